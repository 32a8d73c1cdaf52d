// SPDX-License-Identifier: GPL-3.0-or-later
// The care of a library: examination with its index and the confinement of the worker, backups, and putting one back.
#pragma once

#include "store/backup.h"
#include "store/check.h"
#include "wire/messages.h"
#include "workspace/library.h"

namespace rapporteur::workspace {

struct CheckReport {
    QList<store::Finding> findings;
    wire::ConfinementReport confinement; ///< how well the process that reads PDFs is shut in
    QString confinementProblem;          ///< why that could not be told; empty if it could
};

/// Examines database, rows, history, stored files and index. With `repair`, what an interrupted import left is
/// removed and a differing index is brought up to date; damage to the database itself is only reported: repairLibrary
/// mends it.
Result<CheckReport> checkLibrary(Library& library, bool repair, const ProgressSink& progress,
                                 const CancelToken& cancel);

Result<store::Backup> backUpNow(Library& library, const CancelToken& cancel = {});
/// The daily backup, if one is due.
Result<std::optional<store::Backup>> backUpIfDue(Library& library);
QList<store::Backup> backups(const QString& folder);

/// Puts a backup (a path; the newest if empty) in the place of a library that is not open anywhere, and makes the
/// index follow.
Result<store::Backup> restoreLibrary(const QString& folder, const QString& backup);
/// Rebuilds a damaged library that is not open anywhere from its last sound backup and the changes since.
Result<store::RepairReport> repairLibrary(const QString& folder);

/// What a finding means, as a sentence.
QString findingText(const store::Finding& finding);

} // namespace rapporteur::workspace
