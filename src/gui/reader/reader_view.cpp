// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/reader_view.h"

#include "workspace/messages.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestZoom = 0.1;
constexpr double largestZoom = 8;
constexpr double pixelsPerPoint = 96.0 / 72.0; // at a zoom of 1
constexpr double mostPixels = 24e6;            // of one image; a larger page is drawn coarser and scaled up
constexpr int neighbours = 2;                  // pages before and after those in view

QImage darkened(const QImage& image)
{
    QImage result = image.copy();
    result.invertPixels();
    return result;
}

} // namespace

ReaderView::ReaderView(workspace::PageService* service, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_service(service)
    , m_images(service)
{
    setObjectName(u"readerView"_s);
    setAccessibleName(tr("Pages"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    m_wantTimer.setSingleShot(true);
    m_wantTimer.setInterval(0);
    connect(&m_wantTimer, &QTimer::timeout, this, &ReaderView::wantImages);
    connect(&m_images, &PageImages::arrived, viewport(), [this] { viewport()->update(); });
    connect(service, &workspace::PageService::wordsRead, this,
            [this](quint64 file, int page, const wire::PageText& words, const QList<wire::Link>& links) {
                if (file != m_file)
                    return;
                m_words.insert(page, words);
                QList<PageLink> all = m_links.value(page);
                for (const wire::Link& link : links)
                    all.append({page, {link.area}, link.address, {}, link.page, link.address, true});
                m_links.insert(page, all);
                if (m_pending.page == page)
                    goToText(page, m_pending.label, m_pending.beginning);
                viewport()->update();
                Q_EMIT wordsArrived(page);
            });
}

void ReaderView::setFile(workspace::OpenFileId file, const workspace::OpenedFile& facts)
{
    clear();
    m_file = file;
    m_images.setFile(file);
    QList<QSizeF> sizes;
    for (const wire::PageInfo& page : facts.pages)
        sizes.append(page.size);
    m_layout.setPages(sizes);
    applyZoomMode();
    updateGeometries();
    announcePage();
}

void ReaderView::clear()
{
    m_file = 0;
    m_images.setFile(0);
    m_words.clear();
    m_links.clear();
    m_wordsAsked.clear();
    m_selection = {};
    m_announcedPage = -1;
    m_message.clear();
    clearMarks();
    m_layout.setPages({});
    updateGeometries();
}

void ReaderView::setMessage(const QString& message)
{
    m_message = message;
    setAccessibleDescription(message);
    viewport()->update();
}

QPoint ReaderView::offset() const
{
    const int spare = std::max(0, (viewport()->width() - m_layout.sheet().width()) / 2);
    return {horizontalScrollBar()->value() - spare, verticalScrollBar()->value()};
}

int ReaderView::currentPage() const
{
    return m_layout.mainPage(verticalScrollBar()->value(), verticalScrollBar()->value() + viewport()->height());
}

void ReaderView::goTo(int page, QPointF point)
{
    if (page < 0 || page >= pageCount())
        return;
    const QRectF spot = m_layout.mapped(page, QRectF(point, QSizeF(1, 1)));
    const int lead = point.isNull() ? PageLayout::margin : viewport()->height() / 5;
    verticalScrollBar()->setValue(int(spot.top()) - lead);
    if (spot.left() < horizontalScrollBar()->value() ||
        spot.right() > horizontalScrollBar()->value() + viewport()->width())
        horizontalScrollBar()->setValue(int(spot.left()) - viewport()->width() / 3);
}

void ReaderView::goToText(int page, const QString& label, const QString& beginning)
{
    const WordPosition word = m_words.beginningOf(page, label, beginning);
    if (!word.isNull()) {
        m_pending = {};
        return goTo(page, m_words.box(word).topLeft());
    }
    goTo(page);
    // The words of a page come after its picture; another try is made when they are there.
    m_pending = m_words.contains(page) ? PendingText{} : PendingText{page, label, beginning};
}

QString ReaderView::pathInView(const QList<store::IndexedParagraph>& paragraphs, const QString& preferred) const
{
    const int top = verticalScrollBar()->value();
    const int bottom = top + viewport()->height();
    const QList<int> pages = m_layout.pagesBetween(top, bottom);
    QString first;
    for (const store::IndexedParagraph& paragraph : paragraphs) {
        const int page = paragraph.page - 1;
        if ((!first.isEmpty() && paragraph.path != preferred) || paragraph.label.isEmpty() ||
            paragraph.kind == domain::BlockKind::Footnote || !pages.contains(page))
            continue;
        const WordPosition word = m_words.beginningOf(page, paragraph.label, paragraph.text.left(40));
        if (word.isNull())
            continue;
        const double y = m_layout.mapped(page, m_words.box(word)).top();
        if (y < top || y >= bottom)
            continue;
        if (preferred.isEmpty() || paragraph.path == preferred)
            return paragraph.path;
        first = paragraph.path;
    }
    return first;
}

std::optional<double> ReaderView::heightOfText(int page, const QString& label, const QString& beginning) const
{
    const WordPosition word = m_words.beginningOf(page, label, beginning);
    return word.isNull() ? std::optional<double>() : m_words.box(word).top();
}

std::pair<int, double> ReaderView::position() const
{
    const int top = verticalScrollBar()->value();
    for (const int page : m_layout.pagesBetween(top, top + viewport()->height())) {
        const QRect rect = m_layout.rect(page);
        return {page, double(top - rect.top()) / rect.height()};
    }
    return {0, 0};
}

void ReaderView::setPosition(int page, double height)
{
    const QRect rect = m_layout.rect(page);
    // The gap above the first page keeps its pixels at every scale.
    verticalScrollBar()->setValue(height <= 0 ? rect.top() - PageLayout::margin
                                              : rect.top() + int(std::lround(height * rect.height())));
}

void ReaderView::setZoomMode(ZoomMode mode)
{
    m_zoomMode = mode;
    const auto [page, height] = position();
    applyZoomMode();
    updateGeometries();
    setPosition(page, height);
    Q_EMIT zoomChanged();
}

void ReaderView::applyZoomMode()
{
    if (m_zoomMode == ZoomMode::Width)
        m_layout.setView(m_layout.scaleForWidth(viewport()->width()), m_layout.rotation());
    else if (m_zoomMode == ZoomMode::Page)
        m_layout.setView(m_layout.scaleForPage(std::max(0, currentPage()), viewport()->size()), m_layout.rotation());
}

void ReaderView::setZoom(double zoom, std::optional<QPoint> anchor)
{
    m_zoomMode = ZoomMode::Free;
    const QPoint at = anchor.value_or(viewport()->rect().center());
    const QPoint onSheet = at + offset();
    const double before = m_layout.scale();
    m_layout.setView(std::clamp(zoom, smallestZoom, largestZoom) * pixelsPerPoint, m_layout.rotation());
    const double factor = m_layout.scale() / before;
    updateGeometries();
    verticalScrollBar()->setValue(int(std::lround(onSheet.y() * factor)) - at.y());
    horizontalScrollBar()->setValue(int(std::lround(onSheet.x() * factor)) - at.x());
    Q_EMIT zoomChanged();
}

void ReaderView::zoomStep(int steps)
{
    setZoom(zoom() * std::pow(1.2, steps));
}

void ReaderView::rotate()
{
    const int page = currentPage();
    m_layout.setView(m_layout.scale(), (m_layout.rotation() + 90) % 360);
    applyZoomMode();
    updateGeometries();
    goTo(page);
}

void ReaderView::setDarkPages(bool dark)
{
    m_dark = dark;
    viewport()->update();
}

void ReaderView::setLinks(int page, const QList<PageLink>& links)
{
    m_links.insert(page, links + m_links.value(page));
    viewport()->update();
}

void ReaderView::setMarks(const QHash<int, QList<QList<QRectF>>>& marks)
{
    m_marks = marks;
    viewport()->update();
}

void ReaderView::setCurrentMark(int page, const QList<QRectF>& areas)
{
    m_currentMark = {page, areas};
    if (areas.isEmpty())
        return;
    const QRectF spot = m_layout.mapped(page, areas.first());
    const QRect seen(QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()), viewport()->size());
    if (!seen.adjusted(0, 20, 0, -20).contains(spot.toRect()))
        goTo(page, areas.first().topLeft());
    viewport()->update();
}

void ReaderView::clearMarks()
{
    m_marks.clear();
    m_currentMark = {-1, {}};
    viewport()->update();
}

void ReaderView::selectPage(int page)
{
    m_selection = m_words.all(page);
    viewport()->update();
    Q_EMIT selectionChanged();
}

void ReaderView::updateGeometries()
{
    const QSize sheet = m_layout.sheet();
    verticalScrollBar()->setRange(0, std::max(0, sheet.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, sheet.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    m_wantTimer.start();
    viewport()->update();
}

ImageKey ReaderView::keyFor(int page, double scale) const
{
    const QSizeF size = m_layout.rotatedSize(page);
    const double pixels = size.width() * size.height() * scale * scale;
    const double bounded = pixels > mostPixels ? scale * std::sqrt(mostPixels / pixels) : scale;
    return {page, std::max(1, int(std::lround(bounded * 1000))), m_layout.rotation()};
}

void ReaderView::wantImages()
{
    if (!m_file)
        return;
    const double scale = m_layout.scale() * devicePixelRatioF();
    const int top = verticalScrollBar()->value();
    const QList<int> seen = m_layout.pagesBetween(top, top + viewport()->height());
    QList<ImageKey> visible;
    QList<ImageKey> near;
    for (const int page : seen)
        visible.append(keyFor(page, scale));
    for (int step = 1; step <= neighbours && !seen.isEmpty(); ++step) {
        if (seen.last() + step < pageCount())
            near.append(keyFor(seen.last() + step, scale));
        if (seen.first() - step >= 0)
            near.append(keyFor(seen.first() - step, scale));
    }
    m_images.want(visible, near, {});
    for (const int page : seen) {
        if (m_wordsAsked.contains(page))
            continue;
        m_wordsAsked.insert(page);
        m_service->readWords(m_file, page);
        Q_EMIT wordsNeeded(page);
    }
}

void ReaderView::announcePage()
{
    const int page = currentPage();
    if (page == m_announcedPage)
        return;
    m_announcedPage = page;
    Q_EMIT pageChanged(page);
}

void ReaderView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window).darker(m_dark ? 150 : 108));
    if (pageCount() == 0) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(viewport()->rect().adjusted(48, 48, -48, -48), Qt::AlignCenter | Qt::TextWordWrap,
                         m_message);
        return;
    }
    painter.translate(-offset());
    const int top = verticalScrollBar()->value();
    for (const int page : m_layout.pagesBetween(top, top + viewport()->height())) {
        paintPage(painter, page);
        paintOverlays(painter, page);
    }
}

