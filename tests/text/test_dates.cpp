// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "text/dates.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using rapporteur::text::DateExpression;
using rapporteur::text::findDates;

namespace {

/// Spans as "2015-05-04/2015-05-15", months as "2007-10", joined by blanks.
std::string spansOf(const QString& text)
{
    QStringList parts;
    for (const DateExpression& each : findDates(text)) {
        for (const auto& span : each.spans) {
            parts += span.start == span.end
                         ? span.start.toString(Qt::ISODate)
                         : span.start.toString(Qt::ISODate) + u'/' + span.end.toString(Qt::ISODate);
        }
        if (each.month.isValid())
            parts += each.month.toString(u"yyyy-MM"_s);
    }
    return parts.join(u' ').toStdString();
}

} // namespace

TEST_CASE("Runs of days are read in the styles of six languages")
{
    CHECK(spansOf(u"Geneva, 4–15 May 2015"_s) == "2015-05-04/2015-05-15");
    CHECK(spansOf(u"Genève, 4-15 Mai 2015"_s) == "2015-05-04/2015-05-15");
    CHECK(spansOf(u"Ginebra, 4 a 15 de mayo de 2015"_s) == "2015-05-04/2015-05-15");
    CHECK(spansOf(u"Ginebra, del 4 al 15 de mayo de 2015"_s) == "2015-05-04/2015-05-15");
    CHECK(spansOf(u"2015年5月4-15日，日内瓦"_s) == "2015-05-04/2015-05-15");
    CHECK(spansOf(u"2017 年 9 月 24 日至 29 日，日内瓦"_s) == "2017-09-24/2017-09-29");
    CHECK(spansOf(u"2006年4月28─29日"_s) == "2006-04-28/2006-04-29");
    CHECK(spansOf(u"Женева, 4-15 мая 2015 года"_s) == "2015-05-04/2015-05-15");
    CHECK(spansOf(u"Женева, с 4 по 15 мая 2015 г."_s) == "2015-05-04/2015-05-15");
    CHECK(spansOf(u"جنيف، 4-15 أيار/مايو 2015"_s) == "2015-05-04/2015-05-15");
    CHECK(spansOf(u"جنيف، ٤-١٥ أيار/مايو ٢٠١٥"_s) == "2015-05-04/2015-05-15");
    CHECK(spansOf(u"من 4 إلى 15 أيار / مايو 2015"_s) == "2015-05-04/2015-05-15");
}

TEST_CASE("A run of days may cross months and years")
{
    CHECK(spansOf(u"30 octobre - 3 novembre 2006"_s) == "2006-10-30/2006-11-03");
    CHECK(spansOf(u"29 de septiembre - 3 de octubre de 2014"_s) == "2014-09-29/2014-10-03");
    CHECK(spansOf(u"30 تشرين الأول/أكتوبر - 3 تشرين الثاني/نوفمبر 2006"_s) == "2006-10-30/2006-11-03");
    CHECK(spansOf(u"2017年 4月 24日至 5月 5日"_s) == "2017-04-24/2017-05-05");
    CHECK(spansOf(u"28 November to 3 December 2011"_s) == "2011-11-28/2011-12-03");
    CHECK(spansOf(u"25 July 2024–30 July 2025"_s) == "2024-07-25/2025-07-30");
    CHECK(spansOf(u"30 December–3 January 2025"_s) == "2024-12-30/2025-01-03");
    CHECK(spansOf(u"2024年12月30日至2025年1月3日"_s) == "2024-12-30/2025-01-03");
    CHECK(spansOf(u"30 октября - 3 ноября 2006 года"_s) == "2006-10-30/2006-11-03");
}

TEST_CASE("Days of one month that fall are a run read from right to left, not one of two years")
{
    const auto found = findDates(u"5-1 November 2021"_s);
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].spans.size() == 1);
    CHECK(found[0].spans[0].start == QDate(2021, 11, 1));
    CHECK(found[0].spans[0].end == QDate(2021, 11, 5));
}

