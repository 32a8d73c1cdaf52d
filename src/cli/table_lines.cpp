// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table_lines.h"

#include <algorithm>
#include <numeric>

namespace rapporteur::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 2;
/// No column gives way further than this: what is left would say nothing.
constexpr int narrowest = 8;
constexpr QChar cutMark = u'\u2026';

int columnsOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) ||
                      (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
                      (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x20000 && c <= 0x3fffd);
    return wide ? 2 : 1;
}

/// Takes columns away from the widest that is wider than its floor until the line fits, or none is left.
void narrow(QList<int>& widths, const QList<int>& floors, int most)
{
    int excess = std::accumulate(widths.begin(), widths.end(), gap * int(widths.size() - 1)) - most;
    while (excess > 0) {
        qsizetype widest = -1;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (widths[i] > floors[i] && (widest < 0 || widths[i] > widths[widest]))
                widest = i;
        }
        if (widest < 0)
            return;
        --widths[widest];
        --excess;
    }
}

/// The first column names the row: it gives way to a third of the terminal, and only where that is not enough
/// further.
void fit(QList<int>& widths, int most)
{
    for (int& width : widths)
        width = std::min(width, most);
    QList<int> floors(widths.size(), narrowest);
    if (!floors.isEmpty())
        floors.first() = std::max(narrowest, most / 3);
    narrow(widths, floors, most);
    floors.fill(narrowest);
    narrow(widths, floors, most);
}

/// A tab would take more columns than were counted, and blanks at the end are nothing that could be cut off.
QString forTerminal(QString line)
{
    line.replace(u'\t', u' ');
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

int columnsOf(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += columnsOf(c);
    return width;
}

QString cutToColumns(const QString& text, int most)
{
    if (columnsOf(text) <= most)
        return text;
    if (most < 1)
        return {};
    QString result;
    int width = 1; // the mark of the cut
    for (const char32_t c : text.toUcs4()) {
        width += columnsOf(c);
        if (width > most)
            break;
        result += QString::fromUcs4(&c, 1);
    }
    while (result.endsWith(u' '))
        result.chop(1);
    return result + cutMark;
}

QStringList tableLines(const QStringList& head, const QList<QStringList>& rows, int most)
{
    QList<int> widths;
    const auto measure = [&](const QStringList& row) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    };
    measure(head);
    for (const QStringList& row : rows)
        measure(row);
    if (most > 0)
        fit(widths, most);
    QStringList lines;
    const auto append = [&](const QStringList& row) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString cell = cutToColumns(row[i], widths[i]);
            const bool last = i + 1 == row.size();
            line += last ? cell : cell + QString(widths[i] - columnsOf(cell) + gap, u' ');
        }
        lines.append(most > 0 ? cutToColumns(forTerminal(line), most) : line);
    };
    append(head);
    for (const QStringList& row : rows)
        append(row);
    return lines;
}

} // namespace rapporteur::cli
