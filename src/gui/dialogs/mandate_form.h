// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one mandate: what is asked, how strongly, of whom, by when, on which condition, and who follows it
// up.
#pragma once

#include "domain/follow_up.h"
#include "gui/widgets/due_edit.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace rapporteur::gui {

class MandateForm : public QWidget {
    Q_OBJECT

public:
    /// The words are those of `language`; what other languages print stays as it is.
    MandateForm(const domain::Mandate& mandate, domain::Language language, QWidget* parent = nullptr);

    DueEdit* due() { return m_due; }
    /// The mandate as it is entered.
    domain::Mandate mandate() const;
    /// A sentence where it cannot be kept so; empty otherwise.
    QString problem() const;

private:
    QList<domain::Addressee> addressees() const;

    domain::Mandate m_mandate;
    domain::Language m_language;
    QLineEdit* m_verb;
    QComboBox* m_category;
    QLineEdit* m_addressees;
    QLineEdit* m_deliverable;
    DueEdit* m_due;
    QLineEdit* m_condition;
    QCheckBox* m_operational;
    QLineEdit* m_officer;
    QLineEdit* m_nextStep;
    QLineEdit* m_notes;
};

} // namespace rapporteur::gui
