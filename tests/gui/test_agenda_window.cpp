// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of a meeting in the real window: read from its documents, edited, moved by key and by dragging, saved.
#include "gui/meeting_test.h"

#include "gui/widgets/agenda_tree.h"

#include <QComboBox>
#include <QFile>
#include <QMessageBox>
#include <QTemporaryDir>

using namespace rapporteur;
using namespace guitest;

namespace {

/// The agenda of the fourth meeting, as its documents have it.
gui::AgendaTree* readAgenda(OpenWindow& window)
{
    showFourth(window, u"Agenda"_s);
    auto* tree = window.part<gui::AgendaTree>(u"agendaView"_s);
    REQUIRE(waitFor([&] { return tree->topLevelItemCount() > 0; }));
    triggerPart(window, u"readAgendaAction"_s);
    auto* dialog = openDialog<QDialog>(window, u"agendaReadingDialog"_s);
    CHECK(part<QTreeWidget>(*dialog, u"agendaReadingView"_s)->topLevelItemCount() > 20);
    save(dialog);
    REQUIRE(waitFor([&] { return tree->topLevelItemCount() == 9; }));
    return tree;
}

QStringList titles(const QTreeWidgetItem* parent)
{
    QStringList texts;
    for (int i = 0; i < parent->childCount(); ++i) {
        if (!parent->child(i)->text(0).isEmpty())
            texts.append(parent->child(i)->text(0) + u' ' + parent->child(i)->text(1).section(u' ', 0, 0));
    }
    return texts;
}

} // namespace

TEST_CASE("the agenda is read from its documents; items stand over the documents that are held or announced")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    gui::AgendaTree* tree = readAgenda(window);
    QTreeWidgetItem* secretariat = chooseRow(tree, 1, u"Secretariat"_s);
    CHECK(secretariat->text(0) == u"4(j)"_s);
    REQUIRE(treeRow(tree, 1, u"UNEP/MC/COP.4/91 "_s) != nullptr);
    CHECK(treeRow(tree, 1, u"UNEP/MC/COP.4/98 — announced, not held"_s) != nullptr);
    // Enter on a document leads to it; undo takes back the whole reading.
    chooseRow(tree, 1, u"UNEP/MC/COP.4/91 "_s);
    press(window, tree, Qt::Key_Return);
    CHECK(window->pane()->section() == gui::Section::Documents);
    window.trigger("undo");
    window->pane()->showSection(gui::Section::Meetings); // what changed meanwhile is seen on coming back
    CHECK(waitFor([&] { return tree->topLevelItemCount() < 9; }));
}

TEST_CASE("an item goes elsewhere by key and by dragging, the numbers follow, and undo brings it back")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    gui::AgendaTree* tree = readAgenda(window);
    chooseRow(tree, 1, u"Organization of work"_s);
    window->activateWindow();
    REQUIRE(waitFor([&] { return window->isActiveWindow(); }));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    const auto order = [&] { return titles(tree->topLevelItem(1)); };
    CHECK(waitFor([&] {
        return order() == QStringList{u"2(a) Organization"_s, u"2(b) Adoption"_s, u"2(c) Credentials"_s};
    }));
    CHECK(tree->currentItem()->text(1) == u"Organization of work"_s); // it stays chosen
    window.trigger("undo");
    CHECK(waitFor([&] { return order().value(0) == u"2(a) Adoption"_s; }));

    // Dropped on "Opening of the meeting" it stands below it.
    chooseRow(tree, 1, u"Credentials of"_s);
    Q_EMIT tree->moveWanted(
        tree->currentRow()->item.id,
        {domain::AgendaItemId{tree->topLevelItem(0)->data(0, Qt::UserRole + 10).toLongLong()}, 0});
    CHECK(waitFor([&] { return titles(tree->topLevelItem(0)) == QStringList{u"1(a) Credentials"_s}; }));
    CHECK(tree->topLevelItem(1)->childCount() >= 2);
}

