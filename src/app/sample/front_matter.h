// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a sample source: `key: value` lines down to `---`.
#pragma once

#include "app/sample/sample_document.h"
#include "base/result.h"

namespace rapporteur::sample {

/// Fills masthead and truth from one line. Errors: Invalid (key, line, reason).
Result<void> readFrontMatterLine(const QString& line, SampleDocument& document);

/// Composes what follows from several lines: the distribution block, the symbols on the page, the names at the head.
void finishFrontMatter(SampleDocument& document);

} // namespace rapporteur::sample
