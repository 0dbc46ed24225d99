// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadmaker.h"

#include "bench.h"
#include "madecentre.h"
#include "runningengine.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <wire/signature.h>

#include <cstdlib>
#include <memory>

namespace zm::bench {

namespace {

/// One keep-alive connection with at most one request under way.
struct Connection
{
    int socket = -1;
    double due = 0; ///< of the request under way; 0 when there is none
    QByteArray heard;
};

int connected(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int one = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        qFatal("The load maker cannot connect.");
    return socket;
}

QByteArray requestFor(const QByteArray &body, const QByteArray &second)
{
    return "POST /webhook HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
           "x-zm-request-timestamp: "
           + second + "\r\nx-zm-signature: " + wire::sign(RunningEngine::secret(), second, body)
           + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// True once a whole answer is there; it is taken off.
bool takeAnswer(QByteArray &heard, bool &ok)
{
    const qsizetype head = heard.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    const QByteArray lower = heard.first(head).toLower();
    const qsizetype at = lower.indexOf("content-length:");
    const qsizetype length =
        at < 0 ? 0 : lower.mid(at + 15, lower.indexOf('\r', at) - at - 15).trimmed().toInt();
    if (heard.size() < head + 4 + length)
        return false;
    ok = heard.startsWith("HTTP/1.1 200");
    heard.remove(0, head + 4 + length);
    return true;
}

QList<QByteArray> requestsFor(const LoadMaker::Order &order)
{
    // Another first call each time: no two events of a run are ever equal.
    static quint64 firstCall = 7'000'000'000'000'000'000;
    firstCall += 10'000'000;
    MadeCentre centre(order.agents, firstCall);
    QList<QByteArray> requests;
    Instant now = SystemClock().now();
    const QByteArray second = QByteArray::number(toMs(now) / 1000);
    for (int i = 0; i < order.events; ++i)
        requests.append(requestFor(centre.next(now += 1ms).body, second));
    return requests;
}

LoadMaker::Outcome run(const LoadMaker::Order &order)
{
    const QList<QByteArray> requests = requestsFor(order);
    std::vector<Connection> connections(LoadMaker::connections);
    std::vector<pollfd> waits(LoadMaker::connections);
    for (int i = 0; i < LoadMaker::connections; ++i) {
        connections[size_t(i)].socket = connected(order.port);
        waits[size_t(i)] = {connections[size_t(i)].socket, POLLIN, 0};
    }

    LoadMaker::Outcome outcome;
    QList<double> took;
    const double start = wallSeconds();
    int sent = 0;
    while (took.size() < order.events) {
        double untilNext = 0.5;
        for (Connection &connection : connections) {
            if (connection.due > 0 || sent == order.events)
                continue;
            const double now = wallSeconds();
            const double due = order.perSecond ? start + double(sent) / order.perSecond : now;
            if (due > now) {
                untilNext = due - now;
                break;
            }
            const QByteArray &request = requests[sent++];
            if (::send(connection.socket, request.constData(), size_t(request.size()), MSG_NOSIGNAL)
                != request.size())
                qFatal("The load maker cannot send.");
            connection.due = due;
        }
        const timespec patience{0, long(untilNext * 1e9)};
        ppoll(waits.data(), waits.size(), &patience, nullptr);
        for (size_t i = 0; i < connections.size(); ++i) {
            Connection &connection = connections[i];
            if (!(waits[i].revents & (POLLIN | POLLHUP | POLLERR)))
                continue;
            char bytes[4096];
            const ssize_t count = ::recv(connection.socket, bytes, sizeof bytes, MSG_DONTWAIT);
            if (count == 0 || (count < 0 && errno != EAGAIN))
                qFatal("The server closed a connection of the load maker.");
            if (count < 0)
                continue;
            connection.heard.append(bytes, count);
            bool ok = false;
            while (takeAnswer(connection.heard, ok)) {
                took.append(wallSeconds() - connection.due);
                connection.due = 0;
                outcome.refused += ok ? 0 : 1;
            }
        }
    }
    outcome.seconds = wallSeconds() - start;
    outcome.p99Ms = 1e3 * percentile(took, 0.99);
    outcome.worstMs = 1e3 * percentile(took, 1.0);
    for (const Connection &connection : connections)
        ::close(connection.socket);
    return outcome;
}

} // namespace

LoadMaker::LoadMaker()
{
    int orders[2];
    int outcomes[2];
    if (pipe(orders) != 0 || pipe(outcomes) != 0)
        qFatal("There are no pipes.");
    m_process = fork();
    if (m_process == 0) {
        ::close(orders[1]);
        ::close(outcomes[0]);
        serve(orders[0], outcomes[1]);
    }
    ::close(orders[0]);
    ::close(outcomes[1]);
    m_orders = orders[1];
    m_outcomes = outcomes[0];
}

LoadMaker::~LoadMaker()
{
    ::close(m_orders); // the end of its orders ends it
    ::close(m_outcomes);
    waitpid(m_process, nullptr, 0);
}

void LoadMaker::serve(int in, int out)
{
    Order order;
    while (::read(in, &order, sizeof order) == ssize_t(sizeof order)) {
        const Outcome outcome = run(order);
        if (::write(out, &outcome, sizeof outcome) != ssize_t(sizeof outcome))
            break;
    }
    std::_Exit(0);
}

LoadMaker::Outcome LoadMaker::send(const Order &order) const
{
    Outcome outcome;
    if (::write(m_orders, &order, sizeof order) != ssize_t(sizeof order)
        || ::read(m_outcomes, &outcome, sizeof outcome) != ssize_t(sizeof outcome))
        qFatal("The load maker is gone.");
    return outcome;
}

} // namespace zm::bench
