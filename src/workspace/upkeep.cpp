// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/upkeep.h"

#include "ingest/worker.h"
#include "store/index_facts.h"
#include "workspace/messages.h"

#include <QCoreApplication>
#include <QFile>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(upkeep)
};

store::Finding damagedIndex()
{
    // lupdate files Text::tr() wrongly in a function whose result is named with a namespace.
    return {store::FindingKind::IndexDiffers, QCoreApplication::translate("upkeep", "the index itself is damaged"),
            false};
}

/// Brings the index up to date and tells whether it then says what the library says.
bool mendIndex(Library& library, bool everything, const ProgressSink& progress, const CancelToken& cancel)
{
    const auto updated = library.updateIndex(progress, cancel, everything);
    return updated && updated->unread.isEmpty();
}

Result<QList<store::Finding>> examineIndex(store::Index& index, store::Connection& connection)
{
    QList<store::Finding> findings;
    const auto sound = index.check();
    if (!sound && sound.error().code != ErrorCode::IndexDamaged)
        return Failure(sound.error());
    if (!sound || !*sound)
        return QList<store::Finding>{damagedIndex()};
    const auto difference = index.compare(store::fingerprints(connection));
    if (!difference)
        return Failure(difference.error());
    const auto add = [&](const QList<domain::VersionId>& versions, const QString& what) {
        if (!versions.isEmpty())
            findings.append({store::FindingKind::IndexDiffers, what, false});
    };
    add(difference->missing,
        Text::tr("%n language version(s) lack in the index", nullptr, int(difference->missing.size())));
    add(difference->outdated,
        Text::tr("%n language version(s) are outdated in the index", nullptr, int(difference->outdated.size())));
    add(difference->superfluous,
        Text::tr("%n language version(s) are in the index only", nullptr, int(difference->superfluous.size())));
    return findings;
}

} // namespace

Result<CheckReport> checkLibrary(Library& library, bool repair, const ProgressSink& progress,
                                 const CancelToken& cancel)
{
    CheckReport report;
    store::CheckOptions options;
    options.collectOrphans = repair && !library.isReadOnly();
    options.cancel = cancel;
    options.progress = progress;
    options.examineIndex = [&](store::Connection& connection) -> Result<QList<store::Finding>> {
        if (library.index())
            return examineIndex(*library.index(), connection);
        const auto view = library.view();
        if (!view && view.error().code == ErrorCode::IndexDamaged)
            return QList<store::Finding>{damagedIndex()};
        if (!view)
            return Failure(view.error());
        return examineIndex((*view)->index(), connection);
    };
    auto findings = store::check(library.store(), options);
    if (!findings)
        return Failure(findings.error());
    report.findings = *findings;
    for (store::Finding& finding : report.findings) {
        if (finding.kind == store::FindingKind::IndexDiffers && repair && library.index())
            finding.repaired = mendIndex(library, finding.subject == damagedIndex().subject, progress, cancel);
    }
    const auto worker = ingest::Worker::start();
    const auto confinement =
        worker ? (*worker)->selfTest() : Result<wire::ConfinementReport>(Failure(worker.error()));
    if (confinement)
        report.confinement = *confinement;
    else
        report.confinementProblem = sentence(confinement.error());
    return report;
}

Result<store::Backup> backUpNow(Library& library, const CancelToken& cancel)
{
    return store::backUp(library.store().folder(), store::BackupReason::ByHand, cancel);
}

Result<std::optional<store::Backup>> backUpIfDue(Library& library)
{
    if (library.isReadOnly())
        return std::optional<store::Backup>();
    return store::backUpIfDue(library.store().folder(), QDateTime::currentDateTimeUtc());
}

QList<store::Backup> backups(const QString& folder)
{
    return store::backupsOf(folder);
}

Result<store::Backup> restoreLibrary(const QString& folder, const QString& backup)
{
    QString chosen = backup;
    if (chosen.isEmpty()) {
        for (const store::Backup& each : store::backupsOf(folder)) {
            if (chosen.isEmpty() && each.reason != store::BackupReason::Replaced)
                chosen = each.path;
        }
    }
    if (chosen.isEmpty())
        return fail(ErrorCode::BackupNotFound, {folder});
    auto restored = store::restore(folder, chosen);
    if (!restored)
        return restored;
    auto library = Library::open(folder);
    if (!library)
        return Failure(library.error());
    if (const auto updated = (*library)->updateIndex(); !updated)
        return Failure(updated.error());
    return restored;
}

Result<store::RepairReport> repairLibrary(const QString& folder)
{
    auto report = store::repair(folder);
    if (!report)
        return report;
    auto library = Library::open(folder);
    if (!library)
        return Failure(library.error());
    if (const auto updated = (*library)->updateIndex(); !updated)
        return Failure(updated.error());
    return report;
}

QString findingText(const store::Finding& finding)
{
    const auto text = [&]() -> QString {
        switch (finding.kind) {
        case store::FindingKind::DamagedDatabase:
            return Text::tr("The database is damaged: %1. Run check --repair.");
        case store::FindingKind::DamagedSchema:
            return Text::tr("The definition of the tables is damaged: %1. Run check --repair.");
        case store::FindingKind::DamagedRow:
            return Text::tr("A record is not as it was entered: %1. Run check --repair.");
        case store::FindingKind::DamagedHistory:
            return Text::tr("An entry of the history is damaged: %1. Run check --repair.");
        case store::FindingKind::DanglingRow:
            return Text::tr("A record refers to one that is gone: %1. Run check --repair.");
        case store::FindingKind::MissingFile:
            return Text::tr("A stored file is missing: %1. Import the document again.");
        case store::FindingKind::DamagedFile:
            return Text::tr("A stored file is damaged: %1. Import the document again.");
        case store::FindingKind::OrphanFile:
            return Text::tr("A stored file belongs to no document: %1. check --repair removes it.");
        case store::FindingKind::IndexDiffers:
            return Text::tr("The search index does not follow the library: %1. check --repair brings it up to date.");
        }
        return u"%1"_s;
    }();
    return text.arg(finding.subject) + (finding.repaired ? u' ' + Text::tr("(Mended.)") : QString());
}

} // namespace rapporteur::workspace
