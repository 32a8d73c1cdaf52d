// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mandate_repository.h"

#include "store/decision_repository.h"
#include "store/filter_sql.h"

#include <QHash>

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::Addressee;
using domain::DecisionId;
using domain::DecisionNodeId;
using domain::Mandate;
using domain::MandateId;

namespace {

constexpr std::string_view mandateColumns =
    "SELECT m.id, m.node_id, m.verb, m.category, m.force, m.operational, m.funding_caveat, m.due_kind, m.due_on, "
    "m.due_meeting, m.due_body_id, m.due_ordinal, m.due_segment, m.due_offset, m.due_every, m.due_unit, m.due_text, "
    "m.state, m.origin, m.confidence, m.officer, m.next_step, m.notes FROM mandate m ";

Mandate readMandate(const Statement& row)
{
    Mandate mandate;
    mandate.id = row.get<MandateId>(0);
    mandate.node = row.get<DecisionNodeId>(1);
    mandate.verb = row.get<QString>(2);
    mandate.category = domain::verbCategoryFromCode(row.get<QString>(3));
    mandate.force = row.get<int>(4);
    mandate.operational = row.get<bool>(5);
    mandate.fundingCaveat = row.get<bool>(6);
    mandate.due = {domain::dueKindFromCode(row.get<QString>(7)),
                   row.get<QDate>(8),
                   domain::dueMeetingFromCode(row.get<QString>(9)),
                   row.get<domain::BodyId>(10),
                   row.get<std::optional<int>>(11).value_or(0),
                   row.get<int>(12),
                   row.get<int>(13),
                   row.get<int>(14),
                   domain::dueUnitFromCode(row.get<QString>(15)),
                   row.get<QString>(16)};
    mandate.state = domain::mandateStateFromCode(row.get<QString>(17));
    mandate.origin = domain::originFromCode(row.get<QString>(18));
    mandate.confidence = row.get<double>(19);
    mandate.officer = row.get<QString>(20);
    mandate.nextStep = row.get<QString>(21);
    mandate.notes = row.get<QString>(22);
    return mandate;
}

/// Addressees and texts of mandates that are read already.
void fillBelongings(Connection& connection, QList<Mandate>& mandates)
{
    QHash<MandateId, qsizetype> places;
    QList<MandateId> ids;
    for (const Mandate& mandate : mandates) {
        places.insert(mandate.id, ids.size());
        ids.append(mandate.id);
    }
    const QString list = jsonList(ids);
    Statement addressees = connection.query(
        "SELECT mandate_id, class, name, body_id FROM mandate_addressee WHERE mandate_id IN (SELECT value FROM "
        "json_each(?1)) ORDER BY mandate_id, position",
        list);
    while (addressees.step())
        mandates[places.value(addressees.get<MandateId>(0))].addressees.append(
            {addressees.get<QString>(1), addressees.get<QString>(2), addressees.get<domain::BodyId>(3)});
    Statement texts = connection.query("SELECT mandate_id, language, verb, deliverable, condition FROM mandate_text "
                                       "WHERE mandate_id IN (SELECT value FROM json_each(?1))",
                                       list);
    while (texts.step())
        mandates[places.value(texts.get<MandateId>(0))].texts.insert(
            domain::languageFromCode(texts.get<QString>(1)),
            {texts.get<QString>(2), texts.get<QString>(3), texts.get<QString>(4)});
}

QList<Mandate> readAll(Connection& connection, Statement rows)
{
    QList<Mandate> mandates;
    while (rows.step())
        mandates.append(readMandate(rows));
    fillBelongings(connection, mandates);
    return mandates;
}

void writeAddressees(Connection& connection, const Mandate& mandate)
{
    for (qsizetype i = 0; i < mandate.addressees.size(); ++i) {
        const Addressee& addressee = mandate.addressees[i];
        connection.run("INSERT INTO mandate_addressee (mandate_id, position, class, name, body_id) VALUES (?1, ?2, "
                       "?3, ?4, ?5) ON CONFLICT (mandate_id, position) DO UPDATE SET class = excluded.class, name = "
                       "excluded.name, body_id = excluded.body_id",
                       mandate.id, qint64(i), addressee.kind, addressee.name, addressee.body);
    }
    connection.run("DELETE FROM mandate_addressee WHERE mandate_id = ?1 AND position >= ?2", mandate.id,
                   qint64(mandate.addressees.size()));
}

void writeTexts(Connection& connection, const Mandate& mandate)
{
    for (auto text = mandate.texts.begin(); text != mandate.texts.end(); ++text)
        connection.run(
            "INSERT INTO mandate_text (mandate_id, language, verb, deliverable, condition) VALUES (?1, ?2, "
            "?3, ?4, ?5) ON CONFLICT (mandate_id, language) DO UPDATE SET verb = excluded.verb, "
            "deliverable = excluded.deliverable, condition = excluded.condition",
            mandate.id, code(text.key()), text->verb, text->deliverable, text->condition);
    Statement known = connection.query("SELECT language FROM mandate_text WHERE mandate_id = ?1", mandate.id);
    QStringList gone;
    while (known.step()) {
        if (!mandate.texts.contains(domain::languageFromCode(known.get<QString>(0))))
            gone.append(known.get<QString>(0));
    }
    for (const QString& language : gone)
        connection.run("DELETE FROM mandate_text WHERE mandate_id = ?1 AND language = ?2", mandate.id, language);
}

/// The columns that adding and changing share, bound from ?2 on; ?1 is the id.
void bindFacts(Statement& statement, const Mandate& mandate)
{
    const domain::Due& due = mandate.due;
    statement.bindAll(mandate.id, mandate.verb, code(mandate.category), mandate.force, mandate.operational,
                      mandate.fundingCaveat, code(due.kind), due.on, code(due.meeting), due.body,
                      due.ordinal > 0 ? std::optional<qint64>(due.ordinal) : std::nullopt, due.segment, due.offset,
                      due.every, code(due.unit), due.text, code(mandate.state), mandate.confidence, mandate.officer,
                      mandate.nextStep, mandate.notes);
}

void requireMandate(Connection& connection, MandateId id)
{
    if (!connection.one<qint64>("SELECT 1 FROM mandate WHERE id = ?1", id))
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
}

} // namespace

