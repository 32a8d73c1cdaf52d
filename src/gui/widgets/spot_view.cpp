// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/spot_view.h"

#include "workspace/messages.h"

#include <QPainter>
#include <QScrollBar>

namespace rapporteur::gui {

namespace {
constexpr int margin = 12;
constexpr double largestScale = 2.5;
constexpr double smallestSide = 36; // points: pages of no size are met
constexpr double largestSide = 14'400;
} // namespace

SpotView::SpotView(workspace::PageService* service, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_service(service)
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(service, &workspace::PageService::opened, this, [this](quint64 file, const workspace::OpenedFile& facts) {
        if (file != m_file)
            return;
        m_pages = facts.pages;
        updateBars();
        wish();
    });
    connect(service, &workspace::PageService::openFailed, this, [this](quint64 file, const Error& error) {
        if (file == m_file)
            showMessage(workspace::sentence(error));
    });
    connect(service, &workspace::PageService::rendered, this,
            [this](quint64 render, quint64, int, const QImage& image) {
                if (render != m_render)
                    return;
                m_image = image;
                viewport()->update();
            });
    connect(service, &workspace::PageService::renderFailed, this,
            [this](quint64 render, quint64, int, const Error& error) {
                if (render == m_render)
                    showMessage(workspace::sentence(error));
            });
}

SpotView::~SpotView()
{
    if (m_file)
        m_service->close(m_file);
}

void SpotView::showSpot(const QString& path, int page, const QList<QRectF>& boxes)
{
    m_message.clear();
    m_boxes = boxes;
    const bool samePage = path == m_path && page == m_page && !m_image.isNull();
    m_page = std::max(page, 0);
    if (path != m_path || !m_file) {
        if (m_file)
            m_service->close(m_file);
        m_path = path;
        m_pages.clear();
        m_image = {};
        m_file = m_service->open(path);
    } else if (!samePage) {
        m_image = {};
        wish();
    }
    updateBars();
    viewport()->update();
}

void SpotView::showMessage(const QString& message)
{
    if (m_file)
        m_service->close(m_file);
    m_file = 0;
    m_path.clear();
    m_pages.clear();
    m_image = {};
    m_message = message;
    updateBars();
    viewport()->update();
}

double SpotView::scale() const
{
    if (m_page >= m_pages.size())
        return 1;
    const double width = std::clamp(m_pages[m_page].size.width(), smallestSide, largestSide);
    return std::min(largestScale, (viewport()->width() - 2 * margin) / width);
}

void SpotView::wish()
{
    if (m_page >= m_pages.size() || viewport()->width() <= 2 * margin)
        return;
    m_service->cancel(m_render);
    wire::ImageRequest request;
    request.page = m_page;
    request.scale = scale() * devicePixelRatioF();
    m_render = m_service->render(m_file, request, workspace::RenderPriority::Visible);
}

void SpotView::updateBars()
{
    if (m_page >= m_pages.size())
        return verticalScrollBar()->setRange(0, 0);
    const double height = std::clamp(m_pages[m_page].size.height(), smallestSide, largestSide) * scale();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, int(height) + 2 * margin - viewport()->height()));
    if (!m_boxes.isEmpty())
        verticalScrollBar()->setValue(int(m_boxes.first().top() * scale()) - viewport()->height() / 3);
}

void SpotView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
    wish();
}

void SpotView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    if (!m_message.isEmpty()) {
        painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                         m_message);
        return;
    }
    if (m_page >= m_pages.size())
        return;
    const QSizeF size = m_pages[m_page].size * scale();
    const QRectF page((viewport()->width() - size.width()) / 2, margin - verticalScrollBar()->value(), size.width(),
                      size.height());
    painter.fillRect(page, Qt::white);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_image.isNull())
        painter.drawImage(page, m_image);
    const QColor accent = palette().color(QPalette::Highlight);
    QColor wash = accent;
    wash.setAlphaF(0.15f);
    painter.setPen(QPen(accent, 2));
    painter.setBrush(wash);
    for (const QRectF& box : m_boxes) {
        const QRectF spot(page.topLeft() + box.topLeft() * scale(), box.size() * scale());
        painter.drawRoundedRect(spot.adjusted(-3, -3, 3, 3), 3, 3);
    }
}

} // namespace rapporteur::gui
