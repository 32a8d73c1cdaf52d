// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the participation of a meeting on the command line.
#include "command.h"

#include <QFile>

using namespace rapporteur::tests;

namespace {

Desk deskWithMeeting()
{
    Desk desk = Desk::withEmptyLibrary();
    REQUIRE(desk.on(u"meetings"_s, {u"add"_s, u"COP-4"_s, u"--body"_s, u"MC-COP"_s, u"--part"_s,
                                    u"2021-11-01/2021-11-05 @ Online"_s})
                .exitCode == 0);
    return desk;
}

QString file(const Desk& desk, const QByteArray& bytes)
{
    QFile written(desk.path(u"table.csv"_s));
    REQUIRE(written.open(QIODevice::WriteOnly));
    REQUIRE(written.write(bytes) == bytes.size());
    return written.fileName();
}

Answer participation(const Desk& desk, const QStringList& words)
{
    return desk.on(u"participation"_s, QStringList{u"COP-4"_s} + words + QStringList{u"--json"_s});
}

constexpr const char* deposits =
    "Code,Country,Region,Deposited\nJPN,Japan,Asia,2016-02-02\nPER,Peru,GRULAC,2016-01-21\n"
    "KEN,Kenya,Africa,\n";

} // namespace

TEST_CASE("Parties come in from a table, are invited, registered and counted, and each step is undone")
{
    const Desk desk = deskWithMeeting();
    const QJsonObject plan = participation(desk, {u"import"_s, file(desk, deposits), u"--dry-run"_s}).json();
    CHECK(plan["participation"_L1].toArray().size() == 3);
    CHECK(plan["kept"_L1].toInt() == 0);
    CHECK(participation(desk, {u"parties"_s}).json()["parties"_L1].toArray().isEmpty());
    CHECK(participation(desk, {u"import"_s, file(desk, deposits)}).json()["kept"_L1].toInt() == 3);
    CHECK(participation(desk, {u"parties"_s}).json()["parties"_L1].toArray().size() == 2);
    CHECK(participation(desk, {u"invite"_s, u"parties"_s, u"--invited"_s, u"2021-05-03"_s}).json()["invited"_L1] ==
          2);
    REQUIRE(participation(desk, {u"set"_s, u"peru"_s, u"--registered"_s, u"2021-10-01"_s, u"--credentials"_s,
                                 u"accepted"_s, u"--credentials-on"_s, u"2021-11-02"_s})
                .exitCode == 0);
    REQUIRE(participation(desk, {u"set"_s, u"Kenya"_s, u"--observer"_s, u"admitted"_s}).exitCode == 0);
    const QJsonArray regions = participation(desk, {u"counts"_s}).json()["regions"_L1].toArray();
    const QJsonObject total = regions.last().toObject();
    CHECK(total["region"_L1] == u"total"_s);
    CHECK(total["parties"_L1] == 2);
    CHECK(total["invited"_L1] == 2);
    CHECK(total["accepted"_L1] == 1);
    CHECK(total["observers"_L1] == 1);
    REQUIRE(participation(desk, {u"set"_s, u"PER"_s, u"--credentials"_s, u"none"_s}).exitCode == 0);
    const QJsonObject peru = participation(desk, {u"list"_s, u"--text"_s, u"per"_s})
                                 .json()["participation"_L1]
                                 .toArray()
                                 .first()
                                 .toObject();
    CHECK(peru["credentials"_L1] == u"none"_s);
    CHECK(peru["credentials_on"_L1] == QString());
    CHECK(peru["registered_on"_L1] == u"2021-10-01"_s);
    CHECK(peru["may_vote"_L1].toBool());
    CHECK(peru["party_since"_L1] == u"2017-08-16"_s);
    for (int step = 0; step < 5; ++step)
        CHECK(desk.on(u"undo"_s).exitCode == 0);
    CHECK(participation(desk, {u"parties"_s}).json()["parties"_L1].toArray().isEmpty());
}

