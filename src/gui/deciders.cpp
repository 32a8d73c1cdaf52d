// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deciders.h"

#include "gui/names.h"

namespace rapporteur::gui {

namespace {

/// The values that some decision of the register has for this facet.
Result<QSet<qint64>> withDecisions(workspace::View& view, store::DecisionFacet facet)
{
    const auto counts = workspace::decisionFacets(view, {}, facet);
    if (!counts)
        return Failure(counts.error());
    QSet<qint64> values;
    for (const store::FacetCount& count : *counts)
        values.insert(count.value.toLongLong());
    values.remove(0);
    return values;
}

} // namespace

Result<Deciders> decidersOf(workspace::View& view)
{
    const auto meetings = workspace::listMeetings(view, {}, domain::Language::English);
    if (!meetings)
        return Failure(meetings.error());
    const auto bodies = withDecisions(view, store::DecisionFacet::Body);
    if (!bodies)
        return Failure(bodies.error());
    const auto adopting = withDecisions(view, store::DecisionFacet::Meeting);
    if (!adopting)
        return Failure(adopting.error());
    const auto years = withDecisions(view, store::DecisionFacet::Year);
    if (!years)
        return Failure(years.error());
    Deciders deciders{*meetings, *bodies, *adopting, {}};
    for (const qint64 year : *years)
        deciders.years.append(int(year));
    std::sort(deciders.years.begin(), deciders.years.end(), std::greater<>());
    return deciders;
}

Choices deciderChoices(const Deciders& deciders)
{
    QMap<QString, QPair<qint64, Choices>> bodies;
    for (const store::MeetingRow& meeting : deciders.meetings) {
        if (!deciders.bodiesWithDecisions.contains(meeting.body.value))
            continue;
        auto& body = bodies[meeting.bodyCode];
        body.first = meeting.body.value;
        if (deciders.meetingsWithDecisions.contains(meeting.id.value))
            body.second.append({meetingName(meeting.bodyCode + u' ' + meeting.code), meeting.id.value});
    }
    Choices choices;
    for (auto body = bodies.begin(); body != bodies.end(); ++body) {
        choices.append({body.key(), -body->first});
        choices += body->second;
    }
    return choices;
}

Choices yearChoices(const Deciders& deciders)
{
    Choices choices;
    for (const int year : deciders.years)
        choices.append({QString::number(year), year});
    return choices;
}

} // namespace rapporteur::gui
