// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/agenda_tree.h"

#include "gui/names.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::AgendaItemId;
using domain::AgendaPlace;
using workspace::AgendaDocument;
using workspace::AgendaRow;

namespace {

enum Role { ItemRole = Qt::UserRole + 10, DocumentRole, HasOwnRole };
constexpr int labelWidth = 16; // average characters: two levels and their folding marks
constexpr int fateWidth = 14;

/// What is dragged is the id of an item: rows of other lists are not taken.
QString itemFormat()
{
    return u"application/x-rapporteur-agenda-item"_s;
}

/// An item's own row, not that of a document under it.
bool isItemRow(const QTreeWidgetItem* row)
{
    return row != nullptr && row->data(0, HasOwnRole).toBool();
}

QString documentText(const AgendaDocument& document)
{
    const QString symbols = document.symbols.join(u" · "_s);
    if (document.title.isEmpty())
        return symbols;
    return symbols.isEmpty() ? document.title : symbols + u"  "_s + document.title;
}

} // namespace

AgendaTree::AgendaTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"agendaView"_s);
    setAccessibleName(tr("Items of the agenda with their documents"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Item"), tr("Title"), tr("State")});
    setItemDelegate(new ListDelegate(this));
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setDropIndicatorShown(true);
    setDefaultDropAction(Qt::MoveAction);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    setColumnWidth(Item, character * labelWidth);
    setColumnWidth(Fate, character * fateWidth);
}

void AgendaTree::setMovable(bool movable)
{
    setDragEnabled(movable);
    setAcceptDrops(movable);
    setDragDropMode(movable ? DragDrop : NoDragDrop);
}

void AgendaTree::setPage(const workspace::AgendaPage& page)
{
    const AgendaItemId chosen{currentItem() ? currentItem()->data(0, ItemRole).toLongLong() : 0};
    const domain::DocumentId document = currentDocument();
    const bool ownRow = isItemRow(currentItem());
    QSet<qint64> folded;
    for (QTreeWidgetItemIterator row(this); *row; ++row) {
        if (isItemRow(*row) && !(*row)->isExpanded() && (*row)->childCount() > 0)
            folded.insert((*row)->data(0, ItemRole).toLongLong());
    }
    m_page = page;
    clear();
    QHash<AgendaItemId, QTreeWidgetItem*> rows;
    for (const AgendaRow& row : m_page.rows) {
        QTreeWidgetItem* item = addItem(row);
        rows.insert(row.item.id, item);
        if (QTreeWidgetItem* parent = rows.value(row.item.parent))
            parent->addChild(item);
        else
            addTopLevelItem(item);
    }
    // Documents stand in front of sub-items: they belong to the item itself.
    for (const AgendaRow& row : m_page.rows)
        addDocuments(rows.value(row.item.id), row);
    for (QTreeWidgetItemIterator row(this); *row; ++row) {
        if (isItemRow(*row))
            (*row)->setExpanded(!folded.contains((*row)->data(0, ItemRole).toLongLong()));
        const bool same = (*row)->data(0, ItemRole).toLongLong() == chosen.value && isItemRow(*row) == ownRow;
        if (same && (*row)->data(0, DocumentRole).toLongLong() == document.value && !chosen.isNull())
            setCurrentItem(*row);
    }
    if (currentItem() == nullptr)
        setCurrentItem(rows.value(chosen, topLevelItem(0)));
}

QTreeWidgetItem* AgendaTree::addItem(const AgendaRow& row)
{
    auto* item = new QTreeWidgetItem;
    item->setText(Item, row.item.label.text());
    item->setText(Title, row.title.isEmpty() ? tr("(no title)") : row.title);
    item->setToolTip(Title, plainToolTip(row.title));
    QString fate = workspace::agendaFateName(row.item.fate);
    if (!row.deferredToShown.isEmpty())
        fate = tr("%1 to %2", "deferred to a meeting").arg(fate, meetingName(row.deferredToShown));
    item->setText(Fate, fate);
    item->setToolTip(Fate, plainToolTip(row.item.reason));
    if (row.item.label.parts.size() == 1) {
        QFont bold = font();
        bold.setBold(true);
        item->setFont(Title, bold);
    }
    item->setData(0, ItemRole, row.item.id.value);
    item->setData(0, HasOwnRole, true);
    return item;
}

void AgendaTree::addDocuments(QTreeWidgetItem* parent, const AgendaRow& row)
{
    int place = 0;
    const auto add = [&](const AgendaDocument& document, bool held) {
        auto* item = new QTreeWidgetItem;
        const QString text = documentText(document);
        item->setText(Title, held ? text : tr("%1 — announced, not held").arg(text));
        item->setToolTip(Title, plainToolTip(text));
        item->setIcon(Title, QIcon::fromTheme(held ? u"text-x-generic"_s : u"appointment-soon"_s));
        if (!held)
            item->setForeground(Title, palette().placeholderText());
        item->setData(0, ItemRole, row.item.id.value);
        item->setData(0, DocumentRole, document.document.value);
        item->setFlags(item->flags() & ~(Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled));
        parent->insertChild(place++, item);
    };
    for (const AgendaDocument& document : row.documents)
        add(document, true);
    for (const AgendaDocument& document : row.announced)
        add(document, false);
}

const AgendaRow* AgendaTree::currentRow() const
{
    const AgendaItemId id{currentItem() ? currentItem()->data(0, ItemRole).toLongLong() : 0};
    for (const AgendaRow& row : m_page.rows) {
        if (row.item.id == id && !id.isNull())
            return &row;
    }
    return nullptr;
}

domain::DocumentId AgendaTree::currentDocument() const
{
    return {currentItem() ? currentItem()->data(0, DocumentRole).toLongLong() : 0};
}

int AgendaTree::positionOf(const domain::AgendaItem& item) const
{
    int position = 0;
    for (const AgendaRow& row : m_page.rows) {
        if (row.item.id == item.id)
            break;
        position += row.item.parent == item.parent ? 1 : 0;
    }
    return position;
}

std::optional<AgendaPlace> AgendaTree::placeAfter(Step step) const
{
    const AgendaRow* row = currentRow();
    if (row == nullptr)
        return std::nullopt;
    QList<domain::AgendaItem> siblings;
    for (const AgendaRow& each : m_page.rows) {
        if (each.item.parent == row->item.parent)
            siblings.append(each.item);
    }
    const int position = positionOf(row->item);
    switch (step) {
    case Step::Up:
        return position > 0 ? std::optional(AgendaPlace{row->item.parent, position - 1}) : std::nullopt;
    case Step::Down:
        return position + 1 < siblings.size() ? std::optional(AgendaPlace{row->item.parent, position + 2})
                                              : std::nullopt;
    case Step::In:
        return position > 0 ? std::optional(AgendaPlace{siblings[position - 1].id, std::numeric_limits<int>::max()})
                            : std::nullopt;
    case Step::Out:
        for (const AgendaRow& each : m_page.rows) {
            if (each.item.id == row->item.parent)
                return AgendaPlace{each.item.parent, positionOf(each.item) + 1};
        }
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<AgendaPlace> AgendaTree::dropPlace(const QPoint& position) const
{
    const QTreeWidgetItem* target = itemAt(position);
    if (target == nullptr)
        return AgendaPlace{{}, std::numeric_limits<int>::max()};
    const AgendaItemId id{target->data(0, ItemRole).toLongLong()};
    for (const AgendaRow& row : m_page.rows) {
        if (row.item.id != id)
            continue;
        if (!isItemRow(target) || dropIndicatorPosition() == OnItem)
            return AgendaPlace{id, isItemRow(target) ? std::numeric_limits<int>::max() : 0};
        return AgendaPlace{row.item.parent, positionOf(row.item) + (dropIndicatorPosition() == BelowItem ? 1 : 0)};
    }
    return std::nullopt;
}

QStringList AgendaTree::mimeTypes() const
{
    return {itemFormat()};
}

QMimeData* AgendaTree::mimeData(const QList<QTreeWidgetItem*>& items) const
{
    if (items.isEmpty() || !isItemRow(items.first()))
        return nullptr;
    auto* dragged = new QMimeData;
    dragged->setData(itemFormat(), items.first()->data(0, ItemRole).toByteArray());
    return dragged;
}

AgendaItemId AgendaTree::draggedItem(const QMimeData& dragged) const
{
    const AgendaItemId id{dragged.data(itemFormat()).toLongLong()};
    const bool known =
        std::any_of(m_page.rows.begin(), m_page.rows.end(), [id](const AgendaRow& row) { return row.item.id == id; });
    return known ? id : AgendaItemId();
}

void AgendaTree::dropEvent(QDropEvent* event)
{
    // The library moves the item; what it holds then is shown. Qt moving rows as well would show a third thing.
    const auto place = dropPlace(event->position().toPoint());
    const AgendaItemId item = event->mimeData() ? draggedItem(*event->mimeData()) : AgendaItemId();
    if (place && !item.isNull())
        Q_EMIT moveWanted(item, *place);
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
}

void AgendaTree::keyPressEvent(QKeyEvent* event)
{
    struct Key {
        int key;
        Step step;
    };
    constexpr Key keys[] = {
        {Qt::Key_Up, Step::Up}, {Qt::Key_Down, Step::Down}, {Qt::Key_Right, Step::In}, {Qt::Key_Left, Step::Out}};
    for (const Key& each : keys) {
        if (event->modifiers() != (Qt::ControlModifier | Qt::ShiftModifier) || event->key() != each.key ||
            !dragEnabled())
            continue;
        if (const auto place = placeAfter(each.step))
            Q_EMIT moveWanted(currentRow()->item.id, *place);
        return event->accept();
    }
    QTreeWidget::keyPressEvent(event);
}

} // namespace rapporteur::gui
