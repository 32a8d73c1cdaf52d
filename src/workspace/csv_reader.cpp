// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/csv_reader.h"

#include "report/table_writers.h"

#include <QHash>

#include <algorithm>

namespace rapporteur::workspace {

namespace {

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

/// The separator that divides the first line most, outside quotation marks.
QChar separatorOf(const QString& text)
{
    QHash<QChar, int> counts;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && isLineEnd(c))
            break;
        else if (!quoted && (c == u',' || c == u';' || c == u'\t'))
            ++counts[c];
    }
    QChar best = u',';
    for (const QChar c : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        if (counts.value(c) > counts.value(best))
            best = c;
    }
    return best;
}

/// Takes off the apostrophe that keeps a spreadsheet from computing, and no other: "'t Hooft" stays.
QString plainCell(const QString& cell)
{
    const bool guarded = cell.startsWith(u'\'') && report::csvGuarded(cell.sliced(1)) == cell;
    return guarded ? cell.sliced(1) : cell;
}

/// A line feed, a carriage return, or both together end one line.
int lineEnds(QStringView text)
{
    return int(text.count(u'\n') + text.count(u'\r') - text.count(u"\r\n"));
}

} // namespace

CsvReader::CsvReader(const QString& text)
    : m_text(text)
    , m_separator(separatorOf(text))
{
}

bool CsvReader::next(QStringList& row)
{
    row.clear();
    m_rowLine = m_line;
    while (m_at < m_text.size()) {
        row.append(plainCell(cell()));
        if (m_at < m_text.size() && m_text[m_at] == m_separator) {
            ++m_at;
            if (m_at < m_text.size())
                continue;
            row.append(QString());
        } else {
            skipLineEnd();
        }
        ++m_row;
        if (std::any_of(row.begin(), row.end(), [](const QString& each) { return !each.isEmpty(); }))
            return true;
        row.clear();
        m_rowLine = m_line;
    }
    return false;
}

QString CsvReader::cell()
{
    if (m_at < m_text.size() && m_text[m_at] == u'"')
        return quotedCell();
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
        ++m_at;
    return m_text.mid(begin, m_at - begin);
}

QString CsvReader::quotedCell()
{
    QString value;
    ++m_at;
    while (m_at < m_text.size()) {
        const qsizetype quote = m_text.indexOf(u'"', m_at);
        if (quote < 0) {
            m_openQuote = true;
            value += QStringView(m_text).sliced(m_at);
            m_at = m_text.size();
            break;
        }
        value += QStringView(m_text).sliced(m_at, quote - m_at);
        m_at = quote + 1;
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            break;
        value += u'"';
        ++m_at;
    }
    m_line += lineEnds(value);
    // What stands between the closing mark and the separator belongs to nothing that a writer makes: it is kept.
    while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
        value += m_text[m_at++];
    return value;
}

void CsvReader::skipLineEnd()
{
    const qsizetype begin = m_at;
    if (m_at < m_text.size() && m_text[m_at] == u'\r')
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == u'\n')
        ++m_at;
    m_line += m_at > begin ? 1 : 0;
}

} // namespace rapporteur::workspace