TEST_CASE("A deposit on the command line makes a Party from its ninetieth day on")
{
    const Desk desk = deskWithMeeting();
    REQUIRE(participation(desk, {u"import"_s, file(desk, deposits)}).exitCode == 0);
    REQUIRE(
        participation(desk, {u"deposit"_s, u"KEN"_s, u"2021-08-03"_s, u"--instrument"_s, u"accession"_s}).exitCode ==
        0);
    const QJsonArray parties = participation(desk, {u"parties"_s}).json()["parties"_L1].toArray();
    REQUIRE(parties.size() == 3);
    CHECK(parties[1].toObject()["party_since"_L1] == u"2021-11-01"_s);
    CHECK(parties[1].toObject()["party"_L1].toBool());
    const QJsonArray before =
        participation(desk, {u"parties"_s, u"--as-at"_s, u"2021-10-31"_s}).json()["parties"_L1].toArray();
    CHECK_FALSE(before[1].toObject()["party"_L1].toBool());
}

TEST_CASE("When a treaty binds is shown and set for a meeting or a body; who votes follows, and undo takes it back")
{
    const Desk desk = deskWithMeeting();
    const auto treaty = [&](const QString& where, const QStringList& options = {}) {
        return desk.on(u"participation"_s, QStringList{where, u"treaty"_s} + options + QStringList{u"--json"_s})
            .json()["treaty"_L1]
            .toObject();
    };
    REQUIRE(participation(desk, {u"import"_s, file(desk, deposits)}).exitCode == 0);
    const auto parties = [&] {
        return participation(desk, {u"counts"_s})
            .json()["regions"_L1]
            .toArray()
            .last()
            .toObject()["parties"_L1]
            .toInt();
    };
    const QJsonObject known = treaty(u"COP-4"_s);
    CHECK(known["body"_L1] == u"MC-COP"_s);
    CHECK(known["known"_L1].toBool());
    CHECK(known["in_force"_L1] == u"2017-08-16"_s);
    CHECK(known["days_after_deposit"_L1] == 90);
    CHECK(parties() == 2);
    CHECK(treaty(u"COP-4"_s, {u"--days"_s, u"2110"_s})["in_force"_L1] == u"2017-08-16"_s);
    CHECK(parties() == 1); // of 2 February and 21 January 2016, with the opening on 1 November 2021
    CHECK(desk.on(u"undo"_s).text().contains(u"treaty"_s));
    CHECK(parties() == 2);
    CHECK(treaty(u"COP-4"_s, {u"--in-force"_s, u"none"_s})["in_force"_L1] == QString());
    CHECK(parties() == 0);

    const QJsonObject unknown = treaty(u"cbd-sbstta"_s);
    CHECK(unknown["body"_L1] == u"CBD-COP"_s);
    CHECK_FALSE(unknown["known"_L1].toBool());
    CHECK(treaty(u"CBD-COP"_s, {u"--in-force"_s, u"1993-12-29"_s})["days_after_deposit"_L1] == 90);
    CHECK(treaty(u"CBD-SBSTTA"_s)["in_force"_L1] == u"1993-12-29"_s);
}

TEST_CASE("Days of a treaty that cannot be are refused with a sentence, and nothing is kept")
{
    const Desk desk = deskWithMeeting();
    const QList<std::pair<QStringList, int>> calls{
        {{u"--in-force"_s, u"1438-11-24"_s}, 1}, {{u"--in-force"_s, u"2560-08-16"_s}, 1},
        {{u"--in-force"_s, u"16.8.2017"_s}, 2},  {{u"--days"_s, u"-1"_s}, 2},
        {{u"--days"_s, u"99999"_s}, 1},          {{u"--days"_s, u"ninety"_s}, 2},
        {{u"--in-force"_s, QString()}, 2},
    };
    for (const auto& [options, exitCode] : calls) {
        INFO(options.join(u' ').toStdString());
        const Answer answer = desk.on(u"participation"_s, QStringList{u"COP-4"_s, u"treaty"_s} + options);
        CHECK(answer.exitCode == exitCode);
        CHECK(answer.saysOneSentence());
        CHECK(answer.out.isEmpty());
    }
    const Answer nowhere = desk.on(u"participation"_s, {u"Atlantis"_s, u"treaty"_s});
    CHECK(nowhere.exitCode == 1);
    CHECK(nowhere.saysOneSentence());
    CHECK(participation(desk, {u"treaty"_s}).json()["treaty"_L1].toObject()["in_force"_L1] == u"2017-08-16"_s);
}

