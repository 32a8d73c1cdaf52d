// SPDX-License-Identifier: GPL-3.0-or-later
// Where the PDFs of the sample library are.
#pragma once

#include "base/result.h"

namespace rapporteur::workspace {

/// The folder of the sample PDFs: beside the build, or where they were installed. Errors: FileNotFound.
Result<QString> sampleFolder();

} // namespace rapporteur::workspace
