// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of lines on a page, and what their places tell: rows, labels, columns. Part of
// text/source_text_layout.h.
#pragma once

#include "text/source_text.h"

namespace rapporteur::text {

/// Words that the extraction put beside each other without a wide gap.
struct Piece {
    QList<int> words;
    QRectF box;
    float fontSize = 0;
    qsizetype length = 0;
    bool upright = true;
    int row = -1;
};

/// Where the right column of a masthead begins: the word that tells the distribution; null if there is none. Points
/// into the page.
const SourceWord* mastheadCorner(const SourcePage& page);

/// Cuts the words of a page into pieces. `corner`: what mastheadCorner() found; the column below it begins at its
/// margin, however near the left one comes.
QList<Piece> piecesOf(const SourcePage& page, const SourceWord* corner);

/// Gives each piece of `order` its row, and sorts them by it. Small ones come last: a raised note mark belongs to the
/// row it is raised from.
void findRows(const SourcePage& page, QList<Piece>& pieces, QList<int>& order);

/// Whether a piece is a label that may stand apart from its text.
bool looksLikeLabel(const SourcePage& page, const Piece& piece);

/// The size of most characters of some words.
float mainFontSize(const SourcePage& page, const QList<int>& words);

/// The x of the gap between the two columns of a page of running text; 0 if it has one column. `order`: the pieces by
/// their rows.
double columnGap(const SourcePage& page, const QList<Piece>& pieces, const QList<int>& order);

} // namespace rapporteur::text
