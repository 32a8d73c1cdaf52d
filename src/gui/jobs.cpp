// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/jobs.h"

#include "workspace/meeting_files.h"
#include "workspace/messages.h"
#include "workspace/upkeep.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLogLines = 2'000;
constexpr qint64 progressInterval =
    60; // milliseconds: the eye sees no more, and 5,000 files would flood the event loop

QString logLine(const workspace::ImportReport& report)
{
    const QString name = QFileInfo(report.file).fileName();
    switch (report.outcome.result) {
    case domain::ImportResult::Failed:
        return Jobs::tr("Failed: %1 – %2").arg(name, workspace::sentence(report.failure));
    case domain::ImportResult::Duplicate:
        return Jobs::tr("Known already: %1").arg(name);
    case domain::ImportResult::Waiting:
        return Jobs::tr("Waits in the inbox: %1").arg(name);
    case domain::ImportResult::Imported:
        break;
    }
    const QString symbols = report.masthead.symbols.value.join(u"; "_s);
    return Jobs::tr("Imported: %1 – %2").arg(name, symbols.isEmpty() ? Jobs::tr("no symbol found") : symbols);
}

QString summaryText(const workspace::ImportSummary& summary)
{
    QStringList parts{Jobs::tr("%n imported", nullptr, summary.imported)};
    if (summary.duplicates > 0)
        parts.append(Jobs::tr("%n known already", nullptr, summary.duplicates));
    if (summary.waiting > 0)
        parts.append(Jobs::tr("%n waiting in the inbox", nullptr, summary.waiting));
    if (summary.failed > 0)
        parts.append(Jobs::tr("%n failed", nullptr, summary.failed));
    if (summary.cancelled > 0)
        parts.append(Jobs::tr("%n stopped", nullptr, summary.cancelled));
    return parts.join(u", "_s);
}

QString logLine(const workspace::SavedFile& saved)
{
    switch (saved.outcome) {
    case workspace::FileOutcome::Saved:
        return Jobs::tr("Saved: %1").arg(saved.file.name);
    case workspace::FileOutcome::Same:
        return Jobs::tr("There already: %1").arg(saved.file.name);
    case workspace::FileOutcome::Kept:
        return Jobs::tr("Left out: %1 – %2").arg(saved.file.name, saved.problem);
    case workspace::FileOutcome::Failed:
        return Jobs::tr("Failed: %1 – %2").arg(saved.file.name, saved.problem);
    }
    return {};
}

QString summaryText(const workspace::FilesSummary& summary, const QString& folder)
{
    QStringList parts{Jobs::tr("%n file(s) saved in %1", nullptr, summary.saved).arg(folder)};
    if (summary.same > 0)
        parts.append(Jobs::tr("%n there already", nullptr, summary.same));
    if (summary.kept > 0)
        parts.append(Jobs::tr("%n left out because another file has the name", nullptr, summary.kept));
    if (summary.failed > 0)
        parts.append(Jobs::tr("%n failed", nullptr, summary.failed));
    if (summary.notBegun > 0)
        parts.append(Jobs::tr("%n not begun", nullptr, summary.notBegun));
    return parts.join(u", "_s);
}

} // namespace

Jobs::Jobs(std::shared_ptr<workspace::Workspace> workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
{
}

Jobs::~Jobs()
{
    for (const Job& job : std::as_const(m_jobs))
        job.cancel.cancel();
}

const Job* Jobs::job(int id) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [id](const Job& job) { return job.id == id; });
    return found == m_jobs.end() ? nullptr : &*found;
}

bool Jobs::isBusy() const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [](const Job& job) { return !job.isOver(); });
}

void Jobs::importPaths(const QStringList& paths, bool replace)
{
    if (paths.isEmpty())
        return;
    const QString title = paths.size() == 1 ? tr("Import “%1”").arg(QFileInfo(paths.first()).fileName())
                                            : tr("Import %n file(s) and folder(s)", nullptr, int(paths.size()));
    run(title,
        [paths, replace](workspace::Library& library, const ProgressSink& progress, const LogSink& log,
                         const CancelToken& cancel) -> Result<QString> {
            workspace::ImportOptions options;
            options.replace = replace;
            const auto summary = workspace::importFiles(
                library, paths, options, [&](const workspace::ImportReport& report) { log(logLine(report)); },
                progress, cancel);
            if (!summary)
                return Failure(summary.error());
            return summaryText(*summary);
        });
}

