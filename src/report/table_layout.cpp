// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/flow.h"

#include <numeric>

namespace rapporteur::report {

namespace {

constexpr qreal scale = 0.9;
constexpr qreal cellPadding = points(3);

QList<qreal> columnWidths(const LaidOutBlock& table, qreal width)
{
    qsizetype columns = table.columnShares.size();
    for (const QList<RichText>& row : table.rows)
        columns = std::max(columns, row.size());
    QList<qreal> shares = table.columnShares;
    while (shares.size() < columns)
        shares.append(1);
    const qreal all = std::accumulate(shares.begin(), shares.end(), qreal(0));
    for (qreal& share : shares)
        share *= width / all;
    return shares;
}

/// One unit for each line of a row, so that a row longer than a page can be cut; shorter ones stay in one piece.
QList<FlowUnit> setRow(const QList<RichText>& cells, const QList<qreal>& widths, TextFrame frame,
                       const TextSetter& setter)
{
    constexpr qsizetype longestInOnePiece = 20;
    QList<FlowUnit> row{FlowUnit{.height = cellPadding}};
    qreal start = frame.start;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        frame.start = start + cellPadding;
        frame.width = widths[column] - 2 * cellPadding;
        const QList<FlowUnit> lines = setter.set(cells[column], frame);
        for (qsizetype index = 0; index < lines.size(); ++index) {
            if (row.size() == index + 1)
                row.append(FlowUnit{.height = lines[index].height});
            row[index + 1].lines += lines[index].lines;
            row[index + 1].noteMarks += lines[index].noteMarks;
        }
        start += widths[column];
    }
    row.last().height += cellPadding;
    for (qsizetype index = 0; index + 1 < row.size(); ++index)
        row[index].keepWithNext = index == 0 || row.size() <= longestInOnePiece;
    return row;
}

/// Lays `next` below `unit`, so that both stay in one piece.
void join(FlowUnit& unit, const FlowUnit& next)
{
    for (PlacedLine line : next.lines) {
        line.position.ry() += unit.height;
        unit.lines.append(line);
    }
    for (const QRectF& rule : next.rules)
        unit.rules.append(rule.translated(0, unit.height));
    unit.noteMarks += next.noteMarks;
    unit.height += next.height;
}

} // namespace

QList<FlowUnit> setTable(const LaidOutBlock& table, int block, const TextSetter& setter)
{
    const PageGeometry& geometry = setter.geometry();
    const bool rightToLeft = setter.style().direction == Qt::RightToLeft;
    TextFrame frame{.start = geometry.bodyIndent,
                    .width = geometry.width() - geometry.bodyIndent,
                    .scale = scale,
                    .bold = true,
                    .block = block};
    const qreal left = rightToLeft ? 0 : frame.start;
    const QList<qreal> widths = columnWidths(table, frame.width);
    const auto rule = [&](qreal y, qreal thickness) { return QRectF(left, y, frame.width, points(thickness)); };

    QList<FlowUnit> units = setter.set(table.text, frame);
    for (FlowUnit& caption : units)
        caption.keepWithNext = true;
    FlowUnit head;
    for (int row = 0; row < table.headerRows && row < table.rows.size(); ++row) {
        for (const FlowUnit& line : setRow(table.rows[row], widths, frame, setter))
            join(head, line);
    }
    head.rules.append(rule(0, 0.5));
    head.rules.append(rule(head.height, 1.25));
    head.height += points(1.25);
    head.keepWithNext = true;
    append(units, {head}, points(3));

    FlowUnit repeated = head;
    repeated.noteMarks.clear();
    const auto shared = std::make_shared<const FlowUnit>(repeated);
    frame.bold = false;
    for (qsizetype row = table.headerRows; row < table.rows.size(); ++row) {
        QList<FlowUnit> lines = setRow(table.rows[row], widths, frame, setter);
        for (FlowUnit& line : lines)
            line.repeatedHead = shared;
        const bool last = row + 1 == table.rows.size();
        lines.last().rules.append(rule(lines.last().height, last ? 1.25 : 0.25));
        lines.last().height += points(1);
        units += lines;
    }
    return units;
}

} // namespace rapporteur::report
