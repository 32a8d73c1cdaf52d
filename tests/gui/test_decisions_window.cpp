// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions in the real window: they come in, are read, corrected and followed up, each step undone by name.
#include "gui/register_test.h"

#include "gui/reader/reader_view.h"
#include "workspace/decisions.h"
#include "workspace/reading.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFile>
#include <QHelpEvent>
#include <QPushButton>
#include <QToolTip>
#include <QTreeView>

using namespace rapporteur;
using namespace guitest;

namespace {

void save(QDialog* dialog)
{
    const QPointer<QDialog> open(dialog);
    part<QDialogButtonBox>(*dialog, {})->button(QDialogButtonBox::Save)->click();
    REQUIRE(waitFor([&] { return open.isNull(); }));
}

QString cell(const QTreeWidget* list, int column)
{
    return list->topLevelItemCount() > 0 ? list->topLevelItem(0)->text(column) : QString();
}

/// Clicks on the first link of the visible pages whose tool tip has these words; false if there is none.
bool clickLink(gui::ReaderView* view, const QString& words)
{
    constexpr int lineStep = 5;
    constexpr int wordStep = 12;
    QWidget* page = view->viewport();
    return waitFor([&] {
        for (int y = 0; y < page->height(); y += lineStep) {
            for (int x = 0; x < page->width(); x += wordStep) {
                const QPoint spot(x, y);
                QTest::mouseMove(page, spot);
                if (page->cursor().shape() != Qt::PointingHandCursor)
                    continue;
                QHelpEvent question(QEvent::ToolTip, spot, page->mapToGlobal(spot));
                QCoreApplication::sendEvent(page, &question);
                if (!QToolTip::text().contains(words))
                    continue;
                QTest::mouseClick(page, Qt::LeftButton, {}, spot);
                return true;
            }
        }
        return false;
    });
}

} // namespace

TEST_CASE("a pasted decision is shown as a tree, and undo takes it out of the register")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    pasteDecision(window, pastedDecision);
    CHECK(window.part<QLabel>(u"decisionNumberLabel"_s)->text() == u"MC-3/11"_s);
    auto* tree = window.part<gui::DecisionPage>(u"decisionPage"_s)->tree();
    QStringList labels;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        labels.append(tree->topLevelItem(i)->text(0));
    CHECK(labels == QStringList{QString(), QString(), u"1"_s, u"2"_s, u"3"_s});
    CHECK(tree->topLevelItem(3)->childCount() == 2);
    window.trigger("undo");
    auto* register_ = window.part<QTreeView>(u"decisionsView"_s);
    CHECK(waitFor([&] { return register_->model()->rowCount() == 0; }));
    window.trigger("redo");
    CHECK(waitFor([&] { return register_->model()->rowCount() == 1; }));
}

