// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of one meeting against the languages: what is held, expected, late.
#pragma once

#include "gui/models/meeting_grid_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace rapporteur::gui {

class Desk;
class EmptyNotice;
class ListView;

class MeetingDocuments : public QWidget {
    Q_OBJECT

public:
    explicit MeetingDocuments(Desk* desk, QWidget* parent = nullptr);

    /// Asks for the documents of a meeting, anew if it is the one shown.
    void setMeeting(domain::MeetingId meeting);
    /// Narrows the list to what is late.
    void narrowToLate();
    /// Narrows the list to what is foreseen in an official language and not held in it.
    void narrowToMissing(domain::Language language);

Q_SIGNALS:
    /// One that is only planned was opened: it stands in the plan.
    void plannedWanted(rapporteur::domain::PlannedDocumentId document);

private:
    void makeFilter();
    QWidget* makeLegend();
    void reload();
    void showGrid(const workspace::Grid& grid);
    void openDocument(int row);

    Desk* m_desk;
    domain::MeetingId m_meeting;
    MeetingGridModel* m_model;
    ListView* m_view;
    QComboBox* m_filter;
    QLabel* m_count;
    QStackedWidget* m_stack;
    EmptyNotice* m_empty;
    CancelToken m_cancel;
};

} // namespace rapporteur::gui
