// SPDX-License-Identifier: GPL-3.0-or-later
// The page images of one reader: what is there is kept by bytes, what is wanted is asked for once, what is stale is
// taken back.
#pragma once

#include "workspace/page_service.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

namespace rapporteur::gui {

/// Which image of which page: pixels for a point, in thousandths, so that equal wishes are equal keys.
struct ImageKey {
    int page = 0;
    int milliScale = 0;
    int rotation = 0;
    bool operator==(const ImageKey&) const = default;
};
size_t qHash(const ImageKey& key, size_t seed = 0);

class PageImages : public QObject {
    Q_OBJECT

public:
    explicit PageImages(workspace::PageService* service, QObject* parent = nullptr);
    ~PageImages() override;

    void setFile(workspace::OpenFileId file);

    /// The image, if it is there now.
    QImage image(const ImageKey& key);
    /// Any other image of the page in the same rotation, to be shown scaled until the right one comes.
    QImage preview(int page, int rotation) const;
    /// Why a page cannot be drawn; nothing if it can or was not tried.
    std::optional<Error> failure(int page) const;

    /// From now on exactly these are wanted: others that still wait are taken back.
    void want(const QList<ImageKey>& visible, const QList<ImageKey>& neighbours, const QList<ImageKey>& thumbnails);

Q_SIGNALS:
    void arrived(int page);

private:
    struct Wish {
        ImageKey key;
        workspace::RenderPriority priority;
    };
    void ask(const ImageKey& key, workspace::RenderPriority priority);

    workspace::PageService* m_service;
    workspace::OpenFileId m_file = 0;
    QCache<ImageKey, QImage> m_images; ///< cost in kilobytes
    QHash<quint64, Wish> m_wishes;     ///< by RenderId
    QHash<int, ImageKey> m_latest;     ///< by page
    QHash<int, Error> m_failures;
};

} // namespace rapporteur::gui
