// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTcpSocket>
#include <QUrlQuery>

#include <functional>
#include <utility>
#include <vector>

namespace zm::sim {

struct HttpRequest
{
    QByteArray method;
    QString path; ///< decoded
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

struct HttpResponse
{
    int status = 200;
    QByteArray body;
    QByteArray type = "application/json;charset=UTF-8";
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    bool silent = false;    ///< nothing is sent
    bool truncated = false; ///< half of the body, then the connection ends
};

/// One client connection of the simulated account. It speaks just enough HTTP/1.1 for REST and
/// hands a WebSocket upgrade on untouched, so that both live on one port. A server of our own,
/// because a real one would not send half an answer when told to.
class HttpPeer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    /// Takes the socket; deletes itself when the connection ends.
    HttpPeer(QTcpSocket *socket, Handler handler, QObject *parent);

Q_SIGNALS:
    /// The first request asks for a WebSocket: none of its bytes have been read.
    void upgradeAsked(QTcpSocket *socket);

private:
    void read();
    bool parse(HttpRequest &request);
    void send(const HttpResponse &response, bool keepAlive);

    QPointer<QTcpSocket> m_socket;
    Handler m_handler;
    QByteArray m_buffer;
    bool m_isFirst = true;
};

} // namespace zm::sim
