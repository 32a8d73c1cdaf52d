// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input to the verbs about meetings: each gets one clear sentence, and nothing is taken for something else.
#include "command.h"

#include <QDir>
#include <QFile>

using namespace rapporteur::tests;

namespace {

/// What a call that must be refused tells.
QString refusal(const Desk& desk, const QString& verb, const QStringList& arguments)
{
    const Answer answer = desk.on(verb, arguments);
    INFO(arguments.join(u' ').toStdString() << ": " << answer);
    CHECK(answer.exitCode != 0);
    CHECK(answer.saysOneSentence());
    return answer.messages();
}

QJsonObject meeting(const Desk& desk, const QString& code)
{
    return desk.on(u"meetings"_s, {u"show"_s, code, u"--json"_s}).json();
}

} // namespace

TEST_CASE("A part whose second day is no day is refused, not taken for one day")
{
    const Desk desk = Desk::withEmptyLibrary();
    for (const QString& part :
         {u"2027-11-01/garbage @ Geneva"_s, u"2027-11-01/"_s, u"2027-11-01/2027-11-05/2027-11-09"_s,
          u"2027-11-01 BC"_s, u"2027-02-30"_s, u"01/11/2027"_s, u"110-11-01"_s, u"民國110年11月1日"_s, u""_s})
        CHECK(refusal(desk, u"meetings"_s, {u"add"_s, u"COP-7"_s, u"--body"_s, u"MC-COP"_s, u"--part"_s, part})
                  .contains(u"2021-11-01/2021-11-05"_s));
    CHECK(meeting(desk, u"COP-7"_s).contains(u"error"_s));
}

TEST_CASE("Days that cannot be are told in words of their own, without an empty pair of quotation marks")
{
    const Desk desk = Desk::withEmptyLibrary();
    const auto added = [&](const QStringList& parts) {
        QStringList words{u"add"_s, u"COP-7"_s, u"--body"_s, u"MC-COP"_s};
        for (const QString& part : parts)
            words << u"--part"_s << part;
        return refusal(desk, u"meetings"_s, words);
    };
    CHECK(added({u"2027-11-01/2027-11-05"_s, u"2027-11-04/2027-11-08"_s})
              .startsWith(u"Part 2 shares days with part 1"_s));
    CHECK(added({u"2027-11-05/2027-11-01"_s}).contains(u"ends before it begins"_s));
    CHECK(added({u"1442-03-10/1442-03-14"_s}).contains(u"Gregorian"_s));
    CHECK(added({u"2564-11-01/2564-11-05"_s}).contains(u"Gregorian"_s));
    CHECK(refusal(desk, u"meetings"_s, {u"add"_s, u"COP-7"_s}).contains(u"--body"_s));
    CHECK(refusal(desk, u"meetings"_s, {u"add"_s, u"--body"_s, u"MC-COP"_s}).startsWith(u"A meeting needs"_s));
}

