// SPDX-License-Identifier: GPL-3.0-or-later
// What staff do on the page of a meeting in the real window: its plan, its decisions, its notes.
#include "gui/register_test.h"

#include "gui/models/plan_model.h"
#include "gui/names.h"
#include "gui/widgets/plan_axis.h"
#include "workspace/meetings.h"
#include "workspace/queries.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeView>

using namespace rapporteur;
using namespace guitest;

namespace {

domain::MeetingId meetingCalled(OpenWindow& window, const QString& name)
{
    domain::MeetingId found;
    window->pane()->desk()->ask(
        &*window, [name](workspace::View& view) { return workspace::meetingCalled(view, name); },
        [&](domain::MeetingId meeting) { found = meeting; });
    REQUIRE(waitFor([&] { return !found.isNull(); }));
    return found;
}

/// The page of this meeting with one of its tabs on top.
void openTab(OpenWindow& window, const QString& code, const QString& tab)
{
    Q_EMIT window->pane()->desk()->meetingWanted(meetingCalled(window, code));
    REQUIRE(waitFor([&] { return window.part<QLabel>(u"meetingCodeLabel"_s)->text() == code; }));
    window.part<QTabWidget>(u"meetingTabs"_s)->setCurrentWidget(window.part<QWidget>(tab));
    REQUIRE(window.part<QWidget>(tab)->isVisible());
}

/// Saves the form of this name, once `fill` has filled it; what it says where it refuses, else nothing.
template <typename Fill>
QString saveForm(OpenWindow& window, const QString& name, Fill fill)
{
    const QPointer<QDialog> form(openDialog<QDialog>(window, name));
    fill(*form);
    part<QDialogButtonBox>(*form, {})->button(QDialogButtonBox::Save)->click();
    auto* problem = part<QLabel>(*form, u"problemLabel"_s);
    REQUIRE(waitFor([&] { return form.isNull() || problem->isVisible(); }));
    const QString said = form.isNull() ? QString() : problem->text();
    if (form)
        form->reject();
    REQUIRE(waitFor([&] { return form.isNull(); }));
    return said;
}

void type(QDialog& form, const QString& field, const QString& text)
{
    part<QLineEdit>(form, field)->setText(text);
}

/// What a column of the first row of a list says.
QString first(const QTreeView* view, int column)
{
    return view->model()->index(0, column).data().toString();
}

} // namespace

