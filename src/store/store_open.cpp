// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/backup.h"
#include "store/disk_room.h"
#include "store/durable_file.h"
#include "store/library_file.h"

#include <QDir>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

/// What a creation that was cut short leaves behind, and what may therefore lie in an "empty" folder.
const QStringList leftovers{u"library.lock"_s, u"library.new"_s, u"library.new-journal"_s, u"files"_s, u"backups"_s};

bool isFree(const QString& folder)
{
    const QStringList present =
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString& name : present) {
        const QFileInfo info(folder + u'/' + name);
        if (!leftovers.contains(name) || (info.isDir() && !QDir(info.filePath()).isEmpty()))
            return false;
    }
    return true;
}

bool mayWrite(const QString& path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

/// The database under another name, complete and synced: a library appears whole by its renaming.
Result<void> buildDatabase(const QString& path)
{
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
    const auto built = guarded(path, [&]() -> Result<void> {
        Connection connection(path, OpenMode::Create);
        connection.execute("PRAGMA synchronous = OFF"); // it counts only once it is whole, synced and renamed
        migrate(connection, compiledMigrations());
        return {};
    });
    return built ? syncFile(path) : built;
}

} // namespace

Store::Store(const QString& folder, Identity identity)
    : m_folder(folder)
    , m_identity(std::move(identity))
    , m_files(folder)
    , m_databasePath(libraryFile(folder))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString& folder, Identity identity)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    if (QFileInfo::exists(path) && !isFree(path))
        return fail(ErrorCode::LibraryExists, {path});
    for (const QString& each : QStringList{path, path + u"/files"_s, path + u"/backups"_s}) {
        if (const auto made = makeFolder(each); !made)
            return Failure(made.error());
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    {
        const auto lock = LibraryLock::take(path);
        if (!lock) {
            const LockHolder holder = LibraryLock::holder(path).value_or(LockHolder{});
            return fail(ErrorCode::LibraryLocked, {path, holder.host, holder.user});
        }
        const QString unfinished = path + u"/library.new"_s;
        if (const auto built = buildDatabase(unfinished); !built)
            return Failure(built.error());
        if (const auto renamed = renameDurably(unfinished, libraryFile(path)); !renamed)
            return Failure(renamed.error());
    }
    return open(path, Access::ReadWrite, std::move(identity));
}

Result<std::unique_ptr<Store>> Store::open(const QString& folder, Access access, Identity identity)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    const QFileInfo itself(path);
    if (itself.isDir() && (!itself.isReadable() || !itself.isExecutable()))
        return fail(ErrorCode::FileUnreadable, {path, qt_error_string(EACCES)});
    if (!QFileInfo(libraryFile(path)).isFile())
        return fail(ErrorCode::NotALibrary, {path});
    std::unique_ptr<Store> store(new Store(path, std::move(identity)));
    store->m_notices.place = placeOf(path);
    store->m_notices.folderIsReadOnly = !mayWrite(path) || !mayWrite(libraryFile(path));
    if (access == Access::ReadWrite && !store->m_notices.folderIsReadOnly) {
        store->m_lock = LibraryLock::take(path);
        const auto holder = store->m_lock ? std::nullopt : LibraryLock::holder(path);
        // Nobody has the lock, and it cannot be written either: without room on the disk nothing else can be.
        store->m_notices.folderIsReadOnly = !store->m_lock && !holder && hasNoRoom(path);
        if (!store->m_lock && !store->m_notices.folderIsReadOnly)
            store->m_notices.heldBy = holder.value_or(LockHolder{});
    }
    const auto opened = store->m_lock ? store->openWritable() : store->openReadOnly();
    if (!opened)
        return Failure(opened.error());
    return store;
}

Result<void> Store::openWritable()
{
    return guarded(m_folder, [&]() -> Result<void> {
        {
            // Looked at before anything is written: a file that is not ours stays as it is.
            Connection look(m_databasePath, OpenMode::ReadWrite);
            requireLibrary(look, m_folder);
        }
        m_connection = openForWriting(m_databasePath, m_notices.place);
        if (const auto current = bringUpToDate(); !current)
            return current;
        m_layouts = readLayouts(*m_connection);
        return {};
    });
}

Result<void> Store::openReadOnly()
{
    return guarded(m_folder, [&]() -> Result<void> {
        m_copy = std::make_unique<QTemporaryDir>();
        ReadableLibrary library = openForReading(m_databasePath, m_copy->path());
        m_connection = std::move(library.connection);
        m_immutable = library.immutable;
        m_notices.isCopy = library.copied;
        requireLibrary(*m_connection, m_folder);
        if (versionOf(*m_connection) < newestVersion() && !m_notices.isCopy) {
            // An older library that may not be changed is read as a copy of the present format.
            const QString copy = libraryFile(m_copy->path());
            m_connection->execute("PRAGMA query_only = OFF"); // VACUUM counts as writing, though it writes elsewhere
            m_connection->run("VACUUM INTO ?1", copy);
            m_connection = std::make_unique<Connection>(copy, OpenMode::ReadWrite);
            m_notices.isCopy = true;
            m_immutable = false;
        }
        if (m_notices.isCopy) {
            m_databasePath = m_connection->path();
            migrate(*m_connection, compiledMigrations());
        } else {
            m_copy.reset();
        }
        m_layouts = readLayouts(*m_connection);
        return {};
    });
}

Result<void> Store::bringUpToDate()
{
    if (versionOf(*m_connection) == newestVersion())
        return {};
    if (const auto backup = backUp(m_folder, BackupReason::BeforeMigration); !backup)
        return Failure(backup.error());
    return guarded(m_folder, [&]() -> Result<void> {
        migrate(*m_connection, compiledMigrations());
        return {};
    });
}

} // namespace rapporteur::store
