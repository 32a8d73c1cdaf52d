// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of agenda items, in the form that is common to all languages. Part of readMasthead().
#pragma once

#include <QStringList>

namespace rapporteur::text {

struct ItemList {
    QStringList items; ///< "5(d)", "5(b)(i)", "2.3"
    qsizetype end = 0; ///< behind the last one
};

/// Reads items from an offset on: "5 (d)", "5 b) i)", "4 (a) and (b)", "2.3 and 7", "3 to 6", "5 (د)", "5 (ب) '1'".
/// Arabic letters go by the abjad order, Cyrillic ones by their look or, where they look like no Latin one, by the
/// alphabet. `folded` is text::fold() text. No items, and `end` = `begin`, if there is no number.
ItemList readItemList(const QString& folded, qsizetype begin);

} // namespace rapporteur::text
