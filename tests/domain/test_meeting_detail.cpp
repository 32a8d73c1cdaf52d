// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_detail.h"
#include "support/catch.h"

using namespace rapporteur;
using namespace rapporteur::domain;
using namespace Qt::StringLiterals;

namespace {

MeetingDetail meetingOf(const QList<std::pair<QDate, QDate>>& parts, const QString& zone = {})
{
    MeetingDetail detail;
    for (const auto& [start, end] : parts) {
        MeetingPart part;
        part.segment.start = start;
        part.segment.end = end;
        detail.parts.append(part);
    }
    detail.timeZone = zone;
    return detail;
}

} // namespace

TEST_CASE("a time that is not fixed yet is understood as the days that it allows")
{
    struct Case {
        const char* text;
        QDate first;
        QDate last;
    };
    const auto each = GENERATE(values<Case>({
        {"first quarter of 2022", {2022, 1, 1}, {2022, 3, 31}},
        {"tentatively 2022-Q1", {2022, 1, 1}, {2022, 3, 31}},
        {"second half of 2023", {2023, 7, 1}, {2023, 12, 31}},
        {"March 2024", {2024, 3, 1}, {2024, 3, 31}},
        {"2024-02", {2024, 2, 1}, {2024, 2, 29}},
        {"late 2025", {2025, 9, 1}, {2025, 12, 31}},
        {"2026", {2026, 1, 1}, {2026, 12, 31}},
    }));
    CAPTURE(each.text);
    const auto window = windowFromText(QString::fromUtf8(each.text));
    REQUIRE(window);
    CHECK(window->first == each.first);
    CHECK(window->last == each.last);
}

TEST_CASE("a text without one year of our time is no time")
{
    for (const QString& text : {u"soon"_s, u""_s, u"first quarter"_s, u"1901"_s, u"in 2021 or 2022"_s, u"20220"_s}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(windowFromText(text));
    }
}

TEST_CASE("what is odd about the days of a meeting is told")
{
    using Kind = MeetingRemarkKind;
    struct Case {
        QList<std::pair<QDate, QDate>> parts;
        QList<MeetingRemark> expected;
    };
    const auto each = GENERATE(values<Case>({
        {{}, {{Kind::NoDays, -1, -1, {}}}},
        {{{{2021, 11, 1}, {2021, 11, 5}}, {{2022, 3, 21}, {2022, 3, 25}}}, {}},
        {{{{2021, 11, 5}, {2021, 11, 1}}}, {{Kind::EndsTooEarly, 0, -1, {2021, 11, 1}}}},
        {{{{2021, 11, 1}, {2021, 11, 5}}, {{2021, 11, 5}, {2021, 11, 8}}}, {{Kind::Overlap, 1, 0, {}}}},
        {{{{2022, 3, 21}, {2022, 3, 25}}, {{2021, 11, 1}, {2021, 11, 5}}}, {{Kind::OutOfOrder, 1, 0, {}}}},
        {{{{1444, 11, 1}, {1444, 11, 1}}},
         {{Kind::TooEarly, 0, -1, {1444, 11, 1}}, {Kind::TooEarly, 0, -1, {1444, 11, 1}}}},
        {{{{2021, 11, 1}, {2022, 11, 5}}}, {{Kind::TooLong, 0, -1, {2022, 11, 5}}}},
    }));
    CHECK(checkMeeting(meetingOf(each.parts)) == each.expected);
}

TEST_CASE("a change of the clock within the meeting is told, an unknown zone is refused")
{
    const auto geneva = checkMeeting(meetingOf({{{2024, 3, 29}, {2024, 4, 2}}}, u"Europe/Zurich"_s));
    CHECK(geneva == QList<MeetingRemark>{{MeetingRemarkKind::ClockChange, 0, -1, {2024, 3, 31}}});
    CHECK_FALSE(isError(geneva[0].kind));
    CHECK(checkMeeting(meetingOf({{{2024, 4, 1}, {2024, 4, 5}}}, u"Europe/Zurich"_s)).isEmpty());
    CHECK(checkMeeting(meetingOf({{{2022, 3, 21}, {2022, 3, 27}}}, u"Asia/Makassar"_s)).isEmpty());
    const auto unknown = checkMeeting(meetingOf({{{2024, 4, 1}, {}}}, u"Europe/Atlantis"_s));
    REQUIRE(unknown.size() == 1);
    CHECK(unknown[0].kind == MeetingRemarkKind::UnknownZone);
    CHECK(isError(unknown[0].kind));
}
