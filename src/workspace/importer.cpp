// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importer.h"

#include "domain/symbol_file_name.h"
#include "ingest/import_paths.h"
#include "store/file_repository.h"
#include "store/import_queue_repository.h"
#include "store/import_writer.h"
#include "store/index_facts.h"
#include "workspace/file_preparation.h"
#include "workspace/messages.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;

namespace {

/// A batch shares a transaction: a commit for each document costs a quarter more processor time. A person sees a
/// document at the latest after this many others.
constexpr int batchSize = 20;
constexpr int batchPatience = 400; // milliseconds that the first file of a batch waits for others
constexpr int mostAttempts = 5;    // of a file that took the whole program down with it
constexpr int portionSize = 200;   // files taken from the queue at once: no more are under suspicion after a crash

QString importLabel(qsizetype files)
{
    return QCoreApplication::translate("importer", "import %n file(s)", nullptr, int(files));
}

int threadCount(const ImportOptions& options)
{
    const int processors = int(std::thread::hardware_concurrency());
    return options.readers > 0 ? options.readers : std::clamp(processors, 1, 4);
}

/// One import, over all portions of the queue: one step of the history.
class Import {
public:
    Import(Library& library, const ImportOptions& options, const ImportSink& sink, const ProgressSink& progress,
           const CancelToken& cancel, int total)
        : m_library(library)
        , m_options(options)
        , m_sink(sink)
        , m_progress(progress)
        , m_cancel(cancel)
        , m_step(store::Step::make())
        , m_label(importLabel(total))
        , m_total(total)
    {
    }

    const ImportSummary& summary() const { return m_summary; }

    /// Runs these jobs to their end, or until a person stops it.
    Result<void> run(const QList<domain::ImportJob>& jobs)
    {
        auto view = m_library.view();
        if (!view)
            return Failure(view.error());
        std::mutex viewMutex; // one view for all threads that ask: a question takes microseconds
        const auto isKnown = [&](const QByteArray& sha256) {
            const std::lock_guard lock(viewMutex);
            const auto id =
                (*view)->read([&](store::Connection& connection) { return store::fileWithHash(connection, sha256); });
            return id && !id->isNull();
        };
        FilePreparation preparation(m_library.store().files(), jobs, threadCount(m_options), m_options.password,
                                    isKnown, m_cancel);
        for (;;) {
            const QList<PreparedFile> batch = nextBatch(preparation);
            if (batch.isEmpty())
                return {};
            if (const auto written = writeBatch(batch); !written)
                return written;
        }
    }

private:
    /// Waits for one file, then collects what else comes within a short while. Empty when all is done.
    QList<PreparedFile> nextBatch(FilePreparation& preparation)
    {
        QList<PreparedFile> batch;
        QDeadlineTimer patience(QDeadlineTimer::Forever);
        while (batch.size() < batchSize) {
            auto prepared = preparation.next(patience);
            if (!prepared)
                break;
            report(prepared->job.path);
            batch.append(std::move(*prepared));
            if (batch.size() == 1)
                patience = QDeadlineTimer(batchPatience);
        }
        return batch;
    }

    void report(const QString& path)
    {
        if (m_progress)
            m_progress({++m_done, m_total, QFileInfo(path).fileName()});
    }

    Result<void> writeBatch(const QList<PreparedFile>& batch)
    {
        QList<ImportReport> reports;
        QList<int> indexed;
        const auto written = m_library.store().write(
            m_label,
            [&](store::Connection& connection) {
                reports.clear();
                store::ImportWriter writer(connection);
                for (const PreparedFile& file : batch)
                    reports.append(writeFile(connection, writer, file));
            },
            m_step);
        if (!written)
            return written;
        if (const auto put = indexBatch(batch, reports); !put)
            return put;
        for (const ImportReport& each : std::as_const(reports)) {
            if (each.failure.code == ErrorCode::Cancelled)
                continue; // back in the queue, as if it had not been begun
            count(each);
            if (m_sink)
                m_sink(each);
        }
        return {};
    }

    ImportReport writeFile(store::Connection& connection, store::ImportWriter& writer, const PreparedFile& file) const
    {
        ImportReport result;
        result.file = file.job.path;
        result.pages = file.file.pages;
        if (file.failure && file.failure->code == ErrorCode::Cancelled) {
            store::returnJob(connection, file.job.id);
            result.failure = *file.failure;
            result.outcome.result = domain::ImportResult::Failed;
            return result;
        }
        if (file.failure) {
            result.failure = *file.failure;
            result.outcome.result = domain::ImportResult::Failed;
            result.outcome.problems = {problemOf(*file.failure)};
            store::failJob(connection, file.job.id, codeName(file.failure->code), result.outcome.problems);
            return result;
        }
        store::ImportRequest request;
        request.file = file.file;
        request.hints = domain::hintsOfFileName(file.file.originalName);
        request.replace = m_options.replace;
        request.job = file.job.id;
        request.problems = file.problems;
        result.outcome = writer.write(request, file.analysis);
        result.masthead = file.analysis.masthead;
        result.language = file.analysis.language;
        result.remarks = file.analysis.problems;
        result.meeting = store::meetingCodeOf(connection, result.outcome.document);
        return result;
    }

