// SPDX-License-Identifier: GPL-3.0-or-later
// Lifts footnotes out of the flow, and finds the marks in the text that refer to them.
#pragma once

#include "text/analyse_lines.h"

namespace rapporteur::text {

struct Note {
    QString label;             ///< "1", "*", "a"
    qsizetype labelBegin = -1; ///< in the source
    qsizetype labelEnd = -1;
    QList<qsizetype> lines; ///< indices of its lines, in order; it may go on over a page end
    CleanText text;         ///< without the label
};

/// Marks the lines of footnotes as LineUse::Note and gives the notes in order. With geometry they are told by their
/// place at the foot of the page, smaller type, the rule above and the run of labels; in plain text by rule, label
/// and a mark in the text before. Rules: field notes on documents, section 7. Pure.
QList<Note> liftNotes(TextLines& lines, const Vocabulary& vocabulary);

/// A mark found in a block's text.
struct FoundMark {
    QString label;
    qsizetype begin = 0; ///< in the text that was searched
    qsizetype end = 0;
};

/// Marks that print does not raise, for notes with these labels: figures glued to a word ("公约网站1上"), "1/",
/// stars. `labels` that are found leave the set: a figure is looked for once. Pure.
QList<FoundMark> findPlainMarks(QStringView text, QSet<QString>& labels);

} // namespace rapporteur::text
