// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session.h"

#include "gui/settings.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sessionVersion = 1;
constexpr qsizetype mostTabs = 30; // a damaged file opens no thousand readers

QString nameOfState(const QString& folder)
{
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"session-"_s + QString::fromLatin1(hash.first(16));
}

QJsonArray toJson(const QList<ReadingPlace>& places)
{
    QJsonArray array;
    for (const ReadingPlace& place : places)
        array.append(QJsonObject{{u"version"_s, QString::number(place.target.version.value)}, // 63 bits
                                 {u"page"_s, place.target.page},
                                 {u"symbol"_s, place.symbol},
                                 {u"title"_s, place.title}});
    return array;
}

QList<ReadingPlace> placesOf(const QJsonArray& array, qsizetype most)
{
    QList<ReadingPlace> places;
    for (const QJsonValue& value : array) {
        ReadingPlace place;
        place.target.version = domain::VersionId{value[u"version"_s].toString().toLongLong()};
        place.target.page = value[u"page"_s].toInt(-1);
        place.symbol = value[u"symbol"_s].toString();
        place.title = value[u"title"_s].toString();
        if (!place.target.version.isNull() && places.size() < most)
            places.append(place);
    }
    return places;
}

} // namespace

void Session::remember(const ReadingPlace& place)
{
    if (place.target.version.isNull()) // a reader that was closed before it had opened
        return;
    recent.removeIf([&](const ReadingPlace& each) {
        return each.target.version == place.target.version || each.symbol == place.symbol;
    });
    recent.prepend(place);
    recent.resize(std::min(recent.size(), mostRecent));
}

void Session::save(const QString& folder) const
{
    const QJsonObject object{{u"section"_s, code(section)},
                             {u"tab"_s, currentTab},
                             {u"open"_s, toJson(open)},
                             {u"recent"_s, toJson(recent)}};
    Settings::setState(nameOfState(folder), sessionVersion, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Session Session::load(const QString& folder)
{
    const QJsonObject object = QJsonDocument::fromJson(Settings::state(nameOfState(folder), sessionVersion)).object();
    Session session;
    session.section = sectionFromCode(object[u"section"_s].toString()).value_or(Section::Today);
    session.open = placesOf(object[u"open"_s].toArray(), mostTabs);
    session.recent = placesOf(object[u"recent"_s].toArray(), mostRecent);
    session.currentTab = std::clamp(object[u"tab"_s].toInt(), 0, int(session.open.size()));
    return session;
}

} // namespace rapporteur::gui
