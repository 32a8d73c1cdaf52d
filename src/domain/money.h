// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts of money: whole hundredths of one currency, read as people write them, never added across currencies.
#pragma once

#include "domain/language.h"

#include <QList>
#include <QString>
#include <optional>

namespace rapporteur::domain {

/// An amount in one currency.
struct Money {
    QString currency;      ///< ISO 4217: "USD"
    qint64 hundredths = 0; ///< not negative
    bool operator==(const Money&) const = default;
};

enum class AmountProblem : quint8 {
    None,
    Empty,
    NotANumber, ///< letters, signs, groups of digits that are not of three
    Negative,
    TooManyDecimals, ///< more than two
    TooLarge         ///< beyond a million millions
};
struct ReadAmount {
    qint64 hundredths = 0;
    AmountProblem problem = AmountProblem::None;
};
/// Reads "1 234.50", "1,234.50", "1.234,50", "1’234.50", "１２３４": digits of any script, groups of three, at most
/// two decimals. "1.234" and "1,234" have a group and no decimals, as no amount has three.
ReadAmount readAmount(const QString& text);

/// The greatest amount that is kept: a million millions.
inline constexpr qint64 mostHundredths = 100'000'000'000'000;

/// "1,234.50" as the United Nations write numbers in a language: "1 234,50" in French and Russian (with spaces that
/// do not break), "1.234,50" in Spanish, "1 234.50" in Chinese. Whole amounts have no decimals.
QString amountText(qint64 hundredths, Language language);
/// "USD 1,234.50".
QString moneyText(const Money& money, Language language);

/// Three capital letters, as in ISO 4217; case and blanks do not count. Nothing for another text.
std::optional<QString> currencyFrom(const QString& text);

/// Adds an amount to that of the same currency, or as another; a sum beyond 64 bits stays at the greatest.
void addTo(QList<Money>& totals, const Money& money);
/// Ordered by currency.
QList<Money> sorted(QList<Money> totals);

} // namespace rapporteur::domain
