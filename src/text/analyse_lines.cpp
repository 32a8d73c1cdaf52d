// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/analyse_lines.h"

#include "text/source_text_layout.h"

#include <QMap>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

namespace {

/// A line of nothing but blanks this long is a rule: the line above footnotes comes out of word processors so.
constexpr qsizetype blankRule = 30;

bool isMarkedUp(const QString& text)
{
    return text.startsWith("# "_L1) || text.contains("\n# "_L1) || text.contains("\n## "_L1) ||
           text.contains("\n### "_L1) || text.contains("<sup>"_L1) || text.contains("\\*"_L1);
}

/// Takes the signs of a heading from the line; gives its level.
int headingLevel(QStringView& raw)
{
    qsizetype signs = 0;
    const QStringView trimmed = raw.trimmed();
    while (signs < trimmed.size() && trimmed[signs] == u'#')
        ++signs;
    if (signs == 0 || signs > 6 || signs == trimmed.size() || !trimmed[signs].isSpace())
        return 0;
    raw = raw.sliced(raw.indexOf(u'#') + signs);
    return int(signs);
}

QList<std::pair<qsizetype, qsizetype>> raisedSpans(const SourceText& source, const SourceLine& line, qsizetype& word)
{
    QList<std::pair<qsizetype, qsizetype>> spans;
    for (; word < source.words.size() && source.words[word].begin < line.end; ++word) {
        const SourceText::WordSpan& each = source.words[word];
        if (!each.raised || each.begin < line.begin)
            continue;
        if (!spans.isEmpty() && each.begin - spans.back().second <= 1)
            spans.back().second = each.end;
        else
            spans.append({each.begin, each.end});
    }
    return spans;
}

void placeOnPage(TextLine& line, const SourceLine& source, const SourcePage& page, bool rightToLeft)
{
    line.box = source.box;
    line.size = source.fontSize;
    line.top = source.box.top();
    line.bottom = source.box.bottom();
    line.start = rightToLeft ? page.size.width() - source.box.right() : source.box.left();
    line.finish = rightToLeft ? page.size.width() - source.box.left() : source.box.right();
}

template <typename Key>
Key commonest(const QMap<Key, qsizetype>& weights, Key otherwise)
{
    Key best = otherwise;
    qsizetype most = 0;
    for (auto it = weights.begin(); it != weights.end(); ++it) {
        if (it.value() > most) {
            most = it.value();
            best = it.key();
        }
    }
    return best;
}

/// Plain text: is it broken by hand, and do empty lines mean anything?
void measurePlain(TextLines& lines)
{
    QList<qsizetype> lengths;
    qsizetype unfinished = 0, apart = 0, all = 0;
    for (const TextLine& line : lines.lines) {
        if (!line.isBody() || line.text().isEmpty() || line.text().contains(u'\t'))
            continue;
        ++all;
        apart += line.blockEnd ? 1 : 0;
        unfinished += endsSentence(line.text()) ? 0 : 1;
        lengths.append(displayWidth(line.text()));
    }
    if (all < 5)
        return;
    lines.spread = apart * 10 >= all * 9 && unfinished * 2 > all;
    std::sort(lengths.begin(), lengths.end());
    const qsizetype longest = lengths[lengths.size() * 95 / 100];
    const qsizetype full = lengths.end() - std::lower_bound(lengths.begin(), lengths.end(),
                                                            longest - std::max<qsizetype>(longest / 5, 4));
    // Where text is broken by hand, many lines are about as long as the longest.
    if (longest < 130 && full * 5 >= all && unfinished * 3 > all)
        lines.width = longest;
}

/// So many full lines tell the margin, or the pitch.
constexpr qsizetype fewestFullLines = 3;

/// Where paragraphs have but one line, the pitch is that of the closest lines, which stand in the masthead; in half
/// points.
int closestLines(const QMap<int, qsizetype>& distances, int otherwise, float size)
{
    for (auto it = distances.begin(); it != distances.end(); ++it) {
        if (it.value() > 1 && it.key() > 2 * size)
            return otherwise > 0 ? std::min(otherwise, it.key()) : it.key();
    }
    return otherwise;
}

/// Where full lines end: at the margin of justified text; where lines are ragged, about as far out as the longest.
int finishOfLines(const QMap<int, qsizetype>& finishes, qsizetype all)
{
    const int margin = commonest(finishes, 0);
    if (finishes.value(margin) >= fewestFullLines && finishes.value(margin) * 6 >= all)
        return margin;
    qsizetype beyond = all / 20;
    for (auto it = finishes.end(); it != finishes.begin();) {
        --it;
        beyond -= it.value();
        if (beyond < 0)
            return it.key();
    }
    return margin;
}

void measurePages(TextLines& lines)
{
    QMap<int, qsizetype> sizes, pitches, starts, finishes;
    qsizetype all = 0;
    for (const TextLine& line : lines.lines) {
        if (line.isBody())
            sizes[int(std::lround(line.size * 10))] += line.text().size();
    }
    lines.bodySize = float(commonest(sizes, 0)) / 10;
    for (const TextLine& line : lines.lines) {
        if (!line.isBody() || std::abs(line.size - lines.bodySize) > 0.3f || line.text().size() < 20)
            continue;
        ++starts[int(std::lround(line.start / 3))];
        ++finishes[int(std::lround(line.finish / 3))];
        ++all;
    }
    lines.bodyStart = commonest(starts, 0) * 3.0;
    lines.bodyFinish = finishOfLines(finishes, all) * 3.0;
    // A full line goes on in the next one of its paragraph: only between them is the pitch that of lines.
    QMap<int, qsizetype> distances;
    const TextLine* before = nullptr;
    for (const TextLine& line : lines.lines) {
        if (!line.isBody())
            continue;
        if (before && before->page == line.page && line.top > before->top &&
            std::abs(before->size - lines.bodySize) < 0.3f && std::abs(line.size - lines.bodySize) < 0.3f) {
            const int distance = int(std::lround((line.top - before->top) * 2));
            ++distances[distance];
            if (before->finish > lines.bodyFinish - 30)
                ++pitches[distance];
        }
        before = &line;
    }
    const int pitch = commonest(pitches, 0);
    lines.pitch =
        (pitches.value(pitch) < fewestFullLines ? closestLines(distances, pitch, lines.bodySize) : pitch) / 2.0;
}

} // namespace

