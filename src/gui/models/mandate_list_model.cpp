// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/mandate_list_model.h"

#include "gui/names.h"
#include "gui/register_names.h"
#include "gui/settings.h"
#include "gui/widgets/text_label.h"

#include <QFont>
#include <QIcon>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::MandateId;
using store::MandateRow;

namespace {

/// A due time that has passed says so: colour alone says nothing.
QString dueText(const MandateRow& row)
{
    const QString due = workspace::dueName(row.due);
    return row.overdue ? MandateListModel::tr("%1, overdue").arg(due) : due;
}

} // namespace

QString addresseesText(const domain::Mandate& mandate)
{
    QStringList names;
    for (const domain::Addressee& addressee : mandate.addressees)
        names.append(workspace::addresseeName(addressee, Settings::contentLanguage()));
    return names.join(u"; "_s);
}

MandateListModel::MandateListModel(std::shared_ptr<workspace::Workspace> workspace, QObject* parent)
    : RecordTable(std::move(workspace), ColumnCount, parent)
{
}

void MandateListModel::setQuery(const workspace::MandateQuery& query)
{
    m_query = query;
    reload();
}

std::function<MandateListModel::Ids(workspace::View&)> MandateListModel::idsQuestion() const
{
    return [query = m_query](workspace::View& view) { return numbersOf(workspace::mandateIds(view, query)); };
}

std::function<MandateListModel::Rows(workspace::View&)> MandateListModel::rowsQuestion(const QList<qint64>& ids) const
{
    workspace::MandateQuery query = m_query;
    query.languages = titleLanguages();
    return [ids = identifiersOf<MandateId>(ids), query](workspace::View& view) {
        return workspace::mandateRows(view, ids, query);
    };
}

QString MandateListModel::text(const MandateRow& row, int column)
{
    switch (column) {
    case Decision:
        return shownNumber(row.number);
    case Paragraph:
        return paragraphName(row.path);
    case Text:
        return row.text;
    case Addressees:
        return addresseesText(row.mandate);
    case Due:
        return dueText(row);
    case Status:
        return workspace::statusName(row.status.status);
    case AsAt:
        return dayText(row.status.asAt);
    case Evidence:
        return row.evidence.isEmpty() ? QString() : QLocale().toString(row.evidence.size());
    case Officer:
        return row.mandate.officer;
    case Category:
        return workspace::categoryName(row.mandate.category);
    default:
        return {};
    }
}

QVariant MandateListModel::cell(const MandateRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Text || column == Addressees || column == Due ? plainToolTip(text(row, column)) : QString();
    case Qt::DecorationRole:
        return column == Due && row.overdue ? QIcon::fromTheme(u"dialog-warning"_s) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setItalic(row.mandate.state == domain::MandateState::Proposed);
        return column == Text && font.italic() ? font : QVariant();
    }
    default:
        return {};
    }
}

QString MandateListModel::columnName(int column) const
{
    switch (column) {
    case Decision:
        return tr("Decision");
    case Paragraph:
        return tr("Paragraph");
    case Text:
        return tr("Text");
    case Addressees:
        return tr("Asked of");
    case Due:
        return tr("Due");
    case Status:
        return tr("Status");
    case AsAt:
        return tr("As at");
    case Evidence:
        return tr("Evidence");
    case Officer:
        return tr("Officer");
    case Category:
        return tr("Category");
    default:
        return {};
    }
}

} // namespace rapporteur::gui
