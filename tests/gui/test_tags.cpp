// SPDX-License-Identifier: GPL-3.0-or-later
// Tags in the real window: put on and taken off, renamed, joined, deleted, counted beside the list.
#include "gui/gui_test.h"

#include "gui/dialogs/tags_dialog.h"
#include "gui/widgets/tag_menu.h"
#include "workspace/actions.h"

#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace rapporteur;
using namespace guitest;

namespace {

QAction* entry(QMenu* menu, const QString& text)
{
    for (QAction* action : menu->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

/// The menu of the document's page, open and filled.
QMenu* openMenu(OpenWindow& window)
{
    QMenu* menu = window.part<QToolButton>(u"tagButton"_s)->menu();
    Q_EMIT menu->aboutToShow();
    REQUIRE(waitFor([&] { return menu->actions().size() >= 2 && menu->actions().last()->isEnabled(); }));
    return menu;
}

bool tagged(OpenWindow& window, const QString& tag)
{
    return window.part<QLabel>(u"quietLabel"_s)->text().contains(u'#' + tag);
}

void putNewTag(OpenWindow& window, const QString& tag)
{
    QMenu* menu = openMenu(window);
    menu->actions()[menu->actions().size() - 2]->trigger();
    auto* dialog = window.part<QInputDialog>(u"newTagDialog"_s);
    dialog->setTextValue(tag);
    dialog->accept();
    REQUIRE(waitFor([&] { return tagged(window, tag); }));
}

/// The count beside a value of a facet; -1 if it is not listed.
int facetCount(OpenWindow& window, const QString& value)
{
    auto* facets = window.part<QTreeWidget>(u"facetsView"_s);
    const auto items = facets->findItems(value, Qt::MatchExactly | Qt::MatchRecursive);
    return items.isEmpty() ? -1 : items.first()->text(1).toInt();
}

} // namespace

TEST_CASE("a tag is put on a document from its page, counted beside the list, taken off, and comes back by undo")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    REQUIRE(waitFor([&] { return window.part<QToolButton>(u"tagButton"_s)->isVisible(); }));
    putNewTag(window, u"urgent"_s);
    CHECK(waitFor([&] { return facetCount(window, u"urgent"_s) == 1; }));

    QAction* tick = entry(openMenu(window), u"urgent"_s);
    REQUIRE(tick);
    CHECK(tick->isChecked());
    tick->trigger();
    CHECK(waitFor([&] { return !tagged(window, u"urgent"_s); }));
    CHECK(waitFor([&] { return facetCount(window, u"urgent"_s) == -1; }));
    window.trigger("undo");
    CHECK(waitFor([&] { return tagged(window, u"urgent"_s); }));
}

TEST_CASE("several documents take a tag at once; one that only some have is told as such")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    REQUIRE(waitFor([&] { return window.part<QToolButton>(u"tagButton"_s)->isVisible(); }));
    putNewTag(window, u"budget"_s);
    auto* view = window.part<QTreeView>(u"documentsView"_s);
    const int all = view->model()->rowCount();
    REQUIRE(all > 1);
    view->selectAll();
    QAction* action = (*window).findChild<QAction*>(u"tagsAction"_s);
    REQUIRE(action);
    REQUIRE(waitFor([&] { return action->isEnabled(); }));
    action->trigger();
    gui::TagMenu* menu = nullptr;
    for (auto* each : (*window).findChildren<gui::TagMenu*>()) {
        if (each->isVisible())
            menu = each;
    }
    REQUIRE(menu);
    const QString partly = u"budget (on 1 of %1)"_s.arg(all);
    REQUIRE(waitFor([&] { return entry(menu, partly); }));
    CHECK_FALSE(entry(menu, partly)->isChecked());
    entry(menu, partly)->trigger();
    menu->close();
    CHECK(waitFor([&] { return facetCount(window, u"budget"_s) == all; }));
}

TEST_CASE("tags are renamed, joined and deleted in a list, each undone by name")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    REQUIRE(waitFor([&] { return window.part<QToolButton>(u"tagButton"_s)->isVisible(); }));
    putNewTag(window, u"old"_s);
    putNewTag(window, u"other"_s);
    window.trigger("manageTags");
    auto* dialog = window.part<gui::TagsDialog>(u"tagsDialog"_s);
    auto* list = part<QTreeWidget>(*dialog, u"tagsView"_s);
    REQUIRE(waitFor([&] { return list->topLevelItemCount() == 2; }));
    list->topLevelItem(0)->setText(0, u"new"_s);
    CHECK(waitFor([&] { return tagged(window, u"new"_s) && !tagged(window, u"old"_s); }));
    REQUIRE(waitFor([&] { return list->topLevelItem(0) && list->topLevelItem(0)->text(0) == u"new"_s; }));
    list->topLevelItem(0)->setText(0, u"other"_s);
    CHECK(waitFor([&] { return list->topLevelItemCount() == 1 && !tagged(window, u"new"_s); }));
    list->setCurrentItem(list->topLevelItem(0));
    part<QPushButton>(*dialog, u"deleteTagButton"_s)->click();
    CHECK(waitFor([&] { return list->topLevelItemCount() == 0 && !tagged(window, u"other"_s); }));
    CHECK(part<QLabel>(*dialog, u"noTagsLabel"_s)->isVisible());
    dialog->close();
    window.trigger("undo");
    CHECK(waitFor([&] { return tagged(window, u"other"_s); }));
}
