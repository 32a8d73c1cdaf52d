// SPDX-License-Identifier: GPL-3.0-or-later
// What staff do on the page of a meeting in the real window: its plan, its decisions, its notes.
#include "gui/register_test.h"

#include "workspace/meetings.h"
#include "workspace/queries.h"

#include <QComboBox>
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

} // namespace

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
