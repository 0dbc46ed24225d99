// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>
#include <optional>

namespace zm::test {

/// A server that says whatever it is given, however wrong, as soon as a request's headers are in;
/// and goes on saying `endless` as fast as the other side takes it.
class HostileServer : public QObject
{
public:
    struct Script
    {
        std::function<QByteArray(const QByteArray &request)> first;
        QByteArray endless;
        bool closes = false; ///< after `first`
    };

    explicit HostileServer(Script script, const std::optional<QSslConfiguration> &tls = {})
        : m_script(std::move(script))
        , m_tls(tls.has_value())
    {
        if (tls) {
            auto server = std::make_unique<QSslServer>();
            server->setSslConfiguration(*tls);
            m_server = std::move(server);
        } else {
            m_server = std::make_unique<QTcpServer>();
        }
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                serve(socket);
        });
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("the hostile server cannot listen");
    }

    QString url(const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return (m_tls ? QStringLiteral("https://") : QStringLiteral("http://")) + host
               + QStringLiteral(":") + QString::number(m_server->serverPort());
    }
    quint16 port() const { return m_server->serverPort(); }
    int requests() const { return m_requests; }
    const QByteArray &heard() const { return m_heard; } ///< of every connection
    qint64 sent() const { return m_sent; }

private:
    void serve(QTcpSocket *socket)
    {
        const auto request = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, request] {
            const QByteArray some = socket->readAll();
            m_heard += some;
            const bool had = request->contains("\r\n\r\n");
            *request += some;
            if (!had && request->contains("\r\n\r\n"))
                answer(socket, *request);
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
    void answer(QTcpSocket *socket, const QByteArray &request)
    {
        ++m_requests;
        write(socket, m_script.first(request));
        if (m_script.closes)
            socket->disconnectFromHost();
        if (m_script.endless.isEmpty())
            return;
        const auto more = [this, socket] {
            constexpr qint64 underWay = 4 * 1024 * 1024;
            if (socket->state() == QAbstractSocket::ConnectedState
                && socket->bytesToWrite() < underWay)
                write(socket, m_script.endless);
        };
        connect(socket, &QTcpSocket::bytesWritten, socket, more);
        more();
    }
    void write(QTcpSocket *socket, const QByteArray &bytes)
    {
        m_sent += bytes.size();
        socket->write(bytes);
    }

    Script m_script;
    bool m_tls;
    std::unique_ptr<QTcpServer> m_server;
    int m_requests = 0;
    QByteArray m_heard;
    qint64 m_sent = 0;
};

} // namespace zm::test
