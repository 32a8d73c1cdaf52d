// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/citations_symbols.h"

#include "domain/symbol_reader.h"
#include "text/citations_pinpoints.h"

#include <array>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::ReadSuffix;
using domain::ReadSymbol;
using domain::SymbolText;

namespace {

/// Longer ranges are misread rather than meant.
constexpr int longestRange = 50;
constexpr int mostElements = 60;

/// The canonical symbol with the last number of another member of its series: L.1384 gives L.1385.
QString withLastNumber(const QString& symbol, int number)
{
    qsizetype digits = symbol.size();
    while (digits > 0 && symbol[digits - 1].isDigit())
        --digits;
    return symbol.first(digits) + QString::number(number);
}

int lastNumber(const QString& symbol)
{
    return symbol.mid(withLastNumber(symbol, 0).size() - 1).toInt();
}

/// The members of a range of documents, from the first to the last; the first alone if the range cannot be meant.
QStringList expanded(const QString& first, int last)
{
    QStringList members{first};
    const int from = lastNumber(first);
    if (last > from && last - from < longestRange) {
        for (int number = from + 1; number <= last; ++number)
            members.append(withLastNumber(first, number));
    }
    return members;
}

/// Reads what hangs on a symbol printed in full, the anchor.
class Ellipsis {
public:
    Ellipsis(const CitationText& text, const QString& anchor, qsizetype end)
        : m_text(text)
        , m_anchor(anchor)
        , m_end(end)
    {
    }

    /// Adds the targets; returns the token behind the last element.
    qsizetype read(QStringList& targets)
    {
        readBareMembers(targets);
        for (int count = 0; count < mostElements; ++count) {
            if (!readElement(targets))
                break;
        }
        return m_end;
    }

private:
    bool readElement(QStringList& targets);
    void readBareMembers(QStringList& targets);
    bool readNamedRange(qsizetype token, QStringList& targets);
    QString hung(const QString& word, const QString& separator, bool change, int number) const;
    bool standsAlone(qsizetype number) const;

