// SPDX-License-Identifier: GPL-3.0-or-later
// The components of symbols: numbers, counted words, words with brackets.
#include "domain/symbol_grammar.h"

#include "domain/roman_numeral.h"

#include <algorithm>

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

bool isUpperWord(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

QString latinWord(QStringView word)
{
    QString result = word.toString();
    for (QChar& letter : result)
        letter = latinLookAlike(letter);
    return result;
}

namespace {

QString withoutLeadingZeros(QStringView digits)
{
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits[zeros] == u'0')
        ++zeros;
    return digits.sliced(zeros).toString();
}

} // namespace

QString SymbolGrammar::wordAt(qsizetype token)
{
    const QStringView word = m_text.of(token);
    QString read = latinWord(word);
    if (read != word)
        blame(u"look-alike"_s, 0.7);
    return read;
}

bool SymbolGrammar::acceptableWord(qsizetype token, const QString& word) const
{
    if (word.size() > longestSymbolWord)
        return false;
    const char16_t behind = m_text.mark(token + 1);
    const bool dotted = behind == u'.' && m_text.touches(token + 1);
    const SymbolWord known = symbolWord(word, dotted);
    const bool goesOn = behind == u'/' || behind == u'(' || dotted || m_text.isNumber(token + 1);
    if (!known.canonical.isNull())
        return known.role == WordRole::Change || goesOn || isUpperWord(word);
    if (isUpperWord(word))
        return !m_text.at(token).blankBefore || goesOn;
    // SAICM/Health.1, CTBT-Art.XIV: a capital, and a number behind a dot; OzL, ImpCom: several capitals.
    const bool capitalized = word.front().isUpper();
    const bool counted =
        dotted && m_text.touches(token + 2) && (m_text.isNumber(token + 2) || isUpperWord(m_text.of(token + 2)));
    const auto capitals = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return capitalized && (counted || (goesOn && capitals > 1));
}

std::optional<SymbolComponent> SymbolGrammar::readComponent(qsizetype token)
{
    if (m_text.isNumber(token))
        return readNumber(token);
    if (m_text.isWord(token))
        return readWord(token);
    return std::nullopt;
}

/// "17", "52-53", "29A", "4-B", "2-TR", "40(2)".
SymbolComponent SymbolGrammar::readNumber(qsizetype token)
{
    const bool keepsZeros = m_root == u"GEF";
    SymbolComponent number{.text = keepsZeros ? m_text.of(token).toString() : withoutLeadingZeros(m_text.of(token)),
                           .kind = ComponentKind::Number,
                           .next = token + 1};
    const auto glued = [&](qsizetype at) { return m_text.touches(at); };
    if (m_text.mark(number.next) == u'-' && glued(number.next) && glued(number.next + 1) && !isJoint(number.next)) {
        const qsizetype second = number.next + 1;
        const QStringView behind = m_text.of(second);
        const bool letters = m_text.isWord(second) && isUpperWord(behind) && behind.size() <= 2;
        if (m_text.isNumber(second) || (letters && !(glued(second + 1) && m_text.isNumber(second + 1)))) {
            number.text += u'-' + behind.toString();
            number.next = second + 1;
        }
    }
    if (m_text.isWord(number.next) && glued(number.next)) {
        const QStringView behind = m_text.of(number.next);
        if (behind.size() == 1 && isUpperWord(behind)) {
            number.text += behind;
            ++number.next;
        } else if (dirty() && symbolWord(behind, true).role == WordRole::Change) {
            number.more = true;
            blame(u"misprint"_s, 0.8);
        } else if (dirty()) {
            blame(u"glued"_s, 0.85);
        }
    } else if (m_text.mark(number.next) == u'.' && glued(number.next) && glued(number.next + 1) &&
               symbolWord(m_text.of(number.next + 1), true).role == WordRole::Change &&
               m_text.isWord(number.next + 1)) {
        if (dirty()) {
            number.more = true;
            ++number.next;
            blame(u"misprint"_s, 0.8);
        }
    }
    if (m_text.mark(number.next) == u'(' && m_text.isNumber(number.next + 1) &&
        m_text.mark(number.next + 2) == u')' && m_text.mark(number.next + 3) == u'/')
        readBracket(number);
    return number;
}

