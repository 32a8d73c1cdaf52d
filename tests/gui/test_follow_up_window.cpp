// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-up in the real window: all that was asked, narrowed, answered for several at once, and saved as a matrix.
#include "gui/register_test.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFile>
#include <QInputDialog>
#include <QPushButton>
#include <QTreeView>

using namespace rapporteur;
using namespace guitest;

namespace {

/// The list of mandates, with as many rows as wanted.
QTreeView* followUp(OpenWindow& window, int rows)
{
    window->pane()->showSection(gui::Section::FollowUp);
    auto* view = window.part<QTreeView>(u"followUpView"_s);
    REQUIRE(waitFor([&] { return view->model()->rowCount() == rows; }));
    REQUIRE(waitFor([&] { return rows == 0 || !view->model()->index(0, 0).data().toString().isEmpty(); }));
    return view;
}

bool hasRows(const QTreeView* view, int rows)
{
    return waitFor([&] { return view->model()->rowCount() == rows; });
}

void choose(OpenWindow& window, const QString& combo, int row)
{
    window.part<QComboBox>(combo)->setCurrentIndex(row);
}

constexpr int mandatesOfText = 4; // 1, 2 (a), 2 (b), 3

} // namespace

TEST_CASE("follow-up says why it is empty and leads to the decisions")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    window->pane()->showSection(gui::Section::FollowUp);
    auto* page = window.part<QWidget>(u"followUpPage"_s);
    QPushButton* next = nullptr;
    REQUIRE(waitFor([&] {
        for (auto* button : page->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == u"Go to the decisions"_s)
                next = button;
        }
        return next != nullptr;
    }));
    CHECK_FALSE(window.part<QPushButton>(u"followUpMatrixButton"_s)->isEnabled());
    next->click();
    CHECK(window->pane()->section() == gui::Section::Decisions);
}

TEST_CASE("mandates are narrowed by addressee, meeting, due time, words and what was recorded")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    pasteDecision(window, pastedDecision);
    QTreeView* view = followUp(window, mandatesOfText);
    const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    auto* addressees = window.part<QComboBox>(u"followUpAddresseeCombo"_s);
    REQUIRE(waitFor([&] { return addressees->count() > 1; }));
    addressees->setCurrentIndex(addressees->findText(u"Executive Secretary (2)"_s));
    CHECK(hasRows(view, 2));
    choose(window, u"followUpAddresseeCombo"_s, 0);

    auto* meetings = window.part<QComboBox>(u"followUpMeetingCombo"_s);
    meetings->setCurrentIndex(meetings->findText(u"MC-COP COP-4"_s));
    REQUIRE(meetings->currentIndex() > 0);
    CHECK(hasRows(view, 1));
    meetings->setCurrentIndex(0);

    auto* narrowing = window.part<QComboBox>(u"followUpNarrowingCombo"_s);
    narrowing->setCurrentIndex(narrowing->findText(u"Overdue"_s));
    CHECK(waitFor([&] { return view->model()->rowCount() > 0 && view->model()->rowCount() < mandatesOfText; }));
    // On a day before anything fell due nothing was overdue.
    window.part<QDateEdit>(u"followUpDayEdit"_s)->setDate(QDate(2020, 1, 1));
    CHECK(hasRows(view, 0));
    window.part<QDateEdit>(u"followUpDayEdit"_s)->setDate(QDate::currentDate());

    // A run of days of one's own: what is due between them, in whichever order they are given.
    auto* from = window.part<QDateEdit>(u"followUpDueFromEdit"_s);
    auto* until = window.part<QDateEdit>(u"followUpDueToEdit"_s);
    CHECK_FALSE(from->isVisible());
    narrowing->setCurrentIndex(narrowing->findText(u"Due between two days"_s));
    CHECK(from->isVisible());
    from->setDate(QDate(2020, 6, 30));
    until->setDate(QDate(2020, 6, 30));
    CHECK(hasRows(view, 1));
    until->setDate(QDate(2020, 6, 1));
    CHECK(hasRows(view, 1));
    from->setDate(QDate(2020, 6, 29));
    CHECK(hasRows(view, 0));
    narrowing->setCurrentIndex(0);

    auto* filter = window.part<QLineEdit>(u"followUpFilterEdit"_s);
    filter->setText(u"shared services"_s);
    CHECK(hasRows(view, 1));
    filter->setText(u"100% \" OR 1=1 --"_s);
    CHECK(hasRows(view, 0));
    filter->clear();
    CHECK(hasRows(view, mandatesOfText));
}

