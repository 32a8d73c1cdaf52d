// SPDX-License-Identifier: GPL-3.0-or-later
// Roman numbers, as annexes, sessions, chapters and the third level of lists are numbered with them.
#pragma once

#include <QString>

namespace rapporteur::domain {

/// "IV" for 4; empty for numbers outside 1 to 3999.
QString romanNumeral(int value);

/// 4 for "IV" (capitals only) or "iv" (small letters only); 0 for anything that is not written the ordinary way. Up
/// to 399: nothing that the field numbers goes further, and with D and M too many words would be numbers.
int romanValue(QStringView text);

/// The same for capitals alone: small letters are a word, or the letter of an item.
int capitalRomanValue(QStringView text);

} // namespace rapporteur::domain