TEST_CASE("a document is planned with the next free symbol, edited and taken out; each can be undone")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    openTab(window, u"COP-4"_s, u"meetingPlan"_s);
    auto* plan = window.part<QTreeView>(u"planView"_s);
    const QAbstractItemModelTester tester(plan->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto* add = window.part<QAbstractButton>(u"addPlannedButton"_s);
    REQUIRE(waitFor([&] { return add->isEnabled(); }));
    CHECK_FALSE(window.part<QAbstractButton>(u"editPlannedButton"_s)->isEnabled());
    add->click();
    CHECK_FALSE(saveForm(window, u"plannedDocumentForm"_s, [](QDialog&) {}).isEmpty()); // neither symbol nor title
    add->click();
    CHECK(saveForm(window, u"plannedDocumentForm"_s, [](QDialog& form) {
              type(form, u"plannedTitleEdit"_s, u"<b>Cooperation</b>"_s);
              type(form, u"plannedItemsEdit"_s, u"4(j); 5(d)"_s);
              type(form, u"plannedUnitEdit"_s, u"Science unit"_s);
              type(form, u"plannedOfficerEdit"_s, u"Ana Reyes"_s);
              part<QSpinBox>(form, u"plannedWordsSpin"_s)->setValue(100'000);
              part<QCheckBox>(form, u"plannedFRCheck"_s)->setChecked(true);
              part<QAbstractButton>(form, u"nextSymbolButton"_s)->click();
              auto* symbol = part<QLineEdit>(form, u"plannedSymbolEdit"_s);
              REQUIRE(waitFor([&] { return symbol->text().startsWith(u"UNEP/MC/COP.4/"_s); }));
          }).isEmpty());
    REQUIRE(waitFor([&] { return plan->model()->rowCount() == 1; }));
    CHECK(first(plan, gui::PlanModel::Document).contains(u"<b>Cooperation</b>"_s));
    CHECK(first(plan, gui::PlanModel::Unit) == u"Science unit"_s);
    // More words than any rule allows: told by a picture and in the tooltip.
    CHECK_FALSE(plan->model()->index(0, gui::PlanModel::Words).data(Qt::ToolTipRole).toString().isEmpty());
    window.part<QAbstractButton>(u"editPlannedButton"_s)->click();
    CHECK(saveForm(window, u"plannedDocumentForm"_s, [](QDialog& form) {
              CHECK(part<QCheckBox>(form, u"plannedFRCheck"_s)->isChecked());
              CHECK(part<QLineEdit>(form, u"plannedItemsEdit"_s)->text() == u"4(j); 5(d)"_s);
              type(form, u"plannedUnitEdit"_s, u"Legal unit"_s);
          }).isEmpty());
    REQUIRE(waitFor([&] { return first(plan, gui::PlanModel::Unit) == u"Legal unit"_s; }));
    window.part<QAction>(u"removePlannedAction"_s)->trigger();
    REQUIRE(waitFor([&] { return plan->model()->rowCount() == 0; }));
    window.trigger("undo");
    REQUIRE(waitFor([&] { return plan->model()->rowCount() == 1; }));
    CHECK(first(plan, gui::PlanModel::Unit) == u"Legal unit"_s);
    window.trigger("undo");
    CHECK(waitFor([&] { return first(plan, gui::PlanModel::Unit) == u"Science unit"_s; }));
}

TEST_CASE("a step is fixed with a reason and done on a day in one change, a state is set with a reason")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    openTab(window, u"COP-4"_s, u"meetingPlan"_s);
    auto* plan = window.part<QTreeView>(u"planView"_s);
    window.part<QAbstractButton>(u"addPlannedButton"_s)->click();
    REQUIRE(saveForm(window, u"plannedDocumentForm"_s, [](QDialog& form) {
                type(form, u"plannedTitleEdit"_s, u"Budget"_s);
            }).isEmpty());
    REQUIRE(waitFor([&] { return plan->model()->rowCount() == 1; }));
    const QString byRule = first(plan, gui::PlanModel::Submit);
    CHECK(byRule.contains(u"2021"_s));
    auto* steps = window.part<QAction>(u"planStepsAction"_s);
    const auto choose = [](QDialog& form) {
        auto* step = part<QComboBox>(form, u"planStepCombo"_s);
        step->setCurrentIndex(step->findData(int(domain::PlanStep::Submit)));
        REQUIRE(step->currentIndex() >= 0);
    };
    steps->trigger();
    CHECK_FALSE(saveForm(window, u"planStepForm"_s, [&](QDialog& form) {
                    choose(form);
                    type(form, u"stepFixedEdit"_s, u"2021-09-01"_s); // without a reason
                }).isEmpty());
    steps->trigger();
    CHECK_FALSE(saveForm(window, u"planStepForm"_s, [&](QDialog& form) {
                    choose(form);
                    type(form, u"stepDoneEdit"_s, u"yesterday"_s);
                }).isEmpty());
    steps->trigger();
    CHECK(saveForm(window, u"planStepForm"_s, [&](QDialog& form) {
              choose(form);
              type(form, u"stepFixedEdit"_s, u"2021-09-01"_s);
              type(form, u"stepReasonEdit"_s, u"the Bureau asked for it"_s);
              type(form, u"stepDoneEdit"_s, u"2021-08-30"_s);
          }).isEmpty());
    REQUIRE(waitFor([&] { return first(plan, gui::PlanModel::Submit) != byRule; }));
    CHECK(first(plan, gui::PlanModel::Submit).contains(u"Sep"_s));
    CHECK(first(plan, gui::PlanModel::Submit).contains(u"done"_s));
    window.trigger("undo");
    REQUIRE(waitFor([&] { return first(plan, gui::PlanModel::Submit) == byRule; }));

    const QString state = first(plan, gui::PlanModel::State);
    auto* set = window.part<QAction>(u"planStateAction"_s);
    const auto withdraw = [](QDialog& form) {
        auto* combo = part<QComboBox>(form, u"planStateCombo"_s);
        combo->setCurrentIndex(combo->findData(int(domain::DocumentStatus::Withdrawn)));
    };
    set->trigger();
    CHECK_FALSE(saveForm(window, u"planStateForm"_s, withdraw).isEmpty()); // without a reason
    set->trigger();
    CHECK(saveForm(window, u"planStateForm"_s, [&](QDialog& form) {
              withdraw(form);
              type(form, u"planStateReasonEdit"_s, u"merged into another one"_s);
          }).isEmpty());
    CHECK(waitFor(
        [&] { return first(plan, gui::PlanModel::State) == gui::nameOf(domain::DocumentStatus::Withdrawn); }));
    CHECK(state != first(plan, gui::PlanModel::State));
}