TEST_CASE("one key records a status for several mandates; undo takes it from all of them")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    pasteDecision(window, pastedDecision);
    QTreeView* view = followUp(window, mandatesOfText);
    view->selectAll();
    press(window, view, Qt::Key_S);
    auto* dialog = openDialog<QDialog>(window, u"statusDialog"_s);
    auto* status = part<QComboBox>(*dialog, u"statusCombo"_s);
    status->setCurrentIndex(status->findData(int(domain::FollowUpStatus::NoFurtherAction)));
    part<QDialogButtonBox>(*dialog, u"statusButtons"_s)->button(QDialogButtonBox::Save)->click();
    auto* narrowing = window.part<QComboBox>(u"followUpNarrowingCombo"_s);
    narrowing->setCurrentIndex(narrowing->findText(u"Open"_s));
    CHECK(hasRows(view, 0));
    window.trigger("undo");
    CHECK(waitFor([&] { return view->model()->rowCount() >= 3; }));
}

TEST_CASE("an officer follows up, the list shows what is one's own, and Enter opens the paragraph")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    pasteDecision(window, pastedDecision);
    QTreeView* view = followUp(window, mandatesOfText);
    view->setCurrentIndex(view->model()->index(2, 0));
    window.part<QPushButton>(u"followUpOfficerButton"_s)->click();
    auto* dialog = openDialog<QInputDialog>(window, u"officerDialog"_s);
    dialog->setTextValue(u"A. Officer"_s);
    dialog->accept();
    auto* officers = window.part<QComboBox>(u"followUpOfficerCombo"_s);
    REQUIRE(waitFor([&] { return officers->isVisible() && officers->count() == 2; }));
    officers->setCurrentIndex(1);
    CHECK(hasRows(view, 1));
    view->setCurrentIndex(view->model()->index(0, 0));
    REQUIRE(waitFor([&] { return view->model()->index(0, 1).data().toString() == u"2 (b)"_s; }));
    press(window, view, Qt::Key_Return);
    CHECK(window->pane()->section() == gui::Section::Decisions);
    auto* tree = window.part<gui::DecisionPage>(u"decisionPage"_s)->tree();
    CHECK(waitFor([&] { return tree->currentItem() && tree->currentItem()->text(0) == u"(b)"_s; }));
}

TEST_CASE("the list as it is narrowed is saved as a spreadsheet")
{
    const SampleLibrary library;
    QTemporaryDir folder;
    OpenWindow window(library.folder());
    pasteDecision(window, pastedDecision);
    followUp(window, mandatesOfText);
    window.part<QPushButton>(u"followUpMatrixButton"_s)->click();
    auto* dialog = openDialog<QDialog>(window, u"matrixDialog"_s);
    auto* path = part<QLineEdit>(*dialog, u"matrixPathEdit"_s);
    CHECK(path->text().endsWith(u".xlsx"_s));
    path->setText(folder.filePath(u"no such folder/m.xlsx"_s));
    auto* saveButton = part<QDialogButtonBox>(*dialog, {})->button(QDialogButtonBox::Save);
    saveButton->click();
    auto* problem = part<QLabel>(*dialog, u"matrixProblemLabel"_s);
    CHECK(waitFor([&] { return problem->isVisible() && saveButton->isEnabled(); }));
    const QString file = folder.filePath(u"m.xlsx"_s);
    path->setText(file);
    const QPointer<QDialog> open(dialog);
    saveButton->click();
    REQUIRE(waitFor([&] { return open.isNull(); }));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.read(2) == "PK");
    CHECK(window.message().contains(u"m.xlsx"_s));
}
