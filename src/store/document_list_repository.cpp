// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/document_list_repository.h"

#include "store/filter_sql.h"

using namespace Qt::StringLiterals;

namespace rapporteur::store {

using domain::DocumentId;
using domain::Language;

namespace {

template <typename Enumeration>
QStringList codes(const QList<Enumeration>& values)
{
    QStringList result;
    for (Enumeration value : values)
        result.append(code(value));
    return result;
}

template <typename List, typename ToJson>
void addIfAny(FilterSql& sql, const List& list, std::string_view condition, ToJson json)
{
    if (!list.isEmpty())
        sql.add(condition, json(list));
}

/// Not held in at least one of the languages.
void addMissing(FilterSql& sql, const QList<Language>& languages)
{
    constexpr std::string_view held =
        "SELECT document_id FROM language_version WHERE file_id IS NOT NULL AND language ";
    if (languages.size() == 1)
        sql.add("+d.id NOT IN (" + std::string(held) + "= ?)", code(languages.first()));
    else if (!languages.isEmpty())
        sql.add("+d.id NOT IN (" + std::string(held) +
                    "IN (SELECT value FROM json_each(?)) GROUP BY document_id HAVING count(*) = ?)",
                jsonList(codes(languages)), qint64(languages.size()));
}

/// The list is read off the index of its order and each document looked for in the sets (`+` keeps SQLite from going
/// the other way round, which fetches and sorts the rows of a large set).
FilterSql conditions(const DocumentFilter& filter)
{
    const auto ids = [](const auto& list) { return jsonList(list); };
    const auto words = [](const auto& list) { return jsonList(codes(list)); };
    FilterSql sql;
    sql.add(filter.inTrash ? "d.deleted_at IS NOT NULL" : "d.deleted_at IS NULL");
    addIfAny(sql, filter.bodies,
             "+d.id IN (SELECT document_id FROM document_body WHERE body_id IN (SELECT value FROM json_each(?)))",
             ids);
    addIfAny(
        sql, filter.meetings,
        "+d.id IN (SELECT document_id FROM document_meeting WHERE meeting_id IN (SELECT value FROM json_each(?)))",
        ids);
    addIfAny(
        sql, filter.items,
        "+d.id IN (SELECT document_id FROM document_agenda_item WHERE item_id IN (SELECT value FROM json_each(?)))",
        ids);
    addIfAny(sql, filter.tags,
             "+d.id IN (SELECT document_id FROM document_tag WHERE tag_id IN (SELECT value FROM json_each(?)))", ids);
    addIfAny(sql, filter.kinds, "d.kind IN (SELECT value FROM json_each(?))", words);
    addIfAny(sql, filter.statuses, "d.status IN (SELECT value FROM json_each(?))", words);
    addIfAny(sql, filter.languages,
             "+d.id IN (SELECT document_id FROM language_version WHERE file_id IS NOT NULL "
             "AND language IN (SELECT value FROM json_each(?)))",
             words);
    addMissing(sql, filter.missing);
    addIfAny(sql, filter.years,
             "+d.id IN (SELECT y.id FROM json_each(?) wanted JOIN document y ON y.masthead_date >= wanted.value "
             "AND y.masthead_date < wanted.value || '~')",
             [](const QList<int>& years) {
                 QStringList texts;
                 for (int year : years)
                     texts.append(QString::number(year) + u'-');
                 return jsonList(texts);
             });
    if (filter.unnamed)
        sql.add("d.sort_key = '~'");
    if (filter.asking)
        sql.add("+d.id IN (SELECT document_id FROM proposal WHERE state = 'open')");
    return sql;
}

constexpr std::string_view orderBy(DocumentOrder order)
{
    switch (order) {
    case DocumentOrder::Date:
        return " ORDER BY d.masthead_date DESC NULLS LAST, d.sort_key, d.id LIMIT ? OFFSET ?";
    case DocumentOrder::Added:
        return " ORDER BY d.added_at DESC, d.id DESC LIMIT ? OFFSET ?";
    case DocumentOrder::Symbol:
        break;
    }
    return " ORDER BY d.sort_key, d.id LIMIT ? OFFSET ?";
}

/// Fills the rows out of a query whose first column is the document, bound to the list of ids.
template <typename Fill>
void fillRows(Connection& connection, const QString& ids, QHash<DocumentId, DocumentRow>& rows, std::string_view sql,
              Fill fill)
{
    Statement statement = connection.query(sql, ids);
    while (statement.step())
        fill(rows[statement.get<DocumentId>(0)], statement);
}

void fillTitles(Connection& connection, const QString& ids, QHash<DocumentId, DocumentRow>& rows,
                const QList<Language>& wanted)
{
    QHash<DocumentId, qsizetype> ranks;
    fillRows(connection, ids, rows,
             "SELECT document_id, language, title FROM document_title WHERE document_id IN (SELECT value FROM "
             "json_each(?1)) AND title <> ''",
             [&](DocumentRow& row, const Statement& statement) {
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

void fillVersions(Connection& connection, const QString& ids, QHash<DocumentId, DocumentRow>& rows)
{
    fillRows(connection, ids, rows,
             "SELECT document_id, language, file_id IS NOT NULL, expected_on, status FROM language_version "
             "WHERE document_id IN (SELECT value FROM json_each(?1)) ORDER BY instr(' en fr es zh ru ar', ' ' || "
             "language)",
             [](DocumentRow& row, const Statement& statement) {
                 const Language language = domain::languageFromCode(statement.get<QString>(1));
                 if (statement.get<bool>(2))
                     row.held.append(language);
                 else if (statement.get<QString>(4) != "not_foreseen"_L1)
                     row.expected.insert(language, statement.get<QDate>(3));
             });
}

} // namespace

int countDocuments(Connection& connection, const DocumentFilter& filter)
{
    Statement row = conditions(filter).query(connection, "SELECT count(*) FROM document d", "");
    row.step();
    return row.get<int>(0);
}

QList<DocumentId> documentIds(Connection& connection, const DocumentFilter& filter, DocumentOrder order, int offset,
                              int limit)
{
    QList<DocumentId> ids;
    Statement rows =
        conditions(filter).query(connection, "SELECT d.id FROM document d", orderBy(order), limit, offset);
    while (rows.step())
        ids.append(rows.get<DocumentId>(0));
    return ids;
}

QList<DocumentRow> documentRows(Connection& connection, const QList<DocumentId>& wanted,
                                const QList<Language>& titleLanguages)
{
    const QString ids = jsonList(wanted);
    QHash<DocumentId, DocumentRow> rows;
    fillRows(connection, ids, rows,
             "SELECT id, kind, distribution, status, masthead_date FROM document WHERE id IN (SELECT value FROM "
             "json_each(?1))",
             [](DocumentRow& row, const Statement& statement) {
                 row.id = statement.get<DocumentId>(0);
                 row.kind = domain::documentKindFromCode(statement.get<QString>(1));
                 row.distribution = domain::distributionFromCode(statement.get<QString>(2));
                 row.status = domain::documentStatusFromCode(statement.get<QString>(3));
                 row.mastheadDate = statement.get<QDate>(4);
             });
    fillRows(
        connection, ids, rows,
        "SELECT document_id, canonical FROM document_symbol WHERE document_id IN (SELECT value FROM json_each(?1)) "
        "ORDER BY document_id, position",
        [](DocumentRow& row, const Statement& statement) { row.symbols.append(statement.get<QString>(1)); });
    fillTitles(connection, ids, rows, titleLanguages);
    fillVersions(connection, ids, rows);
    fillRows(connection, ids, rows,
             "SELECT l.document_id, b.code, m.code FROM document_meeting l JOIN meeting m ON m.id = l.meeting_id "
             "JOIN body b ON b.id = m.body_id WHERE l.document_id IN (SELECT value FROM json_each(?1)) ORDER BY "
             "b.code, m.ordinal",
             [](DocumentRow& row, const Statement& statement) {
                 row.meetings.append(statement.get<QString>(1) + u' ' + statement.get<QString>(2));
             });
    fillRows(connection, ids, rows,
             "SELECT l.document_id, i.label FROM document_agenda_item l JOIN agenda_item i ON i.id = l.item_id "
             "WHERE l.document_id IN (SELECT value FROM json_each(?1)) ORDER BY i.sort_key",
             [](DocumentRow& row, const Statement& statement) { row.items.append(statement.get<QString>(1)); });
    fillRows(connection, ids, rows,
             "SELECT document_id, count(*) FROM proposal WHERE state = 'open' AND document_id IN (SELECT value FROM "
             "json_each(?1)) "
             "GROUP BY document_id",
             [](DocumentRow& row, const Statement& statement) { row.openProposals = statement.get<int>(1); });
    QList<DocumentRow> result;
    for (DocumentId id : wanted) {
        if (const DocumentRow row = rows.value(id); !row.id.isNull())
            result.append(row);
    }
    return result;
}

Neighbours neighbours(Connection& connection, DocumentId document, const DocumentFilter& filter)
{
    const auto sortKey = connection.one<QString>("SELECT sort_key FROM document WHERE id = ?1", document);
    if (!sortKey)
        return {};
    const auto nearest = [&](std::string_view side, std::string_view order) {
        FilterSql sql = conditions(filter);
        sql.add(side, *sortKey, document.value);
        Statement row = sql.query(connection, "SELECT d.id FROM document d", order);
        return row.step() ? row.get<DocumentId>(0) : DocumentId();
    };
    return {nearest("(d.sort_key, d.id) < (?, ?)", " ORDER BY d.sort_key DESC, d.id DESC LIMIT 1"),
            nearest("(d.sort_key, d.id) > (?, ?)", " ORDER BY d.sort_key, d.id LIMIT 1")};
}

QList<FacetCount> facetCounts(Connection& connection, const DocumentFilter& filter, Facet facet)
{
    struct FacetSql {
        Facet facet;
        std::string_view head;
    };
    constexpr FacetSql facets[] = {
        {Facet::Body,
         "SELECT CAST(f.body_id AS TEXT), count(*) FROM document d JOIN document_body f ON f.document_id = d.id"},
        {Facet::Meeting, "SELECT CAST(f.meeting_id AS TEXT), count(*) FROM document d JOIN document_meeting f ON "
                         "f.document_id = d.id"},
        {Facet::Kind, "SELECT d.kind, count(*) FROM document d"},
        {Facet::Language,
         "SELECT f.language, count(*) FROM document d JOIN language_version f ON f.document_id = d.id "
         "AND f.file_id IS NOT NULL"},
        {Facet::Year, "SELECT coalesce(substr(d.masthead_date, 1, 4), ''), count(*) FROM document d"},
        {Facet::Status, "SELECT d.status, count(*) FROM document d"},
        {Facet::Tag,
         "SELECT CAST(f.tag_id AS TEXT), count(*) FROM document d JOIN document_tag f ON f.document_id = d.id"},
    };
    QList<FacetCount> counts;
    for (const FacetSql& sql : facets) {
        if (sql.facet != facet)
            continue;
        Statement rows = conditions(filter).query(connection, sql.head, " GROUP BY 1 ORDER BY 2 DESC, 1");
        while (rows.step())
            counts.append({rows.get<QString>(0), rows.get<int>(1)});
    }
    return counts;
}

} // namespace rapporteur::store
