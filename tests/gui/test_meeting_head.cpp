// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a meeting's page stays a head, whatever a title or the number of parts is.
#include "gui/meeting_test.h"
#include "workspace/meetings.h"

#include <QLabel>
#include <QTabWidget>

using namespace rapporteur;
using namespace guitest;

TEST_CASE(
    "the head of a meeting of thirty parts with a long title in HTML leaves room for its page, and shows it plain")
{
    const SampleLibrary sample;
    const QString title = u"<b>Bold</b> "_s + QString(u"very long "_s).repeated(150);
    {
        const auto library = workspace::Library::open(sample.folder(), store::Access::ReadWrite);
        REQUIRE(library);
        const auto view = (*library)->view();
        REQUIRE(view);
        const auto id = workspace::meetingCalled(**view, u"MC-COP COP-4"_s);
        REQUIRE(id);
        auto meeting = workspace::meetingDetail(**view, *id);
        REQUIRE(meeting);
        meeting->meeting.titles = {{domain::Language::English, title}};
        meeting->parts.clear();
        for (int place = 0; place < 30; ++place) {
            domain::MeetingPart part;
            part.segment.start = QDate(2027, 1, 1).addDays(9 * place);
            part.segment.end = part.segment.start.addDays(4);
            meeting->parts.append(part);
        }
        REQUIRE(workspace::setMeeting(**library, *meeting));
    }
    OpenWindow window(sample.folder());
    showFourth(window, u"Agenda"_s);
    auto* parts = window.part<QLabel>(u"meetingPartsLabel"_s);
    REQUIRE(waitFor([&] { return parts->text().contains(u"24 more"_s); }));
    CHECK(parts->text().count(u'\n') == 6);
    CHECK(parts->toolTip().contains(u"Part 7"_s));
    auto* head = window.part<QLabel>(u"meetingTitleLabel"_s);
    CHECK(head->textFormat() == Qt::PlainText);
    CHECK(head->text().startsWith(u"<b>Bold</b>"_s));
    CHECK(head->text().size() <= 301);
    CHECK(head->toolTip().contains(u"&lt;b&gt;"_s));
    CHECK(window.part<QTabWidget>(u"meetingTabs"_s)->height() > window->height() / 3);
}
