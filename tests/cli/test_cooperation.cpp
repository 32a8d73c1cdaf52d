// SPDX-License-Identifier: GPL-3.0-or-later
// Cooperation and calls on the command line.
#include "command.h"

#include <QFile>

using namespace rapporteur::tests;

namespace {

QString written(const Desk& desk, const QString& name, const QByteArray& content)
{
    QFile file(desk.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

const QByteArray matters = R"({
    "organisations": [{"code": "SWE", "kind": "state", "names": {"en": "Sweden", "zh": "瑞典"}},
                      {"code": "NOR", "kind": "state", "names": {"en": "Norway", "zh": "挪威"}}],
    "groups": [{"names": {"en": "Task force"}, "kind": "task_force", "start": "2018-08-28",
                "members": [{"organisation": "SWE", "role": "co_chair"}]}],
    "headings": [{"decision": "MC-3/11", "names": {"en": "Programme", "zh": "方案事项"}, "areas": [
        {"names": {"en": "Gender", "zh": "性别"}, "scope": "tripartite", "start": "2021-03-01"}]}],
    "contributions": [{"donor": "SWE", "year": 2020, "currency": "USD", "amount": "1 234.50"},
                      {"donor": "NOR", "year": 2021, "currency": "EUR", "amount": "10"}]})";

Desk withMatters()
{
    Desk desk = Desk::withEmptyLibrary();
    const Answer done = desk.on(u"cooperation"_s, {u"import"_s, written(desk, u"in.json"_s, matters)});
    INFO(done);
    REQUIRE(done.exitCode == 0);
    return desk;
}

} // namespace

TEST_CASE("An import of cooperation is looked at first, comes in as one action, and undone is gone")
{
    const Desk desk = Desk::withEmptyLibrary();
    const QString file = written(desk, u"in.json"_s, matters);
    const QJsonObject looked = desk.on(u"cooperation"_s, {u"import"_s, file, u"--dry-run"_s, u"--json"_s}).json();
    CHECK(looked.value("added"_L1).toInt() == 8);
    CHECK_FALSE(looked.value("kept"_L1).toBool());
    CHECK(desk.on(u"cooperation"_s, {u"groups"_s, u"--json"_s}).json().value("groups"_L1).toArray().isEmpty());

    REQUIRE(desk.on(u"cooperation"_s, {u"import"_s, file}).exitCode == 0);
    const QJsonObject again = desk.on(u"cooperation"_s, {u"import"_s, file, u"--json"_s}).json();
    CHECK(again.value("added"_L1).toInt() == 0);
    CHECK(again.value("unchanged"_L1).toInt() == 8);
    REQUIRE(desk.on(u"undo"_s).exitCode == 0);
    CHECK(desk.on(u"cooperation"_s, {u"groups"_s, u"--json"_s}).json().value("groups"_L1).toArray().isEmpty());

    const Answer wrong =
        desk.on(u"cooperation"_s, {u"import"_s, written(desk, u"wrong.json"_s, R"({"groups": [{"names": {}}]})")});
    CHECK(wrong.exitCode == 1);
    CHECK(wrong.messages().contains(u"groups 1: "_s));
    CHECK(desk.on(u"cooperation"_s, {u"import"_s, desk.path(u"none.json"_s)}).exitCode == 1);
}

TEST_CASE("Areas are told as at a day, and a change of scope has a history")
{
    const Desk desk = withMatters();
    REQUIRE(desk.on(u"cooperation"_s, {u"scope"_s, u"gender"_s, u"2023-01-01"_s, u"officers"_s}).exitCode == 0);
    const auto scopeOn = [&](const QString& day) {
        const QJsonObject told = desk.on(u"cooperation"_s, {u"areas"_s, u"--as-at"_s, day, u"--json"_s}).json();
        const QJsonObject heading = told.value("headings"_L1).toArray().first().toObject();
        return heading.value("areas"_L1).toArray().first().toObject().value("scope"_L1).toString();
    };
    CHECK(scopeOn(u"2022-12-31"_s) == u"tripartite"_s);
    CHECK(scopeOn(u"2023-01-01"_s) == u"officers"_s);
    CHECK(scopeOn(u"2020-01-01"_s).isEmpty());
    const QJsonObject history = desk.on(u"cooperation"_s, {u"history"_s, u"性别"_s, u"--json"_s}).json();
    CHECK(history.value("areas"_L1).toArray().size() == 2);
    CHECK(desk.on(u"cooperation"_s, {u"scope"_s, u"gender"_s, u"soon"_s, u"officers"_s}).exitCode == 2);
    CHECK(desk.on(u"cooperation"_s, {u"history"_s, u"weather"_s}).exitCode == 1);
    CHECK(desk.on(u"cooperation"_s, {u"weather"_s}).exitCode == 2);
}

