// SPDX-License-Identifier: GPL-3.0-or-later
// Which States are members of which regional economic integration organization, in the library.
#pragma once

#include "domain/membership.h"
#include "store/connection.h"

namespace rapporteur::store {

/// The memberships of one organization, or of all (null), by their first day.
QList<domain::Membership> memberships(Connection& connection, domain::OrganisationId organisation = {});
/// Makes these the members of an organization; the `organisation` of each is not looked at. Throws Refused: NotFound;
/// Invalid for one that is no regional economic integration organization, a member that is no State or is named
/// twice, days before 1945 or after 2199, an end before the beginning.
void setMembers(Connection& connection, domain::OrganisationId organisation,
                const QList<domain::Membership>& members);

/// All regional economic integration organizations.
QSet<domain::OrganisationId> regionalOrganisations(Connection& connection);

} // namespace rapporteur::store
