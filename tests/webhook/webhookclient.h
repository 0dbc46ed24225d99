// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpSocket>

#include <wire/signature.h>

#include <memory>

/// A raw HTTP client that can misbehave: it sends the bytes it is given and keeps what comes back.
class WebhookClient
{
public:
    explicit WebhookClient(quint16 port, std::unique_ptr<QTcpSocket> socket = nullptr)
        : m_socket(socket ? std::move(socket) : std::make_unique<QTcpSocket>())
    {
        QObject::connect(m_socket.get(), &QIODevice::readyRead, m_socket.get(),
                         [this] { m_received += m_socket->readAll(); });
        if (port != 0)
            m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

    QTcpSocket &socket() { return *m_socket; }
    void send(const QByteArray &bytes) { m_socket->write(bytes); }
    bool isConnected() const { return m_socket->state() == QAbstractSocket::ConnectedState; }
    bool isClosed() const { return m_socket->state() == QAbstractSocket::UnconnectedState; }
    const QByteArray &received() const { return m_received; }

    /// The status codes received so far, in order.
    QList<int> statuses() const
    {
        QList<int> codes;
        for (qsizetype at = 0; (at = m_received.indexOf("HTTP/1.1 ", at)) >= 0; ++at)
            codes.append(m_received.mid(at + 9, 3).toInt());
        return codes;
    }
    int status() const { return statuses().value(0); }
    QByteArray body() const
    {
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : m_received.sliced(end + 4);
    }

private:
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_received;
};

namespace webhooks {

inline const QByteArray secret = "the-first-secret";

/// A request with any headers; Content-Length is the body's unless they name it.
inline QByteArray request(const QByteArray &line, const QByteArray &headers, const QByteArray &body)
{
    QByteArray bytes = line + " HTTP/1.1\r\nHost: localhost\r\n" + headers;
    if (!headers.toLower().contains("content-length") && !headers.toLower().contains("chunked"))
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

inline QByteArray signatureHeaders(const QByteArray &body, qint64 seconds,
                                   const QByteArray &key = secret)
{
    const QByteArray timestamp = QByteArray::number(seconds);
    return "x-zm-request-timestamp: " + timestamp
           + "\r\nx-zm-signature: " + zm::wire::sign(key, timestamp, body) + "\r\n";
}

inline QByteArray signedPost(const QByteArray &body, qint64 seconds, const QByteArray &key = secret)
{
    return request("POST /webhook", signatureHeaders(body, seconds, key), body);
}

} // namespace webhooks
