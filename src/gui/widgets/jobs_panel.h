// SPDX-License-Identifier: GPL-3.0-or-later
// What is being done and what was done: progress, log, and a way to stop it.
#pragma once

#include "gui/jobs.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QToolButton;
class QTreeWidget;

namespace rapporteur::gui {

class JobsPanel : public QWidget {
    Q_OBJECT

public:
    explicit JobsPanel(Jobs* jobs, QWidget* parent = nullptr);

private:
    void add(int id);
    void update(int id);
    void showCurrent();
    int currentId() const;

    Jobs* m_jobs;
    QTreeWidget* m_list;
    QLabel* m_state;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QPlainTextEdit* m_log;
};

} // namespace rapporteur::gui