TEST_CASE("a proposed mandate is confirmed with one key and gets a status with its evidence; undo takes back each")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    pasteDecision(window, pastedDecision);
    QTreeWidget* mandates = chooseParagraph(window, u"2/(b)"_s);
    REQUIRE(waitFor([&] { return mandates->topLevelItemCount() == 1; }));
    CHECK(cell(mandates, 2).contains(u"COP-4"_s));
    CHECK(cell(mandates, 3).contains(u"proposed"_s));
    press(window, mandates, Qt::Key_C);
    CHECK(waitFor([&] { return !cell(mandates, 3).contains(u"proposed"_s); }));

    press(window, mandates, Qt::Key_S);
    auto* dialog = openDialog<QDialog>(window, u"statusDialog"_s);
    auto* status = part<QComboBox>(*dialog, u"statusCombo"_s);
    status->setCurrentIndex(status->findData(int(domain::FollowUpStatus::Done)));
    part<QDateEdit>(*dialog, u"asAtEdit"_s)->setDate(QDate(2022, 3, 25));
    part<QPlainTextEdit>(*dialog, u"noteEdit"_s)->setPlainText(u"Submitted with annexes"_s);
    auto* kind = part<QComboBox>(*dialog, u"evidenceKindCombo"_s);
    kind->setCurrentIndex(kind->findData(int(domain::EvidenceKind::Document)));
    part<QLineEdit>(*dialog, u"evidenceEdit"_s)->setText(u"unep/mc/cop.4/91"_s);
    part<QLineEdit>(*dialog, u"evidencePathEdit"_s)->setText(u"5 (b)"_s);
    save(dialog);
    CHECK(waitFor([&] { return cell(mandates, 3).contains(u"done"_s); }));
    REQUIRE(mandates->topLevelItem(0)->childCount() == 1);
    const QTreeWidgetItem* entry = mandates->topLevelItem(0)->child(0);
    CHECK(entry->text(0).contains(u"Submitted with annexes"_s));
    REQUIRE(entry->childCount() == 1);
    CHECK(entry->child(0)->text(0) == u"UNEP/MC/COP.4/91, 5 (b)"_s);

    // As at a day before the entry nothing was recorded.
    auto* day = window.part<QDateEdit>(u"statusDayEdit"_s);
    day->setDate(QDate(2022, 3, 24));
    CHECK(waitFor([&] { return mandates->topLevelItem(0) && mandates->topLevelItem(0)->childCount() == 0; }));
    day->setDate(QDate::currentDate());
    CHECK(waitFor([&] { return mandates->topLevelItem(0) && mandates->topLevelItem(0)->childCount() == 1; }));

    window.trigger("undo");
    CHECK(waitFor([&] { return mandates->topLevelItem(0) && mandates->topLevelItem(0)->childCount() == 0; }));
    window.trigger("undo");
    CHECK(waitFor([&] { return cell(mandates, 3).contains(u"proposed"_s); }));
}

TEST_CASE(
    "a status dated in the future cannot be entered, and evidence that is none keeps the form open with a reason")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    pasteDecision(window, pastedDecision);
    QTreeWidget* mandates = chooseParagraph(window, u"3"_s);
    REQUIRE(waitFor([&] { return mandates->topLevelItemCount() == 1; }));
    window.part<QPushButton>(u"addStatusButton"_s)->click();
    auto* dialog = openDialog<QDialog>(window, u"statusDialog"_s);
    CHECK(part<QDateEdit>(*dialog, u"asAtEdit"_s)->maximumDate() == QDate::currentDate());
    auto* kind = part<QComboBox>(*dialog, u"evidenceKindCombo"_s);
    kind->setCurrentIndex(kind->findData(int(domain::EvidenceKind::Address)));
    part<QLineEdit>(*dialog, u"evidenceEdit"_s)->setText(u"javascript:alert(1)"_s);
    part<QDialogButtonBox>(*dialog, u"statusButtons"_s)->button(QDialogButtonBox::Save)->click();
    auto* problem = part<QLabel>(*dialog, u"statusProblemLabel"_s);
    CHECK(waitFor([&] { return problem->isVisible() && !problem->text().isEmpty(); }));
    kind->setCurrentIndex(kind->findData(int(domain::EvidenceKind::Meeting)));
    auto* record = part<QComboBox>(*dialog, u"evidenceRecordCombo"_s);
    REQUIRE(waitFor([&] { return record->count() > 0; }));
    record->setCurrentIndex(0);
    save(dialog);
    CHECK(waitFor([&] { return mandates->topLevelItem(0) && mandates->topLevelItem(0)->childCount() == 1; }));
}

