// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions beside the words of a search: meeting, kind, year, with counts.
#include "gui/gui_test.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>

using namespace rapporteur;
using namespace guitest;

TEST_CASE("kinds narrow what is found, whatever is typed, and alone list their documents")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    window.trigger("showSearch");
    auto* edit = window.part<QLineEdit>(u"searchEdit"_s);
    auto* kind = window.part<QComboBox>(u"searchKindCombo"_s);
    auto* view = window.part<QTreeView>(u"searchView"_s);
    REQUIRE(waitFor([&] { return kind->count() > 2; }));
    REQUIRE(kind->itemText(1).endsWith(u')'));
    edit->setText(u"secretariat OR agenda"_s);
    REQUIRE(waitFor([&] { return view->model()->rowCount() > 1; }));
    const int all = view->model()->rowCount();
    const int agenda = kind->findText(u"Agenda"_s, Qt::MatchStartsWith);
    REQUIRE(agenda > 0);
    const QString counted = kind->itemText(agenda);
    const int agendas = counted.mid(counted.lastIndexOf(u'(') + 1).chopped(1).toInt();
    REQUIRE(agendas > 0);
    REQUIRE(all > agendas);
    kind->setCurrentIndex(agenda);
    CHECK(waitFor([&] { return view->model()->rowCount() == agendas; }));
    edit->setText(u"\"agenda"_s); // quotes need not be closed
    CHECK(waitFor([&] { return view->model()->rowCount() == agendas; }));
    edit->clear();
    CHECK(waitFor([&] { return view->model()->rowCount() == agendas && view->isVisible(); }));

    auto* save = window.part<QToolButton>(u"saveSearchButton"_s);
    REQUIRE(waitFor([&] { return save->isEnabled(); }));
    save->click();
    CHECK(window.part<QInputDialog>(u"saveSearchDialog"_s)->textValue().startsWith(u"kind:\"agenda\""_s));
}

TEST_CASE("a meeting and a year are chosen by name")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    window.trigger("showSearch");
    auto* meeting = window.part<QComboBox>(u"searchMeetingCombo"_s);
    auto* year = window.part<QComboBox>(u"searchYearCombo"_s);
    auto* view = window.part<QTreeView>(u"searchView"_s);
    REQUIRE(waitFor([&] { return meeting->count() > 1 && year->count() > 1; }));
    meeting->setCurrentIndex(1);
    CHECK(meeting->currentText().startsWith(u"MC COP-4"_s));
    CHECK(waitFor([&] { return view->model()->rowCount() > 0 && view->isVisible(); }));
    year->setCurrentIndex(1);
    CHECK(waitFor([&] { return view->model()->rowCount() > 0; }));
}
