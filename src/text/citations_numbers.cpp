// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/citations_numbers.h"

#include "domain/decision_number.h"
#include "domain/roman_numeral.h"
#include "domain/symbol_reader.h"
#include "text/citations_pinpoints.h"

#include <algorithm>
#include <array>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::CitationKind;
using domain::ReadDecision;
using domain::SymbolText;
using domain::SymbolToken;

namespace {

constexpr int longestRange = 50;
constexpr qsizetype reachOfNoun = 24;
/// Words between a noun and its number that are neither glue nor a body: "резолюции Генеральной Ассамблеи 70/1" has
/// none.
constexpr int mostForeignWords = 14;

/// The OPCW numbers the documents of its review conferences RC-3/3: certain only without its name near by (field
/// notes, section 4).
bool speaksOfChemicalWeapons(const CitationText& text, const CitationContext& context, qsizetype token)
{
    const CitationText body(context.body);
    for (const NamedBody& name : namedBodies(body, {0, body.size()}) + namedBodies(text, {token - 40, token + 40})) {
        if (name.code == u"OPCW")
            return true;
    }
    return false;
}

/// The token at which words for a decision begin that end right before the citation: "decision", "its decision".
qsizetype nounBeginBefore(const CitationText& text, qsizetype token)
{
    for (qsizetype at = token - 1; at >= std::max<qsizetype>(0, token - 3); --at) {
        if (!text.isHan(at) && text.is(at, CitationWord::Decision | CitationWord::Resolution))
            return at;
    }
    return token;
}

struct BodyLimit {
    QStringView code;
    int mostSessions;
};

/// Sessions held so far, with room for some years: a number beyond it is another body's.
constexpr std::array bodyLimits{
    BodyLimit{u"GC", 27},     BodyLimit{u"UNEA", 12}, BodyLimit{u"CBD", 30},   BodyLimit{u"BC", 30},
    BodyLimit{u"RC", 30},     BodyLimit{u"SC", 30},   BodyLimit{u"MC", 20},    BodyLimit{u"HRC", 100},
    BodyLimit{u"OZ", 60},     BodyLimit{u"VC", 30},   BodyLimit{u"BS", 30},    BodyLimit{u"NP", 30},
    BodyLimit{u"GA", 120},    BodyLimit{u"CND", 100}, BodyLimit{u"CSW", 100},  BodyLimit{u"STATCOM", 90},
    BodyLimit{u"CSOCD", 100}, BodyLimit{u"CPD", 90},  BodyLimit{u"CCPCJ", 60}, BodyLimit{u"UNFF", 40}};

bool fits(const QString& code, const BareNumber& number)
{
    if (number.sessionValue > 1900)
        return code == u"E" || code == u"CHR" || code.endsWith(u"EB");
    if (code == u"GA" && !number.special && number.sessionValue < 31) // until 1975 numbers ran on: 3235 (XXIX)
        return false;
    for (const BodyLimit& limit : bodyLimits) {
        if (limit.code == code)
            return number.sessionValue <= limit.mostSessions;
    }
    return false;
}

/// The body that the number alone tells; empty if several can have it.
QString bodyOfNumber(const BareNumber& number, bool resolution)
{
    if (number.form == BareNumber::Form::Year || number.form == BareNumber::Form::Alone)
        return u"S"_s;
    if (number.form == BareNumber::Form::Session)
        return number.sessionValue > 31 ? u"E"_s : u"GA"_s;
    if (number.session.startsWith(u"SS."_s))
        return u"GC"_s;
    if (number.session.startsWith(u"ES-"_s))
        return u"GA"_s;
    // The Economic and Social Council counts its decisions from 201 on; executive boards begin with 1.
    if (number.sessionValue > 1900)
        return resolution || number.number > 200 ? u"E"_s : QString();
    // Session 66 and beyond: no other body has got there. Decisions are counted from 401 on in the General Assembly
    // alone.
    if (!number.roman &&
        (number.sessionValue > 65 || (!resolution && number.sessionValue > 30 && number.number > 300)))
        return u"GA"_s;
    return {};
}

/// The canonical form of a bare number of a body, without the letter of a part.
QString canonicalNumber(const QString& code, const BareNumber& number, int value, bool resolution)
{
    const QString organ = resolution ? u"RES/"_s : u"DEC/"_s;
    const QString count = QString::number(value);
    if (number.form == BareNumber::Form::Alone)
        return code + u'/' + organ + count;
    if (number.form != BareNumber::Form::Slash) {
        const QString letter = number.letters.isEmpty() ? QString() : u' ' + number.letters.first();
        return code + u'/' + organ + count + letter + u" ("_s + number.session + u')';
    }
    if (code == u"GA")
        return u"A/"_s + organ + number.session + u'/' + count;
    if (code == u"E")
        return u"E/"_s + organ + number.session + u'/' + count;
    if (code == u"CHR")
        return u"E/CN.4/"_s + organ + number.session + u'/' + count;
    const bool prefixed = code == u"MC" || code == u"RC" || code == u"SC" || code == u"BS" || code == u"NP" ||
                          (code == u"BC" && !number.roman);
    return code + (prefixed ? u'-' : u' ') + number.session + u'/' + count;
}

} // namespace

