// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/decision_list_repository.h"

#include "store/filter_sql.h"
#include "store/like_part.h"

#include <QHash>

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::DecisionId;
using domain::Language;

namespace {

template <typename Enumeration>
QString codesOf(const QList<Enumeration>& values)
{
    QStringList codes;
    for (const Enumeration value : values)
        codes.append(code(value));
    return jsonList(codes);
}

void addText(FilterSql& sql, const QString& typed)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return;
    // "MC 3/11" means MC-3/11.
    const QString part = likePart(text);
    const QString number = likePart(QString(text).replace(u' ', u'-'));
    sql.add("(d.number LIKE ? ESCAPE '\\' OR d.number LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1 FROM decision_title t "
            "WHERE t.decision_id = d.id AND t.title LIKE ? ESCAPE '\\'))",
            part, number, part);
}

FilterSql conditions(const DecisionFilter& filter)
{
    FilterSql sql;
    if (!filter.bodies.isEmpty())
        sql.add("+d.body_id IN (SELECT value FROM json_each(?))", jsonList(filter.bodies));
    if (!filter.meetings.isEmpty())
        sql.add("+d.meeting_id IN (SELECT value FROM json_each(?))", jsonList(filter.meetings));
    if (!filter.years.isEmpty()) {
        QStringList years;
        for (const int year : filter.years)
            years.append(QString::number(year));
        sql.add(
            "substr(coalesce(d.adopted_on, (SELECT max(coalesce(s.end_date, s.start_date)) FROM meeting_segment s "
            "WHERE s.meeting_id = d.meeting_id)), 1, 4) IN (SELECT value FROM json_each(?))",
            jsonList(years));
    }
    if (!filter.states.isEmpty())
        sql.add("d.state IN (SELECT value FROM json_each(?))", codesOf(filter.states));
    if (!filter.kinds.isEmpty())
        sql.add("d.kind IN (SELECT value FROM json_each(?))", codesOf(filter.kinds));
    if (!filter.subjects.isEmpty())
        sql.add("+d.id IN (SELECT decision_id FROM decision_subject WHERE subject IN (SELECT value FROM "
                "json_each(?)))",
                jsonList(filter.subjects));
    if (!filter.languages.isEmpty())
        sql.add("EXISTS (SELECT 1 FROM decision_node n JOIN decision_node_text t ON t.node_id = n.id WHERE "
                "n.decision_id = d.id AND t.language IN (SELECT value FROM json_each(?)))",
                codesOf(filter.languages));
    if (!filter.documents.isEmpty())
        sql.add("+d.id IN (SELECT decision_id FROM decision_document WHERE document_id IN (SELECT value FROM "
                "json_each(?)))",
                jsonList(filter.documents));
    if (filter.withProposed)
        sql.add("EXISTS (SELECT 1 FROM decision_node n JOIN mandate m ON m.node_id = n.id WHERE n.decision_id = d.id "
                "AND m.state = 'proposed')");
    addText(sql, filter.text);
    return sql;
}

constexpr std::string_view orderBy(DecisionOrder order)
{
    switch (order) {
    case DecisionOrder::Date:
        return " ORDER BY coalesce(d.adopted_on, (SELECT max(coalesce(s.end_date, s.start_date)) FROM "
               "meeting_segment s WHERE s.meeting_id = d.meeting_id)) DESC NULLS LAST, d.sort_key, d.id LIMIT ? "
               "OFFSET ?";
    case DecisionOrder::Added:
        return " ORDER BY d.added_at DESC, d.id DESC LIMIT ? OFFSET ?";
    case DecisionOrder::Number:
        break;
    }
    return " ORDER BY d.sort_key, d.id LIMIT ? OFFSET ?";
}

using Rows = QHash<DecisionId, DecisionRow>;

template <typename Fill>
void fill(Connection& connection, const QString& ids, Rows& rows, std::string_view sql, Fill each)
{
    Statement statement = connection.query(sql, ids);
    while (statement.step())
        each(rows[statement.get<DecisionId>(0)], statement);
}

void fillTitles(Connection& connection, const QString& ids, Rows& rows, const QList<Language>& wanted)
{
    QHash<DecisionId, qsizetype> ranks;
    fill(connection, ids, rows,
         "SELECT decision_id, language, title FROM decision_title WHERE decision_id IN (SELECT value FROM "
         "json_each(?1))",
         [&](DecisionRow& row, const Statement& statement) {
             const Language language = domain::languageFromCode(statement.get<QString>(1));
             qsizetype rank = wanted.indexOf(language);
             if (rank < 0)
                 rank = wanted.size() + static_cast<qsizetype>(language);
             if (row.title.isEmpty() || rank < ranks.value(row.id)) {
                 row.title = statement.get<QString>(2);
                 row.titleLanguage = language;
                 ranks.insert(row.id, rank);
             }
         });
}

