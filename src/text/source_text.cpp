// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/source_text.h"

#include <algorithm>
#include <cmath>

namespace rapporteur::text {

namespace {

/// A gap of more than this many times the font size ends a line: two columns of a masthead share one baseline.
constexpr double wideGap = 2.0;

void closeLine(SourceText& source, SourceLine& line, const SourcePage& page, int firstWord, int lastWord)
{
    double weight = 0;
    double bold = 0;
    double italic = 0;
    double heaviest = 0;
    QList<std::pair<float, double>> sizes;
    for (int i = firstWord; i <= lastWord; ++i) {
        const SourceWord& word = page.words[i];
        const double length = double(word.text.size());
        weight += length;
        bold += word.bold ? length : 0;
        italic += word.italic ? length : 0;
        auto known = std::find_if(sizes.begin(), sizes.end(), [&](const auto& each) { return std::abs(each.first - word.fontSize) < 0.3f; });
        if (known == sizes.end())
            known = sizes.insert(sizes.end(), {word.fontSize, 0});
        known->second += length;
        if (known->second > heaviest) {
            heaviest = known->second;
            line.fontSize = known->first;
        }
        line.box = line.box.isNull() ? word.box : line.box.united(word.box);
    }
    line.bold = bold * 2 > weight;
    line.italic = italic * 2 > weight;
    line.end = source.text.size();
    source.lines.append(line);
    source.text += QLatin1Char('\n');
}

} // namespace

int SourceText::pageAt(qsizetype offset) const
{
    const auto after = std::upper_bound(pageBegins.begin(), pageBegins.end(), offset);
    return std::max<int>(1, int(after - pageBegins.begin()));
}

QList<QRectF> SourceText::boxes(qsizetype begin, qsizetype end) const
{
    QList<QRectF> result;
    auto span = std::lower_bound(words.begin(), words.end(), begin, [](const WordSpan& each, qsizetype at) { return each.end <= at; });
    for (; span != words.end() && span->begin < end; ++span) {
        const SourceWord& word = pages[span->page - 1].words[span->word];
        QRectF box = word.box;
        if (word.edges.size() == word.text.size() + 1) {
            const qsizetype from = std::max(begin, span->begin) - span->begin;
            const qsizetype to = std::min(end, span->end) - span->begin;
            box.setLeft(std::min(word.edges[from], word.edges[to]));
            box.setRight(std::max(word.edges[from], word.edges[to]));
        }
        // Neighbours on one baseline make one rectangle.
        if (!result.isEmpty() && std::abs(result.last().center().y() - box.center().y()) < box.height() / 2
            && std::abs(box.left() - result.last().right()) < box.height())
            result.last() = result.last().united(box);
        else
            result.append(box);
    }
    return result;
}

SourceText sourceFromPages(QList<SourcePage> pages)
{
    SourceText source;
    source.hasGeometry = true;
    for (int p = 0; p < pages.size(); ++p) {
        const SourcePage& page = pages[p];
        source.pageBegins.append(source.text.size());
        SourceLine line;
        int first = 0;
        for (int i = 0; i < page.words.size(); ++i) {
            const SourceWord& word = page.words[i];
            if (i == first) {
                line = SourceLine{};
                line.page = p + 1;
                line.begin = source.text.size();
            }
            source.words.append({source.text.size(), source.text.size() + word.text.size(), p + 1, i});
            source.text += word.text;
            const bool last = i + 1 == page.words.size();
            const double gap = last ? 0 : page.words[i + 1].box.left() - word.box.right();
            if (word.lineEnd || word.blockEnd || last || gap > wideGap * std::max(word.fontSize, 6.0f)) {
                line.blockEnd = word.blockEnd || last;
                closeLine(source, line, page, first, i);
                first = i + 1;
            } else if (word.blankAfter) {
                source.text += QLatin1Char(' ');
            }
        }
        source.text += QLatin1Char('\f');
    }
    source.pages = std::move(pages);
    return source;
}

SourceText sourceFromPlainText(const QString& text)
{
    SourceText source;
    source.text = text;
    source.text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    qsizetype begin = 0;
    int page = 1;
    source.pageBegins.append(0);
    for (qsizetype i = 0; i <= source.text.size(); ++i) {
        const bool atEnd = i == source.text.size();
        if (!atEnd && source.text[i] != QLatin1Char('\n') && source.text[i] != QLatin1Char('\f'))
            continue;
        SourceLine line;
        line.page = page;
        line.begin = begin;
        line.end = i;
        if (line.end > line.begin)
            source.lines.append(line);
        else if (!source.lines.isEmpty())
            source.lines.last().blockEnd = true;
        begin = i + 1;
        if (!atEnd && source.text[i] == QLatin1Char('\f')) {
            ++page;
            source.pageBegins.append(begin);
        }
    }
    source.pages.resize(page);
    return source;
}

} // namespace rapporteur::text
