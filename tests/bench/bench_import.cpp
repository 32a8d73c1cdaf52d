// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_import.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <iomanip>
#include <ostream>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

extern char** environ;

namespace rapporteur::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr int roundsOfMany = 3;
constexpr int copies = 10;

struct Cost {
    double cpuSeconds = 0;    ///< of the process and all its children
    double peakMegabytes = 0; ///< of the largest of them
};

/// Processor seconds of an import and of pdftotext on the same files.
struct Pair {
    double ours = 0;
    double theirs = 0;
    double peakMegabytes = 0; ///< of the import
};

/// Runs a program to its end with its output thrown away.
Cost run(const QStringList& words)
{
    std::vector<QByteArray> bytes;
    for (const QString& word : words)
        bytes.push_back(word.toUtf8());
    std::vector<char*> arguments;
    for (QByteArray& each : bytes)
        arguments.push_back(each.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    Cost cost;
    if (posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) == 0) {
        rusage usage{};
        int status = 0;
        wait4(child, &status, 0, &usage);
        cost.cpuSeconds = double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
                          double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
        cost.peakMegabytes = double(usage.ru_maxrss) / 1024;
    }
    posix_spawn_file_actions_destroy(&actions);
    return cost;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

} // namespace

namespace {

/// Copies of the files under other names and with other bytes (a comment behind the end), so that none is known yet.
QStringList varied(const QStringList& files, const QString& folder)
{
    QStringList result;
    for (int copy = 0; copy < copies; ++copy) {
        for (const QString& file : files) {
            QFile from(file);
            QFile to(folder + u"/%1-%2"_s.arg(copy).arg(QFileInfo(file).fileName()));
            if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
                continue;
            to.write(from.readAll() + "\n% copy " + QByteArray::number(copy) + '\n');
            result.append(to.fileName());
        }
    }
    return result;
}

/// Imports the files into a new library, and runs pdftotext on each, in turn.
Pair measure(const QStringList& files, int times)
{
    const QString program = QStringLiteral(RAPPORTEUR_BIN_DIR "/rapporteur-cli");
    std::vector<double> ours;
    std::vector<double> theirs;
    Pair result;
    for (int round = 0; round < times; ++round) {
        const QTemporaryDir folder;
        const QString library = folder.filePath(u"library"_s);
        run({program, u"init"_s, library});
        const Cost import = run(QStringList{program, u"import"_s, library} + files);
        ours.push_back(import.cpuSeconds);
        result.peakMegabytes = std::max(result.peakMegabytes, import.peakMegabytes);
        double seconds = 0;
        for (const QString& file : files)
            seconds += run({u"pdftotext"_s, file, u"-"_s}).cpuSeconds;
        theirs.push_back(seconds);
    }
    result.ours = median(ours);
    result.theirs = median(theirs);
    return result;
}

void print(std::ostream& out, const char* what, qsizetype files, const Pair& cost)
{
    out << std::fixed << std::setprecision(3) << "import of " << files << ' ' << what
        << ", processor seconds: " << cost.ours << ", pdftotext " << cost.theirs << ", ratio " << std::setprecision(2)
        << cost.ours / cost.theirs << "; peak memory " << std::setprecision(0) << cost.peakMegabytes << " MB\n";
}

} // namespace

void benchImport(std::ostream& out, const QStringList& files)
{
    const QTemporaryDir folder;
    const QStringList many = varied(files, folder.path());
    const Pair few = measure(files, rounds);
    const Pair all = measure(many, roundsOfMany);
    print(out, "files, one process", files.size(), few);
    print(out, "files, one process", many.size(), all);
    // What does not grow with the files: programs, tables and patterns made once. pdftotext starts for each file.
    const double more = double(many.size() - files.size());
    const double each = (all.ours - few.ours) / more;
    const double theirs = (all.theirs - few.theirs) / more;
    out << std::setprecision(1) << "  each further file " << each * 1e3 << " ms, pdftotext " << theirs * 1e3
        << " ms, ratio " << std::setprecision(2) << each / theirs << "; once for an import " << std::setprecision(0)
        << (few.ours - each * double(files.size())) * 1e3 << " ms\n";
}

} // namespace rapporteur::bench
