// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the morning: what was being read, the meeting that comes next, what waits in the inbox, what falls due,
// what came in.
#pragma once

#include "gui/session.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace rapporteur::gui {

class DocumentListModel;
class EmptyNotice;
class ListView;
class NextMeetingPanel;

class TodayPage : public QScrollArea {
    Q_OBJECT

public:
    explicit TodayPage(Desk* desk, QWidget* parent = nullptr);
    void setReadingPlaces(const QList<ReadingPlace>& places);
    NextMeetingPanel* nextMeeting() { return m_nextMeeting; }

Q_SIGNALS:
    /// The mandates that are overdue, or those that fall due soon, are wanted as a list.
    void overdueWanted();
    void dueSoonWanted();

private:
    QWidget* makeDue();
    void reloadInbox();
    void reloadDue();

    Desk* m_desk;
    DocumentListModel* m_latest;
    QLabel* m_readingReason;
    QTreeWidget* m_reading;
    NextMeetingPanel* m_nextMeeting;
    QLabel* m_inbox;
    QPushButton* m_inboxButton;
    QLabel* m_due;
    QPushButton* m_overdueButton;
    QPushButton* m_soonButton;
    QLabel* m_latestReason;
    ListView* m_latestView;
    QList<ReadingPlace> m_places;
};

} // namespace rapporteur::gui
