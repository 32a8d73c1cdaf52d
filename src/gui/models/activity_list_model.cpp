// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/activity_list_model.h"

#include "domain/decision.h"
#include "gui/names.h"
#include "gui/register_names.h"
#include "gui/widgets/text_label.h"

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::Activity;
using domain::ActivityId;

QString titleOf(const Activity& activity)
{
    for (const domain::Language language : titleLanguages()) {
        if (const auto text = activity.texts.find(language); text != activity.texts.end())
            return text->title;
    }
    return {};
}

QString linksOf(const Activity& activity)
{
    QStringList links;
    for (const domain::ActivityMandate& mandate : activity.mandates)
        links.append(shownNumber(mandate.number) + u", "_s + paragraphName(mandate.path));
    for (const domain::ActivityMeeting& meeting : activity.meetings)
        links.append(meeting.shown);
    links.append(activity.documents);
    links.removeDuplicates();
    return links.join(u"; "_s);
}

ActivityListModel::ActivityListModel(std::shared_ptr<workspace::Workspace> workspace, QObject* parent)
    : RecordTable(std::move(workspace), ColumnCount, parent)
{
}

void ActivityListModel::setQuery(const workspace::ActivityQuery& query)
{
    m_query = query;
    reload();
}

std::function<ActivityListModel::Ids(workspace::View&)> ActivityListModel::idsQuestion() const
{
    return [query = m_query](workspace::View& view) { return numbersOf(workspace::activityIds(view, query)); };
}

std::function<ActivityListModel::Rows(workspace::View&)>
ActivityListModel::rowsQuestion(const QList<qint64>& ids) const
{
    return [ids = identifiersOf<ActivityId>(ids)](workspace::View& view) {
        return view.read([&](store::Connection& connection) { return store::activities(connection, ids); });
    };
}

QString ActivityListModel::text(const Activity& row, int column)
{
    switch (column) {
    case Dates:
        return workspace::dateRangeName(row.dates);
    case Title:
        return titleOf(row);
    case Kind:
        return workspace::activityKindName(row.kind);
    case Places:
        return row.places.join(u"; "_s);
    case Partners:
        return row.partners.join(u"; "_s);
    case Donors:
        return row.donors.join(u"; "_s);
    case Links:
        return linksOf(row);
    case State:
        return workspace::activityStateName(row.state);
    default:
        return {};
    }
}

QVariant ActivityListModel::cell(const Activity& row, int column, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(row, column);
    if (role == Qt::ToolTipRole && column != Dates && column != Kind && column != State)
        return plainToolTip(text(row, column));
    return {};
}

QString ActivityListModel::columnName(int column) const
{
    switch (column) {
    case Dates:
        return tr("When");
    case Title:
        return tr("What");
    case Kind:
        return tr("Kind");
    case Places:
        return tr("Where");
    case Partners:
        return tr("Partners");
    case Donors:
        return tr("Donors");
    case Links:
        return tr("Answers");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace rapporteur::gui
