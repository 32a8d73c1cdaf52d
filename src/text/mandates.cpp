// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mandates.h"

#include "text/anaphors.h"
#include "text/mandates_enacted.h"
#include "text/mandates_reported.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::Block;
using domain::BlockKind;
using domain::Language;
using domain::MandateProposal;
using domain::NodeKind;
using domain::VerbCategory;

namespace {

constexpr qsizetype longestEnactingLine = 160; // "The Conference of the Parties to the … Convention,"

/// Behind "The", "La", "The United Nations": where the name of a body begins.
qsizetype behindArticle(const QString& folded)
{
    static const QRegularExpression article(
        u"^(?:(?:the|la|le|el|ان)\\s+|l['\\x{2019}])?(?:(?:united nations|un)\\s+)?"_s);
    return article.match(folded).capturedEnd();
}

/// Whether a line opens the text of a decision: body and comma, also "The Conference of the Parties to the Minamata
/// Convention on Mercury," (field notes on decisions, section 1).
bool opensDecision(const QString& text, Language language)
{
    const QString folded = fold(text).text.trimmed();
    if (folded.size() > longestEnactingLine || folded.isEmpty() || !u",،"_s.contains(folded.back()))
        return false;
    const QStringList& formulas = mandateWords(MandateWord::Enacting, language);
    const qsizetype name = behindArticle(folded);
    return std::any_of(formulas.begin(), formulas.end(), [&](const QString& each) {
        return folded.endsWith(each) || (language != Language::Chinese && standsAt(folded, name, each.chopped(1)));
    });
}

/// Whether a heading in capitals enacts: "THE CONFERENCE OF THE CONTRACTING PARTIES" above the paragraphs of a
/// resolution.
bool headsDecision(const QString& text, Language language)
{
    return text == text.toUpper() && text != text.toLower() && text.size() < longestEnactingLine / 2 &&
           opensDecision(text + u',', language);
}

/// Walks through a document, into and out of the texts of decisions.
class DocumentReader {
public:
    DocumentReader(const QList<Block>& blocks, const QList<domain::Citation>& citations, Language language)
        : m_blocks(blocks)
        , m_instruments(citations + findAnaphors(blocks, citations, language))
        , m_language(language)
    {
        std::stable_sort(m_instruments.begin(), m_instruments.end(),
                         [](const domain::Citation& a, const domain::Citation& b) {
                             return std::pair(a.block, a.begin) < std::pair(b.block, b.begin);
                         });
    }

    QList<MandateProposal> run()
    {
        for (int i = 0; i < m_blocks.size(); ++i)
            read(i);
        return std::move(m_found);
    }

private:
    void read(int index)
    {
        const Block& block = m_blocks[index];
        if (block.kind == BlockKind::Heading && m_decision && block.level <= m_decisionLevel)
            m_decision.reset();
        const Language language = block.language == Language::Unknown ? m_language : block.language;
        if (block.kind == BlockKind::Heading && headsDecision(block.text, language)) {
            m_decision.emplace(language);
            m_decisionLevel = block.level;
        }
        const bool textual =
            block.kind == BlockKind::Paragraph || block.kind == BlockKind::Item || block.kind == BlockKind::Footnote;
        if (!textual)
            return;
        if (block.kind != BlockKind::Footnote && opensDecision(block.text, language)) {
            m_decision.emplace(language);
            m_decisionLevel = levelOfLastHeading(index);
        } else if (m_decision && block.kind != BlockKind::Footnote) {
            const bool item = block.kind == BlockKind::Item;
            m_found += m_decision->read(
                {index, block.path, block.text, item, item || !block.label.isEmpty(), hasItems(index)});
        } else {
            m_found += reportedMandates(block, index, m_instruments, language);
        }
    }

    int levelOfLastHeading(int index) const
    {
        for (int i = index; i >= 0; --i) {
            if (m_blocks[i].kind == BlockKind::Heading)
                return m_blocks[i].level;
        }
        return 0;
    }

    /// Whether an item below this block follows; footnotes and tables may stand between.
    bool hasItems(int index) const
    {
        for (int i = index + 1; i < m_blocks.size(); ++i) {
            if (m_blocks[i].kind == BlockKind::Item)
                return m_blocks[i].path.startsWith(m_blocks[index].path + u'/');
            if (m_blocks[i].kind == BlockKind::Paragraph || m_blocks[i].kind == BlockKind::Heading)
                return false;
        }
        return false;
    }

    const QList<Block>& m_blocks;
    QList<domain::Citation> m_instruments; ///< named with their numbers or without
    Language m_language;
    QList<MandateProposal> m_found;
    std::optional<OperativeReader> m_decision;
    int m_decisionLevel = 0;
};

bool isInAnnex(const DecisionText& part)
{
    return part.kind == NodeKind::Annex || part.path.startsWith(u"annex"_s) || part.path.startsWith(u"appendix"_s);
}

} // namespace

QList<MandateProposal> findMandates(const QList<Block>& blocks, const QList<domain::Citation>& citations,
                                    Language language)
{
    return DocumentReader(blocks, citations, language).run();
}

QList<MandateProposal> mandatesOfDecision(const QList<DecisionText>& parts, Language language)
{
    OperativeReader reader(language);
    QList<MandateProposal> found;
    for (int i = 0; i < parts.size(); ++i) {
        const DecisionText& part = parts[i];
        if (part.kind == NodeKind::Heading || isInAnnex(part) || opensDecision(part.text, language))
            continue;
        const bool item = part.kind == NodeKind::Item;
        const bool numbered = item || (part.kind == NodeKind::Paragraph && !part.label.isEmpty());
        const bool hasItems = i + 1 < parts.size() && parts[i + 1].kind == NodeKind::Item &&
                              parts[i + 1].path.startsWith(part.path + u'/');
        found += reader.read({i, part.path, part.text, item, numbered, hasItems});
    }
    return found;
}

bool isOperational(const MandateProposal& proposal)
{
    return proposal.category == VerbCategory::Directive || proposal.category == VerbCategory::Deciding;
}

} // namespace rapporteur::text
