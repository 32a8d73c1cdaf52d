// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/blocks_numbering.h"

#include "text/blocks_numbering_state.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

using domain::BlockKind;

namespace {

constexpr int mostMissing = 5; ///< numbers that may be lost from a run

} // namespace

QList<Part> Numbering::run()
{
    for (m_at = 0; m_at < m_chunks.size(); ++m_at) {
        const Chunk& chunk = m_chunks[m_at];
        if (chunk.table)
            addTable(chunk);
        else if (!takeAnnex(chunk) && !takeLabel(chunk))
            takeUnlabelled(chunk);
    }
    return std::move(m_parts);
}

bool Numbering::takeAnnex(const Chunk& chunk)
{
    const AnnexHeading heading = readAnnexHeading(chunk.text.text);
    if (!heading || chunk.before == Break::Joined || chunk.lines.size() > 4 || endsSentence(chunk.text.text))
        return false;
    if (isLastText() && !isLastComplete() && chunk.before == Break::Open && !looksLikeHeading(chunk, m_lines))
        return false;
    Label label;
    label.printed = heading.printed;
    label.length = heading.length;
    // A heading that names nothing but the annex is its own text.
    if (heading.length >= chunk.text.text.size())
        label.length = 0;
    const bool appendix = heading.canonical.startsWith("appendix"_L1);
    m_annex =
        appendix && !m_annex.isEmpty() ? m_annex.section(u'/', 0, 0) + u'/' + heading.canonical : heading.canonical;
    beginSection(m_annex);
    m_roman = m_capital = m_wide = 0;
    m_headingPath.clear();
    addHeading(chunk, 1, label, m_annex);
    return true;
}

bool Numbering::takeLabel(const Chunk& chunk)
{
    if (chunk.readings.isEmpty())
        return false;
    for (const Label& label : chunk.readings) {
        const bool taken = label.form == LabelForm::Number    ? takeNumber(chunk, label)
                           : label.form == LabelForm::Decimal ? takeDecimal(chunk, label)
                           : label.form == LabelForm::Article ? takeArticle(chunk, label)
                           : label.form == LabelForm::Bullet  ? takeBullet(chunk, label)
                           : isHeadingForm(label.form)        ? takeHeading(chunk, label)
                                                              : false;
        if (taken)
            return true;
    }
    return takeItem(chunk);
}

bool Numbering::takeNumber(const Chunk& chunk, const Label& label)
{
    const bool expected = label.value == m_main + 1 || (label.value == m_main && !label.suffix.isEmpty());
    if (label.bare && !(expected && m_main > 0 && chunk.before == Break::Apart && isLastComplete() &&
                        endsSentence(chunk.text.text)))
        return false;
    if (isNumberHeading(chunk, label, expected)) {
        m_numberHeading = label.value;
        addHeading(chunk, 3, label,
                   (m_annex.isEmpty() ? QString() : m_annex + u'/') + headingPath(3, label.canonical + u'.'));
        return true;
    }
    const auto nested = std::find_if(m_items.rbegin(), m_items.rend(), [&](const Run& run) {
        return run.form == LabelForm::Number && label.value == run.last + 1;
    });
    if (nested != m_items.rend() &&
        (!expected || std::abs(chunk.start - nested->start) < std::abs(chunk.start - m_mainStart))) {
        continueRun(qsizetype(m_items.rend() - nested) - 1, chunk, label);
        return true;
    }
    if (expected) {
        if (chunk.before == Break::Joined && !isLastComplete())
            return false;
        addMain(chunk, label);
        return true;
    }
    if (chunk.before == Break::Joined)
        return false;
    if (label.value == 1)
        return takeRestart(chunk, label);
    return takeOddNumber(chunk, label);
}

bool Numbering::isHeadOfDecimals(const Chunk& chunk, const Label& label) const
{
    if (label.alone || chunk.lines.size() > 2 || endsSentence(chunk.text.text))
        return false;
    const QList<Label> next = nextReadings();
    const bool first = !next.isEmpty() && next.first().form == LabelForm::Decimal &&
                       next.first().canonical.section(u'.', 0, 0) == label.canonical;
    // A section without numbers inside follows those that have them.
    const int section = m_current.section(u'/', -1).section(u'.', 0, 0).toInt();
    return first || (m_currentIsDecimal && label.value == section + 1 && isBrief(chunk));
}

