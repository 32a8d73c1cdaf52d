// SPDX-License-Identifier: GPL-3.0-or-later
// What a person was told is kept: through power cuts, replayed from a record of what was written and synced, and
// through kill -9.
#include "support/catch.h"

#include "powercut/replay.h"
#include "powercut/state.h"
#include "store/check.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

using namespace rapporteur;
using namespace rapporteur::store;
using namespace powercut;
using namespace Qt::StringLiterals;

namespace {

const QString sessionProgram = QStringLiteral(RAPPORTEUR_BIN_DIR "/powercut_session");

/// Memory instead of a disk, where there is such a folder: the replayed disks need no syncing.
QString workPlace()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/rapporteur-powercut-XXXXXX"_s;
}

struct Recording {
    explicit Recording(const QString& syncMarker)
    {
        REQUIRE(folder.isValid());
        const QString disk = folder.filePath(u"disk"_s);
        REQUIRE(QDir().mkpath(disk));
        if (!syncMarker.isEmpty())
            REQUIRE(QDir(folder.path()).mkpath(syncMarker));
        QProcess session;
        session.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        session.start(sessionProgram, {u"record"_s, disk, u"7"_s, u"60"_s, folder.filePath(u"trace"_s)});
        REQUIRE(session.waitForFinished(120000));
        REQUIRE(session.exitCode() == 0);
        QFile file(folder.filePath(u"trace"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QDataStream in(&file);
        in >> events;
        REQUIRE(in.status() == QDataStream::Ok);
        REQUIRE(events.size() > 200);
    }

    QTemporaryDir folder{QDir::tempPath() + u"/rapporteur-session-XXXXXX"_s};
    QList<Event> events;
};

/// What is wrong with a library after a power cut; empty if nothing is.
QString judge(const QString& library, const QByteArray& confirmed, const QByteArray& intended, bool wasMade)
{
    if (!wasMade && !QFileInfo::exists(library + u"/library.sqlite"_s))
        return Store::create(library) ? QString() : u"cannot be made again"_s;
    auto store = Store::open(library);
    if (!store)
        return u"does not open: code %1, %2"_s.arg(QString::number(int(store.error().code)), store.error().detail);
    const auto state = stateOf(**store);
    if (!state)
        return u"cannot be read"_s;
    if (state->text() != confirmed && state->text() != intended)
        return u"is not in the state that was confirmed, nor in the one that was intended"_s;
    const auto findings = check(**store);
    if (!findings)
        return u"cannot be checked"_s;
    for (const Finding& finding : *findings) {
        if (finding.kind != FindingKind::OrphanFile)
            return findingName(finding.kind) + u": "_s + finding.subject;
    }
    const auto written = (*store)->write(
        u"go on"_s, [](Connection& db) { db.run("INSERT INTO tag (id, name) VALUES (1, 'goes on')"); });
    return written ? QString() : u"cannot be written: "_s + written.error().detail;
}

/// Cuts the power at `cuts` moments spread over the recording; the libraries that have lost something.
QStringList losses(const Recording& recording, Syncs syncs, int cuts)
{
    QRandomGenerator random(4711);
    Disk disk(syncs);
    QByteArray confirmed;
    QByteArray intended;
    bool wasMade = false;
    QStringList result;
    int cut = 0;
    const QString place = workPlace();
    for (qsizetype i = 0; i < recording.events.size(); ++i) {
        const Event& event = recording.events[i];
        disk.take(event);
        if (event.operation == Operation::Intend)
            intended = event.data;
        if (event.operation == Operation::Confirm) {
            confirmed = event.data;
            wasMade = true;
        }
        if (i * cuts / recording.events.size() < cut)
            continue;
        ++cut;
        const QTemporaryDir folder(place);
        disk.cutPower(folder.path(), random);
        const QString wrong = judge(folder.filePath(u"library"_s), confirmed, intended, wasMade);
        if (!wrong.isEmpty())
            result.append(u"after event %1: "_s.arg(i) + wrong);
    }
    REQUIRE(cut == cuts);
    return result;
}

QMap<QString, QByteArray> filesBelow(const QString& folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext();) {
        QFile file(each.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        files.insert(file.fileName().mid(folder.size()), file.readAll());
    }
    return files;
}

} // namespace

TEST_CASE("through 240 power cuts nothing that was confirmed is lost, and a program that does not sync is found out")
{
    // A synchronised folder has a rollback journal instead of a write-ahead log.
    const QString marker = GENERATE(QString(), u".stfolder"_s);
    const Recording recording(marker);

    // The record is complete: replayed without a power cut it is the disk that the session left.
    Disk disk(Syncs::All);
    for (const Event& event : recording.events)
        disk.take(event);
    const QTemporaryDir whole(workPlace());
    disk.writeAll(whole.path());
    const auto replayed = filesBelow(whole.path());
    const auto present = filesBelow(recording.folder.filePath(u"disk"_s));
    CHECK(replayed.keys() == present.keys());
    REQUIRE((replayed == present)); // in brackets: never print the contents

    const QStringList lost = losses(recording, Syncs::All, 120);
    for (const QString& each : lost)
        FAIL_CHECK(each.toStdString());

    CHECK(losses(recording, Syncs::None, 30).size() > 10);
    CHECK(losses(recording, Syncs::FilesOnly, 30).size() > 10);
    CHECK(losses(recording, Syncs::FoldersOnly, 30).size() > 10);
}

TEST_CASE("through 20 times kill -9 nothing that was confirmed is lost")
{
    const QTemporaryDir folder(QDir::tempPath() + u"/rapporteur-kill-XXXXXX"_s);
    const QString library = folder.filePath(u"library"_s);
    REQUIRE(Store::create(library));
    QRandomGenerator random(99);
    int confirmedActions = 0;
    for (int round = 0; round < 20; ++round) {
        QProcess session;
        session.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        session.start(sessionProgram, {u"loop"_s, folder.path(), QString::number(round)});
        REQUIRE(session.waitForStarted());
        REQUIRE(session.waitForReadyRead(20000));
        session.waitForFinished(random.bounded(150));
        session.kill();
        REQUIRE(session.waitForFinished());
        QByteArray confirmed;
        QByteArray intended;
        for (const QByteArray& line : session.readAllStandardOutput().split('\n')) {
            if (line.startsWith('?'))
                intended = line.mid(1);
            if (line.startsWith('!')) {
                confirmed = line.mid(1);
                ++confirmedActions;
            }
        }
        auto store = Store::open(library);
        REQUIRE(store);
        const QByteArray state = stateOf(**store)->text();
        INFO("round " << round);
        // Killed before its first confirmation a session may leave the state that the one before it left.
        CHECK((state == intended || state == confirmed || confirmed.isEmpty()));
        CheckOptions collect;
        collect.collectOrphans = true;
        const auto findings = check(**store, collect);
        REQUIRE(findings);
        for (const Finding& finding : *findings)
            CHECK(findingName(finding.kind) == findingName(FindingKind::OrphanFile));
    }
    CHECK(confirmedActions > 40);
}
