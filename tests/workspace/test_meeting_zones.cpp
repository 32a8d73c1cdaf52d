// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include "workspace/meetings.h"

using namespace rapporteur;
using namespace rapporteur::workspace;

TEST_CASE("a meeting whose time zone this computer does not know can be changed, and keeps the zone")
{
    const QTemporaryDir folder;
    auto library = Library::create(folder.filePath(u"library"_s));
    REQUIRE(library);
    auto view = (*library)->view();
    REQUIRE(view);
    domain::MeetingDetail meeting;
    const auto body = (*library)->store().read([](store::Connection& connection) {
        return connection.one<domain::BodyId>("SELECT id FROM body WHERE code = 'MC-COP'").value_or(domain::BodyId());
    });
    REQUIRE(body);
    meeting.meeting.body = *body;
    meeting.meeting.ordinal = 7;
    meeting.timeZone = u"Europe/Zurich"_s;
    const auto id = addMeeting(**library, meeting);
    REQUIRE(id);
    // As where a newer list of zones was at hand.
    REQUIRE((*library)->store().write(u"zone"_s, [](store::Connection& connection) {
        connection.run("UPDATE meeting_setting SET time_zone = 'Mars/Olympus'");
    }));
    auto known = meetingDetail(**view, *id);
    REQUIRE(known);
    known->meeting.titles.insert(domain::Language::English, u"Seventh"_s);
    CHECK(setMeeting(**library, *known));
    CHECK(meetingDetail(**view, *id)->timeZone == u"Mars/Olympus"_s);
    CHECK(checkMeeting(*known).first().kind == domain::MeetingRemarkKind::UnknownZone);
    known->timeZone = u"Mars/Ascraeus"_s;
    CHECK_FALSE(setMeeting(**library, *known));
}
