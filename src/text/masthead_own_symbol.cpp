// SPDX-License-Identifier: GPL-3.0-or-later
// Which symbol is the document's own: that in the symbol's place of the first page, or that of the running heads;
// never a cited one.
#include "text/masthead_parts.h"

#include "domain/remark.h"

#include "text/field_words.h"
#include "text/masthead_symbol_text.h"

#include <QMap>
#include <QRegularExpression>

namespace rapporteur::text {

using namespace Qt::StringLiterals;

namespace {

/// From here on a candidate counts as the symbol that the masthead prints.
constexpr int enough = 4;
/// A candidate of this weight is accepted only when nothing contradicts it, and waits for a person's eye.
constexpr int weak = 3;

bool insideBrackets(const QString& folded, qsizetype at)
{
    int depth = 0;
    for (qsizetype i = at - 1; i >= 0 && at - i < 200; --i) {
        if (folded[i] == u')' || folded[i] == u']')
            ++depth;
        else if ((folded[i] == u'(' || folded[i] == u'[') && --depth < 0)
            return true;
    }
    return false;
}

/// How far the nearest stretch of the corner (distribution, date, language) is: 0 with nothing but blanks and other
/// symbols between.
qsizetype distanceToHeader(const MastheadText& text, const SymbolCandidate& candidate)
{
    const auto walk = [&](qsizetype from, int step) {
        qsizetype letters = 0;
        for (qsizetype i = from; i >= 0 && i < text.size(); i += step) {
            if (text.roleAt(i) == MastheadRole::Header)
                return letters;
            if (text.roleAt(i) == MastheadRole::Free && text.folded()[i].isLetterOrNumber())
                ++letters;
        }
        return text.size();
    };
    return std::min(walk(candidate.begin - 1, -1), walk(candidate.end, 1));
}

/// Words beside a symbol that show that it is cited: "decision …", "…号决定", "contained in document …".
bool isCited(const MastheadText& text, const SymbolCandidate& candidate)
{
    static const QRegularExpression before(
        u"(?:%1|(?:decision|resolution|document|see|in|by|of|to|and|voir|resolucion|decisio|documento|см\\.|"
        u"документ\\p{L}*|в|вместо|"
        u"见|文件|决定|经|关于|الوثيقه|الوثيقة|المقرر|القرار))\\s*$"_s.arg(fieldWordPattern(u"agenda")));
    static const QRegularExpression behind(
        u"^\\s*(?:号|,\\s*(?:annex|para|anexo|annexe|parr|прил|п\\.)|和|and add|et add|y add)"_s);
    const qsizetype from = std::max<qsizetype>(0, candidate.begin - 40);
    return before.match(text.folded().mid(from, candidate.begin - from)).hasMatch() ||
           behind.match(text.folded().mid(candidate.end, 20)).hasMatch();
}

/// Whether the series of the symbol has the number of the meeting ("UNEP/MC/COP.5/25" below "Fifth meeting"), and the
/// line is no note about the agenda that has lost its mark.
bool namesMeeting(const MastheadText& text, const SymbolCandidate& candidate, int ordinal)
{
    static const QRegularExpression series(u"/\\p{L}[\\p{L}-]*\\.(\\d{1,3})/\\S"_s);
    const auto match = series.match(candidate.symbols.value(0));
    const QChar behind = candidate.end < text.size() ? text.folded()[candidate.end] : QChar(u' ');
    const bool titleFollows = text.roleAt(candidate.end + 1) == MastheadRole::Free;
    return ordinal > 0 && match.hasMatch() && match.capturedView(1).toInt() == ordinal && behind != u'.' &&
           behind != u'\u3002' && titleFollows;
}

int weight(const MastheadText& text, const SymbolCandidate& candidate, const QStringList& inHeads, int ordinal)
{
    const int line = text.lineAt(candidate.begin);
    const int lastLine = text.lineAt(candidate.end - 1);
    if (insideBrackets(text.folded(), candidate.begin) || text.roleAt(candidate.begin) == MastheadRole::Note)
        return -1;
    if (isCited(text, candidate))
        return -1;
    int result = 0;
    const qsizetype distance = distanceToHeader(text, candidate);
    if (distance == 0)
        result += 4;
    else if (distance <= 80)
        result += 2;
    const bool alone = text.isEmptyOrRead(text.lineBegin(line), candidate.begin) &&
                       text.isEmptyOrRead(candidate.end, text.lineEnd(lastLine));
    result += alone ? 3 : 0;
    // The symbol's place is above the body and the titles: the more was read above it, the less it is the symbol's.
    qsizetype titlesAbove = 0;
    for (qsizetype i = 0; i < candidate.begin; ++i) {
        if (text.roleAt(i) == MastheadRole::Ordinal || text.roleAt(i) == MastheadRole::Item)
            titlesAbove = 1;
    }
    const bool ownPlace = distance == 0 || (alone && namesMeeting(text, candidate, ordinal));
    result -= titlesAbove && !ownPlace ? 3 : 0;
    if (candidate.begin < 120)
        result += 1;
    // Nothing but the names and letters of organizations, or nothing at all, stands above it.
    if (text.isEmptyOrRead(0, candidate.begin))
        result += candidate.begin > 1 && text.roleAt(candidate.begin - 2) == MastheadRole::Organization ? 3 : 2;
    else if (candidate.begin > 1 && text.roleAt(candidate.begin - 2) == MastheadRole::Organization)
        result += 1;
    for (const QString& symbol : candidate.symbols)
        result += inHeads.contains(symbol) ? 4 : 0;
    return result;
}

/// The symbols that running heads agree on: those of most heads that have one.
struct HeadSymbols {
    QStringList symbols;
    domain::Place place;
    int heads = 0;
    int agreeing = 0;
};

HeadSymbols symbolsOfHeads(const QList<RunningHead>& heads)
{
    HeadSymbols result;
    QMap<QString, HeadSymbols> counted;
    for (const RunningHead& head : heads) {
        QStringList symbols;
        for (const SymbolInText& each : symbolsInText(head.text)) {
            for (const QString& symbol : each.symbols) {
                if (!symbols.contains(symbol))
                    symbols += symbol;
            }
        }
        if (symbols.isEmpty())
            continue;
        ++result.heads;
        HeadSymbols& same = counted[symbols.join(u' ')];
        if (same.agreeing++ == 0) {
            same.symbols = symbols;
            same.place = head.place;
        }
    }
    for (const HeadSymbols& each : counted) {
        if (each.agreeing > result.agreeing) {
            result.symbols = each.symbols;
            result.place = each.place;
            result.agreeing = each.agreeing;
        }
    }
    return result;
}

} // namespace

QList<SymbolCandidate> takeSymbols(MastheadText& text)
{
    // Blanks for the line break before a slash, which conversion sometimes puts into the corner: "UNEP /
    // /OzL.Pro.18/1".
    QString printed = text.allPrinted();
    printed.replace(u"\n/"_s, u" /"_s);
    QList<SymbolCandidate> candidates;
    for (const SymbolInText& each : symbolsInText(printed)) {
        const SymbolCandidate candidate{text.foldedOffset(each.begin), text.foldedOffset(each.end), each.symbols,
                                        each.confidence};
        if (!text.isFree(candidate.begin, candidate.end))
            continue;
        candidates.append(candidate);
        if (!insideBrackets(text.folded(), candidate.begin))
            text.claim(candidate.begin, candidate.end, MastheadRole::Symbol);
    }
    return candidates;
}

void readOwnSymbols(MastheadText& text, const MastheadInput& input, const QList<SymbolCandidate>& candidates,
                    domain::Masthead& masthead)
{
    const HeadSymbols heads = symbolsOfHeads(input.runningHeads);
    int best = 0;
    for (const SymbolCandidate& each : candidates)
        best = std::max(best, weight(text, each, heads.symbols, masthead.meetingOrdinal.value));
    QStringList symbols;
    qsizetype begin = -1;
    qsizetype end = -1;
    double grammar = 1;
    for (const SymbolCandidate& each : candidates) {
        if (best < weak || weight(text, each, heads.symbols, masthead.meetingOrdinal.value) < std::min(best, enough))
            continue;
        // Symbols of a joint document stand together; one further down is another document's.
        if (begin >= 0 && !text.isEmptyOrRead(end, each.begin))
            break;
        begin = begin < 0 ? each.begin : begin;
        end = each.end;
        grammar = std::min(grammar, each.confidence);
        for (const QString& symbol : each.symbols) {
            if (!symbols.contains(symbol))
                symbols += symbol;
        }
    }
    // What is not the document's own belongs to the text around it: a title may name a decision or another document.
    for (const SymbolCandidate& each : candidates) {
        if (!symbols.contains(each.symbols.value(0)) && !insideBrackets(text.folded(), each.begin))
            text.claim(each.begin, each.end, MastheadRole::Free);
    }
    const bool confirmed = !symbols.isEmpty() && heads.symbols.contains(symbols.first());
    if (!symbols.isEmpty() && (best >= enough || heads.symbols.isEmpty())) {
        double confidence = confirmed ? 0.99 : best < enough ? 0.75 : heads.symbols.isEmpty() ? 0.96 : 0.7;
        // A root that no table knows needs a second witness.
        if (grammar < domain::sure && !confirmed)
            confidence = std::min(confidence, 0.8);
        masthead.symbols = text.reading(symbols, confidence, begin, end,
                                        confirmed ? domain::remarkText(domain::RemarkKind::MastheadAndRunningHead)
                                                  : domain::remarkText(domain::RemarkKind::Masthead));
    } else if (!heads.symbols.isEmpty()) {
        // Two heads that say the same, or the only one; heads that differ belong to a compilation of documents.
        const double confidence = heads.agreeing * 2 > heads.heads ? 0.95 : 0.6;
        masthead.symbols = {heads.symbols, confidence, heads.place,
                            domain::remarkText(domain::RemarkKind::RunningHead)};
    } else {
        masthead.symbols.reason = domain::remarkText(domain::RemarkKind::SymbolMissing);
    }
}

} // namespace rapporteur::text
