// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the stretched lines of justified text from the rows of a table: both have gaps that are wider than blanks.
#pragma once

#include "text/source_text.h"

#include <QHash>

namespace rapporteur::text {

/// A gap of more than this many times the font size ends a line: two columns of a masthead share one baseline.
constexpr double wideGap = 2.0;

/// In front of a long symbol that does not fit, the blanks of a justified line grow as wide as the gaps of a table.
/// They are all of one width, their line ends at the margin, and the first word of the next line has no room in them.
/// Pure, any thread.
class StretchedRows {
public:
    /// The page must live as long as this.
    StretchedRows(const SourcePage& page, bool rightToLeft)
        : m_page(page)
        , m_rightToLeft(rightToLeft)
    {
    }

    /// Adds words, as indices into those of the page, to the row of this number. Rows rise down the page.
    void add(int row, const QList<int>& words) { m_rows[row] += words; }

    /// Whether the words of a row belong to one line in spite of the gaps between them. Once all rows are added.
    bool contains(int row);

private:
    bool looksStretched(int row) const;
    /// Whether another row ends where this one does.
    bool endsAtMargin(int row);

    /// Between the words, in points, from left to right.
    QList<double> gapsOf(const QList<int>& words) const;
    /// Where lines end, for one of the rows.
    double finishOf(const QList<int>& words) const;
    /// Whether the row reads as running text: words, not marks or figures.
    bool areWords(const QList<int>& words) const;
    const SourceWord& firstOf(const QList<int>& words) const;

    const SourcePage& m_page;
    bool m_rightToLeft;
    QHash<int, QList<int>> m_rows;
    QHash<int, bool> m_known;
    QList<double> m_finishes; ///< of all rows, rising
};

} // namespace rapporteur::text
