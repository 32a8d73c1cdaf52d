// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/symbol_reader.h"

#include "domain/roman_numeral.h"
#include "domain/symbol_grammar.h"

#include <algorithm>
#include <array>

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

namespace {

/// Components that a symbol can have; longer chains are no symbols.
constexpr int mostComponents = 12;

} // namespace

/// What stands before: nothing glued to it but opening marks, ideographs, Arabic letters, or the number of a
/// footnote.
bool SymbolGrammar::startsCleanly(qsizetype token)
{
    if (!m_text.touches(token))
        return true;
    const SymbolToken& before = m_text.at(token - 1);
    switch (before.kind) {
    case SymbolToken::Kind::Word:
        return false;
    case SymbolToken::Kind::Number:
        if (!dirty() || m_strength != RootStrength::Sure || before.end - before.begin > 3 ||
            (m_text.touches(token - 1) && m_text.isWord(token - 2)))
            return false;
        blame(u"glued note number"_s, 0.9);
        return true;
    case SymbolToken::Kind::Mark: {
        const char16_t mark = m_text.mark(token - 1);
        if (mark == u'.' && !m_text.isWord(token - 2) && !m_text.isNumber(token - 2))
            return true;
        return !QStringView(u"/._@=\\#~%&?").contains(mark);
    }
    default:
        return true;
    }
}

