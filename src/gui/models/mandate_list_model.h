// SPDX-License-Identifier: GPL-3.0-or-later
// All that was asked of whom by when, as a list with the status as at a day.
#pragma once

#include "gui/models/record_list_model.h"
#include "workspace/follow_up.h"

namespace rapporteur::gui {

class MandateListModel : public RecordTable<store::MandateRow> {
    Q_OBJECT

public:
    enum Column {
        Decision,
        Paragraph,
        Text,
        Addressees,
        Due,
        Status,
        AsAt,
        Evidence,
        Officer,
        Category,
        ColumnCount
    };

    explicit MandateListModel(std::shared_ptr<workspace::Workspace> workspace, QObject* parent = nullptr);

    /// Asks for another list; `loaded` or `failed` follows.
    void setQuery(const workspace::MandateQuery& query);
    const workspace::MandateQuery& query() const { return m_query; }
    domain::MandateId idAt(int row) const { return domain::MandateId{recordAt(row)}; }

protected:
    QString columnName(int column) const override;
    std::function<Ids(workspace::View&)> idsQuestion() const override;
    std::function<Rows(workspace::View&)> rowsQuestion(const QList<qint64>& ids) const override;
    qint64 idOf(const store::MandateRow& row) const override { return row.mandate.id.value; }
    QVariant cell(const store::MandateRow& row, int column, int role) const override;

private:
    static QString text(const store::MandateRow& row, int column);

    workspace::MandateQuery m_query;
};

/// The addressees of a mandate in one line.
QString addresseesText(const domain::Mandate& mandate);

} // namespace rapporteur::gui