TEST_CASE("Contributions are summed by currency and go into a table")
{
    const Desk desk = withMatters();
    const QJsonObject told = desk.on(u"cooperation"_s, {u"contributions"_s, u"--json"_s}).json();
    const QJsonObject totals = told.value("total"_L1).toObject().value("totals"_L1).toObject();
    CHECK(totals.value("USD"_L1).toDouble() == 1234.5);
    CHECK(totals.value("EUR"_L1).toDouble() == 10);
    const QJsonObject one =
        desk.on(u"cooperation"_s, {u"contributions"_s, u"--donor"_s, u"瑞典"_s, u"--json"_s}).json();
    CHECK(one.value("contributions"_L1).toArray().size() == 1);

    const QString path = desk.path(u"contributions.csv"_s);
    REQUIRE(desk.on(u"export"_s, {u"contributions"_s, path, u"--language"_s, u"zh"_s}).exitCode == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString table = QString::fromUtf8(file.readAll());
    CHECK(table.contains(u"捐助方"_s));
    CHECK(table.contains(u"瑞典,自愿捐款,2020,USD,1234.5"_s));
    CHECK(desk.on(u"export"_s, {u"areas"_s, desk.path(u"areas.exe"_s)}).exitCode == 2);
}

TEST_CASE("A call tells who has not answered, and a submission keeps its files")
{
    const Desk desk = withMatters();
    REQUIRE(desk.on(u"calls"_s, {u"add"_s, u"--title"_s, u"Views on waste"_s, u"--audience"_s, u"states"_s,
                                 u"--opened"_s, u"2025-01-01"_s, u"--deadline"_s, u"2025-02-01"_s})
                .exitCode == 0);
    const QString letter = written(desk, u"letter.docx"_s, "PK a letter");
    REQUIRE(desk.on(u"calls"_s, {u"submit"_s, u"waste"_s, u"NOR"_s, u"2025-02-03"_s, u"--file"_s, letter}).exitCode ==
            0);
    const QJsonObject told =
        desk.on(u"calls"_s, {u"show"_s, u"waste"_s, u"--as-at"_s, u"2025-03-01"_s, u"--json"_s}).json();
    CHECK(told.value("silent"_L1).toArray() == QJsonArray{u"Sweden"_s});
    const QJsonObject received = told.value("received"_L1).toArray().first().toObject();
    CHECK(received.value("days_late"_L1).toInt() == 2);
    CHECK(received.value("files"_L1).toArray() == QJsonArray{u"letter.docx"_s});
    CHECK(told.value("overdue"_L1).toBool());
    REQUIRE(desk.on(u"calls"_s, {u"close"_s, u"waste"_s}).exitCode == 0);
    const QJsonObject calls = desk.on(u"calls"_s, {u"--json"_s}).json();
    CHECK(calls.value("calls"_L1).toArray().first().toObject().value("closed"_L1).toBool());
    const QJsonObject before = desk.on(u"calls"_s, {u"--as-at"_s, u"2025-03-01"_s, u"--json"_s}).json();
    const QJsonObject callBefore = before.value("calls"_L1).toArray().first().toObject();
    CHECK(callBefore.value("closed"_L1) == QJsonValue(false));
    CHECK(callBefore.value("closing_known"_L1) == QJsonValue(true));
    CHECK(desk.on(u"check"_s).exitCode == 0);
    CHECK(desk.on(u"calls"_s, {u"submit"_s, u"waste"_s, u"Atlantis"_s, u"2025-02-03"_s}).exitCode == 1);
    CHECK(desk.on(u"calls"_s, {u"add"_s, u"--title"_s, u"X"_s, u"--audience"_s, u"nobody"_s}).exitCode == 2);
}
