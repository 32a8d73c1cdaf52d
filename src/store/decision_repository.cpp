// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/decision_repository.h"

#include "domain/decision_number.h"
#include "domain/symbol.h"
#include "store/decision_nodes.h"
#include "store/document_repository.h"
#include "store/filter_sql.h"
#include "store/nullable.h"

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::Decision;
using domain::DecisionId;
using domain::DecisionRelation;
using domain::DocumentId;
using domain::Language;

namespace {

QString sortKeyOf(const QString& number)
{
    return number.isEmpty() ? u"~"_s : domain::sortKey(number);
}

void writeTitles(Connection& connection, DecisionId id, const domain::Translations& titles)
{
    for (auto title = titles.begin(); title != titles.end(); ++title)
        setDecisionTitle(connection, id, title.key(), title.value());
}

domain::Translations titlesOf(Connection& connection, DecisionId id)
{
    domain::Translations titles;
    Statement rows = connection.query("SELECT language, title FROM decision_title WHERE decision_id = ?1", id);
    while (rows.step())
        titles.insert(domain::languageFromCode(rows.get<QString>(0)), rows.get<QString>(1));
    return titles;
}

QString titleIn(Connection& connection, DecisionId id, const QList<Language>& languages)
{
    return domain::preferred(titlesOf(connection, id), languages);
}

} // namespace

void requireDecision(Connection& connection, DecisionId id)
{
    if (!connection.one<qint64>("SELECT 1 FROM decision WHERE id = ?1", id))
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
}

DecisionId addDecision(Connection& connection, Decision& decision)
{
    decision.id = DecisionId::make();
    if (!decision.addedAt.isValid())
        decision.addedAt = QDateTime::currentDateTimeUtc();
    connection.run("INSERT INTO decision (id, number, kind, state, body_id, meeting_id, adopted_on, "
                   "original_language, link, source_key, notes, sort_key, added_at) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
                   decision.id, decision.number, code(decision.kind), code(decision.state), decision.body,
                   decision.meeting, decision.adoptedOn, code(decision.originalLanguage), decision.link,
                   decision.sourceKey, decision.notes, sortKeyOf(decision.number), decision.addedAt);
    writeTitles(connection, decision.id, decision.titles);
    setDecisionSubjects(connection, decision.id, decision.subjects);
    writeNewNodes(connection, decision.id, decision.nodes);
    return decision.id;
}

void setDecisionFacts(Connection& connection, const Decision& facts)
{
    const auto before = connection.one<QString>("SELECT number FROM decision WHERE id = ?1", facts.id);
    if (!before)
        throw Refused(ErrorCode::NotFound, {QString::number(facts.id.value)});
    if (!facts.number.isEmpty() && facts.number != *before && !decisionsNumbered(connection, facts.number).isEmpty())
        throw Refused(ErrorCode::Conflict, {facts.number});
    connection.run("UPDATE decision SET number = ?1, kind = ?2, state = ?3, body_id = ?4, meeting_id = ?5, "
                   "adopted_on = ?6, original_language = ?7, link = ?8, notes = ?9, sort_key = ?10 WHERE id = ?11",
                   facts.number, code(facts.kind), code(facts.state), facts.body, facts.meeting, facts.adoptedOn,
                   code(facts.originalLanguage), facts.link, facts.notes, sortKeyOf(facts.number), facts.id);
    if (*before == facts.number || before->isEmpty() || facts.number.isEmpty())
        return;
    connection.run("UPDATE OR IGNORE decision_relation SET target = ?1 WHERE target = ?2", facts.number, *before);
}

void setDecisionTitle(Connection& connection, DecisionId decision, Language language, const QString& title)
{
    requireDecision(connection, decision);
    if (language == Language::Unknown)
        return;
    if (title.isEmpty())
        connection.run("DELETE FROM decision_title WHERE decision_id = ?1 AND language = ?2", decision,
                       code(language));
    else
        connection.run("INSERT INTO decision_title (decision_id, language, title) VALUES (?1, ?2, ?3) ON CONFLICT "
                       "(decision_id, language) DO UPDATE SET title = excluded.title WHERE title <> excluded.title",
                       decision, code(language), title);
}