void ReaderView::paintPage(QPainter& painter, int page)
{
    const QRect rect = m_layout.rect(page);
    painter.fillRect(rect.adjusted(-1, -1, 1, 1), palette().color(QPalette::Mid));
    painter.fillRect(rect, m_dark ? Qt::black : Qt::white);
    QImage image = m_images.image(keyFor(page, m_layout.scale() * devicePixelRatioF()));
    if (image.isNull())
        image = m_images.preview(page, m_layout.rotation());
    if (!image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect, m_dark ? darkened(image) : image);
        return;
    }
    const auto failure = m_images.failure(page);
    painter.setPen(m_dark ? Qt::lightGray : Qt::darkGray);
    const QString text = failure ? workspace::sentence(*failure) : tr("Page %1").arg(page + 1);
    painter.drawText(rect.adjusted(32, 32, -32, -32), Qt::AlignCenter | Qt::TextWordWrap, text);
}

void ReaderView::paintOverlays(QPainter& painter, int page)
{
    painter.save();
    painter.setClipRect(m_layout.rect(page));
    painter.setCompositionMode(m_dark ? QPainter::CompositionMode_Screen : QPainter::CompositionMode_Multiply);
    for (const QList<QRectF>& place : m_marks.value(page)) {
        for (const QRectF& area : place)
            painter.fillRect(m_layout.mapped(page, area), m_dark ? QColor(90, 80, 0) : QColor(255, 240, 130));
    }
    if (m_currentMark.first == page) {
        for (const QRectF& area : m_currentMark.second)
            painter.fillRect(m_layout.mapped(page, area), m_dark ? QColor(150, 90, 0) : QColor(255, 190, 90));
    }
    QColor accent = palette().color(QPalette::Highlight);
    for (const QRectF& area : m_words.areas(m_selection, page))
        painter.fillRect(m_layout.mapped(page, area), m_dark ? accent.darker() : accent.lighter(160));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    const QList<PageLink> links = m_links.value(page);
    for (int i = 0; i < links.size(); ++i) {
        if (links[i].target.isEmpty())
            continue; // the PDF draws its own links as it pleases
        const bool focused = m_focusedLink == std::pair(page, i);
        painter.setPen(QPen(accent, focused ? 2 : 1, links[i].held ? Qt::SolidLine : Qt::DotLine));
        for (const QRectF& area : links[i].areas) {
            const QRectF onSheet = m_layout.mapped(page, area);
            if (focused)
                painter.drawRect(onSheet.adjusted(-2, -2, 2, 2));
            else
                painter.drawLine(onSheet.bottomLeft(), onSheet.bottomRight());
        }
    }
    painter.restore();
}