    /// Derived data follows the commit: if the program ends in between, the next opening finds the difference and
    /// makes it good.
    Result<void> indexBatch(const QList<PreparedFile>& batch, const QList<ImportReport>& reports)
    {
        QHash<domain::VersionId, const domain::Analysis*> analyses;
        for (qsizetype i = 0; i < reports.size(); ++i) {
            if (reports[i].outcome.result == domain::ImportResult::Imported)
                analyses.insert(reports[i].outcome.version, &batch[i].analysis);
        }
        if (analyses.isEmpty() || !m_library.index())
            return {};
        const auto facts = m_library.store().read(
            [&](store::Connection& connection) { return store::versionFacts(connection, analyses.keys()); });
        if (!facts)
            return Failure(facts.error());
        QList<store::IndexedVersion> versions;
        for (const store::VersionFacts& each : *facts)
            versions.append({each, analyses.value(each.version)->blocks, analyses.value(each.version)->citations,
                             analyses.value(each.version)->pages});
        return m_library.index()->put(versions);
    }

    void count(const ImportReport& each)
    {
        switch (each.outcome.result) {
        case domain::ImportResult::Imported:
            ++m_summary.imported;
            break;
        case domain::ImportResult::Duplicate:
            ++m_summary.duplicates;
            break;
        case domain::ImportResult::Waiting:
            ++m_summary.waiting;
            break;
        case domain::ImportResult::Failed:
            ++m_summary.failed;
            break;
        }
    }

    Library& m_library;
    const ImportOptions& m_options;
    const ImportSink& m_sink;
    const ProgressSink& m_progress;
    CancelToken m_cancel;
    store::Step m_step;
    QString m_label;
    int m_done = 0;
    int m_total = 0;
    ImportSummary m_summary;
};

/// The next jobs to run together. One that was under way when the program ended runs alone: if it took the program
/// down, no other is blamed for it.
QList<domain::ImportJob> nextPortion(store::Connection& connection)
{
    QList<domain::ImportJob> jobs = store::takeJobs(connection, 1);
    if (!jobs.isEmpty() && jobs.first().attempts == 1)
        jobs += store::takeJobs(connection, portionSize - 1);
    return jobs;
}

/// Closes the batches of an import; after a cancellation, what was not finished leaves the queue. Returns how many
/// files that are.
Result<int> closeBatches(Library& library, const QSet<domain::ImportBatchId>& batches, bool cancelled)
{
    return library.store().write(QString(), [&](store::Connection& connection) {
        int left = 0;
        for (const domain::ImportBatchId batch : batches) {
            if (cancelled)
                left += store::cancelBatch(connection, batch);
            store::closeBatch(connection, batch);
        }
        return left;
    });
}

/// Takes everything that is queued, `total` files as far as is known.
Result<ImportSummary> drainQueue(Library& library, const ImportOptions& options, const ImportSink& sink,
                                 const ProgressSink& progress, const CancelToken& cancel, int total)
{
    Import import(library, options, sink, progress, cancel, total);
    QSet<domain::ImportBatchId> batches;
    do {
        const auto jobs = library.store().write(QString(), nextPortion);
        if (!jobs)
            return Failure(jobs.error());
        if (jobs->isEmpty())
            break;
        for (const domain::ImportJob& job : *jobs)
            batches.insert(job.batch);
        if (const auto done = import.run(*jobs); !done)
            return Failure(done.error());
    } while (!cancel.isCancelled());
    const auto left = closeBatches(library, batches, cancel.isCancelled());
    if (!left)
        return Failure(left.error());
    ImportSummary summary = import.summary();
    summary.cancelled += *left;
    return summary;
}

/// Runs that ended between a commit and its index have left versions that cannot be found: this is the moment to make
/// that good.
Result<void> catchUp(Library& library, const ImportOptions& options, const CancelToken& cancel)
{
    const auto updated = library.updateIndex({}, cancel, false, options.password);
    if (updated || updated.error().code == ErrorCode::Cancelled)
        return {};
    return Failure(updated.error());
}

/// Puts what an interrupted import left back into the queue. Returns how many jobs wait.
Result<int> recoverQueue(Library& library)
{
    return library.store().write(
        QString(), [](store::Connection& connection) { return store::recoverJobs(connection, mostAttempts); });
}

ImportReport unreachable(const Error& problem)
{
    ImportReport report;
    report.file = problem.arguments.value(0);
    report.outcome.result = domain::ImportResult::Failed;
    report.failure = problem;
    return report;
}

} // namespace

Result<ImportSummary> importFiles(Library& library, const QStringList& paths, const ImportOptions& options,
                                  const ImportSink& sink, const ProgressSink& progress, const CancelToken& cancel)
{
    if (const auto caughtUp = catchUp(library, options, cancel); !caughtUp)
        return Failure(caughtUp.error());
    const ingest::ImportPaths found = ingest::collectPaths(paths, cancel);
    for (const Error& problem : found.problems) {
        if (sink)
            sink(unreachable(problem));
    }
    if (!found.files.isEmpty()) {
        const auto queued = library.store().write(QString(), [&](store::Connection& connection) {
            store::enqueue(connection, importLabel(found.files.size()), found.files, options.replace);
        });
        if (!queued)
            return Failure(queued.error());
    }
    auto summary = drainQueue(library, options, sink, progress, cancel, int(found.files.size()));
    if (summary) {
        summary->failed += int(found.problems.size());
        summary->leftOut = found.leftOut;
    }
    return summary;
}

Result<ImportSummary> resumeImport(Library& library, const ImportOptions& options, const ImportSink& sink,
                                   const ProgressSink& progress, const CancelToken& cancel)
{
    if (const auto caughtUp = catchUp(library, options, cancel); !caughtUp)
        return Failure(caughtUp.error());
    const auto waiting = recoverQueue(library);
    if (!waiting)
        return Failure(waiting.error());
    return *waiting == 0 ? ImportSummary{} : drainQueue(library, options, sink, progress, cancel, *waiting);
}

} // namespace rapporteur::workspace
