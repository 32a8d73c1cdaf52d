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

TEST_CASE("a time that is not fixed yet is understood in the language in which it is said")
{
    struct Case {
        const char* text;
        int firstMonth;
        int lastMonth;
    };
    const auto each = GENERATE(values<Case>({
        {"au premier trimestre de 2024", 1, 3},
        {"1er trimestre 2024", 1, 3},
        {"T3 2024", 7, 9},
        {"deuxième semestre 2024", 7, 12},
        {"début 2024", 1, 4},
        {"mi-2024", 5, 8},
        {"août 2024", 8, 8},
        {"primer trimestre de 2024", 1, 3},
        {"segunda mitad de 2024", 7, 12},
        {"a finales de 2024", 9, 12},
        {"último trimestre de 2024", 10, 12},
        {"setiembre de 2024", 9, 9},
        {"2024年第一季度", 1, 3},
        {"2024 年上半年", 1, 6},
        {"2024年下半年", 7, 12},
        {"2024年3月", 3, 3},
        {"2024年3月至5月", 3, 5},
        {"2024年十二月", 12, 12},
        {"二〇二四年底", 9, 12},
        {"в первом квартале 2024 года", 1, 3},
        {"IV квартал 2024 г.", 10, 12},
        {"второе полугодие 2024 года", 7, 12},
        {"в конце 2024 года", 9, 12},
        {"май 2024 года", 5, 5},
        {"الربع الأول من عام 2024", 1, 3},
        {"النصف الثاني من عام ٢٠٢٤", 7, 12},
        {"كانون الثاني/يناير 2024", 1, 1},
        {"أواخر عام 2024", 9, 12},
        {"segundo semestre de 2024", 7, 12},
        {"erstes Quartal 2024", 1, 3},
        {"third or fourth quarter of 2024", 7, 12},
        {"March–May 2024", 3, 5},
        {"early March 2024", 3, 3},
        {"last quarter of 2024", 10, 12},
        {"H1 2024", 1, 6},
        {"03/2024", 3, 3},
    }));
    CAPTURE(each.text);
    const auto window = windowFromText(QString::fromUtf8(each.text));
    REQUIRE(window);
    CHECK(window->first == QDate(2024, each.firstMonth, 1));
    CHECK(window->last == QDate(2024, each.lastMonth, 1).addMonths(1).addDays(-1));
}

TEST_CASE("a text without one year of our time is no time")
{
    for (const QString& text : {u"soon"_s, u""_s, u"first quarter"_s, u"1901"_s, u"in 2021 or 2022"_s, u"20220"_s,
                                u"2021-02-30"_s, u"31.11.2021"_s, u"2021-11-01 BC"_s}) {
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
