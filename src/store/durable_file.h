// SPDX-License-Identifier: GPL-3.0-or-later
// Files that survive a power cut: what a function here has confirmed is on the disk, under its name.
#pragma once

#include "base/cancel_token.h"
#include "base/result.h"

#include <functional>

namespace rapporteur::store {

/// Makes a folder of mode 0700, and those above it that are missing, each entered durably into the one above. An
/// existing one is fine.
Result<void> makeFolder(const QString& path);

/// Writes the names in a folder to the disk.
Result<void> syncFolder(const QString& folder);
/// Writes the content of a file to the disk.
Result<void> syncFile(const QString& path);

/// Gives a file another name on the same disk, replacing what had that name, and makes that durable. Content that
/// must survive is synced before.
Result<void> renameDurably(const QString& from, const QString& to);

/// Copies a file to a new file of mode 0600 and syncs its content (its name is the caller's to sync). `seen` is given
/// each piece; when something fails or is cancelled the new file is removed. Returns the number of bytes.
Result<qint64> copyDurably(const QString& from, const QString& to, const CancelToken& cancel = {},
                           const std::function<void(QByteArrayView)>& seen = {});

/// The error of a failed system call on a path for writing: DiskFull, or FileUnwritable with the system's reason.
Error writeError(int systemError, const QString& path);

} // namespace rapporteur::store
