// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the words of a page into lines and rows, in the order in which a person reads them.
#pragma once

#include "text/source_text.h"

namespace rapporteur::text {

/// Words that stand on one line, in reading order.
struct LaidLine {
    QList<int> words;   ///< indices into the page's words
    QList<bool> raised; ///< one for each word
    int row = 0;
    bool blockEnd = false;
    QRectF box;
    float fontSize = 0; ///< of most characters
};

/// The lines of a page in reading order. On the first page the masthead's two columns are told apart. Pure, any
/// thread.
QList<LaidLine> layOutPage(const SourcePage& page, bool firstPage);

/// Whether most letters of the page are written from right to left.
bool readsRightToLeft(const SourcePage& page);

} // namespace rapporteur::text
