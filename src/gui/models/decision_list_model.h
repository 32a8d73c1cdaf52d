// SPDX-License-Identifier: GPL-3.0-or-later
// The register of decisions as a list.
#pragma once

#include "gui/models/record_list_model.h"
#include "workspace/decisions.h"

namespace rapporteur::gui {

class DecisionListModel : public RecordTable<store::DecisionRow> {
    Q_OBJECT

public:
    enum Column { Number, Title, Meeting, Adopted, Open, Languages, Body, State, ColumnCount };

    explicit DecisionListModel(std::shared_ptr<workspace::Workspace> workspace, QObject* parent = nullptr);

    /// Asks for another list; `loaded` or `failed` follows.
    void setQuery(const workspace::DecisionQuery& query);
    domain::DecisionId idAt(int row) const { return domain::DecisionId{recordAt(row)}; }

protected:
    QString columnName(int column) const override;
    std::function<Ids(workspace::View&)> idsQuestion() const override;
    std::function<Rows(workspace::View&)> rowsQuestion(const QList<qint64>& ids) const override;
    qint64 idOf(const store::DecisionRow& row) const override { return row.id.value; }
    QVariant cell(const store::DecisionRow& row, int column, int role) const override;

private:
    static QString text(const store::DecisionRow& row, int column);

    workspace::DecisionQuery m_query;
};

} // namespace rapporteur::gui
