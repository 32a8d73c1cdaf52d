// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/plan_model.h"

#include "gui/names.h"
#include "gui/widgets/text_label.h"

#include <QIcon>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::PlanStep;
using workspace::PlanRow;

namespace {

const domain::StepDay* stepOf(const PlanRow& row, PlanStep step)
{
    for (const domain::StepDay& each : row.steps) {
        if (each.step == step)
            return &each;
    }
    return nullptr;
}

const domain::StepDay* stepIn(const PlanRow& row, int column)
{
    if (column != PlanModel::Submit && column != PlanModel::Issue)
        return nullptr;
    return stepOf(row, column == PlanModel::Submit ? PlanStep::Submit : PlanStep::Issue);
}

/// The day, and what there is to say about it.
QString stepText(const domain::StepDay& step, QDate asAt)
{
    const QString day = step.day.isValid() ? dayText(step.day) : PlanModel::tr("no day known");
    if (step.isDone())
        return PlanModel::tr("%1, done", "day of a step").arg(day);
    if (step.isLate(asAt))
        return PlanModel::tr("%1, late", "day of a step").arg(day);
    return step.tentative ? PlanModel::tr("%1, tentative", "day of a step").arg(day) : day;
}

QString documentText(const PlanRow& row)
{
    const QString title = domain::preferred(row.document.titles, titleLanguages());
    if (row.document.symbol.isEmpty())
        return title;
    return title.isEmpty() ? row.document.symbol : QString(row.document.symbol + u"  "_s + title);
}

} // namespace

void PlanModel::setPlan(const workspace::Plan& plan, QDate asAt)
{
    beginResetModel();
    m_plan = plan;
    m_asAt = asAt;
    endResetModel();
}

const PlanRow* PlanModel::rowAt(int row) const
{
    return row >= 0 && row < m_plan.rows.size() ? &m_plan.rows[row] : nullptr;
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_plan.rows.size());
}

int PlanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags(Qt::NoItemFlags);
}

QString PlanModel::text(const PlanRow& row, int column) const
{
    switch (column) {
    case Document:
        return documentText(row);
    case Category:
        return workspace::planCategoryName(row.document.category);
    case Submit:
    case Issue: {
        const domain::StepDay* step = stepIn(row, column);
        return step ? stepText(*step, m_asAt) : QString();
    }
    case State:
        return nameOf(row.state);
    case Words: {
        const int words = row.held.words > 0 ? row.held.words : row.document.words;
        return words > 0 ? QLocale().toString(words) : QString();
    }
    case Unit:
        return row.document.unit;
    case Officer:
        return row.document.officer;
    default:
        return {};
    }
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    const PlanRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const domain::StepDay* step = stepIn(*row, index.column());
    // The column of words is hidden until somebody wants it: the document itself says that it is too long.
    const bool isLength = index.column() == Words || index.column() == Document;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*row, index.column());
    case Qt::DecorationRole:
        if ((step && !step->isDone() && step->isLate(m_asAt)) || (isLength && row->tooLong))
            return QIcon::fromTheme(u"dialog-warning"_s);
        return {};
    case Qt::ToolTipRole:
        if (step && step->fixed)
            return plainToolTip(tr("Fixed by a person: %1").arg(step->reason));
        if (index.column() == State && row->document.state)
            return plainToolTip(tr("Set by a person: %1").arg(row->document.stateReason));
        if (isLength && row->tooLong)
            return plainToolTip(tr("More than the %1 words that the rules allow").arg(row->wordLimit));
        return plainToolTip(text(*row, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == Words ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Document:
        return tr("Document");
    case Category:
        return tr("Category");
    case Submit:
        return tr("Submitted by");
    case Issue:
        return tr("Issued by");
    case State:
        return tr("State");
    case Words:
        return tr("Words");
    case Unit:
        return tr("Written by");
    case Officer:
        return tr("Officer");
    default:
        return {};
    }
}

} // namespace rapporteur::gui