/// Reads "UNEP", "UNEP(DTIE)", "ICC-ASP", "EB.AIR", "IDB.48"; returns the token behind.
std::optional<qsizetype> SymbolGrammar::readRoot(qsizetype token)
{
    QString word = wordAt(token);
    if (!isUpperWord(word) && word.compare(u"UNEP"_s, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    word = word.toUpper();
    qsizetype next = token + 1;
    m_strength = rootStrength(word);
    if ((m_text.mark(next) == u'-' || m_text.mark(next) == u'.') && m_text.touches(next) && m_text.isWord(next + 1) &&
        m_text.touches(next + 1)) {
        const QString longer = word + QChar(m_text.mark(next)) + m_text.of(next + 1).toString();
        if (const RootStrength strength = rootStrength(longer); strength != RootStrength::None) {
            m_strength = strength;
            word = longer;
            next += 2;
        }
    }
    m_root = word;
    m_canonical = word;
    if (m_strength == RootStrength::Weak && m_text.mark(next) == u'.' && m_text.isNumber(next + 1) &&
        m_text.touches(next) && m_text.touches(next + 1)) {
        m_canonical += u'.' + m_text.of(next + 1);
        next += 2;
    }
    SymbolComponent bracketed{.text = m_canonical, .next = next};
    readBracket(bracketed);
    m_canonical = bracketed.text;
    if (m_strength == RootStrength::None &&
        (m_reading != SymbolReading::AnyRoot || word.size() < 2 || word.size() > longestSymbolWord))
        return std::nullopt;
    return bracketed.next;
}

/// The token behind a slash that goes on with the symbol; nothing if there is no slash, or prose follows.
std::optional<qsizetype> SymbolGrammar::behindSlash(qsizetype token) const
{
    if (m_text.mark(token) != u'/')
        return std::nullopt;
    const qsizetype next = token + 1 < m_text.size() && m_text.mark(token + 1) == u'/' && m_text.touches(token + 1) &&
                                   dirty() && !m_text.at(token).blankBefore
                               ? token + 2
                               : token + 1;
    const bool blankBefore = m_text.at(token).blankBefore;
    const bool blankBehind = m_text.at(next).blankBefore;
    if ((blankBefore || blankBehind) && !dirty())
        return std::nullopt;
    if (m_text.at(token).breakBefore || (blankBefore && blankBehind && m_complete && m_text.isNumber(next)))
        return std::nullopt;
    return next;
}

/// The slips that only the family of the symbol shows: UNEP/OzL.Pro/18/2 for OzL.Pro.18/2, UNEP/Pro.23 for
/// UNEP/OzL.Pro.23.
void SymbolGrammar::mendFamilies()
{
    struct Family {
        QStringView beginning;
        QStringView mended;
    };
    static constexpr std::array families{
        Family{u"UNEP/OzL.Pro/", u"UNEP/OzL.Pro."},
        Family{u"UNEP/OzL.Conv/", u"UNEP/OzL.Conv."},
        Family{u"UNEP/CHW/", u"UNEP/CHW."},
        Family{u"UNEP/MC/COP/", u"UNEP/MC/COP."},
        Family{u"UNEP/FAO/RC/COP/", u"UNEP/FAO/RC/COP."},
        Family{u"UNEP/POPS/COP/", u"UNEP/POPS/COP."},
        Family{u"UNEP/MC/COP ", u"UNEP/MC/COP."},
    };
    if (m_canonical.startsWith(u"UNEP/Pro."_s)) {
        m_canonical.insert(5, u"OzL."_s);
        blame(u"misprint"_s, 0.75);
    }
    for (const Family& family : families) {
        const qsizetype size = family.beginning.size();
        if (!m_canonical.startsWith(family.beginning) || m_canonical.size() <= size || !m_canonical[size].isDigit())
            continue;
        const qsizetype slash = m_canonical.indexOf(u'/', size);
        if (slash > 0 && slash - size <= 2) {
            m_canonical.replace(0, size, family.mended.toString());
            blame(u"misprint"_s, 0.75);
        }
        return;
    }
}

/// " (Part II)", " (Sect. 29A)", " (2006)", " (XXIX)", " (SUPP)", and " A" behind the number of a resolution; the
/// token behind.
qsizetype SymbolGrammar::readExtra(qsizetype token)
{
    const bool resolution = m_canonical.contains(u"/RES/"_s) || m_canonical.contains(u"/DEC/"_s);
    const QStringView letter = m_text.of(token);
    if (resolution && m_text.isWord(token) && letter.size() == 1 && isUpperWord(letter) &&
        letter.front().unicode() < 0x80 && m_components.last().kind == ComponentKind::Number &&
        m_components.size() > 2 && !m_text.at(token).breakBefore && m_text.mark(token + 1) != u'/' &&
        m_text.mark(token + 1) != u'.') {
        m_canonical += u' ' + letter;
        return token + 1;
    }
    if (m_text.mark(token) != u'(')
        return token;
    QString inside;
    qsizetype at = token + 1;
    for (; at < token + 8 && at < m_text.size() && m_text.mark(at) != u')'; ++at) {
        const bool dot = m_text.mark(at) == u'.';
        if (m_text.at(at).kind == SymbolToken::Kind::Mark && !dot && m_text.mark(at) != u'/' &&
            m_text.mark(at) != u'-')
            return token;
        if (!inside.isEmpty() && m_text.at(at).blankBefore)
            inside += u' ';
        inside += m_text.of(at);
    }
    if (m_text.mark(at) != u')')
        return token;
    const QString first = m_text.of(token + 1).toString();
    const int year = m_text.number(token + 1);
    const bool single = at == token + 2;
    const bool dated = single && m_root == u"S" && resolution && year >= 1946 && year < 2100;
    const bool session = single && resolution && capitalRomanValue(first) > 0;
    static constexpr std::array<QStringView, 8> words{u"Part", u"Vol",          u"Sect",   u"SUPP",
                                                      u"Supp", u"Introduction", u"Income", u"Resumption"};
    const auto* const known = std::find_if(
        words.begin(), words.end(), [&](QStringView word) { return word.compare(first, Qt::CaseInsensitive) == 0; });
    if (!dated && !session && known == words.end())
        return token;
    if (known != words.end())
        inside.replace(0, first.size(), known->toString());
    m_canonical += u" ("_s + inside + u')';
    return at + 1;
}

/// A symbol names a document: a number of its own, not only the meeting or the group that it was made for.
bool SymbolGrammar::accepted() const
{
    if (m_components.isEmpty())
        return false;
    int numbers = 0;
    bool document = false;
    for (const SymbolComponent& component : m_components) {
        numbers += component.kind != ComponentKind::Word && component.kind != ComponentKind::Change ? 1 : 0;
        document = document || component.kind == ComponentKind::Number || component.kind == ComponentKind::Document;
    }
    if (!document)
        return false;
    const SymbolComponent& first = m_components.first();
    if (m_strength == RootStrength::None) {
        const bool counted =
            std::any_of(m_components.begin(), m_components.end(), [](const SymbolComponent& component) {
                return component.kind == ComponentKind::Series || component.kind == ComponentKind::Document;
            });
        return counted && numbers > 1;
    }
    if (m_components.size() == 1) {
        const qsizetype least = m_strength == RootStrength::Organ ? 3 : 2;
        const bool series = first.kind == ComponentKind::Document && first.text.size() > 3;
        if (m_strength == RootStrength::Organ || m_strength == RootStrength::Weak)
            return series || (first.kind == ComponentKind::Number && first.text.size() >= least &&
                              (m_strength == RootStrength::Organ || m_root == u"CD" || m_root == u"INFCIRC" ||
                               m_canonical.contains(u'.') || m_canonical.contains(u'(')));
    }
    if (m_strength == RootStrength::Organ && numbers < 2 && m_components.last().kind == ComponentKind::Number) {
        // A/C.3/76 and A/76/Add are sessions; A/4531/Add.1 is a document of the early years.
        const qsizetype digits = m_components.last().text.size();
        return m_components.size() > 1 || digits >= 3;
    }
    return true;
}

std::optional<ReadSymbol> SymbolGrammar::read(qsizetype token)
{
    const auto behindRoot = readRoot(token);
    if (!behindRoot || !startsCleanly(token))
        return std::nullopt;
    qsizetype end = *behindRoot;
    bool more = false;
    for (int count = 0; count < mostComponents; ++count) {
        const auto next = more ? std::optional(end) : behindSlash(end);
        if (!next)
            break;
        const QString remarkBefore = m_remark;
        const double confidenceBefore = m_confidence;
        if (m_complete && m_text.isWord(*next) && m_text.of(*next).size() > 2 && beginsWithRoot(m_text, *next) &&
            symbolWord(m_text.of(*next), false).canonical.isNull())
            break; // joint with a slash
        auto component = readComponent(*next);
        if (!component) {
            m_remark = remarkBefore;
            m_confidence = confidenceBefore;
            if (!more && !m_text.at(*next).blankBefore && m_text.at(*next).kind != SymbolToken::Kind::Han &&
                *next < m_text.size())
                blame(u"cut short"_s, 0.5);
            break;
        }
        if (m_strength == RootStrength::Organ && m_components.isEmpty() && component->kind != ComponentKind::Number &&
            !organUses(m_root, m_text.of(*next).toString().toUpper()) && !(latinWord(m_text.of(*next)) == u"HRC"))
            return std::nullopt;
        if (more || !m_canonical.isEmpty())
            m_canonical += u'/';
        m_canonical += component->text;
        end = component->next;
        more = component->more;
        m_complete =
            m_complete || component->kind == ComponentKind::Number || component->kind == ComponentKind::Document;
        m_components.append(*component);
        if (component->rangeEnd > 0)
            break;
    }
    if (!accepted())
        return std::nullopt;
    if (m_components.last().kind == ComponentKind::Word)
        blame(u"cut short"_s, 0.6);
    end = readExtra(end);
    while (m_text.mark(end) == u'/' && m_canonical.endsWith(u')')) {
        const auto suffix = readComponent(end + 1);
        if (!suffix || suffix->kind != ComponentKind::Change)
            break;
        m_canonical += u'/' + suffix->text;
        end = suffix->next;
    }
    mendFamilies();
    if (m_strength == RootStrength::Weak)
        m_confidence = std::min(m_confidence, 0.8);
    if (m_strength == RootStrength::None)
        blame(u"unknown root"_s, unknownRootConfidence);
    return ReadSymbol{m_canonical, token, end, m_components.last().rangeEnd, m_confidence, m_remark};
}

std::optional<ReadSymbol> readSymbol(const SymbolText& text, qsizetype token, SymbolReading reading)
{
    if (!text.isWord(token) || text.at(token).end - text.at(token).begin > longestSymbolWord)
        return std::nullopt;
    const char16_t next = text.mark(token + 1);
    if (next != u'/' && next != u'(' && next != u'-' && next != u'.')
        return std::nullopt;
    return SymbolGrammar(text, reading).read(token);
}

std::optional<ReadSuffix> readSuffix(const SymbolText& text, qsizetype token)
{
    ReadSuffix suffix;
    qsizetype at = text.mark(token) == u'/' ? token + 1 : token;
    if (text.isWord(at)) {
        const SymbolWord known = symbolWord(text.of(at), true);
        if ((known.role != WordRole::Change && known.role != WordRole::Document) || !text.of(at).front().isUpper())
            return std::nullopt;
        suffix.word = known.canonical.toString();
        if (suffix.word.compare(u"RES", Qt::CaseInsensitive) == 0 || suffix.word == u"DEC" || suffix.word == u"PRST")
            return std::nullopt;
        suffix.change = known.role == WordRole::Change;
        suffix.separator = u"."_s;
        ++at;
        if (text.mark(at) == u'.' || (text.mark(at) == u'/' && !suffix.change)) {
            if (text.mark(at) == u'/')
                suffix.separator = u"/"_s;
            ++at;
        } else if (!suffix.change && text.touches(at)) {
            return std::nullopt;
        }
    }
    suffix.number = text.number(at);
    if (suffix.number < 1 || suffix.number > 9999)
        return std::nullopt;
    suffix.end = at + 1;
    if (text.mark(at + 1) == u'-' && text.isNumber(at + 2) && text.touches(at + 1) && text.touches(at + 2) &&
        text.number(at + 2) > suffix.number) {
        suffix.rangeEnd = text.number(at + 2);
        suffix.end = at + 3;
    }
    return suffix;
}

bool beginsWithRoot(const SymbolText& text, qsizetype token)
{
    if (!text.isWord(token))
        return false;
    const QString word = latinWord(text.of(token));
    if (!isUpperWord(word) || word.size() > longestSymbolWord)
        return false;
    qsizetype next = token + 1;
    if (text.mark(next) == u'(' && text.isWord(next + 1) && text.mark(next + 2) == u')')
        next += 3;
    return text.mark(next) == u'/' && rootStrength(word) != RootStrength::None;
}

bool isInWebAddress(const SymbolText& text, qsizetype token)
{
    for (qsizetype at = token; at > 0 && token - at < 60 && text.touches(at); --at) {
        if (text.at(at - 1).kind == SymbolToken::Kind::Han)
            return false;
        if ((text.mark(at) == u'/' && text.mark(at - 1) == u'/' && text.mark(at - 2) == u':') ||
            text.of(at - 1) == u"www")
            return true;
    }
    return false;
}

} // namespace rapporteur::domain
