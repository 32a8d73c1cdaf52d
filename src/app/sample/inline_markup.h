// SPDX-License-Identifier: GPL-3.0-or-later
// Marks within a line of a sample source: note marks, citations, looks. resources/sample/README.md tells the format.
#pragma once

#include "app/sample/sample_document.h"

namespace rapporteur::sample {

struct MarkedText {
    report::RichText rich;
    QString plain; ///< as the analysis should give it: no markup, no note marks
    QList<TrueCitation> citations;
    QStringList noteMarks;
};

/// Reads `[^1]` (mark of note 1), `[[raw]]` and `[[raw => targets # pinpoint]]` (citation), `<b>`, `<i>`, `<s>`
/// (bold, italic, letter-spaced; ended by `</b>` …) and `<br>` (new line). Anything else stands for itself.
MarkedText readMarkup(const QString& source);

} // namespace rapporteur::sample
