// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers that labels are made of: Roman and Chinese numerals, Arabic ordinals and letters, Cyrillic letters.
#pragma once

#include "text/labels.h"

namespace rapporteur::text {

/// The place of an Arabic letter in the abjad order in which United Nations documents count: أ 1, ب 2, … هـ 5; 0 if
/// none.
int abjadLetter(QStringView letter);
/// The same for the name of a letter as headings write it: ألف 1, باء 2, جيم 3; 0 if none.
int arabicLetterName(QStringView name);
/// أولاً 1, ثانياً 2, … حادي عشر 11; 0 if none. With or without its vowel signs.
int arabicHeadingOrdinal(QStringView name);
/// What a Cyrillic letter counts for: as its Latin look-alike, then by its place in а, б, в, г, д; empty if none.
QList<int> cyrillicLetter(QStringView letter);
/// Cyrillic capitals that look like Latin ones as Latin ones; the text unchanged if one has no look-alike.
QString latinLookAlike(const QString& capitals);
/// The number or letter of an annex at the head of `text`, in canonical form; moves `at` (which counts in the whole
/// line) behind it. Empty if there is none.
QString annexNumber(QStringView text, qsizetype* at);

} // namespace rapporteur::text
