// SPDX-License-Identifier: GPL-3.0-or-later
// What chunks look like, and the adding of parts with their paths.
#include "text/blocks_numbering_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

using domain::BlockKind;

bool Numbering::looksHeading(const Chunk& chunk) const
{
    if (looksLikeHeading(chunk, m_lines))
        return true;
    if (m_lines.geometry || m_lines.markup)
        return false;
    return isBrief(chunk);
}

bool Numbering::isBrief(const Chunk& chunk) const
{
    const QString& text = chunk.text.text;
    if (text.isEmpty() || endsSentence(text) || endsWithComma(text) || startsLower(text))
        return false;
    const qsizetype limit = isIdeograph(text.back().unicode()) ? 45 : 110;
    return text.size() <= limit && chunk.lines.size() <= 2;
}

bool Numbering::isLastText() const
{
    return last() && last()->kind != BlockKind::Table && last()->kind != BlockKind::Heading;
}

bool Numbering::isLastComplete() const
{
    return !last() || last()->kind == BlockKind::Heading || endsSentence(last()->chunk.text.text);
}

int Numbering::nextNumber() const
{
    for (qsizetype i = m_at + 1; i < m_chunks.size(); ++i) {
        if (m_chunks[i].table || m_chunks[i].readings.isEmpty() || m_chunks[i].before == Break::Joined)
            continue;
        if (m_chunks[i].readings.first().form == LabelForm::Number && !m_chunks[i].readings.first().bare)
            return m_chunks[i].readings.first().value;
    }
    return 0;
}

QList<Label> Numbering::nextReadings() const
{
    for (qsizetype i = m_at + 1; i < m_chunks.size(); ++i) {
        if (!m_chunks[i].readings.isEmpty())
            return m_chunks[i].readings;
    }
    return {};
}

QString Numbering::withPrefix(const QString& path) const
{
    return m_prefix.isEmpty() ? path : path.isEmpty() ? m_prefix : m_prefix + u'/' + path;
}

void Numbering::add(const Chunk& chunk, BlockKind kind, const QString& path, const Label& label, int level)
{
    m_parts.append({chunk, kind, level, label, path});
}

void Numbering::addHeading(const Chunk& chunk, int level, const Label& label, const QString& path)
{
    add(chunk, BlockKind::Heading, path, label, level);
    m_items.clear();
    // 3.8 belongs to section 3: what has no number below the heading 4 is no part of it.
    const bool numbered = label.form == LabelForm::Number || label.form == LabelForm::Decimal;
    if (numbered && label.length > 0 && m_currentIsDecimal) {
        m_current = path;
        m_unnumbered = 0;
        m_currentIsDecimal = false;
    }
    m_parent = m_current.isEmpty() ? m_prefix : m_current;
    m_headingSinceMain = true;
}

void Numbering::addMain(const Chunk& chunk, const Label& label)
{
    m_main = label.value;
    m_mainStart = chunk.start;
    m_current = withPrefix(label.canonical);
    m_currentIsDecimal = label.form == LabelForm::Decimal;
    m_parent = m_current;
    m_unnumbered = 0;
    m_items.clear();
    m_headingSinceMain = false;
    add(chunk, BlockKind::Paragraph, m_current, label);
}

QString Numbering::unnumberedPath()
{
    return (m_current.isEmpty() ? m_prefix : m_current) + u'+' + QString::number(++m_unnumbered);
}

void Numbering::addUnnumbered(const Chunk& chunk, BlockKind kind, const Label& label)
{
    const QString path = unnumberedPath();
    if (kind == BlockKind::Paragraph && label.form != LabelForm::Bullet) {
        // Items below an unnumbered paragraph still belong to the numbered one above, if there is one.
        if (m_headingSinceMain || m_current.isEmpty())
            m_parent = path;
        m_items.clear();
    }
    add(chunk, kind, path, label);
}

void Numbering::beginSection(const QString& prefix)
{
    m_prefix = prefix;
    m_main = 0;
    m_current.clear();
    m_currentIsDecimal = false;
    m_parent = prefix;
    m_unnumbered = 0;
    m_items.clear();
    m_numberHeading = 0;
}

} // namespace rapporteur::text
