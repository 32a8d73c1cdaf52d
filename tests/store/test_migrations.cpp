// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fresh_library.h"

#include "store/backup.h"
#include "store/check.h"
#include "store/library_file.h"

using namespace rapporteur;
using namespace rapporteur::store;
using namespace Qt::StringLiterals;

namespace {

/// A folder with a library in the format of an earlier version.
void makeOldLibrary(const QString& path, int version)
{
    QDir().mkpath(path);
    Connection db(libraryFile(path), OpenMode::Create);
    migrate(db, compiledMigrations().mid(0, version));
}

} // namespace

TEST_CASE("the compiled migrations make a library in which check finds nothing")
{
    FreshLibrary library;
    CHECK(library.store->read([](Connection& db) { return versionOf(db); }) == newestVersion());
    CHECK(newestVersion() == compiledMigrations().size());
    const auto findings = check(*library.store);
    REQUIRE(findings);
    for (const Finding& finding : *findings)
        FAIL_CHECK(findingName(finding.kind).toStdString() << ": " << finding.subject.toStdString());
}

TEST_CASE("an older library is brought to the present format after a backup of it")
{
    const QTemporaryDir folder;
    makeOldLibrary(folder.path(), 2);
    const auto store = mustOpen(folder.path());
    CHECK(store->read([](Connection& db) { return versionOf(db); }) == newestVersion());
    const QList<Backup> backups = backupsOf(folder.path());
    REQUIRE(backups.size() == 1);
    CHECK(backups.first().reason == BackupReason::BeforeMigration);
    Connection copy(backups.first().path, OpenMode::ReadOnly);
    CHECK(versionOf(copy) == 2);
}

TEST_CASE("a damaged older library is not migrated")
{
    const QTemporaryDir folder;
    makeOldLibrary(folder.path(), 2);
    {
        Connection db(libraryFile(folder.path()), OpenMode::ReadWrite);
        db.execute(
            "INSERT INTO body (id, code, kind) VALUES (999, 'unrecorded', 'other')"); // behind the back of the hashes
    }
    CHECK(Store::open(folder.path()).error().code == ErrorCode::LibraryDamaged);
    Connection db(libraryFile(folder.path()), OpenMode::ReadOnly);
    CHECK(versionOf(db) == 2);
    CHECK(backupsOf(folder.path()).isEmpty());
}

TEST_CASE("an older library that may only be read is read in the present format and not changed")
{
    const QTemporaryDir folder;
    makeOldLibrary(folder.path(), 2);
    {
        const auto store = mustOpen(folder.path(), Access::ReadOnly);
        CHECK(store->notices().isCopy);
        CHECK(tags(*store).isEmpty());
        CHECK(store->openReader());
    }
    Connection db(libraryFile(folder.path()), OpenMode::ReadOnly);
    CHECK(versionOf(db) == 2);
}

TEST_CASE("a migration that fails leaves the library in the format it had")
{
    const QTemporaryDir folder;
    Connection db(folder.filePath(u"library.sqlite"_s), OpenMode::Create);
    QList<Migration> migrations = compiledMigrations().mid(0, 2);
    migrate(db, migrations);
    for (const QByteArray& script :
         {QByteArray("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1);"),
          QByteArray("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; COMMIT;"),
          QByteArray("CREATE TABLE extra (name TEXT) STRICT;"),
          QByteArray("CREATE TABLE extra (id INTEGER PRIMARY KEY REFERENCES body (id)) STRICT;"
                     "INSERT INTO extra (id) VALUES (4711);")}) {
        INFO(script.toStdString());
        CHECK_THROWS_AS(migrate(db, migrations + QList<Migration>{{3, u"0003_bad"_s, script}}), SqlError);
        CHECK(versionOf(db) == 2);
    }
}

TEST_CASE("a library of a newer version is refused with both versions")
{
    FreshLibrary library;
    library.store.reset();
    {
        Connection db(libraryFile(library.path), OpenMode::ReadWrite);
        db.execute("PRAGMA user_version = 9999");
    }
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto opened = Store::open(library.path, access);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::LibraryNewer);
        CHECK(opened.error().arguments == QStringList{library.path, u"9999"_s, QString::number(newestVersion())});
    }
}
