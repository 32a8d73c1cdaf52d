// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/serve.h"
#include "pdf/answering.h"
#include "pdf/confinement.h"
#include "pdf/document.h"
#include "wire/channel.h"
#include "wire/codec.h"

#include <QDeadlineTimer>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <new>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace rapporteur::pdf {

namespace {

/// Poppler is not made to go on after a failed allocation: the process says why, and ends.
[[noreturn]] void endWithoutMemory()
{
    static constexpr char message[] = "Out of memory\n";
    const ssize_t written = ::write(STDERR_FILENO, message, sizeof message - 1);
    Q_UNUSED(written);
    ::_exit(EXIT_FAILURE);
}

/// The life of a forked process; it never comes back into the mother's loop.
[[noreturn]] void liveForOneDocument(int controlSocket, wire::Message& birth, const wire::ProcessLimits& limits)
{
    ::close(controlSocket);
    std::set_new_handler(endWithoutMemory);
    ::dup2(birth.descriptors[1].get(), STDERR_FILENO);
    birth.descriptors[1].reset();
    const int file = birth.descriptors.size() > 2 ? birth.descriptors[2].get() : -1;
    struct stat status {};
    const qint64 size = file >= 0 && ::fstat(file, &status) == 0 ? status.st_size : 0;
    const QStringList missing = confine(limits, size);
    answerRequests(birth.descriptors[0].get(), file, limits, missing);
    ::_exit(EXIT_SUCCESS);
}

qint32 forkForDocument(int controlSocket, wire::Message& request)
{
    wire::ProcessLimits limits;
    if (!wire::decode(request.body, limits) || request.descriptors.size() < 2)
        return -1;
    const pid_t child = ::fork();
    if (child == 0)
        liveForOneDocument(controlSocket, request, limits);
    return child;
}

/// How long a process that has closed its socket may take to end by itself; then it only pretends to.
constexpr int endingMilliseconds = 1000;

/// Waits for a process that has ended or is to be ended. Until then it is a zombie, so that its number is nobody
/// else's.
qint32 reap(const QByteArray& body)
{
    wire::Decoder in(body);
    const auto child = in.number<qint32>();
    const bool kill = in.boolean();
    if (!in.finished() || child <= 1)
        return -1;
    int status = -1;
    pid_t ended = 0;
    for (const QDeadlineTimer deadline(kill ? 0 : endingMilliseconds);; ::usleep(2000)) {
        // Only a child of this process can be waited for, so nobody else is ever killed.
        ended = ::waitpid(child, &status, WNOHANG);
        if (ended != 0 || deadline.hasExpired())
            break;
    }
    if (ended == 0) {
        ::kill(child, SIGKILL);
        while ((ended = ::waitpid(child, &status, 0)) < 0 && errno == EINTR) {
        }
    }
    return ended == child ? status : -1;
}

} // namespace

int runMother(int controlSocket)
{
    warmUp();
    wire::Message request;
    while (wire::receiveMessage(controlSocket, request, wire::largestFrame) == wire::Received::Whole) {
        wire::Encoder answer;
        if (request.kind == wire::Kind::Fork)
            answer.number(forkForDocument(controlSocket, request));
        else if (request.kind == wire::Kind::Reap)
            answer.number(reap(request.body));
        else
            return EXIT_FAILURE;
        // The document's process must be the only one that holds its end of the socket: its death is then seen at
        // once.
        request.descriptors.clear();
        if (!wire::sendMessage(controlSocket, wire::Kind::Answer, answer.take()))
            break;
    }
    return EXIT_SUCCESS;
}

} // namespace rapporteur::pdf
