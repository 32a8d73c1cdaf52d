// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of a library in the real window: import, filter, edit, trash, undo.
#include "gui/gui_test.h"

#include "gui/jobs.h"
#include "gui/models/document_list_model.h"
#include "gui/pages/documents_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

using namespace rapporteur;
using namespace guitest;

namespace {

QString cell(const QTreeView* view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

/// Rows come as they are looked at.
bool hasSymbols(const QTreeView* view)
{
    return waitFor([&] { return view->model()->rowCount() > 0 && !cell(view, 0, 0).isEmpty(); });
}

} // namespace

TEST_CASE("without a library the window offers to make or to open one, and nothing that needs one")
{
    gui::MainWindow window;
    window.show();
    CHECK(part<QWidget>(window, u"newLibraryButton"_s)->isVisible());
    CHECK(part<QWidget>(window, u"sampleLibraryButton"_s)->isVisible());
    CHECK_FALSE(part<QAction>(window, u"importFilesAction"_s)->isEnabled());
    CHECK_FALSE(part<QAction>(window, u"undoAction"_s)->isEnabled());
}

TEST_CASE("a folder that is no library is answered with a sentence")
{
    gui::MainWindow window;
    window.show();
    QTemporaryDir empty;
    window.openLibrary(empty.path());
    auto* label = part<QLabel>(*part<QWidget>(window, u"messageBar"_s), u"messageLabel"_s);
    CHECK(waitFor([&] { return label->text().contains(empty.path()) && !label->text().contains(u"Opening"_s); }));
    CHECK(window.pane() == nullptr);
}

TEST_CASE("files that are dropped become documents; undo takes the whole import back, redo brings it again")
{
    const QTemporaryDir home;
    gui::MainWindow window;
    window.show();
    window.openLibrary(home.filePath(u"library"_s), workspace::Workspace::Start::Create);
    REQUIRE(waitFor([&] { return window.pane() != nullptr; }));
    window.pane()->showSection(gui::Section::Documents);
    auto* view = part<QTreeView>(window, u"documentsView"_s);
    CHECK(waitFor([&] { return !view->isVisible(); })); // the notice stands in its place

    window.importPaths(samplePdfs(u"cop-4-92-"_s));
    const gui::Jobs* jobs = window.pane()->desk()->jobs;
    REQUIRE(waitFor([&] { return !jobs->isBusy(); }));
    CHECK(jobs->jobs().first().stage == gui::JobStage::Done);
    CHECK(part<QWidget>(window, u"jobsDock"_s)->isVisible());
    REQUIRE(waitFor([&] { return view->model()->rowCount() >= 2; }));
    REQUIRE(hasSymbols(view));
    CHECK(cell(view, 0, gui::DocumentListModel::Symbol) == u"UNEP/MC/COP.4/92"_s);

    auto* undo = part<QAction>(window, u"undoAction"_s);
    REQUIRE(waitFor([&] { return undo->isEnabled(); }));
    CHECK(undo->text().contains(u": "_s)); // it says what it would take back
    undo->trigger();
    CHECK(waitFor([&] { return view->model()->rowCount() == 0; }));
    auto* redo = part<QAction>(window, u"redoAction"_s);
    REQUIRE(waitFor([&] { return redo->isEnabled(); }));
    redo->trigger();
    CHECK(waitFor([&] { return view->model()->rowCount() >= 2; }));
}

TEST_CASE("an import that is stopped leaves whole documents or none")
{
    const QTemporaryDir home;
    gui::MainWindow window;
    window.show();
    window.openLibrary(home.filePath(u"library"_s), workspace::Workspace::Start::Create);
    REQUIRE(waitFor([&] { return window.pane() != nullptr; }));
    gui::Jobs* jobs = window.pane()->desk()->jobs;
    window.importPaths({sampleFolder()});
    jobs->cancel(jobs->jobs().first().id);
    REQUIRE(waitFor([&] { return !jobs->isBusy(); }));
    CHECK(jobs->jobs().first().stage == gui::JobStage::Cancelled);
    CHECK_FALSE(jobs->jobs().first().outcome.isEmpty());
}

TEST_CASE("the list keeps the rules of models while it is filtered, ordered and emptied")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    auto* view = window.part<QTreeView>(u"documentsView"_s);
    const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int all = view->model()->rowCount();
    REQUIRE(all >= 4);
    auto* filter = window.part<QLineEdit>(u"filterEdit"_s);

    filter->setText(u"cop4 92"_s); // a symbol as fingers type it
    CHECK(waitFor([&] { return view->model()->rowCount() < all; }));
    REQUIRE(hasSymbols(view));
    CHECK(cell(view, 0, 0).contains(u"COP.4/92"_s));

    filter->setText(u"\"(NOT title:"_s); // signs of the query language are only signs here
    CHECK(waitFor([&] { return view->model()->rowCount() == 0; }));
    filter->clear();
    CHECK(waitFor([&] { return view->model()->rowCount() == all; }));
    CHECK(view->currentIndex().isValid());
}

TEST_CASE("a field is edited in place; what is not possible is refused and the old value stands")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    auto* view = window.part<QTreeView>(u"documentsView"_s);
    REQUIRE(hasSymbols(view));
    // The trash has a page of the same parts.
    const auto& page = *window.part<QWidget>(u"documentsPage"_s);
    auto* fields = part<QTreeWidget>(page, u"fieldsView"_s);
    const auto row = [&](const QString& name) -> QTreeWidgetItem* {
        const auto found = fields->findItems(name, Qt::MatchExactly);
        return found.isEmpty() ? nullptr : found.first();
    };
    REQUIRE(waitFor([&] { return row(u"title"_s) && !row(u"title"_s)->text(1).isEmpty(); }));

    // HTML in a title is a text like any other: shown, and never obeyed.
    const QString title = u"<b>Budget</b> & <img src=\"file:///etc/passwd\">"_s;
    row(u"title"_s)->setText(1, title);
    auto* titleLabel = part<QLabel>(page, u"titleLabel"_s);
    CHECK(waitFor([&] { return titleLabel->text() == title; }));
    CHECK(titleLabel->textFormat() == Qt::PlainText);

    const QString date = row(u"date"_s)->text(1);
    row(u"date"_s)->setText(1, u"the day after"_s);
    CHECK(waitFor([&] { return row(u"date"_s) && row(u"date"_s)->text(1) == date; }));
    CHECK_FALSE(window.message().isEmpty());
}

TEST_CASE("documents go to the trash and come back")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    auto* view = window.part<QTreeView>(u"documentsView"_s);
    REQUIRE(hasSymbols(view));
    const int all = view->model()->rowCount();
    REQUIRE(waitFor([&] { return window.part<QAction>(u"moveToTrashAction"_s)->isEnabled(); }));
    window.trigger("moveToTrash");
    CHECK(waitFor([&] { return view->model()->rowCount() == all - 1; }));

    window.trigger("showTrash");
    auto* trash = window.part<QTreeView>(u"trashView"_s);
    REQUIRE(waitFor([&] { return trash->model()->rowCount() == 1; }));
    REQUIRE(waitFor([&] { return window.part<QAction>(u"restoreFromTrashAction"_s)->isEnabled(); }));
    window.trigger("restoreFromTrash");
    CHECK(waitFor([&] { return trash->model()->rowCount() == 0 && view->model()->rowCount() == all; }));
}
