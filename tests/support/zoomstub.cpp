// SPDX-License-Identifier: GPL-3.0-or-later
#include "zoomstub.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

namespace zm::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 429:
        return "Too Many Requests";
    default:
        return "Status";
    }
}

/// One whole request from the front of the buffer; empty while it is not all there.
std::optional<StubRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    const QList<QByteArray> lines = buffer.left(end).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> first = lines.first().split(' ');
    StubRequest request;
    request.method = first.value(0);
    const QByteArray target = first.value(1);
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append(
            {line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return {};
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return request;
}

QByteArray frame(quint8 first, const QByteArray &payload)
{
    QByteArray bytes(1, char(first));
    if (payload.size() < 126) {
        bytes += char(payload.size());
    } else if (payload.size() < 65536) {
        char size[2];
        qToBigEndian(quint16(payload.size()), size);
        bytes += char(126) + QByteArray(size, 2);
    } else {
        char size[8];
        qToBigEndian(quint64(payload.size()), size);
        bytes += char(127) + QByteArray(size, 8);
    }
    return bytes + payload;
}

constexpr quint8 textFrame = 0x81;
constexpr quint8 closeFrame = 0x88;

} // namespace

QByteArray StubRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

QList<QByteArray> StubRequest::values(const QByteArray &key) const
{
    QList<QByteArray> found;
    for (const QByteArray &pair : (query.isEmpty() ? body : query).split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (pair.left(equals) == key)
            found.append(QByteArray::fromPercentEncoding(pair.mid(equals + 1)));
    }
    return found;
}

StubReply StubReply::error(int status, int code, const QByteArray &message)
{
    StubReply reply;
    reply.status = status;
    reply.body = "{\"code\":" + QByteArray::number(code) + ",\"message\":\"" + message + "\"}";
    return reply;
}

StubSocket::StubSocket(QTcpSocket *socket, StubRequest request)
    : m_socket(socket)
    , m_request(std::move(request))
{
    connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
    connect(socket, &QTcpSocket::disconnected, this, &StubSocket::closed);
}

bool StubSocket::isOpen() const
{
    return m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
}

void StubSocket::sendText(const QByteArray &text)
{
    sendRaw(frame(textFrame, text));
}

