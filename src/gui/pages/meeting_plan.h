// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of one meeting: what is to be written by when, counted back from the opening, and what is late.
#pragma once

#include "gui/models/plan_model.h"
#include "workspace/meetings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace rapporteur::gui {

class Desk;
class EmptyNotice;
class ListView;

class MeetingPlan : public QWidget {
    Q_OBJECT

public:
    explicit MeetingPlan(Desk* desk, QWidget* parent = nullptr);

    /// Asks for the plan of a meeting, anew if it is the one shown.
    void setMeeting(const domain::MeetingDetail& meeting);

private:
    void reload();
    void showPlan(const workspace::Plan& plan);
    void showRules(const QList<domain::RuleSet>& ruleSets);
    void useRules(int index);
    void planHeld();
    void markSubmitted();
    bool isWritable() const;

    Desk* m_desk;
    domain::MeetingDetail m_meeting;
    PlanModel* m_model;
    ListView* m_view;
    QComboBox* m_rules;
    QCheckBox* m_late;
    QLabel* m_line;
    QPushButton* m_planHeld;
    QPushButton* m_submitted;
    QStackedWidget* m_stack;
    EmptyNotice* m_empty;
    CancelToken m_cancel;
};

} // namespace rapporteur::gui
