// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a meeting saved by language from the real window: a job with its log, a question about names that are
// taken, stopped in between.
#include "gui/meeting_test.h"

#include "gui/jobs.h"
#include "gui/pages/meeting_page.h"
#include "workspace/grid.h"
#include "workspace/meeting_files.h"
#include "workspace/meetings.h"

#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QToolButton>

using namespace rapporteur;
using namespace guitest;

namespace {

gui::Jobs& jobsOf(OpenWindow& window)
{
    return *window->pane()->desk()->jobs;
}

/// Chooses the folder in the dialog of the menu.
void chooseFolder(OpenWindow& window, const QString& folder)
{
    triggerPart(window, u"saveMeetingFilesAction"_s);
    auto* chooser = openDialog<QFileDialog>(window, u"meetingFilesDialog"_s);
    chooser->setDirectory(folder);
    const QPointer<QFileDialog> open(chooser);
    REQUIRE(QMetaObject::invokeMethod(chooser, "accept"));
    REQUIRE(waitFor([&] { return open.isNull(); }));
}

/// The latest job once it is over.
gui::Job jobDone(OpenWindow& window, int count)
{
    gui::Jobs& jobs = jobsOf(window);
    REQUIRE(waitFor([&] { return jobs.jobs().size() == count && !jobs.isBusy(); }));
    return jobs.jobs().constLast();
}

/// The files below a folder by their paths within it.
QSet<QString> filesIn(const QString& folder)
{
    QSet<QString> names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.insert(QDir(folder).relativeFilePath(files.next()));
    return names;
}

/// The names of the cells that the grid of a meeting calls held.
QSet<QString> heldCells(OpenWindow& window, const QString& code)
{
    QSet<QString> names;
    bool answered = false;
    window->pane()->desk()->ask(
        &*window,
        [code](workspace::View& view) -> Result<workspace::Grid> {
            const auto meeting = workspace::meetingCalled(view, code);
            if (!meeting)
                return Failure(meeting.error());
            workspace::GridQuery query;
            query.meeting = *meeting;
            return workspace::documentGrid(view, query);
        },
        [&](const workspace::Grid& grid) {
            for (const workspace::GridRow& row : grid.rows) {
                for (const domain::Language language : domain::officialLanguages) {
                    if (row.cell(language).state == workspace::CellState::Held)
                        names.insert(domain::code(language) + u'/' +
                                     workspace::fileNameOf(row.symbols.value(0), language, u"pdf"_s));
                }
            }
            answered = true;
        });
    REQUIRE(waitFor([&] { return answered; }));
    return names;
}

} // namespace

TEST_CASE("the files of a meeting are saved by a job: the folder is the grid; names that are taken are asked about")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    showFourth(window, u"Documents"_s);
    const QTemporaryDir folder;
    chooseFolder(window, folder.path());
    const gui::Job first = jobDone(window, 1);
    CHECK(first.stage == gui::JobStage::Done);
    const QSet<QString> held = heldCells(window, u"COP-4"_s);
    REQUIRE(held.size() > 5);
    CHECK(filesIn(folder.path()) == held);
    CHECK(first.log.size() == held.size());
    CHECK(first.progress.total == held.size());
    CHECK(first.outcome.contains(QString::number(held.size())));
    CHECK(waitFor([&] { return window.message().contains(first.outcome); }));

    const QString mine = folder.filePath(*held.constBegin());
    QFile changed(mine);
    REQUIRE(changed.open(QIODevice::WriteOnly));
    changed.write("mine");
    changed.close();
    const auto answer = [&](const QString& button, int count) {
        chooseFolder(window, folder.path());
        auto* question = openDialog<QMessageBox>(window, u"takenNamesQuestion"_s);
        CHECK(question->text().contains(QString::number(held.size())));
        part<QPushButton>(*question, button)->click();
        return jobDone(window, count);
    };
    const gui::Job second = answer(u"leaveFilesButton"_s, 2);
    CHECK(second.log.filter(u"Left out"_s).size() == 1);
    CHECK(QFile(mine).size() == 4);
    const gui::Job third = answer(u"replaceFilesButton"_s, 3);
    CHECK(third.log.filter(u"There already"_s).size() == held.size() - 1);
    CHECK(QFile(mine).size() > 4);

    // Declined, nothing is begun.
    chooseFolder(window, folder.path());
    openDialog<QMessageBox>(window, u"takenNamesQuestion"_s)->reject();
    QCoreApplication::processEvents();
    CHECK(jobsOf(window).jobs().size() == 3);
}

TEST_CASE("copying is stopped from the panel of jobs: what the log calls saved is there, the rest is told and left")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    const QTemporaryDir texts;
    constexpr int count = 250;
    for (int i = 0; i < count; ++i) {
        QFile file(texts.filePath(u"note-%1.txt"_s.arg(i)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("UNEP/MC/COP.4/INF/%1\n\nNote by the secretariat\n").arg(i + 1).toUtf8());
    }
    jobsOf(window).importPaths({texts.path()});
    jobDone(window, 1);
    showFourth(window, u"Documents"_s);
    const QTemporaryDir folder;
    auto* stop = window.part<QToolButton>(u"cancelJobButton"_s);
    const auto connection = QObject::connect(&jobsOf(window), &gui::Jobs::logged, stop, [stop] { stop->click(); });
    chooseFolder(window, folder.path());
    const gui::Job job = jobDone(window, 2);
    QObject::disconnect(connection);
    CHECK(job.stage == gui::JobStage::Cancelled);
    const QStringList saved = job.log.filter(u"Saved: "_s);
    CHECK(saved.size() > 0);
    CHECK(saved.size() < count);
    QSet<QString> told;
    for (const QString& line : saved)
        told.insert(line.section(u": "_s, 1));
    CHECK(filesIn(folder.path()) == told);
    CHECK(job.outcome.contains(u"not begun"_s));
    CHECK(job.outcome.contains(QString::number(saved.size())));
}

TEST_CASE("a folder that takes no files ends the job with a sentence")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    showFourth(window, u"Documents"_s);
    workspace::FilesRequest request;
    request.meeting = window.part<gui::MeetingPage>(u"meetingPage"_s)->meeting();
    request.folder = library.folder();
    jobsOf(window).saveMeetingFiles(u"COP-4"_s, request);
    const gui::Job job = jobDone(window, 1);
    CHECK(job.stage == gui::JobStage::Failed);
    CHECK(job.outcome.contains(u"belongs to the library"_s));
    CHECK(job.log.isEmpty());
}