/// "COP(8)", "EX(30)", "B(S-XXXIII)", "UNEP(DTIE)": brackets with a number, a roman number or capitals, glued to what
/// is before.
void SymbolGrammar::readBracket(SymbolComponent& component) const
{
    qsizetype at = component.next;
    if (m_text.mark(at) != u'(' || !m_text.touches(at))
        return;
    QString inside;
    while (++at < component.next + 5 && at < m_text.size() && m_text.touches(at) && m_text.mark(at) != u')') {
        const bool fits =
            m_text.isNumber(at) || m_text.mark(at) == u'-' || (m_text.isWord(at) && isUpperWord(m_text.of(at)));
        if (!fits)
            return;
        inside += m_text.of(at);
    }
    // Behind a word the bracket belongs to the symbol where the symbol goes on or a number stands inside:
    // FCTC/COP8(10).
    if (inside.isEmpty() || m_text.mark(at) != u')' ||
        (m_text.mark(at + 1) != u'/' && component.kind != ComponentKind::Document &&
         component.kind != ComponentKind::Series))
        return;
    const bool numbered = std::all_of(inside.begin(), inside.end(), [](QChar c) { return c.isDigit(); });
    // UNEP/OzL.Conv.12(II)/7: the second part of a meeting.
    const bool part = m_text.mark(at + 1) == u'/' && capitalRomanValue(inside) > 0;
    if (component.kind != ComponentKind::Word && !numbered && !part)
        return;
    component.text += u'(' + inside + u')';
    component.next = at + 1;
}

void SymbolGrammar::readRange(SymbolComponent& component, int first) const
{
    const qsizetype dash = component.next;
    if (m_text.mark(dash) != u'-' || !m_text.touches(dash) || !m_text.isNumber(dash + 1) || !m_text.touches(dash + 1))
        return;
    const int last = m_text.number(dash + 1);
    if (last <= first)
        return;
    component.rangeEnd = last;
    component.next = dash + 2;
}

/// What joins further words to the first: EB.AIR, WG-L&R, OEWG-NC, CLI_EWG, FPA-ICEF-UNW.
void SymbolGrammar::readWordTail(qsizetype token, SymbolComponent& component, QString& last)
{
    qsizetype at = token;
    while (at - token < 10) {
        const char16_t mark = m_text.mark(at);
        // The regional seas print a blank: UNEP/MED IG.25/27, UNEP(DEPI)/CAR WG.42/3.
        const QStringView group = m_text.of(at);
        if ((last == u"MED" || last == u"CAR") && (group == u"IG" || group == u"WG") && m_text.mark(at + 1) == u'.') {
            last = group.toString();
            component.text += u' ' + last;
            component.next = at + 1;
            break;
        }
        if ((mark != u'.' && mark != u'-' && mark != u'&' && mark != u'_') || !m_text.touches(at) ||
            !m_text.isWord(at + 1) || !m_text.touches(at + 1) || (mark == u'-' && m_complete && isJoint(at)))
            break;
        const QString next = wordAt(at + 1);
        if (!next.front().isUpper() || next.size() > longestSymbolWord)
            break;
        const SymbolWord known = symbolWord(next, m_text.mark(at + 2) == u'.');
        if (known.role == WordRole::Change)
            break;
        // The World Health Organization counts its information documents so: FCTC/COP/9/INF.DOC./2.
        if (last == u"INF" && next == u"DOC" && m_text.mark(at + 2) == u'.' && m_text.mark(at + 3) == u'/') {
            component.text += u".DOC."_s;
            component.next = at + 3;
            break;
        }
        last = known.canonical.isNull() ? next : known.canonical.toString();
        component.text += QChar(mark) + last;
        component.next = at + 2;
        at += 2;
    }
}

