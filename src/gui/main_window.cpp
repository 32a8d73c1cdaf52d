// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.h"

#include "gui/dialogs/chooser.h"
#include "gui/dialogs/settings_dialog.h"
#include "gui/dialogs/shortcuts_dialog.h"
#include "gui/library_pane.h"
#include "gui/pages/start_page.h"
#include "gui/settings.h"
#include "gui/widgets/jobs_panel.h"
#include "gui/widgets/message_bar.h"
#include "workspace/messages.h"
#include "workspace/sample.h"

#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>
#include <array>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using workspace::Workspace;

namespace {

constexpr int windowVersion = 1;
constexpr QSize firstSize{1280, 800};
constexpr QSize smallestSize{800, 500};
constexpr int commandDelay = 200; // milliseconds

/// Actions that need an open library.
constexpr std::array libraryActions{
    "checkLibrary", "backupLibrary", "showToday", "showDocuments", "showInbox", "showSearch",
    "showTrash",    "goTo",          "nextTab",   "previousTab",   "filter",    "findNext",
    "findPrevious", "manageTags",    "darkPages", "showSidebar",   "showJobs",
};
/// Actions that need one that may be changed.
constexpr std::array writingActions{"importFiles", "importFolder", "rebuildIndex"};
/// Actions that follow what is chosen, while a library is open.
constexpr std::array paneActions{
    "closeTab",
    "copy",
    "copyUnbroken",
    "copyWithReference",
    "find",
    "back",
    "forward",
    "openDocument",
    "editDocument",
    "bulkEdit",
    "copyCitation",
    "addActivity",
    "addDecisions",
    "documentHistory",
    "moveToTrash",
    "restoreFromTrash",
    "zoomIn",
    "zoomOut",
    "zoomWidth",
    "zoomPage",
    "rotateRight",
    "goToPage",
    "languageEnglish",
    "languageFrench",
    "languageSpanish",
    "languageChinese",
    "languageRussian",
    "languageArabic",
};

/// The files and folders of this computer among what is dragged.
QStringList localPaths(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& address : data->urls()) {
        if (address.isLocalFile())
            paths.append(address.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_actions(new Actions(this))
    , m_notices(new MessageBar)
    , m_messages(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage)
    , m_jobsDock(new QDockWidget(tr("Jobs")))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Rapporteur"));
    setAcceptDrops(true);
    setMinimumSize(smallestSize);
    m_actions->fill(menuBar());
    m_notices->setObjectName(u"noticeBar"_s);
    m_messages->setObjectName(u"messageBar"_s);
    m_stack->addWidget(m_start);
    auto* central = new QWidget;
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    setCentralWidget(central);
    m_jobsDock->setObjectName(u"jobsDock"_s);
    m_jobsDock->setFeatures(QDockWidget::DockWidgetClosable);
    addDockWidget(Qt::BottomDockWidgetArea, m_jobsDock);
    m_jobsDock->hide();
    (*m_actions)["showSidebar"]->setChecked(true);
    resize(firstSize);
    restoreGeometry(Settings::state(u"window"_s, windowVersion));
    connectLibrary();
    connectWindow();
    updateActions();
}

MainWindow::~MainWindow()
{
    // Whatever the pages still have under way ends before the library that they ask.
    delete m_jobsDock;
    delete m_pane;
}

void MainWindow::connectLibrary()
{
    const Actions& actions = *m_actions;
    connect(actions["newLibrary"], &QAction::triggered, this, [this] { chooseLibrary(Workspace::Start::Create); });
    connect(actions["openLibrary"], &QAction::triggered, this, [this] { chooseLibrary(Workspace::Start::Open); });
    connect(actions["importFiles"], &QAction::triggered, this, [this] { chooseImport(false); });
    connect(actions["importFolder"], &QAction::triggered, this, [this] { chooseImport(true); });
    connect(actions["checkLibrary"], &QAction::triggered, this, [this] { m_pane->desk()->jobs->check(); });
    connect(actions["backupLibrary"], &QAction::triggered, this, [this] { m_pane->desk()->jobs->backUp(); });
    connect(actions["rebuildIndex"], &QAction::triggered, this, [this] { m_pane->desk()->jobs->rebuildIndex(); });
    connect(actions["undo"], &QAction::triggered, this, [this] { takeStep(true); });
    connect(actions["redo"], &QAction::triggered, this, [this] { takeStep(false); });
    connect(m_messages, &MessageBar::actionPressed, this, [this] {
        m_messages->hide();
        takeStep(true);
    });
    connect(m_start, &StartPage::newWanted, actions["newLibrary"], &QAction::trigger);
    connect(m_start, &StartPage::openWanted, actions["openLibrary"], &QAction::trigger);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_start, &StartPage::libraryWanted, this, [this](const QString& folder) { openLibrary(folder); });
}

void MainWindow::connectWindow()
{
    const Actions& actions = *m_actions;
    connect(actions["quit"], &QAction::triggered, this, &QWidget::close);
    connect(actions["settings"], &QAction::triggered, this, &MainWindow::showSettings);
    connect(actions["shortcuts"], &QAction::triggered, this,
            [this] { (new ShortcutsDialog(m_actions, this))->open(); });
    connect(actions["commandPalette"], &QAction::triggered, this,
            [this] { (new CommandPalette(m_actions, this))->open(); });
    connect(actions["about"], &QAction::triggered, this, &MainWindow::showAbout);
    connect(actions["fullScreen"], &QAction::toggled, this, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
        menuBar()->setVisible(!full);
        if (m_pane)
            m_pane->setSidebarVisible(!full && (*m_actions)["showSidebar"]->isChecked());
    });
    connect(actions["showSidebar"], &QAction::toggled, this, [this](bool shown) {
        if (m_pane)
            m_pane->setSidebarVisible(shown);
    });
    connect(actions["showJobs"], &QAction::toggled, m_jobsDock, &QWidget::setVisible);
    // A minimised window hides its docks, too; only one that was closed is to stay closed.
    connect(m_jobsDock, &QDockWidget::visibilityChanged, this,
            [this] { (*m_actions)["showJobs"]->setChecked(!m_jobsDock->isHidden()); });
}

