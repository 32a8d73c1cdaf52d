// SPDX-License-Identifier: GPL-3.0-or-later
// Where the pages of a document lie on the endless sheet of the reader, and back from a point to a page. Pure
// geometry.
#pragma once

#include <QList>
#include <QRect>
#include <QSizeF>

namespace rapporteur::gui {

/// A spot on a page: points from the top left of the page as shown without rotation.
struct PagePoint {
    int page = -1; ///< from 0; -1 if the spot is on no page
    QPointF point;
};

/// Positions in logical pixels of the sheet, whose top left is (0, 0).
class PageLayout {
public:
    /// Gap around and between pages, in logical pixels.
    static constexpr int margin = 12;
    /// Pages outside these limits (0 or 14,400 points are met) are shown as if they were within them.
    static constexpr double smallestSide = 36;
    static constexpr double largestSide = 14'400;

    void setPages(const QList<QSizeF>& sizes);
    /// scale: logical pixels for a point; rotation: 0, 90, 180, 270 degrees clockwise.
    void setView(double scale, int rotation);

    int pageCount() const { return int(m_sizes.size()); }
    double scale() const { return m_scale; }
    int rotation() const { return m_rotation; }
    QSize sheet() const { return m_sheet; }
    QRect rect(int page) const { return m_rects.value(page); }
    /// Size of a page in points, as rotated.
    QSizeF rotatedSize(int page) const;

    /// Pages that meet the strip [top, bottom), rising.
    QList<int> pagesBetween(int top, int bottom) const;
    /// The page that fills most of the strip.
    int mainPage(int top, int bottom) const;
    PagePoint pointAt(QPoint onSheet) const;
    /// A rectangle of a page (points, without rotation) on the sheet.
    QRectF mapped(int page, const QRectF& area) const;

    /// The scale at which the widest page fills this width, or the page fits into this size.
    double scaleForWidth(int width) const;
    double scaleForPage(int page, QSize viewport) const;

private:
    void place();

    QList<QSizeF> m_sizes;
    QList<QRect> m_rects;
    QSize m_sheet;
    double m_scale = 96.0 / 72.0;
    int m_rotation = 0;
};

} // namespace rapporteur::gui