TEST_CASE("A meeting is not added beside one that is typed the same way")
{
    const Desk desk = Desk::withEmptyLibrary();
    const QStringList body{u"--body"_s, u"MC-COP"_s};
    REQUIRE(desk.on(u"meetings"_s, QStringList{u"add"_s, u"COP-7"_s} + body).exitCode == 0);
    for (const QString& code : {u"cop-7"_s, u"COP 7"_s, u"COP7"_s})
        CHECK(refusal(desk, u"meetings"_s, QStringList{u"add"_s, code} + body).contains(u"another meeting"_s));
    for (const QString& code : {u"…"_s, u"COP\u202e-8"_s, u"COP-\x1b[31m8"_s, QString(5'000, u'x')})
        CHECK(refusal(desk, u"meetings"_s, QStringList{u"add"_s, code} + body).contains(u"code of a meeting"_s));
}

TEST_CASE("A name that fits meetings of two bodies is told with both")
{
    const Desk desk = Desk::withEmptyLibrary();
    for (const QString& body : {u"MC-COP"_s, u"CBD-COP"_s})
        REQUIRE(desk.on(u"meetings"_s, {u"add"_s, u"COP-7"_s, u"--body"_s, body}).exitCode == 0);
    const QString told = refusal(desk, u"meetings"_s, {u"show"_s, u"COP-7"_s});
    CHECK(told.contains(u"MC-COP COP-7"_s));
    CHECK(told.contains(u"CBD-COP COP-7"_s));
    CHECK(meeting(desk, u"CBD-COP COP-7"_s).value(u"code"_s) == u"COP-7"_s);
}

TEST_CASE("A status or mode that there is not is refused, not taken for the first")
{
    const Desk desk = Desk::withEmptyLibrary();
    REQUIRE(desk.on(u"meetings"_s, {u"add"_s, u"COP-7"_s, u"--body"_s, u"MC-COP"_s, u"--status"_s, u"held"_s,
                                    u"--part"_s, u"2021-11-01/2021-11-05 @ Geneva"_s, u"--mode"_s, u"hybrid"_s})
                .exitCode == 0);
    CHECK(
        refusal(desk, u"meetings"_s, {u"edit"_s, u"COP-7"_s, u"--status"_s, u"canceled"_s}).contains(u"cancelled"_s));
    CHECK(refusal(desk, u"meetings"_s, {u"edit"_s, u"COP-7"_s, u"--mode"_s, u"by post"_s}).contains(u"in_person"_s));
    CHECK(meeting(desk, u"COP-7"_s).value(u"status"_s) == u"held"_s);
    CHECK(meeting(desk, u"COP-7"_s).value(u"parts"_s)[0][u"mode"_s] == u"hybrid"_s);
}

TEST_CASE("New days of a part leave its places, its mode and its status as they were")
{
    const Desk desk = Desk::withEmptyLibrary();
    REQUIRE(desk.on(u"meetings"_s, {u"add"_s, u"COP-7"_s, u"--body"_s, u"MC-COP"_s, u"--part"_s,
                                    u"2021-11-01/2021-11-05 @ Geneva"_s, u"--mode"_s, u"hybrid"_s})
                .exitCode == 0);
    REQUIRE(
        desk.on(u"meetings"_s, {u"edit"_s, u"COP-7"_s, u"--language"_s, u"fr"_s, u"--part"_s,
                                u"2021-11-01/2021-11-05 @ Genève"_s, u"--part"_s, u"2022-03-21/2022-03-25? @ Bali"_s})
            .exitCode == 0);
    CHECK(meeting(desk, u"COP-7"_s).value(u"parts"_s)[1][u"tentative"_s] == true);
    REQUIRE(desk.on(u"meetings"_s, {u"edit"_s, u"COP-7"_s, u"--part"_s, u"2021-11-08/2021-11-12"_s, u"--part"_s,
                                    u"2022-03-21/2022-03-25"_s})
                .exitCode == 0);
    const QJsonValue first = meeting(desk, u"COP-7"_s).value(u"parts"_s)[0];
    CHECK(first[u"start"_s] == u"2021-11-08"_s);
    CHECK(first[u"places"_s][u"fr"_s] == u"Genève"_s);
    CHECK(first[u"mode"_s] == u"hybrid"_s);
    const QJsonValue second = meeting(desk, u"COP-7"_s).value(u"parts"_s)[1];
    CHECK(second[u"places"_s][u"fr"_s] == u"Bali"_s);
    CHECK(second[u"tentative"_s] == false);
}

TEST_CASE("Words that an action does not take are refused, not passed over")
{
    const Desk desk = Desk::withSample();
    for (const QStringList& words :
         {QStringList{u"meetings"_s, u"add"_s, u"COP-7"_s, u"Geneva"_s, u"--body"_s, u"MC-COP"_s},
          QStringList{u"agenda"_s, u"COP-4"_s, u"add"_s, u"4"_s, u"A title"_s},
          QStringList{u"agenda"_s, u"COP-4"_s, u"put"_s, u"3"_s, u"UNEP/MC/COP.4/91"_s, u"UNEP/MC/COP.4/92"_s},
          QStringList{u"plan"_s, u"COP-4"_s, u"delete"_s, u"UNEP/MC/COP.4/91"_s, u"UNEP/MC/COP.4/92"_s},
          QStringList{u"calls"_s, u"add"_s, u"Views on waste"_s},
          QStringList{u"cooperation"_s, u"areas"_s, u"gender"_s}})
        CHECK(refusal(desk, words.first(), words.sliced(1)).contains(u"one word too many"_s));
}

TEST_CASE("Moving a meeting keeps the place that is typed, and says nothing is kept where it is not")
{
    const Desk desk = Desk::withSample();
    REQUIRE(desk.on(u"meetings"_s, {u"edit"_s, u"COP-4"_s, u"--part"_s, u"2021-11-01/2021-11-05"_s}).exitCode == 0);
    REQUIRE(desk.on(u"plan"_s, {u"COP-4"_s, u"move"_s, u"2021-11-01/2021-11-05"_s, u"2022-03-21/2022-03-25 @ Bali"_s,
                                u"--keep"_s})
                .exitCode == 0);
    CHECK(meeting(desk, u"COP-4"_s).value(u"parts"_s)[1][u"places"_s][u"en"_s] == u"Bali"_s);

    const Answer reversed =
        desk.on(u"plan"_s, {u"COP-4"_s, u"move"_s, u"2021-11-05/2021-11-01"_s, u"--keep"_s, u"--json"_s});
    CHECK(reversed.exitCode == 1);
    CHECK(reversed.json().value(u"error"_s) == u"invalid"_s);

    REQUIRE(desk.on(u"plan"_s, {u"COP-4"_s, u"add"_s, u"UNEP/MC/COP.4/200"_s, u"--part"_s, u"2"_s}).exitCode == 0);
    CHECK(desk.on(u"plan"_s, {u"COP-4"_s, u"move"_s, u"2021-11-01/2021-11-05"_s})
              .messages()
              .contains(u"UNEP/MC/COP.4/200"_s));
}

TEST_CASE("Days of a plan that cannot be, and parts that a meeting has not, are refused")
{
    const Desk desk = Desk::withSample();
    const QString symbol = u"UNEP/MC/COP.4/91"_s;
    CHECK(refusal(desk, u"plan"_s,
                  {u"COP-4"_s, u"fix"_s, symbol, u"submit"_s, u"1443-08-01"_s, u"--reason"_s, u"late"_s})
              .contains(u"1945"_s));
    CHECK(refusal(desk, u"plan"_s,
                  {u"COP-4"_s, u"fix"_s, symbol, u"submit"_s, u"2021-08-01 BC"_s, u"--reason"_s, u"late"_s})
              .contains(u"2021-11-01"_s));
    CHECK(refusal(desk, u"plan"_s, {u"COP-4"_s, u"done"_s, symbol, u"submit"_s, u"2199-08-01"_s})
              .contains(u"not come yet"_s));
    CHECK(refusal(desk, u"plan"_s, {u"COP-4"_s, u"add"_s, u"UNEP/MC/COP.4/200"_s, u"--part"_s, u"9"_s})
              .contains(u"parts"_s));
}

TEST_CASE("An agenda names the item that it lacks, the number that is none, and a meeting that is its own")
{
    const Desk desk = Desk::withSample();
    CHECK(refusal(desk, u"agenda"_s, {u"COP-4"_s, u"move"_s, u"44"_s}).contains(u"no item of this number"_s));
    CHECK(refusal(desk, u"agenda"_s, {u"COP-4"_s, u"number"_s, u"5"_s, u"../../x"_s}).contains(u"../../x"_s));
    CHECK(
        refusal(desk, u"agenda"_s, {u"COP-4"_s, u"edit"_s, u"3"_s, u"--fate"_s, u"deferred"_s, u"--to"_s, u"COP-4"_s})
            .contains(u"another meeting"_s));
    CHECK(refusal(desk, u"agenda"_s, {u"COP-5"_s, u"adopt"_s}).contains(u"no such agenda"_s));
    CHECK(refusal(desk, u"export"_s, {u"agenda"_s, desk.path(u"a.docx"_s)}).contains(u"--meeting"_s));
}

TEST_CASE("A row of a table whose day, status or code cannot be read is refused, and the others are taken")
{
    const Desk desk = Desk::withEmptyLibrary();
    const QString table = desk.write(u"meetings.csv"_s, "body,code,start,end,status,mode,tentative\n"
                                                        "MC-COP,COP-40,2030-02-30,2030-03-01,,,\n"
                                                        "MC-COP,COP-41,03/04/2030,03/05/2030,,,\n"
                                                        "MC-COP,COP-42,1443-01-01,1443-01-05,,,\n"
                                                        "MC-COP,COP-43,2030-01-01,2030-01-02,perhaps,,\n"
                                                        "MC-COP,COP-44,2030-01-01,2030-01-02,,by post,\n"
                                                        "MC-COP,COP-45,2030-01-01,2030-01-02,,,perhaps\n"
                                                        "MC-COP,---,2030-01-01,2030-01-02,,,\n"
                                                        "X/../Y,E-1,2030-01-01,2030-01-02,,,\n"
                                                        "MC-COP,COP-46,2030-01-01,2030-01-02,Held,In person,oui\n");
    const Answer answer = desk.on(u"meetings"_s, {u"import"_s, table, u"--json"_s});
    INFO(answer);
    CHECK(answer.exitCode == 1);
    CHECK(answer.saysOneSentence());
    const QJsonArray meetings = answer.json().value(u"meetings"_s).toArray();
    REQUIRE(meetings.size() == 9);
    for (int place = 0; place < 8; ++place) {
        CHECK(meetings[place][u"outcome"_s] == u"refused"_s);
        CHECK(meetings[place][u"problems"_s].toArray().size() >= 1);
    }
    CHECK(meetings[8][u"outcome"_s] == u"added"_s);
    CHECK(answer.json().value(u"kept"_s) == 1);
    CHECK(meeting(desk, u"COP-46"_s).value(u"parts"_s)[0][u"mode"_s] == u"in_person"_s);
}

TEST_CASE(
    "Rows that write the code of one meeting in several ways are its parts, not meetings that exclude each other")
{
    const Desk desk = Desk::withEmptyLibrary();
    const QString table = desk.write(u"meetings.csv"_s, "body,code,ordinal,start,end\n"
                                                        "MC-COP,COP-61,61,2030-01-01,2030-01-02\n"
                                                        "MC-COP,cop 61,,2030-03-01,2030-03-02\n"
                                                        "MC-COP,,61,2030-05-01,2030-05-02\n");
    const Answer answer = desk.on(u"meetings"_s, {u"import"_s, table, u"--json"_s});
    INFO(answer);
    CHECK(answer.exitCode == 0);
    CHECK(answer.json().value(u"kept"_s) == 1);
    CHECK(meeting(desk, u"COP-61"_s).value(u"parts"_s).toArray().size() == 3);
}

TEST_CASE("A cell that is too long is told and not cut, and a table without meetings is not passed over in silence")
{
    const Desk desk = Desk::withEmptyLibrary();
    const QString cell =
        desk.write(u"long.csv"_s, "body,code,title_en\nMC-COP,COP-7,\"" + QByteArray(5'000, 'x') + "\"\n");
    CHECK(desk.on(u"meetings"_s, {u"import"_s, cell}).text().contains(u"title_en"_s));
    CHECK(meeting(desk, u"COP-7"_s).contains(u"error"_s));
    const QString other = desk.write(u"other.csv"_s, "name,age\n");
    CHECK(refusal(desk, u"meetings"_s, {u"import"_s, other}).contains(u"body, code"_s));
}

TEST_CASE("Titles with control characters, overrides of direction and HTML are kept as the words they are")
{
    const Desk desk = Desk::withEmptyLibrary();
    const QString title = u"<b>Bold</b>\x1b[31m and \u202etxt.exe \U0001F600 =1+1"_s;
    const QString kept = u"<b>Bold</b>[31m and txt.exe \U0001F600 =1+1"_s;
    REQUIRE(desk.on(u"meetings"_s, {u"add"_s, u"COP-7"_s, u"--body"_s, u"MC-COP"_s, u"--title"_s, title, u"--part"_s,
                                    QString(u"2027-11-01 @ "_s + title)})
                .exitCode == 0);
    CHECK(meeting(desk, u"COP-7"_s).value(u"titles"_s)[u"en"_s] == kept);
    CHECK(meeting(desk, u"COP-7"_s).value(u"parts"_s)[0][u"places"_s][u"en"_s] == kept);
    REQUIRE(desk.on(u"agenda"_s, {u"COP-7"_s, u"add"_s, title, u"--annotation"_s, title}).exitCode == 0);
    const QJsonValue item = desk.on(u"agenda"_s, {u"COP-7"_s, u"--json"_s}).json().value(u"items"_s)[0];
    CHECK(item[u"titles"_s][u"en"_s] == kept);
    CHECK(item[u"annotations"_s][u"en"_s] == kept);
    REQUIRE(desk.on(u"plan"_s, {u"COP-7"_s, u"add"_s, u""_s, u"--title"_s, title, u"--unit"_s, title}).exitCode == 0);
    const QJsonValue planned = desk.on(u"plan"_s, {u"COP-7"_s, u"--json"_s}).json().value(u"documents"_s)[0];
    CHECK(planned[u"titles"_s][u"en"_s] == kept);
    CHECK(planned[u"unit"_s] == kept);
    REQUIRE(desk.on(u"calls"_s, {u"add"_s, u"--title"_s, title, u"--audience"_s, u"all"_s}).exitCode == 0);
    CHECK(desk.on(u"calls"_s, {u"--json"_s}).json().value(u"calls"_s)[0][u"title"_s] == kept);

    const QString tooLong(5'000, u'x');
    CHECK(refusal(desk, u"meetings"_s, {u"edit"_s, u"COP-7"_s, u"--title"_s, tooLong}).contains(u"2000 letters"_s));
    CHECK(refusal(desk, u"plan"_s, {u"COP-7"_s, u"add"_s, u""_s, u"--title"_s, tooLong}).contains(u"2000 letters"_s));
}

TEST_CASE("A full disk is told as such by papers and by changes of a meeting, and not as a library in use by nobody")
{
    const Desk desk = Desk::withSample();
    const QString disk = desk.path(u"disk"_s);
    QDir().mkpath(disk);
    if (desk.runProgram(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=16m"_s, u"none"_s, disk}).exitCode != 0) {
        WARN("no file system may be mounted here: a small disk is not tried");
        return;
    }
    REQUIRE(desk.runProgram(u"cp"_s, {u"-a"_s, desk.library(), disk + u"/library"_s}).exitCode == 0);
    desk.runProgram(u"dd"_s, {u"if=/dev/zero"_s, u"of="_s + disk + u"/rest"_s, u"bs=4k"_s, u"count=100000"_s});
    const QString library = disk + u"/library"_s;
    QList<Answer> answers;
    for (const QStringList& what :
         {QStringList{u"documents"_s, u"d.docx"_s}, QStringList{u"documents"_s, u"d.csv"_s},
          QStringList{u"documents"_s, u"d.json"_s}, QStringList{u"documents"_s, u"d.xlsx"_s},
          QStringList{u"agenda"_s, u"a.pdf"_s}, QStringList{u"ics"_s, u"c.ics"_s}})
        answers.append(
            desk.run({u"export"_s, library, what[0], QString(disk + u'/' + what[1]), u"--meeting"_s, u"COP-4"_s}));
    answers.append(desk.run({u"meetings"_s, library, u"edit"_s, u"COP-4"_s, u"--title"_s, u"Fourth"_s}));
    const Answer read = desk.run({u"meetings"_s, library, u"show"_s, u"COP-4"_s});
    REQUIRE(desk.runProgram(u"umount"_s, {disk}).exitCode == 0);
    for (const Answer& answer : std::as_const(answers)) {
        INFO(answer);
        CHECK(answer.exitCode == 1);
        CHECK(answer.saysOneSentence());
        CHECK(answer.messages().contains(u"The disk is full"_s));
    }
    CHECK(read.exitCode == 0);
}

TEST_CASE("A library in a folder that one may not look into is told as such, and not as none")
{
    const Desk desk = Desk::withSample();
    if (!desk.canDropPrivileges()) {
        WARN("nobody but root reaches the program: a closed folder is not tried here");
        return;
    }
    REQUIRE(desk.runWithoutPrivileges({u"meetings"_s, desk.library()}).exitCode == 0);
    REQUIRE(QFile::setPermissions(desk.library(), QFileDevice::Permissions()));
    const Answer answer = desk.runWithoutPrivileges({u"meetings"_s, desk.library(), u"--json"_s});
    QFile::setPermissions(desk.library(), QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::WriteOwner);
    INFO(answer);
    CHECK(answer.json().value(u"error"_s) == u"file-unreadable"_s);
}

TEST_CASE("A calendar without days and a call to nobody are refused in words that say what to do")
{
    const Desk desk = Desk::withEmptyLibrary();
    REQUIRE(desk.on(u"meetings"_s,
                    {u"add"_s, u"COP-7"_s, u"--body"_s, u"MC-COP"_s, u"--part"_s, u"first quarter of 2030"_s})
                .exitCode == 0);
    const QString path = desk.path(u"c.ics"_s);
    CHECK(refusal(desk, u"export"_s, {u"ics"_s, path, u"--meeting"_s, u"COP-7"_s}).contains(u"would be empty"_s));
    CHECK_FALSE(QFile::exists(path));
    CHECK(refusal(desk, u"calls"_s, {u"add"_s, u"--title"_s, u"Views"_s}).contains(u"--audience"_s));
    const QString file = desk.write(u"c.json"_s, "{\"groups\": \"x\"}");
    CHECK(refusal(desk, u"cooperation"_s, {u"import"_s, file}).contains(u"“groups” is no list"_s));
}

TEST_CASE("A call that is called as another and an answer that comes tomorrow are refused")
{
    const Desk desk = Desk::withSample();
    const QStringList call{u"add"_s, u"--title"_s, u"Views on waste"_s, u"--to"_s, u"Norway"_s};
    REQUIRE(desk.on(u"calls"_s, call).exitCode == 0);
    CHECK(refusal(desk, u"calls"_s, call).contains(u"--reference"_s));
    REQUIRE(desk.on(u"calls"_s, QStringList(call) << u"--reference"_s << u"2022/1"_s).exitCode == 0);
    CHECK(refusal(desk, u"calls"_s, {u"submit"_s, u"2022/1"_s, u"Norway"_s, u"2198-01-01"_s})
              .contains(u"not come yet"_s));
    CHECK(desk.on(u"calls"_s, {u"submit"_s, u"2022/1"_s, u"Norway"_s, u"2022-01-01"_s}).exitCode == 0);
}

TEST_CASE("Meetings do not prepare or resume each other in a circle, and what both are to each other stands once")
{
    const Desk desk = Desk::withSample();
    const auto relate = [&](const QStringList& words) { return QStringList{u"relate"_s} + words; };
    const QString cop3 = u"MC-COP COP-3"_s, cop4 = u"MC-COP COP-4"_s, cop5 = u"MC-COP COP-5"_s;
    REQUIRE(desk.on(u"meetings"_s, relate({cop5, u"resumes"_s, cop4})).exitCode == 0);
    REQUIRE(desk.on(u"meetings"_s, relate({cop4, u"resumes"_s, cop3})).exitCode == 0);
    CHECK(refusal(desk, u"meetings"_s, relate({cop3, u"resumes"_s, cop4})).contains(u"other way round"_s));
    CHECK(refusal(desk, u"meetings"_s, relate({cop3, u"resumes"_s, cop5})).contains(u"other way round"_s));
    REQUIRE(desk.on(u"meetings"_s, relate({cop3, u"joint_with"_s, cop5})).exitCode == 0);
    REQUIRE(desk.on(u"meetings"_s, relate({cop5, u"joint_with"_s, cop3})).exitCode == 0);
    CHECK(meeting(desk, cop3).value(u"relations"_s).toArray().size() == 2);
    REQUIRE(desk.on(u"meetings"_s, relate({cop5, u"joint_with"_s, cop3, u"--remove"_s})).exitCode == 0);
    CHECK(refusal(desk, u"meetings"_s, relate({cop5, u"joint_with"_s, cop3, u"--remove"_s}))
              .contains(u"not related"_s));
    CHECK(meeting(desk, cop3).value(u"relations"_s).toArray().size() == 1);
}

TEST_CASE("No item has the number 0, behind which all others would move")
{
    const Desk desk = Desk::withSample();
    CHECK(refusal(desk, u"agenda"_s, {u"COP-4"_s, u"number"_s, u"9"_s, u"0"_s}).contains(u"such as 5"_s));
}

TEST_CASE("A cell that the library would not keep refuses its meeting, not the table; two hundred columns are told "
          "in a few lines")
{
    const Desk desk = Desk::withEmptyLibrary();
    QByteArray head = "body,code,start,title_en,place_en";
    for (int column = 0; column < 180; ++column)
        head += ",extra" + QByteArray::number(column);
    const QString table = desk.write(u"wide.csv"_s, head + "\nMC-COP,COP-7,2030-01-01," + QByteArray(3'000, 'x') +
                                                        "\nMC-COP,COP-8,2030-01-01,Eighth," + QByteArray(600, 'y') +
                                                        "\nMC-COP,COP-9,2030-01-01,Ninth,Geneva\n");
    const Answer answer = desk.on(u"meetings"_s, {u"import"_s, table});
    INFO(answer);
    CHECK(answer.exitCode == 1);
    CHECK(answer.err.count('\n') <= 8);
    CHECK(answer.messages().contains(u"175"_s));
    CHECK(meeting(desk, u"COP-7"_s).contains(u"error"_s));
    CHECK(meeting(desk, u"COP-8"_s).contains(u"error"_s));
    CHECK(meeting(desk, u"COP-9"_s).value(u"code"_s) == u"COP-9"_s);
}

TEST_CASE("Two documents whose long symbols begin alike, or that have none, are saved as two files")
{
    const Desk desk = Desk::withEmptyLibrary();
    const QByteArray symbol = "UNEP/MC/COP.4/" + QByteArray(250, '9');
    desk.write(u"in/a.txt"_s, noteText(symbol + "1", "First", {"One."}));
    desk.write(u"in/b.txt"_s, noteText(symbol + "2", "Second", {"Two."}));
    REQUIRE(desk.on(u"import"_s, {desk.path(u"in"_s)}).exitCode == 0);
    const Answer saved = desk.on(u"export"_s, {u"files"_s, desk.path(u"out"_s), u"--meeting"_s, u"COP-4"_s});
    INFO(saved);
    CHECK(saved.exitCode == 0);
    CHECK(saved.out.count('\n') == 2);
}

TEST_CASE("An agenda without a symbol is not adopted before it has one, and says so in words")
{
    const Desk desk = Desk::withEmptyLibrary();
    REQUIRE(desk.on(u"meetings"_s, {u"add"_s, u"COP-7"_s, u"--body"_s, u"MC-COP"_s}).exitCode == 0);
    REQUIRE(desk.on(u"agenda"_s, {u"COP-7"_s, u"add"_s, u"Opening"_s}).exitCode == 0);
    CHECK(refusal(desk, u"agenda"_s, {u"COP-7"_s, u"adopt"_s}).contains(u"no symbol yet"_s));
    CHECK(refusal(desk, u"agenda"_s, {u"COP-7"_s, u"adopt"_s, u"--symbol"_s, u"../x"_s}).contains(u"../x"_s));
    REQUIRE(desk.on(u"agenda"_s, {u"COP-7"_s, u"adopt"_s, u"--symbol"_s, u"UNEP/MC/COP.7/1"_s}).exitCode == 0);
    const QJsonObject adopted = desk.on(u"agenda"_s, {u"COP-7"_s, u"--adopted"_s, u"--json"_s}).json();
    CHECK(adopted.value(u"items"_s).toArray().size() == 1);
    CHECK(refusal(desk, u"agenda"_s, {u"COP-7"_s, u"adopt"_s}).contains(u"already"_s));
}
