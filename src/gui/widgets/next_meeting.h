// SPDX-License-Identifier: GPL-3.0-or-later
// The meeting that comes next, on the page of the morning: days to go, its six-week line, documents that are late or
// lack a language, and the deadlines that fall next.
#pragma once

#include "workspace/grid.h"
#include "workspace/meetings.h"
#include "workspace/plan.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace rapporteur::gui {

class Desk;

class NextMeetingPanel : public QWidget {
    Q_OBJECT

public:
    explicit NextMeetingPanel(Desk* desk, QWidget* parent = nullptr);

    /// Asks for the meeting that comes next as at today, at once or as soon as the panel is seen again.
    void reload();

Q_SIGNALS:
    void lateDocumentsWanted(rapporteur::domain::MeetingId meeting);
    void missingDocumentsWanted(rapporteur::domain::MeetingId meeting, rapporteur::domain::Language language);
    void planWanted(rapporteur::domain::MeetingId meeting);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Facts {
        domain::MeetingDetail detail; ///< with a null id where no meeting lies ahead
        QString name;                 ///< "MC COP-6"
        workspace::Grid grid;
        workspace::Plan plan;
    };
    QWidget* makeButtons();
    void makeDeadlines();
    void showFacts(const Facts& facts);
    void showButtons(const workspace::Grid& grid);
    void showDeadlines(const workspace::Plan& plan);

    Desk* m_desk;
    domain::MeetingId m_meeting;
    QLabel* m_name;
    QLabel* m_when;
    QLabel* m_line;
    QWidget* m_buttons;
    QPushButton* m_open;
    QPushButton* m_late;
    QWidget* m_missing;
    QHBoxLayout* m_missingLayout;
    QLabel* m_deadlinesReason;
    QTreeWidget* m_deadlines;
    bool m_stale = false; ///< something changed while the panel was not seen
    CancelToken m_cancel;
};

} // namespace rapporteur::gui
