// SPDX-License-Identifier: GPL-3.0-or-later
// A list of records of any length: keeps all identifiers and only the rows that came into view lately.
#pragma once

#include "gui/models/record_rows.h"
#include "gui/throttle.h"
#include "workspace/workspace.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace rapporteur::gui {

/// What does not depend on the kind of record: which rows are wanted, and when the list is asked for again. GUI
/// thread.
class RecordListModel : public QAbstractTableModel, public RecordRows {
    Q_OBJECT

public:
    enum Role { RecordRole = Qt::UserRole + 1 };

    RecordListModel(std::shared_ptr<workspace::Workspace> workspace, int columns, QObject* parent);

    /// Asks for the list again; the present one stays until the answer is there. `loaded` or `failed` follows.
    void reload();
    bool isLoaded() const { return m_loaded; }
    qint64 recordAt(int row) const override { return m_ids.value(row); }
    int rowOfRecord(qint64 record) const override { return int(m_ids.indexOf(record)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void loaded();
    void failed(const rapporteur::Error& error);

protected:
    virtual QString columnName(int column) const = 0;
    virtual void askForIds(const CancelToken& cancel) = 0;
    virtual void askForRows(const QList<qint64>& ids, const CancelToken& cancel) = 0;
    virtual bool holdsRow(qint64 id) const = 0;
    virtual void forgetRows() = 0;

    /// The answers of the two questions.
    void takeIds(const Result<QList<qint64>>& ids);
    void rowsCame(const QList<qint64>& ids);
    void rowsFailed(const QList<qint64>& ids, const Error& error);
    /// To be called for a row that is painted but not there yet.
    void want(int row) const;

    const std::shared_ptr<workspace::Workspace> m_workspace;

private:
    void fetchWanted();
    int windowOf(const QList<qint64>& ids) const;

    const int m_columns;
    QList<qint64> m_ids;
    bool m_loaded = false;
    CancelToken m_cancel;
    mutable QSet<int> m_wantedWindows;
    QSet<int> m_askedWindows;
    QTimer* m_fetchTimer;
};

/// The rows of one kind of record. A subclass says what is asked and what a cell shows.
template <typename Row>
class RecordTable : public RecordListModel {
public:
    using Ids = Result<QList<qint64>>;
    using Rows = Result<QList<Row>>;
    using RecordListModel::RecordListModel;

    /// The row, if it is there.
    const Row* rowAt(int row) const { return m_rows.object(recordAt(row)); }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount())
            return {};
        if (role == RecordRole)
            return recordAt(index.row());
        if (const Row* row = rowAt(index.row()))
            return cell(*row, index.column(), role);
        want(index.row());
        return {};
    }

protected:
    virtual std::function<Ids(workspace::View&)> idsQuestion() const = 0;
    virtual std::function<Rows(workspace::View&)> rowsQuestion(const QList<qint64>& ids) const = 0;
    virtual qint64 idOf(const Row& row) const = 0;
    virtual QVariant cell(const Row& row, int column, int role) const = 0;

private:
    static constexpr int rowsKept = 4'000; ///< a few megabytes

    void askForIds(const CancelToken& cancel) final
    {
        m_workspace->ask(
            this, idsQuestion(), [this](const Ids& ids) { takeIds(ids); }, cancel);
    }
    void askForRows(const QList<qint64>& ids, const CancelToken& cancel) final
    {
        m_workspace->ask(
            this, rowsQuestion(ids),
            [this, ids](const Rows& rows) {
                if (!rows)
                    return rowsFailed(ids, rows.error());
                for (const Row& row : *rows)
                    m_rows.insert(idOf(row), new Row(row));
                rowsCame(ids);
            },
            cancel);
    }
    bool holdsRow(qint64 id) const final { return m_rows.contains(id); }
    void forgetRows() final { m_rows.clear(); }

    QCache<qint64, Row> m_rows{rowsKept};
};

/// The numbers of identifiers, and back.
template <typename Identifier>
Result<QList<qint64>> numbersOf(const Result<QList<Identifier>>& ids)
{
    if (!ids)
        return Failure(ids.error());
    QList<qint64> numbers;
    numbers.reserve(ids->size());
    for (const Identifier id : *ids)
        numbers.append(id.value);
    return numbers;
}

template <typename Identifier>
QList<Identifier> identifiersOf(const QList<qint64>& numbers)
{
    QList<Identifier> ids;
    ids.reserve(numbers.size());
    for (const qint64 number : numbers)
        ids.append(Identifier{number});
    return ids;
}

} // namespace rapporteur::gui
