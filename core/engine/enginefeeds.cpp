// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <engine/engineprivate.h>
#include <store/feedlog.h>
#include <zoom/websocketfeed.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

/// Overlap at both ends of a gap (CONTRACT e).
constexpr milliseconds gapMargin = 2min;
constexpr int aliveMs = 30'000;

} // namespace

void Engine::Private::wireFeeds()
{
    QObject::connect(&hub, &FeedHub::changed, q,
                     [this](const FeedStatus &status) { board.setFeed(status); });
    aliveTimer.setInterval(aliveMs);
    QObject::connect(&aliveTimer, &QTimer::timeout, q, [this] {
        for (const auto &[source, state] : feedStates) {
            if (state != FeedState::Live)
                continue;
            inStore([source = source, at = clock.now()](
                        store::Database &db) { return store::FeedLog::alive(db, source, at); },
                    "The feed log was not written:");
        }
    });
}

void Engine::Private::connectFeed(EventSource source, zoom::Feed &feed)
{
    QObject::connect(&feed, &zoom::Feed::received, q,
                     [this](const RawEvent &raw) { inbox.take(raw); });
    QObject::connect(&feed, &zoom::Feed::statusChanged, q,
                     [this, source](const FeedStatus &status) { feedChanged(source, status); });
    QObject::connect(&feed, &zoom::Feed::connected, q, [this] { connected(); });
    QObject::connect(&feed, &zoom::Feed::gap, q, [this](Instant from, Instant to) {
        qCInfo(lcFeed) << "Events may be missing:" << toMs(to - from) << "ms";
        if (canSync())
            repair.read(from - gapMargin, to + gapMargin);
    });
}

void Engine::Private::feedChanged(EventSource source, const FeedStatus &status)
{
    const FeedState before = feedStates.contains(source) ? feedStates[source] : FeedState::Off;
    feedStates[source] = status.state;
    const Instant at = clock.now();
    if (status.state == FeedState::Live && before != FeedState::Live)
        inStore(
            [source, at](store::Database &db) { return store::FeedLog::opened(db, source, at); },
            "The feed log was not written:");
    else if (status.state != FeedState::Live && before == FeedState::Live)
        inStore(
            [source, at](store::Database &db) { return store::FeedLog::closed(db, source, at); },
            "The feed log was not written:");
    hub.set(source, status);
}

void Engine::Private::startWebhook()
{
    webhook::Options wanted = *options.webhook;
    if (wanted.secrets.isEmpty() && !options.credentials.secretToken.isEmpty())
        wanted.secrets.append(options.credentials.secretToken.toUtf8());
    if (wanted.secrets.isEmpty()) {
        Q_EMIT q->notice(
            u"Without a secret token no webhook can be believed, so none is listened for."_s);
        return;
    }
    webhookServer = std::make_unique<webhook::Server>(
        wanted, clock, [this](const RawEvent &raw, const webhook::Server::Ack &ack) {
            hub.heardWebhook();
            inbox.take(raw, [ack](const Result<store::Appended> &stored) {
                // What is signed and is no event would be no better the second time: only the
                // store's refusal makes Zoom try again.
                ack(stored || stored.error().kind != ErrorKind::Storage);
            });
        });
    if (const auto started = webhookServer->start(); !started) {
        webhookServer.reset();
        Q_EMIT q->notice(started.error().toString());
        return;
    }
    hub.listenForWebhooks();
}

void Engine::startFeed(EventSource source, std::unique_ptr<zoom::Feed> feed)
{
    d->tickTimer.start();
    d->connectFeed(source, *feed);
    feed->start();
    d->feeds[source] = std::move(feed);
}

quint16 Engine::webhookPort() const
{
    return d->webhookServer ? d->webhookServer->port() : 0;
}

} // namespace zm::engine