void Jobs::check()
{
    run(tr("Check the library"),
        [](workspace::Library& library, const ProgressSink& progress, const LogSink& log,
           const CancelToken& cancel) -> Result<QString> {
            const auto report = workspace::checkLibrary(library, false, progress, cancel);
            if (!report)
                return Failure(report.error());
            for (const store::Finding& finding : report->findings)
                log(workspace::findingText(finding));
            return report->findings.isEmpty()
                       ? tr("The library is sound.")
                       : tr("%n finding(s); the log names them.", nullptr, int(report->findings.size()));
        });
}

void Jobs::backUp()
{
    run(tr("Back up the library"),
        [](workspace::Library& library, const ProgressSink&, const LogSink& log,
           const CancelToken& cancel) -> Result<QString> {
            const auto backup = workspace::backUpNow(library, cancel);
            if (!backup)
                return Failure(backup.error());
            log(backup->path);
            return tr("A verified backup was made.");
        });
}

void Jobs::rebuildIndex()
{
    run(tr("Rebuild the search index"),
        [](workspace::Library& library, const ProgressSink& progress, const LogSink&,
           const CancelToken& cancel) -> Result<QString> {
            const auto done = library.updateIndex(progress, cancel, true);
            if (!done)
                return Failure(done.error());
            return tr("The search index was made again.");
        });
}

void Jobs::saveMeetingFiles(const QString& meeting, const workspace::FilesRequest& request)
{
    run(tr("Save the files of %1").arg(meeting),
        [request](workspace::Library& library, const ProgressSink& progress, const LogSink& log,
                  const CancelToken& cancel) -> Result<QString> {
            const auto view = library.view();
            if (!view)
                return Failure(view.error());
            const auto summary = workspace::saveMeetingFiles(
                **view, request, [&](const workspace::SavedFile& saved) { log(logLine(saved)); }, progress, cancel);
            if (!summary)
                return Failure(summary.error());
            const QString told = summaryText(*summary, QDir::toNativeSeparators(request.folder));
            if (!summary->failure || summary->failure->code != ErrorCode::DiskFull)
                return told;
            log(told);
            return Failure(*summary->failure);
        });
}

void Jobs::cancel(int id)
{
    if (const Job* found = job(id))
        found->cancel.cancel();
}

void Jobs::update(int id, const std::function<void(Job&)>& change)
{
    for (Job& each : m_jobs) {
        if (each.id != id)
            continue;
        change(each);
        Q_EMIT changed(id);
        return;
    }
}

void Jobs::run(const QString& title, Work work)
{
    Job job;
    job.id = ++m_lastId;
    job.title = title;
    const int id = job.id;
    const CancelToken cancel = job.cancel;
    m_jobs.append(job);
    Q_EMIT added(id);

    // Words of the working thread go by way of the workspace, which outlives its threads; this object may not.
    workspace::Workspace* relay = m_workspace.get();
    const QPointer<Jobs> alive(this);
    const auto tell = [relay, alive](auto message) {
        QMetaObject::invokeMethod(
            relay,
            [alive, message] {
                if (alive)
                    message(*alive);
            },
            Qt::QueuedConnection);
    };
    const LogSink log = [tell, id](const QString& line) {
        tell([id, line](Jobs& jobs) {
            jobs.update(id, [&](Job& each) {
                each.log.append(line);
                if (each.log.size() > mostLogLines)
                    each.log.removeFirst();
            });
            Q_EMIT jobs.logged(id, line);
        });
    };
    m_workspace->change(
        this,
        [tell, log, id, cancel, work = std::move(work)](workspace::Library& library) -> Result<QString> {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
            tell([id](Jobs& jobs) { jobs.update(id, [](Job& each) { each.stage = JobStage::Running; }); });
            QElapsedTimer sinceLast;
            const ProgressSink progress = [&](const Progress& now) {
                if (sinceLast.isValid() && sinceLast.elapsed() < progressInterval && now.done != now.total)
                    return;
                sinceLast.start();
                tell([id, now](Jobs& jobs) { jobs.update(id, [&](Job& each) { each.progress = now; }); });
            };
            return work(library, progress, log, cancel);
        },
        [this, id, cancel](const Result<QString>& outcome) {
            update(id, [&](Job& each) {
                const bool stopped =
                    cancel.isCancelled() || (!outcome && outcome.error().code == ErrorCode::Cancelled);
                each.stage = stopped ? JobStage::Cancelled : outcome ? JobStage::Done : JobStage::Failed;
                each.outcome = outcome ? *outcome : workspace::sentence(outcome.error());
                each.progress.done = each.progress.total;
            });
            Q_EMIT ended(id);
        });
}

} // namespace rapporteur::gui
