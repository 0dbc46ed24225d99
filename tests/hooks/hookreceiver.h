// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace zm::test {

/// A real HTTP server on loopback that answers what it is told to, or nothing.
class HookReceiver : public QTcpServer
{
public:
    explicit HookReceiver(QByteArray answer)
        : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            ++connections;
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                got += socket->readAll();
                const qsizetype head = got.indexOf("\r\n\r\n");
                if (head < 0 || !got.endsWith('}'))
                    return;
                if (!m_answer.isEmpty())
                    socket->write(m_answer);
            });
        });
    }
    QString url(const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return QStringLiteral("http://%1:%2/alert?from=zoommate").arg(host).arg(serverPort());
    }
    QByteArray body() const { return got.mid(got.indexOf("\r\n\r\n") + 4); }

    QByteArray got;
    int connections = 0;

private:
    QByteArray m_answer;
};

} // namespace zm::test