TEST_CASE("the plan narrows to an officer or a unit, and stands on an axis of weeks that the keyboard walks")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    openTab(window, u"COP-4"_s, u"meetingPlan"_s);
    auto* plan = window.part<QTreeView>(u"planView"_s);
    for (const QString& unit : {u"Legal"_s, u"Science"_s, u"Science"_s}) {
        const int before = plan->model()->rowCount();
        window.part<QAbstractButton>(u"addPlannedButton"_s)->click();
        REQUIRE(saveForm(window, u"plannedDocumentForm"_s, [&](QDialog& form) {
                    type(form, u"plannedTitleEdit"_s, u"Report %1"_s.arg(before));
                    type(form, u"plannedUnitEdit"_s, unit);
                }).isEmpty());
        REQUIRE(waitFor([&] { return plan->model()->rowCount() == before + 1; }));
    }
    auto* axis = window.part<gui::PlanAxis>(u"planAxis"_s);
    window.part<QAbstractButton>(u"planAxisButton"_s)->click();
    REQUIRE(axis->isVisible());
    CHECK(axis->rowCount() == 3);
    CHECK_FALSE(axis->accessibleName().isEmpty());
    axis->setFocus();
    QTest::keyClick(axis, Qt::Key_Home);
    const QString told = axis->accessibleDescription();
    QTest::keyClick(axis, Qt::Key_End);
    CHECK(axis->currentRow() == 2);
    CHECK(plan->currentIndex().row() == 2); // the list follows
    CHECK(axis->accessibleDescription() != told);
    CHECK(axis->accessibleDescription().contains(u"late"_s)); // 2021 is over
    QTest::keyClick(axis, Qt::Key_Return);
    saveForm(window, u"plannedDocumentForm"_s, [](QDialog&) {});
    auto* whose = window.part<QComboBox>(u"planWhoseCombo"_s);
    whose->setCurrentIndex(whose->findText(u"Unit: Legal"_s));
    CHECK(axis->rowCount() == 1);
    CHECK(plan->model()->rowCount() == 1);
    whose->setCurrentIndex(0);
    CHECK(axis->rowCount() == 3);
}

TEST_CASE("the page of a meeting lists what was decided there and what earlier decisions owe to it")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    pasteDecision(window, pastedDecision); // 2 (b) is due at the fourth meeting
    openTab(window, u"COP-4"_s, u"meetingDecisions"_s);
    auto* owed = window.part<QTreeView>(u"meetingMandatesView"_s);
    auto* adopted = window.part<QTreeView>(u"meetingDecisionsView"_s);
    REQUIRE(waitFor([&] { return owed->model()->rowCount() == 1; }));
    CHECK(waitFor([&] { return owed->model()->index(0, 0).data().toString() == u"MC-3/11"_s; }));
    CHECK(owed->isVisible());
    CHECK_FALSE(adopted->isVisible()); // nothing of this meeting is in the register: it says why
    CHECK(window.part<QWidget>(u"noMeetingDecisionsNotice"_s)->isVisible());
    Q_EMIT owed->activated(owed->model()->index(0, 0));
    CHECK(window->pane()->section() == gui::Section::Decisions);
    openTab(window, u"COP-3"_s, u"meetingDecisions"_s);
    REQUIRE(waitFor([&] { return adopted->model()->rowCount() == 1; }));
    CHECK(adopted->isVisible());
    CHECK(waitFor([&] { return window.part<QWidget>(u"noMeetingMandatesNotice"_s)->isVisible(); }));
    Q_EMIT adopted->activated(adopted->model()->index(0, 0));
    CHECK(window->pane()->section() == gui::Section::Decisions);
}

