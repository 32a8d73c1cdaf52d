// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of files to import, and what became of each.
#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QStringList>

namespace rapporteur::domain {

enum class JobState : quint8 { Queued, Running, Done, Failed, Duplicate, Waiting, Cancelled };

/// "queued", "running", "done", "failed", "duplicate", "waiting", "cancelled".
QString code(JobState state);
JobState jobStateFromCode(QStringView code);

/// What was wrong with a file. Code and arguments make a sentence when shown.
struct ImportProblem {
    QString code; ///< "no text layer", "worker crashed"
    int page = 0; ///< from 1; 0 for the whole file
    QStringList arguments;
};

struct ImportJob {
    ImportJobId id;
    ImportBatchId batch;
    QString path;
    JobState state = JobState::Queued;
    QString reason; ///< of a failure, or why it waits
    int attempts = 0;
    DocumentId document;
    VersionId version;
    QDateTime changedAt;
    QList<ImportProblem> problems;
};

struct ImportBatch {
    ImportBatchId id;
    QString label;
    bool replaceFiles = false; ///< a second file for a symbol and language becomes its new edition
    QDateTime createdAt;
    QDateTime finishedAt; ///< invalid while jobs are left
};

enum class ImportResult : quint8 { Imported, Duplicate, Waiting, Failed };

/// "imported", "duplicate", "waiting", "failed".
QString code(ImportResult result);

/// What became of one file.
struct ImportOutcome {
    ImportResult result = ImportResult::Imported;
    DocumentId document; ///< also for a duplicate, and for one that waits: the document it belongs to
    VersionId version;
    FileId file;
    bool newDocument = false;
    bool inTrash = false; ///< duplicate of a document in the trash
    QList<ProposalId> proposals;
    QList<ImportProblem> problems;
};

} // namespace rapporteur::domain
