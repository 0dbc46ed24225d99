// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslServer>
#include <QTcpServer>

namespace zm::webhook {

class Gate;

/// The listening sockets that QHttpServer is bound to: they pass every connection by the gate.
class GuardedTcpServer final : public QTcpServer
{
    Q_OBJECT

public:
    explicit GuardedTcpServer(Gate &gate);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Gate &m_gate;
};

class GuardedSslServer final : public QSslServer
{
    Q_OBJECT

public:
    GuardedSslServer(Gate &gate, const QSslConfiguration &configuration);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Gate &m_gate;
};

} // namespace zm::webhook
