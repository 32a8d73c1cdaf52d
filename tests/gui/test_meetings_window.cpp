// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings in the real window: added, planned, moved after a look at the deadlines that move with them, taken back.
#include "gui/dialogs/meeting_import_dialog.h"
#include "gui/meeting_test.h"
#include "gui/models/meeting_grid_model.h"
#include "gui/pages/meeting_page.h"
#include "gui/pages/meetings_page.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeView>

using namespace rapporteur;
using namespace guitest;

namespace {

QDialog* meetingDialog(OpenWindow& window)
{
    REQUIRE(waitFor([&] { return (*window).findChild<QDialog*>(u"meetingDialog"_s) != nullptr; }));
    auto* dialog = (*window).findChild<QDialog*>(u"meetingDialog"_s);
    REQUIRE(waitFor([&] { return part<QComboBox>(*dialog, u"meetingBodyChoice"_s)->count() > 1; }));
    return dialog;
}

int rowOf(QTreeView* view, const QString& name)
{
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, 0).data().toString() == name)
            return row;
    }
    return -1;
}

int rowOfTitle(QTreeView* view, const QString& title)
{
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, gui::MeetingListModel::Title).data().toString() == title)
            return row;
    }
    return -1;
}

/// The list of meetings with this one chosen and its page there.
void choose(OpenWindow& window, const QString& name, const QString& code)
{
    window->pane()->showSection(gui::Section::Meetings);
    auto* view = window.part<QTreeView>(u"meetingsView"_s);
    REQUIRE(waitFor([&] { return rowOf(view, name) >= 0; }));
    view->setCurrentIndex(view->model()->index(rowOf(view, name), 0));
    REQUIRE(waitFor([&] { return window.part<QLabel>(u"meetingCodeLabel"_s)->text() == code; }));
}

} // namespace

TEST_CASE("a meeting is added with parts of which one has no days yet; days that cannot be are refused in words")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    window->pane()->showSection(gui::Section::Meetings);
    auto* view = window.part<QTreeView>(u"meetingsView"_s);
    const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(waitFor([&] { return rowOf(view, u"MC COP-4"_s) >= 0; }));
    const int before = view->model()->rowCount();
    window.part<QAbstractButton>(u"addMeetingButton"_s)->click();
    QDialog* dialog = meetingDialog(window);
    const QPointer<QDialog> open(dialog);
    auto* body = part<QComboBox>(*dialog, u"meetingBodyChoice"_s);
    body->setCurrentIndex(body->findText(u"MC-COP "_s, Qt::MatchStartsWith));
    REQUIRE(body->currentIndex() >= 0);
    auto* problem = part<QLabel>(*dialog, u"meetingProblemLabel"_s);
    pressSave(dialog);
    CHECK(problem->isVisible()); // neither a number nor a short name
    part<QSpinBox>(*dialog, u"meetingOrdinalSpin"_s)->setValue(7);
    part<QLineEdit>(*dialog, u"meetingTitleEdit"_s)->setText(u"<b>Seventh</b> meeting"_s);
    auto* days = part<QLineEdit>(*dialog, u"partDaysEdit"_s);
    for (const QString& odd : {u"soon"_s, u"2027-11-05/2027-11-01"_s, u"1844-11-01/1844-11-02"_s}) {
        days->setText(odd);
        pressSave(dialog);
        INFO(odd.toStdString());
        CHECK(problem->isVisible());
        CHECK_FALSE(problem->text().isEmpty());
    }
    days->setText(u"2027-11-01/2027-11-05"_s);
    part<QAbstractButton>(*dialog, u"addPartButton"_s)->click();
    const QList<QLineEdit*> rows = dialog->findChildren<QLineEdit*>(u"partDaysEdit"_s);
    REQUIRE(rows.size() == 2);
    rows.last()->setText(u"first quarter of 2028"_s);
    pressSave(dialog);
    REQUIRE(waitFor([&] { return open.isNull(); }));
    REQUIRE(waitFor([&] { return rowOf(view, u"MC COP-7"_s) >= 0; }));
    CHECK(view->model()->rowCount() == before + 1);
    CHECK(waitFor([&] { return window.part<QLabel>(u"meetingCodeLabel"_s)->text() == u"COP-7"_s; }));
    CHECK(window.part<QLabel>(u"meetingTitleLabel"_s)->text() == u"<b>Seventh</b> meeting"_s);
    CHECK(window.part<QLabel>(u"meetingTitleLabel"_s)->textFormat() == Qt::PlainText);
    CHECK(window.part<QLabel>(u"meetingPartsLabel"_s)->text().contains(u"first quarter of 2028"_s));
    window.part<QLineEdit>(u"meetingFilterEdit"_s)->setText(u"cop-7"_s);
    CHECK(view->model()->rowCount() == 1);
    window.part<QLineEdit>(u"meetingFilterEdit"_s)->clear();
    window.trigger("undo");
    CHECK(waitFor([&] { return rowOf(view, u"MC COP-7"_s) < 0; }));
    CHECK(view->model()->rowCount() == before);
}

