// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import_entry.h"

#include "store/kept_values.h"
#include "workspace/contributions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cooperation)
};

QString shown(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).left(80);
}

} // namespace

ImportEntry::ImportEntry(const QJsonValue& value)
    : m_object(value.toObject())
{
    if (!value.isObject())
        store::refuseValue(Text::tr("entry"), shown(value), Text::tr("an object in braces belongs here."));
}

void ImportEntry::refuse(const QString& key, const QString& value)
{
    store::refuseValue(key, value, Text::tr("this is not understood here."));
}

QJsonValue ImportEntry::value(const QString& key) const
{
    m_asked.insert(key);
    return m_object.value(key);
}

QString ImportEntry::text(const QString& key) const
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isNull() && !found.isString())
        refuse(key, shown(found));
    return found.toString();
}

QDate ImportEntry::day(const QString& key) const
{
    const QString typed = text(key).trimmed();
    const QDate day = QDate::fromString(typed, Qt::ISODate);
    if (!typed.isEmpty() && (!day.isValid() || typed.size() != 10))
        store::refuseValue(key, typed, Text::tr("this is no day; write it as 2021-11-01."));
    return day;
}

int ImportEntry::number(const QString& key) const
{
    const QJsonValue found = value(key);
    if (found.isUndefined() || found.isNull())
        return 0;
    const double number = found.toDouble(0.5);
    constexpr double most = 1'000'000;
    if (std::abs(number) > most || number != std::floor(number))
        refuse(key, shown(found));
    return int(number);
}

bool ImportEntry::flag(const QString& key, bool fallback) const
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isNull() && !found.isBool())
        refuse(key, shown(found));
    return found.toBool(fallback);
}

domain::Translations ImportEntry::texts(const QString& key) const
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isNull() && !found.isObject())
        refuse(key, shown(found));
    domain::Translations texts;
    const QJsonObject object = found.toObject();
    for (auto text = object.begin(); text != object.end(); ++text) {
        const domain::Language language = domain::languageFromCode(text.key());
        if (language == domain::Language::Unknown || !text.value().isString())
            refuse(key, text.key());
        texts.insert(language, text.value().toString());
    }
    return texts;
}

std::optional<qint64> ImportEntry::amount(const QString& key) const
{
    const QJsonValue found = value(key);
    if (found.isUndefined() || found.isNull() || found.toString(u"?"_s).isEmpty())
        return std::nullopt;
    // Numbers of JSON are read by their digits, which have no groups.
    const double hundredths = found.toDouble() * 100;
    if (std::abs(hundredths - std::round(hundredths)) > 0.001)
        store::refuseValue(key, shown(found), amountProblemText(domain::AmountProblem::TooManyDecimals));
    const QString typed = found.isDouble() ? QString::number(found.toDouble(), 'f', 2) : text(key);
    const domain::ReadAmount read = domain::readAmount(typed);
    if (read.problem != domain::AmountProblem::None)
        store::refuseValue(key, shown(found), amountProblemText(read.problem));
    return read.hundredths;
}

QStringList ImportEntry::list(const QString& key) const
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isNull() && !found.isArray())
        refuse(key, shown(found));
    QStringList texts;
    for (const QJsonValue& each : found.toArray()) {
        if (!each.isString())
            refuse(key, shown(each));
        texts.append(each.toString());
    }
    return texts;
}

QList<ImportEntry> ImportEntry::entries(const QString& key) const
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isNull() && !found.isArray())
        refuse(key, shown(found));
    QList<ImportEntry> entries;
    for (const QJsonValue& each : found.toArray())
        entries.append(ImportEntry(each));
    return entries;
}

void ImportEntry::finish() const
{
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        if (!m_asked.contains(member.key()))
            store::refuseValue(member.key(), {}, Text::tr("there is no such field here."));
    }
}

} // namespace rapporteur::workspace
