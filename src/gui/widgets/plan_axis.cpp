// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/plan_axis.h"

#include "gui/names.h"
#include "gui/widgets/text_label.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::StepDay;

namespace {

constexpr int margin = 12;
constexpr int textShare = 36;   // per cent of the width for the names of the documents
constexpr qreal markRadius = 5; // pixels
constexpr qreal leastWeek = 7;  // pixels: closer lines of weeks are a grey ground
constexpr int daysOfWeek = 7;
constexpr QRgb lateColour = 0xffda4453; // breeze: negative text

enum class Mark : quint8 { Ahead, Done, Late };

Mark markOf(const StepDay& step, QDate asAt)
{
    if (step.isDone())
        return Mark::Done;
    return step.isLate(asAt) ? Mark::Late : Mark::Ahead;
}

/// A circle for what lies ahead, a filled one for what is done, a triangle for what is late.
void paintMark(QPainter& painter, QPointF centre, Mark mark, const QPalette& palette)
{
    const QColor accent = palette.color(QPalette::Highlight);
    if (mark == Mark::Late) {
        const qreal r = markRadius + 1;
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgb(lateColour));
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - r},
                                      {centre.x() + r, centre.y() + r * 0.8},
                                      {centre.x() - r, centre.y() + r * 0.8}});
        return;
    }
    painter.setPen(QPen(accent, 1.5));
    painter.setBrush(mark == Mark::Done ? accent : palette.color(QPalette::Base));
    painter.drawEllipse(centre, markRadius, markRadius);
}

QString markName(Mark mark)
{
    switch (mark) {
    case Mark::Done:
        return PlanAxis::tr("done", "a step");
    case Mark::Late:
        return PlanAxis::tr("late", "a step");
    case Mark::Ahead:
        return PlanAxis::tr("ahead", "a step");
    }
    return {};
}

QString nameOfRow(const workspace::PlanRow& row)
{
    return row.document.symbol.isEmpty() ? domain::preferred(row.document.titles, titleLanguages())
                                         : row.document.symbol;
}

} // namespace

PlanAxis::PlanAxis(const QString& name, const QString& accessibleName, QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
}

void PlanAxis::setPlan(const workspace::Plan& plan, QDate asAt)
{
    const domain::PlannedDocumentId chosen =
        m_row >= 0 ? m_plan.rows[m_row].document.id : domain::PlannedDocumentId();
    m_plan = plan;
    m_asAt = asAt;
    m_row = m_plan.rows.isEmpty() ? -1 : 0;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_plan.rows[row].document.id == chosen)
            m_row = row;
    }
    findRange();
    updateScrollBar();
    setAccessibleDescription(m_row >= 0 ? description(m_row) : QString());
    viewport()->update();
}

/// From the week of the first step to a week after the last, the opening within.
void PlanAxis::findRange()
{
    m_first = {};
    m_last = {};
    const auto take = [this](QDate day) {
        if (!day.isValid())
            return;
        m_first = m_first.isValid() ? std::min(m_first, day) : day;
        m_last = m_last.isValid() ? std::max(m_last, day) : day;
    };
    for (const workspace::PlanRow& row : std::as_const(m_plan.rows)) {
        for (const StepDay& step : row.steps)
            take(step.day);
    }
    for (const QDate& opening : std::as_const(m_plan.days.openings))
        take(opening);
    if (!m_first.isValid())
        return;
    m_first = m_first.addDays(1 - m_first.dayOfWeek());
    m_last = m_last.addDays(daysOfWeek);
}

QString PlanAxis::description(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const workspace::PlanRow& planned = m_plan.rows[row];
    QStringList steps;
    for (const StepDay& step : planned.steps) {
        const QString day = step.day.isValid() ? dayText(step.day) : tr("no day known");
        steps.append(tr("%1: %2, %3", "step, day, done or late")
                         .arg(workspace::planStepName(step.step), day, markName(markOf(step, m_asAt))));
    }
    return nameOfRow(planned) + u'\n' + steps.join(u'\n');
}

QSize PlanAxis::sizeHint() const
{
    return {560, 320};
}

int PlanAxis::rowHeight() const
{
    return std::max(28, fontMetrics().height() + 12);
}

/// Months, and under them what the lines are.
int PlanAxis::headHeight() const
{
    return 3 * fontMetrics().height() + 16;
}