void StubSocket::sendEvent(const QByteArray &body)
{
    const QJsonObject message{{u"module"_s, u"message"_s}, {u"content"_s, QString::fromUtf8(body)}};
    sendText(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

void StubSocket::sendFragmented(const QByteArray &text)
{
    const qsizetype half = text.size() / 2;
    sendRaw(frame(0x01, text.left(half)));
    sendRaw(frame(0x80, text.mid(half)));
}

void StubSocket::sendHalfFrame()
{
    sendRaw(frame(textFrame, QByteArray(500, 'x')).left(100));
}

void StubSocket::sendRaw(const QByteArray &bytes)
{
    if (m_socket)
        m_socket->write(bytes);
}

void StubSocket::close(quint16 code)
{
    char bytes[2];
    qToBigEndian(code, bytes);
    sendRaw(frame(closeFrame, QByteArray(bytes, 2)));
    if (m_socket)
        m_socket->disconnectFromHost();
}

void StubSocket::drop()
{
    if (m_socket)
        m_socket->abort();
}

void StubSocket::read()
{
    m_buffer += m_socket->readAll();
    // Client frames are masked and short.
    while (m_buffer.size() >= 6) {
        const auto byte = [this](qsizetype i) { return quint8(m_buffer[i]); };
        qsizetype size = byte(1) & 0x7f;
        qsizetype at = 2;
        if (size == 126) {
            size = qsizetype(byte(2)) << 8 | byte(3);
            at = 4;
        }
        if (m_buffer.size() < at + 4 + size)
            return;
        QByteArray payload = m_buffer.mid(at + 4, size);
        for (qsizetype i = 0; i < size; ++i)
            payload[i] = char(quint8(payload[i]) ^ byte(at + i % 4));
        const quint8 code = byte(0) & 0x0f;
        m_buffer.remove(0, at + 4 + size);
        if (code == 0x8) {
            sendRaw(frame(closeFrame, payload));
            m_socket->disconnectFromHost();
            return;
        }
        if (code != 0x1)
            continue;
        const QString text = QString::fromUtf8(payload);
        m_texts.append(text);
        if (heartbeats && text.contains("heartbeat"_L1))
            sendText(R"({"module":"heartbeat","success":true})");
        Q_EMIT heard(text);
    }
}

ZoomStub::ZoomStub(const std::optional<QSslConfiguration> &tls)
    : m_tls(tls.has_value())
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
            accept(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("the stub cannot listen");
}

ZoomStub::~ZoomStub()
{
    qDeleteAll(m_sockets);
}

QString ZoomStub::url() const
{
    return (m_tls ? u"https://127.0.0.1:"_s : u"http://127.0.0.1:"_s) + QString::number(port());
}

quint16 ZoomStub::port() const
{
    return m_server->serverPort();
}

void ZoomStub::on(const QByteArray &path, Handler handler)
{
    m_handlers.insert(path, std::move(handler));
}

void ZoomStub::on(const QByteArray &path, QList<StubReply> replies)
{
    const auto left = std::make_shared<QList<StubReply>>(std::move(replies));
    on(path, [left](const StubRequest &) {
        return left->size() > 1 ? left->takeFirst() : left->first();
    });
}

void ZoomStub::grantTokens(int expiresIn, const QByteArray &scopes)
{
    on("/oauth/token", [this, expiresIn, scopes](const StubRequest &) {
        StubReply reply;
        reply.body = "{\"access_token\":\"token-" + QByteArray::number(++m_tokens)
                     + "\",\"token_type\":\"bearer\",\"expires_in\":"
                     + QByteArray::number(expiresIn) + ",\"scope\":\"" + scopes + "\"}";
        return reply;
    });
}

QList<StubRequest> ZoomStub::requests(const QByteArray &path) const
{
    QList<StubRequest> found;
    for (const StubRequest &request : m_requests) {
        if (request.path == path)
            found.append(request);
    }
    return found;
}

int ZoomStub::openSockets() const
{
    int open = 0;
    for (const StubSocket *socket : m_sockets)
        open += socket->isOpen() ? 1 : 0;
    return open;
}

void ZoomStub::accept(QTcpSocket *socket)
{
    ++m_connections;
    const auto connection = std::make_shared<Connection>();
    connect(socket, &QTcpSocket::readyRead, this,
            [this, socket, connection] { read(socket, connection); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    read(socket, connection);
}

void ZoomStub::read(QTcpSocket *socket, const std::shared_ptr<Connection> &connection)
{
    connection->buffer += socket->readAll();
    if (connection->busy)
        return;
    if (const auto request = takeRequest(connection->buffer)) {
        connection->busy = true;
        serve(socket, *request, connection);
    }
}

void ZoomStub::serve(QTcpSocket *socket, const StubRequest &request,
                     const std::shared_ptr<Connection> &connection)
{
    m_requests.append(request);
    Q_EMIT requested(request.path);
    if (request.header("upgrade").toLower() == "websocket" && !m_handlers.contains(request.path)) {
        upgrade(socket, request);
        return;
    }
    StubReply reply = StubReply::error(404, 2300, "This API endpoint is not recognized");
    if (const Handler handler = m_handlers.value(request.path))
        reply = handler(request);
    QTimer::singleShot(reply.delay, socket, [this, socket, reply, connection] {
        send(socket, reply);
        if (reply.manner != StubReply::Manner::Whole)
            return;
        connection->busy = false;
        read(socket, connection); // pipelined or next
    });
}

void ZoomStub::send(QTcpSocket *socket, const StubReply &reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason(reply.status)
                      + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    bool typed = false;
    for (const auto &[name, value] : reply.headers) {
        head += name + ": " + value + "\r\n";
        typed = typed || name.toLower() == "content-type";
    }
    if (!typed)
        head += "Content-Type: application/json\r\n";
    head += "\r\n";

    switch (reply.manner) {
    case StubReply::Manner::Stall:
        return;
    case StubReply::Manner::Drop:
        socket->abort();
        return;
    case StubReply::Manner::Whole:
        socket->write(head + reply.body);
        return;
    case StubReply::Manner::HalfBody:
        socket->write(head + reply.body.left(reply.body.size() / 2));
        socket->disconnectFromHost();
        return;
    case StubReply::Manner::Drip: {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        timer->start(20);
        return;
    }
    }
}

void ZoomStub::upgrade(QTcpSocket *socket, const StubRequest &request)
{
    if (upgradeStatus != 101) {
        StubReply reply;
        reply.status = upgradeStatus;
        send(socket, reply);
        return;
    }
    const QByteArray key = request.header("sec-websocket-key");
    const QByteArray salted = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    const QByteArray accepted =
        QCryptographicHash::hash(salted, QCryptographicHash::Sha1).toBase64();
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    auto *peer = new StubSocket(socket, request);
    m_sockets.append(peer);
    socket->write(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Accept: "
        + accepted + "\r\n\r\n");
    if (!greeting.isEmpty())
        peer->sendText(greeting);
    Q_EMIT socketOpened(peer);
}

} // namespace zm::test
