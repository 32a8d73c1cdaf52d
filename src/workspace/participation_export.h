// SPDX-License-Identifier: GPL-3.0-or-later
// The report on credentials and the list of participants of a meeting, as papers and as tables; and the list
// itself as a table to work on.
#pragma once

#include "report/meeting_documents.h"
#include "workspace/participation.h"

namespace rapporteur::workspace {

/// What a list shows of the credentials of registered Parties, names in their order. The list must hold all Parties
/// (ParticipationQuery::parties). Pure.
report::CredentialsFindings credentialsFindings(const ParticipationList& list, QDate asAt);
/// The persons of a list, by the groups of a list of participants: Parties, Governments not Parties, organizations by
/// kind; in each the order of the list, heads of delegation first. Pure.
QList<report::Participant> participantsToPrint(const ParticipationList& list, domain::Language language);

/// A list as a table that can be changed in a spreadsheet and brought in again (planParticipation): a row for each
/// State or organization, then one for each of its persons; states as their codes. Pure.
report::TableDocument participationSheet(const ParticipationList& list);
/// As .xlsx, .csv or .json, by the ending of the name; only the CSV is read again. Errors: NotFound, FileUnwritable;
/// WrongUsage for another ending.
Result<void> exportParticipationSheet(View& view, domain::MeetingId meeting, const QString& path);

/// Both are papers (.docx, .odt, .pdf) or tables (.xlsx, .csv, .json), by the ending of the name, in one of the six
/// languages; names that it lacks stand in English. A PDF needs a QGuiApplication. Errors: NotFound, FileUnwritable;
/// WrongUsage for another ending.
Result<void> exportCredentials(View& view, domain::MeetingId meeting, domain::Language language, const QString& path);
Result<void> exportParticipants(View& view, domain::MeetingId meeting, domain::Language language,
                                const QString& path);

} // namespace rapporteur::workspace
