// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/page_words.h"

namespace rapporteur::ingest {

text::SourcePage sourcePage(const wire::PageText& page)
{
    text::SourcePage result;
    result.label = page.label;
    result.size = page.size;
    result.words.reserve(page.words.size());
    for (const wire::Word& word : page.words) {
        result.words.append({word.text, word.box, word.edges, word.fontSize, word.bold, word.italic, word.blankAfter,
                             word.lineEnd, word.blockEnd});
    }
    return result;
}

} // namespace rapporteur::ingest
