// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/worker_process.h"

#include "wire/codec.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>

extern char** environ;

using namespace Qt::StringLiterals;

namespace rapporteur::ingest {

namespace {

/// The mother only forks and waits: far below this even on a computer under load. A first answer waits for its
/// warming up.
constexpr int motherMilliseconds = 20'000;

struct SocketPair {
    wire::Descriptor ours, theirs;
};

std::optional<SocketPair> socketPair()
{
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return std::nullopt;
    return SocketPair{wire::Descriptor(ends[0]), wire::Descriptor(ends[1])};
}

/// Starts the program with the control socket as descriptor 3, the null device as input and output, and default
/// signals.
int spawn(const QByteArray& program, int control, pid_t* process)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, control, 3);
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setsigmask(&attributes, &none);
    // A group of its own: an interrupt typed at the terminal is for the program, which then closes the socket.
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
    QByteArray name = program;
    char* arguments[] = {name.data(), nullptr};
    const int error = ::posix_spawn(process, program.constData(), &actions, &attributes, arguments, environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

Failure unavailable(const QString& program, const QString& detail)
{
    return fail(ErrorCode::WorkerUnavailable, {program}, detail);
}

} // namespace

QString workerProgram()
{
    if (const QString named = qEnvironmentVariable("RAPPORTEUR_WORKER"); !named.isEmpty())
        return named;
    const QDir folder(QCoreApplication::applicationDirPath());
    const QString beside = folder.filePath(u"rapporteur-worker"_s);
    const QString installed = QDir::cleanPath(folder.filePath(u"../libexec/rapporteur/rapporteur-worker"_s));
    return !QFileInfo::exists(beside) && QFileInfo::exists(installed) ? installed : beside;
}

WorkerMother::WorkerMother(pid_t process, wire::Descriptor control)
    : m_process(process)
    , m_control(std::move(control))
{
}

Result<std::shared_ptr<WorkerMother>> WorkerMother::start(const QString& program)
{
    std::optional<SocketPair> pair = socketPair();
    if (!pair)
        return unavailable(program, QString::fromLocal8Bit(std::strerror(errno)));
    pid_t process = -1;
    if (const int error = spawn(QFile::encodeName(program), pair->theirs.get(), &process); error != 0)
        return unavailable(program, QString::fromLocal8Bit(std::strerror(error)));
    return std::shared_ptr<WorkerMother>(new WorkerMother(process, std::move(pair->ours)));
}

WorkerMother::~WorkerMother()
{
    // It has nothing to finish, and its children ask for its death signal.
    m_control.reset();
    ::kill(m_process, SIGKILL);
    while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
    }
}

std::optional<qint32> WorkerMother::ask(wire::Kind kind, const QByteArray& body, const std::vector<int>& descriptors)
{
    wire::Message answer;
    if (m_usable && wire::sendMessage(m_control.get(), kind, body, descriptors) &&
        wire::receiveMessage(m_control.get(), answer, wire::largestFrame, QDeadlineTimer(motherMilliseconds)) ==
            wire::Received::Whole &&
        answer.kind == wire::Kind::Answer) {
        wire::Decoder in(answer.body);
        const auto value = in.number<qint32>();
        if (in.finished())
            return value;
    }
    m_usable = false;
    return std::nullopt;
}

std::optional<pid_t> WorkerMother::fork(const wire::ProcessLimits& limits, const std::vector<int>& descriptors)
{
    ++m_forked;
    const std::optional<qint32> child = ask(wire::Kind::Fork, wire::encode(limits), descriptors);
    return child && *child > 1 ? child : std::nullopt;
}

std::optional<int> WorkerMother::reap(pid_t child, bool kill)
{
    wire::Encoder body;
    body.number(qint32(child));
    body.number(qint32(kill));
    return ask(wire::Kind::Reap, body.take(), {});
}

Result<std::shared_ptr<WorkerMother>> WorkerState::mother()
{
    if (m_mother && m_mother->isUsable() && m_mother->forked() < m_limits.documentsPerProcess)
        return m_mother;
    auto started = WorkerMother::start(m_program);
    if (started)
        m_mother = *started;
    return started;
}

WorkerChild::WorkerChild(std::shared_ptr<WorkerMother> mother, pid_t process, wire::Descriptor socket,
                         wire::Descriptor complaints)
    : m_mother(std::move(mother))
    , m_process(process)
    , m_socket(std::move(socket))
    , m_complaints(std::move(complaints))
{
}

Result<std::unique_ptr<WorkerChild>> WorkerChild::start(WorkerState& state, int file)
{
    std::optional<SocketPair> pair = socketPair();
    int ends[2] = {-1, -1};
    // Neither side ever waits for the other: a full pipe swallows further complaints.
    if (!pair || ::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return unavailable(state.program(), QString::fromLocal8Bit(std::strerror(errno)));
    wire::Descriptor complaints(ends[0]);
    const wire::Descriptor complaintsEnd(ends[1]);
    std::vector<int> descriptors{pair->theirs.get(), complaintsEnd.get()};
    if (file >= 0)
        descriptors.push_back(file);
    const wire::ProcessLimits limits{state.limits().memory, state.limits().cpuSeconds};
    // A mother that has died or hangs is replaced once; if that does not help either, something is wrong with the
    // program.
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto mother = state.mother();
        if (!mother)
            return tl::unexpected(mother.error());
        if (const std::optional<pid_t> process = (*mother)->fork(limits, descriptors))
            return std::unique_ptr<WorkerChild>(
                new WorkerChild(*mother, *process, std::move(pair->ours), std::move(complaints)));
    }
    return unavailable(state.program(), u"it starts, and does not answer"_s);
}

WorkerChild::~WorkerChild()
{
    if (m_process > 0)
        end(true);
}

wire::Received WorkerChild::ask(wire::Kind kind, const QByteArray& body, const std::vector<int>& descriptors,
                                int milliseconds, const CancelToken& cancel, wire::Message& answer)
{
    if (!wire::sendMessage(m_socket.get(), kind, body, descriptors))
        return wire::Received::Closed;
    return wire::receiveMessage(m_socket.get(), answer, wire::largestAnswer, QDeadlineTimer(milliseconds), &cancel);
}

QByteArray WorkerChild::complaints()
{
    QByteArray said;
    char part[4096];
    ssize_t got = 0;
    while (said.size() < wire::largestFrame && (got = ::read(m_complaints.get(), part, sizeof part)) > 0)
        said.append(part, got);
    return said;
}

std::optional<int> WorkerChild::end(bool kill)
{
    const std::optional<int> status = m_mother->reap(std::exchange(m_process, -1), kill);
    m_socket.reset();
    return status;
}

} // namespace rapporteur::ingest
