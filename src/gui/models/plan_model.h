// SPDX-License-Identifier: GPL-3.0-or-later
// The planned documents of a meeting with the days of their steps, as the rules and people set them.
#pragma once

#include "workspace/plan.h"

#include <QAbstractTableModel>

namespace rapporteur::gui {

class PlanModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Document, Category, Submit, Issue, State, Words, Unit, Officer, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const workspace::Plan& plan, QDate asAt);
    /// Nothing where there is no such row.
    const workspace::PlanRow* rowAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString text(const workspace::PlanRow& row, int column) const;

    workspace::Plan m_plan;
    QDate m_asAt;
};

} // namespace rapporteur::gui
