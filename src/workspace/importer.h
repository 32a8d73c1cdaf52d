// SPDX-License-Identifier: GPL-3.0-or-later
// The main job: from files and folders to documents in the library, in parallel, cancellable, one undo step for the
// whole.
#pragma once

#include "domain/import_job.h"
#include "domain/masthead.h"
#include "workspace/library.h"

namespace rapporteur::workspace {

struct ImportOptions {
    bool replace = false; ///< a second file for a symbol and language becomes a new edition instead of waiting
    QString password;     ///< tried on encrypted files
    int readers = 0;      ///< threads that read and analyse files; 0 for one a processor, at most 4
};

/// What became of one file, as `import` prints it.
struct ImportReport {
    QString file; ///< path as it was named or found
    domain::ImportOutcome outcome;
    Error failure;             ///< set where outcome.result is Failed
    domain::Masthead masthead; ///< empty for a duplicate or a failure
    domain::Language language = domain::Language::Unknown;
    QString meeting; ///< code of the meeting that the document was filed under; empty if none
    int pages = 0;
    QStringList remarks; ///< codes of what the analysis noticed, such as "no text layer on pages 3-5"
};

struct ImportSummary {
    int imported = 0;
    int duplicates = 0;
    int waiting = 0;
    int failed = 0;
    int cancelled = 0;
    int leftOut = 0; ///< files in the folders that are neither PDF nor text
};

/// Called on the thread of the import, after the file was committed to the disk.
using ImportSink = std::function<void(const ImportReport&)>;

/// Imports files and folders. The queue is in the library: what a crash leaves undone is taken up by resumeImport.
/// Errors: those of Store::write; a bad file is no error but a report. Cancelled files stay out; what was committed
/// before stays.
Result<ImportSummary> importFiles(Library& library, const QStringList& paths, const ImportOptions& options,
                                  const ImportSink& sink, const ProgressSink& progress, const CancelToken& cancel);

/// Finishes what an interrupted import left in the queue.
Result<ImportSummary> resumeImport(Library& library, const ImportOptions& options, const ImportSink& sink,
                                   const ProgressSink& progress, const CancelToken& cancel);

} // namespace rapporteur::workspace
