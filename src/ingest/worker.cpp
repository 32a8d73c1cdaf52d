// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/worker.h"

#include "ingest/worker_process.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace rapporteur::ingest {

namespace {

/// Readers of PDFs allow other bytes before the head, up to here.
constexpr size_t headWithin = 1024;

Failure systemFailure(const QString& path)
{
    const ErrorCode code = errno == ENOENT || errno == ENOTDIR ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable;
    return fail(code, {path, QString::fromLocal8Bit(std::strerror(errno))});
}

/// Opens a file and checks what can be checked without reading it: kind, size, head.
Result<wire::Descriptor> openPdf(const QString& path, qint64 largestFile)
{
    // Opening a pipe or a device must not block or do anything; it is refused below.
    wire::Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat status {};
    if (!file.isValid() || ::fstat(file.get(), &status) != 0)
        return systemFailure(path);
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::NotAPdf, {path});
    if (status.st_size == 0)
        return fail(ErrorCode::EmptyFile, {path});
    if (status.st_size > largestFile)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(status.st_size), QString::number(largestFile)});
    char head[headWithin];
    const ssize_t got = ::pread(file.get(), head, sizeof head, 0);
    if (got < 0)
        return systemFailure(path);
    if (!QByteArrayView(head, got).contains("%PDF-"))
        return fail(ErrorCode::NotAPdf, {path});
    return file;
}

} // namespace

Worker::Worker(std::shared_ptr<WorkerState> state)
    : m_state(std::move(state))
{
}

Worker::~Worker() = default;

Result<std::unique_ptr<Worker>> Worker::start(const WorkerLimits& limits)
{
    auto state = std::make_shared<WorkerState>(workerProgram(), limits);
    if (const auto mother = state->mother(); !mother)
        return tl::unexpected(mother.error());
    return std::unique_ptr<Worker>(new Worker(std::move(state)));
}

Result<std::unique_ptr<PdfSession>> Worker::open(const QString& path, const QString& password,
                                                 const CancelToken& cancel)
{
    Result<wire::Descriptor> file = openPdf(path, m_state->limits().largestFile);
    if (!file)
        return tl::unexpected(file.error());
    std::unique_ptr<PdfSession> session(new PdfSession(m_state, path, password.toUtf8(), std::move(*file), cancel));
    if (const Result<void> started = session->start(); !started)
        return tl::unexpected(started.error());
    if (session->pageCount() > wire::mostPages)
        return fail(ErrorCode::TooManyPages,
                    {path, QString::number(session->pageCount()), QString::number(wire::mostPages)});
    return session;
}

Result<wire::ConfinementReport> Worker::selfTest()
{
    const auto child = WorkerChild::start(*m_state, -1);
    if (!child)
        return tl::unexpected(child.error());
    wire::Message answer;
    wire::ConfinementReport report;
    const wire::Received received =
        (*child)->ask(wire::Kind::SelfTest, {}, {}, m_state->limits().requestMilliseconds, {}, answer);
    if (received != wire::Received::Whole || answer.kind != wire::Kind::Answer || !wire::decode(answer.body, report))
        return fail(ErrorCode::WorkerMisbehaved, {m_state->program(), QString::number(0)},
                    QString::fromUtf8((*child)->complaints()));
    return report;
}

} // namespace rapporteur::ingest
