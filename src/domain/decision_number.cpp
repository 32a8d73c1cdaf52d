// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision_number.h"

#include "domain/roman_numeral.h"

#include <QRegularExpression>

#include <array>

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

namespace {

struct Prefix {
    QStringView printed;
    QStringView canonical;
};

/// Field notes on symbols, section 2. What stands behind an Arabic alif is the initial of the convention.
constexpr std::array prefixes{
    Prefix{u"MC", u"MC"},    Prefix{u"BC", u"BC"},     Prefix{u"RC", u"RC"},       Prefix{u"SC", u"SC"},
    Prefix{u"CRC", u"CRC"},  Prefix{u"OEWG", u"OEWG"}, Prefix{u"POPRC", u"POPRC"}, Prefix{u"BS", u"BS"},
    Prefix{u"NP", u"NP"},    Prefix{u"CP", u"CP"},     Prefix{u"МК", u"MC"},       Prefix{u"БК", u"BC"},
    Prefix{u"РК", u"RC"},    Prefix{u"СК", u"SC"},     Prefix{u"РГОС", u"OEWG"},   Prefix{u"КРСОЗ", u"POPRC"},
    Prefix{u"КРХВ", u"CRC"},
};
constexpr std::array arabicPrefixes{Prefix{u"م", u"MC"}, Prefix{u"ب", u"BC"}, Prefix{u"ر", u"RC"},
                                    Prefix{u"س", u"SC"}};

/// Bodies whose decisions are counted before their name, with the highest session that can be: behind it a note
/// number is glued.
struct CountedBefore {
    QStringView name;
    int mostSessions;
};
constexpr std::array countedBefore{CountedBefore{u"CP", 60}, CountedBefore{u"CMP", 50}, CountedBefore{u"CMA", 50},
                                   CountedBefore{u"COP", 50}};

constexpr int mostSessions = 60;
constexpr int mostDecisions = 150;

QStringView canonicalPrefix(QStringView printed)
{
    for (const Prefix& prefix : prefixes) {
        if (prefix.printed == printed)
            return prefix.canonical;
    }
    return {};
}

/// The prefix at a token with the token behind it; Arabic ones behind an alif, glued or not.
std::optional<std::pair<QString, qsizetype>> readPrefix(const SymbolText& text, qsizetype token)
{
    if (text.isWord(token)) {
        const QStringView prefix = canonicalPrefix(text.of(token));
        if (!prefix.isEmpty())
            return std::pair(prefix.toString(), token + 1);
        return std::nullopt;
    }
    if (text.at(token).kind != SymbolToken::Kind::Arabic)
        return std::nullopt;
    QStringView letters = text.of(token);
    qsizetype next = token + 1;
    if (letters == u"ا" || letters == u"أ" || letters == u"إ") {
        if (text.mark(next) == u'.')
            ++next;
        letters = text.of(next++);
    } else if (letters.size() == 2 && (letters.front() == u'ا' || letters.front() == u'أ')) {
        letters = letters.sliced(1);
    } else {
        return std::nullopt;
    }
    for (const Prefix& prefix : arabicPrefixes) {
        if (prefix.printed == letters)
            return std::pair(prefix.canonical.toString(), next);
    }
    return std::nullopt;
}

std::optional<ReadDecision> readPrefixed(const SymbolText& text, qsizetype token)
{
    const auto prefix = readPrefix(text, token);
    if (!prefix)
        return std::nullopt;
    ReadDecision decision{.prefix = prefix->first, .begin = token, .confidence = 0.97};
    const bool latin = text.at(token).kind == SymbolToken::Kind::Word && text.of(token).front().unicode() < 0x80;
    qsizetype at = prefix->second;
    if (text.mark(at) == u'-') {
        ++at;
    } else if (text.touches(at) || !latin) {
        decision.remark = u"misprint"_s;
        decision.confidence = 0.85;
    } else {
        decision.remark = u"misprint"_s;
        decision.confidence = 0.7;
    }
    const bool roman = text.isWord(at) && capitalRomanValue(text.of(at)) > 0;
    const int session = roman ? capitalRomanValue(text.of(at)) : text.number(at);
    if (session < 1 || session > mostSessions || text.mark(at + 1) != u'/' || !text.isNumber(at + 2))
        return std::nullopt;
    if (text.at(at + 1).blankBefore && text.at(at + 2).blankBefore && !text.at(at + 2).breakBefore && latin)
        return std::nullopt;
    decision.session = roman ? text.of(at).toString() : QString::number(session);
    decision.number = text.number(at + 2);
    decision.end = at + 3;
    // A path goes on: SC/COP…, or the file name SC-1-18.
    if (decision.number < 1 || decision.number > mostDecisions ||
        (text.mark(decision.end) == u'/' && text.touches(decision.end)))
        return std::nullopt;
    decision.canonical = decisionBeside(decision, decision.session, decision.number);
    return decision;
}

/// "1/CP.21", "23/COP.14", "-/CMA.3".
std::optional<ReadDecision> readCountedBefore(const SymbolText& text, qsizetype token)
{
    const bool draft = text.mark(token) == u'-';
    const int number = draft ? 0 : text.number(token);
    if (number < 0 || number > mostDecisions || text.mark(token + 1) != u'/' || text.mark(token + 3) != u'.' ||
        !text.isNumber(token + 4) || !text.touches(token + 3))
        return std::nullopt;
    const QString name = text.of(token + 2).toString();
    for (const CountedBefore& body : countedBefore) {
        if (name != body.name)
            continue;
        QString session = text.of(token + 4).toString();
        ReadDecision decision{.prefix = name,
                              .number = number,
                              .numberFirst = true,
                              .begin = token,
                              .end = token + 5,
                              .confidence = 0.97};
        if (session.toInt() > body.mostSessions && session.size() <= 5) {
            session.truncate(session.first(2).toInt() > body.mostSessions ? 1 : 2);
            decision.remark = u"glued note number"_s;
            decision.confidence = 0.6;
        }
        if (draft) {
            decision.remark = u"draft"_s;
            decision.confidence = 0.6;
        }
        if (session.toInt() < 1 || session.toInt() > body.mostSessions)
            return std::nullopt;
        decision.session = session;
        decision.canonical = decisionBeside(decision, session, number);
        return decision;
    }
    return std::nullopt;
}

/// "WHA67.11", "WHA67(10)", "EB136.R14": of the World Health Assembly and its board.
std::optional<ReadDecision> readHealthAssembly(const SymbolText& text, qsizetype token)
{
    const QStringView organ = text.of(token);
    if ((organ != u"WHA" && organ != u"EB") || !text.isNumber(token + 1) || !text.touches(token + 1))
        return std::nullopt;
    const char16_t mark = text.mark(token + 2);
    const bool resolutionOfBoard = organ == u"EB" && mark == u'.' && text.of(token + 3) == u"R";
    const qsizetype number = resolutionOfBoard ? token + 4 : token + 3;
    if (!text.touches(token + 2) || !text.isNumber(number) || !text.touches(number))
        return std::nullopt;
    const bool bracketed = mark == u'(' && text.mark(number + 1) == u')';
    if (!bracketed && (mark != u'.' || (organ == u"EB" && !resolutionOfBoard)))
        return std::nullopt;
    ReadDecision decision{
        .prefix = organ.toString(), .begin = token, .end = bracketed ? number + 2 : number + 1, .confidence = 0.95};
    decision.session = text.of(token + 1).toString();
    decision.number = text.number(number);
    for (qsizetype at = token; at < decision.end; ++at)
        decision.canonical += text.of(at);
    return decision;
}

} // namespace

