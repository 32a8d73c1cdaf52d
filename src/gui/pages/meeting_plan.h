// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of one meeting: what is to be written by when, counted back from the opening, as a list or on an axis of
// weeks; whose it is, what is late, and a person's word on documents, steps and states.
#pragma once

#include "gui/models/plan_model.h"
#include "workspace/meetings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace rapporteur::gui {

class Desk;
class EmptyNotice;
class ListView;
class PlanAxis;

class MeetingPlan : public QWidget {
    Q_OBJECT

public:
    explicit MeetingPlan(Desk* desk, QWidget* parent = nullptr);

    /// Asks for the plan of a meeting, anew if it is the one shown.
    void setMeeting(const domain::MeetingDetail& meeting);
    /// Chooses a planned document, and drops the filter that may hide it.
    void choose(domain::PlannedDocumentId document);

private:
    QLayout* makeNarrowing();
    QLayout* makeButtons();
    QMenu* makeMenu();
    void connectAll();
    void reload();
    void showRules(const QList<domain::RuleSet>& ruleSets);
    void fillWhose();
    /// The rows that the filter lets through.
    void showPlan();
    void showEmpty();
    void setCurrentRow(int row);
    void updateButtons();
    /// The chosen row; nothing where there is none.
    const workspace::PlanRow* chosen() const;
    bool isWritable() const;
    bool isNarrowing() const;
    void dropFilter();

    void useRules(int index);
    void add();
    void edit();
    void planHeld();
    void markSubmitted();
    void removeChosen();

    Desk* m_desk;
    domain::MeetingDetail m_meeting;
    workspace::Plan m_plan;             ///< all of it
    domain::PlannedDocumentId m_wanted; ///< to be chosen once the plan has it
    PlanModel* m_model;                 ///< what the filter lets through
    ListView* m_view;
    PlanAxis* m_axis;
    QComboBox* m_rules;
    QComboBox* m_whose;
    QCheckBox* m_late;
    QToolButton* m_axisButton;
    QLabel* m_line;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_submitted;
    QToolButton* m_more;
    QList<QAction*> m_rowActions;   ///< need a chosen document
    QList<QAction*> m_writeActions; ///< need a library that can be written to
    QStackedWidget* m_stack;
    EmptyNotice* m_empty;
    CancelToken m_cancel;
};

} // namespace rapporteur::gui
