// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/record_list_model.h"

namespace rapporteur::gui {

namespace {
constexpr int windowSize = 100;  ///< rows that are asked for at once
constexpr int reloadDelay = 120; ///< milliseconds: an import changes records many times a second
} // namespace

RecordListModel::RecordListModel(std::shared_ptr<workspace::Workspace> workspace, int columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(std::move(workspace))
    , m_columns(columns)
    , m_fetchTimer(new QTimer(this))
{
    m_fetchTimer->setSingleShot(true);
    connect(m_fetchTimer, &QTimer::timeout, this, &RecordListModel::fetchWanted);
    auto* reloadSoon = new Throttle(
        reloadDelay, [this] { reload(); }, this);
    connect(m_workspace.get(), &workspace::Workspace::changed, reloadSoon, &Throttle::kick);
}

void RecordListModel::reload()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    askForIds(m_cancel);
}

void RecordListModel::takeIds(const Result<QList<qint64>>& ids)
{
    if (!ids) {
        if (ids.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(ids.error());
        return;
    }
    m_loaded = true;
    m_askedWindows.clear();
    if (*ids == m_ids) {
        // The same records, which may say something else: what is shown now is asked for again, and stays until then.
        for (int row = 0; row < int(m_ids.size()); ++row) {
            if (holdsRow(m_ids[row]))
                m_wantedWindows.insert(row / windowSize);
        }
        if (!m_wantedWindows.isEmpty())
            m_fetchTimer->start();
        if (!m_ids.isEmpty()) // rows whose answer was dropped with the question before are asked for when painted
            Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, m_columns - 1));
    } else {
        beginResetModel();
        m_ids = *ids;
        forgetRows();
        m_wantedWindows.clear();
        endResetModel();
    }
    Q_EMIT loaded();
}

void RecordListModel::want(int row) const
{
    m_wantedWindows.insert(row / windowSize);
    if (!m_fetchTimer->isActive())
        m_fetchTimer->start();
}

void RecordListModel::fetchWanted()
{
    const QSet<int> windows = std::exchange(m_wantedWindows, {});
    for (const int window : windows) {
        if (m_askedWindows.contains(window))
            continue;
        m_askedWindows.insert(window);
        askForRows(m_ids.mid(qsizetype(window) * windowSize, windowSize), m_cancel);
    }
}

int RecordListModel::windowOf(const QList<qint64>& ids) const
{
    return ids.isEmpty() ? -1 : int(m_ids.indexOf(ids.first())) / windowSize;
}

void RecordListModel::rowsCame(const QList<qint64>& ids)
{
    const int window = windowOf(ids);
    const int first = window * windowSize;
    if (window < 0 || m_ids.mid(first, windowSize) != ids)
        return; // the list has changed since
    m_askedWindows.remove(window);
    Q_EMIT dataChanged(index(first, 0), index(first + int(ids.size()) - 1, m_columns - 1));
}

void RecordListModel::rowsFailed(const QList<qint64>& ids, const Error& error)
{
    m_askedWindows.remove(windowOf(ids));
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error);
}

int RecordListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RecordListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return columnName(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

Qt::ItemFlags RecordListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemNeverHasChildren : flags;
}

} // namespace rapporteur::gui