std::optional<ReadDecision> readDecision(const SymbolText& text, qsizetype token)
{
    switch (text.at(token).kind) {
    case SymbolToken::Kind::Word: {
        if (text.at(token).end - text.at(token).begin > 6)
            return std::nullopt;
        if (auto decision = readPrefixed(text, token))
            return decision;
        return readHealthAssembly(text, token);
    }
    case SymbolToken::Kind::Arabic:
        return text.at(token).end - text.at(token).begin <= 2 ? readPrefixed(text, token) : std::nullopt;
    case SymbolToken::Kind::Number:
        return readCountedBefore(text, token);
    case SymbolToken::Kind::Mark:
        return text.mark(token) == u'-' ? readCountedBefore(text, token) : std::nullopt;
    default:
        return std::nullopt;
    }
}

QString decisionBeside(const ReadDecision& decision, const QString& session, int number)
{
    if (decision.numberFirst)
        return (number > 0 ? QString::number(number) : u"-"_s) + u'/' + decision.prefix + u'.' + session;
    return decision.prefix + u'-' + session + u'/' + QString::number(number);
}

QString canonicalDecision(QStringView printed)
{
    static const QRegularExpression withBody(
        uR"(^(?:[A-Z]{2,6}|\?) (?:SS\.)?(?:\d{1,4}|[IVXL]+)/\d{1,4}(?: [A-Z])?$)"_s);
    const QStringView trimmed = printed.trimmed();
    if (trimmed.size() > 40)
        return {};
    if (withBody.match(trimmed).hasMatch() && canonicalPrefix(trimmed.first(trimmed.indexOf(u' '))).isEmpty())
        return trimmed.toString();
    const SymbolText text(trimmed.toString().toUpper());
    const auto decision = readDecision(text, 0);
    return decision && decision->end == text.size() ? decision->canonical : QString();
}

} // namespace rapporteur::domain