void setDecisionSubjects(Connection& connection, DecisionId decision, const QStringList& subjects)
{
    requireDecision(connection, decision);
    connection.run("DELETE FROM decision_subject WHERE decision_id = ?1 AND subject NOT IN (SELECT value FROM "
                   "json_each(?2))",
                   decision, jsonList(subjects));
    for (const QString& subject : subjects) {
        if (!subject.trimmed().isEmpty())
            connection.run("INSERT INTO decision_subject (decision_id, subject) VALUES (?1, ?2) ON CONFLICT DO "
                           "NOTHING",
                           decision, subject.trimmed());
    }
}

void removeDecision(Connection& connection, DecisionId decision)
{
    requireDecision(connection, decision);
    removeAllNodes(connection, decision);
    for (const char* table : {"decision_title", "decision_subject", "decision_relation", "decision_document"})
        connection.run(std::string("DELETE FROM ") + table + " WHERE decision_id = ?1", decision);
    connection.run("DELETE FROM decision WHERE id = ?1", decision);
}

std::optional<Decision> decision(Connection& connection, DecisionId id)
{
    Statement row = connection.query("SELECT number, kind, state, body_id, meeting_id, adopted_on, "
                                     "original_language, link, source_key, notes, added_at FROM decision WHERE id = "
                                     "?1",
                                     id);
    if (!row.step())
        return std::nullopt;
    Decision result;
    result.id = id;
    result.number = row.get<QString>(0);
    result.kind = domain::decisionKindFromCode(row.get<QString>(1));
    result.state = domain::decisionStateFromCode(row.get<QString>(2));
    result.body = row.get<domain::BodyId>(3);
    result.meeting = row.get<domain::MeetingId>(4);
    result.adoptedOn = row.get<QDate>(5);
    result.originalLanguage = domain::languageFromCode(row.get<QString>(6));
    result.link = row.get<QString>(7);
    result.sourceKey = row.get<QString>(8);
    result.notes = row.get<QString>(9);
    result.addedAt = row.get<QDateTime>(10);
    result.titles = titlesOf(connection, id);
    Statement subjects =
        connection.query("SELECT subject FROM decision_subject WHERE decision_id = ?1 ORDER BY subject", id);
    while (subjects.step())
        result.subjects.append(subjects.get<QString>(0));
    result.nodes = nodesOf(connection, id);
    return result;
}

QList<DecisionId> decisionsNumbered(Connection& connection, const QString& number)
{
    QList<DecisionId> found;
    if (number.isEmpty())
        return found;
    Statement rows = connection.query("SELECT id FROM decision WHERE number = ?1 ORDER BY id", number);
    while (rows.step())
        found.append(rows.get<DecisionId>(0));
    return found;
}

QList<DecisionId> decisionsCalled(Connection& connection, const QString& typed, int limit)
{
    const QString canonical = domain::canonicalDecision(typed);
    if (const auto exact = decisionsNumbered(connection, canonical); !exact.isEmpty())
        return exact;
    QList<DecisionId> whole;
    QList<DecisionId> parts;
    const QString key = domain::searchKey(typed);
    if (key.isEmpty())
        return whole;
    Statement rows = connection.query("SELECT id, number FROM decision WHERE number <> '' ORDER BY sort_key, id");
    while (rows.step()) {
        const QString own = domain::searchKey(rows.get<QString>(1));
        if (own == key)
            whole.append(rows.get<DecisionId>(0));
        else if (QString(u' ' + own + u' ').contains(u' ' + key + u' ') && parts.size() < limit)
            parts.append(rows.get<DecisionId>(0));
    }
    return whole.isEmpty() ? parts : whole;
}

DecisionId decisionOfSource(Connection& connection, const QString& sourceKey)
{
    if (sourceKey.isEmpty())
        return {};
    return connection.one<DecisionId>("SELECT id FROM decision WHERE source_key = ?1 AND source_key <> ''", sourceKey)
        .value_or(DecisionId());
}

void relateDecision(Connection& connection, DecisionId decision, const DecisionRelation& relation)
{
    requireDecision(connection, decision);
    connection.run("INSERT INTO decision_relation (decision_id, target, kind, path, target_path, note, origin) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE SET note = excluded.note, origin = "
                   "excluded.origin WHERE note <> excluded.note OR origin <> excluded.origin",
                   decision, relation.other, code(relation.kind), relation.path, relation.otherPath, relation.note,
                   code(relation.origin));
}

