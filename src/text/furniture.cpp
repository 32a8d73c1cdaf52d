// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/furniture.h"

#include "text/furniture_words.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

namespace {

/// Nothing nearer to the middle of a page than this share of its height is furniture.
constexpr double topZone = 0.2;
constexpr double bottomZone = 0.8;

struct PageLines {
    QList<qsizetype> lines; ///< indices, top to bottom
};

QList<PageLines> linesByPage(const TextLines& lines)
{
    QList<PageLines> pages;
    for (qsizetype i = 0; i < lines.lines.size(); ++i) {
        const int page = lines.lines[i].page;
        while (pages.size() < page)
            pages.append(PageLines{});
        pages[page - 1].lines.append(i);
    }
    return pages;
}

/// The letters of a line, so that heads with page numbers in them are recognized.
QString outline(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetter())
            result += c.toLower();
    }
    return result;
}

class PagedFurniture {
public:
    PagedFurniture(TextLines& lines, const SourceText& source)
        : m_lines(lines)
        , m_source(source)
        , m_pages(linesByPage(lines))
    {
    }

    void find()
    {
        for (int p = 0; p < m_pages.size(); ++p) {
            sortDown(m_pages[p].lines);
            peel(p, true);
            peel(p, false);
        }
        for (int round = 0; round < 2; ++round)
            takeRepeated();
    }

private:
    TextLine& line(qsizetype index) { return m_lines.lines[index]; }

    void sortDown(QList<qsizetype>& order)
    {
        std::stable_sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
            return line(a).top + line(a).bottom < line(b).top + line(b).bottom;
        });
    }

    bool inZone(const TextLine& each, bool top)
    {
        const double height = m_source.pages[each.page - 1].size.height();
        return top ? each.bottom < topZone * height : each.top > bottomZone * height;
    }

    /// From the edge inwards, as long as lines are furniture.
    void peel(int page, bool top)
    {
        const QList<qsizetype>& order = m_pages[page].lines;
        bool head = false;
        for (qsizetype n = 0; n < order.size(); ++n) {
            TextLine& each = line(top ? order[n] : order[order.size() - 1 - n]);
            if (!inZone(each, top))
                return;
            if (!each.isBody())
                continue;
            LineUse use = useByWords(each.text());
            if (use == LineUse::Body && pageNumber(each.text()) > 0)
                use = LineUse::PageNumber;
            const bool marked = !each.clean.marks.isEmpty() && each.clean.marks.first().at == 0;
            if (use == LineUse::Body && (page > 0 || !top) && !marked && !each.text().endsWith(u'.') &&
                (isRunningHead(each.text()) || (head && (isLanguageName(each.text()) || isSymbolPart(each.text())))))
                use = LineUse::RunningHead;
            if (use == LineUse::Body) {
                // Beside the head there may be a line in another column; below it, the text begins.
                if (n > 0 && sharesRow(each, top ? order[n - 1] : order[order.size() - n]))
                    continue;
                return;
            }
            head = head || use == LineUse::RunningHead;
            each.use = use;
        }
    }

    bool sharesRow(const TextLine& each, qsizetype other)
    {
        return line(other).row == each.row && !line(other).isBody();
    }

    /// The second line of a symbol that was broken.
    static bool isSymbolPart(QStringView text)
    {
        return text.size() > 3 && text.contains(u'/') && !text.contains(u' ');
    }

    /// What comes back at the same height on three pages or more, on every second at least, is a running head,
    /// whatever it says. Less often footnotes come back: "Adopted under the Convention; see …".
    void takeRepeated()
    {
        QHash<QString, QList<qsizetype>> edges;
        for (int p = 0; p < m_pages.size(); ++p) {
            QList<qsizetype> body;
            for (const qsizetype index : m_pages[p].lines) {
                if (line(index).isBody())
                    body.append(index);
            }
            if (body.size() < 3)
                continue;
            if (p > 0)
                collect(edges, body.first(), true);
            collect(edges, body.last(), false);
        }
        for (const QList<qsizetype>& places : std::as_const(edges)) {
            const qsizetype pages = line(places.last()).page - line(places.first()).page + 1;
            if (places.size() < 3 || places.size() * 2 < pages)
                continue;
            for (const qsizetype index : places)
                line(index).use = LineUse::RunningHead;
        }
    }

    void collect(QHash<QString, QList<qsizetype>>& edges, qsizetype index, bool top)
    {
        const TextLine& each = line(index);
        const QString words = outline(each.text());
        // "7UNEP/MC/COP.4/8.": a note with its mark.
        const bool note = (!each.clean.marks.isEmpty() && each.clean.marks.first().at == 0) ||
                          (each.text().front().isDigit() && each.text().endsWith(u'.'));
        if (note || !inZone(each, top) || each.text().size() > 120 || words.size() < 5)
            return;
        edges[words + QString::number(qRound(each.top / 4))].append(index);
    }

    TextLines& m_lines;
    const SourceText& m_source;
    QList<PageLines> m_pages;
};

