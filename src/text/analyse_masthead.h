// SPDX-License-Identifier: GPL-3.0-or-later
// Tells where the masthead of the first page ends and the running text begins.
#pragma once

#include "text/analyse_lines.h"
#include "text/masthead.h"

namespace rapporteur::text {

/// The index of the first line of the running text; lines.lines.size() if there is none within reach. The masthead
/// ends before the first labelled paragraph or heading, the words with which texts begin ("Introduction", "Summary",
/// "Contents"), the enacting words of a resolution, or the first sentence of running text; it never ends before its
/// last sign (distribution, original language, agenda item). Pure.
qsizetype mastheadEnd(const TextLines& lines, const Vocabulary& vocabulary);

/// The lines before `end` as readMasthead() takes them, note marks in their places.
QList<MastheadLine> mastheadLines(const TextLines& lines, qsizetype end, const SourceText& source);

/// Where the text begins after all, once the masthead is read: the headings between the author's line, which closes a
/// masthead, and the first paragraph at `end` are of the text. `end` if there are none.
qsizetype belowMasthead(const TextLines& lines, qsizetype end, const domain::Masthead& masthead);

} // namespace rapporteur::text
