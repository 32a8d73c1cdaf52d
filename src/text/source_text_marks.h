// SPDX-License-Identifier: GPL-3.0-or-later
// Puts vowel signs and accents back onto their letters, which some fonts print and files keep as words of their own.
#pragma once

#include "text/source_text.h"

namespace rapporteur::text {

/// Moves each word of nothing but combining marks that the extraction did not tell behind its letter into the word
/// that it is printed over; one that stands over no word stays where it is. Pure, any thread.
void attachMarks(SourcePage& page);

} // namespace rapporteur::text
