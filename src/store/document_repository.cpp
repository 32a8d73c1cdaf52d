// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/document_repository.h"

#include "domain/symbol.h"

using namespace Qt::StringLiterals;

namespace rapporteur::store {

using domain::DocumentId;
using domain::DocumentKind;
using domain::RelationKind;

namespace {

/// Sorts after every symbol.
constexpr QLatin1StringView unnamedSortKey = "~"_L1;

void addDerivedRelation(Connection& connection, DocumentId from, DocumentId to, RelationKind kind)
{
    if (from != to)
        connection.run("INSERT INTO document_relation (from_id, to_id, kind, origin) VALUES (?1, ?2, ?3, 'symbol') "
                       "ON CONFLICT DO NOTHING",
                       from, to, code(kind));
}

/// A later revision takes the place of an earlier one of the same document.
void relateRevisions(Connection& connection, DocumentId document, const domain::ParentSymbol& parent)
{
    const QString start = parent.symbol + u"/Rev."_s;
    Statement others = connection.query(
        "SELECT s.canonical, s.document_id FROM document_symbol s JOIN document d ON d.id = s.document_id "
        "WHERE s.canonical >= ?1 AND s.canonical < ?2 AND d.deleted_at IS NULL",
        start, QString(parent.symbol + u"/Rev/"_s)); // '/' follows '.'
    while (others.step()) {
        const auto other = domain::parentOfSymbol(others.get<QString>(0));
        if (!other || other->symbol != parent.symbol || other->number == parent.number)
            continue;
        const DocumentId id = others.get<DocumentId>(1);
        if (other->number < parent.number)
            addDerivedRelation(connection, document, id, RelationKind::Supersedes);
        else
            addDerivedRelation(connection, id, document, RelationKind::Supersedes);
    }
}

void deriveRelations(Connection& connection, DocumentId document, const QString& symbol)
{
    if (const auto parent = domain::parentOfSymbol(symbol)) {
        for (DocumentId above : documentsWithSymbols(connection, {parent->symbol}))
            addDerivedRelation(connection, document, above, parent->kind);
        if (parent->kind == RelationKind::Revises)
            relateRevisions(connection, document, *parent);
    }
    Statement below = connection.query(
        "SELECT s.canonical, s.document_id FROM document_symbol s JOIN document d ON d.id = s.document_id "
        "WHERE s.canonical > ?1 AND s.canonical < ?2 AND d.deleted_at IS NULL",
        QString(symbol + u'/'), QString(symbol + u'0')); // '0' follows '/'
    while (below.step()) {
        const auto parent = domain::parentOfSymbol(below.get<QString>(0));
        if (parent && parent->symbol == symbol)
            addDerivedRelation(connection, below.get<DocumentId>(1), document, parent->kind);
    }
}

void setFromSymbols(Connection& connection, DocumentId document, const QStringList& symbols)
{
    const DocumentKind kind = symbols.isEmpty() ? DocumentKind::Unknown : domain::kindOfSymbol(symbols.first());
    const QString sortKey = symbols.isEmpty() ? QString(unnamedSortKey) : domain::sortKey(symbols.first());
    connection.run("UPDATE document SET kind = ?1, sort_key = ?2 WHERE id = ?3", code(kind), sortKey, document);
    for (const QString& symbol : symbols) {
        deriveRelations(connection, document, symbol);
        const QString above = domain::parentOfSymbol(symbol).value_or(domain::ParentSymbol()).symbol;
        for (const QString& agenda : {symbol, above}) {
            if (connection.one<qint64>("SELECT 1 FROM agenda WHERE symbol = ?1 AND symbol <> ''", agenda))
                markAgendaDocuments(connection, agenda);
        }
    }
}

} // namespace

DocumentId createDocument(Connection& connection, const QStringList& symbols)
{
    const DocumentId id = DocumentId::make();
    connection.run("INSERT INTO document (id, added_at) VALUES (?1, ?2)", id, QDateTime::currentDateTimeUtc());
    setSymbols(connection, id, symbols);
    return id;
}

void setSymbols(Connection& connection, DocumentId document, const QStringList& symbols)
{
    connection.run("DELETE FROM document_symbol WHERE document_id = ?1", document);
    connection.run("DELETE FROM document_relation WHERE origin = 'symbol' AND (from_id = ?1 OR to_id = ?1)",
                   document);
    int position = 0;
    for (const QString& symbol : symbols)
        connection.run(
            "INSERT INTO document_symbol (document_id, position, canonical, printed, search_key, sort_key) "
            "VALUES (?1, ?2, ?3, ?3, ?4, ?5)",
            document, position++, symbol, domain::searchKey(symbol), domain::sortKey(symbol));
    setFromSymbols(connection, document, symbols);
}

QStringList symbolsOf(Connection& connection, DocumentId document)
{
    QStringList symbols;
    Statement rows =
        connection.query("SELECT canonical FROM document_symbol WHERE document_id = ?1 ORDER BY position", document);
    while (rows.step())
        symbols.append(rows.get<QString>(0));
    return symbols;
}

QList<DocumentId> documentsWithSymbols(Connection& connection, const QStringList& symbols)
{
    QList<DocumentId> found;
    for (const QString& symbol : symbols) {
        Statement rows =
            connection.query("SELECT s.document_id FROM document_symbol s JOIN document d ON d.id = s.document_id "
                             "WHERE s.canonical = ?1 AND d.deleted_at IS NULL ORDER BY s.document_id",
                             symbol);
        while (rows.step()) {
            if (const DocumentId id = rows.get<DocumentId>(0); !found.contains(id))
                found.append(id);
        }
    }
    return found;
}

QList<DocumentId> documentsCalled(Connection& connection, const QString& typed, int limit)
{
    const QString key = domain::searchKey(typed);
    if (key.isEmpty())
        return {};
    QList<DocumentId> found;
    const auto collect = [&](Statement rows) {
        while (rows.step())
            found.append(rows.get<DocumentId>(0));
    };
    collect(connection.query("SELECT DISTINCT d.id FROM document_symbol s JOIN document d ON d.id = s.document_id "
                             "WHERE s.search_key = ?1 AND d.deleted_at IS NULL ORDER BY d.sort_key, d.id LIMIT ?2",
                             key, limit));
    // A part of a symbol matches from any run on (field notes on symbols, section 9).
    if (found.isEmpty() && limit < 0)
        collect(connection.query("SELECT document_id FROM document_symbol WHERE instr(search_key, ?1) > 0 "
                                 "AND instr(' ' || search_key || ' ', ' ' || ?1 || ' ') > 0",
                                 key));
    else if (found.isEmpty())
        collect(
            // CROSS JOIN: one pass over the keys, not a look at the keys of each document in order.
            connection.query(
                "SELECT DISTINCT d.id FROM document_symbol s CROSS JOIN document d ON d.id = s.document_id "
                "WHERE instr(s.search_key, ?1) > 0 AND instr(' ' || s.search_key || ' ', ' ' || ?1 || ' "
                "') > 0 AND d.deleted_at IS NULL "
                "ORDER BY d.sort_key, d.id LIMIT ?2",
                key, limit));
    return found;
}

void setDistribution(Connection& connection, DocumentId document, domain::Distribution distribution)
{
    connection.run("UPDATE document SET distribution = ?1 WHERE id = ?2", code(distribution), document);
}

void setOriginalLanguage(Connection& connection, DocumentId document, domain::Language language)
{
    connection.run("UPDATE document SET original_language = ?1 WHERE id = ?2", code(language), document);
}

void setMastheadDate(Connection& connection, DocumentId document, QDate date)
{
    connection.run("UPDATE document SET masthead_date = ?1 WHERE id = ?2", date, document);
}

void setKind(Connection& connection, DocumentId document, DocumentKind kind)
{
    connection.run("UPDATE document SET kind = ?1 WHERE id = ?2", code(kind), document);
}

void setTitle(Connection& connection, DocumentId document, domain::Language language,
              const domain::DocumentTitle& title)
{
    connection.run(
        "INSERT INTO document_title (document_id, language, title, author_line) VALUES (?1, ?2, ?3, ?4) "
        "ON CONFLICT (document_id, language) DO UPDATE SET title = iif(excluded.title = '', title, excluded.title), "
        "author_line = iif(excluded.author_line = '', author_line, excluded.author_line)",
        document, code(language), title.title, title.authorLine);
}

void markAgendaDocuments(Connection& connection, const QString& agendaSymbol)
{
    constexpr std::string_view mark = "UPDATE document SET kind = ?1 WHERE kind IN ('working', 'unknown') "
                                      "AND id IN (SELECT document_id FROM document_symbol WHERE canonical = ?2)";
    connection.run(mark, code(DocumentKind::Agenda), agendaSymbol);
    connection.run(mark, code(DocumentKind::AnnotatedAgenda), QString(agendaSymbol + u"/Add.1"_s));
}

void relateDocuments(Connection& connection, DocumentId from, DocumentId to, RelationKind kind,
                     const QList<domain::Language>& languages)
{
    QStringList codes;
    for (domain::Language language : languages)
        codes.append(code(language));
    connection.run(
        "INSERT INTO document_relation (from_id, to_id, kind, languages, origin) VALUES (?1, ?2, ?3, ?4, 'person') "
        "ON CONFLICT (from_id, to_id, kind) DO UPDATE SET languages = excluded.languages, origin = 'person'",
        from, to, code(kind), codes.join(u','));
}

void unrelateDocuments(Connection& connection, DocumentId from, DocumentId to, RelationKind kind)
{
    connection.run("DELETE FROM document_relation WHERE from_id = ?1 AND to_id = ?2 AND kind = ?3", from, to,
                   code(kind));
}

void linkMeeting(Connection& connection, DocumentId document, domain::MeetingId meeting)
{
    connection.run("INSERT INTO document_meeting (document_id, meeting_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                   document, meeting);
}

void unlinkMeeting(Connection& connection, DocumentId document, domain::MeetingId meeting)
{
    connection.run("DELETE FROM document_meeting WHERE document_id = ?1 AND meeting_id = ?2", document, meeting);
    connection.run("DELETE FROM document_agenda_item WHERE document_id = ?1 AND item_id IN "
                   "(SELECT i.id FROM agenda_item i JOIN agenda a ON a.id = i.agenda_id WHERE a.meeting_id = ?2)",
                   document, meeting);
}

void linkBody(Connection& connection, DocumentId document, domain::BodyId body)
{
    connection.run("INSERT INTO document_body (document_id, body_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                   document, body);
}

void linkItem(Connection& connection, DocumentId document, domain::AgendaItemId item)
{
    connection.run("INSERT INTO document_agenda_item (document_id, item_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                   document, item);
}

void unlinkAll(Connection& connection, DocumentId document)
{
    connection.run("DELETE FROM document_agenda_item WHERE document_id = ?1", document);
    connection.run("DELETE FROM document_meeting WHERE document_id = ?1", document);
    connection.run("DELETE FROM document_body WHERE document_id = ?1", document);
}

QList<domain::MeetingId> meetingsOf(Connection& connection, DocumentId document)
{
    QList<domain::MeetingId> meetings;
    Statement rows = connection.query(
        "SELECT meeting_id FROM document_meeting WHERE document_id = ?1 ORDER BY meeting_id", document);
    while (rows.step())
        meetings.append(rows.get<domain::MeetingId>(0));
    return meetings;
}

void moveToTrash(Connection& connection, DocumentId document)
{
    if (connection.run("UPDATE document SET deleted_at = ?1 WHERE id = ?2 AND deleted_at IS NULL",
                       QDateTime::currentDateTimeUtc(), document) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(document.value)});
}

void restoreFromTrash(Connection& connection, DocumentId document)
{
    const QStringList symbols = symbolsOf(connection, document);
    if (!documentsWithSymbols(connection, symbols).isEmpty())
        throw Refused(ErrorCode::Conflict, {symbols.join(u", "_s)});
    if (connection.run("UPDATE document SET deleted_at = NULL WHERE id = ?1 AND deleted_at IS NOT NULL", document) ==
        0)
        throw Refused(ErrorCode::NotFound, {QString::number(document.value)});
    for (const QString& symbol : symbols)
        deriveRelations(connection, document, symbol);
}

void deleteEmptyDocument(Connection& connection, DocumentId document)
{
    unlinkAll(connection, document);
    connection.run("DELETE FROM document_relation WHERE from_id = ?1 OR to_id = ?1", document);
    connection.run("DELETE FROM document_tag WHERE document_id = ?1", document);
    connection.run("DELETE FROM document_title WHERE document_id = ?1", document);
    connection.run("DELETE FROM document_symbol WHERE document_id = ?1", document);
    connection.run("DELETE FROM document WHERE id = ?1", document);
}

void requireDocument(Connection& connection, DocumentId document)
{
    if (!connection.one<qint64>("SELECT 1 FROM document WHERE id = ?1", document))
        throw Refused(ErrorCode::NotFound, {QString::number(document.value)});
}

} // namespace rapporteur::store
