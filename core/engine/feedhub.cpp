// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/feedhub.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

constexpr int silentAfterMs = 90'000; // PRODUCT §4
constexpr int gatherMs = 500;

int rank(FeedState state)
{
    switch (state) {
    case FeedState::Live:
        return 3;
    case FeedState::Stale:
        return 2;
    case FeedState::Connecting:
        return 1;
    case FeedState::Off:
        return 0;
    }
    return 0;
}

} // namespace

FeedHub::FeedHub(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_status.message = u"No feed is set up."_s;
    m_silence.setSingleShot(true);
    m_silence.setInterval(silentAfterMs);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        FeedStatus &webhook = m_feeds[int(EventSource::Webhook)];
        webhook.state = FeedState::Stale;
        webhook.since = m_clock.now();
        webhook.message = u"No webhook came for 90 seconds."_s;
        publish();
    });
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherMs);
    connect(&m_gather, &QTimer::timeout, this, &FeedHub::publish);
}

void FeedHub::set(EventSource source, const FeedStatus &status)
{
    m_feeds.insert(int(source), status);
    publish();
}

void FeedHub::listenForWebhooks()
{
    FeedStatus &webhook = m_feeds[int(EventSource::Webhook)];
    webhook.state = FeedState::Connecting;
    webhook.since = m_clock.now();
    webhook.message = u"Waiting for the first webhook."_s;
    m_silence.start();
    publish();
}

void FeedHub::heardWebhook()
{
    FeedStatus &webhook = m_feeds[int(EventSource::Webhook)];
    if (webhook.state != FeedState::Live) {
        webhook.state = FeedState::Live;
        webhook.since = m_clock.now();
        webhook.message.clear();
    }
    webhook.lastEvent = m_clock.now();
    m_silence.start();
    if (!m_gather.isActive())
        m_gather.start();
}

void FeedHub::publish()
{
    FeedStatus best;
    bool any = false;
    std::optional<Instant> lastEvent;
    for (const FeedStatus &status : std::as_const(m_feeds)) {
        if (!any || rank(status.state) > rank(best.state))
            best = status;
        any = true;
        if (status.lastEvent)
            lastEvent = std::max(lastEvent.value_or(*status.lastEvent), *status.lastEvent);
    }
    if (!any)
        return;
    best.lastEvent = lastEvent;
    if (best == m_status)
        return;
    m_status = best;
    Q_EMIT changed(m_status);
}

} // namespace zm::engine
