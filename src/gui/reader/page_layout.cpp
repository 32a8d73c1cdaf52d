// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/page_layout.h"

#include <algorithm>
#include <cmath>

namespace rapporteur::gui {

void PageLayout::setPages(const QList<QSizeF>& sizes)
{
    m_sizes.clear();
    m_sizes.reserve(sizes.size());
    for (const QSizeF& size : sizes) {
        m_sizes.append({std::clamp(size.width(), smallestSide, largestSide),
                        std::clamp(size.height(), smallestSide, largestSide)});
    }
    place();
}

void PageLayout::setView(double scale, int rotation)
{
    m_scale = scale;
    m_rotation = rotation;
    place();
}

QSizeF PageLayout::rotatedSize(int page) const
{
    const QSizeF size = m_sizes.value(page);
    return m_rotation % 180 == 0 ? size : size.transposed();
}

void PageLayout::place()
{
    m_rects.clear();
    m_rects.reserve(m_sizes.size());
    int width = 0;
    for (int page = 0; page < pageCount(); ++page)
        width = std::max(width, int(std::ceil(rotatedSize(page).width() * m_scale)));
    int y = margin;
    for (int page = 0; page < pageCount(); ++page) {
        const QSizeF size = rotatedSize(page) * m_scale;
        const QSize pixels(std::max(1, int(std::ceil(size.width()))), std::max(1, int(std::ceil(size.height()))));
        m_rects.append(QRect(QPoint(margin + (width - pixels.width()) / 2, y), pixels));
        y += pixels.height() + margin;
    }
    m_sheet = QSize(width + 2 * margin, y);
}

QList<int> PageLayout::pagesBetween(int top, int bottom) const
{
    QList<int> result;
    auto first = std::lower_bound(m_rects.begin(), m_rects.end(), top,
                                  [](const QRect& rect, int y) { return rect.bottom() < y; });
    for (; first != m_rects.end() && first->top() < bottom; ++first)
        result.append(int(first - m_rects.begin()));
    return result;
}

int PageLayout::mainPage(int top, int bottom) const
{
    int best = -1;
    int most = -1;
    for (const int page : pagesBetween(top, bottom)) {
        const int shown = std::min(bottom, m_rects[page].bottom()) - std::max(top, m_rects[page].top());
        if (shown > most) {
            most = shown;
            best = page;
        }
    }
    return best < 0 && pageCount() > 0 ? (top <= 0 ? 0 : pageCount() - 1) : best;
}

PagePoint PageLayout::pointAt(QPoint onSheet) const
{
    for (const int page : pagesBetween(onSheet.y(), onSheet.y() + 1)) {
        if (!m_rects[page].contains(onSheet))
            continue;
        const QPointF p = QPointF(onSheet - m_rects[page].topLeft()) / m_scale;
        const QSizeF size = m_sizes[page];
        switch (m_rotation) {
        case 90:
            return {page, {p.y(), size.height() - p.x()}};
        case 180:
            return {page, {size.width() - p.x(), size.height() - p.y()}};
        case 270:
            return {page, {size.width() - p.y(), p.x()}};
        default:
            return {page, p};
        }
    }
    return {};
}

QRectF PageLayout::mapped(int page, const QRectF& area) const
{
    const QSizeF size = m_sizes.value(page);
    QRectF turned = area;
    if (m_rotation == 90)
        turned = QRectF(size.height() - area.bottom(), area.left(), area.height(), area.width());
    else if (m_rotation == 180)
        turned = QRectF(size.width() - area.right(), size.height() - area.bottom(), area.width(), area.height());
    else if (m_rotation == 270)
        turned = QRectF(area.top(), size.width() - area.right(), area.height(), area.width());
    return QRectF(turned.topLeft() * m_scale, turned.size() * m_scale).translated(m_rects.value(page).topLeft());
}

double PageLayout::scaleForWidth(int width) const
{
    double widest = smallestSide;
    for (int page = 0; page < pageCount(); ++page)
        widest = std::max(widest, rotatedSize(page).width());
    return std::max(0.05, (width - 2 * margin) / widest);
}

double PageLayout::scaleForPage(int page, QSize viewport) const
{
    const QSizeF size = rotatedSize(page);
    if (size.isEmpty())
        return 1;
    return std::max(0.05, std::min((viewport.width() - 2 * margin) / size.width(),
                                   (viewport.height() - 2 * margin) / size.height()));
}

} // namespace rapporteur::gui
