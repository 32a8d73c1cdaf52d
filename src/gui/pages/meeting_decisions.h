// SPDX-License-Identifier: GPL-3.0-or-later
// What a meeting decided, and what earlier decisions owe to it.
#pragma once

#include "gui/models/decision_list_model.h"
#include "gui/models/mandate_list_model.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace rapporteur::gui {

class Desk;
class ListView;

class MeetingDecisions : public QWidget {
    Q_OBJECT

public:
    explicit MeetingDecisions(Desk* desk, QWidget* parent = nullptr);

    /// Asks for the decisions and the mandates of a meeting.
    void setMeeting(domain::MeetingId meeting);

private:
    QWidget* makeAdopted();
    QWidget* makeOwed();
    void connectLists();

    Desk* m_desk;
    domain::MeetingId m_meeting;
    DecisionListModel* m_adopted;
    ListView* m_adoptedView;
    QLabel* m_adoptedCount;
    QStackedWidget* m_adoptedStack;
    MandateListModel* m_owed;
    ListView* m_owedView;
    QLabel* m_owedCount;
    QStackedWidget* m_owedStack;
};

} // namespace rapporteur::gui