TEST_CASE("notes on a meeting are saved by the button and on leaving, and taken back by undo")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    pasteDecision(window, pastedDecision); // a second meeting comes with it
    openTab(window, u"COP-4"_s, u"meetingNotes"_s);
    auto* notes = window.part<QPlainTextEdit>(u"meetingNotesEdit"_s);
    auto* save = window.part<QAbstractButton>(u"saveNotesButton"_s);
    CHECK_FALSE(save->isEnabled());
    notes->setFocus();
    QTest::keyClicks(notes, u"<b>Room 4</b> is booked."_s);
    REQUIRE(save->isEnabled());
    save->click();
    CHECK_FALSE(save->isEnabled());
    CHECK(waitFor([&] { return window.message().contains(u"saved"_s); }));
    QTest::keyClicks(notes, u" Badges are printed."_s);
    openTab(window, u"COP-3"_s, u"meetingDecisions"_s); // leaves without the button
    window.part<QTabWidget>(u"meetingTabs"_s)->setCurrentWidget(window.part<QWidget>(u"meetingNotes"_s));
    REQUIRE(waitFor([&] { return notes->toPlainText().isEmpty(); }));
    openTab(window, u"COP-4"_s, u"meetingNotes"_s);
    CHECK(waitFor([&] { return notes->toPlainText() == u"<b>Room 4</b> is booked. Badges are printed."_s; }));
    window.trigger("undo");
    CHECK(waitFor([&] { return notes->toPlainText() == u"<b>Room 4</b> is booked."_s; }));
}

