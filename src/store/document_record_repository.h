// SPDX-License-Identifier: GPL-3.0-or-later
// One document with everything the library knows of it: what its page shows.
#pragma once

#include "domain/import_job.h"
#include "domain/proposal.h"
#include "store/connection.h"

namespace rapporteur::store {

struct RecordMeeting {
    domain::MeetingId id;
    QString bodyCode;
    QString code;
    int ordinal = 0;
};

struct RecordItem {
    domain::AgendaItemId id;
    domain::MeetingId meeting;
    QString agendaSymbol;
    QString label;
    domain::Translations titles;
};

/// What is known of one language version beside what domain::LanguageVersion says.
struct RecordVersion {
    domain::VersionId version;
    QList<domain::FieldReading> readings; ///< of its current file
    QList<domain::ImportProblem> problems;
};

struct DocumentRecord {
    domain::Document document;
    QStringList bodies; ///< codes
    QList<RecordMeeting> meetings;
    QList<RecordItem> items;
    QList<domain::DocumentRelation> relations;
    QList<RecordVersion> versions;     ///< in the order of document.versions
    QList<domain::Proposal> proposals; ///< open and decided, oldest first
    QStringList tags;
};

/// Nothing if there is no such document; documents in the trash are shown too.
std::optional<DocumentRecord> documentRecord(Connection& connection, domain::DocumentId id);

} // namespace rapporteur::store
