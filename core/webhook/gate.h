// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <webhook/server.h>

namespace zm::webhook {

/// Holds every connection to the limits that QHttpServer does not have: how many there are, how
/// much one may send before it is answered, and how long it may take. It watches the socket's own
/// signals and knows nothing of HTTP.
///
/// Memory stays bounded in any case, because the socket stops reading at its buffer's size and
/// QHttpServer keeps a request in that buffer until it is whole.
class Gate final : public QObject
{
    Q_OBJECT

public:
    explicit Gate(const Limits &limits, QObject *parent = nullptr);

    /// When the house is full, whoever has gone longest without beginning a request or being
    /// answered leaves, strangers first. An honest sender is done within milliseconds; a crowd that
    /// stalls only pushes out itself, however it stalls.
    void makeRoom();
    /// Something with a true signature came from there: no stranger any more.
    void prove(QTcpSocket *socket);
    /// To be called before anybody else listens to the socket: the limit must be seen first.
    void watch(QTcpSocket *socket);
    int connections() const { return int(m_connections.size()); }

Q_SIGNALS:
    void crowdedOut();
    void closedSlow();
    void closedTooLarge();

private:
    struct Connection
    {
        QDeadlineTimer deadline;
        quint64 turn = 0; ///< grows with each beginning and each answer
        bool proven = false;
        qint64 received = 0; ///< since the last answer; counted high when requests are pipelined
        bool busy = false;   ///< a request has begun
        bool closing = false;
    };

    void heard(QTcpSocket *socket);
    void answered(QTcpSocket *socket);
    void rejectTooLarge(QTcpSocket *socket);
    void sweep();

    Limits m_limits;
    QHash<QTcpSocket *, Connection> m_connections;
    quint64 m_lastTurn = 0;
    QTimer m_sweep;
};

} // namespace zm::webhook
