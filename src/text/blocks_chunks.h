// SPDX-License-Identifier: GPL-3.0-or-later
// Groups the lines of the running text into chunks that may be paragraphs: the evidence of layout, before labels are
// understood.
#pragma once

#include "text/analyse_lines.h"
#include "text/labels.h"
#include "text/tables.h"

namespace rapporteur::text {

/// How sure it is that a line begins something new.
enum class Break : quint8 {
    Joined, ///< the layout says that it goes on
    Open,   ///< the layout does not tell: a page ends, or all lines look the same
    Apart,  ///< the layout says that it begins
};

/// Lines that belong together, unless the labels tell otherwise.
struct Chunk {
    QList<qsizetype> lines;
    CleanText text;        ///< joined, with the label
    QList<Label> readings; ///< of the label at its head, the likelier first; empty if there is none
    Break before = Break::Apart;
    bool afterLift = false; ///< a page end, a running head or notes stand between it and the text before
    bool table = false;
    bool contents = false;
    // Looks of its first line.
    bool bold = false;
    bool italic = false;
    float size = 0;
    double start = 0;
    int headingLevel = 0;
    bool shortEnd = false; ///< its last line leaves room: the paragraph has ended there
};

/// The chunks of the body lines in [from, end). Pure.
QList<Chunk> chunksOf(const TextLines& lines, qsizetype from, qsizetype end, const Vocabulary& vocabulary);

/// Puts `second` behind `first`, as one paragraph.
void mergeChunks(Chunk& first, const Chunk& second, const Vocabulary& vocabulary);

/// Whether a chunk looks like a heading by its type alone: bold, larger, marked up, in capitals; and is short.
bool looksLikeHeading(const Chunk& chunk, const TextLines& lines);

} // namespace rapporteur::text
