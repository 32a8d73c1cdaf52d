// SPDX-License-Identifier: GPL-3.0-or-later
// The log of activities as a list.
#pragma once

#include "gui/models/record_list_model.h"
#include "workspace/activities.h"

namespace rapporteur::gui {

class ActivityListModel : public RecordTable<domain::Activity> {
    Q_OBJECT

public:
    enum Column { Dates, Title, Kind, Places, Partners, Donors, Links, State, ColumnCount };

    explicit ActivityListModel(std::shared_ptr<workspace::Workspace> workspace, QObject* parent = nullptr);

    /// Asks for another list; `loaded` or `failed` follows.
    void setQuery(const workspace::ActivityQuery& query);
    const workspace::ActivityQuery& query() const { return m_query; }
    domain::ActivityId idAt(int row) const { return domain::ActivityId{recordAt(row)}; }

protected:
    QString columnName(int column) const override;
    std::function<Ids(workspace::View&)> idsQuestion() const override;
    std::function<Rows(workspace::View&)> rowsQuestion(const QList<qint64>& ids) const override;
    qint64 idOf(const domain::Activity& row) const override { return row.id.value; }
    QVariant cell(const domain::Activity& row, int column, int role) const override;

private:
    static QString text(const domain::Activity& row, int column);

    workspace::ActivityQuery m_query;
};

/// The title in the first of the languages of titles that has one.
QString titleOf(const domain::Activity& activity);
/// "MC-3/11, 5 (b); UNEP/MC/COP.4/17".
QString linksOf(const domain::Activity& activity);

} // namespace rapporteur::gui
