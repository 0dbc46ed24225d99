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

    /// False when the house is full of busy connections; an idle one is closed to make room.
    bool admit();
    /// To be called before anybody else listens to the socket: the limit must be seen first.
    void watch(QTcpSocket *socket);
    int connections() const { return int(m_connections.size()); }

Q_SIGNALS:
    void refused();
    void closedSlow();
    void closedTooLarge();

private:
    struct Connection
    {
        QDeadlineTimer deadline;
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
    QTimer m_sweep;
};

} // namespace zm::webhook
