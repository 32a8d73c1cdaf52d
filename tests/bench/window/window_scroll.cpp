// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/window_scroll.h"

#include "gui/reader/reader_view.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>

#include <algorithm>
#include <iomanip>
#include <ostream>

namespace rapporteur::bench {

namespace {

constexpr int frame = 16;           // milliseconds
constexpr int pixelsAFrame = 240;   // about ten pages a second at the width of the window
constexpr int settlingTime = 1'000; // milliseconds for the first pages

/// Watches the pages in view and how long each has been without any image.
class BlankWatch {
public:
    explicit BlankWatch(gui::ReaderView& view)
        : m_view(view)
    {
        m_clock.start();
    }

    void look()
    {
        const int top = m_view.verticalScrollBar()->value();
        const QList<int> seen = m_view.layoutOfPages().pagesBetween(top, top + m_view.viewport()->height());
        const qint64 now = m_clock.elapsed();
        for (const int page : seen) {
            ++m_looks;
            if (m_view.images().preview(page, m_view.rotation()).isNull()) {
                if (!m_blankSince.contains(page))
                    m_blankSince.insert(page, now);
                m_longest = std::max(m_longest, now - m_blankSince.value(page));
            } else if (m_blankSince.contains(page)) {
                m_longest = std::max(m_longest, now - m_blankSince.take(page));
                ++m_blanks;
            }
        }
        m_seen = std::max(m_seen, seen.isEmpty() ? 0 : seen.last() + 1);
    }

    qint64 longest() const { return m_longest; }
    int blanks() const { return m_blanks + int(m_blankSince.size()); }
    int seen() const { return m_seen; }

private:
    gui::ReaderView& m_view;
    QElapsedTimer m_clock;
    QHash<int, qint64> m_blankSince;
    qint64 m_longest = 0;
    qint64 m_looks = 0;
    int m_blanks = 0;
    int m_seen = 0;
};

void workFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

void benchScrolling(std::ostream& out, const QString& file)
{
    workspace::PageService service;
    gui::ReaderView view(&service);
    view.resize(1000, 900);
    view.show();
    QEventLoop opening;
    const workspace::OpenFileId id = service.open(file);
    QObject::connect(&service, &workspace::PageService::opened, &opening,
                     [&](quint64, const workspace::OpenedFile& facts) {
                         view.setFile(id, facts);
                         opening.quit();
                     });
    QObject::connect(&service, &workspace::PageService::openFailed, &opening, &QEventLoop::quit);
    opening.exec();
    if (view.pageCount() == 0) {
        out << "scrolling: the document cannot be opened\n";
        return;
    }
    workFor(settlingTime);
    BlankWatch watch(view);
    QObject::connect(&view.images(), &gui::PageImages::arrived, &view, [&] { watch.look(); });
    QScrollBar* bar = view.verticalScrollBar();
    QElapsedTimer timer;
    timer.start();
    while (bar->value() < bar->maximum()) {
        bar->setValue(bar->value() + pixelsAFrame);
        watch.look();
        workFor(frame);
    }
    workFor(settlingTime);
    watch.look();
    out << "scrolling " << watch.seen() << " pages in " << std::fixed << std::setprecision(1)
        << double(timer.elapsed() - settlingTime) / 1e3 << " s: " << watch.blanks()
        << " pages came into view before their image, the longest blank " << watch.longest() << " ms\n";
}

} // namespace rapporteur::bench