std::optional<FoundCitation> readNamedDecision(const CitationText& text, qsizetype token,
                                               const CitationContext& context)
{
    const SymbolText& tokens = text.tokens();
    const auto read = domain::readDecision(tokens, token);
    if (!read || domain::isInWebAddress(tokens, token))
        return std::nullopt;
    if (tokens.touches(token)) {
        const SymbolToken::Kind before = tokens.at(token - 1).kind;
        const char16_t mark = tokens.mark(token - 1);
        if (before == SymbolToken::Kind::Word || before == SymbolToken::Kind::Number ||
            QStringView(u"/._=-").contains(QChar(mark)))
            return std::nullopt;
    }
    if (read->prefix == u"RC" && speaksOfChemicalWeapons(text, context, token))
        return std::nullopt;
    const qsizetype noun = nounBeginBefore(text, token);
    const bool resolution =
        read->prefix == u"WHA" || read->prefix == u"EB" || text.is(noun, CitationWord::Resolution);
    FoundCitation citation{.kind = resolution ? CitationKind::Resolution : CitationKind::Decision,
                           .span = {token, read->end},
                           .targets = {read->canonical},
                           .confidence = read->confidence,
                           .remark = read->remark};
    // A blank for the hyphen is a decision only where a word says so.
    if (citation.remark == u"misprint" && noun == token && tokens.at(token + 1).blankBefore &&
        !text.isHan(read->end) && tokens.of(token).front().unicode() < 0x80)
        citation.confidence = std::min(citation.confidence, 0.6);
    if (text.isRangeSign(read->end)) {
        const auto last = domain::readDecision(tokens, read->end + 1);
        if (last && last->prefix == read->prefix && last->session == read->session && last->number > read->number &&
            last->number - read->number < longestRange) {
            for (int number = read->number + 1; number <= last->number; ++number)
                citation.targets.append(domain::decisionBeside(*read, read->session, number));
            citation.span.end = last->end;
        }
    }
    const QStringView behind = tokens.of(citation.span.end);
    if (text.isHan(citation.span.end) && behind.startsWith(u"号决") && !behind.startsWith(u"号决定") &&
        !behind.startsWith(u"号决议"))
        citation.remark = u"misprint"_s;
    citation.pinpoint = pinpointBehind(text, citation.span.end).value;
    if (citation.pinpoint.isEmpty())
        citation.pinpoint = pinpointBefore(text, noun).value;
    return citation;
}

BareNumbers::BareNumbers(const CitationText& text, const CitationContext& context)
    : m_text(text)
    , m_own(ownBody(context))
    , m_ownBodies(ownBodies(context))
{
}

bool BareNumbers::isGlue(qsizetype token) const
{
    const SymbolText& tokens = m_text.tokens();
    switch (tokens.at(token).kind) {
    case SymbolToken::Kind::Number:
        return true;
    case SymbolToken::Kind::Han:
        return m_text.isHanGlue(token);
    case SymbolToken::Kind::Mark:
        // Arabic months have two names with a slash between; that of a number stands before a figure.
        return !m_text.endsSentence(token) &&
               (tokens.mark(token) != u'/' || tokens.at(token + 1).kind == SymbolToken::Kind::Arabic);
    default:
        return tokens.of(token).size() == 1 || domain::capitalRomanValue(tokens.of(token)) > 0 ||
               m_text.is(token, CitationWord::And | CitationWord::To | CitationWord::Glue | CitationWord::Month |
                                    CitationWord::Paragraph | CitationWord::Section | CitationWord::Annex |
                                    CitationWord::Part | CitationWord::Chapter | CitationWord::Operative);
    }
}

