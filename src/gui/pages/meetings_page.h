// SPDX-License-Identifier: GPL-3.0-or-later
// The meetings of all bodies: filter, list or road map over the years, and the page of the chosen one.
#pragma once

#include "gui/models/meeting_list_model.h"

#include <QTimer>
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
class MeetingPage;
class TimeAxis;

class MeetingsPage : public QWidget {
    Q_OBJECT

public:
    explicit MeetingsPage(Desk* desk, QWidget* parent = nullptr);

    /// Chooses a meeting, and drops the filter if it hides it.
    void showMeeting(domain::MeetingId meeting);
    void focusFilter();
    MeetingPage* page() { return m_page; }
    MeetingListModel* model() { return m_model; }

private:
    QWidget* makeBar();
    void applyFilter();
    void fillBodies();
    void onLoaded();
    void onSelected();
    void showAxis(bool shown);
    void fillAxis();
    void add();
    bool isNarrowing() const;
    domain::MeetingId likeliest() const;

    Desk* m_desk;
    MeetingListModel* m_model;
    QLineEdit* m_filter;
    QComboBox* m_body;
    QToolButton* m_axisButton;
    QLabel* m_count;
    QPushButton* m_add;
    QStackedWidget* m_listStack;
    ListView* m_view;
    TimeAxis* m_axis;
    EmptyNotice* m_empty;
    MeetingPage* m_page;
    QTimer m_selectTimer;
    domain::MeetingId m_wanted; ///< to be chosen once the list is there
    bool m_first = true;        ///< nothing was chosen yet
    CancelToken m_cancel;
};

} // namespace rapporteur::gui