TEST_CASE("rules of deadlines are edited, added and removed; the plan follows at once")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    openTab(window, u"COP-4"_s, u"meetingPlan"_s);
    auto* plan = window.part<QTreeView>(u"planView"_s);
    window.part<QAction>(u"planHeldAction"_s)->trigger();
    REQUIRE(waitFor([&] { return plan->model()->rowCount() > 0; }));
    const QString before = first(plan, gui::PlanModel::Submit);
    window.part<QAction>(u"ruleSetsAction"_s)->trigger();
    auto* dialog = openDialog<QDialog>(window, u"ruleSetDialog"_s);
    auto* sets = part<QComboBox>(*dialog, u"ruleSetChoice"_s);
    auto* rules = part<QTreeWidget>(*dialog, u"rulesView"_s);
    REQUIRE(waitFor([&] { return sets->count() > 0 && rules->topLevelItemCount() > 0; }));
    const int sorts = sets->count();
    part<QAbstractButton>(*dialog, u"addRuleSetButton"_s)->click();
    CHECK_FALSE(saveForm(window, u"ruleSetForm"_s, [](QDialog&) {}).isEmpty()); // without a name
    part<QAbstractButton>(*dialog, u"addRuleSetButton"_s)->click();
    CHECK(saveForm(window, u"ruleSetForm"_s, [](QDialog& form) {
              type(form, u"ruleSetNameEdit"_s, u"Our rules"_s);
          }).isEmpty());
    REQUIRE(waitFor([&] { return sets->currentText() == u"Our rules"_s; }));
    CHECK(sets->count() == sorts + 1);

    const int lines = rules->topLevelItemCount();
    rules->setCurrentItem(rules->topLevelItem(0));
    part<QAbstractButton>(*dialog, u"addRuleButton"_s)->click();
    // The set says already when a document before the session is submitted.
    CHECK_FALSE(saveForm(window, u"ruleForm"_s, [](QDialog&) {}).isEmpty());
    int submit = -1;
    for (int row = 0; row < lines; ++row) {
        const QTreeWidgetItem* item = rules->topLevelItem(row);
        if (item->text(0) == workspace::planCategoryName(domain::PlanCategory::PreSession) &&
            item->text(1) == workspace::planStepName(domain::PlanStep::Submit))
            submit = row;
    }
    REQUIRE(submit >= 0);
    rules->setCurrentItem(rules->topLevelItem(submit));
    part<QAbstractButton>(*dialog, u"editRuleButton"_s)->click();
    CHECK(saveForm(window, u"ruleForm"_s, [](QDialog& form) {
              part<QSpinBox>(form, u"ruleAmountSpin"_s)->setValue(20);
          }).isEmpty());
    CHECK(waitFor([&] {
        bool found = false;
        for (int row = 0; row < rules->topLevelItemCount(); ++row)
            found = found || rules->topLevelItem(row)->text(2).contains(u"20"_s);
        return found;
    }));
    CHECK(first(plan, gui::PlanModel::Submit) == before); // the meeting follows the other set

    auto* used = window.part<QComboBox>(u"ruleSetCombo"_s);
    REQUIRE(waitFor([&] { return used->findText(u"Our rules"_s) >= 0; }));
    used->setCurrentIndex(used->findText(u"Our rules"_s));
    Q_EMIT used->activated(used->currentIndex());
    REQUIRE(waitFor([&] { return first(plan, gui::PlanModel::Submit) != before; }));
    // A set that a meeting follows is not removed.
    part<QAbstractButton>(*dialog, u"removeRuleSetButton"_s)->click();
    CHECK(waitFor([&] { return !window.message().isEmpty(); }));
    CHECK(sets->count() == sorts + 1);
    window.trigger("undo");
    CHECK(waitFor([&] { return first(plan, gui::PlanModel::Submit) == before; }));
    part<QAbstractButton>(*dialog, u"removeRuleSetButton"_s)->click();
    CHECK(waitFor([&] { return sets->count() == sorts; }));
    dialog->close();
}

