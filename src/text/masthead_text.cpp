// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/masthead_text.h"

#include "text/field_words.h"
#include "text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace rapporteur::text {

using namespace Qt::StringLiterals;

namespace {

bool isWide(QChar c)
{
    return c.script() == QChar::Script_Han || (c.unicode() >= 0x3000 && c.unicode() < 0x3020) ||
           c.unicode() >= 0xFF00;
}

bool isWidePunctuation(QChar c)
{
    return isWide(c) && !c.isLetterOrNumber();
}

/// A line in which conversion glued the end of one field to the begin of the next ("ENGLISHКОНФЕРЕНЦИЯ",
/// "годаАННОТИРОВАННАЯ") as its parts.
QList<MastheadLine> unglued(const MastheadLine& line)
{
    static const QRegularExpression seam(
        u"(?<=\\p{Latin}{4})(?=[\\p{Cyrillic}\\p{Arabic}]{3})|(?<=[\\p{Cyrillic}\\p{Arabic}]{4})(?=\\p{Latin}{3})|(?<=\\p{Ll}{3})(?=\\p{Lu}{4})"_s);
    QList<MastheadLine> parts;
    qsizetype from = 0;
    const bool exact = line.place.end - line.place.begin == line.text.size();
    const auto add = [&](qsizetype to, bool last) {
        MastheadLine part = line;
        part.text = line.text.sliced(from, to - from);
        part.blockEnd = last && line.blockEnd;
        if (exact) {
            part.place.begin = line.place.begin + from;
            part.place.end = line.place.begin + to;
        }
        parts.append(part);
        from = to;
    };
    for (auto match = seam.globalMatch(line.text); match.hasNext();)
        add(match.next().capturedStart(), false);
    add(line.text.size(), true);
    return parts;
}

/// The lines in the order in which they are read: with geometry, the column of the distribution comes before what
/// stands beside it, so that a body's name whose lines alternate with the date and the languages is not cut.
QList<MastheadLine> inReadingOrder(const MastheadInput& input)
{
    QList<MastheadLine> lines = input.lines;
    const auto distribution = std::find_if(lines.cbegin(), lines.cend(), [](const MastheadLine& line) {
        return line.box.isValid() && line.text.trimmed().startsWith(u"Dist"_s, Qt::CaseInsensitive);
    });
    if (distribution == lines.cend() || input.pageSize.isEmpty())
        return lines;
    const QRectF anchor = distribution->box;
    constexpr double tolerance = 12; // points; columns are set with tabs or as table cells
    constexpr double columnHeight =
        110; // the longest column has six lines: word, value, symbol, date, language, original
    std::stable_partition(lines.begin(), lines.end(), [&](const MastheadLine& line) {
        const bool besides =
            line.box.left() > anchor.left() - tolerance && line.box.top() < anchor.top() + columnHeight;
        return besides && anchor.left() > input.pageSize.width() * 0.3;
    });
    return lines;
}

} // namespace

MastheadText::MastheadText(const MastheadInput& input)
{
    for (const MastheadLine& line : inReadingOrder(input))
        m_lines += unglued(line);
    for (const MastheadLine& line : m_lines) {
        m_lineBegins.append(m_folded.size());
        const Folded folded = fold(line.text);
        m_folded += folded.text;
        m_printedBegins.append(m_allPrinted.size());
        for (qsizetype i = 0; i < folded.text.size(); ++i)
            m_printedOffset.append(m_allPrinted.size() + folded.offsets[i]);
        m_allPrinted += line.text + u'\n';
        m_folded += u'\n';
        m_printedOffset.append(m_allPrinted.size() - 1);
    }
    m_lineBegins.append(m_folded.size());
    for (QChar& c : m_folded) {
        if (c == u'\u2019' || c == u'\u02BC' || c == u'`' || c == u'\u2018')
            c = u'\'';
    }
    m_roles.resize(m_folded.size());
    m_roles.fill(MastheadRole::Free);
}

int MastheadText::lineAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_lineBegins.cbegin(), m_lineBegins.cend(), offset);
    return std::clamp(int(after - m_lineBegins.cbegin()) - 1, 0, std::max(0, lineCount() - 1));
}

QChar MastheadText::printedAt(qsizetype offset) const
{
    return offset < size() ? m_allPrinted[m_printedOffset[offset]] : QChar(u'\n');
}

