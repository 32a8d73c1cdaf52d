// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "wire/channel.h"
#include "wire/messages.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <thread>

using namespace rapporteur;
using namespace rapporteur::wire;

namespace {

struct Pair {
    Descriptor a, b;

    Pair()
    {
        int ends[2];
        REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0);
        a = Descriptor(ends[0]);
        b = Descriptor(ends[1]);
    }
    void raw(const QByteArray& bytes)
    {
        REQUIRE(::write(a.get(), bytes.constData(), size_t(bytes.size())) == bytes.size());
    }
};

QByteArray head(quint32 length, quint16 kind, quint16 more)
{
    QByteArray bytes(8, '\0');
    memcpy(bytes.data(), &length, 4);
    memcpy(bytes.data() + 4, &kind, 2);
    memcpy(bytes.data() + 6, &more, 2);
    return bytes;
}

} // namespace

TEST_CASE("A message larger than a frame comes out whole")
{
    Pair pair;
    QByteArray body(300'000, Qt::Uninitialized);
    std::generate(body.begin(), body.end(), [n = 0]() mutable { return char(n++ * 7); });
    std::thread sender([&] { sendMessage(pair.a.get(), Kind::Answer, body); });
    Message message;
    const Received received = receiveMessage(pair.b.get(), message, 300'000, QDeadlineTimer(5000));
    sender.join();
    CHECK(received == Received::Whole);
    CHECK(message.kind == Kind::Answer);
    CHECK(message.body == body);
}

TEST_CASE("Open files cross with a message, and belong to the receiver")
{
    Pair pair;
    const Descriptor null(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    REQUIRE(sendMessage(pair.a.get(), Kind::Fork, "x", {null.get(), null.get()}));
    Message message;
    REQUIRE(receiveMessage(pair.b.get(), message, 10, QDeadlineTimer(1000)) == Received::Whole);
    REQUIRE(message.descriptors.size() == 2);
    struct stat ours {
    }, theirs{};
    ::fstat(null.get(), &ours);
    ::fstat(message.descriptors[1].get(), &theirs);
    CHECK(ours.st_rdev == theirs.st_rdev);
    CHECK(message.descriptors[0].get() != null.get());
    CHECK((::fcntl(message.descriptors[0].get(), F_GETFD) & FD_CLOEXEC));
}

TEST_CASE("More open files than a message may carry are refused, and closed")
{
    Pair pair;
    const Descriptor null(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    const std::vector<int> four(4, null.get());
    // The sender has no room for four in one frame either: they are put together by hand.
    char control[CMSG_SPACE(4 * sizeof(int))] = {};
    QByteArray bytes = head(1, quint16(Kind::Answer), 0) + "x";
    iovec part{bytes.data(), size_t(bytes.size())};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    cmsghdr* rights = CMSG_FIRSTHDR(&message);
    rights->cmsg_level = SOL_SOCKET;
    rights->cmsg_type = SCM_RIGHTS;
    rights->cmsg_len = CMSG_LEN(4 * sizeof(int));
    memcpy(CMSG_DATA(rights), four.data(), 4 * sizeof(int));
    REQUIRE(::sendmsg(pair.a.get(), &message, 0) == bytes.size());
    Message received;
    CHECK(receiveMessage(pair.b.get(), received, 10, QDeadlineTimer(1000)) == Received::Malformed);
}

TEST_CASE("Frames that lie are malformed")
{
    Message message;
    const auto receive = [&message](const QByteArray& bytes) {
        Pair pair;
        pair.raw(bytes);
        pair.a.reset();
        return receiveMessage(pair.b.get(), message, 1000, QDeadlineTimer(1000));
    };
    const auto answer = quint16(Kind::Answer);
    CHECK(receive(head(0xffffffff, answer, 0)) == Received::Malformed);
    CHECK(receive(head(largestFrame + 1, answer, 0)) == Received::Malformed);
    CHECK(receive(head(1001, answer, 0)) == Received::Malformed);
    CHECK(receive(head(1, 999, 0) + "x") == Received::Malformed);
    CHECK(receive(head(1, answer, 2) + "x") == Received::Malformed);
    CHECK(receive(head(0, answer, 1)) == Received::Malformed);
    CHECK(receive(head(1, answer, 1) + "x" + head(1, quint16(Kind::Refused), 0) + "x") == Received::Malformed);
    CHECK(receive(head(600, answer, 1) + QByteArray(600, 'x') + head(600, answer, 0)) == Received::Malformed);
    CHECK(receive(head(10, answer, 0) + "short") == Received::Closed);
    CHECK(receive("abc") == Received::Closed);
    CHECK(receive(head(0, answer, 0)) == Received::Whole);
}

TEST_CASE("Random bytes never come out as more than the limit")
{
    auto* random = QRandomGenerator::global();
    for (int i = 0; i < 300; ++i) {
        Pair pair;
        QByteArray noise(random->bounded(1, 400), Qt::Uninitialized);
        std::generate(noise.begin(), noise.end(), [random] { return char(random->bounded(4)); });
        pair.raw(noise);
        pair.a.reset();
        Message message;
        (void)receiveMessage(pair.b.get(), message, 200, QDeadlineTimer(1000));
        CHECK(message.body.size() <= 200);
    }
}

TEST_CASE("A wait ends at its time, and soon after it is cancelled")
{
    Pair pair;
    Message message;
    QElapsedTimer timer;
    timer.start();
    CHECK(receiveMessage(pair.b.get(), message, 10, QDeadlineTimer(100)) == Received::TimedOut);
    CHECK(timer.elapsed() < 2000);

    const CancelToken cancel;
    std::thread canceller([&cancel] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        cancel.cancel();
    });
    timer.restart();
    CHECK(receiveMessage(pair.b.get(), message, 10, QDeadlineTimer(10'000), &cancel) == Received::Cancelled);
    CHECK(timer.elapsed() < 500);
    canceller.join();
}

TEST_CASE("Half a message counts as a late one, however slowly it drips")
{
    Pair pair;
    pair.raw(head(10, quint16(Kind::Answer), 0) + "123");
    Message message;
    CHECK(receiveMessage(pair.b.get(), message, 10, QDeadlineTimer(80)) == Received::TimedOut);
}

TEST_CASE("Sending to a side that is gone says so and ends nothing")
{
    Pair pair;
    pair.b.reset();
    CHECK_FALSE(sendMessage(pair.a.get(), Kind::Text, "x"));
}