bool Numbering::isNumberHeading(const Chunk& chunk, const Label& label, bool expected) const
{
    if (isHeadOfDecimals(chunk, label))
        return true;
    if (label.value != 1 && label.value != m_numberHeading + 1)
        return false;
    const int next = nextNumber();
    const bool between = !expected && next == m_main + 1 && isBrief(chunk) && m_main > 0;
    if (label.alone || !(looksHeading(chunk) || between))
        return false;
    const bool styled = looksLikeHeading(chunk, m_lines);
    if (!expected)
        return next == m_main + 1 || (styled && (m_main > 0 || m_numberHeading > 0));
    if (next == label.value)
        return true;
    return styled && label.value == m_numberHeading + 1 && m_at + 1 < m_chunks.size() &&
           (m_numberHeading > 0 || label.value == 1) && !isNextChunkNumbered();
}

bool Numbering::isNextChunkNumbered() const
{
    const QList<Label>& next = m_chunks[m_at + 1].readings;
    return !next.isEmpty() && next.first().form == LabelForm::Number && !next.first().bare;
}

bool Numbering::takeRestart(const Chunk& chunk, const Label& label)
{
    const bool indented = m_lines.geometry && chunk.start > m_mainStart + deeperIndent;
    const bool announced = last() && endsWithColon(last()->chunk.text.text);
    if (m_main > 0 && !m_headingSinceMain && (announced || indented)) {
        beginRun(chunk, label);
        return true;
    }
    if (chunk.before == Break::Open && isLastText() && !isLastComplete())
        return false;
    if (m_main > 0) {
        const QString section = m_headingPath.value(0);
        const QString base = m_annex.isEmpty() ? QString() : m_annex + u'/';
        QString prefix = base + section;
        if (section.isEmpty() || m_prefixes.contains(prefix))
            prefix = base + u"part "_s + QString::number(++m_restarts);
        beginSection(prefix);
        m_prefixes.append(prefix);
    }
    addMain(chunk, label);
    return true;
}

bool Numbering::takeOddNumber(const Chunk& chunk, const Label& label)
{
    if (chunk.before == Break::Open && isLastText() && !isLastComplete())
        return false;
    const bool gap = label.value > m_main && label.value <= m_main + mostMissing;
    if (gap || m_main == 0 || nextNumber() == label.value + 1) {
        if (label.value < m_main && !m_headingSinceMain)
            return false;
        addMain(chunk, label);
        return true;
    }
    if (chunk.before != Break::Apart)
        return false;
    const int main = m_main;
    addMain(chunk, label);
    m_main = main;
    return true;
}

bool Numbering::takeDecimal(const Chunk& chunk, const Label& label)
{
    if (chunk.before == Break::Joined || (isLastText() && !isLastComplete() && chunk.before == Break::Open))
        return false;
    const QString& text = chunk.text.text;
    if (label.length < text.size() && startsLower(text.mid(label.length)))
        return false;
    if (looksHeading(chunk)) {
        addHeading(chunk, 2 + int(label.canonical.count(u'.')), label, withPrefix(label.canonical));
    } else {
        const int main = m_main;
        addMain(chunk, label);
        m_main = main;
    }
    return true;
}

bool Numbering::takeArticle(const Chunk& chunk, const Label& label)
{
    const bool heading = label.alone || looksHeading(chunk);
    if (chunk.before == Break::Joined || (!heading && chunk.before != Break::Apart))
        return false;
    if (isLastText() && !isLastComplete() && !heading)
        return false;
    if (!heading && label.length == label.printed.size())
        return false;
    beginSection(m_annex.isEmpty() ? label.canonical : m_annex + u'/' + label.canonical);
    if (heading) {
        addHeading(chunk, 2, label, m_prefix);
    } else {
        add(chunk, BlockKind::Paragraph, m_prefix, label);
        m_current = m_parent = m_prefix;
    }
    return true;
}

bool Numbering::takeBullet(const Chunk& chunk, const Label& label)
{
    const bool dash = QStringView(u"-–—·").contains(label.printed[0]);
    if (dash && chunk.before == Break::Joined && !isLastComplete())
        return false;
    addUnnumbered(chunk, BlockKind::Paragraph, label);
    return true;
}

QList<Part> numberChunks(const QList<Chunk>& chunks, const TextLines& lines, const Vocabulary& vocabulary)
{
    return Numbering(chunks, lines, vocabulary).run();
}

} // namespace rapporteur::text
