// SPDX-License-Identifier: GPL-3.0-or-later
// Ends the writing of a paper or table: it is there as a whole, or it is told why not. A full disk and a closed
// folder are told apart.
#pragma once

#include "base/result.h"

class QSaveFile;

namespace rapporteur::report {

/// The error for a file that was not written, by what the system said of it. DiskFull where no room is left on the
/// disk or in a quota, else FileUnwritable.
Failure unwritten(const QString& path, const QString& reason);

/// Puts what was written into the place of `path`. Errors: as unwritten; then `path` is what it was before.
Result<void> putInPlace(QSaveFile& file, const QString& path);

} // namespace rapporteur::report
