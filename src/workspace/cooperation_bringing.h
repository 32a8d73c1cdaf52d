// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of an import of cooperation: each takes one entry of the file, finds what the library has of it, and adds
// what it has not. Used by cooperation_import.cpp alone, within one transaction.
#pragma once

#include "domain/contribution.h"
#include "store/organisation_repository.h"
#include "workspace/cooperation_import.h"
#include "workspace/import_entry.h"

namespace rapporteur::workspace {

/// Throws Refused for what cannot be taken; the transaction is then given up as a whole.
class CooperationBringing {
public:
    CooperationBringing(store::Connection& connection, CooperationImport& done);

    void organisation(const ImportEntry& entry);
    void group(const ImportEntry& entry);
    void heading(const ImportEntry& entry);
    void agreement(const ImportEntry& entry);
    void contribution(const ImportEntry& entry);
    void call(const ImportEntry& entry);

private:
    void member(const ImportEntry& entry, domain::GroupId group);
    void area(const ImportEntry& entry, domain::AreaHeadingId heading);
    void lead(const ImportEntry& entry, domain::AreaId area);
    void line(const ImportEntry& entry, domain::AgreementId agreement);
    void submission(const ImportEntry& entry, domain::CallId call);

    /// The organization that the text of a key names. Throws NotFound, Ambiguous, Invalid where there is no text.
    domain::OrganisationId organisationOf(const ImportEntry& entry, const QString& key) const;
    /// The group that the text of a key names; null without a text. Throws NotFound.
    domain::GroupId groupOf(const ImportEntry& entry, const QString& key) const;
    /// The meeting that the text of a key names, as "MC-COP COP-4"; null without a text. Throws NotFound.
    domain::MeetingId meetingOf(const ImportEntry& entry, const QString& key) const;
    void added(const QString& sentence);
    void unchanged() { ++m_done.unchanged; }

    store::Connection& m_connection;
    CooperationImport& m_done;
    store::OrganisationDirectory m_directory;
    /// What the library had of a donor before; each stands for one entry and is taken away with it.
    std::optional<QHash<domain::OrganisationId, QList<domain::Contribution>>> m_contributions;
};

} // namespace rapporteur::workspace