TEST_CASE("A column that is not recognized is mapped by a person")
{
    const Desk desk = deskWithMeeting();
    const QString table = file(desk, "Code,Country,Came in\nJPN,Japan,2021-10-01\n");
    const QJsonObject plain = participation(desk, {u"import"_s, table, u"--dry-run"_s}).json();
    CHECK(plain["columns"_L1].toArray()[2].toObject()["field"_L1] == QString());
    CHECK(participation(desk, {u"import"_s, table, u"--map"_s, u"Came in=registered_on"_s}).exitCode == 0);
    CHECK(participation(desk, {}).json()["participation"_L1].toArray()[0].toObject()["registered_on"_L1] ==
          u"2021-10-01"_s);
    CHECK(participation(desk, {u"import"_s, table, u"--map"_s, u"Came in=arrived"_s}).exitCode == 2);
    CHECK(participation(desk, {u"import"_s, table, u"--map"_s, u"Nothing=code"_s}).exitCode == 2);
}

TEST_CASE("Credentials and participants are exported by the ending of the file")
{
    const Desk desk = deskWithMeeting();
    REQUIRE(participation(desk, {u"import"_s, file(desk, "Code,Country,Person\nJPN,Japan,Head of delegation\n")})
                .exitCode == 0);
    for (const QString& what : {u"credentials"_s, u"participants"_s}) {
        for (const QString& ending : {u"docx"_s, u"pdf"_s, u"csv"_s}) {
            const QString path = desk.path(what + u'.' + ending);
            CHECK(desk.on(u"export"_s, {what, path, u"--meeting"_s, u"COP-4"_s, u"--language"_s, u"fr"_s}).exitCode ==
                  0);
            CHECK(QFile(path).size() > 10);
        }
        CHECK(desk.on(u"export"_s, {what, desk.path(u"a.txt"_s), u"--meeting"_s, u"COP-4"_s}).exitCode == 2);
        CHECK(desk.on(u"export"_s, {what, desk.path(u"a.docx"_s)}).exitCode == 2);
    }
    const QString list = desk.path(u"list.csv"_s);
    REQUIRE(desk.on(u"export"_s, {u"participation"_s, list, u"--meeting"_s, u"COP-4"_s}).exitCode == 0);
    const QJsonArray again =
        participation(desk, {u"import"_s, list, u"--dry-run"_s}).json()["participation"_L1].toArray();
    REQUIRE(again.size() == 1);
    CHECK(again[0].toObject()["outcome"_L1] == u"unchanged"_s);
}

TEST_CASE("What participation cannot do is told in one sentence")
{
    const Desk desk = deskWithMeeting();
    const QList<std::pair<QStringList, int>> calls{
        {{u"dance"_s}, 2},
        {{u"set"_s}, 2},
        {{u"set"_s, u"Atlantis"_s}, 1},
        {{u"remove"_s, u"Atlantis"_s}, 1},
        {{u"invite"_s, u"nobody"_s}, 2},
        {{u"deposit"_s, u"Atlantis"_s, u"2021-01-01"_s}, 1},
        {{u"list"_s, u"--part"_s, u"x"_s}, 2},
        {{u"list"_s, u"--part"_s, u"0"_s}, 2},
        {{u"counts"_s, u"--part"_s, u"2"_s}, 2},
        {{u"list"_s, u"everything"_s}, 2},
        {{u"invite"_s, u"parties"_s, u"everyone"_s}, 2},
        {{u"deposit"_s, u"JPN"_s, u"2016-02-02"_s, u"more"_s}, 2},
        {{u"import"_s, desk.path(u"none.csv"_s)}, 1},
        {{u"import"_s, file(desk, "Country\nP\xC3\xA9rou\nP\xE9rou\n")}, 1},
    };
    for (const auto& [words, exitCode] : calls) {
        INFO(words.join(u' ').toStdString());
        const Answer answer = desk.on(u"participation"_s, QStringList{u"COP-4"_s} + words);
        CHECK(answer.exitCode == exitCode);
        CHECK(answer.saysOneSentence());
        CHECK(answer.out.isEmpty());
    }
}

