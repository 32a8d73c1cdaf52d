// SPDX-License-Identifier: GPL-3.0-or-later
// States and organizations in the library, and the finding of one by whatever a table or a person calls it.
#pragma once

#include "domain/organisation.h"
#include "store/connection.h"

#include <QHash>

namespace rapporteur::store {

std::optional<domain::Organisation> organisation(Connection& connection, domain::OrganisationId id);
/// Those whose code or some name holds the text, folded for case and accents; empty: all. By name in the language.
QList<domain::Organisation> organisations(Connection& connection, const QString& text = {},
                                          domain::Language language = domain::Language::English);

/// Answers which organization a code or name means. A value: made once for a batch, and again when they have changed.
class OrganisationDirectory {
public:
    explicit OrganisationDirectory(const QList<domain::Organisation>& organisations);
    /// That whose code it is, else all that bear the name in any language, whatever its case, accents and signs.
    QList<domain::OrganisationId> called(const QString& typed) const;
    /// Null for an organization that is not there.
    const domain::Organisation* find(domain::OrganisationId id) const;
    QList<domain::Organisation> all() const { return m_organisations; }

private:
    QList<domain::Organisation> m_organisations;
    QHash<domain::OrganisationId, qsizetype> m_places;
    QHash<QString, domain::OrganisationId> m_codes;
    QHash<QString, QList<domain::OrganisationId>> m_names;
};

/// The one organization that is called so. Throws Refused: NotFound, Ambiguous (what was typed, how many).
domain::OrganisationId organisationCalled(Connection& connection, const QString& typed);

/// Adds one; returns its id. Codes are kept in capital letters, names without needless blanks. Throws Refused:
/// Invalid without a name, for the code or the printed name of another, for a State's code that is not three letters.
domain::OrganisationId addOrganisation(Connection& connection, const domain::Organisation& organisation);
/// Makes the one of this id what is given. Throws as above, NotFound, and Invalid for a Party that would become of a
/// kind that cannot be one.
void setOrganisation(Connection& connection, const domain::Organisation& organisation);
/// Throws Refused: NotFound; Invalid where something names it (meetings, instruments, calls, groups, agreements,
/// contributions), in words that tell what.
void removeOrganisation(Connection& connection, domain::OrganisationId id);

} // namespace rapporteur::store
