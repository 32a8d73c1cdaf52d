// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a file as it came, with where every character stands: the ground on which the whole analysis works.
#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace rapporteur::text {

/// One word as the worker sends it, in the reading order of the text extraction.
struct SourceWord {
    QString text;
    QRectF box;         ///< points from the top left of the page as shown
    QList<float> edges; ///< text.size() + 1 horizontal positions, the first is box.left(); empty if unknown
    float fontSize = 0; ///< points
    bool bold = false;
    bool italic = false;
    bool blankAfter = true; ///< a blank separates it from the next word
    bool lineEnd = false;   ///< last word of its line
    bool blockEnd = false;  ///< last word of its block
};

struct SourcePage {
    QString label;
    QSizeF size; ///< points
    QList<SourceWord> words;
};

/// A run of characters on one line of one page. A wide gap ends a line: what stands left and right of it are two
/// lines, unless the left one is a label.
struct SourceLine {
    int page = 1; ///< from 1
    int row = 0;  ///< lines that stand side by side share a row; rises down the page
    qsizetype begin = 0;
    qsizetype end = 0;  ///< without the line break
    QRectF box;         ///< null for plain text
    float fontSize = 0; ///< the size of most of its characters; 0 for plain text
    bool bold = false;  ///< most of its characters are
    bool italic = false;
    bool blockEnd = false;

    QStringView of(const QString& text) const { return QStringView(text).sliced(begin, end - begin); }
};

struct SourceText {
    QString text; ///< all pages, lines ended by '\n', pages by '\f'
    QList<SourceLine> lines;
    QList<SourcePage>
        pages; ///< sizes and labels; the words are kept for their boxes. Plain text has one page without words
    bool hasGeometry = false;

    /// The page (from 1) of the character at this offset.
    int pageAt(qsizetype offset) const;
    /// The rectangles that cover the characters [begin, end), one for each line; empty for plain text.
    QList<QRectF> boxes(qsizetype begin, qsizetype end) const;

    /// One entry for each word: where it stands in `text`.
    struct WordSpan {
        qsizetype begin;
        qsizetype end;
        int page;            ///< from 1
        int word;            ///< index in pages[page - 1].words
        bool raised = false; ///< set small and high, as note marks are
    };
    QList<WordSpan> words; ///< rising by begin
    QList<qsizetype> pageBegins;
};

/// Takes pages as the worker sends them, and puts their words in reading order: the rows of the page from top to
/// bottom, labels joined to the text beside them, the left of a masthead's two columns before the right, two-column
/// pages column by column.
SourceText sourceFromPages(QList<SourcePage> pages);

/// Takes plain text: `\f` begins a page, CR LF and CR become LF.
SourceText sourceFromPlainText(const QString& text);

} // namespace rapporteur::text
