// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fresh_library.h"

#include "store/backup.h"
#include "store/check.h"
#include "store/library_file.h"

using namespace rapporteur;
using namespace rapporteur::store;
using namespace Qt::StringLiterals;

namespace {

/// Changes one bit of a text that stands once in a database file.
void flipBitOf(const QString& database, const QByteArray& text)
{
    QFile file(database);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    const qsizetype place = content.lastIndexOf(text);
    REQUIRE(place >= 0);
    content[place] = char(content[place] ^ 1);
    REQUIRE(file.seek(0));
    REQUIRE(file.write(content) == content.size());
}

void requireClean(Store& store)
{
    const auto findings = check(store);
    REQUIRE(findings);
    for (const Finding& finding : *findings)
        FAIL_CHECK(findingName(finding.kind).toStdString() << ": " << finding.subject.toStdString());
}

} // namespace

TEST_CASE("a backup is a sound library of the moment it was made, readable by its owner only")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"before"_s));
    const auto backup = backUp(library.path, BackupReason::ByHand); // while the library is open
    REQUIRE(backup);
    REQUIRE(addTag(*library.store, 2, u"after"_s));
    Connection copy(backup->path, OpenMode::ReadOnly);
    CHECK(copy.one<int>("SELECT count(*) FROM tag") == 1);
    CHECK(verifyDatabase(copy).isEmpty());
    CHECK_FALSE((QFile::permissions(backup->path) & (QFile::ReadGroup | QFile::ReadOther)));
    const QList<Backup> all = backupsOf(library.path);
    REQUIRE(all.size() == 1);
    CHECK(all.first().path == backup->path);
    CHECK(all.first().at == backup->at);
    CHECK(all.first().reason == BackupReason::ByHand);
}

TEST_CASE("a daily backup is made once a day, and only when something was changed")
{
    FreshLibrary library;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    REQUIRE(backUpIfDue(library.path, now).value());
    REQUIRE(addTag(*library.store, 1, u"a"_s));
    CHECK_FALSE(backUpIfDue(library.path, now).value());
    const auto next = backUpIfDue(library.path, now.addDays(1));
    REQUIRE(next.value());
    CHECK(next.value()->reason == BackupReason::Daily);
    CHECK_FALSE(backUpIfDue(library.path, now.addDays(2)).value());
}

TEST_CASE("the newest ten daily backups are kept, and all those made by hand")
{
    FreshLibrary library;
    const auto first = backUp(library.path, BackupReason::ByHand);
    REQUIRE(first);
    for (int i = 0; i < 12; ++i)
        REQUIRE(backUp(library.path, BackupReason::Daily));
    const QList<Backup> all = backupsOf(library.path);
    CHECK(all.size() == 11);
    CHECK(all.last().path == first->path);
}

TEST_CASE("a damaged library is never backed up over its sound backups")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"a"_s));
    REQUIRE(backUp(library.path, BackupReason::Daily));
    library.store.reset();
    {
        Connection db(libraryFile(library.path), OpenMode::ReadWrite);
        db.execute("UPDATE tag SET name = 'changed by nobody'");
    }
    const auto backup = backUp(library.path, BackupReason::Daily);
    REQUIRE_FALSE(backup);
    CHECK(backup.error().code == ErrorCode::LibraryDamaged);
    CHECK(backup.error().arguments.first() == library.path);
    CHECK(backupsOf(library.path).size() == 1);
    CHECK(QDir(library.path + u"/backups"_s).entryList(QDir::Files).size() == 1);
}

TEST_CASE("restoring puts a backup in the place of the library and keeps what was there")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"before"_s));
    const auto backup = backUp(library.path, BackupReason::ByHand);
    REQUIRE(backup);
    REQUIRE(addTag(*library.store, 2, u"after"_s));
    CHECK(restore(library.path, backup->path).error().code == ErrorCode::LibraryLocked);
    library.store.reset();
    const auto replaced = restore(library.path, backup->path);
    REQUIRE(replaced);
    library.store = mustOpen(library.path);
    CHECK(tags(*library.store) == QStringList{u"before"_s});
    CHECK(library.store->undo() == u"add tag before"_s);
    requireClean(*library.store);
    library.store.reset();
    REQUIRE(restore(library.path, replaced->path));
    library.store = mustOpen(library.path);
    CHECK(tags(*library.store) == QStringList{u"before"_s, u"after"_s});
}

