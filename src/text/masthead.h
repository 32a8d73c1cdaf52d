// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the masthead of a document: symbol, distribution, date, languages, body, meeting, agenda item, titles.
#pragma once

#include "domain/block.h"
#include "domain/masthead.h"

namespace rapporteur::text {

/// One line of the region above the first paragraph, cleaned (text/hygiene.h). What stands left and right of a wide
/// gap are two lines.
struct MastheadLine {
    QString text;
    domain::Place place;
    QRectF box;         ///< null for plain text
    float fontSize = 0; ///< 0 for plain text
    bool bold = false;
    int headingLevel = 0;  ///< of marked-up text (`##` = 2); 0 elsewhere
    bool blockEnd = false; ///< an empty line or the end of a layout block follows
};

/// A line taken out of the flow as running head.
struct RunningHead {
    QString text;
    int page = 0; ///< from 1
    domain::Place place;
};

struct MastheadInput {
    QList<MastheadLine> lines;       ///< reading order, job numbers and page numbers left out
    QList<RunningHead> runningHeads; ///< of all pages
    QList<domain::Block> notes;      ///< footnotes of the first pages, with their labels
    QSizeF pageSize;                 ///< points; null for plain text
    domain::Language textLanguage = domain::Language::Unknown; ///< of the running text, if that tells it alone
    QString textBegin; ///< some lines of the running text, to be weighed with the masthead where it does not
};

/// Fields that are not found stay empty; a symbol that cannot be told from a cited one stays empty too. Pure, any
/// thread. The forms of mastheads are those of the UN Editorial Manual and of the field notes on documents, sections
/// 3 to 5.
domain::Masthead readMasthead(const MastheadInput& input);

} // namespace rapporteur::text
