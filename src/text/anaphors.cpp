// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/anaphors.h"

#include "text/citations_text.h"
#include "text/fold.h"
#include "text/mandate_tables.h"

#include <algorithm>

namespace rapporteur::text {

using domain::Block;
using domain::BlockKind;
using domain::Citation;
using domain::CitationKind;
using domain::Language;

namespace {

constexpr double sureOfAnaphor = 0.7;
constexpr int paragraphsAbove = 3;
constexpr qsizetype reachOfNoun = 30; ///< tokens between "resolution" and the symbol that holds its text

bool isText(const Block& block)
{
    return block.kind == BlockKind::Paragraph || block.kind == BlockKind::Item;
}

/// Whether the sentence calls this document a decision or a resolution: "the resolution on … (UNEP(DTIE)/Hg/CONF/4".
bool isCalled(const CitationText& text, const Citation& citation, CitationKind kind)
{
    const CitationWord noun = kind == CitationKind::Decision ? CitationWord::Decision : CitationWord::Resolution;
    qsizetype at = 0;
    while (at < text.size() && text.tokens().originalBegin(at) < citation.begin)
        ++at;
    for (qsizetype before = at - 1; before >= 0 && at - before <= reachOfNoun; --before) {
        if (text.endsSentence(before))
            return false;
        if (text.is(before, noun))
            return true;
    }
    return false;
}

class AnaphorFinder {
public:
    AnaphorFinder(const QList<Block>& blocks, const QList<Citation>& citations, Language language)
        : m_blocks(blocks)
        , m_citations(citations)
        , m_language(language)
    {
    }

    QList<Citation> run()
    {
        for (int b = 0; b < m_blocks.size(); ++b) {
            if (isText(m_blocks[b]) || m_blocks[b].kind == BlockKind::Footnote)
                read(b);
        }
        return std::move(m_found);
    }

private:
    void read(int block)
    {
        const Language own = m_blocks[block].language;
        const Folded folded = fold(m_blocks[block].text);
        const QList<AnaphorForm>& forms = reportedSpeech(own == Language::Unknown ? m_language : own).anaphors;
        for (qsizetype at = 0; at < folded.text.size(); ++at) {
            const auto form = std::find_if(forms.begin(), forms.end(), [&](const AnaphorForm& each) {
                return standsAt(folded.text, at, each.folded);
            });
            if (form == forms.end())
                continue;
            const qsizetype end = at + form->folded.size();
            add(block, folded.offsets[at], folded.offsets[end], form->kind);
            at = end - 1;
        }
    }

    void add(int block, qsizetype begin, qsizetype end, CitationKind kind)
    {
        const Citation* meant = antecedent(block, begin, kind);
        if (!meant || meant->targets.size() != 1)
            return;
        // "that decision 5/1" is a citation of its own.
        const bool numbered = std::any_of(m_citations.begin(), m_citations.end(), [&](const Citation& each) {
            return each.block == block && each.begin >= begin && each.begin <= end + 1;
        });
        if (numbered)
            return;
        Citation found;
        found.kind = kind;
        found.raw = m_blocks[block].text.mid(begin, end - begin);
        found.begin = begin;
        found.end = end;
        found.targets = meant->targets;
        found.confidence = sureOfAnaphor;
        found.block = block;
        found.page = m_blocks[block].place.page;
        m_found.append(found);
    }

    /// The last instrument of this kind that was named before; nothing if it is too far above.
    const Citation* antecedent(int block, qsizetype begin, CitationKind kind) const
    {
        for (auto each = m_citations.rbegin(); each != m_citations.rend(); ++each) {
            if (each->block > block || (each->block == block && each->end > begin))
                continue;
            if (each->block < block && isTooFar(each->block, block))
                return nullptr;
            if (each->block < block && !isText(m_blocks[each->block]))
                continue;
            if (each->kind == kind)
                return &*each;
            if (each->kind == CitationKind::Symbol && isCalled(CitationText(m_blocks[each->block].text), *each, kind))
                return &*each;
        }
        return nullptr;
    }

    bool isTooFar(int above, int block) const
    {
        const auto between = std::count_if(m_blocks.begin() + above, m_blocks.begin() + block, isText);
        return between > paragraphsAbove;
    }

    const QList<Block>& m_blocks;
    const QList<Citation>& m_citations;
    Language m_language;
    QList<Citation> m_found;
};

} // namespace

QList<Citation> findAnaphors(const QList<Block>& blocks, const QList<Citation>& citations, Language language)
{
    return AnaphorFinder(blocks, citations, language).run();
}

} // namespace rapporteur::text