TEST_CASE("a log that a killed program left does not spoil the restored library, and is kept")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"before"_s));
    const auto backup = backUp(library.path, BackupReason::ByHand);
    REQUIRE(addTag(*library.store, 2, u"only in the log"_s));
    QDir().mkpath(library.folder.filePath(u"crashed"_s));
    for (const QString& name : {u"library.sqlite"_s, u"library.sqlite-wal"_s})
        REQUIRE(QFile::copy(library.path + u'/' + name, library.folder.filePath(u"crashed/"_s + name)));
    const QString crashed = library.folder.filePath(u"crashed"_s);
    const auto replaced = restore(crashed, backup->path);
    REQUIRE(replaced);
    {
        const auto store = mustOpen(crashed);
        CHECK(tags(*store) == QStringList{u"before"_s});
        requireClean(*store);
    }
    REQUIRE(restore(crashed, replaced->path));
    CHECK(tags(*mustOpen(crashed)).size() == 2);
}

TEST_CASE("a damaged or absent backup is refused, and the library stays")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"unmistakable"_s));
    const auto backup = backUp(library.path, BackupReason::ByHand);
    REQUIRE(backup);
    library.store.reset();
    flipBitOf(backup->path, "unmistakable");
    CHECK(restore(library.path, backup->path).error().code == ErrorCode::LibraryDamaged);
    CHECK(restore(library.path, library.folder.filePath(u"absent"_s)).error().code == ErrorCode::BackupNotFound);
    writeFile(library.folder.filePath(u"letter"_s), "Dear colleague");
    CHECK_FALSE(restore(library.path, library.folder.filePath(u"letter"_s)));
    library.store = mustOpen(library.path);
    CHECK(tags(*library.store) == QStringList{u"unmistakable"_s});
}

TEST_CASE("a damaged library is rebuilt from its backup and the changes since")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"unmistakable"_s));
    REQUIRE(backUp(library.path, BackupReason::Daily));
    REQUIRE(addTag(*library.store, 2, u"since"_s));
    REQUIRE(renameTag(*library.store, 2, u"renamed"_s));
    REQUIRE(addTag(*library.store, 3, u"undone"_s));
    REQUIRE(library.store->undo());
    const auto logBefore = library.store->log(100).value();
    library.store.reset();
    flipBitOf(libraryFile(library.path), "unmistakable");
    {
        const auto damaged = mustOpen(library.path);
        const auto findings = check(*damaged);
        REQUIRE(findings);
        CHECK_FALSE(findings->isEmpty());
        CHECK(repair(library.path).error().code == ErrorCode::LibraryLocked);
    }
    const auto report = repair(library.path);
    REQUIRE(report);
    CHECK(report->changesReapplied == 4);
    CHECK(report->changesLost == 0);
    library.store = mustOpen(library.path);
    CHECK(tags(*library.store) == QStringList{u"unmistakable"_s, u"renamed"_s});
    CHECK(library.store->redo() == u"add tag undone"_s);
    requireClean(*library.store);
    CHECK(library.store->log(100)->size() == logBefore.size() + 1);
}

TEST_CASE("a repair stops at the first change that is itself damaged, and says how many were lost")
{
    FreshLibrary library;
    REQUIRE(backUp(library.path, BackupReason::Daily));
    REQUIRE(addTag(*library.store, 1, u"first"_s));
    REQUIRE(
        library.store->write(u"unmistakable"_s, [](Connection& db) { db.run("UPDATE tag SET name = 'second'"); }));
    REQUIRE(addTag(*library.store, 3, u"third"_s));
    library.store.reset();
    {
        Connection db(libraryFile(library.path), OpenMode::ReadWrite);
        db.execute("UPDATE change SET author = 'somebody else' WHERE label = 'unmistakable'");
    }
    const auto report = repair(library.path);
    REQUIRE(report);
    CHECK(report->changesReapplied == 1);
    CHECK(report->changesLost == 2);
    library.store = mustOpen(library.path);
    CHECK(tags(*library.store) == QStringList{u"first"_s});
    requireClean(*library.store);
}

TEST_CASE("without a sound backup nothing is repaired and nothing is touched")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"a"_s));
    library.store.reset();
    CHECK(repair(library.path).error().code == ErrorCode::BackupNotFound);
    CHECK(tags(*mustOpen(library.path)) == QStringList{u"a"_s});
}