/// The word for decision or resolution that governs a number, going back over lists, dates, pinpoints and a named
/// body.
BareNumbers::Noun BareNumbers::nounBefore(qsizetype token) const
{
    Noun noun;
    int foreign = 0;
    for (qsizetype at = token - 1; at >= std::max<qsizetype>(0, token - reachOfNoun); --at) {
        if (at < m_lastEnd) {
            noun.goesOn = noun.found = foreign == 0 && !m_chain.isEmpty();
            return noun;
        }
        if (!m_text.isHan(at) && m_text.is(at, CitationWord::Decision | CitationWord::Resolution)) {
            if (foreign > 0 && namedBodies(m_text, {at + 1, token}).isEmpty())
                return noun;
            noun.found = true;
            noun.resolution = m_text.is(at, CitationWord::Resolution);
            noun.begin = at;
            return noun;
        }
        if (isGlue(at))
            continue;
        if (m_text.tokens().at(at).kind == SymbolToken::Kind::Mark || m_text.isHan(at) ||
            ++foreign > mostForeignWords)
            return noun;
    }
    return noun;
}

/// Chinese puts the noun behind the whole list: 第2118(2013)、2139(2014)和2191(2014)号决议.
BareNumbers::Noun BareNumbers::nounBehind(qsizetype end) const
{
    Noun noun;
    for (qsizetype at = end; at < std::min(m_text.size(), end + 60); ++at) {
        if (m_text.isHan(at) && m_text.is(at, CitationWord::Decision | CitationWord::Resolution)) {
            const QStringView run = m_text.tokens().of(at);
            const qsizetype decision = run.indexOf(u"决定");
            const qsizetype resolution = run.indexOf(u"决议");
            const qsizetype first =
                decision < 0 || (resolution >= 0 && resolution < decision) ? resolution : decision;
            for (const QChar c : run.first(first)) {
                if (!QStringView(u"第号和及以与或各项等").contains(c))
                    return noun;
            }
            noun.found = true;
            noun.resolution = first == resolution;
            return noun;
        }
        const char16_t mark = m_text.tokens().mark(at);
        const bool passes = m_text.isHanGlue(at) || m_text.tokens().isNumber(at) || mark == u'(' || mark == u')' ||
                            mark == u'/' || mark == u'-' || (mark != 0 && m_text.isConnector(at)) ||
                            (m_text.tokens().isWord(at) && m_text.tokens().of(at).size() < 7 &&
                             m_text.tokens().of(at).front().isUpper());
        if (!passes)
            return noun;
    }
    return noun;
}

void BareNumbers::readRange(Member& member) const
{
    if (!m_text.isRangeSign(member.end))
        return;
    const qsizetype next = m_text.isHan(member.end + 1) ? member.end + 2 : member.end + 1;
    const auto last = readBareNumber(m_text, next);
    if (!last || last->form != BareNumber::Form::Slash || last->session != member.number.session ||
        last->number <= member.number.number || last->number - member.number.number >= longestRange)
        return;
    member.rangeNumber = last->number;
    member.end = last->span.end;
}

/// MC-1/5, 1/6 and 1/7: the prefix is taken along over connectors alone.
bool BareNumbers::takeWithPrefix(const BareNumber& number, QList<FoundCitation>& found)
{
    if (m_prefix.isEmpty() || number.form != BareNumber::Form::Slash || number.special || number.sessionValue > 60)
        return false;
    for (qsizetype at = m_prefixEnd; at < number.span.begin; ++at) {
        if (at - m_prefixEnd > 2 || !m_text.isConnector(at))
            return false;
    }
    if (number.span.begin == m_prefixEnd)
        return false;
    found.append({.kind = CitationKind::Decision,
                  .span = {number.span.begin, number.span.end},
                  .targets = {m_prefix + u'-' + number.session + u'/' + QString::number(number.number)},
                  .confidence = 0.85});
    m_prefixEnd = number.span.end;
    return true;
}

std::optional<qsizetype> BareNumbers::take(qsizetype token, QList<FoundCitation>& found)
{
    const auto number = readBareNumber(m_text, token);
    if (!number || domain::isInWebAddress(m_text.tokens(), token))
        return std::nullopt;
    if (takeWithPrefix(*number, found))
        return number->span.end;
    Noun noun = nounBefore(token);
    if (noun.goesOn) {
        // A fraction in the flow of the sentence is no member: "decision 25/5 by a 2/3 majority".
        if (m_text.is(number->span.end, CitationWord::Majority) && number->number < 10)
            return std::nullopt;
    } else {
        const Noun behind = noun.found ? Noun() : nounBehind(number->span.end);
        if (!noun.found && !behind.found)
            return std::nullopt;
        finish(found);
        m_noun = noun.found ? noun : behind;
        if (m_noun.begin < 0)
            m_noun.begin = token;
    }
    Member member{.number = *number, .end = number->span.end, .pinpoint = {}};
    readRange(member);
    const Pinpoint pinpoint = pinpointBehind(m_text, member.end);
    member.pinpoint = !pinpoint.value.isEmpty() ? pinpoint.value
                      : m_chain.isEmpty()       ? pinpointBefore(m_text, m_noun.begin).value
                                                : QString();
    m_chain.append(member);
    m_lastEnd = member.end;
    return member.end;
}

