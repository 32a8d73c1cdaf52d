// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the rows and cells of a table that was found.
#include "text/tables.h"
#include "text/tables_columns.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

namespace {

void appendSeparator(CleanText& text, QChar separator)
{
    text.text += separator;
    text.offsets.append(-1);
}

/// The cells of one line of plain text, each cleaned of outer blanks; separators keep their offsets.
void appendPlainRow(CleanText& table, const TextLine& line)
{
    QChar separator = u'\t';
    CleanText row = line.clean;
    if (isPiped(row.text)) {
        separator = u'|';
        const qsizetype onlyRule = std::count_if(row.text.begin(), row.text.end(), [](QChar c) {
            return c == u'-' || c == u'|' || c == u':' || c.isSpace();
        });
        if (onlyRule == row.text.size())
            return;
    }
    if (!table.text.isEmpty())
        appendSeparator(table, u'\n');
    const qsizetype begin = separator == u'|' ? 1 : 0;
    const qsizetype end = row.text.size() - begin;
    for (const RaisedMark& mark : row.marks) {
        RaisedMark moved = mark;
        moved.at += table.text.size() - begin;
        table.marks.append(moved);
    }
    for (qsizetype i = begin; i < end; ++i) {
        table.text += row.text[i] == separator ? QChar(u'\t') : row.text[i];
        table.offsets.append(row.offsets[i]);
    }
}

/// Groups the cells of laid-out rows: a row without a first cell, close below, goes on with the cells above it.
class RowBuilder {
public:
    RowBuilder(const TextLines& lines, const Vocabulary& vocabulary)
        : m_all(lines)
        , m_vocabulary(vocabulary)
    {
    }

    CleanText build(const TableSpan& span)
    {
        for (qsizetype i = span.first; i <= span.last; ++i) {
            const TextLine& line = m_all.lines[i];
            if (line.isBody() && std::none_of(m_columns.begin(), m_columns.end(), [&](double column) {
                    return std::abs(column - line.start) < columnSlack;
                }))
                m_columns.append(line.start);
        }
        std::sort(m_columns.begin(), m_columns.end());
        findPadding(span);
        const TextLine* before = nullptr;
        for (qsizetype i = span.first; i <= span.last; ++i) {
            const TextLine& line = m_all.lines[i];
            if (!line.isBody())
                continue;
            const bool sameRow = before && before->row == line.row && before->page == line.page;
            if (!sameRow && !goesOn(before, line))
                flush();
            const int column = columnOf(line);
            while (m_cells.size() <= column)
                m_cells.append(CleanText{});
            appendLine(m_cells[column], line.clean, m_vocabulary);
            before = &line;
        }
        flush();
        return std::move(m_table);
    }

private:
    int columnOf(const TextLine& line) const
    {
        int column = 0;
        while (column + 1 < m_columns.size() && m_columns[column + 1] <= line.start + columnSlack)
            ++column;
        return column;
    }

    bool goesOn(const TextLine* before, const TextLine& line) const
    {
        if (!before || before->page != line.page)
            return false;
        return isClose(*before, line) && (columnOf(line) > 0 || m_cells.size() == 1 || m_padded);
    }

    static bool isClose(const TextLine& before, const TextLine& line)
    {
        return line.top - before.bottom < 0.35 * (line.bottom - line.top);
    }

    /// Whether the rows of the table stand further apart than the lines of a cell.
    void findPadding(const TableSpan& span)
    {
        int apart = 0;
        int close = 0;
        const TextLine* before = nullptr;
        for (qsizetype i = span.first; i <= span.last; ++i) {
            const TextLine& line = m_all.lines[i];
            if (!line.isBody())
                continue;
            if (before && before->page == line.page && before->row != line.row && columnOf(line) == 0)
                ++(isClose(*before, line) ? close : apart);
            before = &line;
        }
        m_padded = apart > close;
    }

    void flush()
    {
        bool any = false;
        for (CleanText& cell : m_cells) {
            if (cell.text.isEmpty() && !any && m_table.text.isEmpty())
                continue;
            if (any)
                appendSeparator(m_table, u'\t');
            else if (!m_table.text.isEmpty())
                appendSeparator(m_table, u'\n');
            for (RaisedMark mark : cell.marks) {
                mark.at += m_table.text.size();
                m_table.marks.append(mark);
            }
            m_table.text += cell.text;
            m_table.offsets += cell.offsets;
            any = true;
        }
        m_cells.clear();
    }

    const TextLines& m_all;
    const Vocabulary& m_vocabulary;
    QList<double> m_columns;
    bool m_padded = false;
    QList<CleanText> m_cells;
    CleanText m_table;
};

} // namespace

CleanText tableText(const TextLines& lines, const TableSpan& table, const Vocabulary& vocabulary)
{
    if (lines.geometry)
        return RowBuilder(lines, vocabulary).build(table);
    CleanText text;
    for (qsizetype i = table.first; i <= table.last; ++i) {
        if (lines.lines[i].isBody())
            appendPlainRow(text, lines.lines[i]);
    }
    return text;
}

} // namespace rapporteur::text
