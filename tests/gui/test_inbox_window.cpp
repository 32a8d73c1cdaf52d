// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox in the real window: a second file waits for a word, which one key gives.
#include "gui/gui_test.h"

#include "gui/jobs.h"
#include "gui/models/inbox_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace rapporteur;
using namespace guitest;

namespace {

/// The same document in other bytes: white space at the end of a PDF changes nothing but its hash.
QString secondFile(const QTemporaryDir& folder, const QString& original)
{
    const QString path = folder.filePath(u"second-"_s + QFileInfo(original).fileName());
    REQUIRE(QFile::copy(original, path));
    QFile file(path);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    REQUIRE(file.open(QIODevice::Append));
    file.write("\n\n");
    return path;
}

/// A window whose inbox asks about these second files.
void importSeconds(OpenWindow& window, const QTemporaryDir& folder, const QStringList& originals)
{
    QStringList seconds;
    for (const QString& original : originals)
        seconds.append(secondFile(folder, original));
    window->importPaths(seconds);
    REQUIRE(waitFor([&] { return !window->pane()->desk()->jobs->isBusy(); }));
    window.trigger("showInbox");
}

int rowOfSecondFile(const QTreeView* view)
{
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, gui::InboxModel::Question).data().toString() == u"second file"_s)
            return row;
    }
    return -1;
}

} // namespace

TEST_CASE("a second file waits in the inbox until one key accepts it; undo asks again")
{
    const SampleLibrary library;
    const QTemporaryDir folder;
    OpenWindow window(library.folder());
    window.trigger("showInbox");
    auto* view = window.part<QTreeView>(u"inboxView"_s);
    const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    importSeconds(window, folder, samplePdfs(u"cop-4-91-en"_s));
    REQUIRE(waitFor([&] { return rowOfSecondFile(view) >= 0; }));
    const int waiting = view->model()->rowCount();
    view->setCurrentIndex(view->model()->index(rowOfSecondFile(view), 0));
    auto* accept = window.part<QPushButton>(u"acceptButton"_s);
    REQUIRE(waitFor([&] { return accept->isEnabled(); }));

    QTest::keyClick(view, Qt::Key_A);
    CHECK(waitFor([&] { return rowOfSecondFile(view) < 0; }));
    CHECK(view->model()->rowCount() < waiting);
    CHECK(window.message().contains(u"Accepted"_s));

    auto* undo = window.part<QAction>(u"undoAction"_s);
    REQUIRE(waitFor([&] { return undo->isEnabled(); }));
    undo->trigger();
    CHECK(waitFor([&] { return rowOfSecondFile(view) >= 0; }));
}

TEST_CASE("typing corrects: what is not possible is refused with a sentence, and the question stays")
{
    const SampleLibrary library;
    const QTemporaryDir folder;
    OpenWindow window(library.folder());
    window.trigger("showInbox");
    auto* view = window.part<QTreeView>(u"inboxView"_s);
    importSeconds(window, folder, samplePdfs(u"cop-4-91-fr"_s));
    REQUIRE(waitFor([&] { return rowOfSecondFile(view) >= 0; }));
    view->setCurrentIndex(view->model()->index(rowOfSecondFile(view), 0));
    auto* value = window.part<QLineEdit>(u"valueEdit"_s);
    auto* correct = window.part<QPushButton>(u"correctButton"_s);
    REQUIRE(waitFor([&] { return !value->isReadOnly() && !value->text().isEmpty(); }));
    CHECK_FALSE(correct->isEnabled());

    QTest::keyClick(view, Qt::Key_Z); // a letter that is no command begins a correction
    CHECK(value->text() == u"z"_s);
    CHECK(correct->isEnabled());
    QTest::keyClick(value, Qt::Key_Return);
    CHECK_FALSE(correct->isEnabled()); // until the answer is there
    REQUIRE(waitFor([&] { return correct->isEnabled(); }));
    CHECK_FALSE(window.message().contains(u"Corrected"_s));
    CHECK(rowOfSecondFile(view) >= 0);

    value->setText(u"ru"_s); // it is the Russian version
    QTest::keyClick(value, Qt::Key_Return);
    CHECK(waitFor([&] { return rowOfSecondFile(view) < 0; }));
}

TEST_CASE("a rejected second file is not asked about again")
{
    const SampleLibrary library;
    const QTemporaryDir folder;
    OpenWindow window(library.folder());
    window.trigger("showInbox");
    auto* view = window.part<QTreeView>(u"inboxView"_s);
    importSeconds(window, folder, samplePdfs(u"cop-4-91-es"_s));
    REQUIRE(waitFor([&] { return rowOfSecondFile(view) >= 0; }));
    view->setCurrentIndex(view->model()->index(rowOfSecondFile(view), 0));
    REQUIRE(waitFor([&] { return window.part<QPushButton>(u"rejectButton"_s)->isEnabled(); }));
    QTest::keyClick(view, Qt::Key_R);
    CHECK(waitFor([&] { return rowOfSecondFile(view) < 0; }));
}
