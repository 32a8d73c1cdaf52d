// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tables.h"

#include "text/labels.h"
#include "text/tables_columns.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

namespace {

/// Dots that lead to a page number: "Introduction ..... 3", "… . . . . 12".
bool hasLeaders(QStringView text)
{
    int dots = 0;
    for (const QChar c : text) {
        if (c == u'.' || c == u'…' || c == u'·')
            dots += c == u'…' ? 3 : 1;
        else if (!c.isSpace())
            dots = 0;
        if (dots >= 5)
            return true;
    }
    return false;
}

bool endsWithFigure(QStringView text)
{
    text = text.trimmed();
    return !text.isEmpty() && text.back().isDigit();
}

/// "61–69", "14": pages and paragraphs in columns of their own.
bool isFigures(QStringView text)
{
    text = text.trimmed();
    return !text.isEmpty() && text.size() < 16 && text.back().isDigit() &&
           std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isDigit() || c.isSpace() || QStringView(u"-–—").contains(c); });
}

bool isContentsHeading(QStringView text)
{
    static constexpr QStringView words[] = {
        u"contents", u"table of contents", u"table des matières", u"sommaire", u"índice", u"contenido",
        u"目录",     u"содержание",        u"المحتويات"};
    const qsizetype bracket = text.indexOf(u'(');
    const QStringView head = (bracket > 0 ? text.first(bracket) : text).trimmed();
    return std::any_of(std::begin(words), std::end(words),
                       [&](QStringView word) { return head.compare(word, Qt::CaseInsensitive) == 0; });
}

class Finder {
public:
    Finder(const TextLines& lines, qsizetype from, qsizetype end)
        : m_all(lines)
        , m_lines(lines.lines)
    {
        double start = lines.bodyStart;
        double finish = lines.bodyFinish;
        for (qsizetype i = from; i < end; ++i) {
            if (!m_lines[i].isBody())
                continue;
            m_body.append(i);
            start = std::min(start, m_lines[i].start);
            finish = std::max(finish, m_lines[i].finish);
        }
        // Where most lines are cells, their margins are no measure.
        constexpr double shareOfSpan = 0.6;
        m_width = std::max(lines.bodyFinish - lines.bodyStart, shareOfSpan * (finish - start));
    }

    QList<TableSpan> find()
    {
        findContents();
        if (m_all.geometry)
            findColumns();
        else
            findTabs();
        std::sort(m_found.begin(), m_found.end(),
                  [](const TableSpan& a, const TableSpan& b) { return a.first < b.first; });
        return m_found;
    }

private:
    const TextLine& at(qsizetype place) const { return m_lines[m_body[place]]; }

    bool isTaken(qsizetype index) const
    {
        return std::any_of(m_found.begin(), m_found.end(),
                           [&](const TableSpan& each) { return index >= each.first && index <= each.last; });
    }

    /// From the first entry with leaders to the last, entries of several lines and columns between them included;
    /// below the heading "Contents", entries without leaders too.
    void findContents()
    {
        constexpr qsizetype reach = 6;
        for (qsizetype i = 0; i < m_body.size(); ++i) {
            const bool heading = isContentsHeading(at(i).text());
            if (!heading && !hasLeaders(at(i).text()))
                continue;
            qsizetype last = i;
            int entries = 0;
            bool leaders = false;
            for (qsizetype k = heading ? i + 1 : i; k < m_body.size() && k <= last + reach; ++k) {
                leaders = leaders || hasLeaders(at(k).text());
                const bool entry = hasLeaders(at(k).text()) || isContentsHeading(at(k).text()) ||
                                   (heading && !leaders && endsWithFigure(at(k).text()) && at(k).text().size() < 140);
                // A paragraph ends the list.
                if (at(k).text().size() > 60 && endsSentence(at(k).text()) && !entry)
                    break;
                if (entry) {
                    last = k;
                    ++entries;
                } else if (entries > 0 && m_all.geometry && isFigures(at(k).text())) {
                    last = k;
                }
            }
            // Page numbers stand in a column of their own, and the last entries may need no leaders.
            while (last + 1 < m_body.size() && at(last + 1).page == at(last).page &&
                   ((at(last + 1).row == at(last).row && m_all.geometry) || isBareEntry(last + 1)))
                ++last;
            if (entries >= 2)
                m_found.append({m_body[heading ? std::min(i + 1, last) : firstOfEntry(i)], m_body[last], true});
            i = last;
        }
    }

    /// "V.   Human resources   57–85" without leaders, in one line or in the cells of a row.
    bool isBareEntry(qsizetype place) const
    {
        const QString& text = at(place).text();
        qsizetype rowEnd = place;
        while (m_all.geometry && rowEnd + 1 < m_body.size() && at(rowEnd + 1).page == at(place).page &&
               at(rowEnd + 1).row == at(place).row)
            ++rowEnd;
        return endsWithFigure(at(rowEnd).text()) && text.size() < 140 && !readLabels(text).isEmpty();
    }

