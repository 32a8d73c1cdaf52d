// SPDX-License-Identifier: GPL-3.0-or-later
// The history tells who changed what, of a document and of the library.
#include "command.h"

using namespace rapporteur::tests;

TEST_CASE("The history of a document names fields and values as a person would, and nothing of the tables")
{
    const Desk desk = Desk::withSample();
    REQUIRE(desk.on(u"trash"_s, {u"UNEP/MC/COP.4/91"_s}).exitCode == 0);
    REQUIRE(desk.on(u"trash"_s, {u"UNEP/MC/COP.4/91"_s, u"--restore"_s}).exitCode == 0);
    const Answer told = desk.on(u"history"_s, {u"UNEP/MC/COP.4/91"_s});
    INFO(told);
    CHECK(told.exitCode == 0);
    CHECK(told.text().contains(u"UNEP/MC/COP.4/91"_s));
    CHECK(told.text().contains(u"2021-07-12"_s));
    CHECK(told.text().contains(u"officer"_s) != told.text().contains(u"root"_s));
    for (const QString& internal :
         {u"sort_key"_s, u"search_key"_s, u"document_id"_s, u"file_id"_s, u"from “” to “”"_s})
        CHECK_FALSE(told.text().contains(internal));
    const QJsonArray changes =
        desk.on(u"history"_s, {u"UNEP/MC/COP.4/91"_s, u"--json"_s}).json().value(u"changes"_s).toArray();
    REQUIRE_FALSE(changes.isEmpty());
    for (const QString& key : {u"at"_s, u"author"_s, u"label"_s, u"field"_s, u"before"_s, u"after"_s})
        CHECK(changes.first().toObject().contains(key));
}

TEST_CASE("The history of the library has one line for an import, and tells undo from what it took back")
{
    const Desk desk = Desk::withPapers();
    REQUIRE(desk.on(u"undo"_s).exitCode == 0);
    const QJsonArray history = desk.on(u"history"_s, {u"--json"_s}).json().value(u"history"_s).toArray();
    REQUIRE(history.size() == 2);
    CHECK(history[0][u"kind"_s] == u"undo"_s);
    CHECK(history[1][u"kind"_s] == u"action"_s);
    CHECK(history[1][u"undone"_s] == true);
    CHECK(desk.on(u"history"_s).text().contains(u"undo: import 31"_s));
}