int PlanAxis::footHeight() const
{
    return fontMetrics().height() + 12;
}

int PlanAxis::room() const
{
    return std::max(1, viewport()->height() - headHeight() - footHeight());
}

void PlanAxis::updateScrollBar()
{
    verticalScrollBar()->setPageStep(room());
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, rowCount() * rowHeight() - room()));
}

void PlanAxis::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

qreal PlanAxis::xOf(QDate day) const
{
    const qreal texts = viewport()->width() * textShare / 100.0 + margin;
    const qreal width = viewport()->width() - texts - 2 * margin;
    const qreal days = qreal(std::max<qint64>(1, m_first.daysTo(m_last)));
    const qreal x = texts + qreal(m_first.daysTo(day)) / days * width;
    return layoutDirection() == Qt::RightToLeft ? viewport()->width() - x : x;
}

void PlanAxis::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_plan.rows.isEmpty())
        return;
    const int first = std::max(0, verticalScrollBar()->value() / rowHeight());
    const int last = std::min(rowCount() - 1, (verticalScrollBar()->value() + room()) / rowHeight());
    const QRect rows(0, headHeight(), viewport()->width(), room());
    if (m_first.isValid())
        paintWeeks(painter);
    painter.setClipRect(rows);
    for (int row = first; row <= last; ++row)
        paintRow(painter, row);
    painter.setClipping(false);
    if (m_first.isValid())
        paintLines(painter);
    paintLegend(painter);
}

void PlanAxis::paintWeeks(QPainter& painter) const
{
    QColor grid = palette().color(QPalette::PlaceholderText);
    grid.setAlphaF(0.25f);
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    const int line = fontMetrics().height();
    const qreal bottom = headHeight() + room();
    const bool weeks = std::abs(xOf(m_first.addDays(daysOfWeek)) - xOf(m_first)) >= leastWeek;
    for (QDate monday = m_first; weeks && monday <= m_last; monday = monday.addDays(daysOfWeek)) {
        painter.setPen(QPen(grid, 1));
        painter.drawLine(QPointF(xOf(monday), headHeight()), QPointF(xOf(monday), bottom));
    }
    const QLocale locale;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto fromStart = [&](qreal x) { return mirrored ? viewport()->width() - x : x; };
    qreal taken = 0; // from the side where the axis begins
    for (QDate month(m_first.year(), m_first.month(), 1); month <= m_last; month = month.addMonths(1)) {
        const QDate shown = std::max(month, m_first);
        const qreal x = xOf(shown);
        const bool year = month.month() == 1 || shown == m_first;
        const QString text = locale.toString(month, year ? u"MMM yyyy"_s : u"MMM"_s);
        const qreal width = fontMetrics().horizontalAdvance(text) + 8;
        painter.setPen(QPen(grid, 1));
        painter.drawLine(QPointF(x, 4), QPointF(x, bottom));
        if (fromStart(x) < taken || fromStart(x) + width > viewport()->width())
            continue;
        taken = fromStart(x) + width;
        painter.setPen(quiet);
        painter.drawText(QRectF(mirrored ? x - width : x + 4, 4, width, line), Qt::AlignLeft, text);
    }
}

void PlanAxis::paintLine(QPainter& painter, QDate day, const QString& text, const QPen& pen, qreal textTop) const
{
    if (!day.isValid() || day < m_first || day > m_last)
        return;
    const qreal x = xOf(day);
    const int line = fontMetrics().height();
    painter.setPen(pen);
    painter.drawLine(QPointF(x, std::min<qreal>(textTop + line, headHeight())), QPointF(x, headHeight() + room()));
    const qreal width = fontMetrics().horizontalAdvance(text) + 2;
    // Over the line, within the picture.
    const qreal left = std::clamp(x - width / 2, 0.0, std::max(0.0, viewport()->width() - width));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRectF(left, textTop, width, line), Qt::AlignCenter, text);
}

/// Each kind of line has a row of its own for its word: however close the lines are, the words do not meet.
void PlanAxis::paintLines(QPainter& painter) const
{
    const QColor accent = palette().color(QPalette::Highlight);
    const int line = fontMetrics().height();
    paintLine(painter, m_asAt, tr("today"), QPen(palette().color(QPalette::Text), 1, Qt::DotLine),
              viewport()->height() - footHeight() + 4);
    paintLine(painter, m_plan.sixWeekLine, tr("line of issue"), QPen(accent, 1.5, Qt::DashLine), 8 + line);
    for (const QDate& opening : m_plan.days.openings)
        paintLine(painter, opening, tr("opening"), QPen(accent, 2), 8 + 2 * line);
}

