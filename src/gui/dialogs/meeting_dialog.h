// SPDX-License-Identifier: GPL-3.0-or-later
// The form for one meeting: body, number, titles, and its parts with or without days. When the days of a meeting
// change, what that does to the deadlines of its documents is shown before it is kept.
#pragma once

#include "gui/widgets/part_edit.h"
#include "workspace/plan.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedWidget;
class QStandardItemModel;
class QVBoxLayout;

namespace rapporteur::gui {

class Desk;
class ListView;

class MeetingDialog : public QDialog {
    Q_OBJECT

public:
    /// A meeting with a null id makes a new one.
    MeetingDialog(Desk* desk, const domain::MeetingDetail& detail, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    void added(rapporteur::domain::MeetingId meeting);

private:
    QWidget* makeForm();
    QWidget* makePreview();
    void fillBodies();
    PartEdit* addPart(const domain::MeetingPart& part);
    void showLanguage();
    void keepTitle();
    /// What stands in the form; nothing where it was refused, which is then told.
    std::optional<domain::MeetingDetail> entered();
    void refuse(const QString& reason, QWidget* field);
    void lookAtMove(const domain::MeetingDetail& detail);
    void showMoves(const workspace::MovePreview& preview);
    void save(const domain::MeetingDetail& detail);
    void showError(const Error& error);

    Desk* m_desk;
    domain::MeetingDetail m_detail;
    domain::Language m_language;
    bool m_lookedAt = false;
    QStackedWidget* m_stack;
    QComboBox* m_body;
    QLineEdit* m_code;
    QSpinBox* m_ordinal;
    QLineEdit* m_title;
    QComboBox* m_languageCombo;
    QComboBox* m_status;
    QLineEdit* m_zone;
    QVBoxLayout* m_partsLayout;
    QList<PartEdit*> m_parts;
    QLabel* m_moveLine;
    QStandardItemModel* m_moves;
    ListView* m_moveView;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace rapporteur::gui
