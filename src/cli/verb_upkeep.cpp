// SPDX-License-Identifier: GPL-3.0-or-later
// check, backup, restore, reindex: the care of a library.
#include "cli/open_library.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "workspace/messages.h"
#include "workspace/upkeep.h"

#include <QLocale>

namespace rapporteur::cli {

using namespace Qt::StringLiterals;

namespace {

QString levelName(wire::ConfinementReport::Level level)
{
    switch (level) {
    case wire::ConfinementReport::Level::Full:
        return u"full"_s;
    case wire::ConfinementReport::Level::Reduced:
        return u"reduced"_s;
    case wire::ConfinementReport::Level::None:
        break;
    }
    return u"none"_s;
}

QJsonObject backupJson(const store::Backup& backup)
{
    return {{u"path"_s, backup.path}, {u"at"_s, backup.at.toString(Qt::ISODate)}};
}

/// Damage to the database cannot be mended while it is open, and stops the opening itself where it is bad enough.
int repairDamage(const QString& folder, bool json)
{
    const auto report = workspace::repairLibrary(folder);
    if (!report)
        return failed(report.error(), json);
    printMessage(
        Text::tr("Mended from the backup of %1: %2 changes done again, %3 lost. The damaged library is kept as %4")
            .arg(QLocale().toString(report->base.at.toLocalTime(), QLocale::ShortFormat),
                 QString::number(report->changesReapplied), QString::number(report->changesLost),
                 report->replaced.path));
    return Success;
}

} // namespace

int runCheck(const Invocation& invocation)
{
    const bool repair = invocation.has("repair");
    auto library = openLibrary(invocation, repair ? store::Access::ReadWrite : store::Access::ReadOnly);
    if (!library && repair && library.error().code == ErrorCode::LibraryDamaged)
        return repairDamage(invocation.arguments[0], invocation.json());
    if (!library)
        return failed(library.error(), invocation.json());
    const auto report = workspace::checkLibrary(**library, repair, {}, invocation.cancel);
    if (!report)
        return failed(report.error(), invocation.json());
    QJsonArray findings;
    int open = 0;
    bool damaged = false;
    for (const store::Finding& finding : report->findings) {
        findings.append(QJsonObject{{u"kind"_s, store::findingName(finding.kind)},
                                    {u"subject"_s, finding.subject},
                                    {u"repaired"_s, finding.repaired},
                                    {u"text"_s, workspace::findingText(finding)}});
        open += finding.repaired ? 0 : 1;
        damaged = damaged || finding.kind <= store::FindingKind::DanglingRow;
    }
    if (invocation.json()) {
        printJson({{u"findings"_s, findings},
                   {u"confinement"_s, levelName(report->confinement.level)},
                   {u"confinement_missing"_s, QJsonArray::fromStringList(report->confinement.missing)}});
    } else {
        for (const store::Finding& finding : report->findings)
            printLine(workspace::findingText(finding));
        if (report->findings.isEmpty())
            printLine(Text::tr("The library is sound."));
        printLine(report->confinementProblem.isEmpty()
                      ? Text::tr("Confinement of the PDF reader: %1").arg(levelName(report->confinement.level))
                      : report->confinementProblem);
        for (const QString& missing : report->confinement.missing)
            printLine(u"  "_s + missing);
    }
    if (repair && damaged) {
        library->reset();
        return repairDamage(invocation.arguments[0], invocation.json());
    }
    return open == 0 ? Success : Failed;
}

int runBackup(const Invocation& invocation)
{
    auto library = openLibrary(invocation, store::Access::ReadOnly);
    if (!library)
        return failed(library.error(), invocation.json());
    const auto backup = workspace::backUpNow(**library, invocation.cancel);
    if (!backup)
        return failed(backup.error(), invocation.json());
    if (invocation.json())
        printJson(backupJson(*backup));
    else
        printLine(backup->path);
    return Success;
}

int runRestore(const Invocation& invocation)
{
    const QString folder = invocation.arguments[0];
    if (invocation.has("list")) {
        QJsonArray array;
        QList<QStringList> rows;
        for (const store::Backup& backup : workspace::backups(folder)) {
            array.append(backupJson(backup));
            rows.append({QLocale().toString(backup.at.toLocalTime(), QLocale::ShortFormat), backup.path});
        }
        if (invocation.json())
            printJson({{u"backups"_s, array}});
        else
            printTable({Text::tr("Made"), Text::tr("File")}, rows);
        return Success;
    }
    const auto restored = workspace::restoreLibrary(folder, invocation.value("backup"));
    if (!restored)
        return failed(restored.error(), invocation.json());
    if (invocation.json())
        printJson(backupJson(*restored));
    else
        printLine(Text::tr("Restored. What was there before is kept as %1").arg(restored->path));
    return Success;
}

int runReindex(const Invocation& invocation)
{
    const auto password = passwordOf(invocation);
    if (!password)
        return failed(password.error(), invocation.json());
    auto library = openLibrary(invocation, store::Access::ReadWrite);
    if (!library)
        return failed(library.error(), invocation.json());
    const auto done = (*library)->updateIndex({}, invocation.cancel, true, *password);
    if (!done)
        return failed(done.error(), invocation.json());
    QJsonArray problems;
    for (const Error& unread : done->unread) {
        problems.append(workspace::sentence(unread));
        printMessage(workspace::sentence(unread));
    }
    if (invocation.json())
        printJson({{u"versions"_s, done->indexed}, {u"problems"_s, problems}});
    else
        printLine(Text::tr("%n language version(s) indexed.", nullptr, done->indexed));
    return done->unread.isEmpty() ? Success : Failed;
}

} // namespace rapporteur::cli