TEST_CASE("Credentials that step back, and an admission after an objection, lose the day of the state before")
{
    const Desk desk = deskWithMeeting();
    REQUIRE(participation(desk, {u"import"_s, file(desk, deposits)}).exitCode == 0);
    const auto peru = [&] {
        return participation(desk, {u"list"_s, u"--text"_s, u"per"_s})
            .json()["participation"_L1]
            .toArray()
            .first()
            .toObject();
    };
    REQUIRE(
        participation(desk, {u"set"_s, u"PER"_s, u"--credentials"_s, u"accepted"_s, u"--credentials-on"_s,
                             u"2021-11-02"_s, u"--observer"_s, u"objection"_s, u"--observer-on"_s, u"2021-11-01"_s})
            .messages()
            .contains(u"needs no admission"_s));
    // The same state again: its day stays.
    REQUIRE(participation(desk, {u"set"_s, u"PER"_s, u"--credentials"_s, u"accepted"_s}).exitCode == 0);
    CHECK(peru()["credentials_on"_L1] == u"2021-11-02"_s);
    REQUIRE(participation(desk, {u"set"_s, u"PER"_s, u"--credentials"_s, u"copy"_s}).exitCode == 0);
    CHECK(peru()["credentials_on"_L1] == QString());
    REQUIRE(participation(desk, {u"import"_s, file(desk, "Code,Observer\nPER,admitted\n")}).exitCode == 0);
    CHECK(peru()["observer"_L1] == u"admitted"_s);
    CHECK(peru()["observer_on"_L1] == QString());
}

TEST_CASE("Two new Parties with one code, or one name with two codes, are not run together")
{
    const Desk desk = deskWithMeeting();
    const QString table = file(desk, "Code,Country,Deposited\nPER,Peru,2016-01-21\nPER,Paraguay,2018-06-26\n"
                                     "PRY,Peru,2018-06-26\nPER,Peru,2016-01-21\n");
    const QJsonArray drafts =
        participation(desk, {u"import"_s, table, u"--dry-run"_s}).json()["participation"_L1].toArray();
    REQUIRE(drafts.size() == 3);
    const auto at = [&](int place) { return drafts[place].toObject(); };
    CHECK(at(0)["outcome"_L1] == u"added"_s);
    CHECK(at(0)["problems"_L1].toArray().isEmpty());
    CHECK(at(1)["outcome"_L1] == u"refused"_s);
    CHECK(at(1)["problems"_L1].toArray().first().toString().contains(u"“Peru”, not “Paraguay”"_s));
    CHECK(at(2)["outcome"_L1] == u"refused"_s);
    CHECK(at(2)["problems"_L1].toArray().first().toString().contains(u"“PER”, not “PRY”"_s));
    CHECK(participation(desk, {u"import"_s, table}).json()["kept"_L1].toInt() == 1);
    const QJsonArray parties = participation(desk, {u"parties"_s}).json()["parties"_L1].toArray();
    REQUIRE(parties.size() == 1);
    CHECK(parties[0].toObject()["deposited_on"_L1] == u"2016-01-21"_s);
}

