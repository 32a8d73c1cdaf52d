// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/window_lists.h"

#include "gui/models/document_list_model.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <iomanip>
#include <ostream>

using namespace Qt::StringLiterals;

namespace rapporteur::bench {

namespace {

constexpr int patience = 30'000; // milliseconds

std::shared_ptr<workspace::Workspace> openWorkspace(const QString& folder)
{
    QEventLoop loop;
    std::shared_ptr<workspace::Workspace> opened;
    workspace::Workspace::start(folder, workspace::Workspace::Start::Open, &loop,
                                [&](Result<std::shared_ptr<workspace::Workspace>> result) {
                                    if (result)
                                        opened = std::move(*result);
                                    loop.quit();
                                });
    loop.exec();
    return opened;
}

/// Milliseconds until the model has the list; negative if it never came.
double ask(gui::DocumentListModel& model, const gui::DocumentListQuery& query)
{
    QEventLoop loop;
    QTimer timer;
    bool there = false;
    QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&model, &gui::DocumentListModel::loaded, &loop, [&] {
        there = true;
        loop.quit();
    });
    QObject::connect(&model, &gui::DocumentListModel::failed, &loop, &QEventLoop::quit);
    timer.start(patience);
    QElapsedTimer watch;
    watch.start();
    model.setQuery(query);
    loop.exec();
    return there ? double(watch.nsecsElapsed()) / 1e6 : -1;
}

double percentile(QList<double> values, int share)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[std::min(values.size() - 1, values.size() * share / 100)];
}

} // namespace

void benchLists(std::ostream& out, const QString& library)
{
    const std::shared_ptr<workspace::Workspace> workspace = openWorkspace(library);
    if (!workspace) {
        out << "lists: the library cannot be opened\n";
        return;
    }
    gui::DocumentListModel model(workspace);
    gui::DocumentListQuery query;
    out << std::fixed << std::setprecision(1) << "first list: " << ask(model, query) << " ms, " << model.rowCount()
        << " rows\n";
    QList<double> keystrokes;
    for (const QString& typed : {u"mercury waste"_s, u"cop4 inf"_s, u"unep/mc/cop.5/12"_s, u"réunion des parties"_s,
                                 u"缔约方大会"_s, u"decision"_s}) {
        double worst = 0;
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            query.text = typed.left(length);
            keystrokes.append(ask(model, query));
            worst = std::max(worst, keystrokes.last());
        }
        out << "  filter \"" << typed.toStdString() << "\" letter by letter: longest " << worst << " ms, "
            << model.rowCount() << " rows left\n";
    }
    out << "filter, one keystroke: p50 " << percentile(keystrokes, 50) << " ms, p95 " << percentile(keystrokes, 95)
        << " ms, longest " << percentile(keystrokes, 100) << " ms\n";
    query.text.clear();
    QList<double> sorts;
    for (int i = 0; i < 12; ++i) {
        query.order = std::array{store::DocumentOrder::Date, store::DocumentOrder::Added,
                                 store::DocumentOrder::Symbol}[size_t(i % 3)];
        sorts.append(ask(model, query));
    }
    out << "another order: p50 " << percentile(sorts, 50) << " ms, longest " << percentile(sorts, 100) << " ms\n";
}

} // namespace rapporteur::bench