void ReaderView::resizeEvent(QResizeEvent*)
{
    const auto [page, height] = position();
    applyZoomMode();
    updateGeometries();
    setPosition(page, height);
}

void ReaderView::scrollContentsBy(int, int)
{
    viewport()->update();
    m_wantTimer.start();
    announcePage();
    Q_EMIT scrolled();
}

void ReaderView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(zoom() * std::pow(1.2, event->angleDelta().y() / 120.0), event->position().toPoint());
    event->accept();
}

const PageLink* ReaderView::linkAt(QPoint position) const
{
    const PagePoint spot = m_layout.pointAt(position + offset());
    const auto links = m_links.constFind(spot.page);
    if (links == m_links.constEnd())
        return nullptr;
    for (const PageLink& link : *links) {
        for (const QRectF& area : link.areas) {
            if (area.contains(spot.point))
                return &link;
        }
    }
    return nullptr;
}

WordPosition ReaderView::wordAt(QPoint position) const
{
    const PagePoint spot = m_layout.pointAt(position + offset());
    return spot.page < 0 ? WordPosition{} : m_words.wordAt(spot.page, spot.point);
}

void ReaderView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_anchor = wordAt(event->pos());
    m_selection = {};
    viewport()->update();
    Q_EMIT selectionChanged();
}