    /// The label of an entry stands before it, in the same row.
    qsizetype firstOfEntry(qsizetype place) const
    {
        while (place > 0 && at(place - 1).row == at(place).row && at(place - 1).page == at(place).page &&
               m_all.geometry)
            --place;
        return place;
    }

    void findTabs()
    {
        for (qsizetype i = 0; i < m_body.size(); ++i) {
            if (isTaken(m_body[i]) || !isTabRow(i))
                continue;
            qsizetype last = i;
            while (last + 1 < m_body.size() && isTabRow(last + 1) && !isTaken(m_body[last + 1]))
                ++last;
            const bool piped = isPiped(at(i).text());
            // One line with a tab is a label before its text.
            if (last > i || piped || at(i).text().trimmed().count(u'\t') > 1)
                m_found.append({m_body[i], m_body[last], false});
            i = last;
        }
    }

    bool isTabRow(qsizetype place) const
    {
        const QString& text = at(place).text();
        if (isPiped(text))
            return true;
        const QStringView trimmed = QStringView(text).trimmed();
        if (!text.contains(u'\t'))
            return false;
        const qsizetype tab = trimmed.indexOf(u'\t');
        // "(a)<tab>text" and "1.<tab>text" are labelled text.
        const bool label = tab > 0 && tab <= 6 &&
                           (trimmed[tab - 1] == u'.' || trimmed[tab - 1] == u')' || trimmed[tab - 1] == u'）' ||
                            trimmed[tab - 1] == u'、');
        return !label && (tab >= 0 || (place > 0 && at(place - 1).text().contains(u'\t')) || text.endsWith(u'\t'));
    }

    struct Row {
        qsizetype first;
        qsizetype last; ///< places in m_body
        int cells() const { return int(last - first) + 1; }
    };

    QList<Row> rows() const
    {
        QList<Row> result;
        for (qsizetype i = 0; i < m_body.size(); ++i) {
            const bool same = !result.isEmpty() && at(i).page == at(i - 1).page && at(i).row == at(i - 1).row;
            if (same)
                result.back().last = i;
            else
                result.append({i, i});
        }
        return result;
    }

    bool standsInColumn(const TextLine& cell, const QList<double>& columns) const
    {
        return std::any_of(columns.begin(), columns.end(),
                           [&](double column) { return std::abs(column - cell.start) < columnSlack; });
    }

    bool isNarrow(const TextLine& cell) const { return cell.finish - cell.start < 0.6 * m_width; }

    /// Rows with cells beside each other, and what stands in their columns between and below them.
    void findColumns()
    {
        const QList<Row> all = rows();
        for (qsizetype r = 0; r < all.size(); ++r) {
            if (all[r].cells() < 2 || isTaken(m_body[all[r].first]))
                continue;
            QList<double> columns;
            qsizetype last = r;
            int wide = 0;
            int most = 0;
            for (qsizetype k = r; k < all.size(); ++k) {
                if (isTaken(m_body[all[k].first]) || at(all[k].first).page > at(all[last].first).page + 1)
                    break;
                if (all[k].cells() >= 2) {
                    if (wide > 0 && !sharesColumns(all[k], columns))
                        break;
                    for (qsizetype i = all[k].first; i <= all[k].last; ++i) {
                        if (!standsInColumn(at(i), columns))
                            columns.append(at(i).start);
                    }
                    ++wide;
                    most = std::max(most, all[k].cells());
                    last = k;
                } else if (!isNarrow(at(all[k].first)) || !standsInColumn(at(all[k].first), columns) ||
                           k > last + 4) {
                    break;
                } else if (k > last && (at(all[k].first).start > columns.first() + columnSlack || isClose(all[k]))) {
                    last = k; // the further lines of a cell
                }
            }
            // Two columns of a few rows are a signature or a list of votes; rows alone must outweigh lines alone.
            const qsizetype span = last - r + 1;
            if ((wide >= 3 && wide * 3 >= span) || (wide >= 2 && most >= 3)) {
                m_found.append({m_body[all[r].first], m_body[all[last].last], false});
                r = last;
            }
        }
    }

    /// Directly below the line before it.
    bool isClose(const Row& row) const
    {
        const TextLine& line = at(row.first);
        const TextLine& before = at(row.first - 1);
        return before.page == line.page && line.top - before.bottom < 0.1 * (line.bottom - line.top);
    }

    bool sharesColumns(const Row& row, const QList<double>& columns) const
    {
        int shared = 0;
        for (qsizetype i = row.first; i <= row.last; ++i)
            shared += standsInColumn(at(i), columns) ? 1 : 0;
        return shared * 2 >= row.cells();
    }

    const TextLines& m_all;
    const QList<TextLine>& m_lines;
    QList<qsizetype> m_body;
    QList<TableSpan> m_found;
    double m_width = 0; ///< of the text, points
};

} // namespace

QList<TableSpan> findTables(const TextLines& lines, qsizetype from, qsizetype end)
{
    return Finder(lines, from, end).find();
}

} // namespace rapporteur::text
