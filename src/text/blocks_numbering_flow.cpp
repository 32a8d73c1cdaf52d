// SPDX-License-Identifier: GPL-3.0-or-later
// Chunks without a label: whether they go on with the text before, or begin something.
#include "text/blocks_numbering_state.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

using domain::BlockKind;

namespace {

bool isNoteHead(const QString& text)
{
    static constexpr std::array<QStringView, 18> words{
        u"注：",     u"注:",      u"来源：",     u"资料来源：",  u"Note:",     u"Notes:",
        u"Source:",  u"Sources:", u"Note :",     u"Nota:",       u"Source :",  u"Fuente:",
        u"Fuentes:", u"Notas:",   u"Remarque :", u"Примечание:", u"Источник:", u"ملاحظة:"};
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.startsWith(word); });
}

} // namespace

void Numbering::takeUnlabelled(const Chunk& chunk)
{
    if (goesOn(chunk)) {
        merge(chunk);
    } else if (isNoteHead(chunk.text.text)) {
        addUnnumbered(chunk, BlockKind::Note);
    } else if (isUnnumberedHeading(chunk)) {
        addHeading(chunk, chunk.headingLevel > 0 ? chunk.headingLevel : m_headingPath.isEmpty() ? 1 : 3, {}, {});
    } else {
        addUnnumbered(chunk, BlockKind::Paragraph);
    }
}

bool Numbering::isUnnumberedHeading(const Chunk& chunk) const
{
    if (looksLikeHeading(chunk, m_lines))
        return true;
    if (m_lines.geometry || m_lines.markup || !isBrief(chunk) || !isLastComplete())
        return false;
    return m_at + 1 < m_chunks.size() && !m_chunks[m_at + 1].table &&
           (!m_chunks[m_at + 1].readings.isEmpty() || !isBrief(m_chunks[m_at + 1]));
}

bool Numbering::goesOn(const Chunk& chunk) const
{
    const Part* before = last();
    if (!before || before->kind == BlockKind::Table)
        return false;
    if (chunk.before == Break::Joined)
        return true;
    if (before->kind == BlockKind::Heading)
        return headingGoesOn(*before, chunk);
    if (looksLikeHeading(chunk, m_lines) && (chunk.bold != before->chunk.bold || chunk.headingLevel > 0))
        return false;
    const bool complete = isLastComplete();
    if (isIndentedBeginning(*before, chunk))
        return false;
    // Preambular paragraphs in Russian begin with small letters, each apart from the one before.
    const QString& above = before->chunk.text.text;
    if (chunk.before == Break::Apart && above.endsWith(u',') && !chunk.text.text.isEmpty() &&
        chunk.text.text[0].script() == QChar::Script_Cyrillic)
        return false;
    if (chunk.before == Break::Apart)
        return !complete && startsLower(chunk.text.text) && std::abs(chunk.size - before->chunk.size) < 0.6f;
    if (!complete || startsLower(chunk.text.text))
        return true;
    if (m_lines.spread)
        return before->label.length > 0 && !(isBrief(chunk) && isFollowedByLabel());
    return m_lines.geometry && chunk.afterLift && !before->chunk.shortEnd && sameMargin(*before, chunk);
}

bool Numbering::isIndentedBeginning(const Part& before, const Chunk& chunk) const
{
    if (!m_lines.geometry || !chunk.afterLift || startsLower(chunk.text.text))
        return false;
    const QString& text = before.chunk.text.text;
    const double margin = m_lines.lines[before.chunk.lines.last()].start;
    return before.chunk.lines.size() > 1 && chunk.start > margin + deeperIndent &&
           (endsWithComma(text) || isLastComplete());
}

bool Numbering::sameMargin(const Part& before, const Chunk& chunk) const
{
    return std::abs(m_lines.lines[before.chunk.lines.last()].start - chunk.start) < deeperIndent;
}

bool Numbering::headingGoesOn(const Part& before, const Chunk& chunk) const
{
    if (chunk.before == Break::Apart)
        return false;
    if (m_lines.geometry)
        return looksLikeHeading(chunk, m_lines) && chunk.bold == before.chunk.bold && !chunk.afterLift;
    // In plain text a heading goes on where its line was full, and what follows is no paragraph.
    const TextLine& line = m_lines.lines[before.chunk.lines.last()];
    return before.label.length > 0 && m_lines.width > 0 && displayWidth(line.text()) * 4 >= m_lines.width * 3 &&
           !endsSentence(chunk.text.text);
}

} // namespace rapporteur::text
