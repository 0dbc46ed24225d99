// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate.h"

#include <algorithm>

namespace zm::webhook {

namespace {

// Closing with unread bytes resets the connection and may take our answer with it, so the rest is
// read and dropped for a moment.
constexpr milliseconds lingering = 1s;

QDeadlineTimer in(milliseconds span)
{
    return QDeadlineTimer(span);
}

} // namespace

Gate::Gate(const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    const milliseconds shortest = std::min({limits.request, limits.idle, lingering});
    m_sweep.setInterval(std::clamp(shortest / 4, milliseconds(10), milliseconds(1000)));
    m_sweep.callOnTimeout(this, &Gate::sweep);
}

void Gate::makeRoom()
{
    if (connections() < m_limits.connections)
        return;
    const auto longest = std::min_element(
        m_connections.cbegin(), m_connections.cend(), [](const Connection &a, const Connection &b) {
            return a.proven == b.proven ? a.turn < b.turn : b.proven;
        });
    QTcpSocket *leaving = longest.key();
    m_connections.remove(leaving);
    leaving->abort();
    Q_EMIT crowdedOut();
}

void Gate::prove(QTcpSocket *socket)
{
    if (const auto found = m_connections.find(socket); found != m_connections.end())
        found->proven = true;
}

void Gate::watch(QTcpSocket *socket)
{
    socket->setReadBufferSize(m_limits.bodyBytes + m_limits.headerBytes);
    // A newcomer has shown nothing yet: its first request, or its TLS handshake, is awaited for
    // less long than the next one of a known connection.
    Connection connection;
    connection.deadline = in(m_limits.request);
    connection.turn = ++m_lastTurn;
    m_connections.insert(socket, connection);
    connect(socket, &QIODevice::readyRead, this, [this, socket] { heard(socket); });
    connect(socket, &QIODevice::bytesWritten, this, [this, socket] { answered(socket); });
    connect(socket, &QAbstractSocket::disconnected, this,
            [this, socket] { m_connections.remove(socket); });
    connect(socket, &QObject::destroyed, this, [this, socket] { m_connections.remove(socket); });
    if (!m_sweep.isActive())
        m_sweep.start();
}

void Gate::heard(QTcpSocket *socket)
{
    const auto found = m_connections.find(socket);
    if (found == m_connections.end())
        return;
    if (found->closing) {
        socket->readAll();
        return;
    }
    if (!found->busy) {
        found->busy = true;
        found->deadline = in(m_limits.request);
        found->turn = ++m_lastTurn;
    }
    // QHttpServer takes all there is each time, so what is available is new.
    found->received += socket->bytesAvailable();
    if (found->received >= m_limits.bodyBytes + m_limits.headerBytes)
        rejectTooLarge(socket);
}

void Gate::answered(QTcpSocket *socket)
{
    const auto found = m_connections.find(socket);
    if (found == m_connections.end() || found->closing)
        return;
    found->received = 0;
    found->busy = false;
    found->deadline = in(m_limits.idle);
    found->turn = ++m_lastTurn;
}

void Gate::rejectTooLarge(QTcpSocket *socket)
{
    Connection &connection = m_connections[socket];
    connection.closing = true;
    connection.deadline = in(lingering);
    // From here on QHttpServer hears no more of this connection; its copy of the request goes too.
    disconnect(socket, &QIODevice::readyRead, nullptr, nullptr);
    if (socket->isTransactionStarted())
        socket->commitTransaction();
    socket->readAll();
    connect(socket, &QIODevice::readyRead, this, [this, socket] { heard(socket); });
    socket->write(
        "HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    Q_EMIT closedTooLarge();
}

void Gate::sweep()
{
    QList<QTcpSocket *> late;
    for (auto it = m_connections.cbegin(); it != m_connections.cend(); ++it)
        if (it->deadline.hasExpired())
            late.append(it.key());
    for (QTcpSocket *socket : late) {
        const bool closing = m_connections.value(socket).closing;
        m_connections.remove(socket);
        socket->abort();
        if (!closing)
            Q_EMIT closedSlow();
    }
    if (m_connections.isEmpty())
        m_sweep.stop();
}

} // namespace zm::webhook
