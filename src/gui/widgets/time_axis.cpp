// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/time_axis.h"

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

namespace {
constexpr int margin = 12;
constexpr int leastBar = 6;      // pixels: one day among years is still seen
constexpr int monthsByName = 30; // with more months than this the axis names years only
constexpr int textShare = 40;    // per cent of the width for the texts at the leading side
} // namespace

TimeAxis::TimeAxis(const QString& name, const QString& accessibleName, QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
}

void TimeAxis::setBars(const QList<AxisBar>& bars)
{
    const qint64 chosen = current();
    m_bars = bars;
    m_bars.removeIf([](const AxisBar& bar) { return !bar.start.isValid(); });
    m_first = {};
    m_last = {};
    for (const AxisBar& bar : std::as_const(m_bars)) {
        const QDate end = bar.end.isValid() ? bar.end : bar.start;
        m_first = m_first.isValid() ? std::min(m_first, bar.start) : bar.start;
        m_last = m_last.isValid() ? std::max(m_last, end) : end;
    }
    if (m_first.isValid()) { // whole months
        m_first = QDate(m_first.year(), m_first.month(), 1);
        m_last = QDate(m_last.year(), m_last.month(), m_last.daysInMonth());
    }
    m_row = m_bars.isEmpty() ? -1 : 0;
    updateScrollBar();
    setCurrent(chosen);
    viewport()->update();
}

void TimeAxis::setMark(QDate day, const QString& text)
{
    m_mark = day;
    m_markText = text;
    viewport()->update();
}

qint64 TimeAxis::current() const
{
    return m_row >= 0 && m_row < m_bars.size() ? m_bars[m_row].record : 0;
}

void TimeAxis::setCurrent(qint64 record)
{
    for (int row = 0; row < int(m_bars.size()); ++row) {
        if (m_bars[row].record == record)
            return choose(row);
    }
}

QSize TimeAxis::sizeHint() const
{
    return {640, 320};
}

int TimeAxis::rowHeight() const
{
    return std::max(28, fontMetrics().height() + 12);
}

int TimeAxis::headHeight() const
{
    return 2 * fontMetrics().height() + 12;
}

void TimeAxis::updateScrollBar()
{
    const int room = std::max(1, viewport()->height() - headHeight());
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, int(m_bars.size()) * rowHeight() - room));
}

void TimeAxis::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

qreal TimeAxis::xOf(QDate day) const
{
    const int texts = viewport()->width() * textShare / 100;
    const qreal width = viewport()->width() - texts - margin;
    const qreal days = std::max<qint64>(1, m_first.daysTo(m_last) + 1);
    const qreal x = qreal(m_first.daysTo(day)) / days * width;
    return layoutDirection() == Qt::RightToLeft ? viewport()->width() - texts - x : texts + x;
}

void TimeAxis::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_bars.isEmpty())
        return;
    const int first = std::max(0, verticalScrollBar()->value() / rowHeight());
    const int last =
        std::min(int(m_bars.size()) - 1, (verticalScrollBar()->value() + viewport()->height()) / rowHeight());
    painter.setClipRect(0, headHeight(), viewport()->width(), viewport()->height());
    for (int row = first; row <= last; ++row)
        paintRow(painter, row);
    painter.setClipping(false);
    paintScale(painter);
}

