// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job on the sample: import, list, show, search, decide, trash, undo and redo, history.
#include "command.h"

#include <QMap>
#include <QSet>

using namespace rapporteur::tests;

namespace {

/// "UNEP/MC/COP.4/91" → "en es fr zh", from the table of truth.
QMap<QString, QStringList> trueLanguages()
{
    QMap<QString, QStringList> languages;
    for (const QJsonValue& each : sampleTruth())
        languages[stringsOf(each[u"symbols"_s]).value(0)].append(each[u"language"_s].toString());
    for (QStringList& each : languages)
        each.sort();
    return languages;
}

QMap<QString, QStringList> heldLanguages(const Desk& desk)
{
    QMap<QString, QStringList> languages;
    for (const QJsonValue& each : desk.on(u"list"_s, {u"--json"_s}).json().value(u"documents"_s).toArray()) {
        QStringList codes = stringsOf(each[u"languages"_s]);
        codes.sort();
        languages[stringsOf(each[u"symbols"_s]).value(0)] = codes;
    }
    return languages;
}

} // namespace

TEST_CASE("Importing the sample gives every document under its symbol, with its languages joined")
{
    const Desk desk = Desk::withSample();
    REQUIRE(trueLanguages().size() >= 12);
    CHECK(heldLanguages(desk) == trueLanguages());
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("Import prints one JSON object a file, with the keys that other programs rely on")
{
    const Desk desk = Desk::withEmptyLibrary();
    const Answer imported = desk.on(u"import"_s, {sampleFolder(), u"--json"_s});
    INFO(imported);
    CHECK(imported.exitCode == 0);
    const QList<QJsonObject> reports = imported.lines();
    REQUIRE(reports.size() == sampleTruth().size());
    QSet<QString> files;
    for (const QJsonObject& report : reports) {
        for (const QString& key :
             {u"file"_s, u"outcome"_s, u"symbols"_s, u"language"_s, u"title"_s, u"date"_s, u"original_language"_s,
              u"distribution"_s, u"meeting"_s, u"agenda_items"_s, u"pages"_s, u"problems"_s})
            CHECK(report.contains(key));
        CHECK(report.value(u"outcome"_s) == u"imported"_s);
        CHECK(report.value(u"pages"_s).toInt() > 0);
        files.insert(report.value(u"file"_s).toString());
    }
    CHECK(files.size() == reports.size());
}

TEST_CASE("One undo takes a whole import back, redo brings it again, and the program may end in between")
{
    const Desk desk = Desk::withPapers();
    const auto before = heldLanguages(desk);
    CHECK(desk.on(u"undo"_s, {u"--json"_s}).json().value(u"label"_s).toString().contains(u"31"_s));
    CHECK(desk.symbols().isEmpty());
    CHECK(desk.on(u"search"_s, {u"mercury"_s, u"--json"_s}).json().value(u"total"_s) == 0);
    // Files that redo would need are not taken for orphans.
    CHECK(desk.on(u"check"_s, {u"--repair"_s}).exitCode == 0);
    CHECK(desk.on(u"redo"_s).exitCode == 0);
    CHECK(heldLanguages(desk) == before);
    CHECK(desk.on(u"search"_s, {u"mercury"_s, u"--json"_s}).json().value(u"total"_s).toInt() > 0);
    CHECK(desk.findings().isEmpty());
    CHECK(desk.on(u"redo"_s).exitCode == 1);
}

TEST_CASE("The same bytes are a duplicate, also under another name and in the trash")
{
    const Desk desk = Desk::withSample();
    const QString copy = desk.copyOf(sampleFolder() + u"/cop-4-91-en.pdf"_s, u"other name.pdf"_s);
    CHECK(desk.on(u"import"_s, {copy, u"--json"_s}).json().value(u"outcome"_s) == u"duplicate"_s);
    REQUIRE(desk.on(u"trash"_s, {u"UNEP/MC/COP.4/91"_s}).exitCode == 0);
    const QJsonObject trashed = desk.on(u"import"_s, {copy, u"--json"_s}).json();
    CHECK(trashed.value(u"outcome"_s) == u"duplicate"_s);
    CHECK(trashed.value(u"in_trash"_s) == true);
    CHECK_FALSE(desk.symbols().contains(u"UNEP/MC/COP.4/91"_s));
}

TEST_CASE("A second file for a symbol and language waits for a person's word")
{
    const Desk desk = Desk::withSample();
    const QString second = desk.write(u"second.pdf"_s, contentOf(sampleFolder() + u"/cop-4-91-en.pdf"_s) + "\n%2\n");
    const auto edition = [&]() -> QString {
        const QJsonObject shown = desk.on(u"show"_s, {u"UNEP/MC/COP.4/91"_s, u"--json"_s}).json();
        for (const QJsonValue& version : shown.value(u"versions"_s).toArray()) {
            if (version[u"language"_s] == u"en"_s)
                return version[u"file"_s].toString() + u' ' + QString::number(version[u"edition"_s].toInt());
        }
        return QString();
    };
    SECTION("waiting, then accepted")
    {
        const Answer imported = desk.on(u"import"_s, {second, u"--json"_s});
        CHECK(imported.exitCode == 0);
        CHECK(imported.json().value(u"outcome"_s) == u"waiting"_s);
        CHECK(edition() == u"cop-4-91-en.pdf 1"_s);
        const QStringList open = desk.proposals(u"second_file"_s);
        REQUIRE(open.size() == 1);
        CHECK(desk.on(u"accept"_s, open).exitCode == 0);
        CHECK(edition() == u"second.pdf 2"_s);
        const Answer again = desk.on(u"accept"_s, open + QStringList{u"--json"_s});
        CHECK(again.json().value(u"error"_s) == u"already-decided"_s);
        CHECK(again.saysOneSentence());
    }
    SECTION("waiting, then rejected")
    {
        REQUIRE(desk.on(u"import"_s, {second}).exitCode == 0);
        CHECK(desk.on(u"reject"_s, desk.proposals(u"second_file"_s)).exitCode == 0);
        CHECK(edition() == u"cop-4-91-en.pdf 1"_s);
        CHECK(desk.proposals(u"second_file"_s).isEmpty());
    }
    SECTION("a new edition at once, if a person asks for it")
    {
        const Answer imported = desk.on(u"import"_s, {second, u"--replace"_s, u"--json"_s});
        CHECK(imported.json().value(u"outcome"_s) == u"imported"_s);
        CHECK(edition() == u"second.pdf 2"_s);
        CHECK(desk.on(u"undo"_s).exitCode == 0);
        CHECK(edition() == u"cop-4-91-en.pdf 1"_s);
    }
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("A document goes to the trash and comes back with all it had")
{
    const Desk desk = Desk::withSample();
    const auto shown = [&] { return desk.on(u"show"_s, {u"UNEP/MC/COP.4/92"_s, u"--json"_s}); };
    const QJsonObject before = shown().json();
    const auto hits = [&] {
        return desk.on(u"search"_s, {u"symbol:UNEP/MC/COP.4/92"_s, u"--json"_s}).json().value(u"total"_s).toInt();
    };
    const int found = hits();
    CHECK(found > 0);
    // Named twice in one call is named once.
    CHECK(desk.on(u"trash"_s, {u"UNEP/MC/COP.4/92"_s, u"unep mc cop.4 92"_s, u"--json"_s})
              .json()
              .value(u"documents"_s) == 1);
    CHECK_FALSE(desk.symbols().contains(u"UNEP/MC/COP.4/92"_s));
    CHECK(hits() < found);
    CHECK(desk.on(u"list"_s, {u"trash"_s, u"--json"_s}).json().value(u"total"_s) == 1);
    CHECK(desk.on(u"trash"_s, {u"UNEP/MC/COP.4/92"_s, u"--restore"_s}).exitCode == 0);
    CHECK(shown().json().value(u"versions"_s) == before.value(u"versions"_s));
    CHECK(hits() == found);
}

TEST_CASE("The trash is emptied when that is confirmed, and undo brings back what was in it")
{
    const Desk desk = Desk::withSample();
    const auto inTrash = [&] {
        return desk.on(u"list"_s, {u"trash"_s, u"--json"_s}).json().value(u"total"_s).toInt();
    };
    REQUIRE(desk.on(u"trash"_s, {u"UNEP/MC/COP.4/92"_s, u"UNEP/MC/COP.4/91"_s}).exitCode == 0);
    const QStringList left = desk.symbols();
    const Answer unconfirmed = desk.on(u"trash"_s, {u"--empty"_s, u"--json"_s});
    CHECK(unconfirmed.exitCode == 2);
    CHECK(unconfirmed.saysOneSentence());
    CHECK(inTrash() == 2);
    CHECK(desk.on(u"trash"_s, {u"UNEP/MC/COP.4/91"_s, u"--empty"_s, u"--yes"_s}).exitCode == 2);
    CHECK(desk.on(u"trash"_s).exitCode == 2);
    CHECK(desk.on(u"trash"_s, {u"--empty"_s, u"--yes"_s, u"--json"_s}).json().value(u"documents"_s) == 2);
    CHECK(inTrash() == 0);
    CHECK(desk.symbols() == left);
    CHECK(desk.on(u"trash"_s, {u"--empty"_s, u"--yes"_s, u"--json"_s}).json().value(u"documents"_s) == 0);
    // The bytes wait for the undo: a repair does not take them.
    CHECK(desk.findings({u"--repair"_s}).isEmpty());
    CHECK(desk.on(u"undo"_s).exitCode == 0);
    CHECK(inTrash() == 2);
    CHECK(desk.on(u"trash"_s, {u"UNEP/MC/COP.4/92"_s, u"--restore"_s}).exitCode == 0);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("Search answers words, phrases, prefixes and sloppy symbols in four languages")
{
    const Desk desk = Desk::withSample();
    const auto found = [&](const QString& query) {
        const QJsonObject answer = desk.on(u"search"_s, {query, u"--json"_s, u"--limit"_s, u"100"_s}).json();
        CHECK(answer.contains(u"total"_s));
        QSet<QString> symbols;
        for (const QJsonValue& hit : answer.value(u"hits"_s).toArray()) {
            for (const QString& key : {u"symbol"_s, u"language"_s, u"page"_s, u"paragraph"_s, u"snippet"_s})
                CHECK(hit.toObject().contains(key));
            symbols.insert(hit[u"symbol"_s].toString());
        }
        return symbols;
    };
    CHECK(found(u"thresholds"_s).contains(u"UNEP/MC/COP.4/92"_s));
    CHECK(found(u"umbrales"_s).contains(u"UNEP/MC/COP.4/92"_s));
    CHECK(found(u"阈值"_s).contains(u"UNEP/MC/COP.4/92"_s));
    CHECK(found(u"secretariat of the Basel"_s).contains(u"UNEP/MC/COP.4/91"_s));
    CHECK(found(u"thresh*"_s).contains(u"UNEP/MC/COP.4/92"_s));
    CHECK(found(u"mc cop4 inf91"_s).contains(u"UNEP/MC/COP.4/INF/91"_s));
    CHECK(found(u"lang:zh 阈值"_s).contains(u"UNEP/MC/COP.4/92"_s));
    CHECK(found(u"lang:fr 阈值"_s).isEmpty());
    CHECK(found(u"zzzxqy"_s).isEmpty());
}

TEST_CASE("Lists are filtered by meeting, language, what is missing, kind and year")
{
    const Desk desk = Desk::withSample();
    const auto listed = [&](const QStringList& options) {
        QSet<QString> symbols;
        for (const QJsonValue& each :
             desk.on(u"list"_s, QStringList{u"--json"_s} + options).json().value(u"documents"_s).toArray())
            symbols.insert(stringsOf(each[u"symbols"_s]).value(0));
        return symbols;
    };
    const auto expected = [&](auto&& wanted) {
        QSet<QString> symbols;
        const auto all = trueLanguages();
        for (auto each = all.begin(); each != all.end(); ++each) {
            if (wanted(each.key(), each.value()))
                symbols.insert(each.key());
        }
        return symbols;
    };
    CHECK(listed({u"--language"_s, u"zh"_s}) ==
          expected([](const QString&, const QStringList& held) { return held.contains(u"zh"_s); }));
    CHECK(listed({u"--missing"_s, u"fr"_s}) ==
          expected([](const QString&, const QStringList& held) { return !held.contains(u"fr"_s); }));
    CHECK(listed({u"--meeting"_s, u"mc cop4"_s}) ==
          expected([](const QString& symbol, const QStringList&) { return symbol.startsWith(u"UNEP/MC/COP.4/"_s); }));
    CHECK(listed({u"--limit"_s, u"2"_s}).size() == 2);
    CHECK(listed({u"--kind"_s, u"information"_s}).contains(u"UNEP/MC/COP.4/INF/91"_s));
    CHECK(listed({u"--year"_s, u"2019"_s}) == QSet<QString>{u"UNEP/MC/COP.3/90"_s});
    const QJsonArray meetings =
        desk.on(u"list"_s, {u"meetings"_s, u"--json"_s}).json().value(u"meetings"_s).toArray();
    CHECK(meetings.size() >= 5);
    CHECK(desk.on(u"list"_s, {u"bodies"_s}).text().contains(u"Minamata"_s));
    CHECK(desk.on(u"list"_s, {u"jobs"_s, u"--json"_s}).json().value(u"jobs"_s).toArray().size() == 31);
}
