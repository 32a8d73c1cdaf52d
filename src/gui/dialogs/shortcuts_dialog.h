// SPDX-License-Identifier: GPL-3.0-or-later
// Every action with its shortcut; a shortcut that is taken says by whom, and is not given twice.
#pragma once

#include "gui/actions.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace rapporteur::gui {

class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(Actions* actions, QWidget* parent);

private:
    QAction* current() const;
    void fill();
    void showCurrent();
    void check();
    void apply();

    Actions* m_actions;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_edit;
    QPushButton* m_set;
    QPushButton* m_default;
    QLabel* m_conflict;
};

} // namespace rapporteur::gui