/// Plain text: pages are unknown or told by form feeds.
class FlowingFurniture {
public:
    explicit FlowingFurniture(TextLines& lines)
        : m_lines(lines.lines)
    {
    }

    void find()
    {
        QHash<QString, int> symbolLines;
        for (const TextLine& line : m_lines) {
            if (line.isBody() && isSymbolLine(line.text()))
                ++symbolLines[line.text()];
        }
        int lastPage = 0;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            TextLine& line = m_lines[i];
            if (!line.isBody() || line.text().size() > 160)
                continue;
            if (const LineUse use = useByWords(line.text()); use != LineUse::Body) {
                line.use = use;
            } else if (isSymbolLine(line.text())) {
                const qsizetype after = next(i, 1);
                const bool numbered =
                    after >= 0 && (pageNumber(m_lines[after].text()) > 1 || isLanguageName(m_lines[after].text()));
                const qsizetype before = next(i, -1);
                const bool underNumber = before >= 0 && m_lines[before].use == LineUse::PageNumber;
                if ((numbered && !nearDistribution(i)) || underNumber || (line.pageBegin && line.page > 1) ||
                    (symbolLines[line.text()] > 1 && i > 20))
                    line.use = LineUse::RunningHead;
            } else if (isRunningHead(line.text())) {
                line.use = LineUse::RunningHead;
            } else if (const int number = pageNumber(line.text()); number > 0 && isPageNumber(i, number, lastPage)) {
                line.use = LineUse::PageNumber;
                lastPage = number;
            } else if (isLanguageName(line.text()) && follows(i, LineUse::RunningHead)) {
                line.use = LineUse::RunningHead;
            }
        }
    }

private:
    /// The neighbour that is not empty; -1 at the ends.
    qsizetype next(qsizetype index, int step) const
    {
        for (index += step; index >= 0 && index < m_lines.size(); index += step) {
            if (m_lines[index].use != LineUse::Blank)
                return index;
        }
        return -1;
    }

    bool follows(qsizetype index, LineUse use) const
    {
        const qsizetype before = next(index, -1);
        return before >= 0 && m_lines[before].use == use;
    }

    bool nearDistribution(qsizetype index) const
    {
        for (qsizetype i = std::max<qsizetype>(0, index - 3); i < std::min(m_lines.size(), index + 5); ++i) {
            if (m_lines[i].text().startsWith(u"Distr"_s, Qt::CaseInsensitive))
                return true;
        }
        return false;
    }

    bool isPageNumber(qsizetype index, int number, int lastPage) const
    {
        const TextLine& line = m_lines[index];
        if (line.text().contains(u'\t'))
            return false;
        const qsizetype before = next(index, -1);
        const qsizetype after = next(index, 1);
        if (follows(index, LineUse::RunningHead) || (after >= 0 && isSymbolLine(m_lines[after].text())))
            return true;
        const bool apart = line.blockEnd && (before < 0 || m_lines[before].blockEnd || line.pageBegin);
        const bool edge = line.pageBegin || after < 0 || m_lines[after].pageBegin;
        const bool expected = lastPage > 0 ? number == lastPage + 1 : number <= 3;
        return edge || (apart && expected && before >= 0 && !m_lines[before].text().contains(u'\t'));
    }

    QList<TextLine>& m_lines;
};

} // namespace

void findFurniture(TextLines& lines, const SourceText& source)
{
    if (lines.geometry)
        PagedFurniture(lines, source).find();
    else
        FlowingFurniture(lines).find();
}

QList<RunningHead> runningHeads(const TextLines& lines, const SourceText& source)
{
    QList<RunningHead> result;
    bool open = false;
    for (const TextLine& line : lines.lines) {
        if (line.use != LineUse::RunningHead)
            continue;
        open = open && result.back().page == line.page;
        if (open) {
            result.back().text += line.text();
            result.back().place.end = line.end;
            result.back().place.boxes += source.boxes(line.begin, line.end);
        } else {
            result.append(
                {line.text(), line.page, {line.page, line.begin, line.end, source.boxes(line.begin, line.end)}});
        }
        open = line.text().endsWith(u'/') || line.text().endsWith(u'-') || line.text().endsWith(u'–');
    }
    return result;
}

} // namespace rapporteur::text