MandateId addMandate(Connection& connection, const Mandate& given)
{
    decisionOfNode(connection, given.node);
    Mandate mandate = given;
    mandate.id = MandateId::make();
    const auto position =
        connection.one<qint64>("SELECT coalesce(max(position) + 1, 0) FROM mandate WHERE node_id = ?1", mandate.node);
    Statement insert = connection.prepare(
        "INSERT INTO mandate (id, verb, category, force, operational, funding_caveat, due_kind, due_on, due_meeting, "
        "due_body_id, due_ordinal, due_segment, due_offset, due_every, due_unit, due_text, state, confidence, "
        "officer, next_step, notes, node_id, position, origin) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, "
        "?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24)");
    bindFacts(insert, mandate);
    insert.bind(22, mandate.node);
    insert.bind(23, position.value_or(0));
    insert.bind(24, code(mandate.origin));
    insert.run();
    writeAddressees(connection, mandate);
    writeTexts(connection, mandate);
    return mandate.id;
}

void setMandate(Connection& connection, const Mandate& mandate)
{
    requireMandate(connection, mandate.id);
    Statement update = connection.prepare(
        "UPDATE mandate SET verb = ?2, category = ?3, force = ?4, operational = ?5, funding_caveat = ?6, due_kind = "
        "?7, due_on = ?8, due_meeting = ?9, due_body_id = ?10, due_ordinal = ?11, due_segment = ?12, due_offset = "
        "?13, due_every = ?14, due_unit = ?15, due_text = ?16, state = ?17, confidence = ?18, officer = ?19, "
        "next_step = ?20, notes = ?21 WHERE id = ?1");
    bindFacts(update, mandate);
    update.run();
    writeAddressees(connection, mandate);
    writeTexts(connection, mandate);
}

void setMandateState(Connection& connection, MandateId id, domain::MandateState state)
{
    requireMandate(connection, id);
    connection.run("UPDATE mandate SET state = ?1 WHERE id = ?2 AND state <> ?1", code(state), id);
}

void removeMandate(Connection& connection, MandateId id)
{
    requireMandate(connection, id);
    for (const char* table : {"evidence", "status_entry", "activity_mandate", "mandate_addressee", "mandate_text"})
        connection.run(std::string("DELETE FROM ") + table + " WHERE mandate_id = ?1", id);
    connection.run("DELETE FROM mandate WHERE id = ?1", id);
}

std::optional<Mandate> mandate(Connection& connection, MandateId id)
{
    const QList<Mandate> found = mandates(connection, {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Mandate> mandatesOfDecision(Connection& connection, DecisionId decision)
{
    return readAll(connection,
                   connection.query(std::string(mandateColumns) +
                                        "JOIN decision_node n ON n.id = m.node_id WHERE n.decision_id = ?1 ORDER BY "
                                        "n.position, n.id, m.position, m.id",
                                    decision));
}

QList<Mandate> mandatesOfNode(Connection& connection, DecisionNodeId node)
{
    return readAll(
        connection,
        connection.query(std::string(mandateColumns) + "WHERE m.node_id = ?1 ORDER BY m.position, m.id", node));
}

QList<Mandate> mandates(Connection& connection, const QList<MandateId>& ids)
{
    QHash<MandateId, Mandate> found;
    for (const Mandate& each :
         readAll(connection,
                 connection.query(std::string(mandateColumns) + "WHERE m.id IN (SELECT value FROM json_each(?1))",
                                  jsonList(ids))))
        found.insert(each.id, each);
    QList<Mandate> result;
    for (const MandateId id : ids) {
        if (found.contains(id))
            result.append(found.value(id));
    }
    return result;
}

} // namespace rapporteur::store
