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

QList<Agenda> agendas(Connection& connection, domain::MeetingId meeting)
{
    QList<Agenda> all;
    Statement rows = connection.query(
        "SELECT id, symbol, status FROM agenda WHERE meeting_id = ?1 ORDER BY status DESC, symbol", meeting);
    while (rows.step()) {
        Agenda agenda{
            rows.get<AgendaId>(0), rows.get<QString>(1), domain::agendaStatusFromCode(rows.get<QString>(2)), {}};
        Statement items =
            connection.query("SELECT id, parent_id, label, heading_only, topic FROM agenda_item WHERE agenda_id = ?1 "
                             "ORDER BY sort_key",
                             agenda.id);
        while (items.step()) {
            AgendaItem item{items.get<AgendaItemId>(0),
                            idOrNone<AgendaItemId>(items, 1),
                            domain::agendaLabel(items.get<QString>(2)),
                            {},
                            items.get<bool>(3),
                            items.get<QString>(4)};
            Statement titles =
                connection.query("SELECT language, title FROM agenda_item_title WHERE item_id = ?1", item.id);
            while (titles.step())
                item.titles.insert(domain::languageFromCode(titles.get<QString>(0)), titles.get<QString>(1));
            agenda.items.append(item);
        }
        all.append(agenda);
    }
    return all;
}

} // namespace rapporteur::store
