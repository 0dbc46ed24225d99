// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/http.h>

#include <QUrl>

namespace zm::sim {

namespace {

constexpr qsizetype headLimit = 64 * 1024;
constexpr qsizetype bodyLimit = 4 * 1024 * 1024;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

} // namespace

HttpPeer::HttpPeer(QTcpSocket *socket, Handler handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(std::move(handler))
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &HttpPeer::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    if (socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpPeer::read, Qt::QueuedConnection);
}

void HttpPeer::read()
{
    if (!m_socket)
        return;
    if (m_isFirst) {
        const QByteArray head = m_socket->peek(headLimit);
        const qsizetype end = head.indexOf("\r\n\r\n");
        if (end < 0 && head.size() < headLimit)
            return;
        m_isFirst = false;
        if (head.startsWith("GET ")
            && head.left(end).toLower().contains("\r\nupgrade: websocket")) {
            QTcpSocket *socket = m_socket;
            disconnect(socket, nullptr, this, nullptr);
            m_socket.clear();
            socket->setParent(nullptr);
            Q_EMIT upgradeAsked(socket);
            deleteLater();
            return;
        }
    }
    m_buffer += m_socket->readAll();
    HttpRequest request;
    while (m_socket && parse(request)) {
        const bool keepAlive = request.headers.value("connection").toLower() != "close";
        send(m_handler(request), keepAlive);
        request = {};
    }
}

bool HttpPeer::parse(HttpRequest &request)
{
    const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        if (m_buffer.size() > headLimit)
            m_socket->abort();
        return false;
    }
    const QList<QByteArray> lines = m_buffer.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.front().trimmed().split(' ');
    if (first.size() != 3) {
        m_socket->abort();
        return false;
    }
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.left(colon).trimmed().toLower(),
                                   line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length", "0").toLongLong();
    if (length < 0 || length > bodyLimit) {
        m_socket->abort();
        return false;
    }
    if (m_buffer.size() < headEnd + 4 + length)
        return false;
    request.method = first[0];
    const QUrl url = QUrl::fromEncoded(first[1]);
    request.path = url.path(QUrl::FullyDecoded);
    request.query = QUrlQuery(url);
    request.body = m_buffer.mid(headEnd + 4, length);
    m_buffer.remove(0, headEnd + 4 + length);
    return true;
}

void HttpPeer::send(const HttpResponse &response, bool keepAlive)
{
    if (response.silent)
        return;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' '
                      + reason(response.status) + "\r\nContent-Type: " + response.type
                      + "\r\nContent-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    if (!keepAlive)
        head += "Connection: close\r\n";
    // In one write: a head on its own would be acknowledged late, and the body wait for that.
    const qsizetype sent = response.truncated ? response.body.size() / 2 : response.body.size();
    m_socket->write(head + "\r\n" + response.body.left(sent));
    if (!keepAlive || response.truncated)
        m_socket->disconnectFromHost();
}

} // namespace zm::sim
