// SPDX-License-Identifier: GPL-3.0-or-later
// A due time as a person enters it: a day, a meeting with an offset in days, again and again, an event, or none.
#pragma once

#include "domain/due.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace rapporteur::gui {

/// A meeting that a due time may hang on.
struct DueMeetingChoice {
    QString name; ///< "MC-COP COP-4"
    domain::BodyId body;
    int ordinal = 0;
};

class DueEdit : public QWidget {
    Q_OBJECT

public:
    explicit DueEdit(QWidget* parent = nullptr);

    /// The meetings of the register; what is shown stays. Those of `ownBody` are kept without naming the body, as the
    /// decision's own.
    void setMeetings(const QList<DueMeetingChoice>& meetings, domain::BodyId ownBody);
    /// What the form does not show of it (part of a split meeting, printed words) is kept.
    void setDue(const domain::Due& due);
    domain::Due due() const;

private:
    QWidget* makeMeeting();
    QWidget* makeRecurring();
    void showMeeting();
    void takeMeeting(domain::Due& due) const;

    domain::Due m_due;
    QList<DueMeetingChoice> m_meetings;
    domain::BodyId m_ownBody;
    QComboBox* m_kind;
    QStackedWidget* m_pages;
    QDateEdit* m_day;
    QComboBox* m_meeting;
    QSpinBox* m_ordinal;
    QSpinBox* m_offset;
    QSpinBox* m_every;
    QComboBox* m_unit;
    QDateEdit* m_first;
    QLineEdit* m_event;
};

} // namespace rapporteur::gui
