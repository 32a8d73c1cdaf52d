// SPDX-License-Identifier: GPL-3.0-or-later
// The form in which a person adds, corrects or splits a mandate.
#pragma once

#include "domain/follow_up.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace rapporteur::gui {

class Desk;
class MandateForm;

class MandateDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose : quint8 { Add, Correct, Split };
    /// `mandate` is the one to correct or split; to add, its node says where. `body` is that of the decision, whose
    /// next meetings are meant where a due time names none.
    MandateDialog(Desk* desk, Purpose purpose, const domain::Mandate& mandate, domain::BodyId body, QWidget* parent);

    /// Keeps what was entered as one action; the form stays open with a reason where that is refused.
    void accept() override;
    /// One more part of a mandate that is split.
    void addPart();

private:
    MandateForm* form(int index) const;
    void fillMeetings();
    void refuse(const QString& reason);

    Desk* m_desk;
    Purpose m_purpose;
    domain::Mandate m_mandate;
    domain::BodyId m_body;
    domain::Language m_language;
    QTabWidget* m_parts;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace rapporteur::gui
