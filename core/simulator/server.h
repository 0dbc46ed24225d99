// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/result.h>
#include <simulator/faults.h>
#include <simulator/http.h>
#include <simulator/restapi.h>
#include <simulator/story.h>
#include <simulator/tokenbook.h>

#include <QObject>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <map>
#include <memory>

namespace zm::sim {

class WebSocketDoor;
class WebhookSender;

/// A Zoom account on the loopback: `/oauth/token`, `/v2/...`, `ws://…/ws` and webhooks, all on one
/// port and one thread. What happens in it follows the clock it is given, at any speed; it tells
/// only what happens after `listen`. Tokens, heartbeats and rate limits run in real time.
class Server : public QObject
{
    Q_OBJECT
public:
    /// The clock must outlive the server.
    Server(const Options &options, const Clock &clock, QObject *parent = nullptr);
    ~Server() override;

    /// How often it looks at the clock; every 25 ms unless told. A test whose clock leaps does not
    /// want to wait for it.
    void setBeat(milliseconds every) { m_beat.setInterval(every); }
    /// Starts serving on 127.0.0.1; port 0 takes a free one.
    Result<> listen(quint16 port = 0);
    quint16 port() const { return m_tcp.serverPort(); }
    /// `http://127.0.0.1:<port>`: token, REST and (with ws) WebSocket host.
    QUrl baseUrl() const;
    const Credentials &credentials() const { return m_credentials; }

    Story &story() { return m_story; }
    const Faults &faults() const { return m_faults; }
    void setFaults(const Faults &faults) { m_faults = faults; }

    /// Delivers by POST too, after the endpoint has passed its challenge.
    void setWebhookUrl(const QUrl &url);
    const WebhookSender *webhook() const { return m_webhook; }
    WebSocketDoor &webSocket() { return *m_door; }
    void dropWebSocket();
    void expireTokens() { m_tokens.expireAll(); }
    /// Nothing is on its way: no late event, no webhook unanswered or to be sent again.
    bool isQuiet() const;
    const RestApi &rest() const { return m_rest; }
    /// What has happened up to then has been told.
    Instant toldTo() const { return m_told; }
    /// Events told so far, before any delivery fault.
    qint64 told() const { return m_toldCount; }

Q_SIGNALS:
    /// An event has arrived at its door, whether anybody took it or not.
    void delivered(const zm::sim::WireEvent &event);

private:
    void accept();
    void beat();
    bool isChoked() const;
    void deliver(Instant until);
    HttpResponse answer(const HttpRequest &request);

    Story m_story;
    const Clock &m_clock;
    Credentials m_credentials;
    Faults m_faults;
    TokenBook m_tokens;
    RestApi m_rest;
    WebSocketDoor *m_door;
    WebhookSender *m_webhook = nullptr;
    QTcpServer m_tcp;
    QTimer m_beat;
    Instant m_told{};
    qint64 m_toldCount = 0;
    bool m_isBehind = false;
    std::multimap<Instant, WireEvent> m_underway;
};

} // namespace zm::sim
