// SPDX-License-Identifier: GPL-3.0-or-later
// Which files a person means who names files and folders to import.
#pragma once

#include "base/cancel_token.h"
#include "base/result.h"

#include <QStringList>

namespace rapporteur::ingest {

struct ImportPaths {
    QStringList files;     ///< absolute; files named by a person whatever their kind, in folders only PDF and text
    QList<Error> problems; ///< folders that cannot be read, names that lead nowhere
    int leftOut = 0;       ///< files in folders that are of another kind
};

/// Goes through folders recursively, in the order of their names; links to folders are not followed, since they may
/// lead in circles. Hidden files and folders are left out. Any thread.
ImportPaths collectPaths(const QStringList& named, const CancelToken& cancel = {});

} // namespace rapporteur::ingest