bool isDrawnRule(QStringView text)
{
    static constexpr QStringView strokes = u"_-–—─━═=*";
    qsizetype count = 0;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        if (!strokes.contains(c))
            return false;
        ++count;
    }
    // Stars are note marks unless there are many.
    return count >= 3 && !(text.contains(u'*') && count < 5);
}

void measure(TextLines& lines)
{
    if (lines.geometry)
        measurePages(lines);
    else
        measurePlain(lines);
}

TextLines linesOf(const SourceText& source)
{
    TextLines result;
    result.geometry = source.hasGeometry;
    result.markup = !source.hasGeometry && isMarkedUp(source.text);
    result.lines.reserve(source.lines.size());
    QList<bool> rightToLeft;
    for (const SourcePage& page : source.pages)
        rightToLeft.append(readsRightToLeft(page));
    qsizetype word = 0;
    bool rule = false;
    int lastPage = 0;
    for (const SourceLine& each : source.lines) {
        TextLine line;
        line.begin = each.begin;
        line.end = each.end;
        line.page = each.page;
        line.row = each.row;
        line.bold = each.bold;
        line.italic = each.italic;
        line.blockEnd = each.blockEnd;
        line.pageBegin = each.page != std::exchange(lastPage, each.page);
        QStringView raw = each.of(source.text);
        if (result.markup)
            line.headingLevel = headingLevel(raw);
        while (line.blanks < raw.size() && raw[line.blanks].isSpace() && raw[line.blanks] != u'\t')
            ++line.blanks;
        LineHints hints;
        hints.markup = result.markup;
        if (source.hasGeometry)
            hints.raised = raisedSpans(source, each, word);
        line.clean = cleanLine(raw, each.end - raw.size(), hints);
        line.bold = line.bold || line.clean.bold;
        if (source.hasGeometry)
            placeOnPage(line, each, source.pages[each.page - 1], rightToLeft.value(each.page - 1));
        if (line.clean.text.trimmed().isEmpty() && line.clean.marks.isEmpty()) {
            line.use = LineUse::Blank;
            rule = rule || raw.size() >= blankRule;
            if (!source.hasGeometry && !result.lines.isEmpty())
                result.lines.back().blockEnd = true;
        } else if (isDrawnRule(line.text())) {
            line.use = LineUse::Rule;
            rule = true;
        } else {
            line.afterRule = std::exchange(rule, false);
        }
        result.lines.append(line);
    }
    measure(result);
    return result;
}

} // namespace rapporteur::text