void TimeAxis::paintScale(QPainter& painter) const
{
    const QLocale locale;
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    const int line = fontMetrics().height();
    const bool months = (m_last.year() - m_first.year()) * 12 + m_last.month() - m_first.month() <= monthsByName;
    QColor grid = quiet;
    grid.setAlphaF(0.35f);
    qreal lastYear = -1e6;
    qreal lastMonth = -1e6;
    for (QDate day = m_first; day <= m_last; day = day.addMonths(1)) {
        const qreal x = xOf(day);
        const bool year = day.month() == 1 || day == m_first;
        if (year || months) {
            painter.setPen(QPen(grid, 1));
            painter.drawLine(QPointF(x, year ? 4 : line + 6), QPointF(x, viewport()->height()));
        }
        painter.setPen(quiet);
        const auto write = [&](const QString& text, int y, qreal& lastX) {
            const qreal width = fontMetrics().horizontalAdvance(text) + 8;
            const bool mirrored = layoutDirection() == Qt::RightToLeft;
            if (std::abs(x - lastX) < width)
                return;
            lastX = x;
            painter.drawText(QRectF(mirrored ? x - width : x + 4, y, width, line), Qt::AlignLeft, text);
        };
        if (year)
            write(locale.toString(day, u"yyyy"_s), 4, lastYear);
        if (months)
            write(locale.standaloneMonthName(day.month(), QLocale::ShortFormat), line + 6, lastMonth);
    }
    if (m_mark.isValid() && m_mark >= m_first && m_mark <= m_last) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        const qreal x = xOf(m_mark);
        painter.drawLine(QPointF(x, line + 6), QPointF(x, viewport()->height()));
        painter.drawText(QPointF(x + 4, headHeight() - 2), m_markText);
    }
}

void TimeAxis::paintRow(QPainter& painter, int row) const
{
    const AxisBar& bar = m_bars[row];
    const int y = headHeight() + row * rowHeight() - verticalScrollBar()->value();
    const QRect whole(0, y, viewport()->width(), rowHeight());
    const bool chosen = row == m_row;
    if (chosen) {
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlphaF(0.18f);
        painter.fillRect(whole, ground);
        if (hasFocus()) {
            painter.setPen(palette().color(QPalette::Highlight));
            painter.drawRect(whole.adjusted(0, 0, -1, -1));
        }
    }
    const int texts = viewport()->width() * textShare / 100;
    QRect textRect(margin, y, texts - 2 * margin, rowHeight());
    textRect = QStyle::visualRect(layoutDirection(), viewport()->rect(), textRect);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(textRect, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     fontMetrics().elidedText(bar.text, Qt::ElideRight, textRect.width()));
    const qreal from = xOf(bar.start);
    const qreal to = xOf((bar.end.isValid() ? bar.end : bar.start).addDays(1));
    QRectF shape(std::min(from, to), y + rowHeight() / 4.0, std::max<qreal>(leastBar, std::abs(to - from)),
                 rowHeight() / 2.0);
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(QPen(accent, 1.5, bar.tentative ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(bar.tentative ? QBrush(Qt::NoBrush) : QBrush(accent));
    painter.drawRoundedRect(shape, 2, 2);
}

int TimeAxis::rowAt(int y) const
{
    if (y < headHeight())
        return -1;
    const int row = (y - headHeight() + verticalScrollBar()->value()) / rowHeight();
    return row < m_bars.size() ? row : -1;
}

void TimeAxis::choose(int row)
{
    if (row < 0 || row >= m_bars.size())
        return;
    const bool other = row != m_row;
    m_row = row;
    const int top = row * rowHeight();
    const int room = viewport()->height() - headHeight();
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(top);
    else if (top + rowHeight() > verticalScrollBar()->value() + room)
        verticalScrollBar()->setValue(top + rowHeight() - room);
    setAccessibleDescription(m_bars[row].description);
    viewport()->update();
    if (other)
        Q_EMIT currentChanged(m_bars[row].record);
}

void TimeAxis::keyPressEvent(QKeyEvent* event)
{
    const int page = std::max(1, (viewport()->height() - headHeight()) / rowHeight() - 1);
    switch (event->key()) {
    case Qt::Key_Up:
        return choose(m_row - 1);
    case Qt::Key_Down:
        return choose(m_row + 1);
    case Qt::Key_PageUp:
        return choose(std::max(0, m_row - page));
    case Qt::Key_PageDown:
        return choose(std::min(int(m_bars.size()) - 1, m_row + page));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(int(m_bars.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_row >= 0)
            Q_EMIT activated(current());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimeAxis::mousePressEvent(QMouseEvent* event)
{
    choose(rowAt(int(event->position().y())));
}

void TimeAxis::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (rowAt(int(event->position().y())) >= 0)
        Q_EMIT activated(current());
}

bool TimeAxis::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos().y());
        if (row >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(m_bars[row].description), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace rapporteur::gui
