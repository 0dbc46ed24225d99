// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/websocketdoor.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QUrlQuery>
#include <QWebSocket>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

QString frame(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

WebSocketDoor::WebSocketDoor(const Credentials &credentials, const TokenBook &tokens,
                             const Faults &faults, QObject *parent)
    : QObject(parent)
    , m_credentials(credentials)
    , m_tokens(tokens)
    , m_faults(faults)
    , m_server(u"simulated"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &WebSocketDoor::greet);
    connect(&m_watch, &QTimer::timeout, this, &WebSocketDoor::watch);
    m_watch.start(250);
}

WebSocketDoor::~WebSocketDoor()
{
    // They still touch their sockets when they die, so the sockets, our children too, go after
    // them.
    qDeleteAll(findChildren<QWebSocket *>(Qt::FindDirectChildrenOnly));
}

void WebSocketDoor::take(QTcpSocket *socket)
{
    socket->setParent(this); // QWebSocketServer owns only what it accepted itself
    m_server.handleConnection(socket);
}

void WebSocketDoor::greet()
{
    while (QWebSocket *client = m_server.nextPendingConnection()) {
        client->setParent(this);
        connect(client, &QWebSocket::disconnected, client, &QObject::deleteLater);
        const QUrlQuery query(client->requestUrl());
        const QString token = query.queryItemValue(u"access_token"_s, QUrl::FullyDecoded);
        if (m_faults.refuseWebSocket || m_tokens.stateOf(token) != TokenState::Valid
            || query.queryItemValue(u"subscriptionId"_s, QUrl::FullyDecoded)
                   != m_credentials.subscriptionId) {
            refuse(client);
            continue;
        }
        if (m_client) {
            ++m_evictions;
            m_client->close(QWebSocketProtocol::CloseCodeNormal, u"replaced"_s);
        }
        m_client = client;
        m_token = token;
        m_heard = Real::now();
        connect(client, &QWebSocket::textMessageReceived, this,
                [this, client](const QString &text) { hear(client, text); });
        client->sendTextMessage(frame({{"module"_L1, u"build_connection"_s},
                                       {"success"_L1, true},
                                       {"content"_L1, u"Connection established"_s}}));
    }
}

void WebSocketDoor::refuse(QWebSocket *client)
{
    client->sendTextMessage(frame({{"module"_L1, u"build_connection"_s},
                                   {"success"_L1, false},
                                   {"content"_L1, m_faults.invalidTokenText}}));
    client->close(QWebSocketProtocol::CloseCodePolicyViolated);
}

void WebSocketDoor::hear(QWebSocket *client, const QString &text)
{
    const QJsonObject said = QJsonDocument::fromJson(text.toUtf8()).object();
    if (client != m_client || said.value("module"_L1).toString() != "heartbeat"_L1)
        return;
    m_heard = Real::now();
    if (!m_faults.silentWebSocket && !m_faults.noHeartbeatReply)
        client->sendTextMessage(frame({{"module"_L1, u"heartbeat"_s}, {"success"_L1, true}}));
}

void WebSocketDoor::watch()
{
    if (!m_client)
        return;
    if (m_tokens.stateOf(m_token) != TokenState::Valid) {
        QWebSocket *client = m_client;
        m_client.clear();
        refuse(client);
    } else if (Real::now() - m_heard > m_patience) {
        QWebSocket *client = m_client;
        m_client.clear();
        client->close();
    }
}

void WebSocketDoor::send(const WireEvent &event)
{
    if (!m_client || m_faults.silentWebSocket)
        return;
    ++m_sent;
    m_client->sendTextMessage(
        frame({{"module"_L1, u"message"_s}, {"content"_L1, QString::fromUtf8(event.body)}}));
}

qint64 WebSocketDoor::untaken() const
{
    return m_client ? m_client->bytesToWrite() : 0;
}

void WebSocketDoor::drop()
{
    if (!m_client)
        return;
    QWebSocket *client = m_client;
    m_client.clear();
    client->abort();
}

} // namespace zm::sim
