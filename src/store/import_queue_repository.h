// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of files to import, kept in the library so that a crash loses none of it. Not part of the history.
#pragma once

#include "domain/import_job.h"
#include "store/connection.h"

namespace rapporteur::store {

/// Puts files into the queue, in this order, as one batch.
domain::ImportBatchId enqueue(Connection& connection, const QString& label, const QStringList& paths,
                              bool replaceFiles);

/// The next queued jobs, oldest first, marked as running with one attempt more. At most `limit`.
QList<domain::ImportJob> takeJobs(Connection& connection, int limit);
/// Puts jobs that a crash left running back into the queue; those that were tried `mostAttempts` times already fail,
/// with the reason "attempts". Returns how many are queued now. Called once when a library is opened for writing.
int recoverJobs(Connection& connection, int mostAttempts);

/// Records what became of a job, with its problems.
void finishJob(Connection& connection, domain::ImportJobId job, const domain::ImportOutcome& outcome);
/// Records that a file could not be read; `reason` is the code of the error.
void failJob(Connection& connection, domain::ImportJobId job, const QString& reason,
             const QList<domain::ImportProblem>& problems);
/// Puts a running job back, as if it had not been taken: the work was cancelled or rolled back.
void returnJob(Connection& connection, domain::ImportJobId job);
/// Takes what is still queued of a batch out of the queue. Returns how many files.
int cancelBatch(Connection& connection, domain::ImportBatchId batch);
/// Marks a batch as finished if no job of it is queued or running; true if so.
bool closeBatch(Connection& connection, domain::ImportBatchId batch);

struct BatchCounts {
    int queued = 0, running = 0, done = 0, failed = 0, duplicate = 0, waiting = 0, cancelled = 0;
};
BatchCounts batchCounts(Connection& connection, domain::ImportBatchId batch);
/// Latest first.
QList<domain::ImportBatch> batches(Connection& connection, int limit);
/// With their problems, in the order of the queue.
QList<domain::ImportJob> jobsOfBatch(Connection& connection, domain::ImportBatchId batch);
/// What was wrong with the file of a version when it came in.
QList<domain::ImportProblem> problemsOfVersion(Connection& connection, domain::VersionId version);

} // namespace rapporteur::store
