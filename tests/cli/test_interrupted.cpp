// SPDX-License-Identifier: GPL-3.0-or-later
// An import that is killed or stopped loses nothing that it confirmed, and goes on where it was.
#include "command.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QThread>
#include <signal.h>

using namespace rapporteur::tests;

namespace {

QString symbolOf(int number)
{
    return u"UNEP/MC/COP.4/%1"_s.arg(100 + number);
}

/// Notes with symbols of their own, as text: quick to read, so that a kill meets every stage of an import.
QString writeNotes(const Desk& desk, const QString& folder, int count)
{
    for (int i = 0; i < count; ++i)
        desk.write(
            folder + u"/%1.txt"_s.arg(i, 3, 10, QChar(u'0')),
            noteText(symbolOf(i).toUtf8(), "Note on matter " + QByteArray::number(i),
                     QList<QByteArray>(40, "The secretariat reports on matter " + QByteArray::number(i) + ".")));
    return desk.path(folder);
}

QSet<QString> confirmedIn(const QByteArray& printed)
{
    Answer answer;
    answer.out = printed.left(printed.lastIndexOf('\n') + 1);
    QSet<QString> files;
    for (const QJsonObject& report : answer.lines()) {
        if (report.value(u"outcome"_s) == u"imported"_s)
            files.insert(report.value(u"symbols"_s)[0].toString());
    }
    return files;
}

} // namespace

TEST_CASE("Killed fifty times, an import loses nothing that it confirmed, and is finished in the end")
{
    const Desk desk = Desk::withEmptyLibrary();
    constexpr int notes = 300;
    const QString folder = writeNotes(desk, u"notes"_s, notes);
    QRandomGenerator random(4); // the same moments each time, as far as a machine allows it
    QSet<QString> confirmed;
    int kills = 0;
    for (int i = 0; i < 50; ++i) {
        const QStringList words = i == 0 ? QStringList{u"import"_s, desk.library(), folder, u"--json"_s}
                                         : QStringList{u"import"_s, desk.library(), u"--resume"_s, u"--json"_s};
        const auto program = desk.start(words);
        program->waitForFinished(int(random.bounded(20, 250)));
        if (program->state() == QProcess::Running) {
            program->kill();
            REQUIRE(program->waitForFinished(10'000));
            ++kills;
        }
        confirmed += confirmedIn(program->readAllStandardOutput());
        if (i % 10 != 9)
            continue;
        const QStringList symbols = desk.symbols();
        const QSet<QString> held(symbols.begin(), symbols.end());
        INFO("after " << i + 1 << " calls " << confirmed.size() << " were confirmed");
        CHECK((confirmed - held).isEmpty());
    }
    CHECK(kills > 0);
    // A file that was under way at five kills is given up as one that takes the program down; named again, it is
    // tried again.
    const Answer last = desk.on(u"import"_s, {u"--resume"_s, folder, u"--json"_s});
    INFO(last);
    CHECK(last.exitCode == 0);
    CHECK(desk.symbols().size() == notes);
    desk.on(u"check"_s, {u"--repair"_s}); // files that were stored for documents which were not
    CHECK(desk.findings().isEmpty());
    CHECK(desk.on(u"search"_s, {u"\"matter 299\""_s, u"--json"_s}).json().value(u"total_documents"_s) == 1);
}

TEST_CASE("Ctrl+C stops an import within half a second and leaves whole documents only")
{
    const Desk desk = Desk::withEmptyLibrary();
    for (int i = 0; i < 300; ++i)
        desk.write(u"in/%1.pdf"_s.arg(i),
                   contentOf(sampleFolder() + u"/cop-4-99-en.pdf"_s) + "\n%" + QByteArray::number(i));
    const auto program = desk.start({u"import"_s, desk.library(), desk.path(u"in"_s), u"--json"_s});
    REQUIRE(program->waitForReadyRead(30'000));
    QElapsedTimer timer;
    timer.start();
    ::kill(pid_t(program->processId()), SIGINT);
    REQUIRE(program->waitForFinished(10'000));
    INFO("stopped after " << timer.elapsed() << " ms");
#ifndef RAPPORTEUR_SANITIZED
    CHECK(timer.elapsed() <= 500);
#endif
    CHECK(program->exitCode() == 1);
    CHECK(program->readAllStandardError().contains("Stopped as you asked"));
    const QByteArray printed = program->readAllStandardOutput();
    CHECK(confirmedIn(printed).size() == 1);
    CHECK_FALSE(printed.contains("\"failed\""));
    // What was not finished has left the queue.
    CHECK(desk.on(u"import"_s, {u"--resume"_s, u"--json"_s}).out.isEmpty());
    desk.on(u"check"_s, {u"--repair"_s});
    CHECK(desk.findings().isEmpty());
}
