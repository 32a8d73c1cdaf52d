// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreement.h"

#include "domain/code_lists.h"

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array precisionCodes{
    CodeEntry{DayPrecision::Day, "day"_L1},
    CodeEntry{DayPrecision::Month, "month"_L1},
    CodeEntry{DayPrecision::Year, "year"_L1},
};

} // namespace

QString code(DayPrecision precision)
{
    return codeOf(precisionCodes, precision);
}

std::optional<DayPrecision> dayPrecisionFromCode(QStringView code)
{
    return knownValue(precisionCodes, code);
}

QString signedIso(const Agreement& agreement)
{
    const QString day = agreement.signedOn.toString(Qt::ISODate);
    switch (agreement.signedPrecision) {
    case DayPrecision::Year:
        return day.left(4);
    case DayPrecision::Month:
        return day.left(7);
    case DayPrecision::Day:
        break;
    }
    return day;
}

QList<AgreementTotal> totalsOf(const QList<AgreementLine>& lines)
{
    QList<Money> budgeted;
    QList<Money> charged;
    QMap<QString, AgreementTotal> totals;
    for (const AgreementLine& line : lines) {
        if (line.currency.isEmpty() || (!line.budgeted && !line.charged))
            continue;
        addTo(budgeted, {line.currency, line.budgeted.value_or(0)});
        addTo(charged, {line.currency, line.charged.value_or(0)});
        AgreementTotal& total = totals[line.currency];
        total.currency = line.currency;
        total.overBudget += line.isOverBudget() ? 1 : 0;
    }
    for (const Money& sum : budgeted)
        totals[sum.currency].budgeted = sum.hundredths;
    for (const Money& sum : charged)
        totals[sum.currency].charged = sum.hundredths;
    return totals.values();
}

} // namespace rapporteur::domain