    const CitationText& m_text;
    QString m_anchor;
    qsizetype m_end;
    QString m_word; ///< of the last element: a bare number repeats it
    QString m_separator;
    bool m_change = false;
};

/// Rules 1, 2 and 4: a change of another kind hangs on the anchor, one of the same kind replaces its last, another
/// kind of document replaces from there on.
QString Ellipsis::hung(const QString& word, const QString& separator, bool change, int number) const
{
    const QString element = word + separator + QString::number(number);
    QStringList components = m_anchor.split(u'/');
    if (change) {
        if (components.last().startsWith(word + u'.'))
            components.removeLast();
        return components.join(u'/') + u'/' + element;
    }
    while (components.size() > 2 &&
           (components.last().startsWith(u"Add."_s) || components.last().startsWith(u"Rev."_s) ||
            components.last().startsWith(u"Corr."_s)))
        components.removeLast();
    for (qsizetype at = components.size() - 1; at > 0; --at) {
        if (components[at] == word || components[at].startsWith(word + u'.')) {
            components.resize(at);
            return components.join(u'/') + u'/' + element;
        }
    }
    components.removeLast();
    return components.join(u'/') + u'/' + element;
}

/// A bare number that continues a list is followed by a mark or a connector, not by what it would count.
bool Ellipsis::standsAlone(qsizetype number) const
{
    const qsizetype behind = number + 1;
    if (behind >= m_text.size() || m_text.isConnector(behind) || m_text.isHan(behind))
        return true;
    const char16_t mark = m_text.tokens().mark(behind);
    return mark != 0 && mark != u'/' && mark != u'%' &&
           !(mark == u'.' && m_text.tokens().isNumber(behind + 1) && m_text.tokens().touches(behind + 1));
}

/// Rule 3 in words: "et additifs 1 à 6", "والإضافات من 1 إلى 6".
bool Ellipsis::readNamedRange(qsizetype token, QStringList& targets)
{
    const bool addendum = m_text.is(token, CitationWord::Addendum);
    if (m_text.isHan(token) || (!addendum && !m_text.is(token, CitationWord::Corrigendum)))
        return false;
    const SymbolText& tokens = m_text.tokens();
    qsizetype at = token + 1;
    while (at < token + 3 && m_text.is(at, CitationWord::Glue))
        ++at;
    const int first = tokens.number(at);
    if (first < 1 || first > 999 || tokens.mark(at + 1) == u'/')
        return false;
    const QString start = hung(addendum ? u"Add"_s : u"Corr"_s, u"."_s, true, first);
    const bool range = m_text.isRangeSign(at + 1) && tokens.number(at + 2) > first;
    targets += expanded(start, range ? tokens.number(at + 2) : 0);
    m_end = range ? at + 3 : at + 1;
    m_word = addendum ? u"Add"_s : u"Corr"_s;
    m_separator = u"."_s;
    m_change = true;
    return true;
}

/// "UNEP/MC/COP.4/94 to 96", "COP.4/5, 6 and 7", "INF/3 et 4": bare numbers that go on with the anchor's own. They
/// must rise, be near, and end with a word that joins: behind a comma alone may stand anything.
void Ellipsis::readBareMembers(QStringList& targets)
{
    const SymbolText& tokens = m_text.tokens();
    QStringList members;
    int last = lastNumber(m_anchor);
    qsizetype at = m_end;
    bool joined = false;
    while (last > 0 && members.size() < mostElements && (m_text.isConnector(at) || m_text.isRangeSign(at))) {
        // A dash may be part of a number; "5, and 6" has two connectors.
        if (tokens.mark(at) == u'-')
            break;
        const bool comma = tokens.mark(at) != 0 && m_text.isConnector(at + 1);
        const qsizetype connector = comma ? at + 1 : at;
        const qsizetype token = connector + 1;
        const int number = tokens.number(token);
        const bool range = m_text.isRangeSign(connector);
        const char16_t behind = tokens.mark(token + 1);
        if (number <= last || number - last >= longestRange || behind == u'/' || behind == u'%' ||
            !(range || standsAlone(token)))
            break;
        if (range)
            members += expanded(withLastNumber(m_anchor, last), number).mid(1);
        else
            members.append(withLastNumber(m_anchor, number));
        joined = tokens.mark(connector) == 0;
        last = number;
        at = token + 1;
    }
    if (joined) {
        targets += members;
        m_end = at;
    }
}

bool Ellipsis::readElement(QStringList& targets)
{
    const SymbolText& tokens = m_text.tokens();
    qsizetype at = m_end;
    bool range = false;
    while (at < m_end + 3 && (m_text.isConnector(at) || m_text.isRangeSign(at))) {
        range = m_text.isRangeSign(at);
        ++at;
    }
    // Add.1Add.2: glued without a connector. Arabic writes "and" together with its word: والإضافات.
    const bool glued = at == m_end && tokens.touches(at) && tokens.isWord(at);
    const bool particle =
        at == m_end && tokens.at(at).kind == domain::SymbolToken::Kind::Arabic && tokens.of(at).startsWith(u'و');
    if (at == m_end && !glued && !particle)
        return false;
    if (readNamedRange(at, targets))
        return true;
    const auto suffix = domain::readSuffix(tokens, at);
    if (!suffix)
        return false;
    const bool bare = suffix->word.isEmpty();
    if (bare && (m_word.isEmpty() || glued || !standsAlone(suffix->end - 1) || suffix->number > 200))
        return false;
    const QString word = bare ? m_word : suffix->word;
    const QString separator = bare ? m_separator : suffix->separator;
    const bool change = bare ? m_change : suffix->change;
    QString target = hung(word, separator, change, suffix->number);
    if (range) {
        if (targets.isEmpty() || withLastNumber(targets.last(), 0) != withLastNumber(target, 0))
            return false;
        const QString first = targets.takeLast();
        targets += expanded(first, suffix->number);
    } else {
        for (const QString& member : expanded(target, suffix->rangeEnd)) {
            if (!targets.contains(member))
                targets.append(member);
        }
    }
    m_end = suffix->end;
    // Add.1/Corr.1 behind a connector: the change of a change.
    while (tokens.mark(m_end) == u'/' && tokens.touches(m_end)) {
        const auto further = domain::readSuffix(tokens, m_end);
        if (!further || !further->change)
            break;
        targets.last() += u'/' + further->word + further->separator + QString::number(further->number);
        m_end = further->end;
    }
    m_word = word;
    m_separator = separator;
    m_change = change;
    return true;
}

void addJoined(const CitationText& text, FoundCitation& citation, ReadSymbol& last)
{
    const SymbolText& tokens = text.tokens();
    for (int count = 0; count < 6; ++count) {
        const char16_t mark = tokens.mark(last.end);
        if (mark != u'-' && mark != u'/')
            return;
        const auto next = domain::readSymbol(tokens, last.end + 1, domain::SymbolReading::Dirty);
        if (!next)
            return;
        // Two ends of one series are a range; anything else is one document with several symbols.
        const bool range = mark == u'-' && withLastNumber(next->canonical, 0) == withLastNumber(last.canonical, 0);
        if (range) {
            citation.targets.removeLast();
            citation.targets += expanded(last.canonical, lastNumber(next->canonical));
        } else {
            citation.targets.append(next->canonical);
        }
        citation.confidence = std::min(citation.confidence, next->confidence);
        if (citation.remark.isEmpty())
            citation.remark = next->remark;
        last = *next;
    }
}

} // namespace

