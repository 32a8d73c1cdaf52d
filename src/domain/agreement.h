// SPDX-License-Identifier: GPL-3.0-or-later
// An agreement between two entities on services, usually on cost recovery: its lines with what was budgeted, charged
// and delivered.
#pragma once

#include "domain/body.h"
#include "domain/meeting_ids.h"
#include "domain/money.h"
#include "domain/period.h"

namespace rapporteur::domain {

/// How exactly a day is known: "July 2021" is its first day with Month.
enum class DayPrecision : quint8 { Day, Month, Year };
/// "day", "month", "year".
QString code(DayPrecision precision);
std::optional<DayPrecision> dayPrecisionFromCode(QStringView code);

struct Agreement {
    AgreementId id;
    QString reference;       ///< its own number; may be empty
    OrganisationId provider; ///< who serves
    OrganisationId receiver; ///< who pays
    QString decision;        ///< decision and paragraph that it carries out
    MeetingId meeting;       ///< that is serviced; null: none in particular
    QDate signedOn;          ///< invalid: not signed, or not known
    DayPrecision signedPrecision = DayPrecision::Day;
    Period period;
    bool costRecovery = true;
    Translations titles;
    QString notes;
    bool operator==(const Agreement&) const = default;
};
/// The day of signature as far as it is known, as ISO 8601 writes it: "2021-07-05", "2021-07", "2021"; empty without.
QString signedIso(const Agreement& agreement);

/// One service with its budget. Both amounts are in the same currency.
struct AgreementLine {
    AgreementLineId id;
    AgreementId agreement;
    int position = 0; ///< from 0
    QString service;
    QString currency;               ///< ISO 4217; empty without amounts
    std::optional<qint64> budgeted; ///< hundredths
    std::optional<qint64> charged;
    QDate deliveredOn; ///< invalid: not delivered yet
    QString delivered; ///< what was, in words
    bool isOverBudget() const { return budgeted && charged && *charged > *budgeted; }
    bool operator==(const AgreementLine&) const = default;
};

/// What lines come to in one currency.
struct AgreementTotal {
    QString currency;
    qint64 budgeted = 0;
    qint64 charged = 0;
    int overBudget = 0; ///< lines
    bool operator==(const AgreementTotal&) const = default;
};
/// By currency; lines without amounts count nowhere. A sum beyond 64 bits stays at the greatest.
QList<AgreementTotal> totalsOf(const QList<AgreementLine>& lines);

} // namespace rapporteur::domain
