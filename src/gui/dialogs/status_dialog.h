// SPDX-License-Identifier: GPL-3.0-or-later
// The form for a status of one or several mandates, with what shows it: a document and paragraph, a meeting, an
// activity, the file of a document, a web address.
#pragma once

#include "workspace/follow_up.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace rapporteur::gui {

class Desk;

class StatusDialog : public QDialog {
    Q_OBJECT

public:
    StatusDialog(Desk* desk, const QList<domain::MandateId>& mandates, QWidget* parent);

    void accept() override;

private:
    Result<QList<domain::Evidence>> evidence() const;
    void showKind();
    void fillRecords();
    void save(const domain::StatusEntry& entry, const QList<domain::Evidence>& evidence);
    void refuse(const QString& reason, QWidget* field);

    Desk* m_desk;
    QList<domain::MandateId> m_mandates;
    QComboBox* m_status;
    QDateEdit* m_asAt;
    QPlainTextEdit* m_note;
    QComboBox* m_kind;
    QStackedWidget* m_what;
    QLineEdit* m_reference;
    QComboBox* m_record; ///< a meeting or an activity
    QLineEdit* m_path;
    QLabel* m_pathLabel;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace rapporteur::gui
