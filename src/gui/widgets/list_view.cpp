// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/list_view.h"

#include "gui/models/record_rows.h"
#include "gui/settings.h"
#include "gui/theme.h"
#include "gui/widgets/language_chips.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <algorithm>
#include <utility>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowHeight = 30;
constexpr int nextTried = 3;      // records after the current one that take its place if it leaves the list
constexpr int columnsVersion = 3; // of the kept header state: raise it when columns are added
} // namespace

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant chips = index.data(ListView::ChipsRole);
    if (!chips.isValid())
        return;
    const bool selected = option.state & QStyle::State_Selected;
    paintChips(*painter, option.rect.adjusted(4, 0, -4, 0), chips.value<ChipStates>(), option.palette, option.font,
               selected);
}

void ListDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // Dark pictures would not show on the ground of a selected row.
    if ((option->state & QStyle::State_Selected) && !option->icon.isNull() && option->widget)
        option->icon = inOneColor(option->icon, option->decorationSize, option->widget->devicePixelRatioF(),
                                  option->palette.color(QPalette::HighlightedText));
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width(), std::max(rowHeight, option.fontMetrics.height() + 12)};
}

ListView::ListView(const QString& name, const QString& accessibleName, QWidget* parent)
    : QTreeView(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setItemDelegate(new ListDelegate(this));
    setFrameShape(NoFrame);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(500);
    connect(&m_keepTimer, &QTimer::timeout, this, &ListView::keepColumns);
    connect(header(), &QWidget::customContextMenuRequested, this, &ListView::chooseColumns);
}

void ListView::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListView::keepChosen);
    connect(model, &QAbstractItemModel::modelReset, this, &ListView::ensureCurrent);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListView::ensureCurrent);
}

void ListView::setColumns(const QList<int>& widths, const QList<int>& hidden)
{
    const QByteArray kept = Settings::state(objectName() + u"/columns"_s, columnsVersion);
    if (kept.isEmpty() || !header()->restoreState(kept)) {
        for (int column = 0; column < int(widths.size()); ++column)
            header()->resizeSection(column, widths[column] * fontMetrics().horizontalAdvance(u'0') + 12);
        for (const int column : hidden)
            header()->hideSection(column);
    }
    const auto keepLater = [this] { m_keepTimer.start(); };
    connect(header(), &QHeaderView::sectionResized, this, keepLater);
    connect(header(), &QHeaderView::sectionMoved, this, keepLater);
}

void ListView::setStretchColumn(int column)
{
    header()->setMinimumSectionSize(6 * fontMetrics().horizontalAdvance(u'0'));
    header()->setSectionResizeMode(column, QHeaderView::Stretch);
}

QList<int> ListView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        Q_EMIT currentRowChanged(current.row());
}

void ListView::keyPressEvent(QKeyEvent* event)
{
    // Enter follows the row on every platform; styles differ in what they make of it.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid() &&
        state() != EditingState) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void ListView::chooseColumns(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < header()->count(); ++column) {
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(column));
        action->setEnabled(column != 0); // a list without its first column says nothing
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            header()->setSectionHidden(column, !shown);
            keepColumns();
        });
    }
    menu->popup(header()->mapToGlobal(position));
}

void ListView::keepColumns()
{
    Settings::setState(objectName() + u"/columns"_s, columnsVersion, header()->saveState());
}

void ListView::keepChosen()
{
    m_chosen.clear();
    const auto* records = dynamic_cast<const RecordRows*>(model());
    const int current = currentIndex().row();
    if (records == nullptr || current < 0)
        return;
    for (int row = current; row <= std::min(current + nextTried, model()->rowCount() - 1); ++row)
        m_chosen.append(records->recordAt(row));
}

void ListView::ensureCurrent()
{
    const QList<qint64> chosen = std::exchange(m_chosen, {});
    if (currentIndex().isValid() || model()->rowCount() == 0)
        return;
    int row = -1;
    if (const auto* records = dynamic_cast<const RecordRows*>(model())) {
        for (auto record = chosen.begin(); row < 0 && record != chosen.end(); ++record)
            row = records->rowOfRecord(*record);
    }
    setCurrentIndex(model()->index(std::max(row, 0), 0));
}

} // namespace rapporteur::gui
