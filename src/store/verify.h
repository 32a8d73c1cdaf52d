// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a database is as it was written: for check, for each backup, and before a repair is trusted.
#pragma once

#include "store/connection.h"

#include <QList>

namespace rapporteur::store {

enum class FindingKind {
    DamagedDatabase, ///< pages, indexes or rules that SQLite itself finds broken; subject: what SQLite says
    DamagedSchema,   ///< the definition of the tables is not the one that the migrations wrote
    DamagedRow,      ///< a row differs from its hash, or is missing, or nobody wrote it; subject: table and key
    DamagedHistory, ///< an entry of the log differs from its hash, or what can be undone does not follow from the log
    DanglingRow,    ///< a row refers to a row that is not there; subject: table and row number
    MissingFile,    ///< a row names a stored file that is not there; subject: SHA-256
    DamagedFile,    ///< a stored file is not what its name says; subject: path
    OrphanFile,     ///< a stored file that no row, no undo and no backup needs; subject: path
    IndexDiffers,   ///< derived data does not follow from the source; subject: what differs
};

struct Finding {
    FindingKind kind = FindingKind::DamagedDatabase;
    QString subject;
    bool repaired = false;
};

/// A short name that programs can rely on, such as "damaged-row"; never translated.
QString findingName(FindingKind kind);

/// Everything in the database that is not as it was written. Damage that stops the reading is itself a finding.
/// Throws SqlError when the work was cancelled.
QList<Finding> verifyDatabase(Connection& connection);

} // namespace rapporteur::store
