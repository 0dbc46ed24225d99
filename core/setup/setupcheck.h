// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <zoom/credentials.h>
#include <zoom/httptransport.h>
#include <zoom/ratelimiter.h>
#include <zoom/tokenprovider.h>
#include <zoom/websocketfeed.h>
#include <zoom/zoomhosts.h>

#include <QHash>
#include <QObject>
#include <QTimer>

#include <setup/checkline.h>
#include <setup/requirements.h>

#include <memory>

namespace zm::setup {

struct CheckOptions
{
    zoom::ZoomHosts hosts = zoom::ZoomHosts::zoom();
    zoom::Credentials credentials;
    /// Opens the event stream for a moment. Zoom allows one a subscription, so a feed that runs
    /// elsewhere would end: leave it out while one does.
    bool openWebSocket = true;
    /// The running program's own feed is connected: proof enough, nothing is opened.
    bool feedIsLive = false;
    /// The feed of the program that checks, where it is one that has a feed: nothing else may open
    /// the stream then, and how it is doing is the finding.
    std::optional<FeedStatus> ownFeed;
    bool takesWebhooks = false;              ///< the running program has a receiver
    std::optional<Instant> webhookValidated; ///< Zoom asked it to prove itself
    QHash<QString, Instant> eventsSeen;      ///< type to first receipt, from the journal
    milliseconds requestTimeout = 20s;
    milliseconds socketTimeout = 20s;
    milliseconds longestWait = 10s; ///< for Zoom to lift a block on requests
};

/// Proves a set-up against the account itself: the token, the clock, each scope (from the token's
/// own list, and by a request where the list is silent), the event stream, and which events have
/// been seen. Sends some ten GET requests at most, one after another and at the account's pace. On
/// the thread that made it.
class SetupCheck : public QObject
{
    Q_OBJECT
public:
    SetupCheck(CheckOptions options, const Clock &clock, QObject *parent = nullptr);
    ~SetupCheck() override;

    /// Begins; answers come from the event loop. Once a check.
    void start();
    /// All lines in the order of a set-up, those not reached yet Open.
    const QList<CheckLine> &lines() const { return m_lines; }
    /// Nothing needed is missing, as far as is known.
    bool passed() const;

Q_SIGNALS:
    void lineChanged(const zm::setup::CheckLine &line);
    void finished();

private:
    struct Probe;
    static const QList<Probe> &probes();

    void tell(CheckLine line);
    void tokenArrived(const Result<zoom::AccessToken> &token);
    void nextProbe();
    void ask(const Probe &probe);
    void probed(const Probe &probe, const Result<zoom::HttpAnswer> &answer);
    void scopesDone();
    void openFeed();
    void feedChanged(const FeedStatus &status);
    void feedDone(CheckLine line);
    void finish();

    CheckOptions m_options;
    const Clock &m_clock;
    zoom::HttpTransport m_http;
    zoom::TokenProvider m_tokens;
    zoom::RateLimiter m_limiter;
    zoom::AccessToken m_token;
    std::unique_ptr<zoom::WebSocketFeed> m_feed;
    QTimer m_feedDeadline;
    QString m_someUser; ///< an id to ask about; any will do
    QString m_someQueue;
    qsizetype m_nextProbe = 0;
    QList<CheckLine> m_lines;
};

} // namespace zm::setup
