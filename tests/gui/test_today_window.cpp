// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the morning in the real window: what it says of the meeting that comes next, and where it leads.
#include "gui/meeting_test.h"

#include "gui/desk.h"
#include "gui/models/meeting_grid_model.h"
#include "gui/pages/meeting_page.h"
#include "gui/pages/meetings_page.h"
#include "workspace/plan.h"
#include "workspace/queries.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QTabWidget>
#include <QTreeWidget>

using namespace rapporteur;
using namespace guitest;

namespace {

/// A conference that opens in so many days, without documents.
domain::MeetingId meetingAhead(OpenWindow& window, int days)
{
    return *changed(window, [days](workspace::Library& library) -> Result<domain::MeetingId> {
        const auto view = library.view();
        REQUIRE(view);
        const auto body = workspace::bodyCalled(**view, u"MC-COP"_s);
        REQUIRE(body);
        domain::MeetingDetail detail;
        detail.meeting.body = *body;
        detail.meeting.ordinal = 9;
        detail.meeting.titles.insert(domain::Language::English, u"<i>Ninth</i> meeting"_s);
        domain::MeetingPart part;
        part.segment.start = QDate::currentDate().addDays(days);
        part.segment.end = part.segment.start.addDays(4);
        part.segment.places.insert(domain::Language::English, u"Nairobi"_s);
        detail.parts.append(part);
        return workspace::addMeeting(library, detail);
    });
}

void plan(OpenWindow& window, domain::MeetingId meeting, const QString& symbol,
          const QList<domain::Language>& languages)
{
    changed(window, [&](workspace::Library& library) {
        domain::PlannedDocument document;
        document.meeting = meeting;
        document.symbol = symbol;
        document.titles.insert(domain::Language::English, u"Report on cooperation"_s);
        document.languages = languages;
        return workspace::setPlannedDocument(library, document);
    });
}

} // namespace

TEST_CASE("without a meeting ahead the page of the day says so and offers nothing that leads nowhere")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    window->pane()->showSection(gui::Section::Today);
    auto* name = window.part<QLabel>(u"nextMeetingLabel"_s);
    REQUIRE(waitFor([&] { return name->isVisible(); }));
    CHECK_FALSE(name->text().isEmpty());
    CHECK_FALSE(window.part<QAbstractButton>(u"openNextMeetingButton"_s)->isVisible());
    CHECK_FALSE(window.part<QTreeWidget>(u"nextDeadlinesView"_s)->isVisible());
}

TEST_CASE("the meeting that comes next stands on the page of the day, and follows what is planned for it")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    window->pane()->showSection(gui::Section::Today);
    const domain::MeetingId meeting = meetingAhead(window, 100);
    auto* name = window.part<QLabel>(u"nextMeetingLabel"_s);
    REQUIRE(waitFor([&] { return name->text().startsWith(u"MC COP-9"_s); }));
    CHECK(name->text().contains(u"<i>Ninth</i>"_s));
    CHECK(name->textFormat() == Qt::PlainText);
    CHECK(window.part<QLabel>(u"nextMeetingWhenLabel"_s)->text().contains(u"100"_s));
    CHECK(window.part<QLabel>(u"nextMeetingWhenLabel"_s)->text().contains(u"Nairobi"_s));
    auto* deadlines = window.part<QTreeWidget>(u"nextDeadlinesView"_s);
    CHECK_FALSE(deadlines->isVisible()); // nothing is planned

    plan(window, meeting, u"UNEP/MC/COP.9/3"_s, {domain::Language::English, domain::Language::French});
    REQUIRE(waitFor([&] { return deadlines->isVisible(); }));
    CHECK(deadlines->topLevelItemCount() >= 2);
    CHECK(deadlines->topLevelItemCount() <= 5);
    CHECK(deadlines->topLevelItem(0)->text(2).contains(u"UNEP/MC/COP.9/3"_s));
    // 100 days: the line of six weeks is 58 days away.
    CHECK(window.part<QLabel>(u"sixWeekLabel"_s)->text().contains(u"58"_s));
    CHECK_FALSE(window.part<QAbstractButton>(u"lateDocumentsButton"_s)->isVisible());
    CHECK(window.part<QAbstractButton>(u"missingFRButton"_s)->isVisible());
    CHECK(window->findChild<QAbstractButton*>(u"missingRUButton"_s) == nullptr);

    window.part<QAbstractButton>(u"missingFRButton"_s)->click();
    CHECK(window->pane()->section() == gui::Section::Meetings);
    REQUIRE(waitFor([&] { return window.part<QLabel>(u"meetingCodeLabel"_s)->text() == u"COP-9"_s; }));
    CHECK(window.part<QTabWidget>(u"meetingTabs"_s)->currentWidget()->objectName() == u"meetingDocuments"_s);
    CHECK(window.part<QComboBox>(u"gridFilterCombo"_s)->currentText() == u"Missing: French"_s);
}

TEST_CASE("documents that are late are counted on the page of the day, and one button leads to them")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    window->pane()->showSection(gui::Section::Today);
    const domain::MeetingId meeting = meetingAhead(window, 20);
    plan(window, meeting, u"UNEP/MC/COP.9/3"_s, {});
    plan(window, meeting, u"UNEP/MC/COP.9/4"_s, {});
    auto* late = window.part<QAbstractButton>(u"lateDocumentsButton"_s);
    REQUIRE(waitFor([&] { return late->isVisible() && late->text().contains(u'2'); }));
    CHECK(window.part<QLabel>(u"sixWeekLabel"_s)->text().contains(u"22"_s)); // days ago
    late->click();
    REQUIRE(waitFor([&] { return window.part<QLabel>(u"meetingCodeLabel"_s)->text() == u"COP-9"_s; }));
    CHECK(window.part<QComboBox>(u"gridFilterCombo"_s)->currentText() == u"Late"_s);
    auto* grid = window.part<QTreeView>(u"meetingGridView"_s);
    REQUIRE(waitFor([&] { return grid->model()->rowCount() == 2; }));
    // What is only planned opens in the plan.
    Q_EMIT grid->activated(grid->model()->index(1, 0));
    CHECK(window.part<QTabWidget>(u"meetingTabs"_s)->currentWidget()->objectName() == u"meetingPlan"_s);
    auto* plan = window.part<QTreeView>(u"planView"_s);
    CHECK(waitFor([&] { return plan->currentIndex().data().toString().startsWith(u"UNEP/MC/COP.9/4"_s); }));
}
