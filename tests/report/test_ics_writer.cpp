// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ics_writer.h"
#include "support/catch.h"

#include <QTimeZone>

using namespace rapporteur;
using namespace rapporteur::report;
using namespace Qt::StringLiterals;

namespace {

Calendar calendarOf(const CalendarEvent& event)
{
    return {.name = u"Meetings"_s,
            .made = QDateTime(QDate(2021, 7, 5), QTime(12, 0), Qt::UTC),
            .events = QList<CalendarEvent>{event}};
}

QByteArray unfolded(QByteArray text)
{
    return text.replace("\r\n ", "");
}

} // namespace

TEST_CASE("days are whole days, and the end is the first day after them")
{
    const auto text = calendarText(calendarOf({.uid = u"cop4@rapporteur"_s,
                                               .sequence = 3,
                                               .firstDay = QDate(2021, 11, 1),
                                               .lastDay = QDate(2021, 11, 5),
                                               .summary = u"COP-4; online, \\ first\npart"_s,
                                               .status = EventStatus::Tentative}));
    REQUIRE(text.has_value());
    const QByteArray lines = unfolded(*text);
    for (const char* line : {"UID:cop4@rapporteur", "SEQUENCE:3", "DTSTART;VALUE=DATE:20211101",
                             "DTEND;VALUE=DATE:20211106", "DTSTAMP:20210705T120000Z", "STATUS:TENTATIVE",
                             "SUMMARY;LANGUAGE=en-GB:COP-4\\; online\\, \\\\ first\\npart"}) {
        INFO(line);
        const QByteArray whole = QByteArray("\r\n").append(line).append("\r\n");
        CHECK(lines.contains(whole));
    }
}

TEST_CASE("times are written in UTC, on both sides of a change to summer time")
{
    const QTimeZone zone("Europe/Zurich");
    const auto text = calendarText(calendarOf({.uid = u"1"_s,
                                               .start = QDateTime(QDate(2022, 3, 26), QTime(10, 0), zone),
                                               .end = QDateTime(QDate(2022, 3, 27), QTime(10, 0), zone)}));
    REQUIRE(text.has_value());
    CHECK(text->contains("DTSTART:20220326T090000Z\r\n"));
    CHECK(text->contains("DTEND:20220327T080000Z\r\n"));
}

TEST_CASE("lines are at most 75 octets, and no character is cut")
{
    const QString title = QString(90, QChar(0x7B2C)) + QString(60, u'a') + u"😀😀😀"_s + QString(40, QChar(0x0661));
    const auto text = calendarText(calendarOf({.uid = u"1"_s, .firstDay = QDate(2021, 1, 1), .summary = title}));
    REQUIRE(text.has_value());
    for (const QByteArray& line : text->split('\n')) {
        CHECK(line.size() <= 76); // with the carriage return
        CHECK(QString::fromUtf8(line).toUtf8() == line);
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    CHECK(QString::fromUtf8(unfolded(*text)).contains(title));
}

TEST_CASE("a text cannot add lines of its own to the calendar")
{
    const auto text = calendarText(calendarOf({.uid = u"1"_s,
                                               .firstDay = QDate(2021, 1, 1),
                                               .summary = u"a\r\nEND:VEVENT\rX\nY\u2028Z"_s,
                                               .url = u"https://a/\r\nSTATUS:X"_s}));
    REQUIRE(text.has_value());
    CHECK(text->count("\r\nEND:VEVENT\r\n") == 1);
    CHECK_FALSE(text->contains("\r\nSTATUS:X"));
}

TEST_CASE("an event without identifier, beginning or sense is refused with the reason")
{
    const CalendarEvent events[]{{.firstDay = QDate(2021, 1, 1)},
                                 {.uid = u"1"_s},
                                 {.uid = u"1"_s, .firstDay = QDate(2021, 1, 2), .lastDay = QDate(2021, 1, 1)}};
    for (const CalendarEvent& event : events) {
        const auto text = calendarText(calendarOf(event));
        REQUIRE_FALSE(text.has_value());
        CHECK(text.error().code == ErrorCode::Invalid);
    }
    Calendar twice = calendarOf({.uid = u"1"_s, .firstDay = QDate(2021, 1, 1)});
    twice.events.append(twice.events.first());
    CHECK_FALSE(calendarText(twice).has_value());
}
