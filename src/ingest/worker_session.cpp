// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/worker_image_memory.h"
#include "ingest/worker_process.h"
#include "wire/codec.h"

#include <csignal>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace rapporteur::ingest {

namespace {

constexpr qsizetype mostComplaints = 16 * 1024; // bytes

/// What the C library's and Poppler's allocators say before they give up.
bool tellsOfMemory(const QByteArray& complaints)
{
    return complaints.contains("Out of memory") || complaints.contains("Bogus memory allocation size");
}

QByteArray pageBody(int page)
{
    wire::Encoder out;
    out.number(qint32(page));
    return out.take();
}

QString howItEnded(std::optional<int> status)
{
    if (!status)
        return u"it ended in an unknown way"_s;
    if (WIFSIGNALED(*status))
        return u"it was ended by signal "_s + QString::number(WTERMSIG(*status));
    return u"it ended with status "_s + QString::number(WIFEXITED(*status) ? WEXITSTATUS(*status) : *status);
}

} // namespace

/// An answer that came whole, and whether memory ran out on the way to it.
struct PdfSession::Answer {
    QByteArray body;
    bool degraded = false;
};

PdfSession::PdfSession(std::shared_ptr<WorkerState> state, QString path, QByteArray password, wire::Descriptor file,
                       const CancelToken& cancel)
    : m_state(std::move(state))
    , m_path(std::move(path))
    , m_password(std::move(password))
    , m_cancel(cancel)
    , m_file(std::move(file))
    , m_imageMemory(std::make_shared<ImageMemoryPool>())
{
}

PdfSession::~PdfSession() = default;

const uchar* PageImage::bits() const
{
    return m_memory ? m_memory->bits() : nullptr;
}

Error PdfSession::failure(ErrorCode code, int page, const QString& detail) const
{
    return Error{code, {m_path, QString::number(page + 1)}, detail};
}

/// Forks a process for the file and lets it open the document; -1 stands for the whole document.
Result<void> PdfSession::start()
{
    auto child = WorkerChild::start(*m_state, m_file.get());
    if (!child)
        return tl::unexpected(child.error());
    m_child = std::move(*child);
    const Result<Answer> answer = exchange(wire::Kind::Open, m_password, -1, -1);
    if (!answer) {
        m_child.reset(); // a process that has no document answers nothing
        return tl::unexpected(answer.error());
    }
    wire::DocumentProperties properties;
    if (!wire::decode(answer->body, properties) || (m_opened && properties.pageCount != m_properties.pageCount))
        return tl::unexpected(misbehaved(-1, u"properties"_s));
    m_properties = properties;
    m_opened = true;
    return {};
}

/// Ends the process and says in which way it failed.
Error PdfSession::takeDown(wire::Received received, int page)
{
    const bool ended = received == wire::Received::Closed;
    const std::optional<int> status = m_child->end(!ended);
    const QByteArray said = m_child->complaints();
    m_child.reset();
    m_complaints.append(said.left(mostComplaints - m_complaints.size()));
    if (received == wire::Received::Cancelled)
        return failure(ErrorCode::Cancelled, page, {});
    ErrorCode code = ErrorCode::WorkerCrashed;
    QString detail = howItEnded(status);
    if (received == wire::Received::TimedOut) {
        code = ErrorCode::WorkerTimedOut;
        detail = u"no answer within %1 ms"_s.arg(m_state->limits().requestMilliseconds);
    } else if (received == wire::Received::Malformed) {
        code = ErrorCode::WorkerMisbehaved;
        detail = u"a frame breaks the rules"_s;
    } else if (status && WIFSIGNALED(*status) && WTERMSIG(*status) == SIGXCPU) {
        code = ErrorCode::WorkerTimedOut;
        detail = u"more than %1 s of processor time"_s.arg(m_state->limits().cpuSeconds);
    } else if (tellsOfMemory(said)) {
        code = ErrorCode::WorkerOutOfMemory;
    }
    // How it ended nobody knows where the process that made it is gone too.
    m_wasKilled = ended && (!status || (WIFSIGNALED(*status) && WTERMSIG(*status) == SIGKILL));
    m_lastFailure = failure(code, page, detail);
    return *m_lastFailure;
}

