// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/activity_repository.h"

#include "domain/symbol.h"
#include "store/filter_sql.h"
#include "store/like_part.h"

#include <QCoreApplication>
#include <QHash>

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::Activity;
using domain::ActivityId;
using domain::Language;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(refusals)
};

void requireActivity(Connection& connection, ActivityId id)
{
    if (!connection.one<qint64>("SELECT 1 FROM activity WHERE id = ?1", id))
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
}

void requireKnown(Connection& connection, std::string_view sql, qint64 id)
{
    if (!connection.one<qint64>(sql, id))
        throw Refused(ErrorCode::NotFound, {QString::number(id)});
}

QStringList cleaned(const QStringList& typed)
{
    QStringList names;
    for (const QString& each : typed) {
        const QString name = each.simplified();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

void writeRows(Connection& connection, ActivityId id, const Activity& activity)
{
    for (auto text = activity.texts.begin(); text != activity.texts.end(); ++text) {
        if (!text->title.isEmpty())
            connection.run(
                "INSERT INTO activity_text (activity_id, language, title, description) VALUES (?1, ?2, ?3, "
                "?4)",
                id, code(text.key()), text->title, text->description);
    }
    qint64 position = 0;
    for (const QString& place : cleaned(activity.places))
        connection.run("INSERT INTO activity_place (activity_id, position, place) VALUES (?1, ?2, ?3)", id,
                       position++, place);
    const auto writeParties = [&](const QString& role, const QStringList& names) {
        qint64 rank = 0;
        for (const QString& name : cleaned(names))
            connection.run("INSERT INTO activity_party (activity_id, role, position, name) VALUES (?1, ?2, ?3, ?4)",
                           id, role, rank++, name);
    };
    writeParties(u"partner"_s, activity.partners);
    writeParties(u"donor"_s, activity.donors);
    for (const QString& area : cleaned(activity.areas))
        connection.run("INSERT INTO activity_area (activity_id, area) VALUES (?1, ?2)", id, area);
    for (const QString& typed : cleaned(activity.documents)) {
        const QString symbol = domain::canonicalSymbol(typed);
        if (symbol.isEmpty())
            throw Refused(ErrorCode::Invalid,
                          {Text::tr("document"), typed, Text::tr("this is no symbol of a document.")});
        connection.run("INSERT INTO activity_document (activity_id, symbol) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                       id, symbol);
    }
    for (const domain::ActivityMeeting& meeting : activity.meetings) {
        requireKnown(connection, "SELECT 1 FROM meeting WHERE id = ?1", meeting.meeting.value);
        connection.run("INSERT INTO activity_meeting (activity_id, meeting_id) VALUES (?1, ?2) ON CONFLICT DO "
                       "NOTHING",
                       id, meeting.meeting);
    }
    for (const domain::ActivityMandate& mandate : activity.mandates)
        linkActivity(connection, id, mandate.mandate);
}

void deleteRows(Connection& connection, ActivityId id)
{
    for (const char* table : {"activity_text", "activity_place", "activity_party", "activity_area",
                              "activity_mandate", "activity_meeting", "activity_document"})
        connection.run(std::string("DELETE FROM ") + table + " WHERE activity_id = ?1", id);
}

void requireTitle(const Activity& activity)
{
    for (const domain::ActivityText& text : activity.texts) {
        if (!text.title.trimmed().isEmpty())
            return;
    }
    throw Refused(ErrorCode::Invalid,
                  {Text::tr("title"), {}, Text::tr("an activity needs a title in one language at least.")});
}

FilterSql conditions(const ActivityFilter& filter)
{
    FilterSql sql;
    const auto codesOf = [](const auto& values) {
        QStringList codes;
        for (const auto value : values)
            codes.append(code(value));
        return jsonList(codes);
    };
    if (!filter.kinds.isEmpty())
        sql.add("a.kind IN (SELECT value FROM json_each(?))", codesOf(filter.kinds));
    if (!filter.states.isEmpty())
        sql.add("a.state IN (SELECT value FROM json_each(?))", codesOf(filter.states));
    if (filter.from.isValid())
        sql.add("coalesce(a.end_date, a.start_date) >= ?", filter.from.toString(Qt::ISODate));
    if (filter.to.isValid())
        sql.add("a.start_date <= ?", filter.to.toString(Qt::ISODate));
    if (!filter.mandates.isEmpty())
        sql.add("a.id IN (SELECT activity_id FROM activity_mandate WHERE mandate_id IN (SELECT value FROM "
                "json_each(?)))",
                jsonList(filter.mandates));
    if (!filter.decisions.isEmpty())
        sql.add("a.id IN (SELECT l.activity_id FROM decision_node n JOIN mandate m ON m.node_id = n.id JOIN "
                "activity_mandate l ON l.mandate_id = m.id WHERE n.decision_id IN (SELECT value FROM json_each(?)))",
                jsonList(filter.decisions));
    if (!filter.meetings.isEmpty())
        sql.add("a.id IN (SELECT activity_id FROM activity_meeting WHERE meeting_id IN (SELECT value FROM "
                "json_each(?)))",
                jsonList(filter.meetings));
    if (!filter.partner.isEmpty())
        sql.add("a.id IN (SELECT activity_id FROM activity_party WHERE name = ? AND role = 'partner')",
                filter.partner);
    if (!filter.donor.isEmpty())
        sql.add("a.id IN (SELECT activity_id FROM activity_party WHERE name = ? AND role = 'donor')", filter.donor);
    if (!filter.area.isEmpty())
        sql.add("a.id IN (SELECT activity_id FROM activity_area WHERE area = ?)", filter.area);
    if (!filter.officer.isEmpty())
        sql.add("a.officer = ?", filter.officer);
    if (const QString text = filter.text.simplified(); !text.isEmpty()) {
        const QString part = likePart(text);
        sql.add(
            "(EXISTS (SELECT 1 FROM activity_text t WHERE t.activity_id = a.id AND (t.title LIKE ? ESCAPE '\\' OR "
            "t.description LIKE ? ESCAPE '\\')) OR EXISTS (SELECT 1 FROM activity_place p WHERE p.activity_id = "
            "a.id AND p.place LIKE ? ESCAPE '\\') OR EXISTS (SELECT 1 FROM activity_party p WHERE p.activity_id = "
            "a.id AND p.name LIKE ? ESCAPE '\\'))",
            part, part, part, part);
    }
    return sql;
}

using Rows = QHash<ActivityId, Activity>;

template <typename Fill>
void fill(Connection& connection, const QString& ids, Rows& rows, std::string_view sql, Fill each)
{
    Statement statement = connection.query(sql, ids);
    while (statement.step())
        each(rows[statement.get<ActivityId>(0)], statement);
}

void fillFacts(Connection& connection, const QString& ids, Rows& rows)
{
    fill(connection, ids, rows,
         "SELECT id, kind, state, start_date, end_date, precision, source, source_key, officer, added_at FROM "
         "activity WHERE id IN (SELECT value FROM json_each(?1))",
         [](Activity& activity, const Statement& row) {
             activity.id = row.get<ActivityId>(0);
             activity.kind = domain::activityKindFromCode(row.get<QString>(1)).value_or(domain::ActivityKind::Other);
             activity.state =
                 domain::activityStateFromCode(row.get<QString>(2)).value_or(domain::ActivityState::Done);
             activity.dates = {row.get<QDate>(3), row.get<QDate>(4),
                               domain::datePrecisionFromCode(row.get<QString>(5))};
             activity.source = row.get<QString>(6);
             activity.sourceKey = row.get<QString>(7);
             activity.officer = row.get<QString>(8);
             activity.addedAt = row.get<QDateTime>(9);
         });
    fill(connection, ids, rows,
         "SELECT activity_id, language, title, description FROM activity_text WHERE activity_id IN (SELECT value "
         "FROM json_each(?1))",
         [](Activity& activity, const Statement& row) {
             activity.texts.insert(domain::languageFromCode(row.get<QString>(1)),
                                   {row.get<QString>(2), row.get<QString>(3)});
         });
}

void fillLinks(Connection& connection, const QString& ids, Rows& rows)
{
    fill(connection, ids, rows,
         "SELECT activity_id, place FROM activity_place WHERE activity_id IN (SELECT value FROM json_each(?1)) ORDER "
         "BY activity_id, position",
         [](Activity& activity, const Statement& row) { activity.places.append(row.get<QString>(1)); });
    fill(connection, ids, rows,
         "SELECT activity_id, role, name FROM activity_party WHERE activity_id IN (SELECT value FROM json_each(?1)) "
         "ORDER BY activity_id, role, position",
         [](Activity& activity, const Statement& row) {
             QStringList& names = row.get<QString>(1) == u"donor"_s ? activity.donors : activity.partners;
             names.append(row.get<QString>(2));
         });
    fill(
        connection, ids, rows,
        "SELECT activity_id, area FROM activity_area WHERE activity_id IN (SELECT value FROM json_each(?1)) ORDER BY "
        "activity_id, area",
        [](Activity& activity, const Statement& row) { activity.areas.append(row.get<QString>(1)); });
    fill(connection, ids, rows,
         "SELECT activity_id, symbol FROM activity_document WHERE activity_id IN (SELECT value FROM json_each(?1)) "
         "ORDER BY activity_id, symbol",
         [](Activity& activity, const Statement& row) { activity.documents.append(row.get<QString>(1)); });
    fill(
        connection, ids, rows,
        "SELECT l.activity_id, m.id, b.code || ' ' || m.code FROM activity_meeting l JOIN meeting m ON m.id = "
        "l.meeting_id JOIN body b ON b.id = m.body_id WHERE l.activity_id IN (SELECT value FROM json_each(?1)) ORDER "
        "BY l.activity_id, b.code, m.ordinal",
        [](Activity& activity, const Statement& row) {
            activity.meetings.append({row.get<domain::MeetingId>(1), row.get<QString>(2)});
        });
    fill(
        connection, ids, rows,
        "SELECT l.activity_id, l.mandate_id, d.id, d.number, n.path FROM activity_mandate l JOIN mandate m ON m.id = "
        "l.mandate_id JOIN decision_node n ON n.id = m.node_id JOIN decision d ON d.id = n.decision_id WHERE "
        "l.activity_id IN (SELECT value FROM json_each(?1)) ORDER BY l.activity_id, d.sort_key, n.position",
        [](Activity& activity, const Statement& row) {
            activity.mandates.append({row.get<domain::MandateId>(1), row.get<domain::DecisionId>(2),
                                      row.get<QString>(3), row.get<QString>(4)});
        });
}

} // namespace

ActivityId addActivity(Connection& connection, const Activity& activity)
{
    requireTitle(activity);
    const ActivityId id = ActivityId::make();
    const domain::DateRange& dates = activity.dates;
    connection.run("INSERT INTO activity (id, kind, state, start_date, end_date, precision, source, source_key, "
                   "officer, added_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                   id, code(activity.kind), code(activity.state), dates.start, dates.end, code(dates.precision),
                   activity.source, activity.sourceKey, activity.officer,
                   activity.addedAt.isValid() ? activity.addedAt : QDateTime::currentDateTimeUtc());
    writeRows(connection, id, activity);
    return id;
}

void setActivity(Connection& connection, const Activity& activity)
{
    requireActivity(connection, activity.id);
    requireTitle(activity);
    const domain::DateRange& dates = activity.dates;
    connection.run("UPDATE activity SET kind = ?1, state = ?2, start_date = ?3, end_date = ?4, precision = ?5, "
                   "source = ?6, officer = ?7 WHERE id = ?8",
                   code(activity.kind), code(activity.state), dates.start, dates.end, code(dates.precision),
                   activity.source, activity.officer, activity.id);
    deleteRows(connection, activity.id);
    writeRows(connection, activity.id, activity);
}

void removeActivity(Connection& connection, ActivityId id)
{
    requireActivity(connection, id);
    deleteRows(connection, id);
    connection.run("DELETE FROM evidence WHERE activity_id = ?1", id);
    connection.run("DELETE FROM activity WHERE id = ?1", id);
}

void linkActivity(Connection& connection, ActivityId id, domain::MandateId mandate)
{
    requireActivity(connection, id);
    requireKnown(connection, "SELECT 1 FROM mandate WHERE id = ?1", mandate.value);
    connection.run("INSERT INTO activity_mandate (activity_id, mandate_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                   id, mandate);
}

void unlinkActivity(Connection& connection, ActivityId id, domain::MandateId mandate)
{
    connection.run("DELETE FROM activity_mandate WHERE activity_id = ?1 AND mandate_id = ?2", id, mandate);
}

ActivityId activityOfSource(Connection& connection, const QString& sourceKey)
{
    if (sourceKey.isEmpty())
        return {};
    return connection.one<ActivityId>("SELECT id FROM activity WHERE source_key = ?1 AND source_key <> ''", sourceKey)
        .value_or(ActivityId());
}

int countActivities(Connection& connection, const ActivityFilter& filter)
{
    Statement row = conditions(filter).query(connection, "SELECT count(*) FROM activity a", "");
    row.step();
    return row.get<int>(0);
}

QList<ActivityId> activityIds(Connection& connection, const ActivityFilter& filter, ActivityOrder order, int offset,
                              int limit)
{
    QList<ActivityId> ids;
    Statement rows = conditions(filter).query(
        connection, "SELECT a.id FROM activity a",
        order == ActivityOrder::Latest ? " ORDER BY a.start_date DESC NULLS LAST, a.id DESC LIMIT ? OFFSET ?"
                                       : " ORDER BY a.start_date ASC NULLS LAST, a.id ASC LIMIT ? OFFSET ?",
        limit, offset);
    while (rows.step())
        ids.append(rows.get<ActivityId>(0));
    return ids;
}

QList<Activity> activities(Connection& connection, const QList<ActivityId>& wanted)
{
    const QString ids = jsonList(wanted);
    Rows rows;
    fillFacts(connection, ids, rows);
    fillLinks(connection, ids, rows);
    QList<Activity> result;
    for (const ActivityId id : wanted) {
        if (const auto row = rows.constFind(id); row != rows.constEnd() && !row->id.isNull())
            result.append(*row);
    }
    return result;
}

QStringList activityNames(Connection& connection, ActivityNames which)
{
    struct NameSql {
        ActivityNames which;
        std::string_view sql;
    };
    constexpr NameSql queries[] = {
        {ActivityNames::Partners, "SELECT name, count(*) FROM activity_party WHERE role = 'partner' GROUP BY name"},
        {ActivityNames::Donors, "SELECT name, count(*) FROM activity_party WHERE role = 'donor' GROUP BY name"},
        {ActivityNames::Areas, "SELECT area, count(*) FROM activity_area GROUP BY area"},
        {ActivityNames::Places, "SELECT place, count(*) FROM activity_place GROUP BY place"},
    };
    QStringList names;
    for (const NameSql& query : queries) {
        if (query.which != which)
            continue;
        Statement rows = connection.query(std::string(query.sql) + " ORDER BY 2 DESC, 1");
        while (rows.step())
            names.append(rows.get<QString>(0));
    }
    return names;
}

} // namespace rapporteur::store
