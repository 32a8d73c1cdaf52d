// SPDX-License-Identifier: GPL-3.0-or-later
// The one kind of table: a flat tree (tables crash under a screen reader in Qt 6.4) with even rows, columns that can
// be chosen and are kept, and always a current row: the same record as before when rows of records come anew, or the
// next one if it is gone.
#pragma once

#include <QStyledItemDelegate>
#include <QTimer>
#include <QTreeView>

namespace rapporteur::gui {

/// Rows of 30 pixels at least; the chips of languages where the model gives them.
class ListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

class ListView : public QTreeView {
    Q_OBJECT

public:
    /// Models give the chips of languages (ChipStates) of a cell under this role.
    static constexpr int ChipsRole = Qt::UserRole + 2;

    /// The name is the object name; the columns are kept under it.
    ListView(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// Widths in digits (the average character of a Chinese font is twice as wide as its letters) and columns hidden
    /// at first; what a person chose before comes first.
    void setColumns(const QList<int>& widths, const QList<int>& hidden = {});
    /// The column that takes what width is left.
    void setStretchColumn(int column);
    /// The rows that are selected, each once, in their order.
    QList<int> selectedRows() const;

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void chooseColumns(const QPoint& position);
    void keepColumns();
    void ensureCurrent();
    void keepChosen();

    QList<qint64> m_chosen; ///< the current record and those after it, while the rows come anew
    QTimer m_keepTimer;     ///< dragging a border moves it a hundred times
};

} // namespace rapporteur::gui