qsizetype MastheadText::foldedOffset(qsizetype printedOffset) const
{
    return std::lower_bound(m_printedOffset.cbegin(), m_printedOffset.cend(), printedOffset) -
           m_printedOffset.cbegin();
}

QString MastheadText::printed(qsizetype begin, qsizetype end) const
{
    QString result;
    if (begin >= end)
        return result;
    for (int i = lineAt(begin); i <= lineAt(end - 1); ++i) {
        const qsizetype from = std::max(begin, lineBegin(i));
        const qsizetype to = std::min(end, lineEnd(i));
        if (from >= to)
            continue;
        const qsizetype printedBegin = m_printedOffset[from];
        const qsizetype printedEnd = m_printedOffset[to];
        const QString part = m_allPrinted.sliced(printedBegin, printedEnd - printedBegin).simplified();
        // "Secretary- / General": the hyphen is the word's own, as mastheads do not divide words.
        const bool hyphen = result.size() > 1 && result.back() == u'-' && result[result.size() - 2].isLetter();
        if (!result.isEmpty() && !part.isEmpty() && !hyphen && !isWidePunctuation(result.back()) &&
            !(isWide(result.back()) && isWide(part[0])))
            result += u' ';
        result += part;
    }
    return withoutWideBlanks(result.trimmed());
}

domain::Place MastheadText::place(qsizetype begin, qsizetype end) const
{
    domain::Place result;
    if (begin >= end)
        return result;
    for (int i = lineAt(begin); i <= lineAt(end - 1); ++i) {
        const MastheadLine& line = m_lines[i];
        if (line.place.isNull())
            continue;
        qsizetype from = line.place.begin;
        qsizetype to = line.place.end;
        // A line that cleaning left as long as it was tells where its characters stand.
        if (to - from == line.text.size()) {
            to = from + m_printedOffset[std::min(end, lineEnd(i))] - m_printedBegins[i];
            from += m_printedOffset[std::max(begin, lineBegin(i))] - m_printedBegins[i];
        }
        result.page = result.page ? result.page : line.place.page;
        result.begin = result.begin < 0 ? from : std::min(result.begin, from);
        result.end = std::max(result.end, to);
        if (line.box.isValid())
            result.boxes.append(line.box);
    }
    return result;
}

void MastheadText::claim(qsizetype begin, qsizetype end, MastheadRole role)
{
    for (qsizetype i = std::max<qsizetype>(0, begin); i < std::min(end, size()); ++i) {
        if (m_folded[i] != u'\n')
            m_roles[i] = role;
    }
}

bool MastheadText::hasRead(MastheadRole role, qsizetype before) const
{
    return m_roles.first(std::min(before, size())).contains(role);
}

bool MastheadText::isFree(qsizetype begin, qsizetype end) const
{
    return std::all_of(m_roles.cbegin() + begin, m_roles.cbegin() + end,
                       [](MastheadRole role) { return role == MastheadRole::Free; });
}

bool MastheadText::isEmptyOrRead(qsizetype begin, qsizetype end) const
{
    for (qsizetype i = begin; i < end; ++i) {
        if (m_roles[i] == MastheadRole::Free && m_folded[i].isLetterOrNumber())
            return false;
    }
    return true;
}

qsizetype MastheadText::readEndBefore(qsizetype offset) const
{
    while (offset > 0 && m_roles[offset - 1] == MastheadRole::Free)
        --offset;
    return offset;
}

qsizetype MastheadText::readBeginAfter(qsizetype offset) const
{
    while (offset < size() && m_roles[offset] == MastheadRole::Free)
        ++offset;
    return offset;
}

bool isUnfinished(QStringView folded)
{
    static const QRegularExpression open(
        u"(?:[:,-]|\\s(?:of|the|to|and|on|for|in|by|with|its|an?|from|at|or|de|du|des|la|le|les|l'|et|à|au|aux|sur|"
        u"pour|en|par|dans|"
        u"del|el|los|las|y|con|para|por|sobre|e|su|и|в|на|по|о|об|для|с|из|к|от|за|между|في|من|على|الى|عن|بشان|و))\\s*$"_s);
    return open.match(folded).hasMatch();
}

void trimSpan(const QString& text, qsizetype& begin, qsizetype& end)
{
    const auto isOuter = [](QChar c) { return c.isSpace() || u",.;:*-_–—―،、。|"_s.contains(c) || c == u'\u2500'; };
    while (begin < end && isOuter(text[begin]))
        ++begin;
    while (end > begin && isOuter(text[end - 1]))
        --end;
}

} // namespace rapporteur::text
