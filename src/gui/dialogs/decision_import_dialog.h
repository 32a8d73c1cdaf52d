// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions come into the register: from a document of the library, from pasted text, from a file; what would be
// added or changed is shown before anything is kept.
#pragma once

#include "workspace/decision_import.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTreeWidget;

namespace rapporteur::gui {

class Desk;

class DecisionImportDialog : public QDialog {
    Q_OBJECT

public:
    /// The symbol of a document that may hold decisions stands in the first field.
    DecisionImportDialog(Desk* desk, const QString& symbol, QWidget* parent);

    /// Reads this file and shows what is in it.
    void readFile(const QString& path);

private:
    QWidget* makeSources(const QString& symbol);
    QWidget* makePreview();
    void read();
    void chooseFile();
    void plan(std::function<Result<workspace::ImportPlan>(workspace::View&)> question);
    void show(const workspace::ImportPlan& plan);
    void apply();
    void updateButtons();

    Desk* m_desk;
    workspace::ImportPlan m_plan;
    QStackedWidget* m_steps;
    QTabWidget* m_sources;
    QLineEdit* m_symbol;
    QPlainTextEdit* m_text;
    QLineEdit* m_number;
    QLineEdit* m_meeting;
    QComboBox* m_language;
    QLineEdit* m_path;
    QLabel* m_summary;
    QLabel* m_problem;
    QTreeWidget* m_lines;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace rapporteur::gui
