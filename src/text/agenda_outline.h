// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the items of an agenda, or what an annotated agenda says under them, off the paragraphs of its document.
#pragma once

#include "domain/agenda.h"
#include "domain/block.h"

namespace rapporteur::text {

struct OutlineItem {
    domain::AgendaLabel label;
    QString title;            ///< without the point or semicolon that ends it
    bool headingOnly = false; ///< printed with a colon, over its sub-items
    QStringList annotation{}; ///< paragraphs, without their numbers
};

struct AgendaOutline {
    bool annotated = false;
    QList<OutlineItem> items; ///< in their order, each number once; parents before sub-items
    QList<OutlineItem> again; ///< of an agenda that is not annotated: under numbers that came before
};

/// One block of the document as the index or the analysis has it.
struct OutlineBlock {
    domain::BlockKind kind = domain::BlockKind::Paragraph;
    QString label;
    QString path;
    QString text;
};

/// An agenda numbers its items 1, 2 with (a), (b) below them; in an annotated one the items are headings ("Item 2",
/// "2.", "(a)") over numbered paragraphs (field notes on documents, section 2). Annexes and notes are left out.
/// Empty where nothing is an item. Pure, any thread.
AgendaOutline readAgendaOutline(const QList<OutlineBlock>& blocks);

} // namespace rapporteur::text
