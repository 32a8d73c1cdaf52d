// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_import.h"

#include <QByteArray>
#include <QFile>
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

struct Cost {
    double cpuSeconds = 0;    ///< of the process and all its children
    double peakMegabytes = 0; ///< of the largest of them
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

void benchImport(std::ostream& out, const QStringList& files)
{
    const QString program = QStringLiteral(RAPPORTEUR_BIN_DIR "/rapporteur-cli");
    std::vector<double> ours;
    std::vector<double> theirs;
    double ourPeak = 0;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const QString library = folder.filePath(u"library"_s);
        run({program, u"init"_s, library});
        const Cost import = run(QStringList{program, u"import"_s, library} + files);
        ours.push_back(import.cpuSeconds);
        ourPeak = std::max(ourPeak, import.peakMegabytes);
        double seconds = 0;
        for (const QString& file : files)
            seconds += run({u"pdftotext"_s, file, u"-"_s}).cpuSeconds;
        theirs.push_back(seconds);
    }
    out << std::fixed << std::setprecision(3) << "import of " << files.size()
        << " files, processor seconds (median of " << rounds << "): " << median(ours) << ", pdftotext "
        << median(theirs) << ", ratio " << std::setprecision(2) << median(ours) / median(theirs) << "; peak memory "
        << std::setprecision(0) << ourPeak << " MB\n";
}

} // namespace rapporteur::bench
