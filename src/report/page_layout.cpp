// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page_layout.h"
#include "report/bar_code.h"

namespace rapporteur::report {

namespace {

constexpr qreal noteRuleRoom = points(12); ///< above the first note of a page, its short rule included

/// Fills pages with units, and the foot of each with the notes that its units call.
class Paginator {
public:
    Paginator(const LaidOutDocument& document, const TextSetter& setter)
        : m_document(document)
        , m_setter(setter)
        , m_area(setter.geometry().textArea())
    {
        m_pages.append(PageLayout{});
    }

    QList<PageLayout> fill(const QList<FlowUnit>& units);

private:
    QList<FlowUnit> newNotes(const QStringList& labels) const;
    qreal heightWithNotes(const QList<FlowUnit>& group) const;
    qreal room() const { return m_area.height() - m_used - m_notesHeight; }
    void placeGroup(const QList<FlowUnit>& group);
    void place(FlowUnit unit);
    void finishPage();

    const LaidOutDocument& m_document;
    const TextSetter& m_setter;
    const QRectF m_area;
    QList<PageLayout> m_pages;
    qreal m_used = 0;
    qreal m_notesHeight = 0;
    QList<FlowUnit> m_notes;
    QStringList m_notesSeen;
};

QList<FlowUnit> Paginator::newNotes(const QStringList& labels) const
{
    QList<FlowUnit> units;
    QStringList seen = m_notesSeen;
    for (const QString& label : labels) {
        if (seen.contains(label) || !m_document.notes.contains(label))
            continue;
        seen.append(label);
        append(units, setNote(label, m_document.notes.value(label), m_setter), points(2));
    }
    return units;
}

qreal Paginator::heightWithNotes(const QList<FlowUnit>& group) const
{
    QStringList marks;
    for (const FlowUnit& unit : group)
        marks += unit.noteMarks;
    const QList<FlowUnit> notes = newNotes(marks);
    const qreal rule = m_notes.isEmpty() && !notes.isEmpty() ? noteRuleRoom : 0;
    return heightOf(group) - (m_used == 0 ? group.first().spaceBefore : 0) + heightOf(notes) + rule;
}

void Paginator::place(FlowUnit unit)
{
    if (m_used == 0 && unit.repeatedHead)
        place(*unit.repeatedHead);
    if (m_used > 0)
        m_used += unit.spaceBefore;
    const QPointF origin(m_area.left(), m_area.top() + m_used);
    for (PlacedLine& line : unit.lines) {
        line.position += origin;
        m_pages.last().lines.append(line);
    }
    for (const QRectF& rule : unit.rules)
        m_pages.last().rules.append(rule.translated(origin));
    m_used += unit.height;

    const QList<FlowUnit> notes = newNotes(unit.noteMarks);
    if (m_notes.isEmpty() && !notes.isEmpty())
        m_notesHeight = noteRuleRoom;
    m_notesHeight += heightOf(notes);
    m_notes += notes;
    m_notesSeen += unit.noteMarks;
}

/// Prints the notes at the foot. What does not fit, because it is longer than a page, goes on at the foot of the
/// next.
void Paginator::finishPage()
{
    qreal y = std::max(m_area.top() + m_used, m_area.bottom() - m_notesHeight) + noteRuleRoom;
    if (!m_notes.isEmpty()) {
        constexpr qreal length = points(110);
        const bool rightToLeft = m_setter.style().direction == Qt::RightToLeft;
        const qreal indent = m_setter.geometry().bodyIndent;
        const qreal left = rightToLeft ? m_area.right() - indent - length : m_area.left() + indent;
        m_pages.last().rules.append({left, y - noteRuleRoom / 2, length, points(0.5)});
    }
    QList<FlowUnit> carried;
    for (FlowUnit& note : m_notes) {
        y += note.spaceBefore;
        if (!carried.isEmpty() || y + note.height > m_area.bottom() + 1) {
            carried.append(note);
            continue;
        }
        for (PlacedLine& line : note.lines) {
            line.position += QPointF(m_area.left(), y);
            m_pages.last().lines.append(line);
        }
        y += note.height;
    }
    m_notes = carried;
    m_notesHeight = carried.isEmpty() ? 0 : noteRuleRoom + heightOf(carried);
    m_used = 0;
    m_pages.append(PageLayout{.number = int(m_pages.size()) + 1});
}

void Paginator::placeGroup(const QList<FlowUnit>& group)
{
    if (m_used > 0 && (group.first().newPage || heightWithNotes(group) > room()))
        finishPage();
    const bool whole = heightWithNotes(group) <= room();
    for (const FlowUnit& unit : group) {
        // What is longer than a page is cut where it must be.
        if (!whole && m_used > 0 && heightWithNotes({unit}) > room())
            finishPage();
        place(unit);
    }
}

QList<PageLayout> Paginator::fill(const QList<FlowUnit>& units)
{
    for (qsizetype begin = 0, end = 0; begin < units.size(); begin = end) {
        end = begin + 1;
        while (end < units.size() && units[end - 1].keepWithNext)
            ++end;
        placeGroup(units.sliced(begin, end - begin));
    }
    do {
        finishPage();
    } while (!m_notes.isEmpty());
    m_pages.removeLast();
    return m_pages;
}

/// Sets lines without a page around them, at a height of the paper.
qreal addLines(PageLayout& page, const TextSetter& setter, const QString& text, TextFrame frame, qreal y)
{
    frame.width = setter.geometry().width();
    frame.latin = true;
    for (const FlowUnit& unit : setter.set({TextRun{.text = text}}, frame)) {
        for (PlacedLine line : unit.lines) {
            line.position += QPointF(setter.geometry().sideMargin, y);
            page.lines.append(line);
        }
        y += unit.height;
    }
    return y;
}

void addRunningHead(PageLayout& page, const QStringList& symbols, const TextSetter& setter)
{
    const PageGeometry& geometry = setter.geometry();
    const TextFrame frame{.scale = 0.9,
                          .bold = true,
                          .alignment = page.number % 2 ? Qt::AlignRight : Qt::AlignLeft,
                          .role = TextRole::RunningHead};
    PageLayout head;
    qreal height = 0;
    for (const QString& symbol : symbols)
        height = addLines(head, setter, symbol, frame, height);
    // Several symbols grow upwards, so that the rule stands where it always does.
    const qreal rule = geometry.top - points(14);
    for (PlacedLine& line : head.lines)
        line.position.ry() += rule - height - points(2);
    page.lines = head.lines + page.lines;
    if (!symbols.isEmpty())
        page.rules.append({geometry.sideMargin, rule, geometry.width(), points(0.5)});
}

void addFoot(PageLayout& page, const LaidOutDocument& document, const TextSetter& setter)
{
    const PageGeometry& geometry = setter.geometry();
    if (page.number > 1) {
        const Qt::Alignment side = page.number % 2 ? Qt::AlignRight : Qt::AlignLeft;
        addLines(page, setter, QString::number(page.number),
                 {.scale = 0.9, .bold = true, .alignment = side, .role = TextRole::PageNumber}, geometry.footTop);
        return;
    }
    const qreal y =
        addLines(page, setter, document.jobNumber, {.scale = 0.85, .role = TextRole::JobNumber}, geometry.footTop);
    if (document.barCode.isEmpty())
        return;
    page.bars = barCode(document.barCode, {geometry.sideMargin, y, points(96), points(10)});
}

} // namespace

QList<PageLayout> layOut(const LaidOutDocument& document, const PageGeometry& geometry)
{
    const TextSetter setter(document.language, geometry);
    QList<FlowUnit> units = setMasthead(document.masthead, setter);
    units += setBlocks(document, setter);
    QList<PageLayout> pages = Paginator(document, setter).fill(units);
    for (PageLayout& page : pages) {
        if (page.number > 1)
            addRunningHead(page, document.runningHead, setter);
        addFoot(page, document, setter);
    }
    return pages;
}

} // namespace rapporteur::report
