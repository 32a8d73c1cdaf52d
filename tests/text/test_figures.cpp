// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "text/figures.h"

using namespace Qt::StringLiterals;
using namespace rapporteur::text;
using rapporteur::domain::Language;

namespace {

QString numbers(const FiguredText& first, const FiguredText& second)
{
    const FigureDifference difference = differingNumbers(first, second);
    return difference.firstOnly.join(u' ') + u'|' + difference.secondOnly.join(u' ');
}

QString dates(const FiguredText& first, const FiguredText& second)
{
    const FigureDifference difference = differingDates(first, second);
    return difference.firstOnly.join(u' ') + u'|' + difference.secondOnly.join(u' ');
}

} // namespace

TEST_CASE("a number that one version prints otherwise is told")
{
    CHECK(numbers({u"It was attended by 51 Parties."_s, Language::English, {}},
                  {u"15 个缔约方出席了会议。"_s, Language::Chinese, {}}) == u"51|15"_s);
}

TEST_CASE("the same number in another grouping, with another decimal sign or in other units is no difference")
{
    CHECK(numbers({u"1,234,567 dollars and 12.5 per cent"_s, Language::English, {}},
                  {u"1 234 567 dollars et 12,5 %"_s, Language::French, {}}) == u"|"_s);
    CHECK(numbers({u"1.5 million dollars"_s, Language::English, {}}, {u"150 万美元"_s, Language::Chinese, {}}) ==
          u"|"_s);
    CHECK(numbers({u"2 billion"_s, Language::English, {}}, {u"2 mil millones"_s, Language::Spanish, {}}) == u"|"_s);
}

TEST_CASE("a number in words in one version and in digits in the other is no difference")
{
    CHECK(numbers({u"fifteen workshops"_s, Language::English, {}}, {u"15 个讲习班"_s, Language::Chinese, {}}) ==
          u"|"_s);
    CHECK(numbers({u"21 representatives"_s, Language::English, {}},
                  {u"vingt et un représentants"_s, Language::French, {}}) == u"|"_s);
    CHECK(numbers({u"12 regions"_s, Language::English, {}}, {u"十二个区域"_s, Language::Chinese, {}}) == u"|"_s);
}

TEST_CASE("ordinals, parts of symbols and what is left out are no numbers")
{
    CHECK(numbers({u"the 21st session, see A/80/50 and CO2"_s, Language::English, {}},
                  {u"第二十一届会议"_s, Language::Chinese, {}}) == u"|"_s);
    CHECK(numbers({u"decision 33 and 44"_s, Language::English, {{9, 11}}}, {u"44"_s, Language::French, {}}) ==
          u"|"_s);
}

TEST_CASE("dates are compared as days, whatever their style")
{
    CHECK(dates({u"from 1 to 5 November 2021"_s, Language::English, {}},
                {u"2021 年 11 月 1 日至 5 日"_s, Language::Chinese, {}}) == u"|"_s);
    CHECK(dates({u"on 3 March 2022"_s, Language::English, {}}, {u"le 5 mars 2022"_s, Language::French, {}}) ==
          u"2022-03-03|2022-03-05"_s);
    CHECK(dates({u"in May 2020"_s, Language::English, {}}, {u"en mayo de 2020"_s, Language::Spanish, {}}) == u"|"_s);
    CHECK(numbers({u"from 1 to 5 November 2021"_s, Language::English, {}},
                  {u"2021 年 11 月 1 日至 5 日"_s, Language::Chinese, {}}) == u"|"_s);
}
