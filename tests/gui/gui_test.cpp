// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_test.h"

#include "gui/watched_application.h"
#include "gui/widgets/message_bar.h"
#include "workspace/importer.h"
#include "workspace/sample.h"

#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTreeView>

namespace guitest {

using namespace rapporteur;

QString sampleFolder()
{
    const auto folder = workspace::sampleFolder();
    return folder ? *folder : QString();
}

QStringList samplePdfs(const QString& beginning)
{
    const QDir folder(sampleFolder());
    QStringList paths;
    for (const QString& name : folder.entryList({beginning + u"*.pdf"_s}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

namespace {

/// Made once; each test works on a copy.
QString madeLibrary()
{
    static QTemporaryDir home;
    static const QString folder = [] {
        const QString path = home.filePath(u"library"_s);
        auto library = workspace::Library::create(path);
        REQUIRE(library);
        const QStringList files = samplePdfs(u"cop-4-91"_s) + samplePdfs(u"cop-4-1"_s) + samplePdfs(u"cop-4-92"_s);
        REQUIRE(files.size() > 6);
        const auto summary = workspace::importFiles(**library, files, {}, [](const auto&) {}, {}, {});
        REQUIRE(summary);
        REQUIRE(summary->failed == 0);
        return path;
    }();
    return folder;
}

void copyFolder(const QString& from, const QString& to)
{
    REQUIRE(QDir().mkpath(to));
    for (const QFileInfo& each : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        const QString target = to + u'/' + each.fileName();
        if (each.isDir())
            copyFolder(each.filePath(), target);
        else
            REQUIRE(QFile::copy(each.filePath(), target));
    }
}

} // namespace

SampleLibrary::SampleLibrary()
{
    copyFolder(madeLibrary(), folder());
}

OpenWindow::OpenWindow(const QString& folder)
{
    m_window.resize(1280, 800);
    m_window.show();
    m_window.openLibrary(folder);
    REQUIRE(waitFor([&] { return m_window.pane() != nullptr; }));
    m_window.pane()->showSection(gui::Section::Documents); // made when first shown
    auto* view = part<QTreeView>(u"documentsView"_s);
    REQUIRE(waitFor([&] { return view->model()->rowCount() > 0 || view->isHidden() || !view->isVisible(); }));
}

void OpenWindow::trigger(const char* action)
{
    auto* found = part<QAction>(QString::fromLatin1(action) + u"Action"_s);
    REQUIRE(found->isEnabled());
    found->trigger();
}

QString OpenWindow::message()
{
    return part<gui::MessageBar>(u"messageBar"_s)->text();
}

QTreeView* documentsList(OpenWindow& window)
{
    auto* view = window.part<QTreeView>(u"documentsView"_s);
    REQUIRE(waitFor(
        [&] { return view->model()->rowCount() > 0 && !view->model()->index(0, 0).data().toString().isEmpty(); }));
    return view;
}

bool dropOn(QWidget& window, const QStringList& paths)
{
    QList<QUrl> addresses;
    for (const QString& path : paths)
        addresses.append(QUrl::fromLocalFile(path));
    QMimeData data;
    data.setUrls(addresses);
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    return drop.isAccepted();
}

gui::ReaderTab* openInReader(OpenWindow& window, const QString& symbol)
{
    window->pane()->openSymbol(symbol, -1, {});
    INFO(symbol.toStdString());
    REQUIRE(waitFor([&] {
        gui::ReaderTab* tab = window->pane()->currentReader();
        return tab && tab->title() == symbol && tab->view()->pageCount() > 0;
    }));
    return window->pane()->currentReader();
}

QStringList storedFiles(const QString& library)
{
    QStringList files;
    for (QDirIterator each(library + u"/files"_s, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
        files.append(each.next());
    return files;
}

namespace {

gui::WatchedApplication& watchedApplication()
{
    return *qobject_cast<gui::WatchedApplication*>(QCoreApplication::instance());
}

#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 longestWork = 5 * gui::WatchedApplication::longestEvent; // the sanitizer works along
#else
constexpr qint64 longestWork = gui::WatchedApplication::longestEvent;
#endif

} // namespace

SlowEvents::SlowEvents()
{
    watchedApplication().forgetSlowEvents();
    watchedApplication().setWatching(true);
}

SlowEvents::~SlowEvents()
{
    watchedApplication().setWatching(false);
}

QStringList SlowEvents::names() const
{
    QStringList names;
    for (const gui::WatchedApplication::SlowEvent& event : watchedApplication().slowEvents()) {
        if (event.processorMilliseconds > longestWork)
            names.append(u"%1 %2: %3 ms"_s.arg(event.receiver).arg(event.type).arg(event.processorMilliseconds));
    }
    return names;
}

} // namespace guitest
