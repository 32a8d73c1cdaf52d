// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/backup_files.h"
#include "store/durable_file.h"
#include "store/history.h"
#include "store/library_file.h"
#include "store/verify.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

struct ReasonName {
    BackupReason reason;
    QLatin1StringView name;
    int kept; ///< how many of them; 0 for all
};
constexpr ReasonName reasonNames[] = {
    {BackupReason::Daily, "daily"_L1, 10},
    {BackupReason::BeforeMigration, "before-migration"_L1, 5},
    {BackupReason::ByHand, "by-hand"_L1, 0},
    {BackupReason::Replaced, "replaced"_L1, 3},
};

const QString stampFormat = u"yyyy-MM-dd'T'HHmmss'.'zzz'Z'"_s;

void removeOld(const QString& folder)
{
    for (const ReasonName& each : reasonNames) {
        int seen = 0;
        for (const Backup& backup : backupsOf(folder)) {
            if (backup.reason == each.reason && each.kept > 0 && ++seen > each.kept) {
                for (const QString& suffix : companions)
                    QFile::remove(backup.path + suffix);
                QFile::remove(backup.path);
            }
        }
    }
}

Result<void> writeCopy(const QString& folder, const QString& copy, const CancelToken& cancel)
{
    return guarded(folder, [&]() -> Result<void> {
        Connection source(libraryFile(folder), OpenMode::ReadOnly);
        source.setCancelToken(cancel);
        // SQLite would make the file readable by everybody; it takes an empty one that is there.
        {
            const Connection made(copy, OpenMode::Create);
        }
        source.execute("PRAGMA query_only = OFF"); // VACUUM counts as writing, though it writes elsewhere
        source.run("VACUUM INTO ?1", copy);
        return {};
    });
}

} // namespace

Backup newBackupName(const QString& folder, BackupReason reason)
{
    Backup backup{{}, QDateTime::currentDateTimeUtc(), reason};
    for (const ReasonName& each : reasonNames) {
        while (each.reason == reason && (backup.path.isEmpty() || QFile::exists(backup.path))) {
            backup.at = backup.at.addMSecs(backup.path.isEmpty() ? 0 : 1);
            backup.path = folder + u"/backups/"_s + backup.at.toString(stampFormat) + u'-' + each.name + u".sqlite"_s;
        }
    }
    return backup;
}

Result<void> requireSound(const QString& database, const CancelToken& cancel)
{
    return guarded(database, [&]() -> Result<void> {
        Connection connection(database, OpenMode::ReadOnly);
        connection.setCancelToken(cancel);
        requireLibrary(connection, database);
        const QList<Finding> findings = verifyDatabase(connection);
        if (!findings.isEmpty())
            return fail(ErrorCode::LibraryDamaged, {database, findings.first().subject},
                        findingName(findings.first().kind));
        return {};
    });
}

QList<Backup> backupsOf(const QString& folder)
{
    QList<Backup> backups;
    const QDir place(folder + u"/backups"_s);
    for (const QString& name : place.entryList({u"*.sqlite"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        QDateTime at = QDateTime::fromString(name.section(u'Z', 0, 0) + u'Z', stampFormat);
        at.setTimeSpec(Qt::UTC);
        for (const ReasonName& each : reasonNames) {
            if (at.isValid() && name.section(u'Z', 1) == u'-' + each.name + u".sqlite"_s)
                backups.append({place.absoluteFilePath(name), at, each.reason});
        }
    }
    return backups;
}

Result<Backup> backUp(const QString& folder, BackupReason reason, const CancelToken& cancel)
{
    if (const auto made = makeFolder(folder + u"/backups"_s); !made)
        return Failure(made.error());
    const Backup backup = newBackupName(folder, reason);
    const QString unfinished = backup.path + u".unfinished"_s;
    auto done = writeCopy(folder, unfinished, cancel);
    if (done)
        done = requireSound(unfinished, cancel);
    if (done)
        done = syncFile(unfinished);
    if (done)
        done = renameDurably(unfinished, backup.path);
    if (!done) {
        QFile::remove(unfinished);
        QFile::remove(unfinished + u"-journal"_s);
        Error error = done.error();
        if (error.code == ErrorCode::LibraryDamaged)
            error.arguments.first() = folder;
        return Failure(error);
    }
    removeOld(folder);
    return backup;
}

Result<std::optional<Backup>> backUpIfDue(const QString& folder, const QDateTime& now, const CancelToken& cancel)
{
    const auto lastChange = [](const QString& database) {
        return guarded(database, [&]() -> Result<qint64> {
            Connection connection(database, OpenMode::ReadOnly);
            return History::lastChange(connection);
        });
    };
    for (const Backup& backup : backupsOf(folder)) {
        if (backup.reason == BackupReason::Replaced)
            continue;
        if (backup.at.date() == now.toUTC().date())
            return std::nullopt;
        const auto present = lastChange(libraryFile(folder));
        if (!present)
            return Failure(present.error());
        if (lastChange(backup.path) == *present)
            return std::nullopt;
        break;
    }
    const auto made = backUp(folder, BackupReason::Daily, cancel);
    if (!made)
        return Failure(made.error());
    return *made;
}

} // namespace rapporteur::store
