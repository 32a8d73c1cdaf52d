// SPDX-License-Identifier: GPL-3.0-or-later
// The form for one activity: what was done, when, where, with whom, with whose money, and what it answers.
#pragma once

#include "workspace/activities.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace rapporteur::gui {

class Desk;

class ActivityDialog : public QDialog {
    Q_OBJECT

public:
    /// A null id makes a new one.
    ActivityDialog(Desk* desk, const domain::Activity& activity, QWidget* parent);

    void accept() override;

private:
    /// What stands in the fields; nothing where the dates cannot be read.
    std::optional<domain::Activity> entered() const;
    void showLanguage();
    void keepText();
    void fillNames();
    void save(const domain::Activity& activity);
    void refuse(const QString& reason, QWidget* field);

    Desk* m_desk;
    domain::Activity m_activity;
    domain::Language m_language;
    QComboBox* m_languageCombo;
    QLineEdit* m_title;
    QPlainTextEdit* m_description;
    QComboBox* m_kind;
    QComboBox* m_state;
    QLineEdit* m_dates;
    QLineEdit* m_places;
    QLineEdit* m_partners;
    QLineEdit* m_donors;
    QLineEdit* m_areas;
    QLineEdit* m_meetings;
    QLineEdit* m_documents;
    QLineEdit* m_answers;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace rapporteur::gui
