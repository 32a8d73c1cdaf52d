// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a document's text: its title, headings, numbered paragraphs, items, footnotes, tables, notes.
#pragma once

#include "domain/language.h"
#include "domain/reading.h"

#include <QList>
#include <QString>

namespace rapporteur::domain {

enum class BlockKind : quint8 { Masthead, Title, Heading, Paragraph, Item, Footnote, Table, Note };

/// "masthead", "title", "heading", "paragraph", "item", "footnote", "table", "note".
QString code(BlockKind kind);

/// One block, in reading order.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0; ///< headings: 1 is the highest; items: 1 for (a), 2 for (i); else 0
    QString label; ///< as printed, without its full stop: "5", "(b)", "II", "一", "**"; empty for an unnumbered block
    QString path;  ///< the whole way from the top: "5", "5/(b)", "5/(b)/(ii)", "annex/9/(b)", "annex II/3"; the key
                   ///< across languages
    QString text;  ///< clean text without the label: one line, footnote marks lifted out. Tables keep one line a row,
                   ///< cells by tabs
    Language language = Language::Unknown;
    Place place; ///< of the whole block in the source; a block cut by a page end or a note has the hull, page = its
                 ///< first page
    QList<int> pages; ///< every page it stands on
    QList<qsizetype>
        sourceOffsets; ///< for each UTF-16 unit of `text`, its offset in SourceText::text (-1 for a blank we set)
    struct NoteMark {
        QString label;        ///< "1", "*"
        qsizetype offset = 0; ///< in `text`, where the mark stood
        bool operator==(const NoteMark&) const = default;
    };
    QList<NoteMark> noteMarks; ///< footnotes that this block refers to
};

} // namespace rapporteur::domain
