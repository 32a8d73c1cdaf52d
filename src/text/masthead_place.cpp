// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/masthead_place.h"

#include "text/field_words.h"

#include <QRegularExpression>

namespace rapporteur::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPlace = 90;

/// Words that stand inside names of places: "República de Corea", "Trinidad and Tobago", "Côte d'Ivoire".
bool isParticle(const QString& word)
{
    static const QStringList particles{u"de"_s,  u"del"_s, u"la"_s,  u"las"_s, u"los"_s, u"el"_s,  u"du"_s,
                                       u"des"_s, u"le"_s,  u"les"_s, u"et"_s,  u"y"_s,   u"and"_s, u"of"_s,
                                       u"the"_s, u"d"_s,   u"l"_s,   u"и"_s,   u"en"_s,  u"sur"_s, u"in"_s,
                                       u"au"_s,  u"di"_s,  u"e"_s,   u"do"_s,  u"da"_s,  u"на"_s};
    return particles.contains(word);
}

bool isOnline(const QString& folded)
{
    static const QRegularExpression online(u"^(?:%1)$"_s.arg(fieldWordPattern(u"online")));
    return online.match(folded.trimmed()).hasMatch();
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// Whether a place can begin with this printed character.
bool opensName(QChar c)
{
    return c.isUpper() || isHan(c) || c.script() == QChar::Script_Arabic;
}

/// In text without line breaks the name of the body runs into the place ("… Capa de Ozono Bangkok", "… D'OZONE
/// Vienne"): several words without a comma are cut before a city where the organizations meet, or where capitals end.
qsizetype atKnownCity(const MastheadText& text, qsizetype begin, qsizetype end)
{
    static const QRegularExpression city(u"(?<!\\p{L})(?:%1)(?!\\p{L})"_s.arg(fieldWordPattern(u"city")));
    const QStringView names = QStringView(text.folded()).sliced(begin, end - begin);
    const QStringView first = names.left(names.indexOf(u','));
    constexpr qsizetype mostWords = 2;
    if (first.trimmed().count(u' ') < mostWords)
        return begin;
    const auto match = city.match(first);
    if (match.hasMatch() && match.capturedEnd() == first.trimmed().size())
        return begin + match.capturedStart();
    static const QRegularExpression capitalsEnd(u"(?<=\\p{Lu}{2}\\s)(?=\\p{Lu}\\p{Ll}{2})"_s);
    const QString printed = text.printed(begin, begin + first.size());
    const auto seam = capitalsEnd.match(printed);
    return seam.hasMatch() && printed.size() == first.trimmed().size() ? begin + seam.capturedStart() : begin;
}

/// Shrinks [begin, end) from the front to the names at its end: words with capitals, particles between them,
/// brackets, commas.
qsizetype beginOfNames(const MastheadText& text, qsizetype begin, qsizetype end)
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}'.-]+"_s);
    qsizetype result = end;
    QList<std::pair<qsizetype, qsizetype>> words;
    for (auto match = word.globalMatch(QStringView(text.folded()).sliced(begin, end - begin)); match.hasNext();) {
        const auto each = match.next();
        words.append({begin + each.capturedStart(), begin + each.capturedEnd()});
    }
    for (auto each = words.crbegin(); each != words.crend(); ++each) {
        const QString folded = text.folded().sliced(each->first, each->second - each->first);
        const qsizetype apostrophe = folded.indexOf(u'\''); // "Côte d'Ivoire"
        if (opensName(text.printedAt(each->first + (apostrophe > 0 ? apostrophe + 1 : 0))) || isOnline(folded))
            result = each->first;
        else if (!isParticle(folded))
            break;
    }
    return atKnownCity(text, result, end);
}

/// The stretch before the dates that can hold their place.
PlaceSpan placeBefore(const MastheadText& text, qsizetype datesBegin, qsizetype previousEnd)
{
    qsizetype begin = std::max(text.readEndBefore(datesBegin), std::max<qsizetype>(0, previousEnd));
    const int line = text.lineAt(datesBegin);
    begin = std::max(begin, text.lineBegin(line));
    // A line that holds nothing but the dates: the place may end the line before with a comma ("Pyeongchang, Republic
    // of Korea,").
    if (begin == text.lineBegin(line) && text.isEmptyOrRead(begin, datesBegin) && line > 0 && previousEnd < 0) {
        const qsizetype before = text.lineBegin(line - 1);
        const qsizetype beforeEnd = text.lineEnd(line - 1);
        if (beforeEnd > before && text.isFree(before, beforeEnd) &&
            (text.folded()[beforeEnd - 1] == u',' || text.folded()[beforeEnd - 1] == u'،')) {
            begin = before;
        }
    }
    qsizetype end = datesBegin;
    static const QRegularExpression joiner(u"^[\\s,;]*(?:%1)(?!\\p{L})\\s*"_s.arg(fieldWordPattern(u"date-and")));
    static const QRegularExpression opener(u"\\s*(?:,|\\(|(?<!\\p{L})(?:from|du|del|с|من|les|los))\\s*$"_s);
    if (previousEnd >= 0) {
        if (const auto match = joiner.match(QStringView(text.folded()).sliced(begin, end - begin)); match.hasMatch())
            begin += match.capturedEnd();
    }
    for (auto match = opener.match(QStringView(text.folded()).sliced(begin, end - begin));
         match.hasMatch() && end > begin; match = opener.match(QStringView(text.folded()).sliced(begin, end - begin)))
        end = begin + match.capturedStart();
    trimSpan(text.folded(), begin, end);
    if (begin < end && (text.folded()[begin] == u'(' && !text.folded().mid(begin, end - begin).contains(u')')))
        ++begin;
    if (begin >= end)
        return {};
    static const QRegularExpression onlineEnd(u"(?<!\\p{L})(?:%1)$"_s.arg(fieldWordPattern(u"online")));
    const auto online = onlineEnd.match(QStringView(text.folded()).sliced(begin, end - begin));
    const qsizetype names = beginOfNames(text, begin, end);
    begin = online.hasMatch() ? std::min(begin + online.capturedStart(), names) : names;
    if (begin >= end || end - begin > longestPlace)
        return {};
    return {text.printed(begin, end), begin, end};
}

