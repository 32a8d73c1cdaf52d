// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the database that were read back and found sound before they count; and putting one in the place of the
// library.
#pragma once

#include "base/cancel_token.h"
#include "base/result.h"

#include <QDateTime>
#include <optional>

namespace rapporteur::store {

enum class BackupReason {
    Daily,
    BeforeMigration,
    ByHand,
    Replaced, ///< the library that a restore or repair took the place of; it may be damaged
};

struct Backup {
    QString path; ///< absolute
    QDateTime at; ///< UTC
    BackupReason reason = BackupReason::Daily;
};

/// The backups in the folder of a library, newest first.
QList<Backup> backupsOf(const QString& folder);

/// Makes a verified copy of the database in folder/backups while others may read and write. Of daily ones the newest
/// 10 are kept, of those before a migration 5, of replaced ones 3; those made by hand all. Any thread. Errors:
/// LibraryDamaged (with the first finding) when the copy is not sound: then no backup is made and none is removed;
/// DiskFull, Cancelled.
Result<Backup> backUp(const QString& folder, BackupReason reason, const CancelToken& cancel = {});

/// Makes a daily backup if something was changed since the last backup and that is of another day (UTC). Returns it,
/// or nothing.
Result<std::optional<Backup>> backUpIfDue(const QString& folder, const QDateTime& now,
                                          const CancelToken& cancel = {});

/// Puts a verified backup in the place of the library, which must not be open anywhere. What was there is kept as a
/// backup whose reason is Replaced. Errors: BackupNotFound, LibraryDamaged (the backup is not sound), LibraryLocked,
/// LibraryNewer, DiskFull. Whatever happens, the folder holds the old library or the restored one.
Result<Backup> restore(const QString& folder, const QString& backup);

struct RepairReport {
    Backup base; ///< the backup that the repair began with
    int changesReapplied = 0;
    int changesLost = 0; ///< entries of the log that could not be read or no longer fit
    Backup replaced;     ///< the damaged library
};

/// Rebuilds a damaged library that is not open anywhere: the newest sound backup, then the changes that the log holds
/// since. Errors: BackupNotFound if there is no sound backup, and those of restore.
Result<RepairReport> repair(const QString& folder);

} // namespace rapporteur::store
