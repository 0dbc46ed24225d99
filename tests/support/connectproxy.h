// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace zm::test {

/// An office's proxy on loopback: it wants a log-in, takes CONNECT alone, and leads every host to
/// one port of this computer.
class ConnectProxy
{
public:
    ConnectProxy(const QByteArray &user, const QByteArray &password, quint16 upstream)
        : m_login("Basic " + QByteArray(user + ':' + password).toBase64())
        , m_upstream(upstream)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                serve(client);
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    quint16 port() const { return m_server.serverPort(); }
    const QList<QByteArray> &asked() const { return m_asked; } ///< hosts that were let through
    int refused() const { return m_refused; }

private:
    void serve(QTcpSocket *client)
    {
        const auto head = std::make_shared<QByteArray>();
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        QObject::connect(client, &QTcpSocket::readyRead, client, [this, client, head] {
            *head += client->readAll();
            const qsizetype end = head->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArray request = head->first(end);
            const QByteArray rest = head->sliced(end + 4);
            head->clear();
            answer(client, request, rest);
        });
    }

    void answer(QTcpSocket *client, const QByteArray &request, const QByteArray &rest)
    {
        if (!request.contains(QByteArray("roxy-Authorization: " + m_login))) {
            ++m_refused;
            client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                          "Proxy-Authenticate: Basic realm=\"office\"\r\n"
                          "Content-Length: 0\r\nConnection: close\r\n\r\n");
            client->disconnectFromHost();
            return;
        }
        if (!request.startsWith("CONNECT ")) {
            client->write("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        m_asked.append(request.split(' ').value(1));
        QObject::disconnect(client, &QTcpSocket::readyRead, nullptr, nullptr);
        auto *beyond = new QTcpSocket(client);
        QObject::connect(beyond, &QTcpSocket::connected, client, [client, beyond, rest] {
            client->write("HTTP/1.1 200 Connection established\r\n\r\n");
            beyond->write(rest);
        });
        QObject::connect(client, &QTcpSocket::readyRead, beyond,
                         [client, beyond] { beyond->write(client->readAll()); });
        QObject::connect(beyond, &QTcpSocket::readyRead, client,
                         [client, beyond] { client->write(beyond->readAll()); });
        QObject::connect(beyond, &QTcpSocket::disconnected, client,
                         [client] { client->disconnectFromHost(); });
        beyond->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        beyond->connectToHost(QHostAddress::LocalHost, m_upstream);
    }

    QTcpServer m_server;
    QByteArray m_login;
    quint16 m_upstream;
    QList<QByteArray> m_asked;
    int m_refused = 0;
};

} // namespace zm::test
