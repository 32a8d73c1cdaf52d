// SPDX-License-Identifier: GPL-3.0-or-later
// Changing documents in the real window: many at once with a preview, their history, undo after a restart, and
// taking a file out.
#include "gui/gui_test.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace rapporteur;
using namespace guitest;

namespace {

/// The line of a field on the page of the chosen document; null if it is not there yet.
QTreeWidgetItem* fieldLine(OpenWindow& window, const QString& name)
{
    auto* fields = part<QTreeWidget>(*window.part<QWidget>(u"documentsPage"_s), u"fieldsView"_s);
    return fields->findItems(name, Qt::MatchExactly).value(0);
}

/// Gives the chosen document another title, as typing into its field does.
void setTitle(OpenWindow& window, const QString& title)
{
    REQUIRE(waitFor([&] {
        const QTreeWidgetItem* line = fieldLine(window, u"title"_s);
        return line && !line->text(1).isEmpty();
    }));
    fieldLine(window, u"title"_s)->setText(1, title);
    auto* label = part<QLabel>(*window.part<QWidget>(u"documentsPage"_s), u"titleLabel"_s);
    REQUIRE(waitFor([&] { return label->text().startsWith(title.first(20)); }));
}

QString shownTitle(OpenWindow& window)
{
    return part<QLabel>(*window.part<QWidget>(u"documentsPage"_s), u"titleLabel"_s)->text();
}

} // namespace

TEST_CASE("several documents are changed at once: every change is shown first, is one step, and is undone as one")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    QTreeView* view = documentsList(window);
    view->selectAll();
    REQUIRE(waitFor([&] { return window.part<QAction>(u"bulkEditAction"_s)->isEnabled(); }));
    window.trigger("bulkEdit");
    auto* dialog = window.part<QDialog>(u"bulkEditDialog"_s);
    auto* preview = part<QTreeWidget>(*dialog, u"bulkPreviewView"_s);
    REQUIRE(waitFor([&] { return preview->topLevelItemCount() >= view->model()->rowCount(); }));
    QPushButton* apply = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Apply);
    CHECK_FALSE(apply->isEnabled()); // nothing was typed

    auto* field = part<QComboBox>(*dialog, u"bulkFieldCombo"_s);
    field->setCurrentIndex(field->findText(u"distribution"_s));
    auto* value = part<QLineEdit>(*dialog, u"bulkValueEdit"_s);
    value->setText(u"nobody"_s); // no distribution is called so
    CHECK_FALSE(apply->isEnabled());
    CHECK_FALSE(part<QLabel>(*dialog, u"bulkSummaryLabel"_s)->text().isEmpty());

    value->setText(u"restricted"_s);
    CHECK(preview->topLevelItem(0)->text(2) == u"General distribution"_s);
    CHECK(preview->topLevelItem(0)->text(3) == u"Restricted distribution"_s);
    REQUIRE(apply->isEnabled());
    apply->click();
    CHECK(waitFor([&] { return window.message().contains(u"changed"_s); }));
    view->setCurrentIndex(view->model()->index(0, 0));
    const auto distribution = [&] {
        const QTreeWidgetItem* line = fieldLine(window, u"distribution"_s);
        return line ? line->text(1) : QString();
    };
    CHECK(waitFor([&] { return distribution() == u"restricted"_s; }));

    REQUIRE(waitFor([&] { return window.part<QAction>(u"undoAction"_s)->isEnabled(); }));
    window.trigger("undo");
    CHECK(waitFor([&] { return distribution() == u"general"_s; }));
}

TEST_CASE("the history of a document tells its latest change first, from what to what, and by whom")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    documentsList(window);
    setTitle(window, u"A title that <i>nobody</i> wrote before"_s);
    window.trigger("documentHistory");
    auto* dialog = window.part<QDialog>(u"historyDialog"_s);
    auto* list = part<QTreeWidget>(*dialog, u"historyView"_s);
    REQUIRE(waitFor([&] { return list->topLevelItemCount() >= 2; })); // the import, and the new title
    const QTreeWidgetItem* latest = list->topLevelItem(0);
    CHECK_FALSE(latest->text(1).isEmpty());
    CHECK_FALSE(latest->text(2).isEmpty());
    QStringList lines;
    for (int i = 0; i < latest->childCount(); ++i)
        lines.append(latest->child(i)->text(0));
    CHECK(lines.join(u'\n').contains(u"A title that <i>nobody</i> wrote before"_s));
    CHECK(list->currentItem() == latest);
    dialog->close();
}

