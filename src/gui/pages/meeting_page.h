// SPDX-License-Identifier: GPL-3.0-or-later
// One meeting: its days and place, its documents against the languages, and the plan of what is to be written by
// when.
#pragma once

#include "gui/models/meeting_grid_model.h"
#include "gui/models/plan_model.h"
#include "workspace/meetings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace rapporteur::gui {

class Desk;
class EmptyNotice;
class ListView;
class Throttle;

class MeetingPage : public QWidget {
    Q_OBJECT

public:
    explicit MeetingPage(Desk* desk, QWidget* parent = nullptr);

    /// Null shows that none is chosen.
    void setMeeting(domain::MeetingId meeting);
    domain::MeetingId meeting() const { return m_meeting; }

private:
    struct Facts {
        domain::MeetingDetail detail;
        QStringList remarks;
        QStringList relations;
        QList<domain::RuleSet> ruleSets;
    };
    QWidget* makeHead();
    QWidget* makeDocuments();
    QWidget* makePlan();
    void connectAll();
    void reload();
    void reloadGrid();
    void reloadPlan();
    void showFacts(const Facts& facts);
    void showGrid(const workspace::Grid& grid);
    void showPlan(const workspace::Plan& plan);
    void edit();
    void planHeld();
    void markSubmitted();
    void openDocument(int row);

    Desk* m_desk;
    domain::MeetingId m_meeting;
    domain::MeetingDetail m_detail;
    QStackedWidget* m_stack;
    QLabel* m_code;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_parts;
    QLabel* m_remarks;
    QPushButton* m_edit;
    QTabWidget* m_tabs;
    MeetingGridModel* m_grid;
    ListView* m_gridView;
    QComboBox* m_gridFilter;
    QLabel* m_gridCount;
    QStackedWidget* m_gridStack;
    EmptyNotice* m_gridEmpty;
    PlanModel* m_plan;
    ListView* m_planView;
    QComboBox* m_rules;
    QCheckBox* m_late;
    QLabel* m_planLine;
    QPushButton* m_planHeld;
    QPushButton* m_submitted;
    QStackedWidget* m_planStack;
    EmptyNotice* m_planEmpty;
    Throttle* m_reloadSoon;
    CancelToken m_cancel;
    CancelToken m_gridCancel;
    CancelToken m_planCancel;
};

} // namespace rapporteur::gui
