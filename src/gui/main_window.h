// SPDX-License-Identifier: GPL-3.0-or-later
// The window: start page or open library, messages above it, jobs below it, and the menus.
#pragma once

#include "gui/actions.h"
#include "gui/instance.h"
#include "workspace/workspace.h"

#include <QMainWindow>

class QDockWidget;
class QStackedWidget;

namespace rapporteur::gui {

class LibraryPane;
class MessageBar;
class StartPage;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens or makes a library in the place of the one that is open. Failures stand in the message bar.
    void openLibrary(const QString& folder, workspace::Workspace::Start how = workspace::Workspace::Start::Open);
    /// Shows a library that is open already.
    void setWorkspace(std::shared_ptr<workspace::Workspace> workspace);
    const std::shared_ptr<workspace::Workspace>& workspace() const { return m_workspace; }
    /// Shows what the command line asked for, as soon as the library is there.
    void fulfil(const Wishes& wishes);
    LibraryPane* pane() { return m_pane; }
    /// Opens the sample library, made at the first time from the PDFs that came with the program.
    void openSample();
    /// Asks for files or folders, already chosen, to be imported.
    void importPaths(const QStringList& paths);

Q_SIGNALS:
    void libraryOpened(const QString& folder);
    /// Texts and titles in another language: whoever owns the window makes it anew.
    void rebuildWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void connectLibrary();
    void connectWindow();
    void chooseLibrary(workspace::Workspace::Start how);
    void chooseImport(bool folder);
    void takeStep(bool undo);
    void showState();
    void showNotices();
    void showSettings();
    void showAbout();
    void fulfilNow();
    void runWhenPossible(const QString& command, int attempts = 20);
    void updateActions();

    Actions* m_actions;
    MessageBar* m_notices;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    StartPage* m_start;
    QDockWidget* m_jobsDock;
    std::shared_ptr<workspace::Workspace> m_workspace;
    LibraryPane* m_pane = nullptr;
    QStringList m_importWhenOpen;
    std::optional<Wishes> m_wishes;
};

} // namespace rapporteur::gui
