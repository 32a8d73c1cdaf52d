// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/document_record_repository.h"

#include "store/file_repository.h"
#include "store/import_queue_repository.h"
#include "store/proposal_repository.h"

using namespace Qt::StringLiterals;

namespace rapporteur::store {

using domain::Document;
using domain::DocumentId;

namespace {

bool readDocument(Connection& connection, Document& document)
{
    Statement row = connection.query(
        "SELECT kind, distribution, original_language, masthead_date, issue_date, status, notes, added_at, "
        "deleted_at FROM document WHERE id = ?1",
        document.id);
    if (!row.step())
        return false;
    document.kind = domain::documentKindFromCode(row.get<QString>(0));
    document.distribution = domain::distributionFromCode(row.get<QString>(1));
    document.originalLanguage = domain::languageFromCode(row.get<QString>(2));
    document.mastheadDate = row.get<QDate>(3);
    document.issueDate = row.get<QDate>(4);
    document.status = domain::documentStatusFromCode(row.get<QString>(5));
    document.notes = row.get<QString>(6);
    document.addedAt = row.get<QDateTime>(7);
    if (!row.isNull(8))
        document.deletedAt = row.get<QDateTime>(8);
    Statement symbols = connection.query(
        "SELECT canonical, printed FROM document_symbol WHERE document_id = ?1 ORDER BY position", document.id);
    while (symbols.step())
        document.symbols.append({symbols.get<QString>(0), symbols.get<QString>(1)});
    Statement titles = connection.query(
        "SELECT language, title, author_line FROM document_title WHERE document_id = ?1", document.id);
    while (titles.step())
        document.titles.insert(domain::languageFromCode(titles.get<QString>(0)),
                               {titles.get<QString>(1), titles.get<QString>(2)});
    document.versions = versionsOf(connection, document.id);
    return true;
}

QStringList texts(Statement rows)
{
    QStringList result;
    while (rows.step())
        result.append(rows.get<QString>(0));
    return result;
}

QList<RecordMeeting> readMeetings(Connection& connection, DocumentId id)
{
    QList<RecordMeeting> meetings;
    Statement rows = connection.query("SELECT m.id, b.code, m.code, coalesce(m.ordinal, 0) FROM document_meeting l "
                                      "JOIN meeting m ON m.id = l.meeting_id JOIN body b ON b.id = m.body_id "
                                      "WHERE l.document_id = ?1 ORDER BY b.code, m.ordinal, m.code",
                                      id);
    while (rows.step())
        meetings.append(
            {rows.get<domain::MeetingId>(0), rows.get<QString>(1), rows.get<QString>(2), rows.get<int>(3)});
    return meetings;
}

QList<RecordItem> readItems(Connection& connection, DocumentId id)
{
    QList<RecordItem> items;
    Statement rows = connection.query("SELECT i.id, a.meeting_id, a.symbol, i.label FROM document_agenda_item l "
                                      "JOIN agenda_item i ON i.id = l.item_id JOIN agenda a ON a.id = i.agenda_id "
                                      "WHERE l.document_id = ?1 ORDER BY a.meeting_id, i.sort_key",
                                      id);
    while (rows.step()) {
        RecordItem item{rows.get<domain::AgendaItemId>(0),
                        rows.get<domain::MeetingId>(1),
                        rows.get<QString>(2),
                        rows.get<QString>(3),
                        {}};
        Statement titles =
            connection.query("SELECT language, title FROM agenda_item_title WHERE item_id = ?1", item.id);
        while (titles.step())
            item.titles.insert(domain::languageFromCode(titles.get<QString>(0)), titles.get<QString>(1));
        items.append(item);
    }
    return items;
}

QList<domain::DocumentRelation> readRelations(Connection& connection, DocumentId id)
{
    QList<domain::DocumentRelation> relations;
    Statement rows = connection.query(
        "SELECT r.other, coalesce(s.canonical, ''), r.kind, r.incoming, r.languages, r.origin = 'symbol' FROM ("
        " SELECT to_id AS other, kind, 0 AS incoming, languages, origin FROM document_relation WHERE from_id = ?1 "
        "UNION ALL"
        " SELECT from_id, kind, 1, languages, origin FROM document_relation WHERE to_id = ?1) r "
        "JOIN document d ON d.id = r.other LEFT JOIN document_symbol s ON s.document_id = d.id AND s.position = 0 "
        "WHERE d.deleted_at IS NULL ORDER BY r.incoming, r.kind, d.sort_key",
        id);
    while (rows.step()) {
        domain::DocumentRelation relation{rows.get<DocumentId>(0),
                                          rows.get<QString>(1),
                                          domain::relationKindFromCode(rows.get<QString>(2)),
                                          rows.get<bool>(3),
                                          {},
                                          rows.get<bool>(5)};
        for (const QString& language : rows.get<QString>(4).split(u',', Qt::SkipEmptyParts))
            relation.languages.append(domain::languageFromCode(language));
        relations.append(relation);
    }
    return relations;
}

} // namespace

std::optional<DocumentRecord> documentRecord(Connection& connection, DocumentId id)
{
    DocumentRecord record;
    record.document.id = id;
    if (!readDocument(connection, record.document))
        return std::nullopt;
    record.bodies = texts(connection.query(
        "SELECT b.code FROM document_body l JOIN body b ON b.id = l.body_id WHERE l.document_id = ?1 "
        "ORDER BY b.code",
        id));
    record.meetings = readMeetings(connection, id);
    record.items = readItems(connection, id);
    record.relations = readRelations(connection, id);
    for (const domain::LanguageVersion& version : record.document.versions)
        record.versions.append(
            {version.id, version.file ? readingsOfFile(connection, version.file->id) : QList<domain::FieldReading>(),
             problemsOfVersion(connection, version.id)});
    record.proposals = proposalsOf(connection, id);
    record.tags = texts(
        connection.query("SELECT t.name FROM document_tag l JOIN tag t ON t.id = l.tag_id WHERE l.document_id = ?1 "
                         "ORDER BY t.name",
                         id));
    return record;
}

} // namespace rapporteur::store
