// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/answering.h"

#include "pdf/confinement.h"
#include "pdf/document.h"
#include "wire/channel.h"
#include "wire/codec.h"

#include <Error.h>
#include <cstdio>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rapporteur::pdf {

namespace {

constexpr int mostComplaints = 30; // for one request: a broken file can have thousands
int complaints = 0;

void complain(ErrorCategory, Goffset position, const char* message)
{
    if (++complaints > mostComplaints)
        return;
    char line[300];
    const int length = std::snprintf(line, sizeof line, "%lld: %s\n", static_cast<long long>(position), message);
    const ssize_t written = ::write(STDERR_FILENO, line, size_t(std::min<int>(length, sizeof line - 1)));
    Q_UNUSED(written); // a full pipe: the parent has heard enough
}

/// Fills the start of a file; false if it is too small for the bytes.
bool writeWhole(int file, QByteArrayView bytes)
{
    off_t at = 0;
    while (at < bytes.size()) {
        const ssize_t written = ::pwrite(file, bytes.data() + at, size_t(bytes.size() - at), at);
        if (written <= 0)
            return false;
        at += written;
    }
    return true;
}

class Answers {
public:
    Answers(int file, const wire::ProcessLimits& limits, const QStringList& missing)
        : m_limits(limits)
        , m_missing(missing)
    {
        struct stat status {};
        if (file < 0 || ::fstat(file, &status) != 0 || status.st_size <= 0)
            return;
        void* mapped = ::mmap(nullptr, size_t(status.st_size), PROT_READ, MAP_PRIVATE, file, 0);
        if (mapped != MAP_FAILED)
            m_bytes = QByteArrayView(static_cast<const char*>(mapped), qsizetype(status.st_size));
    }

    bool answer(int socket, const wire::Message& request)
    {
        complaints = 0;
        grantProcessorTime(m_limits.cpuSeconds);
        const Outcome<QByteArray> body = answerTo(request);
        return body ? wire::sendMessage(socket, wire::Kind::Answer, *body)
                    : wire::sendMessage(socket, wire::Kind::Refused, wire::encode(body.error()));
    }

private:
    Outcome<QByteArray> answerTo(const wire::Message& request)
    {
        if (request.kind == wire::Kind::SelfTest)
            return wire::encode(tryForbiddenActs(m_missing));
        if (request.kind == wire::Kind::Open)
            return open(request.body);
        if (!m_document)
            return senseless();
        switch (request.kind) {
        case wire::Kind::Outline:
            return wire::encode(m_document->outline());
        case wire::Kind::PageInfos: {
            wire::PageRange range;
            if (!wire::decode(request.body, range))
                return senseless();
            return wire::encode(m_document->pageInfos(range));
        }
        case wire::Kind::Text:
            return encoded(m_document->text(pageOf(request.body)));
        case wire::Kind::Links:
            return encoded(m_document->links(pageOf(request.body)));
        case wire::Kind::Image:
            return image(request);
        default:
            return senseless();
        }
    }

    static tl::unexpected<wire::Refusal> senseless()
    {
        return tl::unexpected(wire::Refusal{wire::Refusal::Reason::Senseless, {}});
    }

    static int pageOf(const QByteArray& body)
    {
        wire::Decoder in(body);
        const int page = in.within(0, wire::mostPages - 1);
        return in.finished() ? page : -1;
    }

    template <typename Value>
    static Outcome<QByteArray> encoded(const Outcome<Value>& value)
    {
        if (!value)
            return tl::unexpected(value.error());
        return wire::encode(*value);
    }

    Outcome<QByteArray> open(const QByteArray& password)
    {
        if (m_bytes.isEmpty())
            return tl::unexpected(
                wire::Refusal{wire::Refusal::Reason::Damaged, u"it cannot be mapped into memory"_s});
        auto document = Document::open(m_bytes, password);
        if (!document)
            return tl::unexpected(document.error());
        m_document = std::move(*document);
        return wire::encode(m_document->properties());
    }

    Outcome<QByteArray> image(const wire::Message& request)
    {
        wire::ImageRequest wanted;
        if (!wire::decode(request.body, wanted) || request.descriptors.size() != 1)
            return senseless();
        const QList<wire::PageInfo> infos = m_document->pageInfos({wanted.page, 1});
        const auto area = infos.isEmpty() ? std::nullopt : wire::imageArea(wanted, infos.first().size);
        if (!area)
            return senseless();
        const Outcome<QByteArrayView> pixels = m_document->draw(wanted, *area);
        if (!pixels)
            return tl::unexpected(pixels.error());
        // Writing costs half of what mapping the memory and copying into it would.
        if (!writeWhole(request.descriptors.front().get(), *pixels))
            return senseless();
        wire::Encoder out;
        for (const int each : {area->width(), area->height(), area->width() * wire::bytesPerPixel})
            out.number(qint32(each));
        return out.take();
    }

    wire::ProcessLimits m_limits;
    QStringList m_missing;
    QByteArrayView m_bytes;
    std::unique_ptr<Document> m_document;
};

} // namespace

void answerRequests(int socket, int file, const wire::ProcessLimits& limits, const QStringList& missing)
{
    setErrorCallback(complain);
    Answers answers(file, limits, missing);
    wire::Message request;
    while (wire::receiveMessage(socket, request, wire::largestFrame) == wire::Received::Whole) {
        if (!answers.answer(socket, request))
            return;
    }
}

} // namespace rapporteur::pdf
