// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the pages: thumbnails, the outline of the PDF, and the list of its paragraphs by number.
#pragma once

#include "gui/reader/page_images.h"
#include "workspace/reading.h"

#include <QAbstractListModel>
#include <QTabWidget>
#include <QTimer>

class QListView;
class QTreeWidget;

namespace rapporteur::gui {

class ParityView;

/// The pages as small pictures; only those in view are asked for.
class ThumbnailModel : public QAbstractListModel {
    Q_OBJECT

public:
    ThumbnailModel(workspace::PageService* service, QObject* parent);
    void setFile(workspace::OpenFileId file, const QList<wire::PageInfo>& pages, double devicePixelRatio);
    void wantRows(int first, int last);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    ImageKey keyFor(int page) const;

    mutable PageImages m_images;
    QList<wire::PageInfo> m_pages;
    double m_ratio = 1;
};

class ReaderPanel : public QTabWidget {
    Q_OBJECT

public:
    explicit ReaderPanel(workspace::PageService* service, QWidget* parent = nullptr);
    void setFile(workspace::OpenFileId file, const workspace::OpenedFile& facts);
    void setParagraphs(const QList<store::IndexedParagraph>& paragraphs);
    void setCurrentPage(int page);
    /// The list of differences; its tab is shown while a second version stands beside the first.
    ParityView* parity() { return m_parity; }
    void setParityShown(bool shown);
    /// Counts the differences in the title of their tab.
    void setDifferences(int count);

Q_SIGNALS:
    void pageChosen(int page); ///< from 0
    void paragraphChosen(int ordinal);

private:
    void wantThumbnails();

    ThumbnailModel* m_thumbnails;
    QListView* m_pagesView;
    QTreeWidget* m_outline;
    QTreeWidget* m_paragraphs;
    ParityView* m_parity;
    QTimer m_wantTimer;
};

} // namespace rapporteur::gui