TEST_CASE("the grid of a meeting tells in each cell what is held, and narrows to what a language lacks")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    choose(window, u"MC COP-4"_s, u"COP-4"_s);
    auto* grid = window.part<QTreeView>(u"meetingGridView"_s);
    const QAbstractItemModelTester tester(grid->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(waitFor([&] { return grid->model()->rowCount() > 0; }));
    const int report = rowOf(grid, u"UNEP/MC/COP.4/91"_s);
    REQUIRE(report >= 0);
    const int english = gui::MeetingGridModel::FirstLanguage;
    const auto told = [&](int column) {
        return grid->model()->index(report, column).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(told(english) == u"English: held"_s);
    // A picture tells it, and words where the theme has none.
    const QModelIndex cell = grid->model()->index(report, english);
    CHECK(cell.data().toString() == (cell.data(Qt::DecorationRole).isNull() ? u"held"_s : QString()));
    CHECK_FALSE(told(english + 4).contains(u"held"_s)); // Russian
    auto* filter = window.part<QComboBox>(u"gridFilterCombo"_s);
    const int all = grid->model()->rowCount();
    filter->setCurrentIndex(filter->findText(u"Missing: English"_s));
    CHECK(waitFor([&] { return rowOf(grid, u"UNEP/MC/COP.4/91"_s) < 0; }));
    filter->setCurrentIndex(0);
    CHECK(waitFor([&] { return grid->model()->rowCount() == all; }));
}

TEST_CASE("a meeting that is split shows first which deadlines move; undo brings the days back")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    choose(window, u"MC COP-4"_s, u"COP-4"_s);
    window.part<QTabWidget>(u"meetingTabs"_s)->setCurrentWidget(window.part<QWidget>(u"meetingPlan"_s));
    auto* plan = window.part<QTreeView>(u"planView"_s);
    const QAbstractItemModelTester tester(plan->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    window.part<QAction>(u"planHeldAction"_s)->trigger();
    REQUIRE(waitFor([&] { return plan->model()->rowCount() > 0; }));
    const QString before = window.part<QLabel>(u"meetingPartsLabel"_s)->text();
    const auto edit = [&](const QString& days) {
        window.part<QAbstractButton>(u"editMeetingButton"_s)->click();
        QDialog* dialog = meetingDialog(window);
        dialog->findChildren<QLineEdit*>(u"partDaysEdit"_s).first()->setText(days);
        return dialog;
    };
    QDialog* dialog = edit(u"2031-03-03/2031-03-07"_s);
    const QPointer<QDialog> open(dialog);
    pressSave(dialog);
    auto* moves = part<QTreeView>(*dialog, u"meetingMovesView"_s);
    REQUIRE(waitFor([&] { return moves->isVisible() && moves->model()->rowCount() > 0; }));
    CHECK(part<QLabel>(*dialog, u"meetingMoveLabel"_s)->text().contains(QString::number(moves->model()->rowCount())));
    CHECK(window.part<QLabel>(u"meetingPartsLabel"_s)->text() == before); // nothing is kept yet
    pressSave(dialog);
    REQUIRE(waitFor([&] { return open.isNull(); }));
    CHECK(waitFor([&] { return window.part<QLabel>(u"meetingPartsLabel"_s)->text().contains(u"2031"_s); }));
    CHECK(waitFor([&] { return window.part<QLabel>(u"planLineLabel"_s)->text().contains(u"2031"_s); }));
    window.trigger("undo");
    CHECK(waitFor([&] { return window.part<QLabel>(u"meetingPartsLabel"_s)->text() == before; }));
}

TEST_CASE("a meeting is related to another, saved as a calendar and as a list, imported from a table, and deleted")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    showFourth(window, u"Documents"_s);
    const auto form = [&](const QString& action, const QString& name) {
        triggerPart(window, action);
        return openDialog<QDialog>(window, name);
    };
    auto* relation = form(u"relateMeetingAction"_s, u"meetingRelationDialog"_s);
    fill(relation, u"meetingRelationOtherEdit"_s, u"COP-44"_s);
    CHECK(refusal(relation).contains(u"COP-44"_s));
    relation->reject();

    const QTemporaryDir folder;
    const QList<QPair<QString, QString>> papers{{u"saveCalendarAction"_s, folder.filePath(u"a.ics"_s)},
                                                {u"saveDocumentListAction"_s, folder.filePath(u"a.csv"_s)}};
    for (const auto& [action, path] : papers) {
        auto* paper = form(action, u"paperDialog"_s);
        fill(paper, u"paperPathEdit"_s, path);
        const QPointer<QDialog> open(paper);
        pressSave(paper);
        REQUIRE(waitFor([&] { return open.isNull(); }));
        CHECK(QFile(path).size() > 100);
    }

    auto* list = window.part<QTreeView>(u"meetingsView"_s);
    const int before = list->model()->rowCount();
    QFile table(folder.filePath(u"meetings.csv"_s));
    REQUIRE(table.open(QIODevice::WriteOnly));
    table.write("body,code,start,end\nMC-COP,COP-8,2029-11-05,2029-11-09\nMC-COP,COP-9,2031-11-05,2031-11-01\n");
    table.close();
    triggerPart(window, u"importMeetingsAction"_s);
    auto* chooser = openDialog<QFileDialog>(window, u"meetingFileDialog"_s);
    chooser->selectFile(table.fileName());
    REQUIRE(QMetaObject::invokeMethod(chooser, "accept"));
    auto* import = openDialog<QDialog>(window, u"meetingImportDialog"_s);
    auto* drafts = part<QTreeWidget>(*import, u"importDraftsView"_s);
    REQUIRE(waitFor([&] { return treeRow(drafts, 1, u"cannot be taken"_s) != nullptr; }));
    CHECK(treeRow(drafts, 1, u"cannot be taken"_s)->text(2).startsWith(u"Line 3"_s));
    save(import);
    CHECK(waitFor([&] { return list->model()->rowCount() == before + 1; }));

    auto* related = form(u"relateMeetingAction"_s, u"meetingRelationDialog"_s);
    fill(related, u"meetingRelationOtherEdit"_s, u"COP-8"_s);
    save(related);
    REQUIRE(waitFor([&] { return rowOf(list, u"MC COP-8"_s) >= 0; }));
    list->setCurrentIndex(list->model()->index(rowOf(list, u"MC COP-8"_s), 0));
    REQUIRE(waitFor([&] { return window.part<QLabel>(u"meetingCodeLabel"_s)->text() == u"COP-8"_s; }));
    triggerPart(window, u"deleteMeetingAction"_s);
    CHECK(waitFor([&] { return rowOf(list, u"MC COP-8"_s) < 0; }));
    window.trigger("undo");
    CHECK(waitFor([&] { return rowOf(list, u"MC COP-8"_s) >= 0; }));
}

