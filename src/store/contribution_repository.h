// SPDX-License-Identifier: GPL-3.0-or-later
// Contributions in the library. Functions that write throw Refused: NotFound for what is not there, Invalid for days
// or years that cannot be, a currency that is none, an amount beyond the limits, and texts that are too long.
#pragma once

#include "domain/contribution.h"
#include "store/connection.h"

namespace rapporteur::store {

struct ContributionFilter {
    domain::OrganisationId donor;                 ///< null: all
    std::optional<domain::ContributionKind> kind; ///< nothing: all
    int fromYear = 0;                             ///< 0: no bound; with one, those without a year are left out
    int toYear = 0;
    QString currency;  ///< empty: all, and those without an amount
    QString reference; ///< begins with it, as with a symbol; empty: all
};
/// As they were added: in the order in which a report names the donors.
QList<domain::Contribution> contributions(Connection& connection, const ContributionFilter& filter = {});
std::optional<domain::Contribution> contribution(Connection& connection, domain::ContributionId id);
/// Adds one (null id) or makes the one of this id what is given; returns the id.
domain::ContributionId setContribution(Connection& connection, const domain::Contribution& contribution);
void removeContribution(Connection& connection, domain::ContributionId id);

} // namespace rapporteur::store