TEST_CASE("an item is added, changed, renumbered and deleted; what hangs on it is asked about first")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    gui::AgendaTree* tree = readAgenda(window);
    chooseRow(tree, 1, u"Dental amalgam"_s);
    window.part<QPushButton>(u"addAgendaItemButton"_s)->click();
    auto* added = openDialog<QDialog>(window, u"agendaItemDialog"_s);
    CHECK(refusal(added).contains(u"title"_s));
    fill(added, u"agendaItemTitleEdit"_s, u"Mercury in <b>cosmetics</b>"_s);
    save(added);
    QTreeWidgetItem* item = chooseRow(tree, 1, u"cosmetics"_s);
    CHECK(item->text(0) == u"4(c)"_s); // behind the one that was chosen
    CHECK(item->text(1) == u"Mercury in <b>cosmetics</b>"_s);

    window.part<QPushButton>(u"editAgendaItemButton"_s)->click();
    auto* edited = openDialog<QDialog>(window, u"agendaItemDialog"_s);
    auto* fate = part<QComboBox>(*edited, u"agendaItemFateCombo"_s);
    fate->setCurrentIndex(fate->findText(u"deferred"_s));
    fill(edited, u"agendaItemMeetingEdit"_s, u"COP-44"_s);
    CHECK(refusal(edited).contains(u"COP-44"_s));
    fill(edited, u"agendaItemMeetingEdit"_s, {});
    save(edited);
    CHECK(waitFor([&] { return treeRow(tree, 2, u"deferred"_s) != nullptr; }));

    chooseRow(tree, 1, u"cosmetics"_s);
    triggerPart(window, u"agendaNumberAction"_s);
    auto* number = openDialog<QDialog>(window, u"agendaNumberDialog"_s);
    fill(number, u"agendaNumberEdit"_s, u"4 (d)"_s);
    CHECK(refusal(number).contains(u"another item"_s));
    number->reject();

    chooseRow(tree, 0, u"4(k)"_s); // the secretariat, which moved on by one
    triggerPart(window, u"agendaDeleteAction"_s);
    auto* question = openDialog<QMessageBox>(window, u"removeItemQuestion"_s);
    CHECK(question->text().contains(u"document"_s));
    question->buttons().constFirst()->click();
    CHECK(waitFor([&] { return treeRow(tree, 0, u"4(k)"_s) == nullptr; }));
    window.trigger("undo");
    CHECK(waitFor([&] { return treeRow(tree, 0, u"4(k)"_s) != nullptr; }));
}

TEST_CASE(
    "the adopted agenda begins as a copy, and an agenda is saved as a document, not over another without a word")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    gui::AgendaTree* tree = readAgenda(window);
    triggerPart(window, u"adoptAgendaAction"_s);
    auto* version = window.part<QComboBox>(u"agendaVersionCombo"_s);
    REQUIRE(waitFor([&] { return version->count() == 2; }));
    version->setCurrentIndex(1);
    Q_EMIT version->activated(1);
    CHECK(tree->topLevelItemCount() == 9);
    CHECK(treeRow(tree, 1, u"UNEP/MC/COP.4/91 "_s) == nullptr);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"agenda.odt"_s);
    QFile there(path);
    REQUIRE(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    triggerPart(window, u"exportAgendaAction"_s);
    auto* dialog = openDialog<QDialog>(window, u"paperDialog"_s);
    fill(dialog, u"paperPathEdit"_s, path);
    CHECK(refusal(dialog).contains(u"once more"_s));
    CHECK(QFile(path).size() == 4);
    const QPointer<QDialog> open(dialog);
    pressSave(dialog);
    REQUIRE(waitFor([&] { return open.isNull(); }));
    CHECK(QFile(path).size() > 2000);

    // A PDF is set in fonts, and that too off the thread of the window.
    triggerPart(window, u"exportAgendaAction"_s);
    auto* again = openDialog<QDialog>(window, u"paperDialog"_s);
    fill(again, u"paperPathEdit"_s, folder.filePath(u"annotated"_s));
    part<QComboBox>(*again, u"paperCombo"_s)->setCurrentIndex(1);
    auto* format = part<QComboBox>(*again, u"paperFormatCombo"_s);
    format->setCurrentIndex(format->findData(u"pdf"_s));
    const QPointer<QDialog> alsoOpen(again);
    pressSave(again);
    REQUIRE(waitFor([&] { return alsoOpen.isNull(); }));
    CHECK(QFile(folder.filePath(u"annotated.pdf"_s)).size() > 5000);
}
