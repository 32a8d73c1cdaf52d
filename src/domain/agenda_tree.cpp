// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agenda_tree.h"

#include "domain/roman_numeral.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace rapporteur::domain {

namespace {

using namespace Qt::StringLiterals;

/// Sub-items by parent, each list in its order; what stands below something that is not there, or below itself, is
/// left out of reach of the top.
using Branches = QHash<AgendaItemId, QList<AgendaItem>>;

Branches branchesOf(const QList<AgendaItem>& items)
{
    Branches branches;
    for (const AgendaItem& item : items)
        branches[item.parent].append(item);
    return branches;
}

/// "a" … "z", "aa", "bb" …, as sub-items are lettered beyond z.
QString letterOf(int place)
{
    return QString(place / 26 + 1, QChar(u'a' + place % 26));
}

/// What the label of the item at this place adds to that of its parent.
QString partAt(const QList<AgendaItem>& siblings, int level, int place)
{
    const QString first = siblings.first().label.parts.value(level);
    if (level == 0)
        return QString::number(std::max(1, siblings.first().label.number()) + place);
    if (first.startsWith(u'.'))
        return u'.' + QString::number(place + 1);
    return u'(' + (level == 1 ? letterOf(place) : romanNumeral(place + 1).toLower()) + u')';
}

void number(const Branches& branches, AgendaItemId parent, const AgendaLabel& above, QList<AgendaItem>& result)
{
    const QList<AgendaItem> siblings = branches.value(parent);
    const int level = int(above.parts.size());
    for (int place = 0; place < siblings.size(); ++place) {
        AgendaItem item = siblings[place];
        item.label.parts = above.parts;
        item.label.parts.append(partAt(siblings, level, place));
        result.append(item);
        number(branches, item.id, item.label, result);
    }
}

QList<AgendaItem> flattened(const Branches& branches)
{
    QList<AgendaItem> result;
    number(branches, {}, {}, result);
    return result;
}

bool contains(const QList<AgendaItem>& items, AgendaItemId wanted)
{
    return std::ranges::any_of(items, [&](const AgendaItem& item) { return item.id == wanted; });
}

/// The first label of a list says how it counts: an item that becomes the first takes it over.
void putInto(QList<AgendaItem>& siblings, AgendaItem item, int position)
{
    const int place = std::clamp(position, 0, int(siblings.size()));
    if (place == 0 && !siblings.isEmpty())
        item.label = siblings.first().label;
    siblings.insert(place, item);
}

/// Takes the item out of its list; the one behind a first item counts on from where that began.
std::optional<AgendaItem> takeFrom(Branches& branches, AgendaItemId wanted)
{
    for (QList<AgendaItem>& siblings : branches) {
        for (qsizetype i = 0; i < siblings.size(); ++i) {
            if (siblings[i].id != wanted)
                continue;
            const AgendaItem item = siblings.takeAt(i);
            if (i == 0 && !siblings.isEmpty())
                siblings.first().label = item.label;
            return item;
        }
    }
    return std::nullopt;
}

void collect(const Branches& branches, AgendaItemId item, QList<AgendaItemId>& found)
{
    if (found.contains(item))
        return;
    found.append(item);
    for (const AgendaItem& below : branches.value(item))
        collect(branches, below.id, found);
}

/// Whether the way up from an item comes back to it, or ends at one that is not there.
std::optional<AgendaRemarkKind> strayKind(const QHash<AgendaItemId, AgendaItem>& byId, const AgendaItem& item)
{
    QSet<AgendaItemId> passed{item.id};
    for (AgendaItemId above = item.parent; !above.isNull(); above = byId.value(above).parent) {
        if (!byId.contains(above))
            return AgendaRemarkKind::LostParent;
        if (passed.contains(above))
            return AgendaRemarkKind::Loop;
        passed.insert(above);
    }
    return std::nullopt;
}

} // namespace

QList<AgendaItem> renumbered(const QList<AgendaItem>& items)
{
    return flattened(branchesOf(items));
}

std::optional<QList<AgendaItem>> movedItem(const QList<AgendaItem>& items, AgendaItemId item,
                                           const AgendaPlace& place)
{
    if (withSubItems(items, item).contains(place.parent))
        return std::nullopt;
    Branches branches = branchesOf(items);
    std::optional<AgendaItem> moved;
    int position = place.position;
    const QList<AgendaItem> siblings = branches.value(place.parent);
    for (int i = 0; i < std::min<qsizetype>(position, siblings.size()); ++i) {
        if (siblings[i].id == item) {
            --position; // it leaves a place in front of where it goes
            break;
        }
    }
    moved = takeFrom(branches, item);
    if (!moved)
        return std::nullopt;
    moved->parent = place.parent;
    if (moved->label.parts.size() != 0 && branches.value(place.parent).isEmpty())
        moved->label = {}; // the first of a new list counts as usual at its level
    putInto(branches[place.parent], *moved, position);
    if (!place.parent.isNull() && !contains(items, place.parent))
        return std::nullopt;
    return flattened(branches);
}

std::optional<QList<AgendaItem>> insertedItem(const QList<AgendaItem>& items, const AgendaItem& item,
                                              const AgendaPlace& place)
{
    if (!place.parent.isNull() && !contains(items, place.parent))
        return std::nullopt;
    Branches branches = branchesOf(items);
    AgendaItem added = item;
    added.parent = place.parent;
    putInto(branches[place.parent], added, place.position);
    return flattened(branches);
}

QList<AgendaItem> withoutItem(const QList<AgendaItem>& items, AgendaItemId item)
{
    Branches branches = branchesOf(items);
    takeFrom(branches, item);
    return flattened(branches);
}

QList<AgendaItemId> withSubItems(const QList<AgendaItem>& items, AgendaItemId item)
{
    QList<AgendaItemId> found;
    if (contains(items, item))
        collect(branchesOf(items), item, found);
    return found;
}

bool isError(AgendaRemarkKind kind)
{
    return kind != AgendaRemarkKind::Gap && kind != AgendaRemarkKind::NoTitle;
}

QList<AgendaRemark> checkAgenda(const QList<AgendaItem>& items)
{
    QHash<AgendaItemId, AgendaItem> byId;
    for (const AgendaItem& item : items)
        byId.insert(item.id, item);
    QList<AgendaRemark> remarks;
    QSet<QString> labels;
    QHash<AgendaItemId, int> lastNumbers;
    for (const AgendaItem& item : items) {
        const QString label = item.label.text();
        const auto remark = [&](AgendaRemarkKind kind) { remarks.append({kind, item.id, label}); };
        if (labels.contains(label))
            remark(AgendaRemarkKind::DuplicateLabel);
        labels.insert(label);
        if (const auto stray = strayKind(byId, item))
            remark(*stray);
        else if (!item.parent.isNull() && item.label.parent().text() != byId.value(item.parent).label.text())
            remark(AgendaRemarkKind::WrongParent);
        if (item.label.parts.size() == 1) {
            const int before = lastNumbers.value(item.parent, item.label.number() - 1);
            if (item.label.number() > before + 1)
                remark(AgendaRemarkKind::Gap);
            lastNumbers.insert(item.parent, item.label.number());
        }
        if (item.titles.isEmpty())
            remark(AgendaRemarkKind::NoTitle);
    }
    return remarks;
}

} // namespace rapporteur::domain
