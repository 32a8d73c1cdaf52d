// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/furniture.h"

#include "text/labels.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

namespace {

/// Nothing nearer to the middle of a page than this share of its height is furniture.
constexpr double topZone = 0.2;
constexpr double bottomZone = 0.8;

bool isSymbolToken(QStringView token)
{
    if (token.size() < 4 || !token.contains(u'/') || token.startsWith(u"http"_s) || token.startsWith(u"www"_s))
        return false;
    bool figure = false;
    for (const QChar c : token) {
        const char16_t unit = c.unicode();
        const bool letter = (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z');
        figure = figure || (unit >= u'0' && unit <= u'9');
        if (!letter && !(unit >= u'0' && unit <= u'9') && !QStringView(u"/.()-–&*[],").contains(c))
            return false;
    }
    return figure && (token[0].isUpper() || token[0] == u'[') && token[0].unicode() < 0x80;
}

/// Old running heads name the language between symbol and page.
bool isLanguageName(QStringView text)
{
    static constexpr std::array<QStringView, 14> names{u"english", u"french",  u"français", u"francais", u"spanish",
                                                       u"español", u"chinese", u"russian",  u"arabic",   u"中文",
                                                       u"русский", u"عربي",    u"arabe",    u"espanol"};
    return std::any_of(names.begin(), names.end(),
                       [&](QStringView name) { return text.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isContinuationMark(QStringView text)
{
    return text == u"/..."_s || text == u"/…"_s || text == u".../"_s || text == u"…/"_s || text == u"/.."_s ||
           text == u"..."_s || text == u"…"_s;
}

bool isRecycleNotice(QStringView text)
{
    static constexpr std::array<QStringView, 6> words{u"recycle", u"recycler", u"reciclar", u"请回收", u"♲", u"♻"};
    return text.size() < 48 && std::any_of(words.begin(), words.end(), [&](QStringView word) {
               return text.contains(word, Qt::CaseInsensitive);
           });
}

/// What a line is by its words alone; Body if nothing.
LineUse useByWords(QStringView text)
{
    if (isBarCode(text))
        return LineUse::BarCode;
    if (isJobNumber(text))
        return LineUse::JobNumber;
    if (isContinuationMark(text))
        return LineUse::Rule;
    if (isRecycleNotice(text))
        return LineUse::Logo;
    return LineUse::Body;
}

/// "A/51/595" and "ICCD/COP(8)/CST/8 Page 2".
bool isRunningHead(QStringView text)
{
    if (isSymbolLine(text))
        return true;
    const qsizetype blank = text.indexOf(u' ');
    return blank > 0 && isSymbolToken(text.first(blank)) && pageNumber(text.sliced(blank + 1)) > 0;
}

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

    /// What comes back at the same height on three pages or more is a running head, whatever it says.
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
            for (const qsizetype index : places.size() >= 3 ? places : QList<qsizetype>{})
                line(index).use = LineUse::RunningHead;
        }
    }

    void collect(QHash<QString, QList<qsizetype>>& edges, qsizetype index, bool top)
    {
        const TextLine& each = line(index);
        const QString words = outline(each.text());
        if (!inZone(each, top) || each.text().size() > 120 || words.size() < 5)
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

bool isSymbolLine(QStringView text)
{
    if (text.size() < 4 || text.size() > 160 || !text.contains(u'/'))
        return false;
    for (const QStringView token : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!isSymbolToken(token) && token != u"-"_s && token != u"–"_s && token != u"and"_s)
            return false;
    }
    return true;
}

int pageNumber(QStringView text)
{
    static constexpr std::array<QStringView, 9> words{u"page", u"página", u"pagina", u"страница", u"стр.",
                                                      u"стр",  u"صفحة",   u"الصفحة", u"第"};
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 16)
        return 0;
    bool named = false;
    for (const QStringView word : words) {
        if (text.startsWith(word, Qt::CaseInsensitive)) {
            text = text.sliced(word.size()).trimmed();
            named = true;
            break;
        }
    }
    if (text.endsWith(u'页'))
        text = text.chopped(1).trimmed();
    if (text.size() > 4 && (text[0] == u'-' || text[0] == u'–') && text.front() == text.back())
        text = text.sliced(1).chopped(1).trimmed();
    const qsizetype slash = text.indexOf(u'/');
    if (slash > 0) {
        bool ofAll = false;
        const int all = text.sliced(slash + 1).toInt(&ofAll);
        const int number = text.first(slash).toInt();
        return ofAll && number > 0 && number <= all && all < 1000 ? number : 0;
    }
    if (text.isEmpty() || text.size() > 4)
        return 0;
    int number = 0;
    for (const QChar c : text) {
        if (!c.isDigit())
            return named || text.size() < 2 || text[0].isUpper() ? 0 : romanValue(text);
        number = number * 10 + c.digitValue();
    }
    return number;
}

bool isJobNumber(QStringView text)
{
    // Nairobi, Geneva, New York, Vienna; then the letter of the language, dates of issue, the "/..." of the page.
    static const QRegularExpression pattern(
        u"^(?:\\d{1,3}\\s+)?(?:[KNVG]\\d{7}|GE\\.\\s?\\d\\d-\\d{4,6}|\\d\\d-\\d{5,6}X?|(?:V|Na)\\.\\d\\d-\\d{3,7})"
        "(?:\\s*\\*?\\([A-Z]\\)|\\s[A-Z])?(?:\\s+\\d{6})*(?:\\s*/?(?:\\.\\.\\.|…))?(?:\\s+\\d{1,3}(?:/\\d+)?)?$"_s);
    if (text.size() < 7 || text.size() > 48)
        return false;
    const bool figures = text.back().isDigit() || text.back() == u')' || text.back() == u'.' || text.back() == u'…' ||
                         text.back().isUpper();
    return figures && pattern.match(text).hasMatch();
}

bool isBarCode(QStringView text)
{
    if (text.size() < 7 || text.size() > 16 || text.front() != u'*' || text.back() != u'*')
        return false;
    const QStringView inner = text.sliced(1).chopped(1).trimmed();
    return inner.size() >= 5 &&
           std::all_of(inner.begin(), inner.end(), [](QChar c) { return c.isDigit() || c.isUpper(); });
}

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
