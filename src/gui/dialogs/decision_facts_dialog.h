// SPDX-License-Identifier: GPL-3.0-or-later
// The form for what is said of a decision as a whole: number, state, meeting, day, title, subjects, address, notes.
#pragma once

#include "domain/decision.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace rapporteur::gui {

class Desk;

class DecisionFactsDialog : public QDialog {
    Q_OBJECT

public:
    /// The title and its language are those of `language`; the others stay.
    DecisionFactsDialog(Desk* desk, const domain::Decision& decision, domain::Language language, QWidget* parent);

    /// Keeps what was changed; the form stays open with a reason where that is refused.
    void accept() override;

private:
    void fillMeetings();
    void refuse(const QString& reason);

    Desk* m_desk;
    domain::Decision m_decision;
    domain::Language m_language;
    QLineEdit* m_number;
    QComboBox* m_kind;
    QComboBox* m_state;
    QComboBox* m_meeting;
    QLineEdit* m_adoptedOn;
    QLineEdit* m_title;
    QLineEdit* m_subjects;
    QLineEdit* m_link;
    QLineEdit* m_notes;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
    QList<domain::BodyId> m_bodies; ///< of the meetings in the list, in its order
};

} // namespace rapporteur::gui
