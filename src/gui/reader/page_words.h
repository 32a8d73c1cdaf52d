// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an open document in reading order: what stands under the pointer, and what a selection says.
#pragma once

#include "wire/messages.h"

#include <QHash>
#include <QRectF>

namespace rapporteur::gui {

/// One word of one page.
struct WordPosition {
    int page = -1; ///< from 0
    int word = -1; ///< index in the words of the page
    auto operator<=>(const WordPosition&) const = default;
    bool isNull() const { return word < 0; }
};

/// From the first to the last word, both included; in reading order whatever way the pointer moved.
struct WordRange {
    WordPosition first;
    WordPosition last;
    bool isEmpty() const { return first.isNull(); }
};

enum class LineBreaks : quint8 { Keep, Remove };

class PageWords {
public:
    void insert(int page, const wire::PageText& words);
    bool contains(int page) const { return m_pages.contains(page); }
    void clear();

    /// The word at a point of a page (points), or the one nearest in its line; null if the page has none near.
    WordPosition wordAt(int page, QPointF point) const;
    /// The word with which a text begins on a page, wherever blanks stand in it and whatever shapes its letters have;
    /// a label right before it counts. Null if it is not there.
    WordPosition beginningOf(int page, const QString& label, const QString& text) const;
    QRectF box(WordPosition word) const
    {
        return word.isNull() ? QRectF() : m_pages.value(word.page).words[word.word].box;
    }
    WordRange range(WordPosition from, WordPosition to) const;
    /// All words of a page.
    WordRange all(int page) const;

    /// The rectangles of a selection on one page, one a line.
    QList<QRectF> areas(const WordRange& range, int page) const;
    /// Its text. Without line breaks, words cut by a hyphen at a line's end are joined, and lines of Chinese get no
    /// blank between them.
    QString text(const WordRange& range, LineBreaks lineBreaks) const;

private:
    struct Letters {
        QString letters;
        QList<int> words; ///< of which each letter is
    };
    QHash<int, wire::PageText> m_pages;
    QHash<int, Letters> m_letters;
};

} // namespace rapporteur::gui