void unrelateDecision(Connection& connection, DecisionId decision, const DecisionRelation& relation)
{
    connection.run("DELETE FROM decision_relation WHERE decision_id = ?1 AND target = ?2 AND kind = ?3 AND path = ?4 "
                   "AND target_path = ?5",
                   decision, relation.other, code(relation.kind), relation.path, relation.otherPath);
}

QList<DecisionRelation> relationsOf(Connection& connection, DecisionId decision,
                                    const QList<Language>& titleLanguages)
{
    QList<DecisionRelation> relations;
    const auto read = [&](Statement rows, bool incoming) {
        while (rows.step()) {
            DecisionRelation relation;
            relation.incoming = incoming;
            relation.other = rows.get<QString>(0);
            relation.otherId = rows.get<DecisionId>(1);
            const auto kind = domain::decisionRelationKindFromCode(rows.get<QString>(2));
            if (!kind)
                continue;
            relation.kind = *kind;
            relation.path = rows.get<QString>(incoming ? 4 : 3);
            relation.otherPath = rows.get<QString>(incoming ? 3 : 4);
            relation.note = rows.get<QString>(5);
            relation.origin = domain::originFromCode(rows.get<QString>(6));
            if (!relation.otherId.isNull())
                relation.otherTitle = titleIn(connection, relation.otherId, titleLanguages);
            relations.append(relation);
        }
    };
    read(connection.query("SELECT r.target, d.id, r.kind, r.path, r.target_path, r.note, r.origin FROM "
                          "decision_relation r LEFT JOIN decision d ON d.number = r.target WHERE r.decision_id = ?1 "
                          "ORDER BY r.kind, coalesce(d.sort_key, r.target)",
                          decision),
         false);
    read(connection.query("SELECT o.number, o.id, r.kind, r.path, r.target_path, r.note, r.origin FROM decision d "
                          "JOIN decision_relation r ON r.target = d.number JOIN decision o ON o.id = r.decision_id "
                          "WHERE d.id = ?1 AND d.number <> '' ORDER BY r.kind, o.sort_key",
                          decision),
         true);
    return relations;
}

void linkDecisionDocument(Connection& connection, DecisionId decision, const domain::DecisionDocument& document)
{
    requireDecision(connection, decision);
    requireDocument(connection, document.document);
    connection.run("INSERT INTO decision_document (decision_id, document_id, role, first_path, last_path) VALUES "
                   "(?1, ?2, ?3, ?4, ?5) ON CONFLICT (decision_id, document_id, role) DO UPDATE SET first_path = "
                   "excluded.first_path, last_path = excluded.last_path",
                   decision, document.document, code(document.role), document.firstPath, document.lastPath);
}

void unlinkDecisionDocument(Connection& connection, DecisionId decision, DocumentId document,
                            domain::DecisionDocumentRole role)
{
    connection.run("DELETE FROM decision_document WHERE decision_id = ?1 AND document_id = ?2 AND role = ?3",
                   decision, document, code(role));
}

QList<domain::DecisionDocument> documentsOfDecision(Connection& connection, DecisionId decision)
{
    QList<domain::DecisionDocument> documents;
    Statement rows = connection.query(
        "SELECT l.document_id, coalesce(s.canonical, ''), l.role, l.first_path, l.last_path FROM decision_document l "
        "JOIN document d ON d.id = l.document_id LEFT JOIN document_symbol s ON s.document_id = d.id AND s.position "
        "= 0 WHERE l.decision_id = ?1 AND d.deleted_at IS NULL ORDER BY l.role, d.sort_key",
        decision);
    while (rows.step())
        documents.append({rows.get<DocumentId>(0), rows.get<QString>(1),
                          domain::decisionDocumentRoleFromCode(rows.get<QString>(2)), rows.get<QString>(3),
                          rows.get<QString>(4)});
    return documents;
}

QList<DecisionId> decisionsOfDocument(Connection& connection, DocumentId document)
{
    QList<DecisionId> decisions;
    Statement rows = connection.query(
        "SELECT DISTINCT d.id, d.sort_key FROM decision_document l JOIN decision d ON d.id = l.decision_id WHERE "
        "l.document_id = ?1 ORDER BY d.sort_key, d.id",
        document);
    while (rows.step())
        decisions.append(rows.get<DecisionId>(0));
    return decisions;
}

} // namespace rapporteur::store
