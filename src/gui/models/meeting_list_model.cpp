// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/meeting_list_model.h"

#include "gui/names.h"
#include "gui/throttle.h"
#include "gui/widgets/text_label.h"

#include <QLocale>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using store::MeetingRow;

namespace {
constexpr int reloadDelay = 200; // milliseconds
}

QString daysText(QDate first, QDate last)
{
    if (!first.isValid())
        return {};
    if (!last.isValid() || last == first)
        return dayText(first);
    const bool sameYear = first.year() == last.year();
    const bool sameMonth = sameYear && first.month() == last.month();
    const QLocale locale;
    // What both days share is said once: the year stands behind the days, in Chinese before them.
    if (locale.language() == QLocale::Chinese && sameYear)
        return dayText(first) + u'–' + locale.toString(last, sameMonth ? u"d日"_s : u"M月d日"_s);
    if (sameMonth)
        return QString::number(first.day()) + u'–' + dayText(last);
    return MeetingListModel::tr("%1 – %2", "the first and the last day")
        .arg(sameYear ? dayText(first).section(u' ', 0, -2) : dayText(first), dayText(last));
}

QString meetingTitle(const domain::Translations& titles)
{
    return domain::preferred(titles, titleLanguages());
}

MeetingListModel::MeetingListModel(std::shared_ptr<workspace::Workspace> workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(std::move(workspace))
{
    auto* reloadSoon = new Throttle(
        reloadDelay, [this] { reload(); }, this);
    connect(m_workspace.get(), &workspace::Workspace::changed, reloadSoon, &Throttle::kick);
}

void MeetingListModel::reload()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_workspace->ask(
        this,
        [language = titleLanguages().first()](workspace::View& view) {
            return workspace::listMeetings(view, {}, language);
        },
        [this](const Result<QList<MeetingRow>>& answer) {
            if (!answer) {
                if (answer.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(answer.error());
                return;
            }
            m_loaded = true;
            fill(*answer);
        },
        m_cancel);
}

void MeetingListModel::setFilter(const QString& text, domain::BodyId body)
{
    m_words = text.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    m_body = body;
    if (m_loaded)
        fill(m_all);
}

void MeetingListModel::fill(const QList<MeetingRow>& meetings)
{
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < meetings.size(); ++i) {
        const MeetingRow& row = meetings[i];
        if (!m_body.isNull() && row.body != m_body)
            continue;
        QStringList words{row.bodyCode, row.code, row.place};
        words += row.titles.values();
        const QString all = words.join(u'\n').toCaseFolded();
        if (std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return all.contains(word); }))
            shown.append(i);
    }
    const bool sameRows = !shown.isEmpty() && std::equal(shown.begin(), shown.end(), m_shown.begin(), m_shown.end(),
                                                         [&](qsizetype now, qsizetype before) {
                                                             return meetings[now].id == m_all[before].id;
                                                         });
    if (!sameRows)
        beginResetModel();
    m_all = meetings;
    m_shown = shown;
    if (!sameRows)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(int(m_shown.size()) - 1, ColumnCount - 1));
    Q_EMIT loaded();
}

domain::MeetingId MeetingListModel::idAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_all[m_shown[row]].id : domain::MeetingId();
}

int MeetingListModel::rowOf(domain::MeetingId meeting) const
{
    for (qsizetype row = 0; row < m_shown.size(); ++row) {
        if (m_all[m_shown[row]].id == meeting)
            return int(row);
    }
    return -1;
}

int MeetingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int MeetingListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags MeetingListModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags(Qt::NoItemFlags);
}

QString MeetingListModel::text(const MeetingRow& row, int column)
{
    switch (column) {
    case Code:
        return meetingName(row.bodyCode + u' ' + row.code);
    case Title:
        return meetingTitle(row.titles);
    case Days:
        return row.start.isValid() ? daysText(row.start, row.end) : tr("no day known");
    case Place:
        return row.place;
    case Documents:
        return row.documents > 0 ? QLocale().toString(row.documents) : QString();
    default:
        return {};
    }
}

QVariant MeetingListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const MeetingRow& row = m_all[m_shown[index.row()]];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title || index.column() == Place ? plainToolTip(text(row, index.column()))
                                                                  : QString();
    case Qt::TextAlignmentRole:
        return index.column() == Documents ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant MeetingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Meeting");
    case Title:
        return tr("Title");
    case Days:
        return tr("Days");
    case Place:
        return tr("Place");
    case Documents:
        return tr("Documents");
    default:
        return {};
    }
}

} // namespace rapporteur::gui
