// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/reading_order.h"

#include <QChar>
#include <algorithm>

namespace rapporteur::pdf {

namespace {

enum class Kind { LeftToRight, RightToLeft, Number, Neutral };

Kind kindOf(char32_t character)
{
    switch (QChar::direction(character)) {
    case QChar::DirL:
        return Kind::LeftToRight;
    case QChar::DirR:
    case QChar::DirAL:
        return Kind::RightToLeft;
    case QChar::DirEN:
    case QChar::DirAN:
        return Kind::Number;
    default:
        return Kind::Neutral;
    }
}

/// A single one of these between two digits belongs to the number (annex 9, rule W4).
bool joinsDigits(char32_t character)
{
    const auto direction = QChar::direction(character);
    return direction == QChar::DirCS || direction == QChar::DirES || direction == QChar::DirET;
}

bool isBracket(char32_t character)
{
    const auto category = QChar::category(character);
    return QChar::hasMirrored(character) &&
           (category == QChar::Punctuation_Open || category == QChar::Punctuation_Close ||
            category == QChar::Punctuation_InitialQuote || category == QChar::Punctuation_FinalQuote);
}

bool opens(char32_t bracket)
{
    const auto category = QChar::category(bracket);
    return category == QChar::Punctuation_Open || category == QChar::Punctuation_InitialQuote;
}

class Line {
public:
    Line(const std::u32string& visual, Brackets brackets)
        : m_text(visual)
        , m_brackets(brackets)
    {
        m_kinds.reserve(visual.size());
        std::transform(visual.begin(), visual.end(), std::back_inserter(m_kinds), kindOf);
    }

    std::vector<OrderedCharacter> read(bool rightToLeftPage)
    {
        m_result.reserve(m_text.size());
        if (rightToLeftPage)
            readFromRight(0, int(m_text.size()));
        else
            readFromLeft();
        return std::move(m_result);
    }

private:
    bool isWestern(int at) const { return m_kinds[at] == Kind::LeftToRight || m_kinds[at] == Kind::Number; }

    /// A page read from left to right: runs from the first right-to-left letter to the last one are turned.
    void readFromLeft()
    {
        const int end = int(m_text.size());
        for (int at = 0; at < end;) {
            if (m_kinds[at] != Kind::RightToLeft) {
                append(at++, false);
                continue;
            }
            int last = at;
            for (int next = at; next < end && m_kinds[next] != Kind::LeftToRight; ++next) {
                if (m_kinds[next] == Kind::RightToLeft)
                    last = next;
            }
            readFromRight(at, last + 1);
            at = last + 1;
        }
    }

    /// Reads [begin, end) from its right end, with the western runs in it from left to right.
    void readFromRight(int begin, int end)
    {
        const auto first = m_result.size();
        for (int at = end - 1; at >= begin;) {
            if (!isWestern(at)) {
                append(at--, true);
                continue;
            }
            int from = at;
            bool letters = false;
            for (int next = at; next >= begin && m_kinds[next] != Kind::RightToLeft; --next) {
                if (isWestern(next))
                    from = next;
                letters = letters || m_kinds[next] == Kind::LeftToRight;
            }
            if (letters)
                appendRun(from, at + 1);
            else
                appendNumbers(from, at + 1);
            at = from - 1;
        }
        turnBrackets(first);
    }

    void appendRun(int begin, int end)
    {
        for (int at = begin; at < end; ++at)
            append(at, false);
    }

    /// Numbers one after the other from the right, each from left to right.
    void appendNumbers(int begin, int end)
    {
        for (int at = end - 1; at >= begin;) {
            if (m_kinds[at] != Kind::Number) {
                append(at--, true);
                continue;
            }
            int from = at;
            while (from - 1 >= begin &&
                   (m_kinds[from - 1] == Kind::Number ||
                    (from - 2 >= begin && joinsDigits(m_text[from - 1]) && m_kinds[from - 2] == Kind::Number)))
                --from;
            appendRun(from, at + 1);
            at = from - 1;
        }
    }

    void append(int at, bool rightToLeft) { m_result.push_back({at, rightToLeft, 0}); }

    /// Some producers write the bracket that is seen, others the one that is meant: a closing one that is read first
    /// was seen, if the page tells nothing else.
    void turnBrackets(size_t first)
    {
        if (m_brackets == Brackets::AsMeant)
            return;
        const auto begin = m_result.begin() + std::ptrdiff_t(first);
        const auto found = std::find_if(begin, m_result.end(), [&](const OrderedCharacter& each) {
            return each.rightToLeft && isBracket(m_text[each.visual]);
        });
        if (found == m_result.end())
            return;
        if (m_brackets == Brackets::Unknown && opens(m_text[found->visual]))
            return;
        for (auto each = begin; each != m_result.end(); ++each) {
            if (each->rightToLeft && isBracket(m_text[each->visual]))
                each->mirrored = QChar::mirroredChar(m_text[each->visual]);
        }
    }

    const std::u32string& m_text;
    Brackets m_brackets;
    std::vector<Kind> m_kinds;
    std::vector<OrderedCharacter> m_result;
};

} // namespace

int directionOf(char32_t character)
{
    const Kind kind = kindOf(character);
    return kind == Kind::LeftToRight ? 1 : kind == Kind::RightToLeft ? -1 : 0;
}

bool needsOrdering(const std::u32string& visual, bool rightToLeftPage)
{
    return rightToLeftPage ||
           std::any_of(visual.begin(), visual.end(), [](char32_t each) { return directionOf(each) < 0; });
}

int bracketVote(const std::u32string& visual, bool rightToLeftPage)
{
    int vote = 0;
    char32_t before = 0;
    for (const OrderedCharacter& each : Line(visual, Brackets::AsMeant).read(rightToLeftPage)) {
        const char32_t bracket = visual[size_t(each.visual)];
        if (!each.rightToLeft || !isBracket(bracket))
            continue;
        const bool pair = before != 0 && QChar::mirroredChar(before) == bracket && opens(before) != opens(bracket);
        vote += !pair ? 0 : opens(before) ? 1 : -1;
        before = pair ? 0 : bracket;
    }
    return vote;
}

std::vector<OrderedCharacter> readingOrder(const std::u32string& visual, bool rightToLeftPage, Brackets brackets)
{
    return Line(visual, brackets).read(rightToLeftPage);
}

} // namespace rapporteur::pdf
