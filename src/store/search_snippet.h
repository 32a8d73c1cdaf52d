// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a paragraph in short, around what was found in it.
#pragma once

#include "text/query.h"

namespace rapporteur::store {

/// Where any of the terms stands in the text: in order, overlapping ones joined.
QList<text::TextSpan> spansOf(const text::UnitText& text, const QList<text::QueryTerm>& terms);

struct Snippet {
    QString text;
    QList<text::TextSpan> spans; ///< in `text` above
};

/// About `length` characters of the text around the first span, cut between words and marked with … where something
/// is left out. Tabs and line breaks become blanks.
Snippet cutSnippet(const QString& text, const QList<text::TextSpan>& spans, int length);

} // namespace rapporteur::store
