// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fresh_library.h"

#include "store/library_file.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSysInfo>
#include <sys/wait.h>
#include <unistd.h>

using namespace rapporteur;
using namespace rapporteur::store;
using namespace Qt::StringLiterals;

namespace {

/// Runs as a user who owns nothing while it lives, where the tests run as root, whom no permission stops.
class OrdinaryUser {
public:
    OrdinaryUser()
        : m_wasRoot(geteuid() == 0)
    {
        if (m_wasRoot)
            REQUIRE(seteuid(65534) == 0);
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
    ~OrdinaryUser()
    {
        if (m_wasRoot && seteuid(0) != 0)
            std::abort();
    }

private:
    bool m_wasRoot;
};

/// A copy of the library as it lies on a medium that cannot be written. Files of an open library are copied as they
/// are.
QString readOnlyCopy(const FreshLibrary& library)
{
    const QString copy = library.folder.filePath(u"medium"_s);
    REQUIRE(QDir().mkpath(copy));
    for (const QString& name :
         QDir(library.path)
             .entryList({u"library.sqlite"_s, u"library.sqlite-wal"_s, u"library.sqlite-journal"_s}, QDir::Files)) {
        REQUIRE(QFile::copy(library.path + u'/' + name, copy + u'/' + name));
        QFile::setPermissions(copy + u'/' + name, QFile::Permissions(0x4444));
    }
    QFile::setPermissions(copy, QFile::Permissions(0x5555));
    QFile::setPermissions(library.folder.path(), QFile::Permissions(0x7755));
    return copy;
}

} // namespace

TEST_CASE("a second opening of a library is for reading only, and says who writes to it")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"seen by both"_s));
    const auto second = mustOpen(library.path);
    CHECK(second->isReadOnly());
    REQUIRE(second->notices().heldBy);
    CHECK(second->notices().heldBy->host == QSysInfo::machineHostName());
    CHECK(second->notices().heldBy->user == QFileInfo(library.path).owner());
    CHECK(tags(*second) == QStringList{u"seen by both"_s});
    const auto refused = addTag(*second, 2, u"not written"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::LibraryLocked);
    CHECK(refused.error().arguments.mid(1) ==
          QStringList{second->notices().heldBy->host, second->notices().heldBy->user});
    CHECK(second->undo().error().code == ErrorCode::LibraryLocked);
    REQUIRE(addTag(*library.store, 3, u"still writing"_s));
    CHECK(tags(*second).size() == 2);
}

TEST_CASE("the lock is free again when the library is closed")
{
    FreshLibrary library;
    library.reopen();
    CHECK_FALSE(library.store->isReadOnly());
    CHECK(addTag(*library.store, 1, u"a"_s));
}

TEST_CASE("the lock of a process that was killed does not keep anybody out")
{
    FreshLibrary library;
    library.store.reset();
    // The process id of a child that has ended stands in the lock file.
    QProcess child;
    child.start(u"true"_s, QStringList());
    REQUIRE(child.waitForStarted());
    const qint64 dead = child.processId();
    REQUIRE(child.waitForFinished());
    writeFile(library.path + u"/library.lock"_s,
              QString(QString::number(dead) + u"\ntest\n"_s + QSysInfo::machineHostName() + u'\n').toUtf8());
    CHECK_FALSE(mustOpen(library.path)->isReadOnly());
}

TEST_CASE("the lock of a process that was killed keeps nobody out though its number belongs to another one by now")
{
    FreshLibrary library;
    library.store.reset();
    // A living process of the same name, which does not have the library.
    writeFile(library.path + u"/library.lock"_s,
              QString(QString::number(getpid()) + u'\n' + QCoreApplication::applicationName() + u'\n' +
                      QSysInfo::machineHostName() + u'\n')
                  .toUtf8());
    CHECK_FALSE(mustOpen(library.path)->isReadOnly());
}

TEST_CASE("an empty lock, as a power cut may leave it, does not keep anybody out")
{
    FreshLibrary library;
    library.store.reset();
    writeFile(library.path + u"/library.lock"_s, {});
    CHECK_FALSE(mustOpen(library.path)->isReadOnly());
}

