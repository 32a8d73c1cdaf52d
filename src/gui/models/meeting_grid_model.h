// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of a meeting against the six languages: what is held, expected, late, not foreseen.
#pragma once

#include "workspace/grid.h"

#include <QAbstractTableModel>
#include <QIcon>

namespace rapporteur::gui {

class MeetingGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The languages follow from FirstLanguage on, in their order.
    enum Column { Symbol, Title, Item, FirstLanguage };

    using QAbstractTableModel::QAbstractTableModel;

    void setGrid(const workspace::Grid& grid);
    /// Nothing where there is no such row.
    const workspace::GridRow* rowAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QVariant fact(const workspace::GridRow& row, int column, int role) const;
    QVariant cell(const workspace::GridCell& cell, domain::Language language, int role) const;

    workspace::Grid m_grid;
};

/// The picture of a state; null for one that is not foreseen.
QIcon iconOf(workspace::CellState state);

} // namespace rapporteur::gui
