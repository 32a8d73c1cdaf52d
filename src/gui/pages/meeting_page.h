// SPDX-License-Identifier: GPL-3.0-or-later
// One meeting: its days and place, its documents against the languages, the plan of what is to be written by when,
// what it decided, and notes.
#pragma once

#include "workspace/meetings.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QAction;

namespace rapporteur::gui {

class Desk;
class MeetingAgenda;
class MeetingDecisions;
class MeetingDocuments;
class MeetingNotes;
class MeetingParticipation;
class MeetingPlan;
class Throttle;

class MeetingPage : public QWidget {
    Q_OBJECT

public:
    explicit MeetingPage(Desk* desk, QWidget* parent = nullptr);

    /// Null shows that none is chosen.
    void setMeeting(domain::MeetingId meeting);
    domain::MeetingId meeting() const { return m_meeting; }
    /// The documents of the meeting, narrowed to those that are late or lack a language.
    void showLateDocuments();
    void showMissingDocuments(domain::Language language);
    void showPlan();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Facts {
        domain::MeetingDetail detail;
        QStringList remarks;
        QStringList relations;
    };
    QWidget* makeHead();
    QToolButton* makeMenuButton();
    void relate();
    void removeThis();
    void saveCalendar();
    void saveDocumentList();
    void saveFiles();
    void connectAll();
    void reload();
    void showFacts(const Facts& facts);
    /// The first few lines of a head, and how many more there are; these as a tool tip.
    void showLines(QLabel* label, const QStringList& lines);
    void edit();

    Desk* m_desk;
    domain::MeetingId m_meeting;
    domain::MeetingDetail m_detail;
    QStackedWidget* m_stack;
    QLabel* m_code;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_parts;
    QLabel* m_remarks;
    QPushButton* m_officers;
    QPushButton* m_edit;
    QList<QAction*> m_writing; ///< change the library
    QTabWidget* m_tabs;
    MeetingAgenda* m_agenda;
    MeetingDocuments* m_documents;
    MeetingPlan* m_plan;
    MeetingParticipation* m_participation;
    MeetingDecisions* m_decisions;
    MeetingNotes* m_notes;
    Throttle* m_reloadSoon;
    bool m_stale = false; ///< something changed while the page was not seen
    CancelToken m_cancel;
};

} // namespace rapporteur::gui
