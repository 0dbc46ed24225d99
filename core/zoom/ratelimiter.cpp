// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <zoom/ratelimiter.h>

#include <algorithm>

namespace zm::zoom {

using namespace Qt::Literals::StringLiterals;

RateLimiter::RateLimiter(const Clock &clock, RateBudget budget, Monotonic monotonic,
                         QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_monotonic(std::move(monotonic))
    , m_ledger(budget)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { pump(); });
}

RateLedger::Now RateLimiter::now() const
{
    return {m_monotonic(), m_clock.now(), m_clock.speed()};
}

RateLimiter::Ticket RateLimiter::acquire(RateLabel label, QObject *context, Grant grant)
{
    Queue &lanes = queue(label);
    auto lane = std::find_if(lanes.begin(), lanes.end(),
                             [&](const Lane &l) { return l.context == context; });
    if (lane == lanes.end()) {
        lanes.push_back({context, {}});
        lane = std::prev(lanes.end());
    }
    const Ticket ticket = ++m_lastTicket;
    lane->calls.push_back({ticket, context, std::move(grant)});
    // From the event loop, so that a grant never comes from within the call.
    if (!m_timer.isActive() || m_timer.remainingTime() > 0)
        m_timer.start(0);
    return ticket;
}

void RateLimiter::cancel(Ticket ticket)
{
    for (Queue &lanes : m_queues) {
        for (auto lane = lanes.begin(); lane != lanes.end(); ++lane) {
            const auto call = std::find_if(lane->calls.begin(), lane->calls.end(),
                                           [&](const Waiting &w) { return w.ticket == ticket; });
            if (call == lane->calls.end())
                continue;
            lane->calls.erase(call);
            if (lane->calls.empty())
                lanes.erase(lane);
            return;
        }
    }
}

std::optional<RateLimiter::Waiting> RateLimiter::takeNext(Queue &lanes)
{
    while (!lanes.empty()) {
        Lane lane = std::move(lanes.front());
        lanes.pop_front();
        if (!lane.context)
            continue;
        Waiting next = std::move(lane.calls.front());
        lane.calls.pop_front();
        if (!lane.calls.empty())
            lanes.push_back(std::move(lane)); // the other callers first
        return next;
    }
    return {};
}

void RateLimiter::release()
{
    m_underWay = std::max(0, m_underWay - 1);
    m_timer.start(0);
}

void RateLimiter::pump()
{
    std::optional<milliseconds> soonest;
    for (const RateLabel label : allRateLabels) {
        if (const auto wait = pump(label))
            soonest = std::min(soonest.value_or(*wait), *wait);
    }
    if (soonest)
        m_timer.start(int(std::min(*soonest, milliseconds(1h)).count()));
}

/// Grants what may go; then how long until the next may, empty when nothing waits for time.
std::optional<milliseconds> RateLimiter::pump(RateLabel label)
{
    // A grant may call back into this object, so everything is looked at anew each time.
    while (!queue(label).empty()) {
        const RateLedger::Now at = now();
        const milliseconds wait = m_ledger.waitFor(label, at);
        if (wait > m_longestWait) {
            failAll(label, at.wall + milliseconds(qint64(double(wait.count()) * at.speed)));
            return {};
        }
        if (wait > 0ms)
            return wait;
        if (m_underWay >= m_concurrency)
            return {}; // release() calls again
        auto next = takeNext(queue(label));
        if (!next)
            return {};
        m_ledger.take(label, at);
        ++m_underWay;
        next->grant({});
    }
    return {};
}

void RateLimiter::failAll(RateLabel label, Instant retryAt)
{
    Error error{ErrorKind::RateLimited,
                u"Zoom's limit for %1 requests is used up until %2."_s.arg(nameOf(label),
                                                                           toIsoUtc(retryAt)),
                {},
                retryAt};
    // Those that come while we answer wait for the next round.
    Queue lanes;
    lanes.swap(queue(label));
    while (auto next = takeNext(lanes))
        next->grant(Failure(error));
}

void RateLimiter::refuse(RateLabel label, Instant until)
{
    qCInfo(lcRest).noquote() << "Zoom refused a" << nameOf(label) << "request; none before"
                             << toIsoUtc(until);
    m_ledger.refused(label);
    m_ledger.block(label, until, now());
    Q_EMIT slowed(label, until);
    m_timer.start(0); // those who wait may have to be told that it takes too long
}

void RateLimiter::accept(RateLabel label, const Headers &headers)
{
    m_ledger.accepted(label);
    const QByteArray type = headerValue(headers, "x-ratelimit-type").toLower();
    if (type.isEmpty())
        return;
    const bool daily = type.contains("daily");
    bool hasLimit = false;
    const double limit = headerValue(headers, "x-ratelimit-limit").toDouble(&hasLimit);
    if (hasLimit && !daily)
        m_ledger.serverLimit(label, limit);
    bool hasRemaining = false;
    const int remaining = headerValue(headers, "x-ratelimit-remaining").toInt(&hasRemaining);
    bool hasReset = false;
    const qint64 reset = headerValue(headers, "x-ratelimit-reset").toLongLong(&hasReset);
    if (!hasRemaining || remaining > 0 || !hasReset)
        return;
    const Instant until = fromMs(reset * 1000);
    const RateLedger::Now at = now();
    // A reset long past or years away is a clock that disagrees with ours: no reason to stop.
    if (until <= at.wall || until > at.wall + std::chrono::hours(25))
        return;
    m_ledger.block(label, until, at);
    Q_EMIT slowed(label, until);
}

QList<RateUsage> RateLimiter::usage()
{
    QList<RateUsage> all;
    for (const RateLabel label : allRateLabels) {
        RateUsage one = m_ledger.usage(label, now());
        for (const Lane &lane : queue(label))
            one.waiting += lane.context ? int(lane.calls.size()) : 0;
        all.append(one);
    }
    return all;
}

DailyCount RateLimiter::daily()
{
    return m_ledger.daily(now());
}

void RateLimiter::restore(const DailyCount &count)
{
    m_ledger.restore(count, now());
}

} // namespace zm::zoom
