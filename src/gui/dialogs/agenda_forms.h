// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of an agenda: an item, an item's number, the facts of a version, what its documents say.
#pragma once

#include "workspace/agendas.h"

class QWidget;

namespace rapporteur::gui {

class Desk;

/// A new item (null id) at a place, or an item as it is.
void openAgendaItemForm(Desk* desk, domain::AgendaId agenda, const domain::AgendaItem& item,
                        const domain::AgendaPlace& place, QWidget* parent);
void openAgendaNumberForm(Desk* desk, const domain::AgendaItem& item, QWidget* parent);
/// A new agenda (null id), or the facts of one.
void openAgendaForm(Desk* desk, const domain::Agenda& agenda, QWidget* parent);
/// Puts documents of the meeting, or one named by its symbol, under an item.
void openPutUnderItem(Desk* desk, const domain::AgendaItem& item, const QList<workspace::AgendaDocument>& loose,
                      QWidget* parent);
/// Shows what reading the agenda documents would change, and takes it if the person says so.
void openAgendaReading(Desk* desk, domain::MeetingId meeting, QWidget* parent);

} // namespace rapporteur::gui
