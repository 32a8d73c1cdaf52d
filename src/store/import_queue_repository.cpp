// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_queue_repository.h"

#include "store/filter_sql.h"
#include "store/nullable.h"

using namespace Qt::StringLiterals;

namespace rapporteur::store {

using domain::ImportBatchId;
using domain::ImportJob;
using domain::ImportJobId;
using domain::ImportProblem;
using domain::JobState;

namespace {

constexpr std::string_view selectJob =
    "SELECT id, batch_id, path, state, reason, attempts, document_id, version_id, changed_at FROM import_job ";

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

ImportJob jobFrom(const Statement& row)
{
    ImportJob job;
    job.id = row.get<ImportJobId>(0);
    job.batch = row.get<ImportBatchId>(1);
    job.path = row.get<QString>(2);
    job.state = domain::jobStateFromCode(row.get<QString>(3));
    job.reason = row.get<QString>(4);
    job.attempts = row.get<int>(5);
    job.document = idOrNone<domain::DocumentId>(row, 6);
    job.version = idOrNone<domain::VersionId>(row, 7);
    job.changedAt = row.get<QDateTime>(8);
    return job;
}

QList<ImportProblem> problemsFrom(Statement rows)
{
    QList<ImportProblem> problems;
    while (rows.step()) {
        QStringList arguments;
        for (const QJsonValue& argument : QJsonDocument::fromJson(rows.get<QString>(2).toUtf8()).array())
            arguments.append(argument.toString());
        problems.append({rows.get<QString>(0), rows.get<int>(1), arguments});
    }
    return problems;
}

JobState stateFor(domain::ImportResult result)
{
    switch (result) {
    case domain::ImportResult::Imported:
        return JobState::Done;
    case domain::ImportResult::Duplicate:
        return JobState::Duplicate;
    case domain::ImportResult::Waiting:
        return JobState::Waiting;
    case domain::ImportResult::Failed:
        break;
    }
    return JobState::Failed;
}

void keepProblems(Connection& connection, ImportJobId job, domain::VersionId version,
                  const QList<ImportProblem>& problems)
{
    connection.run("DELETE FROM import_problem WHERE job_id = ?1", job);
    for (const ImportProblem& problem : problems)
        connection.run("INSERT INTO import_problem (id, job_id, version_id, page, code, arguments) VALUES (?1, ?2, "
                       "?3, ?4, ?5, ?6)",
                       newIdentifier(), job, nullable(version), problem.page, problem.code,
                       jsonList(problem.arguments));
}

} // namespace

ImportBatchId enqueue(Connection& connection, const QString& label, const QStringList& paths, bool replaceFiles)
{
    const ImportBatchId batch = ImportBatchId::make();
    connection.run("INSERT INTO import_batch (id, label, replace_files, created_at) VALUES (?1, ?2, ?3, ?4)", batch,
                   label, replaceFiles, now());
    for (const QString& path : paths)
        connection.run("INSERT INTO import_job (id, batch_id, path, changed_at) VALUES (?1, ?2, ?3, ?4)",
                       ImportJobId::make(), batch, path, now());
    return batch;
}

QList<ImportJob> takeJobs(Connection& connection, int limit)
{
    QList<ImportJob> jobs;
    {
        Statement rows =
            connection.query(std::string(selectJob) + "WHERE state = 'queued' ORDER BY id LIMIT ?1", limit);
        while (rows.step())
            jobs.append(jobFrom(rows));
    }
    for (ImportJob& job : jobs) {
        job.state = JobState::Running;
        ++job.attempts;
        connection.run("UPDATE import_job SET state = 'running', attempts = ?1, changed_at = ?2 WHERE id = ?3",
                       job.attempts, now(), job.id);
    }
    return jobs;
}

int recoverJobs(Connection& connection, int mostAttempts)
{
    connection.run("UPDATE import_job SET state = iif(attempts < ?1, 'queued', 'failed'), reason = iif(attempts < "
                   "?1, reason, 'attempts'), "
                   "changed_at = ?2 WHERE state = 'running'",
                   mostAttempts, now());
    return connection.one<int>("SELECT count(*) FROM import_job WHERE state = 'queued'").value_or(0);
}

void finishJob(Connection& connection, ImportJobId job, const domain::ImportOutcome& outcome)
{
    connection.run("UPDATE import_job SET state = ?1, reason = ?2, document_id = ?3, version_id = ?4, changed_at = "
                   "?5 WHERE id = ?6",
                   code(stateFor(outcome.result)), outcome.inTrash ? u"in the trash"_s : QString(),
                   nullable(outcome.document), nullable(outcome.version), now(), job);
    keepProblems(connection, job, outcome.version, outcome.problems);
}

void failJob(Connection& connection, ImportJobId job, const QString& reason, const QList<ImportProblem>& problems)
{
    connection.run("UPDATE import_job SET state = 'failed', reason = ?1, changed_at = ?2 WHERE id = ?3", reason,
                   now(), job);
    keepProblems(connection, job, {}, problems);
}

void returnJob(Connection& connection, ImportJobId job)
{
    connection.run("UPDATE import_job SET state = 'queued', attempts = max(attempts - 1, 0), changed_at = ?1 "
                   "WHERE id = ?2 AND state = 'running'",
                   now(), job);
}

int cancelBatch(Connection& connection, ImportBatchId batch)
{
    return connection.run("UPDATE import_job SET state = 'cancelled', changed_at = ?1 WHERE batch_id = ?2 AND state "
                          "IN ('queued', 'running')",
                          now(), batch);
}

bool closeBatch(Connection& connection, ImportBatchId batch)
{
    if (connection.one<qint64>(
            "SELECT 1 FROM import_job WHERE batch_id = ?1 AND state IN ('queued', 'running') LIMIT 1", batch))
        return false;
    connection.run("UPDATE import_batch SET finished_at = ?1 WHERE id = ?2 AND finished_at IS NULL", now(), batch);
    return true;
}

BatchCounts batchCounts(Connection& connection, ImportBatchId batch)
{
    BatchCounts counts;
    const QHash<QString, int*> places{{u"queued"_s, &counts.queued},       {u"running"_s, &counts.running},
                                      {u"done"_s, &counts.done},           {u"failed"_s, &counts.failed},
                                      {u"duplicate"_s, &counts.duplicate}, {u"waiting"_s, &counts.waiting},
                                      {u"cancelled"_s, &counts.cancelled}};
    Statement rows =
        connection.query("SELECT state, count(*) FROM import_job WHERE batch_id = ?1 GROUP BY state", batch);
    while (rows.step()) {
        if (int* place = places.value(rows.get<QString>(0)))
            *place = rows.get<int>(1);
    }
    return counts;
}

QList<domain::ImportBatch> batches(Connection& connection, int limit)
{
    QList<domain::ImportBatch> result;
    Statement rows = connection.query(
        "SELECT id, label, replace_files, created_at, finished_at FROM import_batch ORDER BY id DESC LIMIT ?1",
        limit);
    while (rows.step()) {
        domain::ImportBatch batch{
            rows.get<ImportBatchId>(0), rows.get<QString>(1), rows.get<bool>(2), rows.get<QDateTime>(3), {}};
        if (!rows.isNull(4))
            batch.finishedAt = rows.get<QDateTime>(4);
        result.append(batch);
    }
    return result;
}

QList<ImportJob> jobsOfBatch(Connection& connection, ImportBatchId batch)
{
    QList<ImportJob> jobs;
    Statement rows = connection.query(std::string(selectJob) + "WHERE batch_id = ?1 ORDER BY id", batch);
    while (rows.step()) {
        ImportJob job = jobFrom(rows);
        job.problems = problemsFrom(connection.query(
            "SELECT code, page, arguments FROM import_problem WHERE job_id = ?1 ORDER BY id", job.id));
        jobs.append(job);
    }
    return jobs;
}

QList<ImportProblem> problemsOfVersion(Connection& connection, domain::VersionId version)
{
    return problemsFrom(connection.query(
        "SELECT code, page, arguments FROM import_problem WHERE version_id = ?1 ORDER BY id", version));
}

} // namespace rapporteur::store
