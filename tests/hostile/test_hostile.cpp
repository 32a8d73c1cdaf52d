// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to crash, hang, fill or fool their reader: each costs itself at most, and says why.
#include "support/catch.h"

#include "ingest/worker.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <sys/resource.h>

using namespace rapporteur;
using namespace rapporteur::ingest;
using namespace Qt::StringLiterals;

namespace {

struct HostileFile {
    QString name;
    QString duty; ///< read, refused or any
    QString tries;
};

QList<HostileFile> makeHostileFiles(const QString& folder)
{
    const QString script = QStringLiteral(RAPPORTEUR_SOURCE_DIR "/tests/hostile/make_hostile.py");
    if (QProcess::execute(u"python3"_s, {script, folder}) != 0)
        return {};
    QFile table(QDir(folder).filePath(u"list.tsv"_s));
    QList<HostileFile> files;
    if (table.open(QIODevice::ReadOnly)) {
        for (const QString& line : QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList parts = line.split(u'\t');
            files.append({parts[0], parts[1], parts[2]});
        }
    }
    return files;
}

WorkerLimits shortLimits()
{
    WorkerLimits limits;
    limits.requestMilliseconds = 700;
    limits.cpuSeconds = 2;
    limits.memory = 256LL * 1024 * 1024;
    limits.restarts = 2;
    return limits;
}

bool isNamedReason(const Error& error)
{
    static constexpr ErrorCode reasons[] = {
        ErrorCode::NotAPdf,        ErrorCode::EmptyFile,      ErrorCode::DamagedFile,       ErrorCode::FileTooLarge,
        ErrorCode::TooManyPages,   ErrorCode::PasswordNeeded, ErrorCode::WrongPassword,     ErrorCode::WorkerCrashed,
        ErrorCode::WorkerTimedOut, ErrorCode::Invalid,        ErrorCode::WorkerOutOfMemory,
    };
    return std::find(std::begin(reasons), std::end(reasons), error.code) != std::end(reasons) &&
           !error.arguments.isEmpty();
}

/// Asks a document for everything that a reader might want of its first page; keeps the reason of what fails.
struct Visit {
    QStringList failures;
    bool readable = false;
    bool onlyNamedReasons = true;

    template <typename T>
    void note(const char* what, const Result<T>& result)
    {
        if (result)
            return;
        failures.append(QString::fromLatin1(what) + u" error "_s + QString::number(int(result.error().code)) + u' ' +
                        result.error().detail);
        onlyNamedReasons = onlyNamedReasons && isNamedReason(result.error());
    }
};

Visit visit(Worker& worker, const QString& path)
{
    Visit visit;
    const auto session = worker.open(path);
    visit.note("open", session);
    if (!session)
        return visit;
    const auto text = (*session)->text(0);
    visit.note("text", text);
    visit.note("links", (*session)->links(0));
    visit.note("outline", (*session)->outline());
    visit.note("image", (*session)->thumbnail(0, 800));
    visit.readable = text && !text->words.isEmpty() && text->words.first().text == u"This"_s;
    return visit;
}

} // namespace

TEST_CASE("Hostile files cost themselves at most, and say why")
{
    QTemporaryDir folder;
    const QList<HostileFile> files = makeHostileFiles(folder.path());
    REQUIRE(files.size() >= 40);
    const auto worker = Worker::start(shortLimits());
    REQUIRE(worker);
    for (const HostileFile& file : files) {
        QElapsedTimer timer;
        timer.start();
        const Visit visited = visit(**worker, QDir(folder.path()).filePath(file.name));
        INFO(file.name.toStdString() << ": " << file.tries.toStdString() << ", " << timer.elapsed()
                                     << " ms: " << visited.failures.join(u"; "_s).toStdString());
        CHECK(visited.onlyNamedReasons);
        if (file.duty == u"read"_s)
            CHECK(visited.readable);
        if (file.duty == u"refused"_s)
            CHECK(visited.failures.value(0).startsWith(u"open"_s));
    }
    // The good file among them still reads as if nothing had been.
    CHECK(visit(**worker, QDir(folder.path()).filePath(u"action-javascript.pdf"_s)).failures.isEmpty());
    const auto report = (*worker)->selfTest();
    CHECK(report);
}

TEST_CASE("No process of a hostile file grows beyond its limit")
{
    // The case before has ended all of its processes; the system remembers the largest of them, in KiB.
    rusage used{};
    REQUIRE(::getrusage(RUSAGE_CHILDREN, &used) == 0);
    CHECK(used.ru_maxrss > 0);
#ifndef RAPPORTEUR_SANITIZED
    constexpr qint64 largestFile = 50'000'626; // of the set; a mapped file counts on top of the limit
    CHECK(used.ru_maxrss * 1024LL <= shortLimits().memory + largestFile);
#endif
}
