// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens.h"

#include <algorithm>

namespace rapporteur::text {
namespace {

constexpr qsizetype longestWord =
    128; ///< longer runs of letters are cut: no language has such words, damaged texts have
constexpr qsizetype longestSymbol = 40;     ///< units of a symbol, joint symbols included
constexpr qsizetype longestSymbolPart = 16; ///< letters or digits

enum class CharClass : quint8 { Letter, Digit, Ideograph, Other };

struct Range {
    char32_t first;
    char32_t last;
};
/// Scripts written without blanks between words, and hangul, whose words carry endings. Blocks of Unicode 15.
constexpr std::array ideographRanges{
    Range{0x1100, 0x11FF},   Range{0x3005, 0x3007},   Range{0x3021, 0x3029}, Range{0x3038, 0x303B},
    Range{0x3041, 0x3096},   Range{0x309D, 0x309F},   Range{0x30A1, 0x30FA}, Range{0x30FC, 0x30FF},
    Range{0x3105, 0x312F},   Range{0x31A0, 0x31BF},   Range{0x31F0, 0x31FF}, Range{0x3400, 0x4DBF},
    Range{0x4E00, 0x9FFF},   Range{0xA960, 0xA97F},   Range{0xAC00, 0xD7FB}, Range{0xF900, 0xFAFF},
    Range{0x1B000, 0x1B16F}, Range{0x20000, 0x3FFFD},
};

CharClass classOf(char32_t point)
{
    if (point < 0x80) {
        if (point >= U'0' && point <= U'9')
            return CharClass::Digit;
        return (point >= U'a' && point <= U'z') || (point >= U'A' && point <= U'Z') ? CharClass::Letter
                                                                                    : CharClass::Other;
    }
    if (point >= 0x1100) {
        for (const Range& range : ideographRanges) {
            if (point >= range.first && point <= range.last)
                return CharClass::Ideograph;
        }
    }
    return QChar::isLetter(point) || QChar::isMark(point) ? CharClass::Letter : CharClass::Other;
}

struct CodePoint {
    char32_t value;
    qsizetype size;
};

CodePoint pointAt(const QString& text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    return {first.unicode(), 1};
}

bool isDash(QChar character)
{
    const char16_t unit = character.unicode();
    return unit == u'-' || (unit >= 0x2010 && unit <= 0x2015) || unit == 0x2212;
}

/// Tells what the characters between two units mean for a phrase that would reach over them.
Gap classifyGap(QStringView between, bool besideNumber, bool beforeNumber)
{
    if (between.isEmpty())
        return Gap::None;
    qsizetype blanks = 0, links = 0, dots = 0, brackets = 0, light = 0;
    bool slash = false;
    for (const QChar character : between) {
        if (character.isSpace())
            ++blanks;
        else if (character == u'/' || isDash(character) || character == u'_' || character == u'&')
            ++links, slash = slash || character == u'/';
        else if (character == u'.')
            ++dots;
        else if (QStringView(u"()[]").contains(character))
            ++brackets;
        else if (QStringView(u"'’‘ʼ`´·•+@#%°*=~\\№§$€\u2044").contains(character))
            ++light;
        else
            return Gap::Stop;
    }
    if (blanks == between.size())
        return Gap::Blank;
    const bool fewMarks = links + dots + brackets <= 3 && dots <= 1;
    if (light == 0 && fewMarks && (blanks == 0 || (slash && blanks <= 2)))
        return Gap::Link;
    if (dots > 1 || (dots == 1 && blanks > 0 && !beforeNumber) || (brackets > 0 && blanks > 0 && !besideNumber))
        return Gap::Stop;
    return Gap::Joiner;
}

bool isSymbolPart(const Unit& unit)
{
    return unit.kind != Unit::Kind::Ideograph && unit.end - unit.begin <= longestSymbolPart;
}

/// One past the last unit of the run that begins at `first` and is held together as the parts of a symbol are.
qsizetype symbolRunEnd(const UnitText& text, qsizetype first)
{
    qsizetype end = first + 1;
    while (end < text.units.size() && end - first < longestSymbol && isSymbolPart(text.units[end]) &&
           (text.units[end].before == Gap::None || text.units[end].before == Gap::Link))
        ++end;
    return end;
}

/// Whether units [first, end) have what every symbol has: a word at the head, a slash, a number.
bool looksLikeSymbol(const UnitText& text, qsizetype first, qsizetype end)
{
    if (text.units[first].kind != Unit::Kind::Word || !isSymbolPart(text.units[first]) || end - first < 2)
        return false;
    bool slash = false, number = false;
    for (qsizetype i = first + 1; i < end; ++i) {
        slash = slash || text.units[i].slashBefore;
        number = number || text.units[i].kind == Unit::Kind::Number;
    }
    return slash && number;
}

/// Gives the tokens of words and numbers, and those of the symbols that they form.
class TokenWriter {
public:
    TokenWriter(const UnitText& text, const std::function<void(const Token&)>& sink)
        : m_text(text)
        , m_sink(sink)
    {
    }

