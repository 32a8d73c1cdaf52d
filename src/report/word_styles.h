// SPDX-License-Identifier: GPL-3.0-or-later
// The paragraph styles of documents for word processors: one table for DOCX and ODT.
#pragma once

#include "report/laid_out_document.h"

#include <QList>
#include <QString>
#include <vector>

namespace rapporteur::report {

enum class WordAlignment : quint8 { Start, End, Justified };

/// One paragraph style. Lengths are in twentieths of a point.
struct WordStyle {
    QString id;      ///< in the file: "Heading1"
    QString name;    ///< for a person; those that word processors know are in their English form: "heading 1"
    qreal scale = 1; ///< size against the running text
    bool bold = false;
    int before = 0; ///< space above
    int after = 0;
    int start = 0; ///< indent on the side where the language begins
    int first = 0; ///< of the first line against `start`; negative: hanging
    int tab = 0;   ///< where the text begins after a label, from `start`; 0: at the hanging indent
    WordAlignment alignment = WordAlignment::Start;
    bool keepWithNext = false;
    bool newPage = false;
    int outline = 0;    ///< level of a heading, from 1; 0: none
    bool latin = false; ///< left to right whatever the language
    enum Rule : quint8 { NoRule, RuleAbove, RuleBelow } rule = NoRule;
    int end = 0; ///< indent on the other side
};

/// Paper and margins, in twentieths of a point.
struct WordPage {
    int width = 11906;
    int height = 16838;
    int side = 1200;
    int top = 1320;
    int bottom = 1360;
    int bodyIndent = 960; ///< of the text against the masthead

    int textWidth() const { return width - 2 * side; }
};

/// Fonts that word processors are told, by script.
struct WordFonts {
    QString latin;
    QString eastAsian;
    QString complex;
    qreal size; ///< of the running text, in points
};

WordPage wordPage(const LaidOutDocument& document);
WordFonts wordFonts(domain::Language language);

/// All styles; the first is the one of the running text, which the others go by.
QList<WordStyle> wordStyles(const LaidOutDocument& document);

/// The id of the style of a block.
QString styleOf(const LaidOutBlock& block);

/// The lines of a cell, each of which becomes a paragraph.
QList<RichText> linesOf(const RichText& text);

/// Where the tables of a document stand, from the side where its language begins.
struct TablePlace {
    int indent;
    int width;
};
TablePlace tablePlace(const LaidOutDocument& document);

/// Widths of the columns of a table that is `width` wide; as many as its longest row.
QList<int> columnWidths(const LaidOutBlock& table, int width);

/// The notes of marks in the header rows of a table, with their marks before them. They are printed below the table,
/// since a header row stands on several pages.
QList<RichText> headerNotes(const LaidOutDocument& document, const LaidOutBlock& table);

/// The title of a document, for its properties.
QString titleOf(const LaidOutDocument& document);

/// Decides for each mark of a note in reading order whether the note is printed there, and under which number.
class NotePlan {
public:
    struct Note {
        int number; ///< from 1, in reading order
        QString label;
        bool automatic; ///< the label is what a word processor counts by itself
        const RichText* text;
    };

    explicit NotePlan(const LaidOutDocument& document)
        : m_document(document)
    {
    }

    /// The note of a mark; nothing where there is none, or where it stands at an earlier mark already.
    /// Valid until the next call.
    const Note* take(const QString& label);

    const std::vector<Note>& notes() const { return m_notes; }

private:
    const LaidOutDocument& m_document;
    std::vector<Note> m_notes;
    int m_counted = 0;
};

} // namespace rapporteur::report
