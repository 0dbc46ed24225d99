// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <engine/engineprivate.h>
#include <store/feedlog.h>
#include <zoom/websocketfeed.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

constexpr int aliveMs = 30'000;
/// A receiver has no heartbeat: after so long without a webhook nobody knows whether they reach us.
constexpr milliseconds webhooksMissed = 15min;

} // namespace

void Engine::Private::wireFeeds()
{
    QObject::connect(&hub, &FeedHub::changed, q,
                     [this](const FeedStatus &status) { board.setFeed(status); });
    aliveTimer.setInterval(aliveMs);
    QObject::connect(&aliveTimer, &QTimer::timeout, q, [this] { keepAlive(); });
}

/// Signs of life, so that after a crash it is known where the gap begins.
void Engine::Private::keepAlive()
{
    const Instant now = clock.now();
    for (const auto &[source, state] : feedStates) {
        if (state != FeedState::Live)
            continue;
        if (source == EventSource::Webhook && now - lastWebhook > webhooksMissed) {
            feedIsLost(source, lastWebhook);
            continue;
        }
        Instant alive = source == EventSource::Webhook ? lastWebhook : now;
        if (const auto feed = feeds.find(source); feed != feeds.end())
            alive = feed->second->lastHeard().value_or(now);
        alive = std::min(alive, writtenTo());
        inStore([source = source,
                 alive](store::Database &db) { return store::FeedLog::alive(db, source, alive); },
                "The feed log was not written:");
    }
}

/// What is heard and not on disk is gone if the program ends now: until it is written, the log of
/// the feeds ends before it, so that the next run reads it again from Zoom's records.
Instant Engine::Private::writtenTo() const
{
    return committer.waitingSince().value_or(Instant::max());
}

void Engine::Private::connectFeed(EventSource source, zoom::Feed &feed)
{
    QObject::connect(&feed, &zoom::Feed::received, q,
                     [this](const RawEvent &raw) { inbox.take(raw); });
    QObject::connect(&feed, &zoom::Feed::statusChanged, q,
                     [this, source](const FeedStatus &status) { feedChanged(source, status); });
    QObject::connect(&feed, &zoom::Feed::connected, q, [this] { connected(); });
    // The log of the feeds tells the same gap; it also knows those of earlier runs.
    QObject::connect(&feed, &zoom::Feed::gap, q, [](Instant from, Instant to) {
        qCInfo(lcFeed) << "Events may be missing:" << toMs(to - from) << "ms";
    });
}

void Engine::Private::feedChanged(EventSource source, const FeedStatus &status)
{
    const bool wasLive = feedStates.contains(source) && feedStates[source] == FeedState::Live;
    const auto feed = feeds.find(source);
    if (status.state == FeedState::Live && !wasLive) {
        feedIsLive(source);
    } else if (status.state != FeedState::Live && wasLive) {
        // A connection that we close ourselves, for a new token, was heard until just now.
        const bool planned = status.state == FeedState::Connecting && status.message.isEmpty();
        const auto heard =
            feed == feeds.end() || planned ? std::nullopt : feed->second->lastHeard();
        feedIsLost(source, heard.value_or(clock.now()));
    }
    feedStates[source] = status.state;
    hub.set(source, status);
    health.feedChanged(source, status);
    if (feed != feeds.end()) {
        if (const auto *socket = qobject_cast<zoom::WebSocketFeed *>(feed->second.get()))
            health.setConnections(source, int(socket->counters().connects),
                                  int(socket->counters().shortLived));
    }
}

void Engine::Private::feedIsLive(EventSource source)
{
    feedStates[source] = FeedState::Live;
    const Instant at = clock.now();
    inStore([source, at](store::Database &db) { return store::FeedLog::opened(db, source, at); },
            "The feed log was not written:");
    stateLog.observed(at);
    if (source != EventSource::Rest)
        health.feedWasLive(source, at);
}

void Engine::Private::feedIsLost(EventSource source, Instant since)
{
    feedStates[source] = FeedState::Stale;
    const Instant known = std::min(since, writtenTo());
    inStore(
        [source, known](store::Database &db) { return store::FeedLog::closed(db, source, known); },
        "The feed log was not written:");
    // Webhooks come when something happens: their silence alone hides no state, since presence is
    // polled beside them.
    if (source == EventSource::WebSocket && !isAnyLive())
        stateLog.unobserved(since);
    if (source != EventSource::Rest)
        health.feedWasLost(source, since);
}

