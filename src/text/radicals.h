// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the radicals that Chinese text from PDFs is full of into the ideographs that were meant.
#pragma once

namespace rapporteur::text {

/// The ideograph that stands for a CJK or Kangxi radical (Unicode property EquivalentUnifiedIdeograph); any other
/// character unchanged. Normalisation NFKC mends the Kangxi block only, and 2 of 115 of the supplement.
char32_t unifiedRadical(char32_t character);

} // namespace rapporteur::text