/// "…，日内瓦", "2 to 5 June 2025, New York": up to the end of the line or the next thing that was read.
PlaceSpan placeBehind(const MastheadText& text, qsizetype datesEnd)
{
    const int line = text.lineAt(datesEnd - 1);
    const qsizetype lineEnd = text.lineEnd(line);
    qsizetype end = std::min(text.readBeginAfter(datesEnd), lineEnd);
    qsizetype begin = datesEnd;
    static const QRegularExpression bracket(u"^\\s*\\(([^()\\n]{2,60})\\)"_s);
    const QStringView rest = QStringView(text.folded()).sliced(begin, end - begin);
    if (const auto match = bracket.match(rest); match.hasMatch() && isOnline(match.captured(1)))
        return {text.printed(begin + match.capturedStart(1), begin + match.capturedEnd(1)), begin,
                begin + match.capturedEnd()};
    const bool comma = !rest.trimmed().isEmpty() &&
                       (rest.trimmed()[0] == u',' || rest.trimmed()[0] == u'，' || rest.trimmed()[0] == u'،');
    trimSpan(text.folded(), begin, end);
    if (begin >= end)
        return {};
    const QChar first = text.printedAt(begin);
    const bool online = isOnline(text.folded().mid(begin, end - begin));
    if (isHan(first)) {
        // Chinese: up to a blank, a note mark or the second comma.
        qsizetype stop = begin;
        int commas = 0;
        while (stop < end && !text.folded()[stop].isSpace() && text.folded()[stop] != u'*' &&
               text.folded()[stop] != u'。') {
            if (text.folded()[stop] == u',' || text.folded()[stop] == u'、')
                ++commas;
            if (commas > 1)
                break;
            ++stop;
        }
        constexpr qsizetype longestChinesePlace = 20;
        return stop - begin <= longestChinesePlace ? PlaceSpan{text.printed(begin, stop), begin, stop} : PlaceSpan();
    }
    if (!comma && !online)
        return {};
    if (!opensName(first) && !online)
        return {};
    // Names only: in collapsed text the titles follow on the same line.
    static const QRegularExpression name(
        u"^(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|(?:de|del|la|of|the|and|et|y|du|des|и|d['’])(?=[\\s'’]))(?:[\\s,(]+|\\)|$|(?<=['’]))"_s);
    qsizetype stop = begin;
    if (online || first.script() == QChar::Script_Arabic) {
        stop = end;
    } else {
        while (stop < end) {
            const QString tail = text.printed(stop, end);
            const auto match = name.match(tail);
            if (!match.hasMatch())
                break;
            stop += std::max<qsizetype>(1, match.capturedLength());
            while (stop < end && text.folded()[stop].isSpace())
                ++stop;
        }
        stop = std::min(stop, end);
    }
    trimSpan(text.folded(), begin, stop);
    if (begin >= stop || stop - begin > longestPlace)
        return {};
    return {text.printed(begin, stop), begin, stop};
}

} // namespace

PlaceSpan placeOfDates(const MastheadText& text, qsizetype begin, qsizetype end, qsizetype previousEnd)
{
    const PlaceSpan before = placeBefore(text, begin, previousEnd);
    return before.text.isEmpty() ? placeBehind(text, end) : before;
}

bool placeIsBound(const MastheadText& text, qsizetype datesBegin)
{
    static const QRegularExpression preposition(u"(?<!\\p{L})(?:from|on|in|du|le|del|el|с|в|于|在)\\s*$"_s);
    return preposition
        .match(text.folded().mid(std::max<qsizetype>(0, datesBegin - 12), std::min<qsizetype>(12, datesBegin)))
        .hasMatch();
}

bool isNextSegment(const MastheadText& text, qsizetype previousEnd, qsizetype begin)
{
    constexpr qsizetype furthest = 80;
    if (begin < previousEnd || begin - previousEnd > furthest || !text.isFree(previousEnd, begin))
        return false;
    const QStringView between = QStringView(text.folded()).sliced(previousEnd, begin - previousEnd);
    static const QRegularExpression link(
        u"^\\s*\\)?\\s*(?:[,;(]|(?:%1)(?!\\p{L}))"_s.arg(fieldWordPattern(u"date-and")));
    return link.match(between).hasMatch() && text.lineAt(begin) - text.lineAt(previousEnd - 1) <= 1;
}

} // namespace rapporteur::text
