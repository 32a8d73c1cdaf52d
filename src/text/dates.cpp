// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dates.h"

#include "text/date_tokens.h"
#include "text/fold.h"

#include <optional>
#include <utility>

namespace rapporteur::text {

namespace {

using Kind = DateToken::Kind;

constexpr int longestSpan = 400; ///< days; sessions of the Economic and Social Council run for a year

struct Day {
    int day = 0;
    int month = 0;
    int year = 0;
    bool rangeBefore = false; ///< closes a range that the day before it opens
};

/// Reads one expression from a token on, and remembers the longest stretch that was complete.
class Reader {
public:
    Reader(const QList<DateToken>& tokens, QStringView folded, qsizetype first)
        : m_tokens(tokens)
        , m_folded(folded)
        , m_first(first)
    {
    }

    /// The index behind the last token of the expression; `m_first` if there is none.
    qsizetype read(DateExpression& expression)
    {
        for (qsizetype i = m_first; i < m_tokens.size() && take(i); ++i) {
            if (m_tokens[i].kind == Kind::Number || m_tokens[i].kind == Kind::Month || m_tokens[i].kind == Kind::Year)
                remember(i);
        }
        expression = m_best;
        return m_bestEnd;
    }

private:
    bool take(qsizetype i)
    {
        const DateToken& token = m_tokens[i];
        switch (token.kind) {
        case Kind::Number:
            return takeDay(i);
        case Kind::Packed:
            return takePacked(token.value, token.second);
        case Kind::Month:
            return takeMonth(token);
        case Kind::Year:
            return takeYear(i);
        case Kind::Range:
            m_connector = Kind::Range;
            return !m_days.isEmpty() || isIsoDash(i);
        case Kind::And:
        case Kind::Comma:
            if (m_connector != Kind::Range)
                m_connector = Kind::And;
            return !m_days.isEmpty();
        case Kind::Filler:
            return true;
        case Kind::Other:
            break;
        }
        return false;
    }

    bool takeDay(qsizetype i)
    {
        if (!m_days.isEmpty() && m_connector == Kind::Other) {
            const Kind before = m_tokens[i - 1].kind;
            const bool monthHeads = m_monthFirst && before == Kind::Month;
            // A dash that conversion lost: "30 October3 November", ", 25 29 November".
            const bool lostDash =
                !m_monthFirst &&
                ((before == Kind::Month && m_tokens[i].glued) ||
                 (before == Kind::Number && m_first > 0 && m_tokens[m_first - 1].kind == Kind::Comma));
            if (!monthHeads && !lostDash)
                return false;
            if (lostDash) {
                m_repaired = true;
                m_connector = Kind::Range;
            }
        }
        m_days.append(
            {m_tokens[i].value, m_monthFirst ? m_month : 0, m_yearFirst ? m_year : 0, m_connector == Kind::Range});
        m_connector = Kind::Other;
        return true;
    }

    bool takePacked(int first, int second)
    {
        if (!m_days.isEmpty() && m_connector == Kind::Other && !m_monthFirst)
            return false;
        for (const int day : {first, second})
            m_days.append({day, m_monthFirst ? m_month : 0, m_yearFirst ? m_year : 0, day == second});
        m_connector = Kind::Other;
        m_repaired = true;
        return true;
    }

    bool takeMonth(const DateToken& token)
    {
        bool pending = false;
        for (Day& day : m_days) {
            pending |= day.month == 0;
            day.month = day.month == 0 ? token.value : day.month;
        }
        if (pending)
            return true;
        if (!m_days.isEmpty() && !m_monthFirst)
            return false;
        if (m_days.isEmpty() && m_month)
            return false;
        m_monthFirst = true;
        m_month = token.value;
        return true;
    }

    bool takeYear(qsizetype i)
    {
        const DateToken& token = m_tokens[i];
        if (m_days.isEmpty()) {
            const bool more = i + 1 < m_tokens.size();
            if (m_month) // a month without days
                return rememberMonth(token.value, i);
            if (token.second && more && m_tokens[i + 1].kind == Kind::Month)
                return takePacked(token.value / 100, token.value % 100);
            m_yearFirst = true;
            m_year = token.value;
            // Only Chinese puts the year first: "2017年9月24日". "Сессия 2024 года" is no beginning of a date.
            return more && (m_folded[m_tokens[i + 1].begin] == u'年' || isIsoDash(i + 1));
        }
        bool pending = false;
        for (Day& day : m_days) {
            pending |= day.year == 0;
            day.year = day.year == 0 ? token.value : day.year;
        }
        if (!pending) {
            if (!m_yearFirst)
                return false;
            m_year = token.value;
            m_month = 0;
        }
        return true;
    }

