// SPDX-License-Identifier: GPL-3.0-or-later
// The form that writes the matrix of a decision or of a list of mandates to a file: format, language, place.
#pragma once

#include "workspace/matrix_export.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace rapporteur::gui {

class Desk;

class MatrixDialog : public QDialog {
    Q_OBJECT

public:
    /// Decisions or filter, and the day, are those of `request`; the language is chosen in the form. `name` without
    /// its ending is offered for the file.
    MatrixDialog(Desk* desk, const workspace::MatrixRequest& request, const QString& name, QWidget* parent);

    /// Checks what was entered and writes the file on another thread; the form stays open with a reason where that is
    /// refused.
    void accept() override;

private:
    void chooseFile();
    void showFormat();
    void refuse(const QString& reason);

    Desk* m_desk;
    workspace::MatrixRequest m_request;
    QComboBox* m_format;
    QComboBox* m_language;
    QLineEdit* m_path;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
    QString m_replaced; ///< a file that is there, and that a person agreed to replace
};

} // namespace rapporteur::gui
