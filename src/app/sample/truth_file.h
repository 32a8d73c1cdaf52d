// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what a perfect analysis of the sample library would read; tests/quality holds the analysis against it.
#pragma once

#include "app/sample/sample_document.h"
#include "base/result.h"

namespace rapporteur::sample {

/// Writes an array of objects, one a document; resources/sample/README.md names their fields. Errors: FileUnwritable.
Result<void> writeTruth(const QList<SampleDocument>& documents, const QString& path);

} // namespace rapporteur::sample
