// SPDX-License-Identifier: GPL-3.0-or-later
// Checks and trims that values of cooperation, calls and contributions pass before they are kept: one way to refuse.
#pragma once

#include "domain/body.h"
#include "domain/money.h"
#include "domain/period.h"
#include "store/connection.h"

#include <string>

namespace rapporteur::store {

/// Throws Refused: Invalid with these three arguments; a long value is cut.
[[noreturn]] void refuseValue(const QString& field, const QString& value, const QString& why);
/// Throws Refused: NotFound unless the statement, which asks for ?1, finds a row.
void refuseUnknown(Connection& connection, std::string_view sql, qint64 id);

/// Throws Refused: Invalid for a day before 1945 or after 2199; an invalid one passes.
void checkDay(const QString& field, QDate day);
/// Throws as checkDay, and for an end before the beginning.
void checkPeriod(const domain::Period& period);

/// One line without needless blanks. Throws Refused: Invalid beyond 500 letters.
QString keptLine(const QString& field, const QString& given);
/// The title of a meeting or document. Throws Refused: Invalid beyond 2,000 letters.
QString keptTitle(const QString& given);
/// A text of several lines. Throws Refused: Invalid beyond 20,000 letters.
QString keptText(const QString& field, const QString& given);
/// Without empty texts and unknown languages. Throws Refused: Invalid beyond 500 letters; where nothing is left,
/// with `needed` unless it is empty.
domain::Translations keptTranslations(const QString& field, const domain::Translations& given,
                                      const QString& needed = {});

/// The money with its currency in capitals. Throws Refused: Invalid for a currency that is none, for a negative
/// amount and one beyond domain::mostHundredths.
domain::Money keptMoney(const domain::Money& given);

/// Where texts per language stand: a table (owner, language, text), its two columns, and the owner's.
struct TranslationTable {
    const char* table;
    const char* owner;
    const char* text;
};
/// Makes the texts of one owner what is given.
void writeTranslations(Connection& connection, const TranslationTable& where, qint64 owner,
                       const domain::Translations& texts);
void removeTranslations(Connection& connection, const TranslationTable& where, qint64 owner);
/// All texts of the table by owner.
QHash<qint64, domain::Translations> readTranslations(Connection& connection, const TranslationTable& where);

} // namespace rapporteur::store
