// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_test.h"

#include "gui/widgets/message_bar.h"
#include "workspace/importer.h"
#include "workspace/sample.h"

#include <QAction>
#include <QDir>
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

} // namespace guitest
