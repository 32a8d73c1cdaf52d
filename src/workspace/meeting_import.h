// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings out of tables: looked at first, line by line, then brought in as one action that can be undone.
#pragma once

#include "domain/meeting_detail.h"
#include "workspace/decision_import.h"

namespace rapporteur::workspace {

/// The columns that are read: body, body_name, code, ordinal, title_LL and place_LL (LL: a language), place, start,
/// end, said ("first quarter of 2022"), mode, tentative, status, time_zone, notes. Rows of one body and code are
/// parts of one meeting.
enum class MeetingOutcome : quint8 { Added, Changed, Unchanged, Refused };
/// "added", "changed", "unchanged", "refused".
QString code(MeetingOutcome outcome);

struct PlannedMeeting {
    domain::MeetingDetail meeting; ///< as it would be kept
    QString bodyCode;
    QString bodyName; ///< for a body that the library has not: it is added
    MeetingOutcome outcome = MeetingOutcome::Added;
    QStringList problems; ///< sentences
};
struct MeetingImport {
    QList<PlannedMeeting> meetings;
    QStringList problems; ///< of the table
};

/// What a table would add or change. Known meetings keep what they have: titles, places, days that they lack are
/// added; a part that begins on a known day is that part.
Result<MeetingImport> planMeetings(View& view, const CsvTable& table);
/// The same out of JSON: {"meetings": [{"code": "COP-4", …}]} with the columns as keys. Errors: Invalid.
Result<CsvTable> meetingTable(const QByteArray& json);

/// Brings in what is added or changed; returns how many. Errors: Invalid where the library has changed so that a
/// meeting cannot be kept; then nothing is.
Result<int> applyMeetings(Library& library, const MeetingImport& import);

} // namespace rapporteur::workspace
