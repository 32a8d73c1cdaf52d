// SPDX-License-Identifier: GPL-3.0-or-later
// Lettered headings and paragraphs, and items at all depths.
#include "text/blocks_numbering_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

using domain::BlockKind;

namespace {

constexpr qsizetype longHeading = 250;

} // namespace

QString Numbering::headingPath(int level, const QString& part)
{
    m_headingPath.resize(std::max<qsizetype>(m_headingPath.size(), level));
    m_headingPath[level - 1] = part;
    for (qsizetype i = level; i < m_headingPath.size(); ++i)
        m_headingPath[i].clear();
    QStringList parts;
    for (const QString& each : std::as_const(m_headingPath)) {
        if (!each.isEmpty())
            parts.append(each);
    }
    return parts.join(u'/');
}

bool Numbering::takeHeading(const Chunk& chunk, const Label& label)
{
    int& chain = label.form == LabelForm::Roman ? m_roman : label.form == LabelForm::Capital ? m_capital : m_wide;
    const bool expected = label.value == chain + 1 || label.value == 1;
    const bool styled = looksLikeHeading(chunk, m_lines);
    const bool brief = chunk.text.text.size() <= longHeading && !endsSentence(chunk.text.text) && !label.alone;
    // "I." may be the ninth letter, "V." the twenty-second.
    if (label.form == LabelForm::Roman && chunk.readings.size() > 1 && label.value != chain + 1 &&
        chunk.readings.last().value == m_capital + 1 && m_capital > 0)
        return false;
    if (chunk.before == Break::Joined && !(styled && expected))
        return false;
    if (!(expected && (brief || styled || label.alone)) && !(styled && brief))
        return takeLetteredParagraph(chunk, label, expected);
    if (chunk.before == Break::Open && isLastText() && !isLastComplete() && !styled)
        return false;
    chain = label.value;
    m_numberHeading = 0;
    if (label.form == LabelForm::Roman)
        m_capital = m_wide = 0;
    const int level = label.form == LabelForm::Roman ? 1 : 2;
    const QString path = headingPath(level, label.canonical);
    addHeading(chunk, level, label, m_annex.isEmpty() ? path : m_annex + u'/' + path);
    return true;
}

bool Numbering::takeLetteredParagraph(const Chunk& chunk, const Label& label, bool expected)
{
    if (label.form == LabelForm::WideNumber || !expected || chunk.before != Break::Apart || label.alone)
        return false;
    const auto known = std::find_if(m_items.rbegin(), m_items.rend(), [&](const Run& run) {
        return run.form == label.form && label.value == run.last + 1;
    });
    if (known != m_items.rend())
        continueRun(qsizetype(m_items.rend() - known) - 1, chunk, label);
    else if (label.value == 1)
        beginRun(chunk, label);
    else
        return false;
    return true;
}

void Numbering::beginRun(const Chunk& chunk, const Label& label)
{
    const QString parent = m_items.isEmpty() ? m_parent : m_items.back().path;
    const QString path = parent.isEmpty() ? label.canonical : parent + u'/' + label.canonical;
    m_items.append({label.form, label.value, parent, path, chunk.start});
    add(chunk, BlockKind::Item, path, label, int(m_items.size()));
}

void Numbering::continueRun(qsizetype depth, const Chunk& chunk, const Label& label)
{
    m_items.resize(depth + 1);
    Run& run = m_items.back();
    run.last = label.value;
    run.path = run.parent.isEmpty() ? label.canonical : run.parent + u'/' + label.canonical;
    add(chunk, BlockKind::Item, run.path, label, int(depth) + 1);
}

bool Numbering::takeItem(const Chunk& chunk)
{
    QList<Label> readings;
    std::copy_if(chunk.readings.begin(), chunk.readings.end(), std::back_inserter(readings), [](const Label& each) {
        return each.form == LabelForm::Letter || each.form == LabelForm::SmallRoman ||
               each.form == LabelForm::NumberParen || each.form == LabelForm::WideNumber;
    });
    if (!readings.isEmpty() && takeLetteredHeading(chunk, readings.first()))
        return true;
    if (readings.isEmpty() || (chunk.before == Break::Open && isLastText() && !isLastComplete() && !endsWithJoiner()))
        return false;
    // Each reading that goes on with an open run, the innermost first.
    for (qsizetype depth = m_items.size(); depth-- > 0;) {
        for (const Label& label : readings) {
            const Run& run = m_items[depth];
            const bool another = label.value == run.last && !label.suffix.isEmpty(); // "(a) bis" behind "(a)"
            if (run.form != label.form || (label.value != run.last + 1 && !another))
                continue;
            if (depth + 1 == m_items.size() && isFirstOfInner(readings, label))
                continue;
            continueRun(depth, chunk, label);
            return true;
        }
    }
    for (const Label& label : readings) {
        if (label.value == 1 && mayBeginRun(chunk, label)) {
            beginRun(chunk, label);
            return true;
        }
    }
    return takeOddItem(chunk, readings);
}

bool Numbering::takeLetteredHeading(const Chunk& chunk, const Label& label)
{
    const bool wholeLine = chunk.bold || chunk.headingLevel > 0;
    if (!wholeLine || label.alone || !looksLikeHeading(chunk, m_lines) || chunk.before == Break::Joined ||
        endsSentence(chunk.text.text))
        return false;
    addHeading(chunk, 4, label, (m_annex.isEmpty() ? QString() : m_annex + u'/') + headingPath(4, label.canonical));
    return true;
}

bool Numbering::endsWithJoiner() const
{
    const QString& text = last()->chunk.text.text;
    return endsWithComma(text) || text.endsWith(u'、') || text.endsWith("and"_L1) || text.endsWith("or"_L1) ||
           text.endsWith("et"_L1);
}

bool Numbering::isFirstOfInner(const QList<Label>& readings, const Label& continuing) const
{
    const bool first = std::any_of(readings.begin(), readings.end(), [&](const Label& each) {
        return each.form == LabelForm::SmallRoman && each.value == 1 && continuing.form == LabelForm::Letter;
    });
    if (!first)
        return false;
    const QList<Label> next = nextReadings();
    return std::any_of(next.begin(), next.end(),
                       [](const Label& each) { return each.form == LabelForm::SmallRoman && each.value == 2; });
}

bool Numbering::mayBeginRun(const Chunk& chunk, const Label& label) const
{
    if (chunk.before == Break::Apart)
        return true;
    if (chunk.before == Break::Joined && !(last() && endsWithColon(last()->chunk.text.text)))
        return false;
    const QString second = label.form == LabelForm::SmallRoman    ? u"(ii)"_s
                           : label.form == LabelForm::NumberParen ? u"(2)"_s
                                                                  : u"(b)"_s;
    return !chunk.text.text.contains(u' ' + second);
}

bool Numbering::takeOddItem(const Chunk& chunk, const QList<Label>& readings)
{
    if (!isLastComplete() || !(chunk.before == Break::Apart || (m_lines.geometry && chunk.afterLift)))
        return false;
    for (qsizetype depth = m_items.size(); depth-- > 0;) {
        for (const Label& label : readings) {
            if (m_items[depth].form == label.form && label.value > m_items[depth].last &&
                label.value <= m_items[depth].last + 3) {
                continueRun(depth, chunk, label);
                return true;
            }
        }
    }
    beginRun(chunk, readings.first());
    return true;
}

} // namespace rapporteur::text