bool Engine::Private::isAnyLive() const
{
    return std::any_of(feedStates.begin(), feedStates.end(),
                       [](const auto &feed) { return feed.second == FeedState::Live; });
}

void Engine::Private::webhookHeard()
{
    lastWebhook = clock.now();
    hub.heardWebhook();
    if (feedStates[EventSource::Webhook] == FeedState::Live)
        return;
    feedIsLive(EventSource::Webhook);
    health.feedChanged(EventSource::Webhook, {FeedState::Live, lastWebhook, lastWebhook, {}, {}});
    if (canSync())
        planRepairs();
}

void Engine::Private::startWebhook()
{
    const zoom::Credentials &known = options.credentials;
    webhook::Options wanted = *options.webhook;
    if (wanted.secrets.isEmpty() && !known.secretToken.isEmpty()) {
        wanted.secrets.append(known.secretToken.toUtf8());
        if (known.previousSecretTokenServes(clock.now())) {
            wanted.secrets.append(known.previousSecretToken.toUtf8());
            wanted.olderUntil = parseInstant(known.previousSecretTokenUntil);
        }
    }
    if (wanted.secretPath.isEmpty())
        wanted.secretPath = known.webhookPath;
    const auto complain = [this](const QString &sentence) {
        webhookTrouble = sentence;
        Q_EMIT q->notice(sentence);
        health.touch();
    };
    if (wanted.secrets.isEmpty()) {
        complain(u"Without a secret token no webhook can be believed, so none is listened for."_s);
        return;
    }
    webhookServer = std::make_unique<webhook::Server>(
        wanted, clock, [this](const RawEvent &raw, const webhook::Server::Ack &ack) {
            webhookHeard();
            inbox.take(raw, [ack](const Result<store::Appended> &stored) {
                // What is signed and is no event would be no better the second time: only the
                // store's refusal makes Zoom try again.
                ack(stored || stored.error().kind != ErrorKind::Storage);
            });
        });
    if (const auto started = webhookServer->start(); !started) {
        webhookServer.reset();
        complain(started.error().toString());
        return;
    }
    webhookTrouble.clear();
    QObject::connect(webhookServer.get(), &webhook::Server::tlsChanged, q, [this] {
        if (!webhookServer->tls().trouble.isEmpty())
            Q_EMIT q->notice(webhookServer->tls().trouble);
        health.touch();
    });
    QObject::connect(webhookServer.get(), &webhook::Server::challenged, q,
                     [this] { health.touch(); });
    hub.listenForWebhooks();
    if (options.tunnel.kind != tunnel::Kind::None)
        startTunnel();
}

void Engine::Private::startTunnel()
{
    // A server on all addresses is reached by this one too.
    const QString &host = options.webhook->host;
    const bool isEverywhere = host == "0.0.0.0"_L1 || host == "::"_L1;
    tunnel::Options wanted;
    wanted.choice = options.tunnel;
    wanted.token = options.credentials.tunnelToken;
    tunnel = std::make_unique<tunnel::Tunnel>(
        wanted,
        tunnel::Target{isEverywhere ? u"127.0.0.1"_s : host, webhookServer->port(),
                       !options.webhook->certificateFile.isEmpty()},
        clock);
    QObject::connect(tunnel.get(), &tunnel::Tunnel::changed, q, [this] {
        health.touch();
        Q_EMIT q->tunnelChanged(tunnel->status());
    });
    tunnel->start();
}

WebhookHealth Engine::Private::webhookHealth() const
{
    WebhookHealth facts;
    facts.wanted = options.webhook.has_value();
    facts.trouble = webhookTrouble;
    if (webhookServer) {
        facts.host = options.webhook->host;
        facts.port = webhookServer->port();
        facts.tls = webhookServer->tls();
        facts.lastChallenge = webhookServer->statistics().lastChallenge;
    }
    facts.hasTunnel = options.tunnel.kind != tunnel::Kind::None;
    if (tunnel)
        facts.tunnel = tunnel->status();
    return facts;
}

void Engine::startFeed(EventSource source, std::unique_ptr<zoom::Feed> feed)
{
    d->tickTimer.start();
    d->readMarks();
    d->connectFeed(source, *feed);
    zoom::Feed &started = *feed;
    d->feeds[source] = std::move(feed);
    started.start();
}

quint16 Engine::webhookPort() const
{
    return d->webhookServer ? d->webhookServer->port() : 0;
}

} // namespace zm::engine
