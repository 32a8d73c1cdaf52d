// SPDX-License-Identifier: GPL-3.0-or-later
// The form that relates a decision, or a paragraph of it, to another one or to the document that prepared it.
#pragma once

#include "domain/decision.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace rapporteur::gui {

class Desk;

class RelationDialog : public QDialog {
    Q_OBJECT

public:
    /// `path`: the paragraph that is offered first; empty for the whole decision.
    RelationDialog(Desk* desk, domain::DecisionId decision, const QString& path, QWidget* parent);

    /// Keeps the relation; the form stays open with a reason where that is refused.
    void accept() override;

private:
    bool isDocument() const;
    void showKind();
    void keep(domain::DocumentId document);
    void refuse(const QString& reason);

    Desk* m_desk;
    domain::DecisionId m_decision;
    QComboBox* m_kind;
    QLineEdit* m_path;
    QLineEdit* m_other;
    QLineEdit* m_otherPath;
    QLineEdit* m_note;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace rapporteur::gui