TEST_CASE("a mandate is corrected, split and added in a form, and each is undone")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    pasteDecision(window, pastedDecision);
    QTreeWidget* mandates = chooseParagraph(window, u"3"_s);
    REQUIRE(waitFor([&] { return mandates->topLevelItemCount() == 1; }));

    triggerPart(window, u"correctMandateAction"_s);
    auto* dialog = openDialog<QDialog>(window, u"mandateDialog"_s);
    CHECK(part<QDateEdit>(*dialog, u"dueDayEdit"_s)->date() == QDate(2020, 6, 30));
    part<QLineEdit>(*dialog, u"mandateAddresseesEdit"_s)->setText(u"parties; signatories"_s);
    auto* due = part<QComboBox>(*dialog, u"dueKindCombo"_s);
    due->setCurrentIndex(due->findData(int(domain::DueKind::Recurring)));
    save(dialog);
    CHECK(waitFor([&] { return cell(mandates, 1) == u"parties; signatories"_s; }));
    CHECK(cell(mandates, 2).contains(u"every"_s));

    triggerPart(window, u"splitMandateAction"_s);
    dialog = openDialog<QDialog>(window, u"mandateDialog"_s);
    auto* parts = part<QTabWidget>(*dialog, u"mandatePartsTabs"_s);
    REQUIRE(parts->count() == 2);
    part<QLineEdit>(*parts->widget(1), u"mandateAddresseesEdit"_s)->setText(u"signatories"_s);
    save(dialog);
    CHECK(waitFor([&] { return mandates->topLevelItemCount() == 2; }));

    triggerPart(window, u"addMandateAction"_s);
    dialog = openDialog<QDialog>(window, u"mandateDialog"_s);
    auto* saveButton = part<QDialogButtonBox>(*dialog, {})->button(QDialogButtonBox::Save);
    saveButton->click();
    CHECK(part<QLabel>(*dialog, u"mandateProblemLabel"_s)->isVisible()); // it says nothing yet
    part<QLineEdit>(*dialog, u"mandateVerbEdit"_s)->setText(u"urges"_s);
    save(dialog);
    CHECK(waitFor([&] { return mandates->topLevelItemCount() == 3; }));
    for (const int left : {2, 1}) {
        window.trigger("undo");
        CHECK(waitFor([&] { return mandates->topLevelItemCount() == left; }));
    }
    window.trigger("undo");
    CHECK(waitFor([&] { return cell(mandates, 1) == u"parties"_s; }));
}

TEST_CASE("facts, relations, labels and texts of a decision are changed, told by its history, and undone by name")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    pasteDecision(window, pastedDecision);
    auto* number = window.part<QLabel>(u"decisionNumberLabel"_s);
    triggerPart(window, u"editFactsAction"_s);
    auto* dialog = openDialog<QDialog>(window, u"decisionFactsDialog"_s);
    part<QLineEdit>(*dialog, u"factNumberEdit"_s)->setText(u"nothing like a number"_s);
    part<QDialogButtonBox>(*dialog, {})->button(QDialogButtonBox::Save)->click();
    auto* problem = part<QLabel>(*dialog, u"factProblemLabel"_s);
    CHECK(waitFor([&] { return problem->isVisible(); }));
    part<QLineEdit>(*dialog, u"factNumberEdit"_s)->setText(u"mc 3/12"_s);
    part<QLineEdit>(*dialog, u"factTitleEdit"_s)->setText(u"Another <b>title</b>"_s);
    save(dialog);
    CHECK(waitFor([&] { return number->text() == u"MC-3/12"_s; }));
    CHECK(window.part<QLabel>(u"decisionTitleLabel"_s)->text() == u"Another <b>title</b>"_s);

    triggerPart(window, u"addRelationAction"_s);
    dialog = openDialog<QDialog>(window, u"relationDialog"_s);
    part<QLineEdit>(*dialog, u"relationOtherEdit"_s)->setText(u"MC-2/7"_s);
    save(dialog);
    auto* relations = window.part<QTreeWidget>(u"decisionRelationsView"_s);
    CHECK(waitFor([&] { return relations->topLevelItemCount() == 1; }));
    CHECK(relations->topLevelItem(0)->text(1) == u"MC-2/7"_s);
    relations->setCurrentItem(relations->topLevelItem(0));
    triggerPart(window, u"removeRelationAction"_s);
    CHECK(waitFor([&] { return relations->topLevelItemCount() == 0; }));

    auto* tree = window.part<gui::DecisionPage>(u"decisionPage"_s)->tree();
    chooseParagraph(window, u"1"_s);
    triggerPart(window, u"insertBehindAction"_s);
    dialog = openDialog<QDialog>(window, u"paragraphDialog"_s);
    CHECK(part<QLineEdit>(*dialog, u"nodeLabelEdit"_s)->text() == u"2"_s);
    part<QPlainTextEdit>(*dialog, u"nodeTextEdit"_s)->setPlainText(u"Notes a new paragraph;"_s);
    save(dialog);
    CHECK(waitFor([&] { return tree->topLevelItemCount() == 6; }));
    CHECK(tree->topLevelItem(5)->text(0) == u"4"_s); // those behind it count up

    triggerPart(window, u"decisionHistoryAction"_s);
    auto* history = openDialog<QDialog>(window, u"historyDialog"_s);
    auto* steps = part<QTreeWidget>(*history, u"historyView"_s);
    CHECK(waitFor([&] { return steps->topLevelItemCount() >= 4; }));
    history->close();

    window.trigger("undo"); // the paragraph
    CHECK(waitFor([&] { return tree->topLevelItemCount() == 5; }));
    window.trigger("undo"); // the relation is there again
    CHECK(waitFor([&] { return relations->topLevelItemCount() == 1; }));
    window.trigger("undo"); // and gone
    CHECK(waitFor([&] { return relations->topLevelItemCount() == 0; }));
    window.trigger("undo");
    CHECK(waitFor([&] { return number->text() == u"MC-3/11"_s; }));
}

