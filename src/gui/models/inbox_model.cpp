// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/inbox_model.h"

#include "gui/names.h"
#include "gui/widgets/text_label.h"
#include "workspace/actions.h"

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRows = 2'000;  // nobody goes through more at a time; the next come as these are decided
constexpr int reloadDelay = 120; // milliseconds
} // namespace

QString sureness(double confidence)
{
    const int percent = qRound(confidence * 100);
    return percent >= 75 ? InboxModel::tr("likely, %1 %").arg(percent)
                         : InboxModel::tr("doubtful, %1 %").arg(percent);
}

InboxModel::InboxModel(std::shared_ptr<workspace::Workspace> workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(std::move(workspace))
    , m_reloadSoon(new Throttle(
          reloadDelay, [this] { reload(); }, this))
{
    connect(m_workspace.get(), &workspace::Workspace::changed, m_reloadSoon, &Throttle::kick);
    reload();
}

void InboxModel::reload()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_workspace->ask(
        this, [](workspace::View& view) { return workspace::inbox(view, 0, mostRows); },
        [this](const Result<workspace::Inbox>& inbox) {
            if (inbox)
                apply(*inbox);
            else if (inbox.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(inbox.error());
        },
        m_cancel);
}

void InboxModel::apply(const workspace::Inbox& inbox)
{
    m_loaded = true;
    m_total = inbox.total;
    // One decision takes one row away: the others stay where they are, and with them the eye.
    QSet<domain::ProposalId> staying;
    for (const domain::Proposal& proposal : inbox.proposals)
        staying.insert(proposal.id);
    for (int row = int(m_proposals.size()) - 1; row >= 0; --row) {
        if (staying.contains(m_proposals[row].id))
            continue;
        beginRemoveRows({}, row, row);
        m_proposals.removeAt(row);
        endRemoveRows();
    }
    const auto sameIds = [&] {
        for (qsizetype row = 0; row < m_proposals.size(); ++row) {
            if (m_proposals[row].id != inbox.proposals[row].id)
                return false;
        }
        return true;
    };
    if (m_proposals.size() <= inbox.proposals.size() && sameIds()) {
        const int kept = int(m_proposals.size());
        const int all = int(inbox.proposals.size());
        if (kept > 0) {
            std::copy(inbox.proposals.begin(), inbox.proposals.begin() + kept, m_proposals.begin());
            Q_EMIT dataChanged(index(0, 0), index(kept - 1, ColumnCount - 1));
        }
        if (all > kept) {
            beginInsertRows({}, kept, all - 1);
            m_proposals.append(inbox.proposals.mid(kept));
            endInsertRows();
        }
    } else {
        beginResetModel();
        m_proposals = inbox.proposals;
        endResetModel();
    }
    Q_EMIT loaded();
}

const domain::Proposal* InboxModel::proposalAt(int row) const
{
    return row >= 0 && row < m_proposals.size() ? &m_proposals[row] : nullptr;
}

int InboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_proposals.size());
}

int InboxModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant InboxModel::data(const QModelIndex& index, int role) const
{
    const domain::Proposal* proposal = proposalAt(index.row());
    if (!proposal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    QString text;
    switch (index.column()) {
    case Document:
        text = proposal->documentSymbol.isEmpty() ? proposal->fileName : proposal->documentSymbol;
        break;
    case Question:
        text = workspace::fieldName(proposal->reading.field);
        break;
    case Value:
        text = valueName(proposal->reading.field, proposal->reading.value);
        break;
    case Sureness:
        text = proposal->reading.field == domain::Field::SecondFile ? tr("your word is needed")
                                                                    : sureness(proposal->reading.confidence);
        break;
    }
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Document:
        return tr("Document");
    case Question:
        return tr("Question");
    case Value:
        return tr("Proposed");
    case Sureness:
        return tr("How sure");
    default:
        return {};
    }
}

} // namespace rapporteur::gui