TEST_CASE(
    "the chosen meeting stays chosen, in its place, when the list comes anew; a deleted one leaves its place to the "
    "next")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    choose(window, u"MC COP-4"_s, u"COP-4"_s);
    auto* view = window.part<QTreeView>(u"meetingsView"_s);
    const auto chosen = [view] { return view->currentIndex().siblingAtColumn(0).data().toString(); };
    const int count = view->model()->rowCount();
    const domain::MeetingId added = *changed(window, [](workspace::Library& kept) -> Result<domain::MeetingId> {
        const auto open = kept.view();
        domain::MeetingDetail ninth;
        ninth.meeting.body = workspace::bodyCalled(**open, u"MC-COP"_s).value();
        ninth.meeting.ordinal = 9;
        domain::MeetingPart part;
        part.segment.start = QDate(2031, 11, 3);
        part.segment.end = QDate(2031, 11, 7);
        ninth.parts.append(part);
        return workspace::addMeeting(kept, ninth);
    });
    REQUIRE(waitFor([&] { return view->model()->rowCount() == count + 1; }));
    CHECK(chosen() == u"MC COP-4"_s);

    const int scrolled = view->verticalScrollBar()->value();
    changed(window, [added](workspace::Library& kept) {
        const auto open = kept.view();
        auto detail = workspace::meetingDetail(**open, added).value();
        detail.meeting.titles.insert(domain::Language::English, u"Renamed"_s);
        return workspace::setMeeting(kept, detail);
    });
    REQUIRE(waitFor([&] { return rowOfTitle(view, u"Renamed"_s) >= 0; }));
    CHECK(chosen() == u"MC COP-4"_s);
    CHECK(view->verticalScrollBar()->value() == scrolled);

    choose(window, u"MC COP-9"_s, u"COP-9"_s);
    const QString next = view->model()->index(view->currentIndex().row() + 1, 0).data().toString();
    REQUIRE_FALSE(next.isEmpty());
    triggerPart(window, u"deleteMeetingAction"_s);
    REQUIRE(waitFor([&] { return rowOf(view, u"MC COP-9"_s) < 0; }));
    CHECK(chosen() == next);
}

