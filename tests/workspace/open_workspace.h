// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries and workspaces for tests, and waiting for answers that come through the event loop.
#pragma once

#include "support/catch.h"

#include "workspace/importer.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;

inline QString samplePdf(const QString& name)
{
    return QStringLiteral(RAPPORTEUR_BIN_DIR "/../sample/") + name + u".pdf"_s;
}

/// Lets events run until the condition holds; false if it does not within ten seconds.
template <typename Condition>
bool waitFor(Condition&& condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return condition();
}

inline ImportSummary mustImport(Library& library, const QStringList& files)
{
    const auto summary = importFiles(library, files, {}, {}, {}, {});
    REQUIRE(summary);
    CHECK(summary->failed == 0);
    return *summary;
}

inline qint64 hits(Library& library, const QString& query)
{
    const auto view = library.view();
    REQUIRE(view);
    const auto result = (*view)->index().search(query, {}, {});
    REQUIRE(result);
    return result->totalDocuments;
}

/// An opened workspace on a fresh library.
struct OpenWorkspace {
    explicit OpenWorkspace(Workspace::Start how = Workspace::Start::Create, const QString& where = {})
        : path(where.isEmpty() ? folder.filePath(u"library"_s) : where)
    {
        Workspace::start(path, how, &context, [this](Result<std::shared_ptr<Workspace>> opened) {
            REQUIRE(opened);
            workspace = *opened;
        });
        REQUIRE(waitFor([this] { return workspace != nullptr; }));
    }

    QTemporaryDir folder;
    QString path;
    QObject context;
    std::shared_ptr<Workspace> workspace;
};

} // namespace rapporteur::workspace
