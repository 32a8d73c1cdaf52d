// SPDX-License-Identifier: GPL-3.0-or-later
// Member States of regional economic integration organizations, and the votes that such an organization casts in
// their stead. Values and pure rules.
#pragma once

#include "domain/organisation.h"
#include "domain/period.h"

#include <QHash>
#include <QSet>
#include <optional>

namespace rapporteur::domain {

/// A State that is, was or will be a member of a regional economic integration organization.
struct Membership {
    OrganisationId organisation;
    OrganisationId member;
    Period period;
    bool operator==(const Membership&) const = default;
};

/// With how many votes a Party votes, and who may vote only if it does not.
struct VotingRight {
    /// Of a State 1. Of an organization as many as it has member States that are Parties; nothing while no member of
    /// it is known.
    std::optional<int> votes;
    QList<OrganisationId> inPlaceOf;  ///< of an organization: those member States; it votes if none of them does
    QList<OrganisationId> sharedWith; ///< of a State: organizations that are Parties; it votes if they do not
    bool operator==(const VotingRight&) const = default;
};
/// The right of each Party on a day: of the States and of the organizations among the Parties. An organization votes,
/// on matters within its competence, with a number of votes equal to the number of its member States that are
/// Parties, and not if any of them exercises its right, and vice versa: Minamata Convention, article 28; Basel,
/// article 24; Rotterdam and Stockholm, article 23. Members stand in the order of the memberships.
QHash<OrganisationId, VotingRight> votingRights(const QSet<OrganisationId>& states,
                                                const QSet<OrganisationId>& organisations,
                                                const QList<Membership>& memberships, QDate day);

} // namespace rapporteur::domain
