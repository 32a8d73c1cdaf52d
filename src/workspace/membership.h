// SPDX-License-Identifier: GPL-3.0-or-later
// Member States of a regional economic integration organization, as a window and the command line show and set them.
// What follows for a vote stands in the rows of workspace/participation.h.
#pragma once

#include "domain/membership.h"
#include "workspace/library.h"

namespace rapporteur::workspace {

struct MemberState {
    domain::Membership membership;
    QString code;
    QString name; ///< in the language asked for, else in another
};
/// By name. Errors: NotFound.
Result<QList<MemberState>> membersOf(View& view, domain::OrganisationId organisation, domain::Language language);

/// As a person reads and writes them, one State a line: "Sweden; 1995-01-01", "Croatia", "Malta; ; 2020-01-31" (name
/// or code, the first day, the last day, each of which may be missing).
QString memberLines(const QList<MemberState>& members);
/// The same the other way round; empty lines are left out. Errors: NotFound, Ambiguous (what was typed); Invalid for
/// what is no day.
Result<QList<domain::Membership>> membersCalled(View& view, domain::OrganisationId organisation,
                                                const QString& lines);

/// Makes these the members of an organization, as one action that can be undone. Errors: NotFound, Invalid
/// (store/membership_repository.h).
Result<void> setMembers(Library& library, domain::OrganisationId organisation,
                        const QList<domain::Membership>& members);

} // namespace rapporteur::workspace
