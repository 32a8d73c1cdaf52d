// SPDX-License-Identifier: GPL-3.0-or-later
// The register of the sample library: decisions that stand in its documents, with what was done about them.
#pragma once

#include "workspace/library.h"

namespace rapporteur::workspace {

/// Brings decisions, mandates, statuses and activities into a library that holds the sample documents, by the
/// ordinary import: first out of the documents, then out of resources/sample/register. Steps that can be undone;
/// doing it again changes nothing. Errors: those of applyImport.
Result<void> fillSampleRegister(Library& library);

} // namespace rapporteur::workspace
