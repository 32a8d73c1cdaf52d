// SPDX-License-Identifier: GPL-3.0-or-later
// Files let go of over the real window: folders, thousands at once, stopped in between, and names of strangers.
#include "gui/gui_test.h"

#include "gui/jobs.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace rapporteur;
using namespace guitest;

namespace {

/// A window on a library without documents.
class NewLibrary {
public:
    NewLibrary()
    {
        m_window.resize(1280, 800);
        m_window.show();
        m_window.openLibrary(m_home.filePath(u"library"_s), workspace::Workspace::Start::Create);
        REQUIRE(waitFor([&] { return m_window.pane() != nullptr; }));
        m_window.pane()->showSection(gui::Section::Documents);
    }
    gui::MainWindow& window() { return m_window; }
    gui::Jobs& jobs() { return *m_window.pane()->desk()->jobs; }
    gui::Job job() { return jobs().jobs().value(0); }
    int rows() { return part<QTreeView>(m_window, u"documentsView"_s)->model()->rowCount(); }

private:
    const QTemporaryDir m_home;
    gui::MainWindow m_window;
};

/// A folder with so many texts that each are a document.
void writeTexts(const QTemporaryDir& folder, int count)
{
    for (int i = 0; i < count; ++i) {
        QFile file(folder.filePath(u"note-%1.txt"_s.arg(i)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("UNEP/MC/COP.9/INF/%1\n\nNote by the secretariat\n").arg(i + 1).toUtf8());
    }
}

} // namespace

TEST_CASE("a folder that is dropped becomes the documents in it; what is no document is left alone")
{
    const QTemporaryDir folder;
    const QDir inner(folder.filePath(u"Meeting papers/第四届会议"_s));
    REQUIRE(inner.mkpath(u"."_s));
    for (const QString& pdf : samplePdfs(u"cop-4-92-"_s))
        REQUIRE(QFile::copy(pdf, inner.filePath(QFileInfo(pdf).fileName())));
    QFile other(inner.filePath(u"photograph.jpg"_s));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.close();

    NewLibrary library;
    REQUIRE(dropOn(library.window(), {folder.path()}));
    REQUIRE(waitFor([&] { return !library.jobs().isBusy(); }));
    CHECK(library.job().stage == gui::JobStage::Done);
    CHECK(waitFor([&] { return library.rows() >= 1; }));
    CHECK_FALSE(library.job().log.join(u'\n').contains(u"photograph"_s));
}

TEST_CASE("what is no file is not taken")
{
    NewLibrary library;
    CHECK_FALSE(dropOn(library.window(), {}));
    QMimeData page;
    page.setUrls({QUrl(u"https://example.org/report.pdf"_s)});
    QDragEnterEvent fromBrowser({100, 100}, Qt::CopyAction, &page, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&library.window(), &fromBrowser);
    CHECK_FALSE(fromBrowser.isAccepted());
    QMimeData data;
    data.setText(u"UNEP/MC/COP.4/1"_s);
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&library.window(), &enter);
    CHECK_FALSE(enter.isAccepted());
    CHECK(library.jobs().jobs().isEmpty());
}

TEST_CASE(
    "five thousand files at once leave the window alive; stopped, what was confirmed stays and the rest is left")
{
    const QTemporaryDir folder;
    writeTexts(folder, 5'000);
    QStringList paths;
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files))
        paths.append(folder.filePath(name));

    NewLibrary library;
    const SlowEvents slow;
    REQUIRE(dropOn(library.window(), paths));
    REQUIRE(waitFor([&] { return library.job().log.size() > 20 && library.rows() > 0; }));
    part<QToolButton>(library.window(), u"cancelJobButton"_s)->click();
    REQUIRE(waitFor([&] { return !library.jobs().isBusy(); }));
    CHECK(slow.names() == QStringList());

    const gui::Job job = library.job();
    CHECK(job.stage == gui::JobStage::Cancelled);
    CHECK_FALSE(job.outcome.isEmpty());
    const qsizetype confirmed = job.log.filter(u"Imported"_s).size();
    CHECK(confirmed > 0);
    CHECK(confirmed < 5'000);
    // What the log called imported is there, and what came in can be taken back by name.
    CHECK(waitFor([&] { return library.rows() >= confirmed; }));
    CHECK(waitFor([&] { return part<QAction>(library.window(), u"undoAction"_s)->isEnabled(); }));
}

TEST_CASE("a file that cannot be read is named with its reason, and the others come in")
{
    const QTemporaryDir folder;
    QFile broken(folder.filePath(u"<b>broken &amp; odd.pdf"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("%PDF-1.7\nnothing else");
    broken.close();

    NewLibrary library;
    REQUIRE(dropOn(library.window(), QStringList{broken.fileName()} + samplePdfs(u"cop-4-92-en"_s)));
    REQUIRE(waitFor([&] { return !library.jobs().isBusy(); }));
    CHECK(waitFor([&] { return library.rows() == 1; }));
    auto* log = part<QPlainTextEdit>(library.window(), u"jobLogView"_s);
    CHECK(log->toPlainText().contains(u"Failed: <b>broken &amp; odd.pdf – "_s));
    CHECK(part<QLabel>(library.window(), u"jobStateLabel"_s)->textFormat() == Qt::PlainText);
    CHECK(library.job().outcome.contains(u"1 failed"_s));
}
