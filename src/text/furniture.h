// SPDX-License-Identifier: GPL-3.0-or-later
// Takes out of the flow what belongs to the page and not to the text: running heads, page numbers, job numbers, bar
// codes, rules.
#pragma once

#include "text/analyse_lines.h"
#include "text/masthead.h"

namespace rapporteur::text {

/// Marks the furniture of all pages (LineUse). With geometry it is looked for from the edges of the pages inwards;
/// in plain text a running head is known by the page number beside it or by its coming back. The symbol in the
/// masthead of the first page is not furniture. Rules: field notes on documents, sections 6 and 11. Pure.
void findFurniture(TextLines& lines, const SourceText& source);

/// The running heads that were found, a symbol broken over lines as one.
QList<RunningHead> runningHeads(const TextLines& lines, const SourceText& source);

} // namespace rapporteur::text
