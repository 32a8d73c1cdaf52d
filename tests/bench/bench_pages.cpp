// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_pages.h"

#include "workspace/page_service.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <iomanip>
#include <memory>
#include <ostream>
#include <poppler-qt6.h>
#include <vector>

namespace rapporteur::bench {

namespace {

constexpr int mostPages = 10;        ///< of one file
constexpr size_t imagesKept = 12;    ///< what a reader's cache holds on to while further pages come
constexpr int patience = 20 * 1'000; ///< milliseconds

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// A reader of one file as the window has it: wishes go to the service, images come as signals.
class Reader {
public:
    explicit Reader(workspace::PageService& service)
        : m_service(service)
    {
        const auto leave = [this] { m_loop.quit(); };
        QObject::connect(&m_timer, &QTimer::timeout, &m_loop, leave);
        QObject::connect(&service, &workspace::PageService::opened, &m_loop,
                         [this, leave](quint64, const workspace::OpenedFile& facts) {
                             m_pages = int(facts.pages.size());
                             leave();
                         });
        QObject::connect(&service, &workspace::PageService::openFailed, &m_loop, leave);
        QObject::connect(&service, &workspace::PageService::rendered, &m_loop,
                         [this, leave](quint64, quint64, int, const QImage& image) {
                             m_images.push_back(image);
                             leave();
                         });
        QObject::connect(&service, &workspace::PageService::renderFailed, &m_loop, leave);
    }

    /// Number of pages; 0 if the file cannot be opened.
    int open(const QString& path)
    {
        m_pages = 0;
        m_images.clear();
        m_service.close(m_file);
        m_file = m_service.open(path);
        wait();
        return m_pages;
    }

    /// Milliseconds from the wish to the image in the hands of the GUI thread.
    double draw(int page, int dpi)
    {
        while (m_images.size() >= imagesKept)
            m_images.pop_front();
        QElapsedTimer timer;
        timer.start();
        m_service.render(m_file, {page, dpi / 72.0, 0, {}}, workspace::RenderPriority::Visible);
        wait();
        return double(timer.nsecsElapsed()) / 1e6;
    }

private:
    void wait()
    {
        m_timer.start(patience);
        m_loop.exec();
        m_timer.stop();
    }

    workspace::PageService& m_service;
    workspace::OpenFileId m_file = 0;
    QEventLoop m_loop;
    QTimer m_timer;
    int m_pages = 0;
    std::deque<QImage> m_images;
};

} // namespace

void benchPages(std::ostream& out, const QStringList& files)
{
    workspace::PageService service;
    Reader reader(service);
    for (const int dpi : {72, 100, 150}) {
        std::vector<double> ours;
        std::vector<double> theirs;
        for (const QString& file : files) {
            const int pages = reader.open(file);
            const std::unique_ptr<Poppler::Document> document = Poppler::Document::load(file);
            if (!document || document->isLocked())
                continue;
            // Off at first in Poppler's own interface, and on in every viewer.
            document->setRenderHint(Poppler::Document::Antialiasing);
            document->setRenderHint(Poppler::Document::TextAntialiasing);
            for (int i = 0; i < std::min(pages, mostPages); ++i) {
                ours.push_back(reader.draw(i, dpi));
                QElapsedTimer timer;
                timer.start();
                const std::unique_ptr<Poppler::Page> page = document->page(i);
                const QImage bare = page ? page->renderToImage(dpi, dpi) : QImage();
                theirs.push_back(double(timer.nsecsElapsed()) / 1e6);
            }
        }
        out << std::fixed << std::setprecision(2) << "page image at " << dpi << " dpi, " << ours.size()
            << " pages, milliseconds (median): " << median(ours) << ", bare poppler-qt6 " << median(theirs)
            << ", ratio " << median(ours) / median(theirs) << '\n';
    }
}

} // namespace rapporteur::bench
