// SPDX-License-Identifier: GPL-3.0-or-later
// The notes that people keep of a meeting, as plain text; they are saved by a button and on leaving.
#pragma once

#include "domain/meeting.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace rapporteur::gui {

class Desk;

class MeetingNotes : public QWidget {
    Q_OBJECT

public:
    explicit MeetingNotes(Desk* desk, QWidget* parent = nullptr);

    /// Shows the notes of a meeting. What was typed for another one is saved first; what is being typed for this one
    /// stays.
    void setMeeting(const domain::Meeting& meeting);
    /// Keeps what was typed, if anything was; one action that can be undone.
    void save();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    Desk* m_desk;
    domain::MeetingId m_meeting;
    QPlainTextEdit* m_text;
    QPushButton* m_save;
};

} // namespace rapporteur::gui
