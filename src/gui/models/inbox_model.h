// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that wait for a person, oldest first.
#pragma once

#include "gui/throttle.h"
#include "workspace/queries.h"
#include "workspace/workspace.h"

#include <QAbstractTableModel>

namespace rapporteur::gui {

/// How sure a reading is, in words: "doubtful, 62 %".
QString sureness(double confidence);

class InboxModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Document, Question, Value, Sureness, ColumnCount };

    explicit InboxModel(std::shared_ptr<workspace::Workspace> workspace, QObject* parent = nullptr);
    void reload();
    bool isLoaded() const { return m_loaded; }
    /// Questions in the library: more than rows if there are very many.
    int total() const { return m_total; }
    /// Null if there is no such row.
    const domain::Proposal* proposalAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const rapporteur::Error& error);

private:
    void apply(const workspace::Inbox& inbox);

    std::shared_ptr<workspace::Workspace> m_workspace;
    QList<domain::Proposal> m_proposals;
    int m_total = 0;
    bool m_loaded = false;
    CancelToken m_cancel;
    Throttle* m_reloadSoon;
};

} // namespace rapporteur::gui
