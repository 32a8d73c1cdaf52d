// SPDX-License-Identifier: GPL-3.0-or-later
// Makes two spellings of one word equal: what the search index, find in the page and every comparison of words use.
#pragma once

#include <QList>
#include <QString>

namespace rapporteur::text {

/// Folded text with, for each of its UTF-16 units, the offset in the original it came from, and one past the last.
struct Folded {
    QString text;
    QList<qsizetype> offsets; ///< text.size() + 1 entries, never falling
};

/// NFKC case fold; CJK and Kangxi radicals to ideographs; marks dropped on Latin and Greek (й stays, ё → е); œ → oe;
/// Arabic tatweel and harakat dropped, alef forms, ى → ي, ة → ه; decimal digits to ASCII; Traditional to Simplified
/// per character; format characters dropped. Folding twice changes nothing. Control characters become blanks. Pure,
/// any thread.
Folded fold(QStringView text);

/// The release of the Unicode library that folding rests on, such as "72.1": what was folded with another release is
/// folded again.
QString unicodeRelease();

} // namespace rapporteur::text