TEST_CASE("a text is edited in its place, and the day's page says what is overdue and leads there")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    pasteDecision(window, pastedDecision);
    auto* tree = window.part<gui::DecisionPage>(u"decisionPage"_s)->tree();
    chooseParagraph(window, u"1"_s);
    tree->setFocus();
    tree->editItem(tree->currentItem(), gui::DecisionTree::Text);
    auto* editor = window.part<QPlainTextEdit>(u"paragraphEdit"_s);
    editor->setPlainText(u"Welcomes <i>two</i> reports;"_s);
    QTest::keyClick(editor, Qt::Key_Tab);
    const auto textOf = [&](int row) { return tree->topLevelItem(row)->text(gui::DecisionTree::Text); };
    CHECK(waitFor([&] { return textOf(2) == u"Welcomes <i>two</i> reports;"_s; }));
    window.trigger("undo");
    CHECK(waitFor([&] { return textOf(2) == u"Welcomes the report of the secretariat;"_s; }));

    window->pane()->showSection(gui::Section::Today);
    auto* overdue = window.part<QPushButton>(u"overdueButton"_s);
    REQUIRE(waitFor([&] { return overdue->isVisible(); }));
    overdue->click();
    CHECK(window->pane()->section() == gui::Section::FollowUp);
    auto* list = window.part<QTreeView>(u"followUpView"_s);
    CHECK(waitFor([&] { return list->model()->rowCount() > 0; }));
}

TEST_CASE("a decision that a document cites is known to the reader, and following it shows the paragraph")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    pasteDecision(window, pastedDecision);
    gui::ReaderTab* tab = openInReader(window, u"UNEP/MC/COP.4/91"_s);
    domain::DecisionId decision;
    for (const workspace::ReadableCitation& each : tab->version().citations) {
        if (each.citation.targets.contains(u"MC-3/11"_s))
            decision = each.decision;
    }
    REQUIRE_FALSE(decision.isNull());
    REQUIRE(clickLink(tab->findChild<gui::ReaderView*>(), u"Cooperation between the secretariats"_s));
    CHECK(waitFor([&] { return window->pane()->section() == gui::Section::Decisions; }));
    CHECK(window.part<QLabel>(u"decisionNumberLabel"_s)->text() == u"MC-3/11"_s);
    Q_EMIT tab->decisionWanted(decision, u"2/(b)"_s);
    auto* tree = window.part<gui::DecisionPage>(u"decisionPage"_s)->tree();
    CHECK(waitFor([&] { return tree->currentItem() && tree->currentItem()->text(0) == u"(b)"_s; }));
    auto* citing = window.part<QTreeWidget>(u"decisionCitedByView"_s);
    CHECK(waitFor([&] { return citing->topLevelItemCount() > 0; }));
}

