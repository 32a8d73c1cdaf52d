// SPDX-License-Identifier: GPL-3.0-or-later
// The log of activities in the real window: noted from anywhere, changed, shown on an axis of time, taken back.
#include "gui/register_test.h"

#include "gui/widgets/time_axis.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace rapporteur;
using namespace guitest;

namespace {

void save(QDialog* dialog)
{
    part<QDialogButtonBox>(*dialog, {})->button(QDialogButtonBox::Save)->click();
}

} // namespace

TEST_CASE("an activity is noted from any section, with a month for a date and the mandate that it answers")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    pasteDecision(window, pastedDecision);
    window->pane()->showSection(gui::Section::Documents);
    window.trigger("addActivity");
    auto* dialog = openDialog<QDialog>(window, u"activityDialog"_s);
    auto* problem = part<QLabel>(*dialog, u"activityProblemLabel"_s);
    auto* title = part<QLineEdit>(*dialog, u"activityTitleEdit"_s);
    auto* dates = part<QLineEdit>(*dialog, u"activityDatesEdit"_s);
    save(dialog);
    CHECK(problem->isVisible()); // without a title nobody knows what it was
    title->setText(u"Workshop on <b>trade</b>"_s);
    dates->setText(u"2021-13"_s);
    save(dialog);
    CHECK(problem->text().contains(u"2021-13"_s));
    dates->setText(u"2021-05"_s);
    part<QLineEdit>(*dialog, u"activityPlacesEdit"_s)->setText(u"Bangkok; Nairobi"_s);
    auto* answers = part<QLineEdit>(*dialog, u"activityAnswersEdit"_s);
    answers->setText(u"MC-3/11 9 (z)"_s);
    save(dialog);
    CHECK(waitFor([&] { return problem->text().contains(u"9 (z)"_s); }));
    answers->setText(u"MC-3/11 2 (a)"_s);
    auto* meetings = part<QLineEdit>(*dialog, u"activityMeetingsEdit"_s);
    meetings->setText(u"COP-44"_s);
    save(dialog);
    CHECK(waitFor([&] { return problem->text().contains(u"COP-44"_s); }));
    meetings->setText(u"mc cop4"_s);
    const QPointer<QDialog> open(dialog);
    save(dialog);
    REQUIRE(waitFor([&] { return open.isNull(); }));

    window->pane()->showSection(gui::Section::Activities);
    auto* view = window.part<QTreeView>(u"activitiesView"_s);
    const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(waitFor(
        [&] { return view->model()->rowCount() == 1 && !view->model()->index(0, 1).data().toString().isEmpty(); }));
    CHECK(view->model()->index(0, 0).data().toString() == u"May 2021"_s);
    CHECK(view->model()->index(0, 1).data().toString() == u"Workshop on <b>trade</b>"_s);

    // What was typed is told by its usual name when the form is opened again.
    view->setCurrentIndex(view->model()->index(0, 0));
    press(window, view, Qt::Key_Return);
    auto* again = openDialog<QDialog>(window, u"activityDialog"_s);
    CHECK(part<QLineEdit>(*again, u"activityMeetingsEdit"_s)->text() == u"MC-COP COP-4"_s);
    again->reject();

    auto* filter = window.part<QLineEdit>(u"activityFilterEdit"_s);
    filter->setText(u"nairobi"_s);
    CHECK(waitFor([&] { return view->model()->rowCount() == 1; }));
    filter->setText(u"Oslo"_s);
    CHECK(waitFor([&] { return view->model()->rowCount() == 0; }));
    filter->clear();
    REQUIRE(waitFor([&] { return view->model()->rowCount() == 1; }));
    window.trigger("undo");
    CHECK(waitFor([&] { return view->model()->rowCount() == 0; }));
}

TEST_CASE("the axis of time shows the log, opens an activity by key, and what is deleted comes back by undo")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    window->pane()->showSection(gui::Section::Activities);
    for (const QString& when : {u"2019"_s, u"2020-Q2"_s, u"2021-07-05/2021-07-07"_s}) {
        window.trigger("addActivity");
        auto* dialog = openDialog<QDialog>(window, u"activityDialog"_s);
        part<QLineEdit>(*dialog, u"activityTitleEdit"_s)->setText(u"Meeting of "_s + when);
        part<QLineEdit>(*dialog, u"activityDatesEdit"_s)->setText(when);
        const QPointer<QDialog> open(dialog);
        save(dialog);
        REQUIRE(waitFor([&] { return open.isNull(); }));
    }
    auto* view = window.part<QTreeView>(u"activitiesView"_s);
    REQUIRE(waitFor([&] { return view->model()->rowCount() == 3; }));
    window.part<QToolButton>(u"activityAxisButton"_s)->click();
    auto* axis = (*window).findChild<gui::TimeAxis*>();
    REQUIRE(axis);
    REQUIRE(waitFor([&] { return axis->isVisible() && axis->bars().size() == 3; }));
    axis->setCurrent(axis->bars().first().record);
    axis->setFocus();
    QTest::keyClick(axis, Qt::Key_Down);
    CHECK(axis->current() == axis->bars()[1].record);
    QTest::keyClick(axis, Qt::Key_Return);
    auto* dialog = openDialog<QDialog>(window, u"activityDialog"_s);
    CHECK(part<QLineEdit>(*dialog, u"activityTitleEdit"_s)->text() == u"Meeting of 2020-Q2"_s);
    CHECK(part<QLineEdit>(*dialog, u"activityDatesEdit"_s)->text() == u"2020-Q2"_s);
    dialog->close();
    window.part<QAbstractButton>(u"deleteActivityButton"_s)->click();
    CHECK(waitFor([&] { return axis->bars().size() == 2; }));
    window.trigger("undo");
    CHECK(waitFor([&] { return axis->bars().size() == 3; }));
}