void BareNumbers::passed(const FoundCitation& named)
{
    const QString& target = named.targets.last();
    const qsizetype dash = target.indexOf(u'-');
    m_prefix = named.kind == CitationKind::Decision && dash > 0 ? target.first(dash) : QString();
    m_prefixEnd = named.span.end;
}

void BareNumbers::finish(QList<FoundCitation>& found)
{
    if (m_chain.isEmpty())
        return;
    auto body = bodyAround(m_text, m_noun.begin, m_lastEnd);
    const QList<NamedBody> between = namedBodies(m_text, {m_noun.begin, m_chain.first().number.span.begin});
    if (!between.isEmpty() && !between.last().code.isEmpty())
        body = between.last();
    // The conference of the parties, not named further, is the document's own.
    const bool named = body && body->code != u"COP";
    for (const Member& member : m_chain) {
        if (member.number.form != BareNumber::Form::Alone || (named && body->code == u"S"))
            found.append(cited(member, named ? *body : ownOf(member.number), named));
    }
    m_chain.clear();
}

/// The document's own body; of a joint document the first that can have held so many sessions.
const NamedBody& BareNumbers::ownOf(const BareNumber& number) const
{
    const auto fitting = std::find_if(m_ownBodies.begin(), m_ownBodies.end(),
                                      [&](const NamedBody& each) { return fits(each.code, number); });
    return fitting == m_ownBodies.end() ? m_own : *fitting;
}

FoundCitation BareNumbers::cited(const Member& member, const NamedBody& body, bool named) const
{
    const BareNumber& number = member.number;
    FoundCitation citation{.kind = m_noun.resolution ? CitationKind::Resolution : CitationKind::Decision,
                           .span = {number.span.begin, member.end},
                           .pinpoint = member.pinpoint};
    QString code = bodyOfNumber(number, m_noun.resolution);
    citation.confidence = number.form == BareNumber::Form::Alone ? 0.7 : named ? 0.95 : 0.9;
    const bool fitsNamed = fits(body.code, number);
    if (number.form == BareNumber::Form::Session && named && (body.code == u"GA" || body.code == u"E")) {
        code = body.code;
    } else if (code == u"E" && number.form == BareNumber::Form::Slash && fitsNamed && body.code != u"E") {
        code = body.code;
    } else if (number.special && named && body.code == u"HRC") {
        code = u"HRC"_s;
    } else if (code.isEmpty() && fitsNamed) {
        code = body.code == u"EB" && m_own.code.endsWith(u"-EB") ? m_own.code : body.code;
        // Where the General Assembly speaks, "its resolution 50/32" needs no name.
        citation.confidence = named ? 0.95 : body.code == u"GA" || body.code == u"E" ? 0.9 : 0.8;
    } else if (code.isEmpty() && number.sessionValue > 1900) {
        citation.confidence = 0.5;
    } else if (code.isEmpty()) {
        // Two-digit sessions above 30 in a resolution are nearly always the General Assembly's; small ones under the
        // environment programme the Environment Assembly's, which alone adopts resolutions there.
        if (m_noun.resolution && !number.roman && (number.sessionValue > 30 || number.special))
            code = u"GA"_s;
        else if (m_noun.resolution && !number.roman && number.sessionValue < 8 && !m_own.code.isEmpty() &&
                 m_own.code != u"GA" && m_own.code != u"HRC")
            code = u"UNEA"_s;
        citation.confidence = 0.7;
    }
    if (code.isEmpty()) {
        code = u"?"_s;
        citation.confidence = 0.5;
        citation.remark = u"unknown body"_s;
    }
    if (number.form != BareNumber::Form::Slash)
        code = code == u"S" ? u"S"_s : code == u"GA" ? u"A"_s : u"E"_s;
    const int last = std::max<int>(int(member.rangeNumber), number.number);
    for (int value = number.number; value <= last; ++value) {
        const QString target = canonicalNumber(code, number, value, m_noun.resolution);
        for (const QString& letter : number.letters) {
            if (number.form == BareNumber::Form::Slash)
                citation.targets.append(target + u' ' + letter);
        }
        if (citation.targets.isEmpty() || number.letters.isEmpty())
            citation.targets.append(target);
    }
    return citation;
}

} // namespace rapporteur::text
