// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and numbers of two texts that should say the same in two languages: what stands in one only.
#pragma once

#include "domain/language.h"

#include <QList>
#include <QStringList>
#include <utility>

namespace rapporteur::text {

/// A text whose figures count. What stands in the left-out spans (symbols of other documents) is compared otherwise.
struct FiguredText {
    QString text;
    domain::Language language = domain::Language::Unknown;
    QList<std::pair<qsizetype, qsizetype>> leftOut; ///< begin and end in `text`
};

/// Dates as "2021-11-01", "2021-11-01/2021-11-05" or "2021-11", numbers in digits without separators.
struct FigureDifference {
    QStringList firstOnly;
    QStringList secondOnly;
    bool isEmpty() const { return firstOnly.isEmpty() && secondOnly.isEmpty(); }
};

/// Days, runs of days and months with their years. A date that the other text gives in another form ("1 and 2 May",
/// "1–2 May") is no difference. Any thread.
FigureDifference differingDates(const FiguredText& first, const FiguredText& second);

/// Numbers from 2 on, in digits in one of the texts at least: thousands in any grouping, decimals with point or
/// comma, with millions, milliards, 万 and 亿. A number that the other text spells out ("fifteen", "quinze", 十五) is
/// no difference, nor are ordinals, days without a year, and digits that are part of a word or symbol. Any thread.
FigureDifference differingNumbers(const FiguredText& first, const FiguredText& second);

} // namespace rapporteur::text
