// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings and deadlines as a calendar, and the list of a meeting's documents, into files.
#pragma once

#include "domain/language.h"
#include "report/ics_writer.h"
#include "workspace/library.h"

namespace rapporteur::workspace {

struct CalendarRequest {
    QList<domain::MeetingId> meetings; ///< empty: all
    bool deadlines = false;            ///< with the days of their planned documents
    domain::Language language = domain::Language::English;
};
/// One event for each part of a meeting that has days, and for each deadline. Identities never change; the sequence
/// of an event grows with each change of its meeting, so that calendar programs take an update for one.
Result<report::Calendar> calendarOf(View& view, const CalendarRequest& request);
/// Errors: FileUnwritable.
Result<void> exportCalendar(View& view, const CalendarRequest& request, const QString& path);

/// The list of a meeting's documents with agenda items and languages: a table (.xlsx, .csv, .json) or a paper (.docx,
/// .odt), by the ending of the name. Errors: NotFound, FileUnwritable; WrongUsage for another
/// ending.
Result<void> exportDocumentList(View& view, domain::MeetingId meeting, domain::Language language,
                                const QString& path);

} // namespace rapporteur::workspace
