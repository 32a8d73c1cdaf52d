// SPDX-License-Identifier: GPL-3.0-or-later
// All that the analysis of one file found, as a plain value: what import stores and what `inspect` prints.
#pragma once

#include "domain/block.h"
#include "domain/citation.h"
#include "domain/mandate.h"
#include "domain/masthead.h"

namespace rapporteur::domain {

/// Whether the text layer of a page can be trusted. Unreadable text is never searched for symbols nor indexed.
enum class PageVerdict : quint8 { Good, NoText, Unreadable };

/// "good", "no text layer", "unreadable text layer".
QString code(PageVerdict verdict);

/// Where a run of characters of the source went. The spans of an analysis cover the source from end to end: nothing
/// disappears.
enum class SpanRole : quint8 {
    Block, ///< text of block `block`
    Label, ///< label or note mark of block `block`
    RunningHead,
    PageNumber,
    JobNumber, ///< job number and its stamp
    BarCode,
    Logo,       ///< organization names and logo letters
    Rule,       ///< a line drawn with characters
    Blank,      ///< white space, line breaks, hyphens at line ends, markup, format characters
    Unreadable, ///< text of a page whose text layer cannot be trusted
};

struct SourceSpan {
    qsizetype begin = 0;
    qsizetype end = 0;
    SpanRole role = SpanRole::Blank;
    int block = -1;
};

struct Analysis {
    Masthead masthead;
    QList<Block> blocks; ///< in reading order; the masthead's own lines are blocks of kind Masthead
    QList<Citation> citations;
    QList<MandateProposal> mandates;
    Language language = Language::Unknown;
    double languageConfidence = 0; ///< of the running text; 0 where the masthead had to tell the language
    QList<PageVerdict> pages;
    QList<SourceSpan> spans;
    QStringList problems; ///< codes such as "no text layer on pages 3-5"
};

} // namespace rapporteur::domain
