// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/flow.h"

#include <algorithm>

namespace rapporteur::report {

namespace {

constexpr qreal tab = points(30); ///< from a label to its text

/// What a block role looks like, where it is the same for all blocks of the role.
struct RoleStyle {
    BlockRole role;
    qreal scale;
    bool bold;
    qreal spaceBefore;
};

constexpr RoleStyle roleStyles[]{
    {BlockRole::Title, 1.45, true, points(16)},    {BlockRole::AuthorLine, 1.2, true, points(10)},
    {BlockRole::Paragraph, 1, false, points(6)},   {BlockRole::Item, 1, false, points(5)},
    {BlockRole::Text, 1, false, points(6)},        {BlockRole::Part, 1.45, true, 0},
    {BlockRole::PartTitle, 1.45, true, points(8)}, {BlockRole::TableNote, 0.85, false, points(3)},
};

constexpr qreal headingScales[]{1.3, 1.1, 1.0};

TextFrame frameOf(const LaidOutBlock& block, int index, const PageGeometry& geometry)
{
    TextFrame frame{.start = geometry.bodyIndent, .width = geometry.width() - geometry.bodyIndent, .block = index};
    if (block.role == BlockRole::Heading) {
        frame.scale = headingScales[qBound(1, block.level, 3) - 1];
        frame.bold = true;
    }
    for (const RoleStyle& style : roleStyles) {
        if (style.role == block.role) {
            frame.scale = style.scale;
            frame.bold = style.bold;
        }
    }
    if (block.role == BlockRole::Item) {
        frame.start += tab * (block.level + 1);
        frame.width -= tab * (block.level + 1);
    } else if (block.role == BlockRole::Paragraph && !block.label.isEmpty()) {
        frame.firstIndent = tab;
    }
    return frame;
}

qreal spaceBefore(const LaidOutBlock& block)
{
    if (block.role == BlockRole::Heading)
        return block.level == 1 ? points(14) : points(10);
    for (const RoleStyle& style : roleStyles) {
        if (style.role == block.role)
            return style.spaceBefore;
    }
    return 0;
}

qreal labelStart(const LaidOutBlock& block, const TextFrame& frame, const TextSetter& setter)
{
    if (block.role == BlockRole::Paragraph)
        return frame.start;
    const qreal hanging = block.role == BlockRole::Item ? tab : points(24);
    return frame.start - std::max(hanging, setter.widthOf(block.label, frame) + points(5));
}

QList<FlowUnit> setTextBlock(const LaidOutBlock& block, int index, const TextSetter& setter)
{
    const TextFrame frame = frameOf(block, index, setter.geometry());
    QList<FlowUnit> units = setter.set(block.text, frame);
    if (units.isEmpty())
        return units;
    if (!block.label.isEmpty())
        setter.addLabel(units, block.label, labelStart(block, frame, setter), frame);
    units.first().newPage = block.role == BlockRole::Part;
    const bool heads = block.role == BlockRole::Heading || block.role == BlockRole::Part ||
                       block.role == BlockRole::PartTitle || block.role == BlockRole::Title ||
                       block.role == BlockRole::AuthorLine;
    for (FlowUnit& unit : units)
        unit.keepWithNext = unit.keepWithNext || heads;
    return units;
}

FlowUnit closingRule(const PageGeometry& geometry)
{
    constexpr qreal length = points(72);
    FlowUnit unit{.spaceBefore = points(14), .height = points(1)};
    unit.rules.append({(geometry.bodyIndent + geometry.width() - length) / 2, 0, length, points(0.5)});
    return unit;
}

} // namespace

QList<FlowUnit> setBlocks(const LaidOutDocument& document, const TextSetter& setter)
{
    QList<FlowUnit> units;
    for (int index = 0; index < document.blocks.size(); ++index) {
        const LaidOutBlock& block = document.blocks[index];
        if (block.role == BlockRole::Table)
            append(units, setTable(block, index, setter), points(10));
        else
            append(units, setTextBlock(block, index, setter), spaceBefore(block));
    }
    if (!units.isEmpty()) {
        units.last().keepWithNext = true;
        units.append(closingRule(setter.geometry()));
    }
    return units;
}

QList<FlowUnit> setNote(const QString& label, const RichText& text, const TextSetter& setter)
{
    const PageGeometry& geometry = setter.geometry();
    TextFrame frame{.start = geometry.bodyIndent,
                    .width = geometry.width() - geometry.bodyIndent,
                    .scale = 0.85,
                    .role = TextRole::Note};
    frame.firstIndent = std::max(points(12), setter.widthOf(label, frame) + points(4));
    QList<FlowUnit> units = setter.set(text, frame);
    const bool raised = !label.startsWith(u'*');
    QList<FlowUnit> mark = setter.set({TextRun{.text = label, .noteMark = raised}}, frame);
    if (!units.isEmpty() && !mark.isEmpty()) {
        const qreal shift = setter.style().direction == Qt::RightToLeft ? frame.firstIndent : -frame.firstIndent;
        mark.first().lines.first().position.rx() += shift;
        units.first().lines.prepend(mark.first().lines.first());
    }
    return units;
}

void append(QList<FlowUnit>& units, QList<FlowUnit> more, qreal space)
{
    if (!more.isEmpty())
        more.first().spaceBefore += space;
    units += more;
}

qreal heightOf(const QList<FlowUnit>& units)
{
    qreal height = 0;
    for (const FlowUnit& unit : units)
        height += unit.spaceBefore + unit.height;
    return height;
}

} // namespace rapporteur::report
