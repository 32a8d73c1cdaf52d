// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the sources of the sample library; resources/sample/README.md tells their format.
#pragma once

#include "app/sample/sample_document.h"
#include "base/result.h"

namespace rapporteur::sample {

/// Reads one source. `name` names its PDF. Errors: Invalid (name, line number, what is wrong with it).
Result<SampleDocument> readSample(const QString& name, const QString& source);

} // namespace rapporteur::sample
