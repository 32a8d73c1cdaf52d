// SPDX-License-Identifier: GPL-3.0-or-later
// Who decided and when, as the lists of decisions and of mandates offer it: bodies with decisions, each followed by
// its meetings that adopted some, and the years of adoption.
#pragma once

#include "gui/widgets/choice_combo.h"
#include "workspace/decisions.h"
#include "workspace/queries.h"

namespace rapporteur::gui {

struct Deciders {
    QList<store::MeetingRow> meetings; ///< all of the library
    QSet<qint64> bodiesWithDecisions;
    QSet<qint64> meetingsWithDecisions;
    QList<int> years; ///< latest first
};

Result<Deciders> decidersOf(workspace::View& view);

/// Bodies stand as negative numbers beside the meetings.
Choices deciderChoices(const Deciders& deciders);
Choices yearChoices(const Deciders& deciders);

/// Narrows a filter with lists of bodies and meetings to a value of deciderChoices; an invalid one asks nothing.
template <typename Filter>
void narrowToDecider(Filter& filter, const QVariant& choice)
{
    const qint64 decider = choice.toLongLong();
    if (decider > 0)
        filter.meetings = {domain::MeetingId{decider}};
    else if (decider < 0)
        filter.bodies = {domain::BodyId{-decider}};
}

} // namespace rapporteur::gui
