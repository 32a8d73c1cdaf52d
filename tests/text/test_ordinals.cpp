// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "text/ordinals.h"

using namespace Qt::StringLiterals;
using rapporteur::text::findNumberedMeetings;
using rapporteur::text::ordinalNumber;

namespace {

int firstMeeting(const QString& text)
{
    const auto found = findNumberedMeetings(text);
    return found.isEmpty() ? 0 : found.first().number;
}

} // namespace

TEST_CASE("Ordinals are read in words, figures, Roman and Chinese numerals")
{
    CHECK(ordinalNumber(u"Sixty-seventh") == 67);
    CHECK(ordinalNumber(u"one hundred and twenty-first") == 121);
    CHECK(ordinalNumber(u"vingt et unième") == 21);
    CHECK(ordinalNumber(u"Vingt-et-unième") == 21);
    CHECK(ordinalNumber(u"QUATRE-VINGTIEME") == 80);
    CHECK(ordinalNumber(u"seconde") == 2);
    CHECK(ordinalNumber(u"undécima") == 11);
    CHECK(ordinalNumber(u"decimosegunda") == 12);
    CHECK(ordinalNumber(u"duodécimo") == 12);
    CHECK(ordinalNumber(u"Cuadragésimo octavo") == 48);
    CHECK(ordinalNumber(u"vigésima primera") == 21);
    CHECK(ordinalNumber(u"vigesimoprimera") == 21);
    CHECK(ordinalNumber(u"семьдесят девятая") == 79);
    CHECK(ordinalNumber(u"السابعة والستون") == 67);
    CHECK(ordinalNumber(u"الحادية والعشرون") == 21);
    CHECK(ordinalNumber(u"السابعة والستين") == 67);
    CHECK(ordinalNumber(u"13th") == 13);
    CHECK(ordinalNumber(u"13 er") == 13);
    CHECK(ordinalNumber(u"20º") == 20);
    CHECK(ordinalNumber(u"12ª") == 12);
    CHECK(ordinalNumber(u"67e") == 67);
    CHECK(ordinalNumber(u"67-я") == 67);
    CHECK(ordinalNumber(u"XVI") == 16);
    CHECK(ordinalNumber(u"第十一") == 11);
    CHECK(ordinalNumber(u"第一百二十") == 120);
    CHECK(ordinalNumber(u"第 六 十 五") == 65);
    CHECK(ordinalNumber(u"第4") == 4);
}

TEST_CASE("What is no ordinal of a meeting gives nothing")
{
    CHECK(ordinalNumber(u"di") == 0);
    CHECK(ordinalNumber(u"meeting") == 0);
    CHECK(ordinalNumber(u"第九千") == 0);
    CHECK(ordinalNumber(u"999th") == 0);
    CHECK(ordinalNumber(u"") == 0);
    CHECK(findNumberedMeetings(u"the next meeting of the Parties").isEmpty());
}

TEST_CASE("The ordinal of a meeting is found with its noun in six languages")
{
    CHECK(firstMeeting(u"Fourth meeting"_s) == 4);
    CHECK(firstMeeting(u"Sixty-seventh session"_s) == 67);
    CHECK(firstMeeting(u"Tenth emergency special session"_s) == 10);
    CHECK(firstMeeting(u"First regular session 2025"_s) == 1);
    CHECK(firstMeeting(u"第四次会议"_s) == 4);
    CHECK(firstMeeting(u"第 六 十 五 届 会 议"_s) == 65);
    CHECK(firstMeeting(u"2025年第二届常会"_s) == 2);
    CHECK(firstMeeting(u"Dix-huitième réunion"_s) == 18);
    CHECK(firstMeeting(u"DIX-HUITIEME SESSION"_s) == 18);
    CHECK(firstMeeting(u"Première session ordinaire de 2025"_s) == 1);
    CHECK(firstMeeting(u"12ª reunión"_s) == 12);
    CHECK(firstMeeting(u"13 er período de sesiones"_s) == 13);
    CHECK(firstMeeting(u"Cuadragésimo octavo período de sesiones"_s) == 48);
    CHECK(firstMeeting(u"Primer período ordinario de sesiones"_s) == 1);
    CHECK(firstMeeting(u"Седьмое совещание"_s) == 7);
    CHECK(firstMeeting(u"Семьдесят девятая сессия"_s) == 79);
    CHECK(firstMeeting(u"Первая очередная сессия"_s) == 1);
    CHECK(firstMeeting(u"الاجتماع السابع"_s) == 7);
    CHECK(firstMeeting(u"الدورة الثامنة عشرة"_s) == 18);
    CHECK(firstMeeting(u"الدورة السابعة والستون"_s) == 67);
    CHECK(firstMeeting(u"الدورة العادية الأولى لعام 2025"_s) == 1);
}

TEST_CASE("A numbered meeting knows its place in the text")
{
    const QString text = u"General Assembly  Sixty-seventh session Agenda item 120"_s;
    const auto found = findNumberedMeetings(text);
    REQUIRE(found.size() == 1);
    CHECK(text.sliced(found[0].begin, found[0].end - found[0].begin) == u"Sixty-seventh session"_s);
}