    /// "2015-05-04": the dash is no range.
    bool isIsoDash(qsizetype i)
    {
        if (i < 1 || i + 3 >= m_tokens.size() || m_tokens[i - 1].kind != Kind::Year ||
            m_tokens[i].kind != Kind::Range)
            return false;
        for (qsizetype j = i; j <= i + 3; ++j) {
            if (!m_tokens[j].glued)
                return false;
        }
        if (m_tokens[i + 1].kind != Kind::Number || m_tokens[i + 2].kind != Kind::Range ||
            m_tokens[i + 3].kind != Kind::Number)
            return false;
        const QDate day(m_tokens[i - 1].value, m_tokens[i + 1].value, m_tokens[i + 3].value);
        if (!day.isValid())
            return false;
        m_best = {};
        m_best.spans = {{day, day}};
        setExtent(i + 3);
        return false;
    }

    bool rememberMonth(int year, qsizetype i)
    {
        m_best = {};
        m_best.month = QDate(year, m_month, 1);
        setExtent(i);
        return false;
    }

    void remember(qsizetype i)
    {
        if (m_days.isEmpty()) {
            if (m_yearFirst && m_month)
                rememberMonth(m_year, i);
            return;
        }
        if (const auto spans = completeSpans()) {
            m_best = {};
            m_best.spans = *spans;
            m_best.repaired = m_repaired;
            setExtent(i);
        }
    }

    void setExtent(qsizetype last)
    {
        m_bestEnd = last + 1;
        m_best.begin = m_tokens[m_first].begin;
        m_best.end = m_tokens[last].end;
        // 日 and "года" belong to the date.
        if (m_bestEnd < m_tokens.size() && m_tokens[m_bestEnd].kind == Kind::Filler) {
            const DateToken& next = m_tokens[m_bestEnd];
            const QStringView word = m_folded.sliced(next.begin, next.end - next.begin);
            if (word == u'日' || word == u'号' || word == u'月' || word.startsWith(u'г')) {
                m_best.end = next.end;
                ++m_bestEnd;
            }
        }
    }

    std::optional<QList<DaySpan>> completeSpans() const
    {
        QList<DaySpan> spans;
        for (const Day& each : m_days) {
            const QDate day(each.year, each.month, each.day);
            if (!each.month || !each.year || !day.isValid())
                return std::nullopt;
            if (!each.rangeBefore || spans.isEmpty()) {
                // "28 and 29 May" is one run of days.
                if (!spans.isEmpty() && spans.last().end.addDays(1) == day)
                    spans.last().end = day;
                else
                    spans.append({day, day});
                continue;
            }
            QDate& start = spans.last().start;
            QDate last = day;
            // Days of one month that fall are a run from right to left, as extraction leaves it of Arabic.
            if (start > last && start.month() == last.month() && start.year() == last.year())
                std::swap(start, last);
            if (start > last) // "30 December–3 January 2025"
                start = start.addYears(-1);
            if (start > last || start.daysTo(last) > longestSpan)
                return std::nullopt;
            spans.last().end = last;
        }
        return spans;
    }

    const QList<DateToken>& m_tokens;
    QStringView m_folded;
    qsizetype m_first;
    QList<Day> m_days;
    int m_month = 0;
    int m_year = 0;
    bool m_monthFirst = false;
    bool m_yearFirst = false;
    bool m_repaired = false;
    Kind m_connector = Kind::Other;
    DateExpression m_best;
    qsizetype m_bestEnd = m_first;
};

} // namespace

QList<DateExpression> findDates(QStringView text)
{
    const Folded folded = fold(text);
    const QList<DateToken> tokens = dateTokens(folded.text);
    QList<DateExpression> found;
    for (qsizetype i = 0; i < tokens.size();) {
        const Kind kind = tokens[i].kind;
        DateExpression expression;
        qsizetype end = i;
        // A month behind a day that it does not have ("30 February 2020") is no month without days either.
        const bool stray = kind == Kind::Month && i > 0 && tokens[i - 1].kind == Kind::Number;
        if (!stray && (kind == Kind::Number || kind == Kind::Packed || kind == Kind::Month || kind == Kind::Year))
            end = Reader(tokens, folded.text, i).read(expression);
        if (end == i) {
            ++i;
            continue;
        }
        expression.begin = folded.offsets[expression.begin];
        expression.end = folded.offsets[expression.end];
        found.append(expression);
        i = end;
    }
    return found;
}

} // namespace rapporteur::text
