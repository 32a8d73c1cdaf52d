// SPDX-License-Identifier: GPL-3.0-or-later
// How secretariats work together, section by section: areas, groups, agreements, contributions, calls.
#pragma once

#include "gui/pages/cooperation_tab.h"

class QTabWidget;

namespace rapporteur::gui {

class CooperationPage : public QWidget {
    Q_OBJECT

public:
    explicit CooperationPage(Desk* desk, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void reloadShown();

    QTabWidget* m_tabs;
    QList<CooperationTab*> m_stale; ///< changed since they were last shown
};

} // namespace rapporteur::gui