TEST_CASE("a table of meetings is looked at column by column before it comes in; what is left out stays out")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    showFourth(window, u"Documents"_s);
    auto* list = window.part<QTreeView>(u"meetingsView"_s);
    const auto table = workspace::sheetOf("Organe;Sigle;Début;Fin;Ville;Quelque chose\n"
                                          "MC-COP;COP-8;5.11.2029;9.11.2029;Genève;Huitième réunion\n"
                                          "MC-COP;COP-9;2031-11-03;2031-11-07;Genève;Neuvième réunion\n"
                                          "MC-COP;COP-10;03/04/2033;2033-04-09;Genève;Dixième réunion\n",
                                          u"réunions.csv"_s);
    REQUIRE(table);
    auto* dialog = new gui::MeetingImportDialog(window->pane()->desk(), *table, &*window);
    auto* drafts = part<QTreeWidget>(*dialog, u"importDraftsView"_s);
    REQUIRE(waitFor([&] { return drafts->topLevelItemCount() == 3; }));
    // Line 4 can be two days: it says so, and how to write it.
    CHECK(drafts->topLevelItem(2)->text(1) == u"cannot be taken"_s);
    CHECK(drafts->topLevelItem(2)->text(2).startsWith(u"Line 4"_s));
    CHECK(drafts->topLevelItem(2)->text(2).contains(u"write it as"_s));
    // A column that the program does not know by its name is told by a person.
    CHECK(treeRow(drafts, 2, u"Huitième"_s) == nullptr);
    auto* last = part<QComboBox>(*dialog, u"importField5Combo"_s);
    CHECK(last->currentData().toString().isEmpty());
    last->setCurrentIndex(last->findData(u"title_fr"_s));
    Q_EMIT last->activated(last->currentIndex());
    REQUIRE(waitFor([&] { return treeRow(drafts, 2, u"Huitième"_s) != nullptr; }));
    // Without the column of the code nothing can be taken.
    auto* code = part<QComboBox>(*dialog, u"importField1Combo"_s);
    const int meant = code->currentIndex();
    code->setCurrentIndex(0);
    Q_EMIT code->activated(0);
    REQUIRE(waitFor([&] { return drafts->topLevelItemCount() == 0; }));
    CHECK(part<QLabel>(*dialog, u"importSummaryLabel"_s)->text().contains(u"choose one"_s));
    CHECK(refusal(dialog).contains(u"columns"_s));
    code->setCurrentIndex(meant);
    Q_EMIT code->activated(meant);
    REQUIRE(waitFor([&] { return drafts->topLevelItemCount() == 3; }));
    drafts->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    save(dialog);
    REQUIRE(waitFor([&] { return rowOf(list, u"MC COP-8"_s) >= 0; }));
    CHECK(rowOf(list, u"MC COP-9"_s) < 0);
    CHECK(rowOf(list, u"MC COP-10"_s) < 0);
    window.trigger("undo");
    CHECK(waitFor([&] { return rowOf(list, u"MC COP-8"_s) < 0; }));
}