TEST_CASE(
    "the decisions of a document of the library come into the register, and it is told by body, meeting and year")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    QTreeView* documents = documentsList(window);
    const int before = documents->model()->rowCount();
    REQUIRE(dropOn(*window, samplePdfs(u"cop-4-99"_s)));
    REQUIRE(waitFor([&] { return documents->model()->rowCount() == before + 1; }));
    const auto rowOf = [&] {
        const QModelIndexList rows = documents->model()->match(documents->model()->index(0, 0), Qt::DisplayRole,
                                                               u"UNEP/MC/COP.4/99"_s, 1, Qt::MatchExactly);
        return rows.value(0);
    };
    REQUIRE(waitFor([&] { return rowOf().isValid(); }));
    documents->setCurrentIndex(rowOf());
    window.trigger("addDecisions");
    auto* dialog = openDialog<QDialog>(window, u"decisionImportDialog"_s);
    auto* next = part<QAbstractButton>(*dialog, u"importNextButton"_s);
    REQUIRE(waitFor([&] { return next->isEnabled(); }));
    next->click();
    auto* lines = part<QTreeWidget>(*dialog, u"importLinesView"_s);
    REQUIRE(waitFor([&] { return lines->topLevelItemCount() > 1 && next->isEnabled(); }));
    const int found = lines->topLevelItemCount();
    next->click();
    const QPointer<QDialog> open(dialog);
    REQUIRE(waitFor([&] { return open.isNull(); }));

    auto* register_ = window.part<QTreeView>(u"decisionsView"_s);
    REQUIRE(waitFor([&] { return register_->model()->rowCount() == found; }));
    auto* deciders = window.part<QComboBox>(u"decisionMeetingCombo"_s);
    auto* years = window.part<QComboBox>(u"decisionYearCombo"_s);
    REQUIRE(waitFor([&] { return years->count() > 1 && deciders->count() > 2; }));
    pasteDecision(window, pastedDecision);
    REQUIRE(waitFor([&] { return register_->model()->rowCount() == found + 1; }));
    const auto narrowed = [&](QComboBox* combo, int row) {
        combo->setCurrentIndex(row);
        const bool fewer = waitFor([&] { return register_->model()->rowCount() < found + 1; });
        combo->setCurrentIndex(0);
        return fewer && waitFor([&] { return register_->model()->rowCount() == found + 1; });
    };
    int meeting = 1; // bodies stand above their meetings
    while (meeting + 1 < deciders->count() && deciders->itemData(meeting).toLongLong() < 0)
        ++meeting;
    CHECK(narrowed(deciders, meeting));
    CHECK(narrowed(years, 1));
}

TEST_CASE("what another decision asked of the same addressee is found when it is looked for")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    pasteDecision(window, pastedDecision);
    QString later = pastedDecision;
    later.replace(u"MC-3/11"_s, u"MC-4/7"_s).replace(u"fourth meeting"_s, u"fifth meeting"_s);
    pasteDecision(window, later);
    REQUIRE(waitFor([&] { return window.part<QLabel>(u"decisionNumberLabel"_s)->text() == u"MC-4/7"_s; }));
    chooseParagraph(window, u"2/(a)"_s);
    window.part<QTabWidget>(u"paragraphTabs"_s)->setCurrentIndex(2);
    auto* before = window.part<QTreeWidget>(u"askedBeforeView"_s);
    REQUIRE(waitFor([&] { return before->topLevelItemCount() > 0 && before->topLevelItem(0)->childCount() == 1; }));
    CHECK(before->topLevelItem(0)->text(0).startsWith(u"MC-3/11, 2 (a)"_s));
}

TEST_CASE("the matrix of a decision is saved as a file, and an existing one is not replaced without a word")
{
    const SampleLibrary library;
    QTemporaryDir folder;
    OpenWindow window(library.folder());
    pasteDecision(window, pastedDecision);
    const QString path = folder.filePath(u"matrix.csv"_s);
    for (const bool again : {false, true}) {
        triggerPart(window, u"decisionMatrixAction"_s);
        auto* dialog = openDialog<QDialog>(window, u"matrixDialog"_s);
        auto* format = part<QComboBox>(*dialog, u"matrixFormatCombo"_s);
        format->setCurrentIndex(format->findData(u"csv"_s));
        part<QLineEdit>(*dialog, u"matrixPathEdit"_s)->setText(path);
        if (again) {
            part<QDialogButtonBox>(*dialog, {})->button(QDialogButtonBox::Save)->click();
            CHECK(part<QLabel>(*dialog, u"matrixProblemLabel"_s)->isVisible());
        }
        save(dialog);
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll());
    CHECK(written.contains(u"2 (b)"_s));
    CHECK(written.contains(u"Executive Secretary"_s));
}
