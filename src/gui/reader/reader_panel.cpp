// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/reader_panel.h"

#include "gui/reader/parity_view.h"
#include "gui/widgets/list_view.h"

#include <QHeaderView>
#include <QListView>
#include <QLocale>
#include <QPixmap>
#include <QScrollBar>
#include <QTreeWidget>
#include <cmath>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int thumbnailWidth = 112; // logical pixels
constexpr int thumbnailHeight = 150;

QTreeWidget* makeTree(QWidget* parent, const QString& name, const QString& accessibleName)
{
    auto* tree = new QTreeWidget(parent);
    tree->setObjectName(name);
    tree->setAccessibleName(accessibleName);
    tree->setHeaderHidden(true);
    tree->setUniformRowHeights(true);
    tree->setItemDelegate(new ListDelegate(tree));
    tree->setFrameShape(QFrame::NoFrame);
    return tree;
}

} // namespace

ThumbnailModel::ThumbnailModel(workspace::PageService* service, QObject* parent)
    : QAbstractListModel(parent)
    , m_images(service)
{
    connect(&m_images, &PageImages::arrived, this,
            [this](int page) { Q_EMIT dataChanged(index(page), index(page), {Qt::DecorationRole}); });
}

void ThumbnailModel::setFile(workspace::OpenFileId file, const QList<wire::PageInfo>& pages, double devicePixelRatio)
{
    beginResetModel();
    m_images.setFile(file);
    m_pages = pages;
    m_ratio = devicePixelRatio;
    endResetModel();
}

ImageKey ThumbnailModel::keyFor(int page) const
{
    const QSizeF size = m_pages[page].size;
    const double fit =
        std::min(thumbnailWidth / std::max(1.0, size.width()), thumbnailHeight / std::max(1.0, size.height()));
    return {page, std::max(1, int(std::lround(fit * m_ratio * 1000))), 0};
}

void ThumbnailModel::wantRows(int first, int last)
{
    QList<ImageKey> keys;
    for (int page = std::max(0, first); page <= last && page < m_pages.size(); ++page)
        keys.append(keyFor(page));
    m_images.want({}, {}, keys);
}

int ThumbnailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_pages.size());
}

QVariant ThumbnailModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return m_pages[index.row()].label.isEmpty() ? QString::number(index.row() + 1) : m_pages[index.row()].label;
    if (role == Qt::AccessibleTextRole)
        return tr("Page %1").arg(index.row() + 1);
    if (role == Qt::DecorationRole) {
        const ImageKey key = keyFor(index.row());
        QImage image = m_images.image(key);
        if (image.isNull()) {
            image = QImage(std::max(1, int(m_pages[index.row()].size.width() * key.milliScale / 1000)),
                           std::max(1, int(m_pages[index.row()].size.height() * key.milliScale / 1000)),
                           QImage::Format_RGB32);
            image.fill(Qt::white);
        }
        image.setDevicePixelRatio(m_ratio);
        return QPixmap::fromImage(image);
    }
    return {};
}

ReaderPanel::ReaderPanel(workspace::PageService* service, QWidget* parent)
    : QTabWidget(parent)
    , m_thumbnails(new ThumbnailModel(service, this))
    , m_pagesView(new QListView(this))
    , m_outline(makeTree(this, u"outlineTree"_s, tr("Outline")))
    , m_paragraphs(makeTree(this, u"paragraphsTree"_s, tr("Paragraphs")))
    , m_parity(new ParityView(this))
{
    setObjectName(u"readerPanel"_s);
    setDocumentMode(true);
    m_pagesView->setObjectName(u"thumbnailsView"_s);
    m_pagesView->setAccessibleName(tr("Pages"));
    m_pagesView->setModel(m_thumbnails);
    m_pagesView->setViewMode(QListView::IconMode);
    m_pagesView->setMovement(QListView::Static);
    m_pagesView->setResizeMode(QListView::Adjust);
    m_pagesView->setIconSize(QSize(thumbnailWidth, thumbnailHeight));
    m_pagesView->setGridSize(QSize(thumbnailWidth + 24, thumbnailHeight + 36));
    m_pagesView->setFrameShape(QFrame::NoFrame);
    m_paragraphs->setColumnCount(2);
    m_paragraphs->setRootIsDecorated(false);
    m_paragraphs->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_paragraphs->setTextElideMode(Qt::ElideRight);
    addTab(m_paragraphs, tr("Paragraphs"));
    addTab(m_pagesView, tr("Pages"));
    addTab(m_outline, tr("Outline"));
    addTab(m_parity, tr("Differences"));
    setParityShown(false);

    m_wantTimer.setSingleShot(true);
    m_wantTimer.setInterval(20);
    connect(&m_wantTimer, &QTimer::timeout, this, &ReaderPanel::wantThumbnails);
    connect(m_pagesView->verticalScrollBar(), &QScrollBar::valueChanged, &m_wantTimer, qOverload<>(&QTimer::start));
    connect(this, &QTabWidget::currentChanged, &m_wantTimer, qOverload<>(&QTimer::start));
    connect(m_pagesView, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT pageChosen(index.row()); });
    connect(m_pagesView, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT pageChosen(index.row()); });
    connect(m_outline, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { Q_EMIT pageChosen(item->data(0, Qt::UserRole).toInt()); });
    connect(m_outline, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem* item) { Q_EMIT pageChosen(item->data(0, Qt::UserRole).toInt()); });
    const auto paragraph = [this](QTreeWidgetItem* item) {
        Q_EMIT paragraphChosen(item->data(0, Qt::UserRole).toInt());
    };
    connect(m_paragraphs, &QTreeWidget::itemActivated, this, paragraph);
    connect(m_paragraphs, &QTreeWidget::itemClicked, this, paragraph);
}

