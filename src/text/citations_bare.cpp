// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/citations_numbers.h"

#include "domain/roman_numeral.h"
#include "text/labels.h"
#include "text/labels_numerals.h"

#include <array>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::capitalRomanValue;
using domain::romanNumeral;
using domain::SymbolText;
using domain::SymbolToken;

namespace {

constexpr int firstYear = 1946;
constexpr int lastYear = 2060;
constexpr int mostSessions = 120;
constexpr int mostNumber = 900;

bool isYear(int number)
{
    return number >= firstYear && number <= lastYear;
}

QString latinCapitals(QStringView printed)
{
    QString result = printed.toString();
    for (QChar& letter : result)
        letter = domain::latinLookAlike(letter);
    return result;
}

/// Whether nothing before the number makes it the end of something longer.
bool startsCleanly(const SymbolText& tokens, qsizetype token)
{
    if (!tokens.touches(token))
        return true;
    const SymbolToken& before = tokens.at(token - 1);
    if (before.kind == SymbolToken::Kind::Word || before.kind == SymbolToken::Kind::Number)
        return false;
    const char16_t mark = tokens.mark(token - 1);
    if (mark == u'-') // a range of numbers, not the end of MC-3/11
        return tokens.isNumber(token - 2) || !tokens.touches(token - 1);
    return !QStringView(u"/.=_#%\\").contains(QChar(mark)) || mark == 0;
}

bool endsCleanly(const SymbolText& tokens, qsizetype end)
{
    if (!tokens.touches(end))
        return true;
    const char16_t mark = tokens.mark(end);
    if (mark == u'/' || mark == u'%' || mark == u'\\')
        return false;
    return !((mark == u'.' || mark == u'-') && tokens.isNumber(end + 1) && tokens.touches(end + 1) &&
             tokens.mark(end + 2) != u'/');
}

/// The letter of a part: "A", "Б" by its look-alike, ar صاد by its place in the abjad.
QString partLetter(const CitationText& text, qsizetype token)
{
    const SymbolText& tokens = text.tokens();
    if (tokens.at(token).kind == SymbolToken::Kind::Arabic) {
        const int place = arabicLetterName(tokens.of(token));
        return place > 0 && place <= 26 ? QString(QChar(u'A' + char16_t(place - 1))) : QString();
    }
    const QString letter = latinCapitals(tokens.of(token));
    return tokens.isWord(token) && letter.size() == 1 && letter.front() >= u'A' && letter.front() <= u'Z' ? letter
                                                                                                          : QString();
}

/// Letters behind a number: "A", "A and B", "A to C", "12C". A lone letter before a small word is that language's own
/// word.
void readLetters(const CitationText& text, BareNumber& number)
{
    const SymbolText& tokens = text.tokens();
    qsizetype at = number.span.end;
    const QString first = partLetter(text, at);
    const bool ownWord = tokens.isWord(at + 1) && !text.isConnector(at + 1) && !text.isRangeSign(at + 1) &&
                         !text.is(at + 1, CitationWord::Glue) && tokens.of(at + 1).front().isLower() &&
                         !tokens.touches(at);
    if (first.isEmpty() || ownWord || tokens.mark(at + 1) == u'/' ||
        (tokens.touches(at + 1) && tokens.mark(at + 1) == u'-') || tokens.at(at).breakBefore ||
        (tokens.mark(at + 1) == u'.' && tokens.isNumber(at + 2) && tokens.touches(at + 2)))
        return;
    number.letters.append(first);
    number.span.end = ++at;
    while (text.isConnector(at) || text.isRangeSign(at)) {
        const QString next = partLetter(text, at + 1);
        const bool goesOn = tokens.mark(at + 2) == u'/' || (tokens.isWord(at + 2) && tokens.touches(at + 2));
        if (next.isEmpty() || goesOn || next <= number.letters.last())
            break;
        if (text.isRangeSign(at)) {
            for (char16_t letter = number.letters.last().front().unicode() + 1; letter < next.front().unicode();
                 ++letter)
                number.letters.append(QString(QChar(letter)));
        }
        number.letters.append(next);
        number.span.end = at += 2;
    }
}

/// "24/3 IV": a section of one decision under its number.
void readSection(const SymbolText& tokens, BareNumber& number)
{
    const QStringView word = tokens.of(number.span.end);
    if (tokens.isWord(number.span.end) && word.size() > 1 && word.size() < 6 && capitalRomanValue(word) > 0) {
        number.letters.append(word.toString());
        ++number.span.end;
    }
}

/// "(2006)", "(XXIX)", "(S-VI)", "(د-57)", "(دإ-6)" behind a number.
std::optional<BareNumber> readBracketed(const CitationText& text, qsizetype token)
{
    const SymbolText& tokens = text.tokens();
    BareNumber number{.span = {token, token + 1}, .form = BareNumber::Form::Session, .number = tokens.number(token)};
    if ((tokens.mark(token + 1) != u'(' && tokens.mark(token + 2) != u'(') || number.number < 1 ||
        number.number > 9999)
        return std::nullopt;
    qsizetype at = token + 2;
    // "217 A (III)": the letter stands before the session.
    if (const QString letter = partLetter(text, token + 1); !letter.isEmpty() && tokens.mark(at) == u'(') {
        number.letters.append(letter);
        ++at;
    }
    const int year = tokens.number(at);
    if (isYear(year)) {
        number.form = BareNumber::Form::Year;
        number.session = QString::number(year);
        number.sessionValue = year;
    } else if (tokens.at(at).kind == SymbolToken::Kind::Arabic && tokens.of(at).startsWith(u'د') &&
               tokens.mark(at + 1) == u'-' && tokens.isNumber(at + 2)) {
        number.sessionValue = tokens.number(at + 2);
        number.special = tokens.of(at).size() > 1;
        number.session = (number.special ? u"S-"_s : QString()) + romanNumeral(number.sessionValue);
        at += 2;
    } else {
        const QString word = latinCapitals(tokens.of(at));
        number.special = word == u"S" || word == u"ES";
        if (number.special) {
            if (tokens.mark(at + 1) != u'-')
                return std::nullopt;
            at += 2;
        }
        const QString roman = latinCapitals(tokens.of(at));
        number.sessionValue = tokens.isWord(at) ? capitalRomanValue(roman) : 0;
        number.session = (number.special ? word + u'-' : QString()) + roman;
    }
    if (number.sessionValue < 1 || tokens.mark(at + 1) != u')')
        return std::nullopt;
    number.span.end = at + 2;
    if (number.letters.isEmpty())
        readLetters(text, number);
    return number;
}

/// "resolution 1325": nothing but a number of three or four digits right behind the noun.
std::optional<BareNumber> readLoneNumber(const CitationText& text, qsizetype token)
{
    const qsizetype digits = text.tokens().of(token).size();
    if (!text.is(token - 1, CitationWord::Resolution) || text.isHan(token - 1) || digits < 3 || digits > 4 ||
        !endsCleanly(text.tokens(), token + 1))
        return std::nullopt;
    return BareNumber{
        .span = {token, token + 1}, .form = BareNumber::Form::Alone, .number = text.tokens().number(token)};
}

} // namespace

