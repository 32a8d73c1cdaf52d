// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of decisions, follow-up and activities in the window share: a decision that comes in as pasted text.
#pragma once

#include "gui/gui_test.h"

#include "gui/pages/decision_page.h"
#include "gui/widgets/decision_tree.h"
#include "gui/widgets/mandate_panel.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeWidget>

namespace guitest {

inline const QString pastedDecision = uR"(Decision MC-3/11: Cooperation between the secretariats

The Conference of the Parties,

Recalling its earlier decision,

1. Welcomes the report of the secretariat;

2. Requests the Executive Secretary:

(a) To continue the shared services, subject to the availability of resources;

(b) To report to the Conference of the Parties at its fourth meeting;

3. Invites parties to send their views to the secretariat by 30 June 2020.
)"_s;

/// The form of this class that is open in the window, once it is there.
template <typename Dialog>
Dialog* openDialog(OpenWindow& window, const QString& name)
{
    INFO(name.toStdString());
    REQUIRE(waitFor([&] { return (*window).template findChild<Dialog*>(name) != nullptr; }));
    return (*window).template findChild<Dialog*>(name);
}

/// Pastes a text into the form for decisions, looks at what would come, and takes it; the decision is shown then.
inline void pasteDecision(OpenWindow& window, const QString& text)
{
    window->pane()->showSection(rapporteur::gui::Section::Decisions);
    window.part<QAbstractButton>(u"addDecisionsButton"_s)->click();
    auto* dialog = openDialog<QDialog>(window, u"decisionImportDialog"_s);
    part<QTabWidget>(*dialog, u"importSourceTabs"_s)->setCurrentIndex(1);
    part<QPlainTextEdit>(*dialog, u"importTextEdit"_s)->setPlainText(text);
    auto* next = part<QAbstractButton>(*dialog, u"importNextButton"_s);
    REQUIRE(next->isEnabled());
    next->click();
    auto* lines = part<QTreeWidget>(*dialog, u"importLinesView"_s);
    REQUIRE(waitFor([&] { return lines->topLevelItemCount() == 1 && next->isEnabled(); }));
    next->click();
    const QPointer<QDialog> open(dialog);
    REQUIRE(waitFor([&] { return open.isNull(); }));
    auto* page = window.part<rapporteur::gui::DecisionPage>(u"decisionPage"_s);
    REQUIRE(waitFor([&] { return page->tree()->topLevelItemCount() > 0; }));
}

/// Chooses the paragraph of this path; its mandates are shown then.
inline QTreeWidget* chooseParagraph(OpenWindow& window, const QString& path)
{
    window.part<rapporteur::gui::DecisionPage>(u"decisionPage"_s)->tree()->setCurrentPath(path);
    return window.part<QTreeWidget>(u"mandatesView"_s);
}

/// Types a key into a part of the window, which must be the active one for keys that are shortcuts.
inline void press(OpenWindow& window, QWidget* widget, Qt::Key key)
{
    window->activateWindow();
    REQUIRE(waitFor([&] { return window->isActiveWindow(); }));
    widget->setFocus();
    QTest::keyClick(widget, key);
}

inline void triggerPart(OpenWindow& window, const QString& action)
{
    auto* found = window.part<QAction>(action);
    REQUIRE(found->isEnabled());
    found->trigger();
}

} // namespace guitest
