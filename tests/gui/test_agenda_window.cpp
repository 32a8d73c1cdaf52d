// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of a meeting in the real window: read from its documents, edited, moved by key and by dragging, saved.
#include "gui/meeting_test.h"

#include "gui/widgets/agenda_tree.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
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

/// Where on a row something is let go of.
enum class Spot { Above, On, Below };

/// Drags the row of an item over another and lets go of it there; false where the tree shows that it takes nothing.
bool dropItem(gui::AgendaTree* tree, QTreeWidgetItem* dragged, QTreeWidgetItem* target, Spot spot)
{
    tree->setCurrentItem(dragged);
    const std::unique_ptr<QMimeData> data(tree->model()->mimeData({tree->currentIndex()}));
    if (!data)
        return false;
    tree->scrollToItem(target);
    const QRect row = tree->visualItemRect(target);
    REQUIRE(row.isValid());
    const int y = spot == Spot::Above ? row.top() : spot == Spot::On ? row.center().y() : row.bottom();
    const QPoint place(row.left() + 4, y);
    QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree->viewport(), &enter);
    QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree->viewport(), &move);
    if (!enter.isAccepted() || !move.isAccepted()) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(tree->viewport(), &leave);
        return false;
    }
    QDropEvent drop(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree->viewport(), &drop);
    CHECK(drop.dropAction() == Qt::IgnoreAction); // else the row would be taken out once more
    return true;
}

QTreeWidgetItem* rowOf(gui::AgendaTree* tree, const QString& title)
{
    INFO(title.toStdString());
    REQUIRE(treeRow(tree, 1, title) != nullptr);
    return treeRow(tree, 1, title);
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

TEST_CASE("an item goes elsewhere by key, the numbers follow, and undo brings it back")
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
}

TEST_CASE("an item is dropped above, below and on others: it stands there, the numbers follow, undo brings it back")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    gui::AgendaTree* tree = readAgenda(window);
    const auto second = [&] { return titles(tree->topLevelItem(1)); };
    const QStringList before = second();
    REQUIRE(before == QStringList{u"2(a) Adoption"_s, u"2(b) Organization"_s, u"2(c) Credentials"_s});
    const auto undone = [&] {
        window.trigger("undo");
        return waitFor([&] { return second() == before && titles(tree->topLevelItem(0)).isEmpty(); });
    };
    const auto drop = [&](const QString& item, const QString& target, Spot spot) {
        return dropItem(tree, rowOf(tree, item), rowOf(tree, target), spot);
    };

    REQUIRE(drop(u"Credentials of"_s, u"Adoption of the agenda"_s, Spot::Above));
    CHECK(waitFor([&] {
        return second() == QStringList{u"2(a) Credentials"_s, u"2(b) Adoption"_s, u"2(c) Organization"_s};
    }));
    CHECK(tree->currentItem()->text(0) == u"2(a)"_s); // it stays chosen, under its new number
    CHECK(undone());

    REQUIRE(drop(u"Adoption of the agenda"_s, u"Organization of work"_s, Spot::Below));
    CHECK(waitFor([&] {
        return second() == QStringList{u"2(a) Organization"_s, u"2(b) Adoption"_s, u"2(c) Credentials"_s};
    }));
    CHECK(undone());

    REQUIRE(drop(u"Credentials of"_s, u"Opening of the meeting"_s, Spot::On));
    CHECK(waitFor([&] { return titles(tree->topLevelItem(0)) == QStringList{u"1(a) Credentials"_s}; }));
    CHECK(second() == QStringList{u"2(a) Adoption"_s, u"2(b) Organization"_s});
    CHECK(undone());

    // Over a document it goes below the item of the document.
    REQUIRE(drop(u"Credentials of"_s, u"UNEP/MC/COP.4/91 "_s, Spot::On));
    CHECK(waitFor([&] { return titles(rowOf(tree, u"Secretariat"_s)) == QStringList{u"4(j)(i) Credentials"_s}; }));
    CHECK(undone());

    // Among the items of the top it takes its place there, and those behind it count on.
    const QString third = tree->topLevelItem(2)->text(1);
    REQUIRE(drop(u"Credentials of"_s, third, Spot::Above));
    CHECK(waitFor([&] { return tree->topLevelItemCount() == 10; }));
    CHECK(tree->topLevelItem(2)->text(0) == u"3"_s);
    CHECK(tree->topLevelItem(2)->text(1).startsWith(u"Credentials"_s));
    CHECK(tree->topLevelItem(3)->text(0) == u"4"_s);
    CHECK(tree->topLevelItem(3)->text(1) == third);
    CHECK(undone());
    CHECK(tree->topLevelItemCount() == 9);
}

TEST_CASE("an item dropped into itself or what is below it is refused in words; other rows and data are not taken")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    gui::AgendaTree* tree = readAgenda(window);
    QTreeWidgetItem* organization = tree->topLevelItem(1);
    const QStringList before = titles(organization);
    QStringList refusals;
    QObject::connect(window->pane()->desk(), &gui::Desk::failed, tree,
                     [&](const Error& error) { refusals.append(error.arguments.value(2)); });
    REQUIRE(dropItem(tree, organization, organization->child(organization->childCount() - 1), Spot::On));
    CHECK(waitFor([&] { return refusals.size() == 1; }));
    CHECK(refusals.value(0).contains(u"below itself"_s));
    if (dropItem(tree, organization, organization, Spot::On)) // else the tree shows that it takes nothing there
        CHECK(waitFor([&] { return refusals.size() == 2; }));
    CHECK(titles(tree->topLevelItem(1)) == before);
    CHECK(tree->topLevelItemCount() == 9);

    // A document goes elsewhere by its own form, not by dragging.
    QTreeWidgetItem* document = rowOf(tree, u"UNEP/MC/COP.4/91 "_s);
    CHECK_FALSE(dropItem(tree, document, organization, Spot::On));

    int wanted = 0;
    QObject::connect(tree, &gui::AgendaTree::moveWanted, tree, [&wanted] { ++wanted; });
    QMimeData foreign;
    foreign.setData(u"application/x-rapporteur-agenda-item"_s, "4711");
    QDropEvent drop(QPoint(4, 4), Qt::MoveAction, &foreign, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree->viewport(), &drop);
    CHECK(wanted == 0);
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
