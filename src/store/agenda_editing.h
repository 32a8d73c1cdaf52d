// SPDX-License-Identifier: GPL-3.0-or-later
// Agendas as a person edits them: versions, items with their titles and annotations, moves that keep the numbers
// right, and the documents that stand under the items.
#pragma once

#include "domain/agenda_tree.h"
#include "store/connection.h"

namespace rapporteur::store {

/// One agenda with its items; nothing if it is gone.
std::optional<domain::Agenda> agendaOf(Connection& connection, domain::AgendaId id);

/// Adds an agenda without items (null id), or changes the facts of one: status, symbols, day of adoption, notes. The
/// items stay as they are. Returns the id. Symbols are kept canonical. Throws Refused: Invalid for a text that is no
/// symbol or where another agenda of the meeting has the symbol, NotFound.
domain::AgendaId setAgendaFacts(Connection& connection, const domain::Agenda& agenda);
/// The items of an agenda as those of a new one of the same meeting, with all that is said of them but their
/// documents; returns its id. Throws Refused: NotFound, Invalid where the meeting has one with this status.
domain::AgendaId copyAgenda(Connection& connection, domain::AgendaId from, domain::AgendaStatus status);
/// Throws Refused: Invalid where documents stand under its items.
void removeAgenda(Connection& connection, domain::AgendaId id);

/// Adds an item at a place; the numbers of those behind it follow, here, and in the plan of the meeting. Its own
/// label is not looked at. Returns its id. Throws Refused: NotFound, Invalid without a title.
domain::AgendaItemId addAgendaItem(Connection& connection, domain::AgendaId agenda, const domain::AgendaItem& item,
                                   const domain::AgendaPlace& place);
/// Makes an item what is given but for its place and number. Throws Refused: NotFound, Invalid.
void setAgendaItem(Connection& connection, const domain::AgendaItem& item);
/// Throws Refused: Invalid for a place below the item itself, NotFound.
void moveAgendaItem(Connection& connection, domain::AgendaItemId item, const domain::AgendaPlace& place);
/// Removes an item and all below it. Throws Refused: Invalid where documents stand under one of them, unless they are
/// to be taken from under it.
void removeAgendaItem(Connection& connection, domain::AgendaItemId item, bool withDocuments);
/// Gives an item, and what stands below it, another number. Throws Refused: Invalid for a number that another item
/// has, or that is not one below its parent's.
void setAgendaLabel(Connection& connection, domain::AgendaItemId item, const domain::AgendaLabel& label);

/// Throws Refused: NotFound.
void putUnderItem(Connection& connection, domain::DocumentId document, domain::AgendaItemId item);
void takeFromUnderItem(Connection& connection, domain::DocumentId document, domain::AgendaItemId item);
/// The documents outside the trash under each item of an agenda, in the order of symbols.
QHash<domain::AgendaItemId, QList<domain::DocumentId>> documentsUnderItems(Connection& connection,
                                                                           domain::AgendaId agenda);

/// An item of another meeting, or one that was deferred.
struct LinkedItem {
    domain::AgendaItemId item;
    domain::MeetingId meeting;
    QString meetingShown; ///< "MC-COP COP-4"
    QString label;
    QString title; ///< in the first of the languages asked for that has one
};
/// Items of all meetings under a topic, in the order of the meetings.
QList<LinkedItem> itemsOnTopic(Connection& connection, const QString& topic, domain::Language language);
/// Items that other meetings deferred to this one.
QList<LinkedItem> itemsDeferredTo(Connection& connection, domain::MeetingId meeting, domain::Language language);
/// Topics in use, in the order of their letters.
QStringList agendaTopics(Connection& connection);

} // namespace rapporteur::store
