// SPDX-License-Identifier: GPL-3.0-or-later
// The list at the left: the sections of the library with what waits in them, and the saved searches.
#pragma once

#include "gui/desk.h"

#include <QTreeWidget>

namespace rapporteur::gui {

class Sidebar : public QTreeWidget {
    Q_OBJECT

public:
    explicit Sidebar(Desk* desk, QWidget* parent = nullptr);
    /// Marks the section that is shown, without announcing it.
    void setSection(Section section);

Q_SIGNALS:
    void sectionChosen(rapporteur::gui::Section section);

private:
    void reload();
    void onCurrent(QTreeWidgetItem* item);
    void openMenu(const QPoint& position);

    Desk* m_desk;
    QHash<Section, QTreeWidgetItem*> m_sections;
    QTreeWidgetItem* m_searches; ///< head of the saved ones
};

} // namespace rapporteur::gui
