// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/confinement.h"

#include "pdf/landlock.h"
#include "pdf/system_calls.h"
#include "wire/descriptor.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rapporteur::pdf {

namespace {

constexpr rlim_t mostOpenFiles = 64;

bool limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit both{most, most};
    return ::setrlimit(resource, &both) == 0;
}

bool opens(const char* path, int flags)
{
    return wire::Descriptor(::open(path, flags | O_CLOEXEC, 0600)).isValid();
}

bool opensSocket(int family)
{
    return wire::Descriptor(::socket(family, SOCK_STREAM, 0)).isValid();
}

bool forks()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    return child > 0;
}

bool runsProgram()
{
    char name[] = "/bin/true";
    char* arguments[] = {name, nullptr};
    char* environment[] = {nullptr};
    // Success would not come back: the parent then sees the process end without a report.
    return ::execve(name, arguments, environment) == 0;
}

bool mapsExecutableMemory()
{
    void* memory = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory != MAP_FAILED;
}

bool raisesItsLimits()
{
    const rlimit more{mostOpenFiles + 1, mostOpenFiles + 1};
    return ::setrlimit(RLIMIT_NOFILE, &more) == 0;
}

struct Act {
    const char* name;
    bool (*succeeds)();
};

/// What a hostile document might want, should it take the process over. The last one comes last: it may end the
/// process.
constexpr Act forbiddenActs[] = {
    {"a network connection can be opened", [] { return opensSocket(AF_INET); }},
    {"a socket of this computer can be opened", [] { return opensSocket(AF_UNIX); }},
    {"a file of the system can be read", [] { return opens("/etc/passwd", O_RDONLY); }},
    {"a process can be looked into", [] { return opens("/proc/self/maps", O_RDONLY); }},
    {"a file can be written", [] { return opens("/dev/null", O_WRONLY); }},
    {"a file can be made", [] { return opens("/tmp", O_TMPFILE | O_RDWR); }},
    {"a file can be removed", [] { return ::unlink("/rapporteur-no-such-file") == 0 || errno != EPERM; }},
    {"a process can be started", forks},
    {"another process can be sent a signal", [] { return ::kill(::getppid(), 0) == 0; }},
    {"memory can be made executable", mapsExecutableMemory},
    {"limits can be raised", raisesItsLimits},
    {"a program can be run", runsProgram},
};

} // namespace

QStringList confine(const wire::ProcessLimits& limits, qint64 mappedFile)
{
    QStringList missing;
    const auto need = [&missing](bool done, QLatin1StringView guard) {
        if (!done)
            missing.append(guard);
    };
    const pid_t mother = ::getppid();
    need(::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0, "the process outlives the one that started it"_L1);
    if (mother == 1 || ::getppid() != mother)
        ::_exit(1); // it died before the signal was asked for
    need(::prctl(PR_SET_DUMPABLE, 0) == 0, "other processes can look into this one"_L1);
    // Poppler's complaints must not end the process, neither where they find no reader nor where they count as a
    // file's growth.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    need(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0, "privileges can be gained"_L1);

    const QString noLandlock = allowOnlyFontFiles();
    if (!noLandlock.isEmpty())
        missing.append(noLandlock + ": no file can be opened, fonts of the system cannot be used"_L1);
#ifdef RAPPORTEUR_SANITIZED
    Q_UNUSED(mappedFile); // the sanitizers reserve terabytes of address space
    Q_UNUSED(limits);
#else
    need(limit(RLIMIT_AS, rlim_t(limits.memory + mappedFile)), "memory is not limited"_L1);
#endif
    // No file can be opened for writing; this leaves the memory for one image, whose size is sealed.
    need(limit(RLIMIT_FSIZE, rlim_t(wire::mostPixels * wire::bytesPerPixel)), "the size of files is not limited"_L1);
    need(limit(RLIMIT_NOFILE, mostOpenFiles), "the number of open files is not limited"_L1);
    need(limit(RLIMIT_CORE, 0), "memory may be dumped into a file"_L1);
    const QString noFilter = allowOnlyReading(noLandlock.isEmpty());
    if (!noFilter.isEmpty())
        missing.append(noFilter);
    return missing;
}

void grantProcessorTime(int seconds)
{
    rusage used{};
    rlimit both{};
    if (::getrusage(RUSAGE_SELF, &used) != 0 || ::getrlimit(RLIMIT_CPU, &both) != 0)
        return;
    both.rlim_cur = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + seconds);
    ::setrlimit(RLIMIT_CPU, &both);
}

wire::ConfinementReport tryForbiddenActs(const QStringList& missing)
{
    wire::ConfinementReport report;
    report.missing = missing;
    qsizetype done = 0;
    for (const Act& act : forbiddenActs) {
        if (act.succeeds()) {
            report.missing.append(QLatin1StringView(act.name));
            ++done;
        }
    }
    using Level = wire::ConfinementReport::Level;
    if (report.missing.isEmpty())
        report.level = Level::Full;
    else
        report.level = done * 2 > qsizetype(std::size(forbiddenActs)) ? Level::None : Level::Reduced;
    return report;
}

} // namespace rapporteur::pdf
