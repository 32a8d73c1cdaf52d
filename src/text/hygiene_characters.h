// SPDX-License-Identifier: GPL-3.0-or-later
// Characters of clean text that blanks and line breaks go by. Part of text/hygiene.h.
#pragma once

#include "text/hygiene.h"

namespace rapporteur::text {

inline constexpr char16_t softHyphen = u'\u00ad';

/// The character that ends before a place; 0 at the beginning.
char32_t characterBefore(const QString& text, qsizetype at);
/// The character that begins at a place; 0 at the end.
char32_t characterAt(const QString& text, qsizetype at);
/// Whether no blank is set beside it: ideographs and full-width punctuation.
bool isWide(char32_t character);

} // namespace rapporteur::text
