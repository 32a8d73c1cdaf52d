// SPDX-License-Identifier: GPL-3.0-or-later
// The meetings of all bodies as a list that is filtered as one types: a library has hundreds of them, never more than
// fit into memory.
#pragma once

#include "gui/models/record_rows.h"
#include "workspace/queries.h"
#include "workspace/workspace.h"

#include <QAbstractTableModel>

namespace rapporteur::gui {

class MeetingListModel : public QAbstractTableModel, public RecordRows {
    Q_OBJECT

public:
    enum Column { Code, Title, Days, Place, Documents, ColumnCount };

    explicit MeetingListModel(std::shared_ptr<workspace::Workspace> workspace, QObject* parent = nullptr);

    /// Asks for the meetings again; the present ones stay until the answer is there. `loaded` or `failed` follows.
    void reload();
    /// Shows those that have every word of the text in their code, title or place, of one body (null: of all).
    void setFilter(const QString& text, domain::BodyId body);
    bool isLoaded() const { return m_loaded; }
    const QList<store::MeetingRow>& meetings() const { return m_all; }
    /// Null where there is no such row.
    domain::MeetingId idAt(int row) const;
    /// -1 if the list does not have it.
    int rowOf(domain::MeetingId meeting) const;
    qint64 recordAt(int row) const override { return idAt(row).value; }
    int rowOfRecord(qint64 record) const override { return rowOf(domain::MeetingId{record}); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void loaded();
    void failed(const rapporteur::Error& error);

private:
    void fill(const QList<store::MeetingRow>& meetings);
    static QString text(const store::MeetingRow& row, int column);

    const std::shared_ptr<workspace::Workspace> m_workspace;
    QList<store::MeetingRow> m_all;
    QList<qsizetype> m_shown; ///< places in m_all
    QStringList m_words;
    domain::BodyId m_body;
    CancelToken m_cancel;
    bool m_loaded = false;
};

/// "1–5 Nov 2021", "30 Oct – 3 Nov 2023" from the first to the last day of a meeting or a part; empty while no day is
/// known.
QString daysText(QDate first, QDate last);
/// The title of a meeting in the content language, else in another.
QString meetingTitle(const domain::Translations& titles);

} // namespace rapporteur::gui
