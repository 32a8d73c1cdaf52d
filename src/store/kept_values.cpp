// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/kept_values.h"

#include "domain/plain_text.h"

#include <QCoreApplication>

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::Language;
using domain::Money;
using domain::Translations;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(refusals)
};

constexpr int mostLineLength = 500;
constexpr int mostTitleLength = 2'000;
constexpr int mostTextLength = 20'000;

/// The parts come from tables of the program, never from a person.
std::string filled(const char* sql, const TranslationTable& where)
{
    return QString::fromLatin1(sql)
        .arg(QLatin1StringView(where.table), QLatin1StringView(where.owner), QLatin1StringView(where.text))
        .toStdString();
}

} // namespace

void refuseValue(const QString& field, const QString& value, const QString& why)
{
    throw Refused(ErrorCode::Invalid, {field, value.left(80), why});
}

void refuseUnknown(Connection& connection, std::string_view sql, qint64 id)
{
    if (!connection.one<qint64>(sql, id))
        throw Refused(ErrorCode::NotFound, {QString::number(id)});
}

void checkDay(const QString& field, QDate day)
{
    if (day.isValid() && (day.year() < 1945 || day.year() > 2199))
        refuseValue(field, day.toString(Qt::ISODate),
                    Text::tr("days are given in the Gregorian calendar, from 1945 to 2199."));
}

void checkPeriod(const domain::Period& period)
{
    checkDay(Text::tr("beginning"), period.start);
    checkDay(Text::tr("end"), period.end);
    if (period.start.isValid() && period.end.isValid() && period.end < period.start)
        refuseValue(Text::tr("end"), period.end.toString(Qt::ISODate), Text::tr("it ends before it begins."));
}

QString keptLine(const QString& field, const QString& given)
{
    const QString kept = domain::plainLine(given);
    if (kept.size() > mostLineLength)
        refuseValue(field, kept, Text::tr("that is longer than %n letters.", nullptr, mostLineLength));
    return kept;
}

QString keptText(const QString& field, const QString& given)
{
    const QString kept = domain::plainText(given);
    if (kept.size() > mostTextLength)
        refuseValue(field, kept, Text::tr("that is longer than %n letters.", nullptr, mostTextLength));
    return kept;
}

QString keptTitle(const QString& given)
{
    const QString kept = domain::plainLine(given);
    if (kept.size() > mostTitleLength)
        refuseValue(Text::tr("title"), kept, Text::tr("that is longer than %n letters.", nullptr, mostTitleLength));
    return kept;
}

Translations keptTranslations(const QString& field, const Translations& given, const QString& needed)
{
    Translations kept;
    for (auto text = given.begin(); text != given.end(); ++text) {
        const QString line = keptLine(field, *text);
        if (!line.isEmpty() && text.key() != Language::Unknown)
            kept.insert(text.key(), line);
    }
    if (kept.isEmpty() && !needed.isEmpty())
        refuseValue(field, {}, needed);
    return kept;
}

Money keptMoney(const Money& given)
{
    const auto currency = domain::currencyFrom(given.currency);
    if (!currency)
        refuseValue(Text::tr("currency"), given.currency,
                    Text::tr("write the three letters of the currency, as USD, EUR or CHF."));
    if (given.hundredths < 0)
        refuseValue(Text::tr("amount"), QString::number(given.hundredths / 100),
                    Text::tr("an amount is not negative."));
    if (given.hundredths > domain::mostHundredths)
        refuseValue(Text::tr("amount"), QString::number(given.hundredths / 100),
                    Text::tr("an amount is at most a million millions."));
    return {*currency, given.hundredths};
}

void writeTranslations(Connection& connection, const TranslationTable& where, qint64 owner, const Translations& texts)
{
    removeTranslations(connection, where, owner);
    const std::string insert = filled("INSERT INTO %1 (%2, language, %3) VALUES (?1, ?2, ?3)", where);
    for (auto text = texts.begin(); text != texts.end(); ++text)
        connection.run(insert, owner, code(text.key()), *text);
}

void removeTranslations(Connection& connection, const TranslationTable& where, qint64 owner)
{
    connection.run(std::string("DELETE FROM ") + where.table + " WHERE " + where.owner + " = ?1", owner);
}

QHash<qint64, Translations> readTranslations(Connection& connection, const TranslationTable& where)
{
    QHash<qint64, Translations> found;
    Statement rows = connection.prepare(filled("SELECT %2, language, %3 FROM %1", where));
    while (rows.step())
        found[rows.get<qint64>(0)].insert(domain::languageFromCode(rows.get<QString>(1)), rows.get<QString>(2));
    return found;
}

} // namespace rapporteur::store