    void write()
    {
        for (qsizetype i = 0; i < m_text.units.size(); ++i) {
            if (m_text.units[i].kind == Unit::Kind::Ideograph)
                writeIdeograph(i);
            else
                writeWord(i);
        }
    }

private:
    void writeIdeograph(qsizetype i)
    {
        if (i + 1 < m_text.units.size() && m_text.continuesRun(i + 1)) {
            m_pair.clear();
            m_pair += m_text.of(i);
            m_pair += m_text.of(i + 1);
            m_sink({m_pair, m_text.originalSpan(i, i + 1), false});
        } else {
            m_sink({m_text.of(i), m_text.originalSpan(i, i), false});
        }
    }

    void writeWord(qsizetype i)
    {
        const TextSpan span = m_text.originalSpan(i, i);
        m_sink({m_text.of(i).left(longestWord), span, false});
        if (i >= m_symbolEnd)
            m_symbolEnd = symbolRunEnd(m_text, i);
        if (looksLikeSymbol(m_text, i, m_symbolEnd)) {
            const QString key = symbolKey(m_text, i, m_symbolEnd - 1);
            m_sink({key, m_text.originalSpan(i, m_symbolEnd - 1), true});
        }
    }

    const UnitText& m_text;
    const std::function<void(const Token&)>& m_sink;
    QString m_pair;
    qsizetype m_symbolEnd = 0;
};

bool unitMatches(const UnitText& text, qsizetype at, const Phrase& phrase, qsizetype wanted)
{
    const QStringView found = text.of(at);
    const QStringView sought = phrase.typed.of(wanted);
    const bool mayGoOn = phrase.prefix && wanted + 1 == phrase.typed.units.size() &&
                         phrase.typed.units[wanted].kind != Unit::Kind::Ideograph;
    return mayGoOn ? found.startsWith(sought) : found == sought;
}

QString punctuationBefore(const UnitText& text, qsizetype unit)
{
    const qsizetype begin = text.units[unit - 1].end;
    QString between = text.folded.text.sliced(begin, text.units[unit].begin - begin);
    between.removeIf([](QChar character) { return character.isSpace(); });
    return between;
}

bool gapMatches(const UnitText& text, qsizetype at, const UnitText& typed, qsizetype wanted)
{
    if (typed.continuesRun(wanted) || text.continuesRun(at))
        return typed.continuesRun(wanted) && text.continuesRun(at);
    const bool stopWanted = typed.units[wanted].before == Gap::Stop;
    if (stopWanted != (text.units[at].before == Gap::Stop))
        return false;
    return !stopWanted || punctuationBefore(text, at) == punctuationBefore(typed, wanted);
}

} // namespace

TextSpan UnitText::originalSpan(qsizetype first, qsizetype last) const
{
    const qsizetype begin = folded.offsets[units[first].begin];
    qsizetype end = units[last].end;
    // A character that folds to several (ﬁ, Ⅲ) is taken whole.
    while (end + 1 < folded.offsets.size() && folded.offsets[end] <= folded.offsets[units[last].end - 1])
        ++end;
    return {begin, folded.offsets[end]};
}

bool UnitText::continuesRun(qsizetype unit) const
{
    return unit > 0 && units[unit].kind == Unit::Kind::Ideograph && units[unit - 1].kind == Unit::Kind::Ideograph &&
           (units[unit].before == Gap::None || units[unit].before == Gap::Blank);
}

UnitText splitUnits(QStringView text)
{
    UnitText result;
    result.folded = fold(text);
    const QString& folded = result.folded.text;
    qsizetype previousEnd = 0;
    for (qsizetype at = 0; at < folded.size();) {
        const CodePoint first = pointAt(folded, at);
        const CharClass kind = classOf(first.value);
        Unit unit{.begin = at};
        at += first.size;
        if (kind == CharClass::Other)
            continue;
        if (kind != CharClass::Ideograph) {
            while (at < folded.size()) {
                const CodePoint next = pointAt(folded, at);
                if (classOf(next.value) != kind)
                    break;
                at += next.size;
            }
        }
        unit.end = at;
        unit.kind = kind == CharClass::Digit       ? Unit::Kind::Number
                    : kind == CharClass::Ideograph ? Unit::Kind::Ideograph
                                                   : Unit::Kind::Word;
        if (!result.units.isEmpty()) {
            const QStringView between = QStringView(folded).sliced(previousEnd, unit.begin - previousEnd);
            const bool number = unit.kind == Unit::Kind::Number;
            unit.before = classifyGap(between, number || result.units.last().kind == Unit::Kind::Number, number);
            unit.slashBefore = between.contains(u'/');
        }
        previousEnd = at;
        result.units.append(unit);
    }
    return result;
}

void eachToken(const UnitText& text, const std::function<void(const Token&)>& sink)
{
    TokenWriter(text, sink).write();
}

QStringList phraseTokens(const UnitText& query, qsizetype first, qsizetype last, bool* lastIsPrefix)
{
    QStringList tokens;
    *lastIsPrefix = false;
    for (qsizetype i = first; i <= last; ++i) {
        const bool ideograph = query.units[i].kind == Unit::Kind::Ideograph;
        if (ideograph && i < last && query.continuesRun(i + 1)) {
            tokens += query.of(i).toString() + query.of(i + 1).toString();
        } else if (!ideograph || i < last) {
            tokens += query.of(i).left(longestWord).toString();
        } else if (i == first || !query.continuesRun(i)) {
            tokens += query.of(i).toString();
            *lastIsPrefix = true;
        }
    }
    return tokens;
}

QString symbolKey(const UnitText& text, qsizetype first, qsizetype last)
{
    QString key;
    for (qsizetype i = first; i <= last; ++i) {
        QStringView part = text.of(i);
        while (text.units[i].kind == Unit::Kind::Number && part.size() > 1 && part.front() == u'0')
            part = part.sliced(1);
        key += part;
        key += u'.';
    }
    return key;
}

QString symbolKey(QStringView symbol)
{
    const UnitText units = splitUnits(symbol);
    return symbolKey(units, 0, units.units.size() - 1);
}

QList<TextSpan> findPhrase(const UnitText& text, const Phrase& phrase)
{
    QList<TextSpan> found;
    const qsizetype length = phrase.typed.units.size();
    if (length == 0)
        return found;
    for (qsizetype start = 0; start + length <= text.units.size(); ++start) {
        qsizetype matched = 0;
        while (matched < length && unitMatches(text, start + matched, phrase, matched) &&
               (matched == 0 || gapMatches(text, start + matched, phrase.typed, matched)))
            ++matched;
        if (matched < length)
            continue;
        found.append(text.originalSpan(start, start + length - 1));
        start += length - 1;
    }
    return found;
}

} // namespace rapporteur::text
