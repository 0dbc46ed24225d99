// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardedserver.h"

#include "gate.h"

#include <QSslSocket>
#include <QTcpSocket>

namespace zm::webhook {

GuardedTcpServer::GuardedTcpServer(Gate &gate)
    : m_gate(gate)
{}

void GuardedTcpServer::incomingConnection(qintptr descriptor)
{
    m_gate.makeRoom();
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    m_gate.watch(socket);
    addPendingConnection(socket);
}

GuardedSslServer::GuardedSslServer(Gate &gate, const QSslConfiguration &configuration)
    : m_gate(gate)
{
    setSslConfiguration(configuration);
}

void GuardedSslServer::incomingConnection(qintptr descriptor)
{
    m_gate.makeRoom();
    QSslServer::incomingConnection(descriptor);
    // Qt's signal for a new connection comes with its first bytes, and a silent one would never be
    // counted; the socket that was just made is the youngest child.
    const auto sockets = findChildren<QSslSocket *>(QString(), Qt::FindDirectChildrenOnly);
    if (sockets.isEmpty())
        return;
    QSslSocket *socket = sockets.constLast();
    m_gate.watch(socket);
    // QHttpServer deletes the connections that it was given; before the handshake is done it has
    // not been given this one. (Asking isEncrypted() at the end would not do: 6.8 has forgotten.)
    const auto cleaning =
        connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::encrypted, socket, [cleaning] { disconnect(cleaning); });
}

} // namespace zm::webhook