void ReaderPanel::setFile(workspace::OpenFileId file, const workspace::OpenedFile& facts)
{
    m_thumbnails->setFile(file, facts.pages, devicePixelRatioF());
    m_outline->clear();
    QList<QTreeWidgetItem*> parents;
    for (const wire::OutlineEntry& entry : facts.outline) {
        while (parents.size() > entry.level)
            parents.removeLast();
        auto* item = parents.isEmpty() ? new QTreeWidgetItem(m_outline) : new QTreeWidgetItem(parents.last());
        item->setText(0, entry.title);
        item->setData(0, Qt::UserRole, entry.page);
        parents.append(item);
    }
    m_outline->expandToDepth(0);
    // A tab that would be empty is not offered.
    setTabVisible(indexOf(m_outline), !facts.outline.isEmpty());
    m_wantTimer.start();
}

void ReaderPanel::setParagraphs(const QList<store::IndexedParagraph>& paragraphs)
{
    m_paragraphs->clear();
    QList<QTreeWidgetItem*> items;
    for (const store::IndexedParagraph& paragraph : paragraphs) {
        if (paragraph.kind == domain::BlockKind::Masthead || paragraph.kind == domain::BlockKind::Footnote)
            continue;
        auto* item = new QTreeWidgetItem;
        const bool heading =
            paragraph.kind == domain::BlockKind::Heading || paragraph.kind == domain::BlockKind::Title;
        item->setText(0, paragraph.label);
        item->setText(1, paragraph.text.left(200));
        item->setData(0, Qt::UserRole, paragraph.ordinal);
        item->setTextAlignment(0, Qt::AlignTrailing | Qt::AlignVCenter);
        if (heading) {
            QFont bold = font();
            bold.setBold(true);
            item->setFont(0, bold);
            item->setFont(1, bold);
        }
        items.append(item);
    }
    m_paragraphs->addTopLevelItems(items);
    setTabVisible(indexOf(m_paragraphs), !items.isEmpty());
}

void ReaderPanel::setParityShown(bool shown)
{
    setTabVisible(indexOf(m_parity), shown);
    setDifferences(0);
    if (shown)
        setCurrentWidget(m_parity);
}

void ReaderPanel::setDifferences(int count)
{
    setTabText(indexOf(m_parity),
               count > 0 ? tr("Differences (%1)").arg(QLocale().toString(count)) : tr("Differences"));
}

void ReaderPanel::setCurrentPage(int page)
{
    m_pagesView->setCurrentIndex(m_thumbnails->index(page));
}

void ReaderPanel::wantThumbnails()
{
    if (currentWidget() != m_pagesView)
        return m_thumbnails->wantRows(0, -1);
    const QModelIndex first = m_pagesView->indexAt(QPoint(20, 20));
    const int perScreen = 2 + m_pagesView->height() / (thumbnailHeight + 36) *
                                  std::max(1, m_pagesView->width() / (thumbnailWidth + 24));
    const int row = first.isValid() ? first.row() : 0;
    m_thumbnails->wantRows(row, row + perScreen + 2);
}

} // namespace rapporteur::gui
