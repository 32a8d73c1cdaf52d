// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/asked_before_view.h"

#include "gui/desk.h"
#include "gui/models/search_model.h"
#include "gui/names.h"
#include "gui/register_names.h"
#include "gui/widgets/hit_delegate.h"
#include "gui/widgets/text_label.h"

#include <QHeaderView>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::DecisionId;
using workspace::AskedBefore;

namespace {

enum Role { DecisionRole = Qt::UserRole + 10, PathRole };

/// Whether a change may alter what the register asks.
bool concernsRegister(const QList<store::ChangedRecord>& records)
{
    return std::any_of(records.begin(), records.end(), [](const store::ChangedRecord& record) {
        return record.table.startsWith("decision"_L1) || record.table.startsWith("mandate"_L1);
    });
}

} // namespace

AskedBeforeView::AskedBeforeView(Desk* desk, QWidget* parent)
    : QTreeWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"askedBeforeView"_s);
    setAccessibleName(tr("Where the same was asked before"));
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setRootIsDecorated(false);
    setIndentation(12);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new HitDelegate(this));
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        const DecisionId decision{item->data(0, DecisionRole).toLongLong()};
        if (!decision.isNull())
            Q_EMIT m_desk->decisionWanted(decision, item->data(0, PathRole).toString());
    });
    connect(m_desk->workspace.get(), &workspace::Workspace::changed, this,
            [this](const QList<store::ChangedRecord>& records) {
                if (!concernsRegister(records))
                    return;
                m_memory.reset();
                m_pending = true;
                if (isVisible())
                    look();
            });
}

void AskedBeforeView::setParagraph(DecisionId decision, const QString& path)
{
    if (decision == m_decision && path == m_path)
        return;
    m_decision = decision;
    m_path = path;
    m_pending = true;
    if (isVisible())
        look();
}

void AskedBeforeView::showEvent(QShowEvent* event)
{
    QTreeWidget::showEvent(event);
    if (m_pending)
        look();
}

void AskedBeforeView::look()
{
    m_pending = false;
    m_cancel.cancel();
    m_cancel = CancelToken();
    clear();
    if (m_decision.isNull() || m_path.isEmpty())
        return;
    explain(tr("Looking …"));
    if (!m_memory)
        return remember();
    m_desk->ask(
        this,
        [memory = m_memory, decision = m_decision, path = m_path](workspace::View& view) {
            return memory->askedBefore(view, decision, path);
        },
        [this](const QList<AskedBefore>& all) { fill(all); }, m_cancel);
}

void AskedBeforeView::remember()
{
    m_desk->ask(
        this, [cancel = m_cancel](workspace::View& view) { return workspace::RequestMemory::of(view, cancel); },
        [this](const std::shared_ptr<const workspace::RequestMemory>& memory) {
            m_memory = memory;
            look();
        },
        m_cancel);
}

void AskedBeforeView::fill(const QList<AskedBefore>& all)
{
    clear();
    for (const AskedBefore& each : all) {
        QStringList head{shownNumber(each.number) + u", "_s + paragraphName(each.path), each.meetingCode,
                         dayText(each.adoptedOn)};
        head.removeAll(QString());
        auto* item = new QTreeWidgetItem(this, {head.join(u" · "_s)});
        const QString alike =
            tr("%1 % alike", "how much two paragraphs have in common").arg(qRound(each.score * 100));
        item->setData(0, SearchModel::SecondaryRole,
                      each.sameAddressee ? tr("%1, same addressee").arg(alike) : alike);
        auto* text = new QTreeWidgetItem(item, {each.text});
        text->setData(0, SearchModel::SecondaryRole, nameOf(each.language));
        text->setData(0, SearchModel::SpansRole, QVariant::fromValue(each.common));
        for (QTreeWidgetItem* part : {item, text}) {
            part->setData(0, DecisionRole, each.decision.value);
            part->setData(0, PathRole, each.path);
            part->setToolTip(0, plainToolTip(each.text));
        }
    }
    expandAll();
    if (all.isEmpty())
        explain(tr("No other decision of the register asks the like."));
    setCurrentItem(topLevelItem(0));
    Q_EMIT found(int(all.size()));
}

void AskedBeforeView::explain(const QString& text)
{
    auto* item = new QTreeWidgetItem(this, {text});
    item->setFlags(Qt::NoItemFlags);
}

} // namespace rapporteur::gui
