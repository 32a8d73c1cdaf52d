// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a masthead that belong together: the name of a body, the item's title, the document's title. Part of
// readMasthead().
#pragma once

#include "text/masthead_text.h"

namespace rapporteur::text {

/// Free lines that make one title.
struct TitleGroup {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The free lines from an offset on, up to another, grouped by what is set alike: font, indentation, blank lines,
/// levels of marked-up headings. A line that is not finished (a colon, a comma, a small word at its end) goes on in
/// the next.
QList<TitleGroup> titleGroups(const MastheadText& text, qsizetype begin, qsizetype end);
QList<TitleGroup> titleGroups(const MastheadText& text, qsizetype begin);

/// In text without line breaks: cut where a capital opens a title ("… Convenio de Minamata Informe revisado …"). One
/// group if there is none.
QList<TitleGroup> splitAtTitleHead(const MastheadText& text, const TitleGroup& group);

/// Of several groups below an item, the first that belongs to the document's title; those before are the item's.
qsizetype titleGroupIndex(const MastheadText& text, const QList<TitleGroup>& groups);

struct BodySpan {
    qsizetype begin = -1;
    qsizetype end = -1;
    double confidence = 0;
};

/// The body that meets: the free lines right above the meeting, from the last line on that opens a body's name;
/// without such lines, the body named beside the organization.
BodySpan bodyAbove(const MastheadText& text, qsizetype meetingBegin);

/// Whether the name of a body begins here: "Conference of the Parties to …", 某某公约缔约方大会.
bool opensBody(const MastheadText& text, qsizetype at);

} // namespace rapporteur::text
