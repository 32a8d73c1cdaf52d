// SPDX-License-Identifier: GPL-3.0-or-later
// The form for a status of one or several mandates, with what shows it: a document and paragraph, a meeting, an
// activity, a web address.
#pragma once

#include "workspace/follow_up.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace rapporteur::gui {

class Desk;

class StatusDialog : public QDialog {
    Q_OBJECT

public:
    StatusDialog(Desk* desk, const QList<domain::MandateId>& mandates, QWidget* parent);

    void accept() override;

private:
    QList<domain::Evidence> evidence() const;
    void showKind();

    Desk* m_desk;
    QList<domain::MandateId> m_mandates;
    QComboBox* m_status;
    QDateEdit* m_asAt;
    QPlainTextEdit* m_note;
    QComboBox* m_kind;
    QLineEdit* m_reference;
    QLineEdit* m_path;
    QLabel* m_pathLabel;
    QDialogButtonBox* m_buttons;
};

} // namespace rapporteur::gui
