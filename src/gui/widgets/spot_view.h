// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of one page with the spot marked where something was read.
#pragma once

#include "workspace/page_service.h"

#include <QAbstractScrollArea>

namespace rapporteur::gui {

class SpotView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit SpotView(workspace::PageService* service, QWidget* parent = nullptr);
    ~SpotView() override;
    /// Shows a page (from 0) of a PDF, scrolled to the first box (points from the page's top left).
    void showSpot(const QString& path, int page, const QList<QRectF>& boxes);
    /// A sentence instead of a page.
    void showMessage(const QString& message);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void wish();
    void updateBars();
    double scale() const; ///< logical pixels for a point: the page fills the width

    workspace::PageService* m_service;
    workspace::OpenFileId m_file = 0;
    workspace::RenderId m_render = 0;
    QString m_path;
    int m_page = 0;
    QList<QRectF> m_boxes;
    QList<wire::PageInfo> m_pages; ///< empty until the file is open
    QImage m_image;
    QString m_message;
};

} // namespace rapporteur::gui