void MainWindow::openLibrary(const QString& folder, Workspace::Start how)
{
    m_messages->show(MessageBar::Kind::Standing, tr("Opening “%1”…").arg(QDir::toNativeSeparators(folder)));
    Workspace::start(folder, how, this, [this](Result<std::shared_ptr<Workspace>> opened) {
        m_messages->hide();
        if (opened)
            return setWorkspace(std::move(*opened));
        m_importWhenOpen.clear();
        m_messages->show(MessageBar::Kind::Failure, workspace::sentence(opened.error()));
    });
}

void MainWindow::setWorkspace(std::shared_ptr<Workspace> workspace)
{
    delete m_jobsDock->widget();
    delete m_pane;
    m_workspace = std::move(workspace);
    m_pane = new LibraryPane(m_workspace, m_actions);
    m_stack->addWidget(m_pane);
    m_stack->setCurrentWidget(m_pane);
    Desk* desk = m_pane->desk();
    m_jobsDock->setWidget(new JobsPanel(desk->jobs));
    connect(desk, &Desk::failed, this,
            [this](const Error& error) { m_messages->show(MessageBar::Kind::Failure, workspace::sentence(error)); });
    connect(desk, &Desk::message, this,
            [this](const QString& text) { m_messages->show(MessageBar::Kind::Passing, text); });
    connect(desk, &Desk::undoableDone, this,
            [this](const QString& text) { m_messages->show(MessageBar::Kind::Passing, text, tr("Undo")); });
    connect(desk, &Desk::importWanted, (*m_actions)["importFiles"], &QAction::trigger);
    connect(desk->jobs, &Jobs::added, m_jobsDock, &QWidget::show);
    connect(desk->jobs, &Jobs::ended, this, [this, jobs = desk->jobs](int id) {
        const Job* job = jobs->job(id);
        m_messages->show(job->stage == JobStage::Failed ? MessageBar::Kind::Failure : MessageBar::Kind::Passing,
                         tr("%1: %2", "job: outcome").arg(job->title, job->outcome));
    });
    connect(m_workspace.get(), &Workspace::stateChanged, this, &MainWindow::showState);
    const QString folder = m_workspace->state().folder;
    Settings::addRecentLibrary(folder);
    setWindowTitle(tr("%1 – Rapporteur", "folder of the library").arg(QDir(folder).dirName()));
    m_pane->setSidebarVisible((*m_actions)["showSidebar"]->isChecked());
    updateActions();
    showState();
    showNotices();
    if (Settings::restoresSession())
        m_pane->restoreSession();
    if (!m_importWhenOpen.isEmpty())
        desk->jobs->importPaths(std::exchange(m_importWhenOpen, {}));
    fulfilNow();
    Q_EMIT libraryOpened(folder);
}

void MainWindow::fulfil(const Wishes& wishes)
{
    m_wishes = wishes;
    fulfilNow();
}

void MainWindow::fulfilNow()
{
    if (!m_pane || !m_wishes)
        return;
    const Wishes wishes = *std::exchange(m_wishes, std::nullopt);
    if (const auto section = sectionFromCode(wishes.section))
        m_pane->showSection(*section);
    if (!wishes.symbol.isEmpty())
        m_pane->openSymbol(wishes.symbol, wishes.page, wishes.find);
    else if (!wishes.find.isEmpty())
        m_pane->search(wishes.find);
    for (const QString& command : wishes.commands)
        runWhenPossible(command);
}

/// An action may need what is still being read: it is tried until it can be used, for a few seconds.
void MainWindow::runWhenPossible(const QString& command, int attempts)
{
    for (QAction* action : m_actions->all()) {
        if (action->objectName() != command + u"Action"_s)
            continue;
        if (action->isEnabled())
            QTimer::singleShot(commandDelay, action, &QAction::trigger);
        else if (attempts > 0)
            QTimer::singleShot(commandDelay, this,
                               [this, command, attempts] { runWhenPossible(command, attempts - 1); });
    }
}

