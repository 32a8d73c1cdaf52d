// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/source_text.h"

#include "text/source_text_layout.h"
#include "text/source_text_marks.h"

#include <algorithm>
#include <cmath>

namespace rapporteur::text {

namespace {

/// Writes one laid line behind the text, with the spans of its words.
void addLine(SourceText& source, const LaidLine& laid, const SourcePage& page, int pageNumber)
{
    SourceLine line;
    line.page = pageNumber;
    line.row = laid.row;
    line.begin = source.text.size();
    line.box = laid.box;
    line.fontSize = laid.fontSize;
    line.blockEnd = laid.blockEnd;
    qsizetype weight = 0, bold = 0, italic = 0;
    for (qsizetype i = 0; i < laid.words.size(); ++i) {
        const SourceWord& word = page.words[laid.words[i]];
        weight += word.text.size();
        bold += word.bold ? word.text.size() : 0;
        italic += word.italic ? word.text.size() : 0;
        source.words.append(
            {source.text.size(), source.text.size() + word.text.size(), pageNumber, laid.words[i], laid.raised[i]});
        source.text += word.text;
        // A word that ends an extracted line is told nothing of the blank behind it.
        if (i + 1 < laid.words.size() && (word.blankAfter || word.lineEnd || word.blockEnd) && !laid.raised[i + 1])
            source.text += u' ';
    }
    line.bold = bold * 2 > weight;
    line.italic = italic * 2 > weight;
    line.end = source.text.size();
    source.lines.append(line);
    source.text += u'\n';
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
    auto span = std::lower_bound(words.begin(), words.end(), begin,
                                 [](const WordSpan& each, qsizetype at) { return each.end <= at; });
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
        if (!result.isEmpty() && std::abs(result.last().center().y() - box.center().y()) < box.height() / 2 &&
            std::abs(box.left() - result.last().right()) < box.height())
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
        source.pageBegins.append(source.text.size());
        attachMarks(pages[p]);
        for (const LaidLine& line : layOutPage(pages[p], p == 0))
            addLine(source, line, pages[p], p + 1);
        source.text += u'\f';
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
        line.row = int(source.lines.size());
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