std::optional<FoundCitation> readSymbolCitation(const CitationText& text, qsizetype token)
{
    const SymbolText& tokens = text.tokens();
    auto read = domain::readSymbol(tokens, token, domain::SymbolReading::Dirty);
    if (!read || domain::isInWebAddress(tokens, token))
        return std::nullopt;
    FoundCitation citation{.kind = domain::CitationKind::Symbol,
                           .span = {token, read->end},
                           .targets = expanded(read->canonical, read->rangeEnd),
                           .confidence = read->confidence,
                           .remark = read->remark};
    addJoined(text, citation, *read);
    qsizetype end = read->end;
    while (tokens.mark(end) == u'*')
        ++end;
    citation.span.end = read->end;
    const qsizetype behind = Ellipsis(text, read->canonical, end).read(citation.targets);
    if (behind > end)
        citation.span.end = end = behind;
    citation.pinpoint = pinpointBehind(text, end).value;
    if (citation.pinpoint.isEmpty())
        citation.pinpoint = pinpointBefore(text, token).value;
    return citation;
}

std::optional<FoundCitation> readWildlifeDocument(const CitationText& text, qsizetype token)
{
    const SymbolText& tokens = text.tokens();
    static constexpr std::array<QStringView, 4> meetings{u"CoP", u"SC", u"AC", u"PC"};
    static constexpr std::array<QStringView, 5> kinds{u"Doc", u"Inf", u"Com", u"Sum", u"Rec"};
    const auto isMeeting = [&](qsizetype at) {
        return std::find(meetings.begin(), meetings.end(), tokens.of(at)) != meetings.end() &&
               tokens.isNumber(at + 1) && tokens.touches(at + 1);
    };
    if (!isMeeting(token))
        return std::nullopt;
    QString symbol = tokens.of(token) + tokens.of(token + 1).toString();
    qsizetype at = token + 2;
    if (tokens.mark(at) == u'/' && isMeeting(at + 1)) {
        symbol += u'/' + tokens.of(at + 1) + tokens.of(at + 2);
        at += 3;
    }
    if (std::find(kinds.begin(), kinds.end(), tokens.of(at)) == kinds.end() || tokens.mark(at + 1) != u'.' ||
        !tokens.isNumber(at + 2))
        return std::nullopt;
    symbol += u' ' + tokens.of(at) + u". " + tokens.of(at + 2);
    at += 3;
    while (tokens.mark(at) == u'.' && tokens.touches(at) && tokens.isNumber(at + 1) && tokens.touches(at + 1)) {
        symbol += u'.' + tokens.of(at + 1);
        at += 2;
    }
    if (tokens.of(at) == u"A" && tokens.isNumber(at + 1) && tokens.touches(at + 1)) {
        symbol += u" A" + tokens.of(at + 1);
        at += 2;
    }
    if (tokens.mark(at) == u'(' && tokens.of(at + 1) == u"Rev" && tokens.mark(at + 2) == u'.' &&
        tokens.isNumber(at + 3) && tokens.mark(at + 4) == u')') {
        symbol += u" (Rev. " + tokens.of(at + 3) + u')';
        at += 5;
    }
    return FoundCitation{
        .kind = domain::CitationKind::Symbol, .span = {token, at}, .targets = {symbol}, .confidence = 0.9};
}

} // namespace rapporteur::text
