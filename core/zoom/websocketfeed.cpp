// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <domain/contestedfeed.h>
#include <zoom/loopback.h>
#include <zoom/qtcompat.h>
#include <zoom/websocketfeed.h>
#include <zoom/websocketframe.h>

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QWebSocket>

#include <algorithm>
#include <utility>

namespace zm::zoom {

using namespace Qt::Literals::StringLiterals;

namespace {

double inSeconds(milliseconds span)
{
    return double(span.count()) / 1000.0;
}

/// We close like this ourselves when a frame breaks the protocol or our limit.
bool isBrokenFrame(QWebSocketProtocol::CloseCode code)
{
    return code == QWebSocketProtocol::CloseCodeTooMuchData
           || code == QWebSocketProtocol::CloseCodeProtocolError
           || code == QWebSocketProtocol::CloseCodeWrongDatatype;
}

} // namespace

WebSocketFeed::WebSocketFeed(const ZoomHosts &hosts, TokenProvider &tokens, QString subscriptionId,
                             const Clock &clock, Options options, QObject *parent)
    : Feed(parent)
    , m_hosts(hosts)
    , m_tokens(tokens)
    , m_subscriptionId(std::move(subscriptionId))
    , m_clock(clock)
    , m_options(std::move(options))
    , m_backoff(m_options.leastBackoff, m_options.mostBackoff, m_options.random)
{
    for (QTimer *timer : {&m_phaseTimer, &m_deadTimer, &m_staleTimer, &m_renewTimer, &m_eventTimer})
        timer->setSingleShot(true);
    m_heartbeatTimer.setInterval(m_options.heartbeat);
    m_deadTimer.setInterval(m_options.dead);
    m_staleTimer.setInterval(m_options.stale);
    m_eventTimer.setInterval(1s);

    connect(&m_phaseTimer, &QTimer::timeout, this, [this] { phaseEnded(); });
    connect(&m_renewTimer, &QTimer::timeout, this, [this] { renew(); });
    connect(&m_heartbeatTimer, &QTimer::timeout, this,
            [this] { m_socket->sendTextMessage(heartbeatFrame()); });
    connect(&m_deadTimer, &QTimer::timeout, this, [this] {
        lost(u"Zoom has sent nothing for %1 s, not even an answer to our heartbeat."_s.arg(
            inSeconds(m_options.dead)));
    });
    connect(&m_staleTimer, &QTimer::timeout, this, [this] {
        m_silent =
            true; // told by the timer itself, which may come a little early by any other clock
        refreshStatus();
    });
    connect(&m_eventTimer, &QTimer::timeout, this, [this] { Q_EMIT statusChanged(m_status); });
}

WebSocketFeed::~WebSocketFeed()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void WebSocketFeed::start()
{
    if (m_phase != Phase::Idle)
        return;
    if (m_subscriptionId.isEmpty()) {
        m_message = u"No subscription id is set, so no events come over a WebSocket."_s;
        refreshStatus();
        return;
    }
    m_silent = false;
    m_silentSince = m_options.heardBefore.value_or(m_clock.now());
    m_message.clear();
    m_staleTimer.start();
    askToken();
}

void WebSocketFeed::stop()
{
    if (m_phase == Phase::Idle)
        return;
    leaveConnection();
    ++m_round;
    m_phase = Phase::Idle;
    m_phaseTimer.stop();
    m_staleTimer.stop();
    m_eventTimer.stop();
    m_nextToken.reset();
    m_nextTry.reset();
    m_message.clear();
    refreshStatus();
}

void WebSocketFeed::askToken()
{
    m_phase = Phase::AskingToken;
    m_nextTry.reset();
    refreshStatus();
    m_tokens.token(this, [this, round = ++m_round](const Result<AccessToken> &token) {
        if (round != m_round)
            return;
        if (token) {
            open(*token);
            return;
        }
        // Wrong credentials do not mend themselves within seconds.
        const bool mayPass = token.error().kind == ErrorKind::Offline;
        retry(token.error().message, mayPass ? m_backoff.next() : m_options.mostBackoff);
    });
}

void WebSocketFeed::open(const AccessToken &token)
{
    m_phase = Phase::Opening;
    m_token = token.value;
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(m_options.maxFrameBytes);
    m_socket->setMaxAllowedIncomingMessageSize(m_options.maxFrameBytes);
    if (isLoopback(m_hosts.webSocket.host()))
        m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &m) { text(m); });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &m) { text(QString::fromUtf8(m)); });
    connect(m_socket, &QWebSocket::disconnected, this, [this] { socketClosed(); });
    connect(m_socket, webSocketError, this, [this] { socketFailed(); });
    // TLS errors end the connection: nothing here ignores them.
    m_socket->open(QNetworkRequest(m_hosts.webSocketUrl(m_subscriptionId, token.value)));
    m_phaseTimer.start(m_options.connecting);

    const milliseconds life = token.renewAt - m_tokens.monotonic()();
    m_renewTimer.start(std::max<milliseconds>(life + 50ms, 1s));
    refreshStatus();
}

