// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the blocks of a document from its lines: headings, numbered paragraphs with label paths, items, tables,
// notes.
#pragma once

#include "domain/block.h"
#include "text/blocks_numbering.h"
#include "text/footnotes.h"

namespace rapporteur::text {

/// A block with the spans of the source that its label and its note marks stand in.
struct BuiltBlock {
    domain::Block block;
    QList<std::pair<qsizetype, qsizetype>> labelSpans;
};

/// The blocks of the running text, which begins with line `from`, and the notes, all in the order of the source. Note
/// marks are lifted out of the texts and attached. Pure.
QList<BuiltBlock> buildBlocks(const SourceText& source, const TextLines& lines, qsizetype from,
                              const QList<Note>& notes, const Vocabulary& vocabulary);

/// One block of these lines, joined, with no label: a line of the masthead, or the title.
BuiltBlock blockOfLines(const SourceText& source, const TextLines& lines, const QList<qsizetype>& indices,
                        domain::BlockKind kind, const Vocabulary& vocabulary);

/// What every character of the source went to, from end to end. Pure.
QList<domain::SourceSpan> spansOf(const SourceText& source, const TextLines& lines, const QList<BuiltBlock>& blocks);

} // namespace rapporteur::text
