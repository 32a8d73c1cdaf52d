// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/channel.h"

#include "wire/messages.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/uio.h>

namespace rapporteur::wire {

namespace {

struct FrameHead {
    quint32 length;
    quint16 kind;
    quint16 more; ///< 1 if the message goes on in another frame
};
static_assert(sizeof(FrameHead) == 8);

constexpr size_t mostDescriptors = 3;
constexpr int cancelInterval = 100; // ms

/// Room for the descriptors of one frame, aligned as the kernel wants it.
union ControlBuffer {
    cmsghdr alignment;
    char bytes[CMSG_SPACE(mostDescriptors * sizeof(int))];
};

bool sendFrame(int socket, FrameHead head, const char* body, const std::vector<int>& descriptors)
{
    iovec parts[2] = {{&head, sizeof head}, {const_cast<char*>(body), head.length}};
    msghdr header{};
    header.msg_iov = parts;
    header.msg_iovlen = 2;
    ControlBuffer control{};
    if (!descriptors.empty()) {
        const size_t bytes = descriptors.size() * sizeof(int);
        header.msg_control = control.bytes;
        header.msg_controllen = CMSG_SPACE(bytes);
        cmsghdr* rights = CMSG_FIRSTHDR(&header);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(bytes);
        std::memcpy(CMSG_DATA(rights), descriptors.data(), bytes);
    }
    while (parts[0].iov_len + parts[1].iov_len > 0) {
        const ssize_t sent = ::sendmsg(socket, &header, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        header.msg_control = nullptr;
        header.msg_controllen = 0;
        size_t rest = size_t(sent);
        for (iovec& part : parts) {
            const size_t done = std::min(rest, part.iov_len);
            part.iov_base = static_cast<char*>(part.iov_base) + done;
            part.iov_len -= done;
            rest -= done;
        }
    }
    return true;
}

void takeDescriptors(msghdr& header, std::vector<Descriptor>& descriptors)
{
    for (cmsghdr* each = CMSG_FIRSTHDR(&header); each; each = CMSG_NXTHDR(&header, each)) {
        if (each->cmsg_level != SOL_SOCKET || each->cmsg_type != SCM_RIGHTS)
            continue;
        const size_t count = (each->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (size_t i = 0; i < count; ++i) {
            int number = -1;
            std::memcpy(&number, CMSG_DATA(each) + i * sizeof(int), sizeof number);
            descriptors.emplace_back(number);
        }
    }
}

Received waitForBytes(int socket, const QDeadlineTimer& deadline, const CancelToken* cancel)
{
    for (;;) {
        if (cancel && cancel->isCancelled())
            return Received::Cancelled;
        const qint64 left = deadline.remainingTime(); // -1: forever
        if (left == 0)
            return Received::TimedOut;
        const qint64 slice = cancel ? (left < 0 ? cancelInterval : std::min<qint64>(left, cancelInterval)) : left;
        pollfd waiting{socket, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, int(slice));
        if (ready > 0)
            return Received::Whole;
        if (ready < 0 && errno != EINTR)
            return Received::Closed;
    }
}

struct Waiting {
    int socket;
    QDeadlineTimer deadline;
    const CancelToken* cancel;
    std::vector<Descriptor>& descriptors;
};

Received receiveBytes(const Waiting& waiting, char* data, size_t bytes)
{
    while (bytes > 0) {
        if (waiting.cancel || !waiting.deadline.isForever()) {
            if (const Received state = waitForBytes(waiting.socket, waiting.deadline, waiting.cancel);
                state != Received::Whole)
                return state;
        }
        iovec part{data, bytes};
        ControlBuffer control{};
        msghdr header{};
        header.msg_iov = &part;
        header.msg_iovlen = 1;
        header.msg_control = control.bytes;
        header.msg_controllen = sizeof control.bytes;
        const ssize_t got = ::recvmsg(waiting.socket, &header, MSG_CMSG_CLOEXEC);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return Received::Closed;
        takeDescriptors(header, waiting.descriptors);
        if ((header.msg_flags & MSG_CTRUNC) || waiting.descriptors.size() > mostDescriptors)
            return Received::Malformed;
        data += got;
        bytes -= size_t(got);
    }
    return Received::Whole;
}

} // namespace

bool sendMessage(int socket, Kind kind, const QByteArray& body, const std::vector<int>& descriptors)
{
    qsizetype at = 0;
    do {
        const qsizetype length = std::min<qsizetype>(body.size() - at, largestFrame);
        const bool more = at + length < body.size();
        const FrameHead head{quint32(length), quint16(kind), quint16(more)};
        if (!sendFrame(socket, head, body.constData() + at, at == 0 ? descriptors : std::vector<int>()))
            return false;
        at += length;
    } while (at < body.size());
    return true;
}

Received receiveMessage(int socket, Message& message, qint64 largest, QDeadlineTimer deadline,
                        const CancelToken* cancel)
{
    message.body.clear();
    message.descriptors.clear();
    const Waiting waiting{socket, deadline, cancel, message.descriptors};
    for (bool first = true;; first = false) {
        FrameHead head{};
        if (const Received state = receiveBytes(waiting, reinterpret_cast<char*>(&head), sizeof head);
            state != Received::Whole)
            return state;
        const bool sound = head.length <= largestFrame && head.kind <= quint16(Kind::Refused) && head.more <= 1 &&
                           (first || Kind(head.kind) == message.kind) && (head.length > 0 || !head.more) &&
                           message.body.size() + qint64(head.length) <= largest;
        if (!sound)
            return Received::Malformed;
        message.kind = Kind(head.kind);
        const qsizetype at = message.body.size();
        message.body.resize(at + head.length);
        if (const Received state = receiveBytes(waiting, message.body.data() + at, head.length);
            state != Received::Whole)
            return state;
        if (!head.more)
            return Received::Whole;
    }
}

} // namespace rapporteur::wire