/// A new token before the old one ends, and with it a new connection. The old one is closed first:
/// opening the new one would end it anyway (one connection a subscription).
void WebSocketFeed::renew()
{
    m_tokens.token(this, [this, round = m_round](const Result<AccessToken> &token) {
        if (round != m_round || m_phase != Phase::Open)
            return;
        if (!token) {
            qCInfo(lcFeed) << "No new token yet; the connection stays on the old one";
            m_renewTimer.start(m_backoff.next());
            return;
        }
        if (token->value == m_token) {
            m_renewTimer.start(
                std::max<milliseconds>(token->renewAt - m_tokens.monotonic()() + 50ms, 1s));
            return;
        }
        m_backoff.reset();
        m_shortLivedInARow = 0;
        m_gapFrom = m_clock.now();
        m_nextToken = *token;
        m_phase = Phase::Closing;
        m_heartbeatTimer.stop();
        m_deadTimer.stop();
        m_phaseTimer.start(m_options.closing);
        m_socket->close(QWebSocketProtocol::CloseCodeNormal);
    });
}

void WebSocketFeed::phaseEnded()
{
    switch (m_phase) {
    case Phase::Opening:
        lost(u"Zoom did not open the event stream within %1 s."_s.arg(
            inSeconds(m_options.connecting)));
        break;
    case Phase::Closing: {
        leaveConnection();
        const AccessToken token = *std::exchange(m_nextToken, std::nullopt);
        open(token);
        break;
    }
    case Phase::Waiting:
        askToken();
        break;
    case Phase::Idle:
    case Phase::AskingToken: // the provider has its own time limit
    case Phase::Open:
        break;
    }
}

void WebSocketFeed::text(const QString &message)
{
    ++m_counters.frames;
    heard();
    WebSocketFrame frame = readFrame(message);
    switch (frame.kind) {
    case WebSocketFrame::Kind::Greeting:
        greeted();
        break;
    case WebSocketFrame::Kind::RefusedToken:
        refused();
        break;
    case WebSocketFrame::Kind::Refused:
        if (m_phase == Phase::Opening)
            lost(u"Zoom refused the event stream. Check the subscription id."_s);
        break;
    case WebSocketFrame::Kind::Event:
        greeted(); // should the greeting have been lost
        event(std::move(frame.event));
        break;
    case WebSocketFrame::Kind::Heartbeat:
    case WebSocketFrame::Kind::Other:
        break;
    case WebSocketFrame::Kind::Bad:
        ++m_counters.badFrames;
        qCWarning(lcFeed) << "A frame of" << message.size() << "characters cannot be read";
        break;
    }
}

void WebSocketFeed::greeted()
{
    if (m_phase != Phase::Opening)
        return;
    m_phase = Phase::Open;
    m_phaseTimer.stop();
    m_heartbeatTimer.start();
    m_deadTimer.start();
    ++m_counters.connects;
    m_greetedAt = m_tokens.monotonic()();
    m_message.clear();
    refreshStatus();
    if (m_gapFrom)
        Q_EMIT gap(*std::exchange(m_gapFrom, std::nullopt), m_clock.now());
    Q_EMIT connected();
}

void WebSocketFeed::heard()
{
    m_silent = false;
    m_lastHeard = m_silentSince = m_clock.now();
    m_staleTimer.start();
    if (m_phase == Phase::Open)
        m_deadTimer.start();
    if (m_status.state == FeedState::Stale)
        refreshStatus();
}

void WebSocketFeed::event(QByteArray body)
{
    ++m_counters.events;
    const Instant now = m_clock.now();
    m_status.lastEvent = now;
    if (!m_eventTimer.isActive())
        m_eventTimer.start();
    Q_EMIT received(RawEvent{EventSource::WebSocket, now, std::move(body)});
}

void WebSocketFeed::refused()
{
    ++m_counters.refusedTokens;
    m_tokens.invalidate(m_token);
    leaveConnection();
    // Once at once, because tokens do end; after that Zoom means it.
    if (m_refusedInARow++ == 0)
        askToken();
    else
        retry(u"Zoom did not accept our token for the event stream."_s, m_backoff.next());
}