TEST_CASE("Several runs of days stand in one expression")
{
    CHECK(spansOf(u"26–30 July 2021 and 6–17 June 2022"_s) == "2021-07-26/2021-07-30 2022-06-06/2022-06-17");
    CHECK(spansOf(u"26-30 juillet 2021 et 6-17 juin 2022"_s) == "2021-07-26/2021-07-30 2022-06-06/2022-06-17");
    CHECK(spansOf(u"26 a 30 de julio de 2021 y 6 a 17 de junio de 2022"_s) ==
          "2021-07-26/2021-07-30 2022-06-06/2022-06-17");
    CHECK(spansOf(u"2021年7月26日至30日和2022年6月6日至17日"_s) == "2021-07-26/2021-07-30 2022-06-06/2022-06-17");
    CHECK(spansOf(u"26-30 июля 2021 года и 6-17 июня 2022 года"_s) == "2021-07-26/2021-07-30 2022-06-06/2022-06-17");
    CHECK(spansOf(u"26-30 تموز/يوليه 2021 و6-17 حزيران/يونيه 2022"_s) ==
          "2021-07-26/2021-07-30 2022-06-06/2022-06-17");
    CHECK(spansOf(u"19–23, 28 and 29 May and 5 June 2025"_s) ==
          "2025-05-19/2025-05-23 2025-05-28/2025-05-29 2025-06-05");
}

TEST_CASE("Single days are read with the small words of each language")
{
    CHECK(spansOf(u"7 January 2020"_s) == "2020-01-07");
    CHECK(spansOf(u"1er novembre 2021"_s) == "2021-11-01");
    CHECK(spansOf(u"1 er novembre 2021"_s) == "2021-11-01");
    CHECK(spansOf(u"1 de noviembre de 2021"_s) == "2021-11-01");
    CHECK(spansOf(u"1º de noviembre de 2021"_s) == "2021-11-01");
    CHECK(spansOf(u"1 ноября 2021 года"_s) == "2021-11-01");
    CHECK(spansOf(u"2011年7月19日"_s) == "2011-07-19");
    CHECK(spansOf(u"١ تشرين الثاني/نوفمبر ٢٠٢١"_s) == "2021-11-01");
    CHECK(spansOf(u"June 2, 2025"_s) == "2025-06-02");
    CHECK(spansOf(u"2015-05-04"_s) == "2015-05-04");
    CHECK(spansOf(u"23 fevrier 1998"_s) == "1998-02-23");
}

TEST_CASE("A dash lost by conversion is put back, and said so")
{
    for (const QString& text : {u"Geneva, 2529 November 2019"_s, u"Geneva, 25 29 November 2019"_s}) {
        const auto found = findDates(text);
        REQUIRE(found.size() == 1);
        CHECK(found[0].spans == QList<rapporteur::text::DaySpan>{{QDate(2019, 11, 25), QDate(2019, 11, 29)}});
        CHECK(found[0].repaired);
    }
    CHECK(spansOf(u"Nairobi, 1923 November 2019"_s) == "2019-11-19/2019-11-23");
    CHECK(spansOf(u"Rome, 30 October3 November 2006"_s) == "2006-10-30/2006-11-03");
    CHECK_FALSE(findDates(u"Geneva, 25–29 November 2019"_s)[0].repaired);
}

TEST_CASE("A month without days is a month, and years or parts of symbols are no days")
{
    CHECK(spansOf(u"Montréal, octobre 2007"_s) == "2007-10");
    CHECK(spansOf(u"2007年10月"_s) == "2007-10");
    CHECK(spansOf(u"UNEP/CBD/BSWG/4/1/Add.1 22 décembre 1997"_s) == "1997-12-22");
    CHECK(spansOf(u"UNEP/MC/COP.1/14 16 de agosto de 2017"_s) == "2017-08-16");
    CHECK(spansOf(u"for the period 2018–2019"_s).empty());
    CHECK(spansOf(u"30 February 2020"_s).empty());
    CHECK(spansOf(u"decision MC-3/11 of the third meeting"_s).empty());
    CHECK(spansOf(u"The Parties may wish to consider 2 options"_s).empty());
}

TEST_CASE("A date knows its place in the text")
{
    const QString text = u"第一次会议 2017 年 9 月 24 日至 29 日，日内瓦"_s;
    const auto found = findDates(text);
    REQUIRE(found.size() == 1);
    CHECK(text.sliced(found[0].begin, found[0].end - found[0].begin) == u"2017 年 9 月 24 日至 29 日"_s);
}
