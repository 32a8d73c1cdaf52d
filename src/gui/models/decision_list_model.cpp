// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/decision_list_model.h"

#include "gui/names.h"
#include "gui/register_names.h"
#include "gui/widgets/language_chips.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::DecisionId;
using store::DecisionRow;

namespace {

ChipStates chipsOf(const DecisionRow& row)
{
    ChipStates chips;
    for (const domain::Language language : row.languages)
        chips.insert(language, ChipState::Held);
    return chips;
}

/// "2 of 5 open", or that there is nothing to follow up.
QString openText(const DecisionRow& row)
{
    if (row.mandates == 0)
        return {};
    return row.open == 0 ? DecisionListModel::tr("none of %1").arg(row.mandates)
                         : DecisionListModel::tr("%1 of %2").arg(row.open).arg(row.mandates);
}

} // namespace

DecisionListModel::DecisionListModel(std::shared_ptr<workspace::Workspace> workspace, QObject* parent)
    : RecordTable(std::move(workspace), ColumnCount, parent)
{
}

void DecisionListModel::setQuery(const workspace::DecisionQuery& query)
{
    m_query = query;
    reload();
}

std::function<DecisionListModel::Ids(workspace::View&)> DecisionListModel::idsQuestion() const
{
    return [query = m_query](workspace::View& view) { return numbersOf(workspace::decisionIds(view, query)); };
}

std::function<DecisionListModel::Rows(workspace::View&)>
DecisionListModel::rowsQuestion(const QList<qint64>& ids) const
{
    return [ids = identifiersOf<DecisionId>(ids), languages = titleLanguages()](workspace::View& view) {
        return workspace::decisionRows(view, ids, languages);
    };
}

QString DecisionListModel::text(const DecisionRow& row, int column)
{
    switch (column) {
    case Number:
        return shownNumber(row.number);
    case Title:
        return row.title.isEmpty() ? tr("Without a title") : row.title;
    case Meeting:
        return row.meetingCode;
    case Adopted:
        return dayText(row.adoptedOn);
    case Open:
        return openText(row);
    case Languages:
        return chipsText(chipsOf(row));
    case Body:
        return row.bodyCode;
    case State:
        return nameOf(row.state);
    default:
        return {};
    }
}

QVariant DecisionListModel::cell(const DecisionRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Languages ? QVariant() : text(row, column);
    case Qt::AccessibleTextRole:
        return text(row, column);
    case ListView::ChipsRole:
        return column == Languages ? QVariant::fromValue(chipsOf(row)) : QVariant();
    case Qt::ToolTipRole:
        if (column == Open && row.proposed > 0)
            return tr("%n mandate(s) wait for a person's word", nullptr, row.proposed);
        return column == Title || column == Languages ? plainToolTip(text(row, column)) : QString();
    default:
        return {};
    }
}

QString DecisionListModel::columnName(int column) const
{
    switch (column) {
    case Number:
        return tr("Number");
    case Title:
        return tr("Title");
    case Meeting:
        return tr("Meeting");
    case Adopted:
        return tr("Adopted");
    case Open:
        return tr("Open");
    case Languages:
        return tr("Languages");
    case Body:
        return tr("Body");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace rapporteur::gui
