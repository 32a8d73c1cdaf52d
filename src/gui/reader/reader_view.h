// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a document, one below the other: scrolled, zoomed, turned, searched, selected from, and followed by
// their links.
#pragma once

#include "domain/register_ids.h"
#include "gui/reader/page_images.h"
#include "gui/reader/page_layout.h"
#include "gui/reader/page_words.h"
#include "workspace/view.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace rapporteur::gui {

/// Something in a page that can be followed: a symbol or decision in the text, or a link of the PDF.
struct PageLink {
    int page = 0;                  ///< from 0
    QList<QRectF> areas;           ///< points, one a line
    QString toolTip;               ///< title of what it leads to, plain text
    QString target;                ///< canonical symbol or decision; empty for a link of the PDF
    int targetPage = -1;           ///< from 0, for a link within the document
    QString address;               ///< web address, for a link out of it
    bool held = false;             ///< the library holds the target
    domain::DecisionId decision{}; ///< where the target is a decision of the register
    QString path{};                ///< the paragraph of that decision; empty for the whole
};

enum class ZoomMode : quint8 { Width, Page, Free };

class ReaderView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ReaderView(workspace::PageService* service, QWidget* parent = nullptr);

    /// Shows an open file; `facts` as PageService::opened gave them.
    void setFile(workspace::OpenFileId file, const workspace::OpenedFile& facts);
    void clear();
    /// A sentence in the middle of the empty view, such as why the file cannot be opened.
    void setMessage(const QString& message);

    int pageCount() const { return m_layout.pageCount(); }
    int currentPage() const;
    /// Scrolls so that the spot (points; the page's top if null) stands a little below the upper edge.
    void goTo(int page, QPointF point = {});
    /// Goes to where a paragraph begins on a page: its label and first words. The page's top until the words of the
    /// page are there.
    void goToText(int page, const QString& label, const QString& beginning);
    /// The path of the first of these paragraphs that begins in view, or the preferred one if it does; empty if none
    /// does or the words are not there yet.
    QString pathInView(const QList<store::IndexedParagraph>& paragraphs, const QString& preferred = {}) const;
    /// Height on a page (from 0; points) at which a paragraph begins there; none until the words of the page are
    /// read.
    std::optional<double> heightOfText(int page, const QString& label, const QString& beginning) const;
    /// Where the reader is, to come back to it: page and height on it in thousandths of the page.
    std::pair<int, double> position() const;
    void setPosition(int page, double height);

    double zoom() const { return m_layout.scale() * 72.0 / 96.0; }
    ZoomMode zoomMode() const { return m_zoomMode; }
    void setZoomMode(ZoomMode mode);
    /// 1 is 100 %. The spot below `anchor` (viewport; its middle if null) stays where it is.
    void setZoom(double zoom, std::optional<QPoint> anchor = {});
    void zoomStep(int steps);
    void rotate();
    int rotation() const { return m_layout.rotation(); }
    void setDarkPages(bool dark);

    void setLinks(int page, const QList<PageLink>& links);
    /// Marks what a search found; `current` is drawn stronger and scrolled to.
    void setMarks(const QHash<int, QList<QList<QRectF>>>& marks);
    void setCurrentMark(int page, const QList<QRectF>& areas);
    void clearMarks();

    bool hasSelection() const { return !m_selection.isEmpty(); }
    QString selectedText(LineBreaks lineBreaks) const { return m_words.text(m_selection, lineBreaks); }
    /// The page of the selection's beginning, from 0; -1 without one.
    int selectionPage() const { return m_selection.first.page; }
    void selectPage(int page);
    PageImages& images() { return m_images; }
    const PageLayout& layoutOfPages() const { return m_layout; }

Q_SIGNALS:
    void pageChanged(int page);
    void linkActivated(const rapporteur::gui::PageLink& link);
    void wordsNeeded(int page);
    void selectionChanged();
    void zoomChanged();
    void scrolled();
    /// The words of a page (from 0) are there now.
    void wordsArrived(int page);
    void contextMenuWanted(const QPoint& global);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    QPoint offset() const;
    ImageKey keyFor(int page, double scale) const;
    void updateGeometries();
    void applyZoomMode();
    void wantImages();
    void paintPage(QPainter& painter, int page);
    void paintOverlays(QPainter& painter, int page);
    const PageLink* linkAt(QPoint position) const;
    WordPosition wordAt(QPoint position) const;
    void announcePage();
    void moveLinkFocus(int step);

    workspace::PageService* m_service;
    workspace::OpenFileId m_file = 0;
    PageLayout m_layout;
    PageImages m_images;
    PageWords m_words;
    QHash<int, QList<PageLink>> m_links;
    QHash<int, QList<QList<QRectF>>> m_marks;
    std::pair<int, QList<QRectF>> m_currentMark{-1, {}};
    WordPosition m_anchor;
    WordRange m_selection;
    QString m_message;
    ZoomMode m_zoomMode = ZoomMode::Width;
    bool m_dark = false;
    int m_announcedPage = -1;
    std::pair<int, int> m_focusedLink{-1, -1};
    QSet<int> m_wordsAsked;
    QTimer m_wantTimer;
    QPoint m_pressed;
    struct PendingText {
        int page = -1;
        QString label;
        QString beginning;
    };
    PendingText m_pending; ///< where to go once the words of its page are there
};

} // namespace rapporteur::gui
