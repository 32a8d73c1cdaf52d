// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/flow.h"

namespace rapporteur::report {

namespace {

constexpr qreal thick = points(1.5);
constexpr qreal thin = points(0.75);

RichText plain(const QString& text)
{
    return {TextRun{.text = text}};
}

/// Sets `units` below each other into `unit`, from `y` on, and returns where they end.
qreal stack(FlowUnit& unit, const QList<FlowUnit>& units, qreal y)
{
    for (const FlowUnit& each : units) {
        y += each.spaceBefore;
        for (PlacedLine line : each.lines) {
            line.position.ry() += y;
            unit.lines.append(line);
        }
        unit.noteMarks += each.noteMarks;
        y += each.height;
    }
    return y;
}

/// Organization and logo letters above a thick rule.
qreal setTop(FlowUnit& unit, const LaidOutMasthead& masthead, const TextSetter& setter)
{
    const qreal width = setter.geometry().width();
    TextFrame frame{.width = width * 0.6, .scale = 1.3, .bold = true, .role = TextRole::Masthead};
    const QList<FlowUnit> organization = setter.set(plain(masthead.organization), frame);
    frame = {.start = width * 0.6,
             .width = width * 0.4,
             .scale = 2.6,
             .bold = true,
             .latin = true,
             .role = TextRole::Masthead};
    frame.alignment = setter.style().direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    const QList<FlowUnit> logo = setter.set(plain(masthead.logoLetters), frame);
    const qreal height = std::max(heightOf(organization), heightOf(logo));
    stack(unit, organization, height - heightOf(organization));
    stack(unit, logo, height - heightOf(logo));
    unit.rules.append({0, height, width, thick});
    return height + thick;
}

/// Symbols, distribution, date and languages, below each other.
QList<FlowUnit> setDistribution(const LaidOutMasthead& masthead, const TextSetter& setter)
{
    const qreal width = setter.geometry().width();
    TextFrame frame{.start = width * 0.58,
                    .width = width * 0.42,
                    .scale = 1,
                    .bold = true,
                    .latin = true,
                    .role = TextRole::Masthead};
    QList<FlowUnit> units;
    for (const QString& symbol : masthead.symbols)
        append(units, setter.set(plain(symbol), frame), 0);
    frame.scale = 0.95;
    frame.bold = false;
    qreal space = masthead.symbols.isEmpty() ? 0 : points(8);
    for (const QString& line : masthead.distribution) {
        if (line.isEmpty()) {
            space = points(5);
            continue;
        }
        append(units, setter.set(plain(line), frame), space);
        space = 0;
    }
    return units;
}

} // namespace

QList<FlowUnit> setMasthead(const LaidOutMasthead& masthead, const TextSetter& setter)
{
    const qreal width = setter.geometry().width();
    FlowUnit head;
    const qreal top = setTop(head, masthead, setter) + points(8);
    TextFrame frame{.width = width * 0.5, .scale = 1.55, .bold = true, .role = TextRole::Masthead};
    const qreal leftEnd = stack(head, setter.set(plain(masthead.programme), frame), top);
    const qreal rightEnd = stack(head, setDistribution(masthead, setter), top);
    const qreal end = std::max({leftEnd, rightEnd, top + points(84)}) + points(8);
    head.rules.append({0, end, width, thin});
    head.height = end + thin;

    QList<FlowUnit> units{head};
    frame.scale = 1;
    qreal space = points(6);
    const std::pair<const RichText*, bool> lines[]{{&masthead.body, true},
                                                   {&masthead.ordinal, true},
                                                   {&masthead.dates, false},
                                                   {&masthead.item, false},
                                                   {&masthead.parentTitle, true}};
    for (const auto& [text, bold] : lines) {
        frame.bold = bold;
        append(units, setter.set(*text, frame), space);
        space = 0;
    }
    for (FlowUnit& unit : units)
        unit.keepWithNext = true;
    return units;
}

} // namespace rapporteur::report
