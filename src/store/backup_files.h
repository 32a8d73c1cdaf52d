// SPDX-License-Identifier: GPL-3.0-or-later
// What backup, restore and repair share: names of backups, and the test that a database is sound.
#pragma once

#include "store/backup.h"

namespace rapporteur::store {

/// What SQLite may have left beside a database; belongs to it and to no other.
inline const QStringList companions{QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};

/// A name that is free, with the time of now.
Backup newBackupName(const QString& folder, BackupReason reason);

/// LibraryDamaged with the first finding, NotALibrary or LibraryNewer where a database is not a sound library.
Result<void> requireSound(const QString& database, const CancelToken& cancel = {});

} // namespace rapporteur::store
