// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings out of tables: looked at first, line by line, then brought in as one action that can be undone.
#pragma once

#include "domain/meeting_detail.h"
#include "workspace/decision_import.h"
#include "workspace/meeting_columns.h"
#include "workspace/sheet.h"

namespace rapporteur::workspace {

struct PlannedMeeting {
    int line = 0;                  ///< of the file, where it is first named
    domain::MeetingDetail meeting; ///< as it would be kept
    QString bodyCode;
    QString bodyName; ///< for a body that the library has not: it is added
    ImportChange outcome = ImportChange::Added;
    QStringList details;  ///< sentences: what would be added or changed
    QStringList problems; ///< sentences with their lines
    bool wanted = true;   ///< a person may leave it out
};
struct MeetingImport {
    QList<PlannedMeeting> meetings;
    QStringList problems; ///< of the table
    int count(ImportChange change) const;
};

/// What a table would add or change, with what each column holds (meetingFields; empty: left out). Rows of one body
/// and code, or number, are parts of one meeting. Known meetings keep what they have: titles, places, days that they
/// lack are added; a part that begins on a known day is that part. A meeting with a cell that cannot be read is
/// refused whole.
Result<MeetingImport> planMeetings(View& view, const Sheet& table, const QStringList& fields);
/// The table in JSON: {"meetings": [{"code": "COP-4", …}]} with the fields as keys. Errors: Invalid.
Result<Sheet> meetingTable(const QByteArray& json);

/// Brings in what is wanted and added or changed; returns how many. Errors: Invalid where the library has changed so
/// that a meeting cannot be kept; then nothing is.
Result<int> applyMeetings(Library& library, const MeetingImport& import);

} // namespace rapporteur::workspace