void MainWindow::openSample()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rapporteur/sample"_s;
    if (QFileInfo::exists(folder + u"/library.sqlite"_s))
        return openLibrary(folder);
    const auto files = workspace::sampleFolder();
    if (!files)
        return m_messages->show(MessageBar::Kind::Failure, workspace::sentence(files.error()));
    m_importWhenOpen = {*files};
    QDir().mkpath(QFileInfo(folder).path());
    openLibrary(folder, Workspace::Start::Create);
}

void MainWindow::chooseLibrary(Workspace::Start how)
{
    const bool create = how == Workspace::Start::Create;
    auto* dialog = new QFileDialog(this, create ? tr("Folder of the new library") : tr("Open a library"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"libraryDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, how](const QString& folder) { openLibrary(folder, how); });
    dialog->open();
}

void MainWindow::chooseImport(bool folder)
{
    auto* dialog = new QFileDialog(this, folder ? tr("Import a folder") : tr("Import files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"importDialog"_s);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("Documents (*.pdf *.txt)"));
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::importPaths);
    dialog->open();
}

void MainWindow::importPaths(const QStringList& paths)
{
    if (m_pane)
        m_pane->desk()->jobs->importPaths(paths);
}

void MainWindow::takeStep(bool undo)
{
    if (!m_workspace)
        return;
    const auto then = [this, undo](const Result<QString>& label) {
        if (!label)
            return m_messages->show(MessageBar::Kind::Failure, workspace::sentence(label.error()));
        m_messages->show(MessageBar::Kind::Passing,
                         undo ? tr("Undone: %1").arg(*label) : tr("Done again: %1").arg(*label));
    };
    if (undo)
        m_workspace->undo(this, then);
    else
        m_workspace->redo(this, then);
}

void MainWindow::showState()
{
    const workspace::LibraryState& state = m_workspace->state();
    QAction* undo = (*m_actions)["undo"];
    QAction* redo = (*m_actions)["redo"];
    undo->setText(state.undoLabel.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(state.undoLabel));
    redo->setText(state.redoLabel.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(state.redoLabel));
    undo->setEnabled(!state.undoLabel.isEmpty() && !state.readOnly);
    redo->setEnabled(!state.redoLabel.isEmpty() && !state.readOnly);
}

void MainWindow::showNotices()
{
    const workspace::LibraryState& state = m_workspace->state();
    QString text;
    if (state.notices.heldBy)
        text = tr("%1 on %2 is working in this library: it is open for reading only.")
                   .arg(state.notices.heldBy->user, state.notices.heldBy->host);
    else if (state.readOnly)
        text = tr("This library cannot be written to: it is open for reading only.");
    else if (state.notices.place.kind == store::PlaceKind::NetworkShare)
        text =
            tr("The library lies on a network share (%1): it is slower there, and only one person may write to it.")
                .arg(state.notices.place.name);
    else if (state.notices.place.kind == store::PlaceKind::SynchronisedFolder)
        text = tr("The library lies in a folder that %1 synchronises, which can damage it. Better keep it elsewhere "
                  "and copy backups there.")
                   .arg(state.notices.place.name);
    if (text.isEmpty())
        m_notices->hide();
    else
        m_notices->show(MessageBar::Kind::Standing, text);
}

void MainWindow::showSettings()
{
    auto* dialog = new SettingsDialog(this);
    connect(dialog, &SettingsDialog::languagesChanged, this, [this] {
        if (m_pane && m_pane->desk()->jobs->isBusy())
            m_messages->show(MessageBar::Kind::Passing,
                             tr("The other language shows at the next start: a job is still running."));
        else
            Q_EMIT rebuildWanted();
    });
    dialog->open();
}

void MainWindow::showAbout()
{
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Rapporteur"),
                        tr("Rapporteur %1").arg(QStringLiteral(RAPPORTEUR_VERSION)), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"aboutBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("The desktop program of a treaty secretariat. Free software under the GNU General Public "
           "License, version 3 or later."));
    box->setIconPixmap(windowIcon().pixmap(64));
    box->open();
}

void MainWindow::updateActions()
{
    const bool open = m_pane;
    const bool writable = open && !m_workspace->state().readOnly;
    for (const char* id : libraryActions)
        (*m_actions)[id]->setEnabled(open);
    for (const char* id : writingActions)
        (*m_actions)[id]->setEnabled(writable);
    for (const char* id : {"undo", "redo"})
        (*m_actions)[id]->setEnabled(false);
    if (!open) {
        for (const char* id : paneActions)
            (*m_actions)[id]->setEnabled(false);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_pane && !m_workspace->state().readOnly && !event->source() && !localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    importPaths(localPaths(event->mimeData()));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    Settings::setState(u"window"_s, windowVersion, saveGeometry());
    event->accept();
}

} // namespace rapporteur::gui
