// SPDX-License-Identifier: GPL-3.0-or-later
#include "attacks.h"

#include "webhook/webhookclient.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

namespace zm::test {

namespace {

using namespace std::chrono_literals;

constexpr int patience = 2'000;

/// Never to be stored: the test looks for the word.
const QByteArray forged =
    R"({"event":"phone.callee_ringing","payload":{"object":{"call_id":"forged"}}})";

qint64 nowSeconds()
{
    return QDateTime::currentSecsSinceEpoch();
}

void rest(const std::atomic<bool> &stop, std::chrono::milliseconds span)
{
    for (auto gone = 0ms; gone < span && !stop; gone += 5ms)
        std::this_thread::sleep_for(5ms);
}

} // namespace

RawConnection::RawConnection(quint16 port, Wait wait)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    if (m_socket < 0)
        return;
    if (wait == Wait::No)
        ::fcntl(m_socket, F_SETFL, O_NONBLOCK);
    const timeval limit{patience / 1000, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    sockaddr_in to = {};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::ignore = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&to), sizeof to);
}

RawConnection::~RawConnection()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

RawConnection::RawConnection(RawConnection &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
{}

bool RawConnection::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (m_socket >= 0 && sent < bytes.size()) {
        const ssize_t some =
            ::send(m_socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (some <= 0)
            return false;
        sent += some;
    }
    return m_socket >= 0;
}

QByteArray RawConnection::receive(int milliseconds)
{
    QByteArray all;
    char bytes[4096];
    pollfd ready{m_socket, POLLIN, 0};
    while (m_socket >= 0 && ::poll(&ready, 1, milliseconds) > 0) {
        const ssize_t some = ::recv(m_socket, bytes, sizeof bytes, 0);
        if (some <= 0)
            break;
        all.append(bytes, some);
    }
    return all;
}

void RawConnection::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(std::exchange(m_socket, -1));
}

namespace attacks {

int idleCrowdSize()
{
    constexpr int wanted = 10'000;
    constexpr int ours = 200;
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
        ::getrlimit(RLIMIT_NOFILE, &limit);
    }
    return limit.rlim_cur > wanted + ours ? wanted : std::max(10, int(limit.rlim_cur) - ours);
}

void idleCrowd(quint16 port, const std::atomic<bool> &stop)
{
    std::vector<RawConnection> crowd;
    const int size = idleCrowdSize();
    crowd.reserve(size_t(size));
    for (int i = 0; i < size && !stop; ++i)
        crowd.emplace_back(port, RawConnection::Wait::No);
    while (!stop)
        std::this_thread::sleep_for(5ms);
}

namespace {

/// Three times as many as the house holds; each says `hello`, then a piece now and then.
void slow(quint16 port, const std::atomic<bool> &stop, const QByteArray &hello,
          const QByteArray &piece)
{
    constexpr size_t crowdSize = 768;
    std::vector<RawConnection> crowd;
    while (!stop) {
        while (crowd.size() < crowdSize && !stop) {
            crowd.emplace_back(port);
            crowd.back().send(hello);
        }
        std::vector<RawConnection> left;
        for (RawConnection &one : crowd)
            if (one.send(piece))
                left.push_back(std::move(one));
        crowd = std::move(left);
        rest(stop, 50ms);
    }
}

} // namespace

void slowHeaders(quint16 port, const std::atomic<bool> &stop)
{
    slow(port, stop, "POST /webhook HTTP/1.1\r\nHost: a\r\n", "X-Slow: 1\r\n");
}

void slowBodies(quint16 port, const std::atomic<bool> &stop)
{
    slow(port, stop,
         webhooks::request(
             "POST /webhook",
             webhooks::signatureHeaders(forged, nowSeconds()) + "Content-Length: 900000\r\n", "{"),
         " ");
}

void lyingLengths(quint16 port, const std::atomic<bool> &stop)
{
    // Cut or padded bodies are not what was signed; none of these may be stored.
    const QList<QByteArray> lengths{"-1",
                                    "1000000",
                                    "18446744073709551615",
                                    "9223372036854775807",
                                    "abc",
                                    "0",
                                    "3",
                                    "99999999999999999999999999",
                                    "0x10",
                                    "7 7",
                                    "5\r\nContent-Length: 9",
                                    "5\r\nTransfer-Encoding: chunked"};
    for (qsizetype i = 0; !stop; i = (i + 1) % lengths.size()) {
        RawConnection one(port);
        one.send(webhooks::request("POST /webhook",
                                   webhooks::signatureHeaders(forged, nowSeconds())
                                       + "Content-Length: " + lengths[i] + "\r\n",
                                   forged));
        one.receive(20);
    }
}

