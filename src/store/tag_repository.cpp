// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tag_repository.h"

#include "store/filter_sql.h"

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

QString requiredName(const QString& name)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty())
        throw Refused(ErrorCode::Invalid, {u"name"_s, name});
    return trimmed;
}

} // namespace

domain::LabelId tagDocument(Connection& connection, domain::DocumentId document, const QString& wanted)
{
    const QString name = requiredName(wanted);
    connection.run("INSERT INTO tag (id, name) VALUES (?1, ?2) ON CONFLICT DO NOTHING", domain::LabelId::make(),
                   name);
    const auto id =
        connection.one<domain::LabelId>("SELECT id FROM tag WHERE name = ?1", name).value_or(domain::LabelId());
    connection.run("INSERT INTO document_tag (document_id, tag_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING", document,
                   id);
    return id;
}

void untagDocument(Connection& connection, domain::DocumentId document, domain::LabelId tag)
{
    connection.run("DELETE FROM document_tag WHERE document_id = ?1 AND tag_id = ?2", document, tag);
    connection.run("DELETE FROM tag WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM document_tag WHERE tag_id = ?1)",
                   tag);
}

QHash<domain::LabelId, int> tagCounts(Connection& connection, const QList<domain::DocumentId>& documents)
{
    QHash<domain::LabelId, int> counts;
    Statement rows = connection.query("SELECT tag_id, count(*) FROM document_tag WHERE document_id IN (SELECT value "
                                      "FROM json_each(?1)) GROUP BY 1",
                                      jsonList(documents));
    while (rows.step())
        counts.insert(rows.get<domain::LabelId>(0), rows.get<int>(1));
    return counts;
}

void renameTag(Connection& connection, domain::LabelId tag, const QString& wanted)
{
    const QString name = requiredName(wanted);
    if (!connection.one<domain::LabelId>("SELECT id FROM tag WHERE id = ?1", tag))
        throw Refused(ErrorCode::NotFound, {name});
    const auto other = connection.one<domain::LabelId>("SELECT id FROM tag WHERE name = ?1 AND id <> ?2", name, tag);
    if (!other) {
        connection.run("UPDATE tag SET name = ?2 WHERE id = ?1", tag, name);
        return;
    }
    connection.run("INSERT INTO document_tag (document_id, tag_id) SELECT document_id, ?2 FROM document_tag WHERE "
                   "tag_id = ?1 ON CONFLICT DO NOTHING",
                   tag, *other);
    deleteTag(connection, tag);
}

void deleteTag(Connection& connection, domain::LabelId tag)
{
    connection.run("DELETE FROM document_tag WHERE tag_id = ?1", tag);
    connection.run("DELETE FROM tag WHERE id = ?1", tag);
}

QList<Tag> tags(Connection& connection)
{
    QList<Tag> result;
    Statement rows = connection.query(
        "SELECT t.id, t.name, (SELECT count(*) FROM document_tag l JOIN document d ON d.id = l.document_id "
        "WHERE l.tag_id = t.id AND d.deleted_at IS NULL) FROM tag t ORDER BY t.name");
    while (rows.step())
        result.append({rows.get<domain::LabelId>(0), rows.get<QString>(1), rows.get<int>(2)});
    return result;
}

domain::SavedSearchId saveSearch(Connection& connection, const QString& wanted, const QString& query)
{
    const QString name = requiredName(wanted);
    connection.run("INSERT INTO saved_search (id, name, query, created_at) VALUES (?1, ?2, ?3, ?4) "
                   "ON CONFLICT (name) DO UPDATE SET query = excluded.query",
                   domain::SavedSearchId::make(), name, query, QDateTime::currentDateTimeUtc());
    return connection.one<domain::SavedSearchId>("SELECT id FROM saved_search WHERE name = ?1", name)
        .value_or(domain::SavedSearchId());
}

void deleteSearch(Connection& connection, domain::SavedSearchId search)
{
    connection.run("DELETE FROM saved_search WHERE id = ?1", search);
}

QList<SavedSearch> savedSearches(Connection& connection)
{
    QList<SavedSearch> result;
    Statement rows = connection.query("SELECT id, name, query FROM saved_search ORDER BY name");
    while (rows.step())
        result.append({rows.get<domain::SavedSearchId>(0), rows.get<QString>(1), rows.get<QString>(2)});
    return result;
}

} // namespace rapporteur::store
