// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/file_preparation.h"

#include "text/analyse.h"
#include "workspace/messages.h"

#include <QFileInfo>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;

namespace {

/// Prepared files wait in memory for the writer: no more than these, so that a slow disk does not fill the memory
/// with analyses.
constexpr size_t mostReady = 32;

} // namespace

domain::ImportProblem problemOf(const Error& error)
{
    domain::ImportProblem problem;
    problem.code = codeName(error.code);
    problem.arguments = error.arguments;
    switch (error.code) {
    case ErrorCode::WorkerCrashed:
    case ErrorCode::WorkerTimedOut:
    case ErrorCode::WorkerOutOfMemory:
    case ErrorCode::WorkerMisbehaved:
    case ErrorCode::PageCutShort:
    case ErrorCode::PageIncomplete:
    case ErrorCode::PagesNotRead:
    case ErrorCode::TextTooLong:
        problem.page = error.arguments.value(1).toInt();
        break;
    default:
        break;
    }
    return problem;
}

FilePreparation::FilePreparation(const store::FileStore& files, QList<domain::ImportJob> jobs, int threads,
                                 const QString& password, std::function<bool(const QByteArray&)> isKnown,
                                 const CancelToken& cancel)
    : m_files(files)
    , m_password(password)
    , m_isKnown(std::move(isKnown))
    , m_cancel(cancel)
    , m_jobs(jobs.begin(), jobs.end())
{
    const int useful = std::max(1, std::min(threads, int(jobs.size())));
    m_underWay = useful;
    for (int i = 0; i < useful; ++i)
        m_threads.emplace_back([this] { run(); });
}

FilePreparation::~FilePreparation()
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.clear();
        m_ready.clear();
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

std::optional<domain::ImportJob> FilePreparation::takeJob()
{
    std::unique_lock lock(m_mutex);
    while (m_ready.size() >= mostReady && !m_jobs.empty() && !m_cancel.isCancelled())
        m_changed.wait_for(lock, std::chrono::milliseconds(100));
    if (m_jobs.empty() || m_cancel.isCancelled())
        return std::nullopt;
    domain::ImportJob job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void FilePreparation::run()
{
    ingest::FileReader reader;
    while (const auto job = takeJob()) {
        PreparedFile file = prepare(*job, reader);
        const std::lock_guard lock(m_mutex);
        m_ready.push_back(std::move(file));
        m_changed.notify_all();
    }
    const std::lock_guard lock(m_mutex);
    --m_underWay;
    m_changed.notify_all();
}

PreparedFile FilePreparation::prepare(const domain::ImportJob& job, ingest::FileReader& reader) const
{
    PreparedFile prepared;
    prepared.job = job;
    prepared.file.originalName = QFileInfo(job.path).fileName();
    const auto failed = [&](const Error& error) {
        prepared.failure = error;
        return prepared;
    };
    const auto content = reader.read(job.path, m_password, m_cancel, m_isKnown);
    if (!content)
        return failed(content.error());
    prepared.file.sha256 = content->sha256;
    prepared.file.size = content->size;
    prepared.file.mediaType = content->mediaType;
    prepared.file.pages = content->pageCount;
    prepared.known = content->known;
    if (content->known)
        return prepared;
    prepared.analysis = text::analyse(content->source);
    for (const Error& problem : content->problems)
        prepared.problems.append(problemOf(problem));
    const auto stored = m_files.add(job.path, content->mediaType == u"text/plain"_s ? u"txt"_s : u"pdf"_s, m_cancel);
    if (!stored)
        return failed(stored.error());
    // Somebody wrote to the file while it was read: what was analysed is not what was stored.
    if (stored->sha256 != QString::fromLatin1(content->sha256.toHex()))
        return failed({ErrorCode::DamagedFile, {job.path, u"it changed while it was read"_s}, {}});
    return prepared;
}

std::optional<PreparedFile> FilePreparation::next(QDeadlineTimer deadline)
{
    std::unique_lock lock(m_mutex);
    const auto settled = [this] { return !m_ready.empty() || m_underWay == 0; };
    if (deadline.isForever())
        m_changed.wait(lock, settled);
    else
        m_changed.wait_for(lock, std::chrono::milliseconds(deadline.remainingTime()), settled);
    if (m_ready.empty())
        return std::nullopt;
    PreparedFile file = std::move(m_ready.front());
    m_ready.pop_front();
    m_changed.notify_all();
    return file;
}

} // namespace rapporteur::workspace
