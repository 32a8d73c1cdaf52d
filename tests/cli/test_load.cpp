// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan asks of the translators, from the command line.
#include "command.h"

using namespace rapporteur::tests;

TEST_CASE("The load is told in words and pages with its sums, and goes into a table in the language chosen")
{
    const Desk desk = Desk::withSample();
    REQUIRE(desk.on(u"plan"_s, {u"COP-4"_s, u"add"_s, u"UNEP/MC/COP.4/70"_s, u"--title"_s, u"Budget"_s,
                                u"--words-foreseen"_s, u"8500"_s})
                .exitCode == 0);
    const QJsonObject load = desk.on(u"plan"_s, {u"COP-4"_s, u"load"_s, u"--json"_s}).json();
    double words = 0;
    for (const QJsonValue& cell : load.value(u"load"_s).toArray())
        words += cell[u"words"_s].toDouble();
    double byWeek = 0;
    for (const QJsonValue& week : load.value(u"weeks"_s).toArray())
        byWeek += week[u"pages"_s].toDouble();
    const QJsonObject together = load.value(u"together"_s).toObject();
    CHECK(words >= 8'500);
    CHECK(together.value(u"words"_s).toDouble() == Approx(words));
    CHECK(together.value(u"pages"_s).toDouble() == Approx(words * 32 / 8'500));
    CHECK(byWeek == Approx(words * 32 / 8'500));
    CHECK(load.value(u"languages"_s)[u"en"_s][u"words"_s].toDouble() == Approx(0)); // the original

    const Answer told = desk.on(u"plan"_s, {u"COP-4"_s, u"load"_s});
    INFO(told);
    CHECK(told.text().contains(u"all weeks"_s));
    const QString path = desk.path(u"load.csv"_s);
    const Answer written =
        desk.on(u"export"_s, {u"load"_s, path, u"--meeting"_s, u"COP-4"_s, u"--language"_s, u"zh"_s});
    INFO(written);
    CHECK(written.exitCode == 0);
    const QString csv = QString::fromUtf8(contentOf(path));
    CHECK(csv.contains(u"合计,页数"_s));
    CHECK(desk.on(u"export"_s, {u"load"_s, desk.path(u"all.xlsx"_s)}).exitCode == 0);
    const Answer odd = desk.on(u"export"_s, {u"load"_s, desk.path(u"load.exe"_s)});
    CHECK(odd.exitCode == 2);
    CHECK(odd.saysOneSentence());
}

TEST_CASE("The words of an original that is held are counted for the plan and for the load")
{
    const Desk desk = Desk::withSample();
    const QJsonArray documents =
        desk.on(u"plan"_s, {u"COP-4"_s, u"list"_s, u"--json"_s}).json()[u"documents"_s].toArray();
    REQUIRE(!documents.isEmpty());
    double counted = 0;
    for (const QJsonValue& document : documents) {
        INFO(document[u"symbol"_s].toString().toStdString());
        CHECK(document[u"words_counted"_s].toInt() > 20);
        counted += document[u"words_counted"_s].toInt();
    }
    const double translated =
        desk.on(u"plan"_s, {u"COP-4"_s, u"load"_s, u"--json"_s}).json()[u"together"_s][u"words"_s].toDouble();
    CHECK(translated > counted); // into more than one language

    REQUIRE(desk.on(u"plan"_s, {u"COP-4"_s, u"add"_s, u"UNEP/MC/COP.4/70"_s, u"--words-foreseen"_s, u"8500"_s})
                .exitCode == 0);
    const QString told = desk.on(u"plan"_s, {u"COP-4"_s}).text();
    CHECK(told.contains(u"~8500"_s));
}