void chunked(quint16 port, const std::atomic<bool> &stop)
{
    const QByteArray head =
        webhooks::request("POST /webhook", "Transfer-Encoding: chunked\r\n", {});
    const QList<QByteArray> sizes{"FFFFFFFFFFFFFFFF", "-5", "zz", "", "7fffffff", "5;ext=\"x"};
    for (qsizetype i = 0; !stop; ++i) {
        RawConnection one(port);
        one.send(head);
        if (i % 4 == 0) {
            const QByteArray piece = "10000\r\n" + QByteArray(0x10000, 'a') + "\r\n";
            while (!stop && one.send(piece)) {
            }
        } else {
            one.send(sizes[i % sizes.size()] + "\r\nhello\r\n0\r\n\r\n");
            one.receive(20);
        }
    }
}

void hugeRequests(quint16 port, const std::atomic<bool> &stop)
{
    const QByteArray filler = "X-Filler: " + QByteArray(60 * 1024, 'a') + "\r\n";
    for (int i = 0; !stop; ++i) {
        RawConnection one(port);
        if (i % 2 == 0) {
            one.send("POST /webhook HTTP/1.1\r\n");
            for (int line = 0; line < 200 && one.send(filler); ++line) {
            }
        } else {
            one.send(webhooks::signedPost(QByteArray(5 * 1024 * 1024, ' '), nowSeconds()));
        }
        one.receive(20);
    }
}

void earlyClose(quint16 port, const std::atomic<bool> &stop)
{
    // Wholly valid, but gone before the answer: may be stored, and then once.
    for (int i = 0; !stop; ++i) {
        const QByteArray body = R"({"event":"phone.callee_ringing","event_ts":)"
                                + QByteArray::number(1'796'000'000'000 + i)
                                + R"(,"payload":{"object":{"call_id":"early-)"
                                + QByteArray::number(i) + R"("}}})";
        const QByteArray whole = webhooks::signedPost(body, nowSeconds());
        RawConnection one(port);
        one.send(i % 3 == 0 ? whole.left(whole.size() / 2) : whole);
        if (i % 2 == 0)
            one.reset();
        rest(stop, 5ms); // or it would measure how many valid events a disk can take
    }
}

void tlsGarbage(quint16 port, const std::atomic<bool> &stop)
{
    // A record header of a ClientHello that promises more than comes, noise, plain HTTP.
    QRandomGenerator dice(7);
    for (int i = 0; !stop; ++i) {
        QByteArray noise(dice.bounded(1, 3000), '\0');
        for (char &byte : noise)
            byte = char(dice.bounded(256));
        RawConnection one(port);
        switch (i % 4) {
        case 0:
            one.send(QByteArray::fromHex("1603010200010001fc0303") + noise.left(300));
            break;
        case 1:
            one.send(noise);
            break;
        case 2:
            one.send(QByteArray::fromHex("16030100020100") + noise.left(40));
            break;
        default:
            one.send(webhooks::signedPost(forged, nowSeconds() - 3600));
        }
        one.receive(10);
    }
}

void invalidFlood(quint16 port, const std::atomic<bool> &stop)
{
    const QList<QByteArray> kinds{
        webhooks::signedPost(forged, nowSeconds(), "a-guessed-secret"),
        webhooks::signedPost(forged, nowSeconds() - 600),
        webhooks::signedPost(forged, nowSeconds() + 600),
        webhooks::request("POST /webhook", {}, forged),
        webhooks::request("POST /webhook",
                          "x-zm-request-timestamp: " + QByteArray::number(nowSeconds())
                              + "\r\nx-zm-signature: v0=" + QByteArray(64, '0') + "\r\n",
                          forged),
        webhooks::request("GET /webhook", {}, {}),
        webhooks::request("POST /admin", {}, forged),
        webhooks::signedPost("not json", nowSeconds()),
    };
    while (!stop) {
        RawConnection one(port);
        for (int round = 0; round < 50 && !stop; ++round) {
            if (!one.send(kinds[round % kinds.size()]))
                break;
            one.receive(round % 10 == 9 ? 5 : 0);
        }
    }
}

} // namespace attacks

} // namespace zm::test