void fillCounts(Connection& connection, const QString& ids, Rows& rows)
{
    fill(
        connection, ids, rows,
        "SELECT n.decision_id, count(*) FROM decision_node n WHERE n.kind = 'paragraph' AND n.decision_id IN (SELECT "
        "value FROM json_each(?1)) GROUP BY n.decision_id",
        [](DecisionRow& row, const Statement& statement) { row.paragraphs = statement.get<int>(1); });
    fill(connection, ids, rows,
         "SELECT n.decision_id, sum(m.operational = 1 AND m.state <> 'rejected'), sum(m.operational = 1 AND m.state "
         "<> "
         "'rejected' AND coalesce((SELECT e.status FROM status_entry e WHERE e.mandate_id = m.id ORDER BY e.as_at "
         "DESC, e.id DESC LIMIT 1), '') NOT IN ('done', 'overtaken', 'superseded', 'elapsed', 'no_further_action')), "
         "sum(m.state = 'proposed') FROM decision_node n JOIN mandate m ON m.node_id = n.id WHERE n.decision_id IN "
         "(SELECT value FROM json_each(?1)) GROUP BY n.decision_id",
         [](DecisionRow& row, const Statement& statement) {
             row.mandates = statement.get<int>(1);
             row.open = statement.get<int>(2);
             row.proposed = statement.get<int>(3);
         });
    fill(connection, ids, rows,
         "SELECT n.decision_id, t.language FROM decision_node n JOIN decision_node_text t ON t.node_id = n.id WHERE "
         "n.decision_id IN (SELECT value FROM json_each(?1)) GROUP BY n.decision_id, t.language ORDER BY instr(' en "
         "fr es zh ru ar', ' ' || t.language)",
         [](DecisionRow& row, const Statement& statement) {
             row.languages.append(domain::languageFromCode(statement.get<QString>(1)));
         });
}

} // namespace

int countDecisions(Connection& connection, const DecisionFilter& filter)
{
    Statement row = conditions(filter).query(connection, "SELECT count(*) FROM decision d", "");
    row.step();
    return row.get<int>(0);
}

QList<DecisionId> decisionIds(Connection& connection, const DecisionFilter& filter, DecisionOrder order, int offset,
                              int limit)
{
    QList<DecisionId> ids;
    Statement rows =
        conditions(filter).query(connection, "SELECT d.id FROM decision d", orderBy(order), limit, offset);
    while (rows.step())
        ids.append(rows.get<DecisionId>(0));
    return ids;
}

QList<DecisionRow> decisionRows(Connection& connection, const QList<DecisionId>& wanted,
                                const QList<Language>& titleLanguages)
{
    const QString ids = jsonList(wanted);
    Rows rows;
    fill(connection, ids, rows,
         "SELECT d.id, d.number, d.kind, d.state, coalesce(b.code, ''), d.meeting_id, coalesce(m.code, ''), "
         "coalesce(d.adopted_on, (SELECT max(coalesce(s.end_date, s.start_date)) FROM meeting_segment s WHERE "
         "s.meeting_id = d.meeting_id)) FROM decision d LEFT JOIN body b ON b.id = d.body_id LEFT JOIN meeting m ON "
         "m.id = d.meeting_id WHERE d.id IN (SELECT value FROM json_each(?1))",
         [](DecisionRow& row, const Statement& statement) {
             row.id = statement.get<DecisionId>(0);
             row.number = statement.get<QString>(1);
             row.kind = domain::decisionKindFromCode(statement.get<QString>(2));
             row.state = domain::decisionStateFromCode(statement.get<QString>(3));
             row.bodyCode = statement.get<QString>(4);
             row.meeting = statement.get<domain::MeetingId>(5);
             row.meetingCode = statement.get<QString>(6);
             if (row.state != domain::DecisionState::Draft)
                 row.adoptedOn = statement.get<QDate>(7);
         });
    fillTitles(connection, ids, rows, titleLanguages);
    fillCounts(connection, ids, rows);
    QList<DecisionRow> result;
    for (const DecisionId id : wanted) {
        if (const auto row = rows.constFind(id); row != rows.constEnd() && !row->id.isNull())
            result.append(*row);
    }
    return result;
}

QList<FacetCount> decisionFacets(Connection& connection, const DecisionFilter& filter, DecisionFacet facet)
{
    struct FacetSql {
        DecisionFacet facet;
        std::string_view head;
    };
    constexpr FacetSql facets[] = {
        {DecisionFacet::Body, "SELECT CAST(d.body_id AS TEXT), count(*) FROM decision d"},
        {DecisionFacet::Meeting, "SELECT CAST(d.meeting_id AS TEXT), count(*) FROM decision d"},
        {DecisionFacet::Year, "SELECT substr(coalesce(d.adopted_on, (SELECT max(coalesce(s.end_date, s.start_date)) "
                              "FROM meeting_segment s WHERE s.meeting_id = d.meeting_id)), 1, 4), count(*) FROM "
                              "decision d"},
        {DecisionFacet::State, "SELECT d.state, count(*) FROM decision d"},
        {DecisionFacet::Language,
         "SELECT l.language, count(*) FROM decision d JOIN (SELECT DISTINCT n.decision_id, t.language FROM "
         "decision_node n JOIN decision_node_text t ON t.node_id = n.id) l ON l.decision_id = d.id"},
        {DecisionFacet::Subject,
         "SELECT f.subject, count(*) FROM decision d JOIN decision_subject f ON f.decision_id = d.id"},
    };
    QList<FacetCount> counts;
    for (const FacetSql& sql : facets) {
        if (sql.facet != facet)
            continue;
        Statement rows = conditions(filter).query(connection, sql.head, " GROUP BY 1 ORDER BY 2 DESC, 1");
        while (rows.step())
            counts.append({rows.get<std::optional<QString>>(0).value_or(QString()), rows.get<int>(1)});
    }
    return counts;
}

} // namespace rapporteur::store
