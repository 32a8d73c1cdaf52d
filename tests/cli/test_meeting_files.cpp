// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a meeting into a folder from the command line: told as they come, again, and on disks that take none.
#include "command.h"

#include <QDir>
#include <QFileInfo>

using namespace rapporteur::tests;

namespace {

QStringList outcomes(const Answer& answer)
{
    QStringList words;
    for (const QJsonObject& line : answer.lines())
        words.append(line.value(u"outcome"_s).toString());
    return words;
}

} // namespace

TEST_CASE("The files of a meeting are copied by language, one line each; again they are there, and other files stay")
{
    const Desk desk = Desk::withSample();
    const QString out = desk.path(u"out"_s);
    const QStringList words{u"files"_s, out, u"--meeting"_s, u"COP-4"_s, u"--language"_s, u"zh"_s, u"--json"_s};
    const Answer first = desk.on(u"export"_s, words);
    INFO(first);
    REQUIRE(first.exitCode == 0);
    const QList<QJsonObject> files = first.lines();
    REQUIRE(files.size() > 2);
    for (const QJsonObject& file : files) {
        CHECK(file.value(u"outcome"_s) == u"saved"_s);
        CHECK(file.value(u"file"_s).toString().startsWith(u"zh/"_s));
        CHECK(contentOf(out + u'/' + file.value(u"file"_s).toString()).startsWith("%PDF"));
    }
    const Answer again = desk.on(u"export"_s, words);
    CHECK(outcomes(again) == QStringList(files.size(), u"same"_s));
    const QString name = files.first().value(u"file"_s).toString();
    desk.write(u"out/"_s + name, "mine");
    const Answer kept = desk.on(u"export"_s, words);
    CHECK(kept.exitCode == 0);
    CHECK(outcomes(kept).count(u"kept"_s) == 1);
    CHECK(contentOf(out + u'/' + name) == "mine");
    CHECK(outcomes(desk.on(u"export"_s, words + QStringList{u"--replace"_s})).count(u"saved"_s) == 1);
    CHECK(contentOf(out + u'/' + name).startsWith("%PDF"));
}

TEST_CASE("A full disk ends the copying with one sentence; what was told before is there, and nothing half")
{
    const Desk desk = Desk::withSample();
    const QString out = desk.path(u"out"_s);
    // No file may grow beyond this: to the program it is a disk that is full.
    const Answer full = desk.runProgram(
        u"bash"_s, {u"-c"_s, u"ulimit -f 60; exec \"$0\" export \"$1\" files \"$2\" --meeting COP-4 --json"_s,
                    programPath(), desk.library(), out});
    INFO(full);
    CHECK(full.exitCode == 1);
    CHECK(full.messages().contains(u"disk is full"_s));
    CHECK_FALSE(full.messages().contains(u".part"_s));
    int saved = 0;
    for (const QJsonObject& line : full.lines()) {
        if (line.value(u"outcome"_s) != u"saved"_s)
            continue;
        ++saved;
        CHECK(contentOf(out + u'/' + line.value(u"file"_s).toString()).contains("%%EOF"));
    }
    CHECK(saved > 0);
    int there = 0;
    for (const QString& language : QDir(out).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        there += int(QDir(out + u'/' + language).entryList(QDir::Files | QDir::Hidden).size());
    CHECK(there == saved);
}

TEST_CASE("A folder that takes no files is refused in one sentence")
{
    const Desk desk = Desk::withSample();
    const QString blocked = desk.write(u"blocked"_s, "a file");
    for (const QString& folder : QStringList{blocked, blocked + u"/below"_s, desk.library() + u"/files"_s}) {
        const Answer refused = desk.on(u"export"_s, {u"files"_s, folder, u"--meeting"_s, u"COP-4"_s});
        INFO(refused);
        CHECK(refused.exitCode == 1);
        CHECK(refused.saysOneSentence());
    }
}
