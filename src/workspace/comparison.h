// SPDX-License-Identifier: GPL-3.0-or-later
// Two versions beside each other: which paragraphs say the same, and where one lacks what the other has.
#pragma once

#include "workspace/reading.h"

namespace rapporteur::workspace {

/// Paragraphs that correspond, by their ordinals; the first of them where two stand for one.
struct ParagraphPair {
    int first = 0;
    int second = 0;
};

enum class ParityKind : quint8 {
    Missing,   ///< one version has a paragraph, heading, item or table that the other lacks
    Divided,   ///< one paragraph here, two there
    Label,     ///< numbered differently
    Citations, ///< documents or decisions that one of the two cites only
    Dates,
    Numbers,
};

/// One difference. Where a side lacks the paragraph its ordinal is that of the nearest one before it that has a
/// counterpart, so that both sides can be led to the place; -1 before the first.
struct ParityFinding {
    ParityKind kind = ParityKind::Missing;
    int first = -1;
    int second = -1;
    bool inFirst = true;   ///< Missing: which side has it; Divided: which side has two
    QString path;          ///< of the paragraph; empty for an unnumbered one
    QString text;          ///< its beginning, of the side that has it
    QStringList firstOnly; ///< labels, symbols, dates in ISO form, or numbers
    QStringList secondOnly;
};

struct Comparison {
    QList<ParagraphPair> pairs;    ///< rising on both sides
    QList<ParityFinding> findings; ///< in the order of the first version
};

/// Masthead lines and footnotes are left out: their order follows the pages of each version. Versions of more than
/// about 2,000 paragraphs each are paired by their label paths alone. Takes some hundred milliseconds for a long
/// document. Pure, any thread.
Comparison compareVersions(const ReadableVersion& first, const ReadableVersion& second);

} // namespace rapporteur::workspace
