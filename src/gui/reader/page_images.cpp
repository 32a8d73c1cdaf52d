// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/page_images.h"

namespace rapporteur::gui {

using workspace::RenderPriority;

namespace {
constexpr qsizetype capacity = 256 * 1024; // kilobytes
}

size_t qHash(const ImageKey& key, size_t seed)
{
    return qHashMulti(seed, key.page, key.milliScale, key.rotation);
}

PageImages::PageImages(workspace::PageService* service, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_images(capacity)
{
    connect(service, &workspace::PageService::rendered, this,
            [this](quint64 render, quint64, int page, const QImage& image) {
                const auto wish = m_wishes.constFind(render);
                if (wish == m_wishes.constEnd())
                    return;
                m_images.insert(wish->key, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
                m_latest.insert(page, wish->key);
                m_failures.remove(page);
                m_wishes.erase(wish);
                Q_EMIT arrived(page);
            });
    connect(service, &workspace::PageService::renderFailed, this,
            [this](quint64 render, quint64, int page, const Error& error) {
                if (!m_wishes.remove(render))
                    return;
                m_failures.insert(page, error);
                Q_EMIT arrived(page);
            });
}

PageImages::~PageImages()
{
    setFile(0);
}

void PageImages::setFile(workspace::OpenFileId file)
{
    for (auto wish = m_wishes.keyBegin(); wish != m_wishes.keyEnd(); ++wish)
        m_service->cancel(*wish);
    m_wishes.clear();
    m_images.clear();
    m_latest.clear();
    m_failures.clear();
    m_file = file;
}

QImage PageImages::image(const ImageKey& key)
{
    const QImage* found = m_images.object(key);
    return found ? *found : QImage();
}

QImage PageImages::preview(int page, int rotation) const
{
    const auto latest = m_latest.constFind(page);
    if (latest == m_latest.constEnd() || latest->rotation != rotation)
        return {};
    const QImage* found = m_images.object(*latest);
    return found ? *found : QImage();
}

std::optional<Error> PageImages::failure(int page) const
{
    const auto found = m_failures.constFind(page);
    return found == m_failures.constEnd() ? std::nullopt : std::optional(*found);
}

void PageImages::want(const QList<ImageKey>& visible, const QList<ImageKey>& neighbours,
                      const QList<ImageKey>& thumbnails)
{
    QHash<ImageKey, RenderPriority> wanted;
    for (const ImageKey& key : thumbnails)
        wanted.insert(key, RenderPriority::Thumbnail);
    for (const ImageKey& key : neighbours)
        wanted.insert(key, RenderPriority::Neighbour);
    for (const ImageKey& key : visible)
        wanted.insert(key, RenderPriority::Visible);
    QSet<ImageKey> underWay;
    for (auto wish = m_wishes.begin(); wish != m_wishes.end();) {
        const auto still = wanted.constFind(wish->key);
        // A neighbour that came into view is asked for again, with its new priority.
        if (still == wanted.constEnd() || *still != wish->priority) {
            m_service->cancel(wish.key());
            wish = m_wishes.erase(wish);
        } else {
            underWay.insert(wish->key);
            ++wish;
        }
    }
    // The newest wish of a priority is served first, so the first page of a list is asked for last.
    const auto askAll = [&](const QList<ImageKey>& keys, RenderPriority priority) {
        for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
            if (wanted.value(*key) == priority && !underWay.contains(*key) && !m_images.contains(*key) &&
                !m_failures.contains(key->page))
                ask(*key, priority);
        }
    };
    askAll(thumbnails, RenderPriority::Thumbnail);
    askAll(neighbours, RenderPriority::Neighbour);
    askAll(visible, RenderPriority::Visible);
}

void PageImages::ask(const ImageKey& key, RenderPriority priority)
{
    if (!m_file)
        return;
    const quint64 render = m_service->render(m_file, {key.page, key.milliScale / 1000.0, key.rotation, {}}, priority);
    m_wishes.insert(render, {key, priority});
}

} // namespace rapporteur::gui
