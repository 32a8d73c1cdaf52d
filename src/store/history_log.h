// SPDX-License-Identifier: GPL-3.0-or-later
// How entries of the log are hashed, one upon the other, and checked.
#pragma once

#include "store/history.h"

namespace rapporteur::store {

QString kindName(ChangeKind kind);
ChangeKind kindOf(const QString& name);

/// The hash of the change before `id`; empty for the first.
QByteArray hashBefore(Connection& connection, qint64 id);
QByteArray hashOf(const LogEntry& entry, const QByteArray& changeset, const QByteArray& previous);

/// The ids of changes that are not as they were written, or follow upon a change that is missing. Throws SqlError
/// where the database cannot be read.
QList<qint64> damagedChanges(Connection& connection);
/// Whether undo_step says what follows from the log.
bool undoStepsAreSound(Connection& connection);

} // namespace rapporteur::store
