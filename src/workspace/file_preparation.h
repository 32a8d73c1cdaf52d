// SPDX-License-Identifier: GPL-3.0-or-later
// The parallel part of an import: threads that read, store and analyse files, and hand the results to the one writer.
#pragma once

#include "domain/analysis.h"
#include "domain/import_job.h"
#include "domain/library_file.h"
#include "ingest/file_reader.h"
#include "store/file_store.h"
#include "workspace/view.h"

#include <QDeadlineTimer>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace rapporteur::workspace {

/// One file, ready to be written: its bytes are in the library's folder and synced, its text is analysed.
struct PreparedFile {
    domain::ImportJob job;
    domain::LibraryFile file;
    domain::Analysis analysis;
    QList<domain::ImportProblem> problems;
    std::optional<Error> failure;
    bool known = false; ///< the library holds these bytes: there was nothing to analyse
};

/// Threads that take jobs from a list and give prepared files, in any order.
class FilePreparation {
public:
    /// Begins at once. `isKnown` is asked from the threads whether the library holds bytes with this SHA-256.
    FilePreparation(const store::FileStore& files, QList<domain::ImportJob> jobs, int threads,
                    const QString& password, std::function<bool(const QByteArray&)> isKnown,
                    const CancelToken& cancel);
    /// Waits for the threads; files that are still being read are given up.
    ~FilePreparation();

    /// The next prepared file; waits for it until the deadline. Nothing then, or once all jobs are done or the token
    /// is set.
    std::optional<PreparedFile> next(QDeadlineTimer deadline);

private:
    void run();
    PreparedFile prepare(const domain::ImportJob& job, ingest::FileReader& reader) const;
    std::optional<domain::ImportJob> takeJob();

    store::FileStore m_files;
    QString m_password;
    std::function<bool(const QByteArray&)> m_isKnown;
    CancelToken m_cancel;
    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    std::deque<domain::ImportJob> m_jobs;
    std::deque<PreparedFile> m_ready;
    int m_underWay = 0;
    std::vector<std::thread> m_threads;
};

/// How an error is kept with the job, and back.
domain::ImportProblem problemOf(const Error& error);

} // namespace rapporteur::workspace
