// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/agenda_repository.h"

#include "store/nullable.h"

using namespace Qt::StringLiterals;

namespace rapporteur::store {

using domain::Agenda;
using domain::AgendaId;
using domain::AgendaItem;
using domain::AgendaItemId;

AgendaId ensureAgenda(Connection& connection, domain::MeetingId meeting, const QString& symbol)
{
    const auto same =
        connection.one<AgendaId>("SELECT id FROM agenda WHERE meeting_id = ?1 AND (symbol = ?2 OR ?2 = '') "
                                 "ORDER BY id LIMIT 1",
                                 meeting, symbol);
    if (same)
        return *same;
    const auto unnamed =
        connection.one<AgendaId>("SELECT id FROM agenda WHERE meeting_id = ?1 AND symbol = ''", meeting);
    if (unnamed) {
        connection.run("UPDATE agenda SET symbol = ?1 WHERE id = ?2", symbol, *unnamed);
        return *unnamed;
    }
    const AgendaId id = AgendaId::make();
    connection.run("INSERT INTO agenda (id, meeting_id, symbol) VALUES (?1, ?2, ?3)", id, meeting, symbol);
    return id;
}

AgendaItemId ensureItem(Connection& connection, AgendaId agenda, const domain::AgendaLabel& label)
{
    const auto known = connection.one<AgendaItemId>("SELECT id FROM agenda_item WHERE agenda_id = ?1 AND label = ?2",
                                                    agenda, label.text());
    if (known)
        return *known;
    const AgendaItemId parent =
        label.parts.size() > 1 ? ensureItem(connection, agenda, label.parent()) : AgendaItemId();
    const AgendaItemId id = AgendaItemId::make();
    connection.run("INSERT INTO agenda_item (id, agenda_id, parent_id, label, number, letter, sort_key) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                   id, agenda, nullable(parent), label.text(), label.number(), label.letter(), label.sortKey());
    return id;
}

void addItemTitle(Connection& connection, AgendaItemId item, domain::Language language, const QString& title)
{
    connection.run(
        "INSERT INTO agenda_item_title (item_id, language, title) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING", item,
        code(language), title);
}

namespace {

using Places = QHash<AgendaItemId, qsizetype>;

/// Reads one language's texts of all items of an agenda into a member of each.
void fillTexts(Connection& connection, Agenda& agenda, const Places& places, std::string_view sql,
               domain::Translations AgendaItem::*texts)
{
    Statement rows = connection.query(sql, agenda.id);
    while (rows.step())
        (agenda.items[places.value(rows.get<AgendaItemId>(0))].*texts)
            .insert(domain::languageFromCode(rows.get<QString>(1)), rows.get<QString>(2));
}

/// Parents before their sub-items, whatever their labels are.
void fillItems(Connection& connection, Agenda& agenda)
{
    Places places;
    Statement items = connection.query(
        "SELECT i.id, i.parent_id, i.label, i.heading_only, i.topic, coalesce(f.fate, ''), f.meeting_id, "
        "coalesce(f.reason, '') FROM agenda_item i LEFT JOIN agenda_item_fate f ON f.item_id = i.id WHERE "
        "i.agenda_id = ?1 ORDER BY i.sort_key",
        agenda.id);
    while (items.step()) {
        AgendaItem item;
        item.id = items.get<AgendaItemId>(0);
        item.parent = idOrNone<AgendaItemId>(items, 1);
        item.label = domain::agendaLabel(items.get<QString>(2));
        item.headingOnly = items.get<bool>(3);
        item.topic = items.get<QString>(4);
        item.fate = domain::agendaFateFromCode(items.get<QString>(5)).value_or(domain::AgendaFate::None);
        item.deferredTo = idOrNone<domain::MeetingId>(items, 6);
        item.reason = items.get<QString>(7);
        places.insert(item.id, agenda.items.size());
        agenda.items.append(item);
    }
    fillTexts(connection, agenda, places,
              "SELECT t.item_id, t.language, t.title FROM agenda_item i JOIN agenda_item_title t ON t.item_id = i.id "
              "WHERE i.agenda_id = ?1",
              &AgendaItem::titles);
    fillTexts(connection, agenda, places,
              "SELECT t.item_id, t.language, t.text FROM agenda_item i JOIN agenda_annotation t ON t.item_id = i.id "
              "WHERE i.agenda_id = ?1",
              &AgendaItem::annotations);
}

} // namespace

QList<Agenda> agendas(Connection& connection, domain::MeetingId meeting)
{
    QList<Agenda> all;
    Statement rows = connection.query(
        "SELECT a.id, a.symbol, a.status, coalesce(s.annotated_symbol, ''), s.adopted_on, coalesce(s.notes, '') FROM "
        "agenda a LEFT JOIN agenda_setting s ON s.agenda_id = a.id WHERE a.meeting_id = ?1 ORDER BY a.status DESC, "
        "a.symbol",
        meeting);
    while (rows.step()) {
        Agenda agenda{rows.get<AgendaId>(0),
                      rows.get<QString>(1),
                      domain::agendaStatusFromCode(rows.get<QString>(2)),
                      meeting,
                      rows.get<QString>(3),
                      rows.get<QDate>(4),
                      rows.get<QString>(5),
                      {}};
        fillItems(connection, agenda);
        all.append(agenda);
    }
    return all;
}

} // namespace rapporteur::store
