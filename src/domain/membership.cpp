// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/membership.h"

namespace rapporteur::domain {

QHash<OrganisationId, VotingRight> votingRights(const QSet<OrganisationId>& states,
                                                const QSet<OrganisationId>& organisations,
                                                const QList<Membership>& memberships, QDate day)
{
    QHash<OrganisationId, VotingRight> rights;
    for (const OrganisationId state : states)
        rights[state].votes = 1;
    for (const OrganisationId organisation : organisations)
        rights.insert(organisation, {});
    for (const Membership& each : memberships) {
        if (!organisations.contains(each.organisation))
            continue;
        VotingRight& right = rights[each.organisation];
        right.votes = right.votes.value_or(0); // its members are known, whether they are Parties or not
        if (!states.contains(each.member) || !each.period.covers(day))
            continue;
        right.votes = *right.votes + 1;
        right.inPlaceOf.append(each.member);
        rights[each.member].sharedWith.append(each.organisation);
    }
    return rights;
}

} // namespace rapporteur::domain
