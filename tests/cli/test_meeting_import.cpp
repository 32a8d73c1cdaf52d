// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings out of a table on the command line: columns recognized and mapped, lines that cannot be taken.
#include "command.h"

using namespace rapporteur::tests;

TEST_CASE("A column that no head tells is mapped by a person; what is left out is told")
{
    const Desk desk = Desk::withEmptyLibrary();
    const QString table = desk.write(u"meetings.csv"_s, "Organe;Sigle;Début;Fin;Quoi\n"
                                                        "MC-COP;COP-31;5.11.2029;9.11.2029;Trente et unième\n");
    const Answer plain = desk.on(u"meetings"_s, {u"import"_s, table, u"--dry-run"_s});
    INFO(plain);
    CHECK(plain.exitCode == 0);
    CHECK(plain.messages().contains(u"Quoi"_s));
    const QStringList mapped{u"import"_s, table, u"--map"_s, u"Quoi=title_fr"_s, u"--json"_s};
    const Answer answer = desk.on(u"meetings"_s, mapped);
    INFO(answer);
    CHECK(answer.exitCode == 0);
    const QJsonObject json = answer.json();
    CHECK(json.value(u"kept"_s) == 1);
    CHECK(json.value(u"columns"_s)[4][u"field"_s] == u"title_fr"_s);
    const QJsonObject shown = desk.on(u"meetings"_s, {u"show"_s, u"COP-31"_s, u"--json"_s}).json();
    CHECK(shown.value(u"titles"_s)[u"fr"_s] == u"Trente et unième"_s);
    CHECK(shown.value(u"parts"_s)[0][u"start"_s] == u"2029-11-05"_s);
    for (const QString& wrong : QStringList{u"Was=title_fr"_s, u"Quoi=colour"_s}) {
        const Answer refused = desk.on(u"meetings"_s, {u"import"_s, table, u"--map"_s, wrong});
        INFO(refused);
        CHECK(refused.exitCode == 2);
        CHECK(refused.saysOneSentence());
    }
}

TEST_CASE("What cannot be taken is told with the line of the file, each line by itself, and the others come in")
{
    const Desk desk = Desk::withEmptyLibrary();
    const QString table = desk.write(u"meetings.csv"_s, "body,code,title,start,end,mode\n"
                                                        "MC-COP,COP-31,\"two\nlines\",2029-11-05,2029-11-09,\n"
                                                        "MC-COP,COP-32,,03/04/2031,2031-04-09,\n"
                                                        "MC-COP,COP-32,,2031-06-01,2031-06-02,by post\n");
    const Answer answer = desk.on(u"meetings"_s, {u"import"_s, table, u"--json"_s});
    INFO(answer);
    CHECK(answer.exitCode == 1);
    const QJsonArray meetings = answer.json().value(u"meetings"_s).toArray();
    REQUIRE(meetings.size() == 2);
    CHECK(meetings[0][u"outcome"_s] == u"added"_s);
    CHECK(meetings[1][u"line"_s] == 4);
    const QStringList problems = stringsOf(meetings[1][u"problems"_s]);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].startsWith(u"Line 4: "_s));
    CHECK(problems[1].startsWith(u"Line 5: "_s));
    CHECK(problems[1].contains(u"online, hybrid"_s));
    CHECK(answer.json().value(u"kept"_s) == 1);
}
