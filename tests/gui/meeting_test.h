// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of agendas, participation and cooperation in the window share: a meeting's page, forms that are
// saved, rows of trees.
#pragma once

#include "gui/register_test.h"

#include "gui/desk.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTreeView>

#include <optional>
#include <type_traits>

namespace guitest {

/// The page of the fourth meeting of the sample, with this tab in front.
inline void showFourth(OpenWindow& window, const QString& tab)
{
    window->pane()->showSection(rapporteur::gui::Section::Meetings);
    auto* list = window.part<QTreeView>(u"meetingsView"_s);
    const auto row = [&] {
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            if (list->model()->index(i, 0).data().toString() == u"MC COP-4"_s)
                return i;
        }
        return -1;
    };
    REQUIRE(waitFor([&] { return row() >= 0; }));
    list->setCurrentIndex(list->model()->index(row(), 0));
    REQUIRE(waitFor([&] { return window.part<QLabel>(u"meetingCodeLabel"_s)->text() == u"COP-4"_s; }));
    auto* tabs = window.part<QTabWidget>(u"meetingTabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == tab)
            tabs->setCurrentIndex(i);
    }
    REQUIRE(tabs->tabText(tabs->currentIndex()) == tab);
}

/// Runs a change of the window's library, and gives what it returned.
template <typename Change>
auto changed(OpenWindow& window, Change change)
{
    using Answer = std::invoke_result_t<Change, rapporteur::workspace::Library&>;
    std::optional<Answer> answer;
    window->pane()->desk()->workspace->change(&*window, change, [&](const Answer& given) { answer = given; });
    REQUIRE(waitFor([&] { return answer.has_value(); }));
    REQUIRE(*answer);
    return *answer;
}

inline void pressSave(QDialog* dialog)
{
    part<QDialogButtonBox>(*dialog, {})->button(QDialogButtonBox::Save)->click();
}

/// Saves a form, which closes then.
inline void save(QDialog* dialog)
{
    const QPointer<QDialog> open(dialog);
    pressSave(dialog);
    INFO(part<QLabel>(*dialog, u"problemLabel"_s)->text().toStdString());
    REQUIRE(waitFor([&] { return open.isNull(); }));
}

/// Saves a form, which says instead what is wrong.
inline QString refusal(QDialog* dialog)
{
    auto* problem = part<QLabel>(*dialog, u"problemLabel"_s);
    problem->clear();
    pressSave(dialog);
    REQUIRE(waitFor([&] { return !problem->text().isEmpty(); }));
    return problem->text();
}

inline void fill(QDialog* dialog, const QString& field, const QString& text)
{
    if (auto* line = dialog->findChild<QLineEdit*>(field))
        line->setText(text);
    else
        part<QPlainTextEdit>(*dialog, field)->setPlainText(text);
}

/// The first row of a tree that holds this in a column.
inline QTreeWidgetItem* treeRow(QTreeWidget* tree, int column, const QString& text)
{
    for (QTreeWidgetItemIterator row(tree); *row; ++row) {
        if ((*row)->text(column).contains(text))
            return *row;
    }
    return nullptr;
}

/// Waits for such a row and chooses it.
inline QTreeWidgetItem* chooseRow(QTreeWidget* tree, int column, const QString& text)
{
    INFO(text.toStdString());
    REQUIRE(waitFor([&] { return treeRow(tree, column, text) != nullptr; }));
    tree->setCurrentItem(treeRow(tree, column, text));
    return treeRow(tree, column, text);
}

} // namespace guitest
