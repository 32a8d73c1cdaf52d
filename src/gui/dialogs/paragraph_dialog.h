// SPDX-License-Identifier: GPL-3.0-or-later
// The form that puts a paragraph into a decision, or gives one another label.
#pragma once

#include "domain/decision.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace rapporteur::gui {

class Desk;

class ParagraphDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose : quint8 { InsertBehind, InsertBelow, Relabel };
    /// `node` is the one that is relabelled, or behind or below which the new one goes; its text is that of
    /// `language`. A null id: the decision has no paragraph yet.
    ParagraphDialog(Desk* desk, Purpose purpose, const domain::Decision& decision, domain::DecisionNodeId node,
                    domain::Language language, QWidget* parent);

    /// Keeps what was entered; the form stays open with a reason where that is refused.
    void accept() override;

private:
    void offerPlace(const domain::Decision& decision, domain::DecisionNode beside);
    void refuse(const QString& reason);

    Desk* m_desk;
    Purpose m_purpose;
    domain::DecisionId m_decision;
    domain::DecisionNodeId m_node;
    domain::DecisionNodeId m_parent;
    domain::DecisionNodeId m_after; ///< null: first under the parent
    domain::Language m_language;
    QComboBox* m_kind;
    QLineEdit* m_label;
    QPlainTextEdit* m_text;
    QCheckBox* m_shift;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace rapporteur::gui