TEST_CASE("what was done before a restart of the window is undone by name after it")
{
    const SampleLibrary library;
    QString before;
    {
        OpenWindow window(library.folder());
        documentsList(window);
        REQUIRE(waitFor([&] { return !shownTitle(window).isEmpty(); }));
        before = shownTitle(window);
        setTitle(window, u"Typed just before the evening"_s);
    }
    OpenWindow window(library.folder());
    documentsList(window);
    REQUIRE(waitFor([&] { return shownTitle(window) == u"Typed just before the evening"_s; }));
    auto* undo = window.part<QAction>(u"undoAction"_s);
    REQUIRE(waitFor([&] { return undo->isEnabled(); }));
    CHECK(undo->text().contains(u"title"_s));
    undo->trigger();
    CHECK(waitFor([&] { return shownTitle(window) == before; }));
    auto* redo = window.part<QAction>(u"redoAction"_s);
    REQUIRE(waitFor([&] { return redo->isEnabled(); }));
    redo->trigger();
    CHECK(waitFor([&] { return shownTitle(window) == u"Typed just before the evening"_s; }));
}

TEST_CASE("a row that is dragged out is a file with a telling name and the very bytes that came in")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    QTreeView* view = documentsList(window);
    int row = 0;
    while (row < view->model()->rowCount() && view->model()->index(row, 0).data().toString() != u"UNEP/MC/COP.4/91"_s)
        ++row;
    view->setCurrentIndex(view->model()->index(row, 0));
    QList<QUrl> addresses;
    REQUIRE(waitFor([&] {
        const std::unique_ptr<QMimeData> data(view->model()->mimeData({view->model()->index(row, 0)}));
        addresses = data->urls();
        return addresses.size() == 1;
    }));
    CHECK(addresses.first().fileName() == u"UNEP-MC-COP.4-91.en.pdf"_s);
    QFile out(addresses.first().toLocalFile());
    QFile in(samplePdfs(u"cop-4-91-en"_s).value(0));
    REQUIRE(out.open(QIODevice::ReadOnly));
    REQUIRE(in.open(QIODevice::ReadOnly));
    CHECK(out.readAll() == in.readAll());
}

TEST_CASE(
    "a title of two thousand characters is shown as text and leaves the window as it was; a longer one is refused")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    QTreeView* view = documentsList(window);
    REQUIRE(waitFor([&] { return !shownTitle(window).isEmpty(); }));
    const QSize size = window->size();
    const SlowEvents slow;
    // One word without a place to break, and as many of a sentence.
    const QString titles[] = {QString(2'000, u'W'), u"<h1>Budget &amp; programme</h1> "_s.repeated(62)};
    for (const QString& title : titles) {
        setTitle(window, title);
        QTest::qWait(50);
        CHECK(window->size() == size);
        CHECK(window->minimumSizeHint().width() <= size.width());
        CHECK(window->minimumSizeHint().height() <= size.height());
        CHECK(part<QWidget>(*window.part<QWidget>(u"documentsPage"_s), u"readButton"_s)->isVisible());
        CHECK(waitFor([&] {
            return view->model()->index(view->currentIndex().row(), 1).data().toString().startsWith(title.first(20));
        }));
    }
    const QString kept = fieldLine(window, u"title"_s)->text(1);
    fieldLine(window, u"title"_s)->setText(1, QString(10'000, u'a'));
    CHECK(waitFor([&] { return fieldLine(window, u"title"_s)->text(1) == kept; }));
    CHECK(window.message().size() < 1'000);
    CHECK(window->size() == size);
    CHECK(slow.names() == QStringList());
}
