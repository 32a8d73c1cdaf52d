// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the follow-up list, and the record of one decision.
#include "store/decision_repository.h"
#include "store/filter_sql.h"
#include "store/mandate_list_repository.h"
#include "store/mandate_repository.h"

#include <QSet>

#include <algorithm>

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::DecisionId;
using domain::DecisionNodeId;
using domain::Language;
using domain::Mandate;
using domain::MandateId;

namespace {

/// What a row needs of the decision of its mandate.
struct Ground {
    DueGround due;
    QString number;
    QString bodyCode;
    QString title;
    bool draft = false;
};

struct NodeFacts {
    DecisionId decision;
    QString path;
    domain::Translations texts;
};

QHash<DecisionNodeId, NodeFacts> nodeFacts(Connection& connection, const QString& nodes)
{
    QHash<DecisionNodeId, NodeFacts> facts;
    Statement rows = connection.query(
        "SELECT id, decision_id, path FROM decision_node WHERE id IN (SELECT value FROM json_each(?1))", nodes);
    while (rows.step())
        facts.insert(rows.get<DecisionNodeId>(0), {rows.get<DecisionId>(1), rows.get<QString>(2), {}});
    Statement texts = connection.query("SELECT node_id, language, text FROM decision_node_text WHERE node_id IN "
                                       "(SELECT value FROM json_each(?1))",
                                       nodes);
    while (texts.step())
        facts[texts.get<DecisionNodeId>(0)].texts.insert(domain::languageFromCode(texts.get<QString>(1)),
                                                         texts.get<QString>(2));
    return facts;
}

QHash<DecisionId, Ground> grounds(Connection& connection, const QString& decisions, const QList<Language>& languages)
{
    QHash<DecisionId, Ground> result;
    QHash<DecisionId, domain::Translations> titles;
    Statement titleRows =
        connection.query("SELECT decision_id, language, title FROM decision_title WHERE decision_id "
                         "IN (SELECT value FROM json_each(?1))",
                         decisions);
    while (titleRows.step())
        titles[titleRows.get<DecisionId>(0)].insert(domain::languageFromCode(titleRows.get<QString>(1)),
                                                    titleRows.get<QString>(2));
    Statement rows = connection.query("SELECT d.id, d.body_id, d.meeting_id, d.adopted_on, d.number, "
                                      "coalesce(b.code, ''), d.state = 'draft' FROM decision d LEFT JOIN "
                                      "body b ON b.id = d.body_id WHERE d.id IN (SELECT value FROM json_each(?1))",
                                      decisions);
    while (rows.step()) {
        const DecisionId id = rows.get<DecisionId>(0);
        result.insert(id, {{rows.get<domain::BodyId>(1), rows.get<domain::MeetingId>(2), rows.get<QDate>(3)},
                           rows.get<QString>(4),
                           rows.get<QString>(5),
                           domain::preferred(titles.value(id), languages),
                           rows.get<bool>(6)});
    }
    return result;
}

Language firstLanguage(const domain::Translations& texts, const QList<Language>& wanted)
{
    for (const Language language : wanted) {
        if (texts.contains(language))
            return language;
    }
    for (const Language language : domain::officialLanguages) {
        if (texts.contains(language))
            return language;
    }
    return Language::Unknown;
}

QHash<MandateId, QList<domain::ActivityId>> activitiesOf(Connection& connection, const QList<MandateId>& mandates)
{
    QHash<MandateId, QList<domain::ActivityId>> all;
    Statement rows = connection.query(
        "SELECT l.mandate_id, l.activity_id FROM activity_mandate l JOIN activity a ON a.id = l.activity_id WHERE "
        "l.mandate_id IN (SELECT value FROM json_each(?1)) ORDER BY a.start_date, a.id",
        jsonList(mandates));
    while (rows.step())
        all[rows.get<MandateId>(0)].append(rows.get<domain::ActivityId>(1));
    return all;
}

QDate lastDayOf(Connection& connection, domain::MeetingId meeting)
{
    return QDate::fromString(
        connection
            .one<QString>("SELECT coalesce(max(coalesce(end_date, start_date)), '') FROM meeting_segment WHERE "
                          "meeting_id = ?1",
                          meeting)
            .value_or(QString()),
        Qt::ISODate);
}

/// The evidence known at a day: what came with a later entry tells of a later day.
QList<domain::Evidence> evidenceAsAt(const QList<domain::Evidence>& proofs, const QList<domain::StatusEntry>& entries,
                                     QDate asAt)
{
    QList<domain::Evidence> known;
    for (const domain::Evidence& proof : proofs) {
        const bool later = std::any_of(entries.begin(), entries.end(), [&](const domain::StatusEntry& entry) {
            return entry.id == proof.entry && entry.asAt > asAt;
        });
        if (!later)
            known.append(proof);
    }
    return known;
}

void fillMandates(Connection& connection, DecisionRecord& record, QDate asAt, const QList<Language>& languages)
{
    const DueDates dates(connection);
    const DueGround ground{record.decision.body, record.decision.meeting, record.decision.adoptedOn};
    const bool isDraft = record.decision.state == domain::DecisionState::Draft;
    QHash<DecisionNodeId, QString> paths;
    for (const domain::DecisionNode& node : record.decision.nodes)
        paths.insert(node.id, node.path);
    const QList<Mandate> mandates = mandatesOfDecision(connection, record.decision.id);
    QList<MandateId> ids;
    for (const Mandate& mandate : mandates)
        ids.append(mandate.id);
    const auto entries = statusEntries(connection, ids);
    const auto proofs = evidence(connection, ids, languages);
    const auto activities = activitiesOf(connection, ids);
    for (const Mandate& mandate : mandates) {
        MandateRecord each;
        each.mandate = mandate;
        each.path = paths.value(mandate.node);
        for (const domain::StatusEntry& entry : entries.value(mandate.id)) {
            if (entry.asAt <= asAt)
                each.entries.append(entry);
        }
        each.evidence = evidenceAsAt(proofs.value(mandate.id), entries.value(mandate.id), asAt);
        each.activities = activities.value(mandate.id);
        each.status = statusAsAt(each.entries, asAt).status;
        each.due = dates.resolve(mandate.due, ground, lastDone(each.entries, asAt));
        each.overdue = !isDraft && isOverdue(mandate, each.due, each.status, asAt);
        record.mandates.append(each);
    }
}

} // namespace