std::optional<BareNumber> readBareNumber(const CitationText& text, qsizetype token)
{
    const SymbolText& tokens = text.tokens();
    BareNumber number{.span = {token, token}};
    qsizetype at = token;
    if (!tokens.isNumber(at) && !tokens.isWord(at))
        return std::nullopt;
    if (tokens.isNumber(at) && tokens.mark(at + 1) != u'/') {
        auto other = readBracketed(text, at);
        if (!other)
            other = readLoneNumber(text, at);
        return other && startsCleanly(tokens, token) ? other : std::nullopt;
    }
    QString before;
    if (tokens.isWord(at)) {
        const QStringView word = tokens.of(at);
        const char16_t mark = tokens.mark(at + 1);
        if (word.size() > 7)
            return std::nullopt;
        if ((word == u"SS" && mark == u'.') || ((word == u"S" || word == u"ES") && mark == u'-')) {
            before = word + QChar(mark);
            number.special = true;
            at += 2;
        }
    }
    const QString session = latinCapitals(tokens.of(at));
    number.roman = tokens.isWord(at) && capitalRomanValue(session) > 0;
    number.sessionValue = number.roman ? capitalRomanValue(session) : tokens.number(at);
    number.number = tokens.number(at + 2);
    if (tokens.mark(at + 1) != u'/' || !tokens.isNumber(at + 2) || number.sessionValue < 1 || number.number < 1 ||
        number.number > mostNumber || (number.sessionValue > mostSessions && !isYear(number.sessionValue)) ||
        (tokens.at(at + 1).blankBefore && tokens.at(at + 2).blankBefore) || (tokens.of(at + 2).startsWith(u'0')))
        return std::nullopt;
    number.session = before + (number.roman ? session : QString::number(number.sessionValue));
    number.span.end = at + 3;
    if (!startsCleanly(tokens, token) || !endsCleanly(tokens, number.span.end))
        return std::nullopt;
    readSection(tokens, number);
    if (number.letters.isEmpty())
        readLetters(text, number);
    return number;
}

} // namespace rapporteur::text