/// The number behind a word: ".4", ". 4", ".Pro.18", ".VII", "14", " 3", "-10". False if there is none.
bool SymbolGrammar::readCounter(qsizetype token, SymbolComponent& component, const QString& last)
{
    const SymbolWord known = symbolWord(last, true);
    const bool counter = known.role == WordRole::Document || known.role == WordRole::Change;
    const bool longName = counter && last.size() > 1;
    const char16_t mark = m_text.mark(token);
    qsizetype number = token;
    QString separator;
    if (mark == u'.' && m_text.touches(token)) {
        number = token + 1;
        separator = u"."_s;
        if (!m_text.touches(number) && (!dirty() || !(longName || last == u"COP")))
            return false;
    } else if (mark == u',' && dirty() && !known.canonical.isNull() && m_text.touches(token) &&
               m_text.touches(token + 1) && m_text.isNumber(token + 1)) {
        number = token + 1;
        separator = u"."_s;
        blame(u"misprint"_s, 0.6);
    } else if (mark == u'-' && m_text.touches(token) && m_text.touches(token + 1) &&
               (last == u"S" || last == u"ES" || last == u"SS" || last == u"EM")) {
        number = token + 1;
        separator = u"-"_s;
    } else if (m_text.isNumber(token) &&
               (m_text.touches(token) || (dirty() && longName && !m_text.at(token).breakBefore))) {
        if (longName) {
            separator = known.role == WordRole::Document && countsInformationWithSlash(m_canonical) ? u"/"_s : u"."_s;
            if (m_text.touches(token))
                blame(u"misprint"_s, 0.85);
        }
    } else {
        return false;
    }
    if (!m_text.isNumber(number)) {
        const bool roman = m_text.isWord(number) && capitalRomanValue(m_text.of(number)) > 0;
        if (!roman || separator.isEmpty())
            return false;
        component.text += separator + m_text.of(number);
        component.next = number + 1;
        return true;
    }
    if (separator == u"." && last == u"INF" && countsInformationWithSlash(m_canonical)) {
        separator = u"/"_s;
        blame(u"misprint"_s, 0.85);
    }
    if (separator == u"." && component.text.endsWith(u"RES")) // RES/66/288, but Res.14 also where the dot was lost
        component.text.replace(component.text.size() - 3, 3, u"Res"_s);
    const bool keepsZeros = m_root == u"GEF";
    component.text +=
        separator + (keepsZeros ? m_text.of(number).toString() : withoutLeadingZeros(m_text.of(number)));
    component.next = number + 1;
    while (separator != u"/" && m_text.mark(component.next) == u'.' && m_text.touches(component.next) &&
           m_text.isNumber(component.next + 1) && m_text.touches(component.next + 1)) {
        component.text += u'.' + m_text.of(component.next + 1);
        component.next += 2;
    }
    if (counter && separator == u".")
        readRange(component, m_text.number(number));
    // WG8J, COP14B: letters may go on behind a number that is glued to its word.
    if (separator.isEmpty() && m_text.isWord(component.next) && m_text.touches(component.next) &&
        isUpperWord(m_text.of(component.next)) && m_text.of(component.next).size() <= 2) {
        component.text += m_text.of(component.next);
        ++component.next;
    }
    return true;
}

std::optional<SymbolComponent> SymbolGrammar::readWord(qsizetype token)
{
    const QString printed = wordAt(token);
    if (!acceptableWord(token, printed))
        return std::nullopt;
    const SymbolWord known = symbolWord(printed, m_text.mark(token + 1) == u'.');
    QString last = known.canonical.isNull() ? printed : known.canonical.toString();
    if (m_root == u"GEF" && printed == u"Inf")
        last = printed;
    SymbolComponent component{.text = last, .next = token + 1};
    readWordTail(token + 1, component, last);
    const bool counted = readCounter(component.next, component, last);
    switch (symbolWord(last, true).role) {
    case WordRole::Change:
        if (!counted && last != u"Summary")
            return std::nullopt;
        component.kind = ComponentKind::Change;
        break;
    case WordRole::Document:
        component.kind = counted ? ComponentKind::Document : ComponentKind::Word;
        break;
    case WordRole::Series:
        component.kind = counted ? ComponentKind::Series : ComponentKind::Word;
        break;
    default:
        component.kind = counted ? ComponentKind::Document : ComponentKind::Word;
    }
    if (component.kind == ComponentKind::Change && m_text.mark(component.next) != u'/' &&
        m_text.isWord(component.next) && m_text.touches(component.next) && dirty())
        blame(u"glued"_s, 0.85);
    readBracket(component);
    if (counted && component.text.endsWith(u')') && component.kind == ComponentKind::Series &&
        m_text.mark(component.next) != u'/')
        component.kind = ComponentKind::Document;
    return component;
}

} // namespace rapporteur::domain
