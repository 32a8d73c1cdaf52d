// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/date_tokens.h"

#include "text/field_words.h"

#include <QHash>
#include <QRegularExpression>

namespace rapporteur::text {

using namespace Qt::StringLiterals;

namespace {

using Kind = DateToken::Kind;

constexpr int earliestYear = 1900;
constexpr int latestYear = 2100;

struct WordMeaning {
    Kind kind = Kind::Other;
    int value = 0;
};

/// The words of dates by their folded form. Months with a blank ("تشرين الأول") stand under both words with one
/// blank.
const QHash<QString, WordMeaning>& meanings()
{
    static const QHash<QString, WordMeaning> table = [] {
        QHash<QString, WordMeaning> made;
        const auto add = [&](QStringView kind, Kind meaning) {
            for (const FieldWord& word : fieldWords(kind)) {
                QString key = word.folded;
                if (key.endsWith(u'.'))
                    key.chop(1);
                // A word may join and fill ("a" in Spanish): the first meaning that is added counts.
                if (!made.contains(key))
                    made.insert(key, {meaning, word.value.toInt()});
            }
        };
        add(u"month", Kind::Month);
        add(u"date-range", Kind::Range);
        add(u"date-and", Kind::And);
        add(u"date-filler", Kind::Filler);
        return made;
    }();
    return table;
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

bool isDash(QChar c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212' || c == u'\u2500' || c == u'~' ||
           c == u'\u30FC';
}

/// Whether digits that begin at `at` can be a day or a year: not the tail of a symbol ("COP.1/14", "Add.1", "MC-3")
/// or of a number.
bool canBeDate(QStringView folded, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = folded[at - 1];
    if (before == u'.' || before == u'/' || before == u'(' || before == u',')
        return before == u'(' || (before == u',' && (at < 2 || !folded[at - 2].isDigit()));
    qsizetype wordEnd = isDash(before) ? at - 1 : at;
    if (wordEnd == 0 || !folded[wordEnd - 1].isLetter())
        return true;
    const QChar letter = folded[wordEnd - 1];
    // Arabic and Chinese write words and numbers together.
    if (isHan(letter) || letter.script() == QChar::Script_Arabic)
        return true;
    // "November-3 December" is a range, "October3" lost its dash, "MC-3" is a symbol.
    qsizetype word = wordEnd;
    while (word > 0 && folded[word - 1].isLetter())
        --word;
    // "1er-5 novembre"
    const bool suffix = isDash(before) && word > 0 && folded[word - 1].isDigit();
    return suffix || meanings().value(folded.sliced(word, wordEnd - word).toString()).kind == Kind::Month;
}

/// What stands right behind digits and belongs to them: "1er", "1.º", "3rd". Chinese 年 月 日 tell what the number
/// is.
qsizetype suffixLength(QStringView rest)
{
    static const QRegularExpression suffix(u"^(?:\\s?er|\\.?o|\\.?a|st|nd|rd|th|-?го|-?е)(?![\\p{L}\\d])"_s);
    const auto match = suffix.match(rest.first(std::min<qsizetype>(rest.size(), 6)));
    return match.hasMatch() ? match.capturedLength() : 0;
}

QChar nextVisible(QStringView folded, qsizetype at)
{
    while (at < folded.size() && folded[at].isSpace())
        ++at;
    return at < folded.size() ? folded[at] : QChar();
}

/// Three or four digits as two days whose dash was lost. There is at most one way: the second must be later than the
/// first.
DateToken packedDays(int number, int digits)
{
    for (const int split : {10, 100}) {
        const int first = number / split;
        const int second = number % split;
        if (first >= 1 && first < second && second <= 31 && second >= split / 10 && digits >= 3)
            return {Kind::Packed, first, second, 0, 0, false};
    }
    return {};
}

DateToken numberToken(QStringView folded, qsizetype at, qsizetype end)
{
    DateToken token{Kind::Other, 0, 0, at, end, false};
    const auto digits = int(end - at);
    if (digits > 4 || !canBeDate(folded, at))
        return token;
    token.value = folded.sliced(at, end - at).toInt();
    const QChar next = nextVisible(folded, end);
    if (digits <= 2) {
        token.kind = next == u'月' && token.value <= 12 ? Kind::Month
                     : token.value <= 31                ? Kind::Number
                                                        : Kind::Other;
        if (token.value == 0)
            token.kind = Kind::Other;
        if (token.kind == Kind::Number)
            token.end += suffixLength(folded.sliced(end));
        return token;
    }
    const bool isYear = digits == 4 && token.value >= earliestYear && token.value <= latestYear;
    const DateToken packed = packedDays(token.value, digits);
    // "1923 November 2019" is 19 to 23 November, "2020 November" is neither: a year never stands before a Western
    // month.
    const bool beforeMonth = next.isLetter() && !isHan(next);
    if (packed.kind == Kind::Packed && (!isYear || beforeMonth || next == u'日')) {
        token.kind = Kind::Packed;
        token.value = packed.value;
        token.second = packed.second;
        if (isYear && next != u'日') // decided by the parser, which sees what follows
            token.kind = Kind::Year;
    } else if (isYear) {
        token.kind = Kind::Year;
    }
    if (token.kind == Kind::Year)
        token.value = folded.sliced(at, digits).toInt();
    return token;
}

/// A word, or an Arabic month of two words, or both names of an Arabic month with their slash.
DateToken wordToken(QStringView folded, qsizetype at)
{
    qsizetype end = at;
    if (isHan(folded[at])) {
        end = at + 1;
        if (end < folded.size() && meanings().contains(folded.sliced(at, 2).toString()))
            ++end;
    } else {
        while (end < folded.size() && (folded[end].isLetter() || folded[end].isMark()) && !isHan(folded[end]))
            ++end;
    }
    const auto meaningOf = [&](qsizetype from, qsizetype to) {
        return meanings().value(folded.sliced(from, to - from).toString().simplified());
    };
    WordMeaning meaning = meaningOf(at, end);
    if (folded[at].script() == QChar::Script_Arabic) {
        qsizetype second = end;
        while (second < folded.size() && folded[second].isSpace())
            ++second;
        qsizetype secondEnd = second;
        while (secondEnd < folded.size() && folded[secondEnd].isLetter())
            ++secondEnd;
        if (const auto both = meaningOf(at, secondEnd); second < secondEnd && both.kind == Kind::Month) {
            meaning = both;
            end = secondEnd;
        } else if (meaning.kind == Kind::Other && end == at + 1 && folded[at] == u'و') {
            meaning.kind = Kind::And;
        }
    }
    if (meaning.kind == Kind::Month || meaning.kind == Kind::Filler) {
        if (end < folded.size() && folded[end] == u'.' && end - at <= 5)
            ++end; // "Sept.", "г."
    }
    return {meaning.kind, meaning.value, 0, at, end, false};
}

DateToken signToken(QStringView folded, qsizetype at)
{
    const QChar sign = folded[at];
    Kind kind = Kind::Other;
    if (isDash(sign))
        kind = Kind::Range;
    else if (sign == u',' || sign == u'、' || sign == u'،')
        kind = Kind::Comma;
    else if (sign == u'&')
        kind = Kind::And;
    return {kind, 0, 0, at, at + 1, false};
}

/// "أيار/مايو": two names of one month.
void joinDoubleMonth(QList<DateToken>& tokens, QStringView folded)
{
    if (tokens.size() < 3)
        return;
    const DateToken& last = tokens.last();
    const DateToken& slash = tokens.at(tokens.size() - 2);
    DateToken& first = tokens[tokens.size() - 3];
    if (last.kind == Kind::Month && first.kind == Kind::Month && slash.end - slash.begin == 1 &&
        folded[slash.begin] == u'/') {
        first.end = last.end;
        tokens.resize(tokens.size() - 2);
    }
}

} // namespace

QList<DateToken> dateTokens(QStringView folded)
{
    QList<DateToken> tokens;
    qsizetype at = 0;
    while (at < folded.size()) {
        if (folded[at].isSpace()) {
            ++at;
            continue;
        }
        DateToken token;
        if (folded[at].isDigit()) {
            qsizetype end = at;
            while (end < folded.size() && folded[end].isDigit())
                ++end;
            token = numberToken(folded, at, end);
        } else if (folded[at].isLetter()) {
            token = wordToken(folded, at);
        } else {
            token = signToken(folded, at);
        }
        token.glued = !tokens.isEmpty() && tokens.last().end == at;
        tokens.append(token);
        at = std::max(token.end, at + 1);
        joinDoubleMonth(tokens, folded);
    }
    return tokens;
}

} // namespace rapporteur::text