QList<MandateRow> mandateRows(Connection& connection, const QList<MandateId>& ids, QDate day,
                              const QList<Language>& languages)
{
    const QDate asAt = day.isValid() ? day : QDate::currentDate();
    const QList<Mandate> found = mandates(connection, ids);
    QList<DecisionNodeId> nodes;
    for (const Mandate& mandate : found)
        nodes.append(mandate.node);
    const auto facts = nodeFacts(connection, jsonList(nodes));
    QSet<DecisionId> decisions;
    for (const NodeFacts& each : facts)
        decisions.insert(each.decision);
    const auto ground = grounds(connection, jsonList(QList(decisions.begin(), decisions.end())), languages);
    const auto entries = statusEntries(connection, ids);
    const auto proofs = evidence(connection, ids, languages);
    const DueDates dates(connection);
    QList<MandateRow> rows;
    for (const Mandate& mandate : found) {
        const NodeFacts node = facts.value(mandate.node);
        const Ground of = ground.value(node.decision);
        MandateRow row;
        row.mandate = mandate;
        row.decision = node.decision;
        row.number = of.number;
        row.decisionTitle = of.title;
        row.bodyCode = of.bodyCode;
        row.path = node.path;
        row.textLanguage = firstLanguage(node.texts, languages);
        row.text = node.texts.value(row.textLanguage);
        row.status = statusAsAt(entries.value(mandate.id), asAt);
        row.due = dates.resolve(mandate.due, of.due, lastDone(entries.value(mandate.id), asAt));
        row.overdue = !of.draft && isOverdue(mandate, row.due, row.status.status, asAt);
        row.evidence = evidenceAsAt(proofs.value(mandate.id), entries.value(mandate.id), asAt);
        rows.append(row);
    }
    return rows;
}

std::optional<DecisionRecord> decisionRecord(Connection& connection, DecisionId id, QDate day,
                                             const QList<Language>& languages)
{
    auto found = decision(connection, id);
    if (!found)
        return std::nullopt;
    DecisionRecord record;
    record.decision = std::move(*found);
    record.bodyCode =
        connection.one<QString>("SELECT code FROM body WHERE id = ?1", record.decision.body).value_or(QString());
    record.meetingCode = connection.one<QString>("SELECT code FROM meeting WHERE id = ?1", record.decision.meeting)
                             .value_or(QString());
    record.adoptedOn = record.decision.adoptedOn;
    if (!record.adoptedOn.isValid() && record.decision.state != domain::DecisionState::Draft)
        record.adoptedOn = lastDayOf(connection, record.decision.meeting);
    record.relations = relationsOf(connection, id, languages);
    record.documents = documentsOfDecision(connection, id);
    record.remarks = domain::structureRemarks(record.decision.nodes);
    fillMandates(connection, record, day.isValid() ? day : QDate::currentDate(), languages);
    return record;
}

} // namespace rapporteur::store
