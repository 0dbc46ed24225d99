// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <zoom/backoff.h>
#include <zoom/feed.h>
#include <zoom/tokenprovider.h>
#include <zoom/zoomhosts.h>

#include <QTimer>

class QWebSocket;

namespace zm::zoom {

struct WebSocketOptions
{
    milliseconds heartbeat = 30s;
    milliseconds dead = 45s;       ///< without any frame: the link is given up
    milliseconds stale = 90s;      ///< without any frame, link or not: the board greys
    milliseconds connecting = 20s; ///< from opening to Zoom's first frame
    milliseconds closing = 2s;     ///< for the closing handshake
    milliseconds leastBackoff = 1s;
    milliseconds mostBackoff = 60s;
    milliseconds settled = 30s; ///< a connection that lived this long was a good one
    int evictions = 3;          ///< ended sooner so many times in a row: someone fights us
    milliseconds evictedRetry = 10min;
    quint64 maxFrameBytes = 4 * 1024 * 1024;
    /// When an earlier run last heard of the account: until this one is connected, that is since
    /// when nothing is known.
    std::optional<Instant> heardBefore{};
    Random random = systemRandom();
};

/// Zoom's event stream over a socket that we open (CONTRACT e). Keeps itself connected: heartbeats,
/// silence detection, back-off, a new connection before the token ends (old one closed first,
/// because Zoom allows one a subscription). On the engine's thread; its intervals are real time,
/// the moments it reports come from the clock.
class WebSocketFeed : public Feed
{
    Q_OBJECT
public:
    using Options = WebSocketOptions;
    struct Counters
    {
        quint64 connects = 0; ///< greeted by Zoom
        quint64 frames = 0;
        quint64 events = 0;
        quint64 badFrames = 0;
        quint64 refusedTokens = 0;
        quint64 shortLived = 0; ///< connections ended by the other side before they settled
        bool operator==(const Counters &) const = default;
    };

    WebSocketFeed(const ZoomHosts &hosts, TokenProvider &tokens, QString subscriptionId,
                  const Clock &clock, Options options = {}, QObject *parent = nullptr);
    ~WebSocketFeed() override;

    void start() override;
    void stop() override;
    FeedStatus status() const override { return m_status; }
    Counters counters() const { return m_counters; }
    std::optional<Instant> lastHeard() const override { return m_lastHeard; }

private:
    /// What we are about. Every phase but Idle and Open ends by its signal or by m_phaseTimer.
    enum class Phase { Idle, AskingToken, Opening, Open, Closing, Waiting };

    void askToken();
    void open(const AccessToken &token);
    void renew();
    void phaseEnded();
    void text(const QString &message);
    void greeted();
    void heard();
    void event(QByteArray body);
    void refused();
    void socketClosed();
    void socketFailed();
    void lost(const QString &why);
    void retry(const QString &message, milliseconds after);
    void leaveConnection();
    void refreshStatus();

    ZoomHosts m_hosts;
    TokenProvider &m_tokens;
    QString m_subscriptionId;
    const Clock &m_clock;
    Options m_options;
    Backoff m_backoff;

    Phase m_phase = Phase::Idle;
    quint64 m_round = 0; ///< answers for an earlier start are not ours
    QWebSocket *m_socket = nullptr;
    QString m_token;
    std::optional<AccessToken> m_nextToken; ///< while the old connection closes for it
    milliseconds m_greetedAt{0};
    bool m_silent = false;   ///< no frame for `stale`
    Instant m_silentSince{}; ///< last frame, of an earlier run if need be, or the start
    std::optional<Instant> m_lastHeard;
    std::optional<Instant> m_gapFrom;
    int m_shortLivedInARow = 0;
    int m_refusedInARow = 0;
    QString m_message;
    std::optional<Instant> m_nextTry;
    FeedStatus m_status;
    Counters m_counters;

    QTimer m_phaseTimer;
    QTimer m_heartbeatTimer;
    QTimer m_deadTimer;
    QTimer m_staleTimer;
    QTimer m_renewTimer;
    QTimer m_eventTimer; ///< gathers `lastEvent` into one status a second
};

} // namespace zm::zoom
