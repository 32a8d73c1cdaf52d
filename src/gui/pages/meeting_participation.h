// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part in a meeting, on its page: States and organizations with their persons, credentials, observers,
// funded travel, and counts by region.
#pragma once

#include "workspace/participation.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace rapporteur::gui {

class Desk;
class EmptyNotice;

class MeetingParticipation : public QWidget {
    Q_OBJECT

public:
    explicit MeetingParticipation(Desk* desk, QWidget* parent = nullptr);

    /// Shows the list of a meeting as the library has it now; nothing is asked for a null one.
    void showMeeting(domain::MeetingId meeting);

private:
    QWidget* makeBar();
    QLayout* makeVoting();
    void prepareCounts();
    void makeMenus();
    void makeMenu();
    void reload();
    void showList(const workspace::ParticipationList& list);
    void showVoting();
    void showCounts();
    void fillRow(QTreeWidgetItem* item, const workspace::ParticipationRow& row);
    void updateActions();
    void openCurrent();
    void removeChosen();
    void exportPapers();
    const workspace::ParticipationRow* currentRow() const;
    const domain::Participant* currentPerson() const;
    /// Of the chosen rows that are in the list.
    QList<domain::ParticipationId> chosen() const;
    template <typename Change>
    void changeChosen(Change change);

    Desk* m_desk;
    domain::MeetingId m_meeting;
    workspace::ParticipationList m_list;
    QLineEdit* m_filter;
    QCheckBox* m_parties;
    QLabel* m_voting;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_treaty;
    QToolButton* m_invite;
    QToolButton* m_state;
    QToolButton* m_more;
    QTreeWidget* m_view;
    QTreeWidget* m_counts;
    EmptyNotice* m_empty;
    QStackedWidget* m_stack;
    QList<QAction*> m_rowActions; ///< need a chosen row
    QAction* m_members = nullptr; ///< needs an organization of regional integration
    QAction* m_export = nullptr;
    CancelToken m_cancel;
};

} // namespace rapporteur::gui
