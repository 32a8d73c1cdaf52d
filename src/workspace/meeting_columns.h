// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns and cells of a table of meetings mean, in the words of English, French, Spanish and Chinese
// spreadsheets. Pure.
#pragma once

#include "domain/meeting.h"

#include <QStringList>

#include <optional>

namespace rapporteur::workspace {

/// The fields that a column can hold, by the names under which a person maps them: "body", "body_name", "code",
/// "ordinal", "title_en" … "title_ar", "start", "end", "said" ("first quarter of 2022"), "place_en" … "place_ar",
/// "mode", "tentative", "status", "time_zone", "notes".
QStringList meetingFields();
/// A field as a person reads it: "first day", "title (en)".
QString meetingFieldName(const QString& field);
/// The fields of all columns of a head; where two mean the same the first counts.
QStringList guessedMeetingFields(const QStringList& head);

/// A code ("in_person") or the words that are printed for it. Nothing for what is not understood.
std::optional<domain::MeetingMode> meetingModeFromText(const QString& cell);
std::optional<domain::MeetingStatus> meetingStatusFromText(const QString& cell);

} // namespace rapporteur::workspace
