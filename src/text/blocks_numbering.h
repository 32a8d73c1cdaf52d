// SPDX-License-Identifier: GPL-3.0-or-later
// Understands the labels of a text as runs of numbers, and so tells paragraphs, items, headings and mere line
// beginnings apart.
#pragma once

#include "domain/block.h"
#include "text/blocks_chunks.h"

namespace rapporteur::text {

/// A block in the making.
struct Part {
    Chunk chunk;
    domain::BlockKind kind = domain::BlockKind::Paragraph;
    int level = 0;
    Label label;  ///< of length 0 where there is none
    QString path; ///< as domain::Block::path
};

/// Gives the parts of the running text in order. Chunks that turn out to go on with the one before are merged.
///
/// Paths: numbered paragraphs "5", their items "5/(b)/(ii)", lists of numbers inside a paragraph "6/1"; annexes put
/// "annex", "annex II" or "appendix I" before, articles and rules "article 5". A run that begins at 1 again elsewhere
/// takes the label of the heading above it ("II/1"), or "part 2". The k-th unnumbered block after paragraph 5 is
/// "5+k", before the first paragraph "+k". Headings have the labels above them ("II/A"), those that are numbered like
/// paragraphs with a full stop ("II/A/1."), unnumbered ones none.
QList<Part> numberChunks(const QList<Chunk>& chunks, const TextLines& lines, const Vocabulary& vocabulary);

} // namespace rapporteur::text
