// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/cooperation_page.h"

#include "gui/pages/cooperation_areas.h"
#include "gui/pages/cooperation_calls.h"
#include "gui/pages/cooperation_money.h"
#include "gui/throttle.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int reloadDelay = 200; // milliseconds
} // namespace

CooperationPage::CooperationPage(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget)
{
    setObjectName(u"cooperationPage"_s);
    setAccessibleName(tr("Cooperation"));
    m_tabs->setObjectName(u"cooperationTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of cooperation"));
    m_tabs->addTab(new CooperationAreas(desk), tr("Areas"));
    m_tabs->addTab(new CooperationGroups(desk), tr("Groups"));
    m_tabs->addTab(new CooperationAgreements(desk), tr("Agreements"));
    m_tabs->addTab(new CooperationContributions(desk), tr("Contributions"));
    m_tabs->addTab(new CooperationCalls(desk), tr("Calls"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CooperationPage::reloadShown);
    auto* reloadSoon = new Throttle(
        reloadDelay,
        [this] {
            m_stale.clear();
            for (int i = 0; i < m_tabs->count(); ++i)
                m_stale.append(static_cast<CooperationTab*>(m_tabs->widget(i)));
            reloadShown();
        },
        this);
    connect(desk->workspace.get(), &workspace::Workspace::changed, reloadSoon, &Throttle::kick);
}

void CooperationPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reloadShown();
}

void CooperationPage::reloadShown()
{
    if (!isVisible())
        return; // what nobody sees asks nothing
    auto* shown = static_cast<CooperationTab*>(m_tabs->currentWidget());
    if (m_stale.removeAll(shown) > 0)
        shown->reload();
}

} // namespace rapporteur::gui
