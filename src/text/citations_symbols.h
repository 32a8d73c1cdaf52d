// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a cited symbol with everything that hangs on it: joint symbols, "and Add.1", ranges, the pinpoint behind.
#pragma once

#include "text/citations_text.h"

#include <optional>

namespace rapporteur::text {

/// The citation of documents that begins with this token; nothing if none does (field notes on symbols, sections 5
/// and 6).
std::optional<FoundCitation> readSymbolCitation(const CitationText& text, qsizetype token);

/// The documents of the wildlife trade convention, which have no organ and hold blanks: "CoP18 Doc. 12", "AC30/PC24
/// Com. 3".
std::optional<FoundCitation> readWildlifeDocument(const CitationText& text, qsizetype token);

} // namespace rapporteur::text
