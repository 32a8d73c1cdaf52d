// SPDX-License-Identifier: GPL-3.0-or-later
// The analysis of one file, without a library.
#pragma once

#include "base/cancel_token.h"
#include "base/result.h"
#include "domain/analysis.h"

namespace rapporteur::workspace {

struct Inspection {
    domain::Analysis analysis;
    int pages = 0;
    QList<Error> problems; ///< pages that were lost
};

/// Reads and analyses a PDF or a text file. Errors: those of ingest::FileReader::read.
Result<Inspection> inspectFile(const QString& path, const QString& password = {}, const CancelToken& cancel = {});

} // namespace rapporteur::workspace