void PlanAxis::paintRow(QPainter& painter, int row) const
{
    const workspace::PlanRow& planned = m_plan.rows[row];
    const int y = headHeight() + row * rowHeight() - verticalScrollBar()->value();
    const QRect whole(0, y, viewport()->width(), rowHeight());
    if (row == m_row) {
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlphaF(0.18f);
        painter.fillRect(whole, ground);
        if (hasFocus()) {
            painter.setPen(palette().color(QPalette::Highlight));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(whole.adjusted(0, 0, -1, -1));
        }
    }
    const int texts = viewport()->width() * textShare / 100;
    const QRect textRect =
        QStyle::visualRect(layoutDirection(), viewport()->rect(), QRect(margin, y, texts - margin, rowHeight()));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(textRect, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     fontMetrics().elidedText(nameOfRow(planned), Qt::ElideRight, textRect.width()));
    const qreal middle = y + rowHeight() / 2.0;
    QColor thread = palette().color(QPalette::PlaceholderText);
    thread.setAlphaF(0.6f);
    std::optional<qreal> before;
    for (const StepDay& step : planned.steps) {
        if (!step.day.isValid())
            continue;
        const qreal x = xOf(step.day);
        if (before) {
            painter.setPen(QPen(thread, 1.5, step.tentative ? Qt::DashLine : Qt::SolidLine));
            painter.drawLine(QPointF(*before, middle), QPointF(x, middle));
        }
        before = x;
    }
    for (const StepDay& step : planned.steps) {
        if (step.day.isValid())
            paintMark(painter, QPointF(xOf(step.day), middle), markOf(step, m_asAt), palette());
    }
}

void PlanAxis::paintLegend(QPainter& painter) const
{
    const int y = viewport()->height() - footHeight();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qreal x = margin + markRadius;
    for (const Mark mark : {Mark::Ahead, Mark::Done, Mark::Late}) {
        const QString text = markName(mark);
        const qreal width = fontMetrics().horizontalAdvance(text) + 2;
        const qreal centre = mirrored ? viewport()->width() - x : x;
        paintMark(painter, QPointF(centre, y + footHeight() / 2.0), mark, palette());
        const qreal left = mirrored ? centre - markRadius - 8 - width : centre + markRadius + 8;
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRectF(left, y, width, footHeight()), int(Qt::AlignVCenter | Qt::AlignLeft), text);
        x += 2 * markRadius + 8 + width + 16;
    }
}

int PlanAxis::rowAt(int y) const
{
    if (y < headHeight() || y >= headHeight() + room())
        return -1;
    const int row = (y - headHeight() + verticalScrollBar()->value()) / rowHeight();
    return row < rowCount() ? row : -1;
}

void PlanAxis::setCurrentRow(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const bool other = row != m_row;
    m_row = row;
    const int top = row * rowHeight();
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(top);
    else if (top + rowHeight() > verticalScrollBar()->value() + room())
        verticalScrollBar()->setValue(top + rowHeight() - room());
    setAccessibleDescription(description(row));
    viewport()->update();
    if (other)
        Q_EMIT currentRowChanged(row);
}

void PlanAxis::keyPressEvent(QKeyEvent* event)
{
    const int page = std::max(1, room() / rowHeight() - 1);
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrentRow(m_row - 1);
    case Qt::Key_Down:
        return setCurrentRow(m_row + 1);
    case Qt::Key_PageUp:
        return setCurrentRow(std::max(0, m_row - page));
    case Qt::Key_PageDown:
        return setCurrentRow(std::min(rowCount() - 1, m_row + page));
    case Qt::Key_Home:
        return setCurrentRow(0);
    case Qt::Key_End:
        return setCurrentRow(rowCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_row >= 0)
            Q_EMIT activated(m_row);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PlanAxis::mousePressEvent(QMouseEvent* event)
{
    setCurrentRow(rowAt(int(event->position().y())));
}

void PlanAxis::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int row = rowAt(int(event->position().y()));
    if (row >= 0)
        Q_EMIT activated(row);
}

bool PlanAxis::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos().y());
        if (row >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(description(row)), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace rapporteur::gui
