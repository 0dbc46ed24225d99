// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/faults.h>
#include <simulator/tokenbook.h>
#include <simulator/wireevent.h>

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <chrono>

class QTcpSocket;

namespace zm::sim {

/// The account's WebSocket (CONTRACT e): greets first, answers heartbeats, lets one client in per
/// subscription (a newer one pushes the older out), closes when the token ends or heartbeats stop,
/// and never replays.
class WebSocketDoor : public QObject
{
    Q_OBJECT
public:
    WebSocketDoor(const Credentials &credentials, const TokenBook &tokens, const Faults &faults,
                  QObject *parent);
    ~WebSocketDoor() override;

    void take(QTcpSocket *socket); ///< with an unread upgrade request
    /// Bytes that the client has not taken yet.
    qint64 untaken() const;
    void send(const WireEvent &event);
    void drop(); ///< the connection ends without a word
    bool isOpen() const { return m_client; }
    int evictions() const { return m_evictions; }
    qint64 sent() const { return m_sent; }
    /// Zoom's patience with a client that sends no heartbeat; 60 s.
    void setPatience(milliseconds patience) { m_patience = patience; }

private:
    void greet();
    void refuse(QWebSocket *client);
    void hear(QWebSocket *client, const QString &text);
    void watch();

    using Real = std::chrono::steady_clock;
    const Credentials &m_credentials;
    const TokenBook &m_tokens;
    const Faults &m_faults;
    QWebSocketServer m_server;
    QTimer m_watch;
    QPointer<QWebSocket> m_client;
    QString m_token;
    Real::time_point m_heard;
    milliseconds m_patience{60'000};
    int m_evictions = 0;
    qint64 m_sent = 0;
};

} // namespace zm::sim