void WebSocketFeed::socketClosed()
{
    if (m_phase == Phase::Closing) {
        phaseEnded();
        return;
    }
    const QWebSocketProtocol::CloseCode code = m_socket->closeCode();
    if (isBrokenFrame(code)) {
        ++m_counters.badFrames;
        lost(u"Zoom sent a frame that is too large or broken."_s);
        return;
    }
    if (m_phase == Phase::Opening) {
        lost(u"Zoom ended the connection before it was ready."_s);
        return;
    }
    // 1008 is reported for an expired token (CONTRACT e).
    if (code == QWebSocketProtocol::CloseCodePolicyViolated)
        m_tokens.invalidate(m_token);
    if (m_tokens.monotonic()() - m_greetedAt < m_options.settled) {
        ++m_counters.shortLived;
        ++m_shortLivedInARow;
    }
    lost(u"Zoom ended the connection."_s);
}

void WebSocketFeed::socketFailed()
{
    if (m_phase == Phase::Closing) {
        phaseEnded();
        return;
    }
    const QString host = m_hosts.webSocket.host();
    switch (m_socket->error()) {
    case QAbstractSocket::RemoteHostClosedError:
        socketClosed();
        break;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        lost(u"The TLS certificate of %1 was not accepted."_s.arg(host));
        break;
    case QAbstractSocket::HostNotFoundError:
        lost(u"The host %1 was not found."_s.arg(host));
        break;
    default:
        // Qt reports a handshake refused with 401 as a refused connection and tells them apart only
        // in its text: 6.4 names the code, 6.8 a challenge that it cannot answer.
        if (m_phase == Phase::Opening
            && (m_socket->errorString().contains("401"_L1)
                || m_socket->errorString().contains("WWW-Authenticate"_L1)))
            refused();
        else
            lost(u"The event stream of %1 could not be reached."_s.arg(host));
        break;
    }
}

void WebSocketFeed::lost(const QString &why)
{
    leaveConnection();
    if (m_shortLivedInARow >= m_options.evictions) {
        retry(contestedMessage(), m_options.evictedRetry);
    } else {
        retry(why, m_backoff.next());
    }
}

void WebSocketFeed::retry(const QString &message, milliseconds after)
{
    qCInfo(lcFeed).noquote() << message << "Next try in" << inSeconds(after) << "s";
    m_phase = Phase::Waiting;
    m_message = message;
    m_nextTry = m_clock.now() + milliseconds(qint64(double(after.count()) * m_clock.speed()));
    m_phaseTimer.start(after);
    refreshStatus();
}

/// Lets go of the socket, whichever state it is in, and remembers since when events may be missing.
void WebSocketFeed::leaveConnection()
{
    m_phaseTimer.stop();
    m_heartbeatTimer.stop();
    m_deadTimer.stop();
    m_renewTimer.stop();
    if (m_phase == Phase::Open) {
        if (!m_gapFrom)
            m_gapFrom = m_lastHeard;
        if (m_tokens.monotonic()() - m_greetedAt >= m_options.settled) {
            m_backoff.reset();
            m_shortLivedInARow = 0;
            m_refusedInARow = 0;
        }
    }
    if (!m_socket)
        return;
    QWebSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    // Not from within its own signals, which Qt 6.4 takes badly. Then time for the closing frame; a
    // dead peer does not answer it.
    QTimer::singleShot(0, socket, [socket] {
        if (socket->state() == QAbstractSocket::UnconnectedState)
            socket->deleteLater();
        else
            socket->close();
    });
    QTimer::singleShot(m_options.closing, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
}

void WebSocketFeed::refreshStatus()
{
    FeedStatus next = m_status;
    next.nextTry = m_nextTry;
    next.message = m_message;
    // A start without a network is told at the first try that failed; a connection that was there
    // is given time to come back before the board greys.
    const bool neverCame = m_counters.connects == 0 && !m_message.isEmpty();
    if (m_phase == Phase::Idle || neverCame) {
        next.state = FeedState::Off;
    } else if (m_silent) {
        next.state = FeedState::Stale;
        if (next.message.isEmpty()) {
            next.message =
                u"Nothing has come from Zoom for %1 s."_s.arg(inSeconds(m_options.stale));
        }
    } else if (m_phase == Phase::Open || m_phase == Phase::Closing) {
        next.state = FeedState::Live;
    } else {
        next.state = FeedState::Connecting;
    }
    if (next.state != m_status.state)
        next.since = next.state == FeedState::Stale || neverCame ? m_silentSince : m_clock.now();
    if (next == m_status)
        return;
    m_status = next;
    Q_EMIT statusChanged(m_status);
}

} // namespace zm::zoom
