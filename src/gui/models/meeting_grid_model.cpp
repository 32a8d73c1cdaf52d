// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/meeting_grid_model.h"

#include "gui/names.h"
#include "gui/widgets/text_label.h"

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using workspace::CellState;
using workspace::GridCell;
using workspace::GridRow;

namespace {

/// Beside its icon a cell says what the icon cannot; all words stand in the tooltip and for a screen reader.
QString shortText(const GridCell& cell, bool hasIcon)
{
    if (cell.state == CellState::NotForeseen)
        return u"–"_s;
    if (!cell.corrections.isEmpty())
        return MeetingGridModel::tr("+C", "a corrigendum is held too");
    return hasIcon ? QString() : workspace::cellStateName(cell.state);
}

QString longText(const GridCell& cell)
{
    QString text = workspace::cellStateName(cell.state);
    if (cell.expectedOn.isValid() && (cell.state == CellState::Expected || cell.state == CellState::Late))
        text = MeetingGridModel::tr("%1: due on %2", "state of a language version, day")
                   .arg(text, dayText(cell.expectedOn));
    if (!cell.corrections.isEmpty())
        text = MeetingGridModel::tr("%1; corrected by %2").arg(text, cell.corrections.join(u"; "_s));
    return text;
}

} // namespace

QIcon iconOf(CellState state)
{
    switch (state) {
    case CellState::Held:
        return QIcon::fromTheme(u"dialog-ok-apply"_s);
    case CellState::Expected:
        return QIcon::fromTheme(u"clock"_s);
    case CellState::Late:
        return QIcon::fromTheme(u"dialog-warning"_s);
    case CellState::NotForeseen:
        break;
    }
    return {};
}

void MeetingGridModel::setGrid(const workspace::Grid& grid)
{
    beginResetModel();
    m_grid = grid;
    endResetModel();
}

const GridRow* MeetingGridModel::rowAt(int row) const
{
    return row >= 0 && row < m_grid.rows.size() ? &m_grid.rows[row] : nullptr;
}

int MeetingGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_grid.rows.size());
}

int MeetingGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstLanguage + int(domain::officialLanguages.size());
}

Qt::ItemFlags MeetingGridModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags(Qt::NoItemFlags);
}

QVariant MeetingGridModel::fact(const GridRow& row, int column, int role) const
{
    QString text;
    if (column == Symbol)
        text = row.symbols.isEmpty() ? tr("(no symbol yet)") : row.symbols.join(u"; "_s);
    else if (column == Title)
        text = row.title;
    else
        text = row.agendaItems.join(u"; "_s);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text;
    return role == Qt::ToolTipRole ? plainToolTip(text) : QVariant();
}

QVariant MeetingGridModel::cell(const GridCell& cell, domain::Language language, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shortText(cell, !iconOf(cell.state).isNull());
    case Qt::DecorationRole: {
        const QIcon icon = iconOf(cell.state);
        return icon.isNull() ? QVariant() : icon;
    }
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString text = tr("%1: %2", "language, and what is held of it").arg(nameOf(language), longText(cell));
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    default:
        return {};
    }
}

QVariant MeetingGridModel::data(const QModelIndex& index, int role) const
{
    const GridRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    if (index.column() < FirstLanguage)
        return fact(*row, index.column(), role);
    const domain::Language language = domain::officialLanguages[size_t(index.column() - FirstLanguage)];
    return cell(row->cell(language), language, role);
}

QVariant MeetingGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section >= FirstLanguage) {
        const domain::Language language = domain::officialLanguages[size_t(section - FirstLanguage)];
        if (role == Qt::DisplayRole)
            return domain::code(language).toUpper();
        return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(nameOf(language)) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    return section == Symbol ? tr("Symbol") : section == Title ? tr("Title") : tr("Item", "of the agenda");
}

} // namespace rapporteur::gui
