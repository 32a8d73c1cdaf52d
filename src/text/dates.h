// SPDX-License-Identifier: GPL-3.0-or-later
// Finds dates and runs of days in the styles of United Nations documents in six languages.
#pragma once

#include <QDate>
#include <QList>
#include <QStringView>

namespace rapporteur::text {

/// Days from start to end, both included; one day if they are equal.
struct DaySpan {
    QDate start;
    QDate end;
    bool operator==(const DaySpan&) const = default;
};

/// One date expression: "4–15 May 2015", "2017 年 9 月 24 日至 29 日", "26–30 July 2021 and 6–17 June 2022", "октябрь
/// 2007".
struct DateExpression {
    qsizetype begin = 0; ///< in the text that was given
    qsizetype end = 0;
    QList<DaySpan> spans;  ///< in printed order; empty for a month without days
    QDate month;           ///< the first day of a month without days; else null
    bool repaired = false; ///< a dash that conversion lost was put back ("2529 November 2019")

    bool isSingleDay() const { return spans.size() == 1 && spans.first().start == spans.first().end; }
};

/// All date expressions that have a year, in order, not overlapping. Numbers that belong to symbols ("Add.1 22 May
/// 2015") are no days. A year that is printed once counts for the days before it (Chinese: after it). Impossible days
/// are left out. Any thread. Styles: UN Editorial Manual, field notes on documents, sections 4 and 5.
QList<DateExpression> findDates(QStringView text);

} // namespace rapporteur::text
