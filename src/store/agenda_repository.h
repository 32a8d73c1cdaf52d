// SPDX-License-Identifier: GPL-3.0-or-later
// Agendas in the library: trees of items, grown from what documents say of the item they were made for.
#pragma once

#include "domain/agenda.h"
#include "store/connection.h"

namespace rapporteur::store {

/// The agenda of the meeting that this document sets out, made if it is not known. With no symbol: the agenda
/// documents have named so far, or one without a symbol. An agenda without a symbol gets it from the first document
/// that names one.
domain::AgendaId ensureAgenda(Connection& connection, domain::MeetingId meeting, const QString& symbol);

/// The item with this label, made with all items above it if it is not known.
domain::AgendaItemId ensureItem(Connection& connection, domain::AgendaId agenda, const domain::AgendaLabel& label);

/// Sets the title of an item in a language unless it has one.
void addItemTitle(Connection& connection, domain::AgendaItemId item, domain::Language language, const QString& title);

/// All agendas of a meeting, the provisional ones first, each with its items in their order.
QList<domain::Agenda> agendas(Connection& connection, domain::MeetingId meeting);

} // namespace rapporteur::store