void ReaderView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        viewport()->setCursor(linkAt(event->pos()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
        return;
    }
    if ((event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_selection = m_words.range(m_anchor, wordAt(event->pos()));
    viewport()->update();
    Q_EMIT selectionChanged();
}

void ReaderView::mouseReleaseEvent(QMouseEvent* event)
{
    const PageLink* link = linkAt(event->pos());
    if (event->button() == Qt::LeftButton && link && m_selection.isEmpty())
        Q_EMIT linkActivated(*link);
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const WordPosition word = wordAt(event->pos());
    m_selection = m_words.range(word, word);
    viewport()->update();
    Q_EMIT selectionChanged();
}

void ReaderView::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT contextMenuWanted(event->globalPos());
}

void ReaderView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        return bar->setValue(bar->minimum());
    case Qt::Key_End:
        return bar->setValue(bar->maximum());
    case Qt::Key_Space:
        return bar->triggerAction(event->modifiers() & Qt::ShiftModifier ? QAbstractSlider::SliderPageStepSub
                                                                         : QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_N:
    case Qt::Key_P:
        return goTo(currentPage() + (event->key() == Qt::Key_N ? 1 : -1));
    case Qt::Key_L:
        return moveLinkFocus(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const QList<PageLink> links = m_links.value(m_focusedLink.first);
        if (m_focusedLink.second >= 0 && m_focusedLink.second < links.size())
            Q_EMIT linkActivated(links[m_focusedLink.second]);
        return;
    }
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

/// The links of the page in view one after the other, for a person without a pointer.
void ReaderView::moveLinkFocus(int step)
{
    const int page = currentPage();
    const qsizetype count = m_links.value(page).size();
    if (count == 0)
        return;
    const int from = m_focusedLink.first == page ? m_focusedLink.second : (step > 0 ? -1 : 0);
    m_focusedLink = {page, int((from + step + count) % count)};
    setAccessibleDescription(m_links.value(page)[m_focusedLink.second].toolTip);
    viewport()->update();
}

bool ReaderView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const PageLink* link = linkAt(help->pos());
        QToolTip::showText(help->globalPos(), link ? link->toolTip.toHtmlEscaped() : QString(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace rapporteur::gui
