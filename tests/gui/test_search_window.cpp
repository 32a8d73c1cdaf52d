// SPDX-License-Identifier: GPL-3.0-or-later
// Search and reading in the real window: from a word to the place in the page, in four languages.
#include "gui/gui_test.h"

#include "gui/models/search_model.h"
#include "gui/reader/find_bar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>

using namespace rapporteur;
using namespace guitest;

namespace {

/// Types into the search and opens the first hit; gives the reader.
gui::ReaderTab* openFirstHit(OpenWindow& window, const QString& query)
{
    window.trigger("showSearch");
    auto* edit = window.part<QLineEdit>(u"searchEdit"_s);
    edit->clear(); // empties the list at once: what comes is the answer to this question
    edit->setText(query);
    auto* view = window.part<QTreeView>(u"searchView"_s);
    REQUIRE(waitFor([&] { return view->model()->rowCount() > 0; }));
    const QModelIndex hit = view->model()->index(0, 0, view->model()->index(0, 0));
    REQUIRE(hit.isValid());
    view->setCurrentIndex(hit);
    Q_EMIT view->activated(hit);
    REQUIRE(waitFor([&] {
        gui::ReaderTab* tab = window->pane()->currentReader();
        return tab && tab->view()->pageCount() > 0;
    }));
    return window->pane()->currentReader();
}

} // namespace

TEST_CASE("a word in each of four languages leads to its page, marked")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    const std::pair<QString, domain::Language> words[] = {
        {u"lang:en secretariat"_s, domain::Language::English},
        {u"lang:fr secrétariat"_s, domain::Language::French},
        {u"lang:es secretaría"_s, domain::Language::Spanish},
        {u"lang:zh 秘书处"_s, domain::Language::Chinese},
    };
    for (const auto& [query, language] : words) {
        INFO(query.toStdString());
        gui::ReaderTab* tab = openFirstHit(window, query);
        CHECK(tab->version().language == language);
        CHECK_FALSE(tab->findBar()->text().isEmpty());
        window.trigger("closeTab");
    }
}

TEST_CASE("only the answer to the last keystroke is shown, and nonsense is no error")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    window.trigger("showSearch");
    auto* view = window.part<QTreeView>(u"searchView"_s);
    const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto* edit = window.part<QLineEdit>(u"searchEdit"_s);
    for (const QString& typed : {u"s"_s, u"se"_s, u"sec"_s, u"secretariat"_s, u"xyzzyx"_s})
        edit->setText(typed);
    CHECK(waitFor([&] { return view->model()->rowCount() == 0 && !view->isVisible(); }));
    edit->setText(u"\"(( AND OR lang:"_s);
    QTest::qWait(200);
    edit->setText(u"mc cop4 92"_s);
    CHECK(waitFor([&] { return view->model()->rowCount() > 0; }));
}

TEST_CASE("a reader switches to another language, and what was open comes back at the next start")
{
    const SampleLibrary library;
    QString symbol;
    {
        OpenWindow window(library.folder());
        gui::ReaderTab* tab = openFirstHit(window, u"lang:en secretariat"_s);
        symbol = tab->title();
        window.trigger("languageFrench");
        CHECK(waitFor([&] { return tab->version().language == domain::Language::French; }));
    }
    gui::MainWindow again;
    again.show();
    again.openLibrary(library.folder());
    REQUIRE(waitFor([&] { return again.pane() != nullptr; }));
    auto* tabs = part<QTabWidget>(again, u"tabs"_s);
    REQUIRE(tabs->count() == 2);
    auto* tab = qobject_cast<gui::ReaderTab*>(tabs->widget(1));
    REQUIRE(tab);
    CHECK(waitFor([&] { return tab->title() == symbol; }));
    CHECK(tab->version().language == domain::Language::French);
    again.pane()->showSection(gui::Section::Today);
    auto* reading = part<QTreeWidget>(again, u"readingView"_s);
    CHECK(waitFor([&] { return reading->topLevelItemCount() == 1; }));
}

TEST_CASE("a symbol typed sloppily opens its document; the command palette finds and runs a command")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    window.trigger("goTo");
    auto* goTo = window.part<QWidget>(u"goTo"_s);
    auto* edit = part<QLineEdit>(*goTo, u"chooserEdit"_s);
    auto* list = part<QTreeWidget>(*goTo, u"chooserView"_s);
    edit->setText(u"mc cop4 92"_s);
    REQUIRE(waitFor([&] { return list->topLevelItem(0) && list->topLevelItem(0)->text(0).contains(u"COP.4/92"_s); }));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(waitFor([&] {
        gui::ReaderTab* tab = window->pane()->currentReader();
        return tab && tab->title().contains(u"COP.4/92"_s);
    }));

    window.trigger("commandPalette");
    auto* palette = window.part<QWidget>(u"commandPalette"_s);
    auto* command = part<QLineEdit>(*palette, u"chooserEdit"_s);
    command->setText(u"trash"_s);
    QTest::keyClick(command, Qt::Key_Return);
    CHECK(waitFor([&] { return !window->pane()->currentReader(); }));
    CHECK(window->pane()->section() == gui::Section::Trash);
}