TEST_CASE("An organization votes in place of the member States that are named, or not at all")
{
    const Desk desk = deskWithMeeting();
    const QString table =
        file(desk, "Code,Country,Kind,Deposited\nEU,European Union,regional_integration,2017-05-18\n"
                   "SWE,Sweden,,2017-05-18\nFIN,Finland,,2017-06-01\nMLT,Malta,,\n");
    REQUIRE(participation(desk, {u"import"_s, table}).exitCode == 0);
    const auto row = [&](const QString& text) {
        return participation(desk, {u"list"_s, u"--all"_s, u"--text"_s, text})
            .json()["participation"_L1]
            .toArray()
            .first()
            .toObject();
    };
    CHECK(row(u"EU"_s)["votes"_L1].isNull());
    REQUIRE(
        participation(desk, {u"members"_s, u"EU"_s, u"swe"_s, u"Finland"_s, u"MLT"_s, u"--from"_s, u"1995-01-01"_s})
            .json()["members"_L1]
            .toArray()
            .size() == 3);
    CHECK(row(u"European"_s)["votes"_L1] == 2);
    CHECK(row(u"European"_s)["votes_in_place_of"_L1].toArray() == QJsonArray{u"FIN"_s, u"SWE"_s});
    CHECK(row(u"SWE"_s)["votes"_L1] == 1);
    CHECK(row(u"SWE"_s)["votes_unless"_L1].toArray() == QJsonArray{u"EU"_s});
    CHECK(desk.on(u"participation"_s, {u"COP-4"_s, u"list"_s, u"--all"_s}).messages().contains(u"Finland, Sweden"_s));
    REQUIRE(participation(desk, {u"members"_s, u"EU"_s, u"SWE"_s, u"--until"_s, u"2020-01-31"_s}).exitCode == 0);
    CHECK(row(u"European"_s)["votes"_L1] == 1);
    REQUIRE(participation(desk, {u"members"_s, u"EU"_s, u"MLT"_s, u"--remove"_s}).exitCode == 0);
    const QJsonArray members = participation(desk, {u"members"_s, u"EU"_s}).json()["members"_L1].toArray();
    REQUIRE(members.size() == 2);
    CHECK(members[1].toObject()["start"_L1] == u"1995-01-01"_s);
    CHECK(members[1].toObject()["end"_L1] == u"2020-01-31"_s);
    REQUIRE(desk.on(u"undo"_s).exitCode == 0);
    CHECK(participation(desk, {u"members"_s, u"EU"_s}).json()["members"_L1].toArray().size() == 3);
    const QList<std::pair<QStringList, int>> wrong{
        {{u"EU"_s, u"Atlantis"_s}, 1},
        {{u"EU"_s, u"EU"_s}, 1},
        {{u"SWE"_s, u"FIN"_s}, 1},
        {{}, 2},
        {{u"EU"_s, u"FIN"_s, u"--from"_s, u"soon"_s}, 2},
        {{u"EU"_s, u"FIN"_s, u"--until"_s, u"1990-01-01"_s}, 1},
        {{u"EU"_s, u"KEN"_s, u"--remove"_s}, 1},
    };
    for (const auto& [words, exitCode] : wrong) {
        INFO(words.join(u' ').toStdString());
        const Answer answer = desk.on(u"participation"_s, QStringList{u"COP-4"_s, u"members"_s} + words);
        CHECK(answer.exitCode == exitCode);
        CHECK(answer.saysOneSentence());
    }
}

TEST_CASE("The sample shows Parties with their days, credentials in every state, and offices instead of persons")
{
    const Desk desk = Desk::withSample();
    const QJsonArray rows =
        desk.on(u"participation"_s, {u"MC-COP COP-4"_s, u"--json"_s}).json()["participation"_L1].toArray();
    CHECK(rows.size() == 13);
    QSet<QString> states;
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        states.insert(row["credentials"_L1].toString());
        CHECK(row["notes"_L1].toString().startsWith(u"Sample data"_s));
        if (row["code"_L1] == u"BEL"_s)
            CHECK(row["party_since"_L1] == u"2018-05-27"_s);
    }
    CHECK(states == QSet<QString>{u"none"_s, u"copy"_s, u"original"_s, u"examined"_s, u"accepted"_s});
}