Error PdfSession::misbehaved(int page, const QString& what)
{
    if (m_child) {
        m_child->end(true);
        m_child.reset();
    }
    m_lastFailure = failure(ErrorCode::WorkerMisbehaved, page, u"malformed answer: "_s + what);
    return *m_lastFailure;
}

Error PdfSession::refused(const QByteArray& body, int page)
{
    wire::Refusal refusal;
    if (!wire::decode(body, refusal))
        return misbehaved(page, u"refusal"_s);
    using Reason = wire::Refusal::Reason;
    switch (refusal.reason) {
    case Reason::PasswordNeeded:
        return Error{ErrorCode::PasswordNeeded, {m_path}, {}};
    case Reason::WrongPassword:
        return Error{ErrorCode::WrongPassword, {m_path}, {}};
    case Reason::OutOfMemory:
        return failure(ErrorCode::WorkerOutOfMemory, page, refusal.detail);
    case Reason::Damaged:
    case Reason::NoSuchPage:
        return Error{
            ErrorCode::DamagedFile, {m_path, refusal.detail}, page < 0 ? QString() : u"page %1"_s.arg(page + 1)};
    case Reason::Senseless:
        break;
    }
    return failure(ErrorCode::Internal, page, u"the worker does not understand a request"_s);
}

Result<PdfSession::Answer> PdfSession::exchange(wire::Kind kind, const QByteArray& body, int page, int descriptor)
{
    wire::Message message;
    const std::vector<int> descriptors = descriptor >= 0 ? std::vector<int>{descriptor} : std::vector<int>{};
    const wire::Received received =
        m_child->ask(kind, body, descriptors, m_state->limits().requestMilliseconds, m_cancel, message);
    if (received != wire::Received::Whole)
        return tl::unexpected(takeDown(received, page));
    const QByteArray said = m_child->complaints();
    m_complaints.append(said.left(mostComplaints - m_complaints.size()));
    if (message.kind == wire::Kind::Refused)
        return tl::unexpected(refused(message.body, page));
    if (message.kind != wire::Kind::Answer)
        return tl::unexpected(misbehaved(page, u"kind"_s));
    return Answer{message.body, tellsOfMemory(said)};
}

bool PdfSession::hasGivenUp() const
{
    return !m_child && m_lastFailure && m_restarts >= m_state->limits().restarts;
}

Result<PdfSession::Answer> PdfSession::ask(wire::Kind kind, const QByteArray& body, int page, int descriptor)
{
    if (m_cancel.isCancelled())
        return tl::unexpected(failure(ErrorCode::Cancelled, page, {}));
    Result<Answer> answer = askOnce(kind, body, page, descriptor);
    // Killed by somebody else (a person, a system short of memory), not brought down by the page: it is asked once
    // more.
    if (!answer && m_wasKilled && !hasGivenUp())
        answer = askOnce(kind, body, page, descriptor);
    return answer;
}

Result<PdfSession::Answer> PdfSession::askOnce(wire::Kind kind, const QByteArray& body, int page, int descriptor)
{
    m_wasKilled = false;
    if (!m_child) {
        // A process that was ended because a person cancelled costs nothing.
        if (hasGivenUp())
            return tl::unexpected(failure(m_lastFailure->code, page, u"the file has used up its restarts"_s));
        if (m_lastFailure)
            ++m_restarts;
        if (const Result<void> started = start(); !started)
            return tl::unexpected(started.error());
    }
    return exchange(kind, body, page, descriptor);
}

