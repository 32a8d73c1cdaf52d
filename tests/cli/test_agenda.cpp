// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of a meeting on the command line: what its documents say, what a person changes, and papers that the
// program itself reads again.
#include "command.h"

#include <QFile>

using namespace rapporteur::tests;

namespace {

Answer agenda(const Desk& desk, const QStringList& words)
{
    return desk.on(u"agenda"_s, QStringList{u"MC-COP COP-4"_s} + words);
}

/// "4(j) Secretariat": number and first word of each item.
QStringList items(const Desk& desk)
{
    QStringList texts;
    for (const QJsonValue& item : agenda(desk, {u"show"_s, u"--json"_s}).json()["items"_L1].toArray())
        texts.append(item["label"_L1].toString() + u' ' + item["titles"_L1]["en"_L1].toString().section(u' ', 0, 0));
    return texts;
}

} // namespace

TEST_CASE("an item is added, moved, renumbered, deferred and deleted by its number; each is undone")
{
    const Desk desk = Desk::withSample();
    REQUIRE(agenda(desk, {u"read"_s}).exitCode == 0);
    const QStringList before = items(desk);
    CHECK(before.size() == 22);
    REQUIRE(agenda(desk, {u"add"_s, u"Cosmetics"_s, u"--before"_s, u"4(b)"_s}).exitCode == 0);
    CHECK(items(desk).contains(u"4(b) Cosmetics"_s));
    CHECK(items(desk).contains(u"4(k) Secretariat"_s));
    REQUIRE(agenda(desk, {u"move"_s, u"4 (b)"_s, u"--before"_s, u"1"_s}).exitCode == 0);
    CHECK(items(desk).value(0) == u"1 Cosmetics"_s);
    REQUIRE(desk.on(u"undo"_s).exitCode == 0);
    REQUIRE(desk.on(u"undo"_s).exitCode == 0);
    CHECK(items(desk) == before);

    const Answer loop = agenda(desk, {u"move"_s, u"4"_s, u"--below"_s, u"4(a)"_s});
    CHECK(loop.exitCode == 1);
    CHECK(loop.saysOneSentence());
    const Answer taken = agenda(desk, {u"number"_s, u"4(a)"_s, u"4(b)"_s});
    CHECK(taken.exitCode == 1);
    CHECK(taken.saysOneSentence());
    const Answer hanging = agenda(desk, {u"delete"_s, u"4"_s});
    CHECK(hanging.exitCode == 1);
    CHECK(hanging.saysOneSentence());
    CHECK(items(desk) == before);
    CHECK(agenda(desk, {u"show"_s, u"9(z)"_s}).exitCode == 1);
    CHECK(agenda(desk, {u"show"_s, u"4"_s, u"--json"_s}).json()["items"_L1].toArray().size() == 11);
    CHECK(agenda(desk, {u"delete"_s, u"9(z)"_s}).exitCode == 1);
    CHECK(agenda(desk, {u"burn"_s}).exitCode == 2);

    REQUIRE(agenda(desk, {u"edit"_s, u"3"_s, u"--fate"_s, u"deferred"_s, u"--reason"_s, u"=no time"_s}).exitCode ==
            0);
    CHECK(agenda(desk, {u"show"_s, u"--json"_s}).json()["items"_L1][5]["fate"_L1] == u"deferred"_s);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("an agenda that was written as a PDF says the same when it is read again, in each language")
{
    const Desk desk = Desk::withSample();
    REQUIRE(agenda(desk, {u"read"_s}).exitCode == 0);
    const QJsonArray held = agenda(desk, {u"show"_s, u"--json"_s}).json()["items"_L1].toArray();
    for (const QString& language : {u"en"_s, u"fr"_s, u"es"_s, u"zh"_s, u"ru"_s}) {
        INFO(language.toStdString());
        const QString path = desk.path(language + u".pdf"_s);
        REQUIRE(
            desk.on(u"export"_s, {u"agenda"_s, path, u"--meeting"_s, u"MC-COP COP-4"_s, u"--language"_s, language})
                .exitCode == 0);
        const QJsonObject read = desk.run({u"inspect"_s, u"--json"_s, path}).json();
        CHECK(read["masthead"_L1]["symbols"_L1].toArray() == QJsonArray{u"UNEP/MC/COP.4/1"_s});
        CHECK(read["masthead"_L1]["meeting_ordinal"_L1] == 4);
        QStringList written;
        for (const QJsonValue& item : held)
            written.append(item["titles"_L1][language].toString());
        QStringList found;
        for (const QJsonValue& paragraph : read["paragraphs"_L1].toArray()) {
            if (paragraph["kind"_L1] == u"paragraph"_s || paragraph["kind"_L1] == u"item"_s)
                found.append(paragraph["text"_L1].toString());
        }
        CHECK(found == written);
    }
}
