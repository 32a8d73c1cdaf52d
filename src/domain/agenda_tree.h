// SPDX-License-Identifier: GPL-3.0-or-later
// Moves, adds and takes out items of an agenda so that its numbers stay right. Pure.
#pragma once

#include "domain/agenda.h"

namespace rapporteur::domain {

/// Where an item goes: among the sub-items of another (null: the items of the top), before the one that stands at
/// this place now; beyond the last: behind it.
struct AgendaPlace {
    AgendaItemId parent;
    int position = 0;
};

/// Numbers are given by place: those of the top count on from the first one; sub-items are called (a), (b) … under a
/// number and (i), (ii) … under a letter, or .1, .2 where their first one is.  Parents stand before their sub-items
/// again, whatever the order of `items` was.
QList<AgendaItem> renumbered(const QList<AgendaItem>& items);

/// The agenda with the item, and all below it, at another place, renumbered. Nothing where the item or the place is
/// not there, or the place is below the item itself.
std::optional<QList<AgendaItem>> movedItem(const QList<AgendaItem>& items, AgendaItemId item,
                                           const AgendaPlace& place);

/// The agenda with a new item. Nothing where the place is not there.
std::optional<QList<AgendaItem>> insertedItem(const QList<AgendaItem>& items, const AgendaItem& item,
                                              const AgendaPlace& place);

/// The agenda without the item and all below it, renumbered.
QList<AgendaItem> withoutItem(const QList<AgendaItem>& items, AgendaItemId item);

/// The item and all below it, in the order of the agenda.
QList<AgendaItemId> withSubItems(const QList<AgendaItem>& items, AgendaItemId item);

enum class AgendaRemarkKind : quint8 {
    DuplicateLabel, ///< two items have one number
    Loop,           ///< an item stands below itself
    LostParent,     ///< an item stands below one that is not there
    WrongParent,    ///< 5(b) stands below 4
    Gap,            ///< a number is left out
    NoTitle
};
struct AgendaRemark {
    AgendaRemarkKind kind = AgendaRemarkKind::NoTitle;
    AgendaItemId item;
    QString label; ///< of the item; of a gap, the number behind it
    bool operator==(const AgendaRemark&) const = default;
};
/// Whether an agenda with it cannot be kept.
bool isError(AgendaRemarkKind kind);
/// In the order of the agenda.
QList<AgendaRemark> checkAgenda(const QList<AgendaItem>& items);

} // namespace rapporteur::domain