TEST_CASE("the load of the translators and the lateness of units are told from the plan")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    openTab(window, u"COP-4"_s, u"meetingPlan"_s);
    auto* plan = window.part<QTreeView>(u"planView"_s);
    window.part<QAbstractButton>(u"addPlannedButton"_s)->click();
    REQUIRE(saveForm(window, u"plannedDocumentForm"_s, [](QDialog& form) {
                type(form, u"plannedTitleEdit"_s, u"Budget"_s);
                type(form, u"plannedUnitEdit"_s, u"Finance"_s);
                part<QSpinBox>(form, u"plannedWordsSpin"_s)->setValue(2'800);
                part<QCheckBox>(form, u"plannedENCheck"_s)->setChecked(true);
                part<QCheckBox>(form, u"plannedFRCheck"_s)->setChecked(true);
            }).isEmpty());
    REQUIRE(waitFor([&] { return plan->model()->rowCount() == 1; }));
    window.part<QAction>(u"planLoadAction"_s)->trigger();
    auto* dialog = openDialog<QDialog>(window, u"loadDialog"_s);
    auto* load = part<QTreeWidget>(*dialog, u"loadView"_s);
    REQUIRE(waitFor([&] { return load->topLevelItemCount() > 2; }));
    const auto figure = [&](const QTreeWidgetItem* row, int column, int line) {
        return QLocale().toDouble(row->text(column).section(u'\n', line, line).section(u' ', 0, 0));
    };
    const int weeks = load->topLevelItemCount() - 1;
    double words = 0;
    double pages = 0;
    for (int row = 0; row < weeks; ++row) {
        const QTreeWidgetItem* week = load->topLevelItem(row);
        CHECK(week->text(1) == u"–"_s); // the original is not translated
        words += figure(week, 2, 0);
        pages += figure(week, 2, 1);
        CHECK(week->text(2) == week->text(7)); // French alone
    }
    CHECK(std::abs(words - 2'800) <= weeks); // but for rounding
    // Below the weeks stand the sums, of each language and of all.
    const QTreeWidgetItem* sums = load->topLevelItem(weeks);
    CHECK(figure(sums, 2, 0) == 2'800);
    CHECK(figure(sums, 2, 1) == 10.5);
    CHECK(std::abs(pages - 10.5) < 0.1 * weeks);
    CHECK(sums->text(7) == sums->text(2));
    const QTemporaryDir folder;
    part<QPushButton>(*dialog, u"saveLoadButton"_s)->click();
    auto* paper = openDialog<QDialog>(window, u"paperDialog"_s);
    const QPointer<QDialog> open(paper);
    part<QLineEdit>(*paper, u"paperPathEdit"_s)->setText(folder.filePath(u"load.csv"_s));
    part<QDialogButtonBox>(*paper, {})->button(QDialogButtonBox::Save)->click();
    REQUIRE(waitFor([&] { return open.isNull(); }));
    QFile csv(folder.filePath(u"load.csv"_s));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(csv.readAll().contains("Together,Pages,,10.5"));
    auto* units = part<QTreeWidget>(*dialog, u"latenessView"_s);
    REQUIRE(units->topLevelItemCount() == 1);
    CHECK(units->topLevelItem(0)->text(0) == u"Finance"_s);
    CHECK(units->topLevelItem(0)->text(3) == u"1"_s); // owed since 2021
    dialog->close();
}

TEST_CASE("terms of officers of the body and of the meeting are added, edited and removed")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    openTab(window, u"COP-4"_s, u"meetingPlan"_s);
    window.part<QAbstractButton>(u"officersButton"_s)->click();
    auto* dialog = openDialog<QDialog>(window, u"officersDialog"_s);
    auto* list = part<QTreeWidget>(*dialog, u"officersView"_s);
    auto* add = part<QAbstractButton>(*dialog, u"addOfficerButton"_s);
    CHECK_FALSE(part<QAbstractButton>(*dialog, u"editOfficerButton"_s)->isEnabled());
    add->click();
    CHECK_FALSE(saveForm(window, u"officerForm"_s, [](QDialog&) {}).isEmpty()); // without a name
    add->click();
    CHECK_FALSE(saveForm(window, u"officerForm"_s, [](QDialog& form) {
                    type(form, u"officerNameEdit"_s, u"R. Kettunen"_s);
                    type(form, u"officerStartEdit"_s, u"2021-05-01"_s);
                    type(form, u"officerEndEdit"_s, u"2020-05-01"_s); // before it begins
                }).isEmpty());
    add->click();
    CHECK(saveForm(window, u"officerForm"_s, [](QDialog& form) {
              auto* role = part<QComboBox>(form, u"officerRoleCombo"_s);
              role->setCurrentIndex(role->findData(int(domain::OfficerRole::President)));
              type(form, u"officerNameEdit"_s, u"<b>R. Kettunen</b>"_s);
              type(form, u"officerPartyEdit"_s, u"Finland"_s);
              type(form, u"officerStartEdit"_s, u"2021-05-01"_s);
          }).isEmpty());
    REQUIRE(waitFor([&] { return list->topLevelItemCount() == 1; }));
    CHECK(list->topLevelItem(0)->text(1) == u"<b>R. Kettunen</b>"_s);
    part<QAbstractButton>(*dialog, u"editOfficerButton"_s)->click();
    CHECK(saveForm(window, u"officerForm"_s, [](QDialog& form) {
              part<QComboBox>(form, u"officerScopeCombo"_s)->setCurrentIndex(1); // of this meeting
          }).isEmpty());
    CHECK(waitFor([&] { return list->topLevelItem(0) && list->topLevelItem(0)->text(4) == u"COP-4"_s; }));
    part<QAbstractButton>(*dialog, u"removeOfficerButton"_s)->click();
    CHECK(waitFor([&] { return list->topLevelItemCount() == 0; }));
    window.trigger("undo");
    CHECK(waitFor([&] { return list->topLevelItemCount() == 1; }));
    dialog->close();
}
