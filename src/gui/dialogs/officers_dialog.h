// SPDX-License-Identifier: GPL-3.0-or-later
// Who presides, reports or serves: the terms of the officers of a body and of one of its meetings.
#pragma once

#include "domain/meeting_detail.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace rapporteur::gui {

class Desk;
class EmptyNotice;

class OfficersDialog : public QDialog {
    Q_OBJECT

public:
    OfficersDialog(Desk* desk, const domain::Meeting& meeting, QWidget* parent);

private:
    void makeList();
    void reload();
    void showOfficers(const QList<domain::Officer>& officers);
    void updateButtons();
    /// The chosen term; nothing where there is none.
    const domain::Officer* chosen() const;
    void openForm(const domain::Officer& officer);
    void removeChosen();

    Desk* m_desk;
    domain::Meeting m_meeting;
    QList<domain::Officer> m_officers;
    QStackedWidget* m_stack;
    QTreeWidget* m_list;
    EmptyNotice* m_empty;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace rapporteur::gui