template <typename Value>
Result<Value> PdfSession::request(wire::Kind kind, const QByteArray& body, int page)
{
    const Result<Answer> answer = ask(kind, body, page);
    if (!answer)
        return tl::unexpected(answer.error());
    Value value;
    if (!wire::decode(answer->body, value))
        return tl::unexpected(misbehaved(page, u"body"_s));
    if constexpr (std::is_same_v<Value, wire::PageText>) {
        if (value.page != page)
            return tl::unexpected(misbehaved(page, u"page"_s));
        value.degraded = answer->degraded;
    }
    return value;
}

Result<void> PdfSession::checkPage(int page) const
{
    if (page >= 0 && page < pageCount())
        return {};
    return fail(ErrorCode::NotFound, {u"%1, page %2"_s.arg(m_path).arg(page + 1)});
}

Result<wire::PageText> PdfSession::text(int page)
{
    if (const Result<void> known = checkPage(page); !known)
        return tl::unexpected(known.error());
    return request<wire::PageText>(wire::Kind::Text, pageBody(page), page);
}

Result<QList<wire::Link>> PdfSession::links(int page)
{
    if (const Result<void> known = checkPage(page); !known)
        return tl::unexpected(known.error());
    return request<QList<wire::Link>>(wire::Kind::Links, pageBody(page), page);
}

Result<QList<wire::OutlineEntry>> PdfSession::outline()
{
    return request<QList<wire::OutlineEntry>>(wire::Kind::Outline, {}, -1);
}

Result<wire::PageInfo> PdfSession::pageInfo(int page)
{
    if (const Result<void> known = checkPage(page); !known)
        return tl::unexpected(known.error());
    const auto found = m_pages.constFind(page);
    if (found != m_pages.cend())
        return *found;
    // Neighbours will be asked for next; one damaged page tree costs no more than a small run.
    constexpr int run = 50;
    const wire::PageRange range{page, std::min(run, pageCount() - page)};
    const auto infos = request<QList<wire::PageInfo>>(wire::Kind::PageInfos, wire::encode(range), page);
    if (!infos)
        return tl::unexpected(infos.error());
    if (infos->size() != range.count)
        return tl::unexpected(misbehaved(page, u"number of pages"_s));
    for (int i = 0; i < range.count; ++i)
        m_pages.insert(page + i, infos->at(i));
    return infos->first();
}

Result<PageImage> PdfSession::image(const wire::ImageRequest& request)
{
    const Result<wire::PageInfo> info = pageInfo(request.page);
    if (!info)
        return tl::unexpected(info.error());
    const std::optional<QRect> area = wire::imageArea(request, info->size);
    if (!area)
        return fail(ErrorCode::Invalid, {u"scale"_s, QString::number(request.scale), u"too many pixels or none"_s});
    PageImage image;
    image.width = area->width();
    image.height = area->height();
    image.stride = qsizetype(image.width) * wire::bytesPerPixel;
    image.m_memory = m_imageMemory->take(size_t(image.stride) * size_t(image.height));
    if (!image.m_memory)
        return tl::unexpected(failure(ErrorCode::Internal, request.page, u"no memory for the image"_s));
    const Result<Answer> answer =
        ask(wire::Kind::Image, wire::encode(request), request.page, image.m_memory->descriptor());
    if (!answer)
        return tl::unexpected(answer.error());
    wire::Decoder in(answer->body);
    const bool same = in.number<qint32>() == image.width && in.number<qint32>() == image.height &&
                      in.number<qint32>() == image.stride && in.finished();
    if (!same)
        return tl::unexpected(misbehaved(request.page, u"size of the image"_s));
    image.degraded = answer->degraded;
    return image;
}

Result<PageImage> PdfSession::thumbnail(int page, int side)
{
    const Result<wire::PageInfo> info = pageInfo(page);
    if (!info)
        return tl::unexpected(info.error());
    const double longest = std::max({info->size.width(), info->size.height(), 1.0});
    wire::ImageRequest request;
    request.page = page;
    request.scale = side / longest;
    return image(request);
}

} // namespace rapporteur::ingest