TEST_CASE("a lock is not stale because it is old, nor because its holder is on another computer")
{
    FreshLibrary library;
    library.store.reset();
    const QString lock = library.path + u"/library.lock"_s;
    writeFile(lock, "12345\nrapporteur\nanother-computer\n\n\n");
    {
        QFile file(lock);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime::currentDateTime().addDays(-3), QFileDevice::FileModificationTime));
    }
    const auto store = mustOpen(library.path);
    REQUIRE(store->notices().heldBy);
    CHECK(store->notices().heldBy->host == u"another-computer"_s);
}

TEST_CASE("a library that was opened for reading only says so when it is asked to write")
{
    FreshLibrary library;
    library.store.reset();
    const auto store = mustOpen(library.path, Access::ReadOnly);
    CHECK(addTag(*store, 1, u"a"_s).error().code == ErrorCode::LibraryReadOnly);
    // It takes no lock: somebody else may write meanwhile.
    CHECK_FALSE(mustOpen(library.path)->isReadOnly());
}

TEST_CASE("a library in a folder that cannot be written is read")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"a"_s));
    library.store.reset();
    const QString medium = readOnlyCopy(library);
    const OrdinaryUser user;
    const auto store = mustOpen(medium);
    CHECK(store->notices().folderIsReadOnly);
    CHECK(store->isReadOnly());
    CHECK(tags(*store) == QStringList{u"a"_s});
    CHECK(addTag(*store, 2, u"b"_s).error().code == ErrorCode::LibraryReadOnly);
    CHECK(store->openReader());
}

TEST_CASE("a write-ahead log that was left in a folder that cannot be written is not passed over")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"only in the log"_s));
    REQUIRE(QFileInfo(library.path + u"/library.sqlite-wal"_s).size() > 0);
    const QString medium = readOnlyCopy(library); // while it is open: the log is not yet in the file
    const OrdinaryUser user;
    const auto store = mustOpen(medium);
    CHECK(store->notices().isCopy);
    CHECK(tags(*store) == QStringList{u"only in the log"_s});
    CHECK(QDir(medium).entryList(QDir::Files).size() == 2);
}

TEST_CASE("a journal that was left in a folder that cannot be written is rolled back in a copy")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"whole"_s));
    library.store.reset();
    Connection db(libraryFile(library.path), OpenMode::ReadWrite);
    db.execute("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN; UPDATE tag SET name = 'half'");
    db.execute(
        "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
        "INSERT INTO tag (id, name) SELECT i, 'half ' || i FROM n"); // more than fits: it is spilt into the file
    const QString medium = readOnlyCopy(library);
    const OrdinaryUser user;
    const auto store = mustOpen(medium);
    CHECK(store->notices().isCopy);
    CHECK(tags(*store) == QStringList{u"whole"_s});
}

TEST_CASE("a library that a synchronising program copies away has no write-ahead log, and says why")
{
    const QTemporaryDir folder;
    const auto [marker, program] = GENERATE(table<QString, QString>({
        {u".stfolder"_s, u"Syncthing"_s},
        {u".dropbox"_s, u"Dropbox"_s},
        {u".sync_0123abcd.db"_s, u"Nextcloud"_s},
        {u".849C9593-D756-4E56-8D6E-42412F2A707B"_s, u"OneDrive"_s},
    }));
    writeFile(folder.filePath(marker), {});
    const QString path = folder.filePath(u"below/library"_s);
    {
        auto store = Store::create(path);
        REQUIRE(store);
        CHECK((*store)->notices().place.kind == PlaceKind::SynchronisedFolder);
        CHECK((*store)->notices().place.name == program);
        CHECK(addTag(**store, 1, u"a"_s));
        CHECK((*store)->read([](Connection& db) { return db.one<QString>("PRAGMA journal_mode"); }).value() ==
              u"truncate"_s);
        CHECK_FALSE(QFile::exists(path + u"/library.sqlite-wal"_s));
    }
    CHECK(tags(*mustOpen(path)) == QStringList{u"a"_s});
}

TEST_CASE("a library on the local disk needs no warning")
{
    const FreshLibrary library;
    CHECK(library.store->notices().place.kind == PlaceKind::Local);
    CHECK_FALSE(library.store->notices().heldBy);
    CHECK_FALSE(library.store->notices().folderIsReadOnly);
}
