// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_pages.h"

#include "ingest/worker.h"

#include <QElapsedTimer>
#include <QImage>

#include <algorithm>
#include <iomanip>
#include <memory>
#include <ostream>
#include <poppler-qt6.h>
#include <vector>

namespace rapporteur::bench {

namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

} // namespace

void benchPages(std::ostream& out, const QStringList& files)
{
    auto worker = ingest::Worker::start();
    if (!worker) {
        out << "page images: the worker could not be started\n";
        return;
    }
    for (const int dpi : {72, 100, 150}) {
        std::vector<double> ours;
        std::vector<double> theirs;
        for (const QString& file : files) {
            auto session = (*worker)->open(file);
            const std::unique_ptr<Poppler::Document> document = Poppler::Document::load(file);
            if (!session || !document || document->isLocked())
                continue;
            for (int i = 0; i < std::min((*session)->pageCount(), 10); ++i) {
                QElapsedTimer timer;
                timer.start();
                const auto image = (*session)->image({i, dpi / 72.0, 0, {}});
                ours.push_back(double(timer.nsecsElapsed()) / 1e6);
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
