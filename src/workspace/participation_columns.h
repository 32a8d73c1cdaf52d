// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns and cells of a table of participants mean, in the words of English, French, Spanish and Chinese
// spreadsheets. Pure.
#pragma once

#include "domain/participation.h"

#include <QStringList>

namespace rapporteur::workspace {

/// The fields that a column can hold, by the names under which a person maps them: "code", "name_en" … "name_ar",
/// "kind", "region", "invited_on", "registered_on", "credentials", "credentials_on", "observer", "observer_on",
/// "notes", "person" (or "honorific", "first_name" and "family_name"), "title", "address", "email", "head", "travel",
/// "travel_source", "instrument", "deposited_on", "withdrawn_on".
QStringList participationFields();
/// A field as a person reads it: "credentials", "name (en)".
QString participationFieldName(const QString& field);
/// The field of the head of a column; empty for what is not known.
QString participationFieldOf(const QString& head);
/// The fields of all columns of a head; where two mean the same the first counts. "Name" is that of the person where
/// another column names the organization.
QStringList guessedParticipationFields(const QStringList& head);

// Cells: a code ("original") or the words that are printed for it. Nothing for what is not understood.

std::optional<domain::OrganisationKind> organisationKindFromText(const QString& cell);
std::optional<domain::Region> regionFromText(const QString& cell);
std::optional<domain::InstrumentKind> instrumentKindFromText(const QString& cell);
std::optional<domain::Credentials> credentialsFromText(const QString& cell);
std::optional<domain::ObserverState> observerStateFromText(const QString& cell);
std::optional<domain::Travel> travelFromText(const QString& cell);
/// "yes", "oui", "x", "1" …
std::optional<bool> truthFromText(const QString& cell);

/// A day out of a cell.
struct CellDay {
    QDate day;       ///< invalid where it is not understood
    QString problem; ///< why, as a sentence
};
/// ISO (a time may follow), day.month.year, day/month/year where it cannot be month/day/year, or in words of the six
/// languages ("3 avril 2021", "2021年4月3日"); years from 1945 to 2199. "03/04/2021" is refused, and so are
/// years of two digits and the numbers that spreadsheets count days with.
CellDay dayFromText(const QString& cell);

} // namespace rapporteur::workspace
