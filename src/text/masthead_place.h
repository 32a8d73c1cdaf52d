// SPDX-License-Identifier: GPL-3.0-or-later
// The place that stands before or behind the dates of a meeting. Part of readMasthead().
#pragma once

#include "text/masthead_text.h"

namespace rapporteur::text {

struct PlaceSpan {
    QString text; ///< as printed: "Pyeongchang, República de Corea", "UNESCO, París", 在线; empty if there is none
    qsizetype begin = -1;
    qsizetype end = -1;
};

/// The place of the dates at [begin, end): in front of them, back to what was read before, to the line's begin or to
/// the last word that is no name; else behind them. `previousEnd` is where the segment before ends, or -1.
PlaceSpan placeOfDates(const MastheadText& text, qsizetype begin, qsizetype end, qsizetype previousEnd);

/// Whether a preposition binds the dates into a sentence ("from 12 to 14 May 2009").
bool placeIsBound(const MastheadText& text, qsizetype datesBegin);

/// Whether dates at `begin` go on with the list of segments that ends at `previousEnd`: "…2021 and Bali, Indonesia,
/// 21–25 March 2022".
bool isNextSegment(const MastheadText& text, qsizetype previousEnd, qsizetype begin);

} // namespace rapporteur::text
