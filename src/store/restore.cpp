// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup_files.h"
#include "store/durable_file.h"
#include "store/history.h"
#include "store/library_file.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

/// Copies the library, with the log or journal beside it, among the backups.
Result<Backup> keepPresent(const QString& folder)
{
    if (const auto made = makeFolder(folder + u"/backups"_s); !made)
        return Failure(made.error());
    const Backup kept = newBackupName(folder, BackupReason::Replaced);
    for (const QString& suffix : QStringList{u"-wal"_s, u"-journal"_s, QString()}) {
        const QString present = libraryFile(folder) + suffix;
        if (!QFileInfo::exists(present))
            continue;
        if (const auto copied = copyDurably(present, kept.path + suffix); !copied)
            return Failure(copied.error());
    }
    if (const auto synced = syncFolder(folder + u"/backups"_s); !synced)
        return Failure(synced.error());
    return kept;
}

/// Brings what lies in the write-ahead log into the file, so that nothing is beside it when its place is taken. A
/// damaged library may refuse; then the copy among the backups has the log.
void settle(const QString& folder)
{
    try {
        Connection connection(libraryFile(folder), OpenMode::ReadWrite);
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const SqlError&) {
        return;
    }
}

/// Puts a synced database that lies in the folder into the place of the library. A log of the old one beside the new
/// one would corrupt it.
Result<Backup> takePlace(const QString& folder, const QString& fresh)
{
    settle(folder);
    auto kept = keepPresent(folder);
    if (!kept)
        return kept;
    for (const QString& suffix : companions)
        QFile::remove(libraryFile(folder) + suffix);
    if (const auto synced = syncFolder(folder); !synced)
        return Failure(synced.error());
    if (const auto renamed = renameDurably(fresh, libraryFile(folder)); !renamed)
        return Failure(renamed.error());
    return kept;
}

/// A copy of a sound backup, in the present format, ready to become the library.
Result<void> prepare(const QString& backup, const QString& fresh)
{
    QFile::remove(fresh);
    for (const QString& suffix : companions)
        QFile::remove(fresh + suffix);
    if (!QFileInfo(backup).isFile())
        return fail(ErrorCode::BackupNotFound, {backup});
    if (const auto copied = copyDurably(backup, fresh); !copied)
        return Failure(copied.error());
    if (const auto sound = requireSound(fresh); !sound)
        return sound;
    return guarded(fresh, [&]() -> Result<void> {
        Connection connection(fresh, OpenMode::ReadWrite);
        connection.execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;");
        migrate(connection, compiledMigrations());
        return {};
    });
}

Result<std::unique_ptr<LibraryLock>> lockOf(const QString& folder)
{
    auto lock = LibraryLock::take(folder);
    if (!lock) {
        const LockHolder holder = LibraryLock::holder(folder).value_or(LockHolder{});
        return fail(ErrorCode::LibraryLocked, {folder, holder.host, holder.user});
    }
    return lock;
}

QString freshPath(const QString& folder)
{
    return folder + u"/library.restored"_s;
}

/// Reads the changes of a possibly damaged library after `since`, as far as they are sound and follow one upon the
/// other.
QList<LoggedChange> soundChanges(const QString& database, qint64 since, int& lost)
{
    QList<LoggedChange> changes;
    try {
        Connection connection(database, OpenMode::ReadWrite);
        QList<qint64> ids;
        Statement rows = connection.query("SELECT id FROM change WHERE id > ?1 ORDER BY id", since);
        while (rows.step())
            ids.append(rows.get<qint64>(0));
        for (const qint64 id : ids) {
            lost = int(ids.size() - changes.size());
            changes.append(History::verified(connection, id));
        }
        lost = 0;
    } catch (const std::exception&) {
        lost = std::max(lost, 1);
    }
    return changes;
}

/// Applies changes one by one to the fresh library; returns how many fitted.
Result<int> reapply(const QString& fresh, const QList<LoggedChange>& changes)
{
    return guarded(fresh, [&]() -> Result<int> {
        Connection connection(fresh, OpenMode::ReadWrite);
        connection.execute("PRAGMA synchronous = FULL");
        const TableLayouts layouts = readLayouts(connection);
        History history(connection, layouts, {});
        const WithoutForeignKeys off(connection);
        int done = 0;
        for (const LoggedChange& change : changes) {
            Transaction transaction(connection, Transaction::Kind::Write);
            try {
                history.adopt(change);
            } catch (const Refused&) {
                break;
            }
            transaction.commit();
            ++done;
        }
        return done;
    });
}

/// The newest sound backup, prepared as `fresh`.
Result<Backup> prepareNewestSound(const QString& folder, const QString& fresh)
{
    for (const Backup& backup : backupsOf(folder)) {
        if (backup.reason != BackupReason::Replaced && prepare(backup.path, fresh))
            return backup;
    }
    return fail(ErrorCode::BackupNotFound, {folder});
}

/// Makes in `fresh`, synced, what the library should be.
Result<RepairReport> rebuild(const QString& folder, const QString& fresh)
{
    RepairReport report;
    const auto base = prepareNewestSound(folder, fresh);
    if (!base)
        return Failure(base.error());
    report.base = *base;
    const auto since = guarded(fresh, [&]() -> Result<qint64> {
        Connection connection(fresh, OpenMode::ReadOnly);
        return History::lastChange(connection);
    });
    if (!since)
        return Failure(since.error());
    const QList<LoggedChange> changes = soundChanges(libraryFile(folder), *since, report.changesLost);
    const auto reapplied = reapply(fresh, changes);
    if (!reapplied)
        return Failure(reapplied.error());
    report.changesReapplied = *reapplied;
    report.changesLost += int(changes.size()) - *reapplied;
    if (const auto sound = requireSound(fresh); !sound)
        return Failure(sound.error());
    if (const auto synced = syncFile(fresh); !synced)
        return Failure(synced.error());
    return report;
}

} // namespace

Result<Backup> restore(const QString& folder, const QString& backup)
{
    const auto lock = lockOf(folder);
    if (!lock)
        return Failure(lock.error());
    const QString fresh = freshPath(folder);
    auto done = prepare(backup, fresh);
    if (done)
        done = syncFile(fresh);
    if (!done) {
        QFile::remove(fresh);
        return Failure(done.error());
    }
    return takePlace(folder, fresh);
}

Result<RepairReport> repair(const QString& folder)
{
    const auto lock = lockOf(folder);
    if (!lock)
        return Failure(lock.error());
    const QString fresh = freshPath(folder);
    auto report = rebuild(folder, fresh);
    const auto replaced = report ? takePlace(folder, fresh) : Result<Backup>(Failure(report.error()));
    if (!replaced) {
        QFile::remove(fresh);
        return Failure(replaced.error());
    }
    report->replaced = *replaced;
    return report;
}

} // namespace rapporteur::store
