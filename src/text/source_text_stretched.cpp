// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/source_text_stretched.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rapporteur::text {

namespace {

constexpr double sameWidth = 0.6;   ///< points between gaps of one width
constexpr double sameShare = 0.08;  ///< of a gap's width, in addition, where there are many
constexpr double sameMargin = 1.5;  ///< points
constexpr double blank = 0.25;      ///< of the font size: a blank that is not stretched
constexpr qsizetype wordLength = 3; ///< letters of a word on average; the cells of a table of marks are shorter
constexpr qsizetype longWord = 25;  ///< letters of a word that is a symbol or an address

bool areOfOneWidth(const double* begin, const double* end)
{
    if (end - begin < 2)
        return false;
    const auto [least, most] = std::minmax_element(begin, end);
    return *most - *least < sameWidth + (end - begin > 2 ? sameShare * *least : 0);
}

/// Lines of ideographs break anywhere: nothing stretches them.
bool isWide(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

QList<double> StretchedRows::gapsOf(const QList<int>& words) const
{
    QList<QRectF> boxes;
    for (const int word : words)
        boxes.append(m_page.words[word].box);
    std::sort(boxes.begin(), boxes.end(), [](const QRectF& a, const QRectF& b) { return a.left() < b.left(); });
    QList<double> gaps;
    for (qsizetype i = 1; i < boxes.size(); ++i) {
        // Words that change their type on the way come in pieces.
        if (const double gap = boxes[i].left() - boxes[i - 1].right(); gap > sameWidth)
            gaps.append(gap);
    }
    return gaps;
}

double StretchedRows::finishOf(const QList<int>& words) const
{
    double finish = m_rightToLeft ? m_page.size.width() : 0;
    for (const int word : words) {
        const QRectF& box = m_page.words[word].box;
        finish = m_rightToLeft ? std::min(finish, box.left()) : std::max(finish, box.right());
    }
    return finish;
}

const SourceWord& StretchedRows::firstOf(const QList<int>& words) const
{
    return m_page.words[*std::min_element(words.begin(), words.end(), [&](int a, int b) {
        const QRectF& boxA = m_page.words[a].box;
        const QRectF& boxB = m_page.words[b].box;
        return m_rightToLeft ? boxA.right() > boxB.right() : boxA.left() < boxB.left();
    })];
}

bool StretchedRows::areWords(const QList<int>& words) const
{
    qsizetype characters = 0;
    qsizetype figures = 0;
    for (const int word : words) {
        const QString& text = m_page.words[word].text;
        characters += text.size();
        figures += std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) ? 1 : 0;
        if (isWide(text))
            return false;
    }
    return characters >= wordLength * words.size() && figures * 2 <= words.size();
}

bool StretchedRows::looksStretched(int row) const
{
    const auto words = m_rows.constFind(row);
    const auto next = m_rows.constFind(row + 1);
    if (words == m_rows.constEnd() || next == m_rows.constEnd() || words->isEmpty() || next->isEmpty())
        return false;
    const QList<double> gaps = gapsOf(*words);
    const SourceWord& follower = firstOf(*next);
    if (gaps.isEmpty() || !areWords(*words) || isWide(follower.text))
        return false;
    // The gap behind a label, on the side where the line begins, is of a width of its own.
    const double* begin = gaps.constData();
    const double* end = begin + gaps.size();
    if (gaps.size() > 2 && !areOfOneWidth(begin, end))
        m_rightToLeft ? --end : ++begin;
    const bool even = end - begin == 1 ? follower.text.size() >= longWord : areOfOneWidth(begin, end);
    const double room = std::accumulate(begin, end, 0.0) - double(end - begin) * blank * follower.fontSize;
    return even && follower.box.width() >= room;
}

bool StretchedRows::endsAtMargin(int row)
{
    if (m_finishes.isEmpty()) {
        for (const QList<int>& words : std::as_const(m_rows))
            m_finishes.append(finishOf(words));
        std::sort(m_finishes.begin(), m_finishes.end());
    }
    const double finish = finishOf(m_rows.value(row));
    const auto first = std::lower_bound(m_finishes.begin(), m_finishes.end(), finish - sameMargin);
    const auto last = std::upper_bound(m_finishes.begin(), m_finishes.end(), finish + sameMargin);
    return last - first > 1;
}

bool StretchedRows::contains(int row)
{
    const auto known = m_known.constFind(row);
    if (known != m_known.constEnd())
        return *known;
    const bool stretched = looksStretched(row) && endsAtMargin(row);
    m_known.insert(row, stretched);
    return stretched;
}

} // namespace rapporteur::text
