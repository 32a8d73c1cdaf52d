// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries that are newer, damaged, locked or read-only, and their upkeep.
#include "command.h"

#include <QDir>
#include <QFile>

using namespace rapporteur::tests;

namespace {

void overwrite(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Every failure of this call says its name and one sentence.
void checkRefused(const Answer& answer, const QString& name)
{
    INFO(answer);
    CHECK(answer.exitCode == 1);
    CHECK(answer.json().value(u"error"_s) == name);
    CHECK(answer.saysOneSentence());
}

} // namespace

TEST_CASE("A library of a newer version is refused and left as it is")
{
    const Desk desk = Desk::withSample();
    const QString database = desk.path(u"library/library.sqlite"_s);
    overwrite(database, 60, QByteArray("\0\0\x7f\xff", 4)); // user_version in the head of an SQLite file
    const QByteArray before = contentOf(database);
    checkRefused(desk.on(u"list"_s, {u"--json"_s}), u"library-newer"_s);
    checkRefused(desk.on(u"import"_s, {sampleFolder(), u"--json"_s}), u"library-newer"_s);
    CHECK(contentOf(database) == before);
}

TEST_CASE("A damaged library is named as damaged, and the backup gives it back")
{
    const Desk desk = Desk::withSample();
    const QStringList before = desk.symbols();
    const Answer backup = desk.on(u"backup"_s, {u"--json"_s});
    CHECK(backup.exitCode == 0);
    CHECK(QFile::exists(backup.json().value(u"path"_s).toString()));
    CHECK(desk.on(u"restore"_s, {u"--list"_s, u"--json"_s}).json().value(u"backups"_s).toArray().size() == 1);
    overwrite(desk.path(u"library/library.sqlite"_s), 100, QByteArray(3'000, '\xa5'));
    const Answer damaged = desk.on(u"list"_s, {u"--json"_s});
    INFO(damaged);
    CHECK(damaged.exitCode == 1);
    CHECK(damaged.saysOneSentence());
    const Answer restored = desk.on(u"restore"_s, {u"--json"_s});
    INFO(restored);
    CHECK(restored.exitCode == 0);
    CHECK(desk.symbols() == before);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("A damaged or lost index is named, and is made again from the files")
{
    const Desk desk = Desk::withSample();
    const QString index = desk.path(u"library/index.sqlite"_s);
    SECTION("damaged")
    {
        overwrite(index, 0, QByteArray(5'000, 'x'));
    }
    SECTION("lost")
    {
        QFile::remove(index);
    }
    QFile::remove(index + u"-wal"_s);
    QFile::remove(index + u"-shm"_s);
    checkRefused(desk.on(u"search"_s, {u"mercury"_s, u"--json"_s}), u"index-damaged"_s);
    CHECK(desk.findings().size() == 1);
    CHECK(desk.on(u"reindex"_s, {u"--json"_s}).json().value(u"versions"_s) == 31);
    CHECK(desk.on(u"search"_s, {u"mercury"_s, u"--json"_s}).json().value(u"total"_s).toInt() > 0);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("A file that was changed or lost under the library's hands is found by check")
{
    const Desk desk = Desk::withSample();
    QStringList files;
    const QDir folder(desk.path(u"library/files"_s));
    for (const QString& each : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir inner(folder.filePath(each));
        for (const QString& file : inner.entryList(QDir::Files))
            files.append(inner.filePath(file));
    }
    REQUIRE(files.size() == 31);
    QFile::setPermissions(files[0], QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    overwrite(files[0], 500, "!");
    QFile::remove(files[1]);
    desk.write(u"library/files/00/stray.pdf"_s, "left behind");
    const Answer checked = desk.on(u"check"_s, {u"--json"_s});
    INFO(checked);
    CHECK(checked.exitCode == 1);
    QStringList kinds;
    for (const QJsonValue& each : checked.json().value(u"findings"_s).toArray())
        kinds.append(each[u"kind"_s].toString());
    CHECK(kinds.size() == 3);
    CHECK(
        QStringList{u"full"_s, u"reduced"_s, u"none"_s}.contains(checked.json().value(u"confinement"_s).toString()));
}

TEST_CASE("While one program writes to a library, another may read it and is told who holds it")
{
    const Desk desk = Desk::withSample();
    desk.write(u"slow/fifo-keeper.txt"_s, "x");
    REQUIRE(
        desk.runProgram(u"bash"_s,
                        {u"-c"_s, u"for i in $(seq 400); do cp \"$0\" slow/$i.pdf; echo %$i >> slow/$i.pdf; done"_s,
                         sampleFolder() + u"/cop-4-99-en.pdf"_s})
            .exitCode == 0);
    const auto writer = desk.start({u"import"_s, desk.library(), desk.path(u"slow"_s), u"--json"_s});
    REQUIRE(writer->waitForReadyRead(30'000));
    checkRefused(desk.on(u"undo"_s, {u"--json"_s}), u"library-locked"_s);
    CHECK(desk.on(u"list"_s, {u"--json"_s}).exitCode == 0);
    CHECK(desk.on(u"search"_s, {u"mercury"_s}).exitCode == 0);
    REQUIRE(writer->state() == QProcess::Running);
    writer->terminate();
    CHECK(writer->waitForFinished(10'000));
}

TEST_CASE("A library that may only be read is read, and says why it does not change")
{
    const Desk desk = Desk::withSample();
    if (!desk.canDropPrivileges()) {
        WARN("nobody but root reaches the program: a read-only library is not tried here");
        return;
    }
    REQUIRE(desk.runProgram(u"chmod"_s, {u"-R"_s, u"a-w"_s, desk.library()}).exitCode == 0);
    const auto on = [&](const QString& verb, const QStringList& arguments) {
        return desk.runWithoutPrivileges(QStringList{verb, desk.library()} + arguments);
    };
    const Answer listed = on(u"list"_s, {u"--json"_s});
    INFO(listed);
    CHECK(listed.json().value(u"total"_s).toInt() >= 14);
    CHECK(on(u"search"_s, {u"mercury"_s, u"--json"_s}).json().value(u"total"_s).toInt() > 0);
    CHECK(on(u"check"_s, {u"--json"_s}).json().value(u"findings"_s).toArray().isEmpty());
    checkRefused(on(u"undo"_s, {u"--json"_s}), u"library-read-only"_s);
    checkRefused(on(u"import"_s, {sampleFolder(), u"--json"_s}), u"library-read-only"_s);
    checkRefused(on(u"trash"_s, {u"--empty"_s, u"--yes"_s, u"--json"_s}), u"library-read-only"_s);
    REQUIRE(desk.runProgram(u"chmod"_s, {u"-R"_s, u"u+w"_s, desk.library()}).exitCode == 0);
}

TEST_CASE("check --repair mends a record that changed by itself, from the backup and the changes since")
{
    const Desk desk = Desk::withSample();
    REQUIRE(desk.on(u"backup"_s).exitCode == 0);
    REQUIRE(desk.on(u"trash"_s, {u"UNEP/MC/COP.4/99"_s}).exitCode == 0);
    const QStringList before = desk.symbols();
    const QString database = desk.path(u"library/library.sqlite"_s);
    const QByteArray content = contentOf(database);
    const QByteArray word = "UNEP/MC/COP.4/92/Corr.1";
    const qsizetype at = content.indexOf(word);
    REQUIRE(at > 0);
    for (qsizetype place = at; place >= 0; place = content.indexOf(word, place + 1))
        overwrite(database, place, "UNEP/MC/COP.4/93/Corr.1");
    const Answer checked = desk.on(u"check"_s, {u"--json"_s});
    INFO(checked);
    CHECK(checked.exitCode == 1);
    CHECK(checked.json().value(u"findings"_s).toArray().size() > 0);
    const Answer repaired = desk.on(u"check"_s, {u"--repair"_s});
    INFO(repaired);
    CHECK(repaired.exitCode == 0);
    CHECK(repaired.messages().contains(u"kept as"_s));
    CHECK(desk.findings().isEmpty());
    CHECK(desk.symbols() == before);
    CHECK(desk.on(u"undo"_s).exitCode == 0); // what was done after the backup can still be taken back
    CHECK(desk.symbols().contains(u"UNEP/MC/COP.4/99"_s));
}

TEST_CASE("check --repair without a sound backup says so and leaves everything as it is")
{
    const Desk desk = Desk::withSample();
    const QString database = desk.path(u"library/library.sqlite"_s);
    overwrite(database, 100, QByteArray(3'000, '\xa5'));
    QDir(desk.path(u"library/backups"_s)).removeRecursively();
    const QByteArray before = contentOf(database);
    checkRefused(desk.on(u"check"_s, {u"--repair"_s, u"--json"_s}), u"backup-not-found"_s);
    CHECK(contentOf(database) == before);
}
