// SPDX-License-Identifier: GPL-3.0-or-later
// What was done, when, where, with whom and with whose money: the log of activities as a list and on an axis of time.
#pragma once

#include "gui/models/activity_list_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace rapporteur::gui {

class Desk;
class EmptyNotice;
class ListView;
class TimeAxis;

class ActivitiesPage : public QWidget {
    Q_OBJECT

public:
    explicit ActivitiesPage(Desk* desk, QWidget* parent = nullptr);

    void focusFilter();
    void add();
    ActivityListModel* model() { return m_model; }

private:
    QWidget* makeBar();
    void applyFilter();
    void onLoaded();
    void showAxis(bool shown);
    void fillAxis();
    void edit(domain::ActivityId activity);
    void remove();
    domain::ActivityId chosen() const;

    Desk* m_desk;
    ActivityListModel* m_model;
    QLineEdit* m_filter;
    QComboBox* m_kind;
    QToolButton* m_axisButton;
    QLabel* m_count;
    QPushButton* m_remove;
    QPushButton* m_add;
    QStackedWidget* m_stack;
    ListView* m_view;
    TimeAxis* m_axis;
    EmptyNotice* m_empty;
    CancelToken m_cancel;
};

} // namespace rapporteur::gui
