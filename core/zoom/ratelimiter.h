// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/result.h>
#include <zoom/headers.h>
#include <zoom/monotonic.h>
#include <zoom/rateledger.h>

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

namespace zm::zoom {

/// Lets REST calls go at the account's pace. One for the whole program, on the engine's thread.
///
/// Each label has its own queue. Within it the callers (contexts) take turns, so that reading two
/// hundred presences does not keep a click on one call waiting; a caller's own calls keep their
/// order.
class RateLimiter : public QObject
{
    Q_OBJECT
public:
    using Ticket = quint64;
    /// Granted, or ErrorKind::RateLimited with `retryAt` when the wait would exceed `longestWait`.
    using Grant = std::function<void(Result<>)>;

    explicit RateLimiter(const Clock &clock, RateBudget budget = {},
                         Monotonic monotonic = steadyTime(), QObject *parent = nullptr);

    /// How long a call may wait for a block to end before it fails instead (default two minutes).
    /// Waiting for one's turn in the queue is not limited: cancel for that.
    void setLongestWait(milliseconds wait) { m_longestWait = wait; }

    /// Granted calls that may be under way at a time (default 6, what Qt opens to one HTTP/1 host):
    /// a request in a hidden queue behind this one would spend its time-out waiting.
    void setConcurrency(int calls) { m_concurrency = calls; }

    /// Answers later, never from within the call; not at all once the context has died. Each grant
    /// ends with `release`.
    Ticket acquire(RateLabel label, QObject *context, Grant grant);
    /// The grant is not called any more. Unknown tickets are ignored.
    void cancel(Ticket ticket);
    /// A granted call has ended, however.
    void release();

    /// The server said 429: nothing of the label leaves before `until`.
    void refuse(RateLabel label, Instant until);
    /// A good answer; `headers` by lower-case name (x-ratelimit-type, -limit, -remaining, -reset).
    void accept(RateLabel label, const Headers &headers);

    QList<RateUsage> usage();
    DailyCount daily();
    void restore(const DailyCount &count);

Q_SIGNALS:
    /// A label was blocked or the server slowed us down: worth a line on the health page.
    void slowed(zm::zoom::RateLabel label, zm::Instant until);

private:
    struct Waiting
    {
        Ticket ticket;
        QPointer<QObject> context;
        Grant grant;
    };
    struct Lane
    {
        QPointer<QObject> context;
        std::deque<Waiting> calls;
    };
    using Queue = std::deque<Lane>;

    RateLedger::Now now() const;
    Queue &queue(RateLabel label) { return m_queues[size_t(label)]; }
    void pump();
    std::optional<milliseconds> pump(RateLabel label);
    void failAll(RateLabel label, Instant retryAt);
    std::optional<Waiting> takeNext(Queue &queue);

    const Clock &m_clock;
    Monotonic m_monotonic;
    RateLedger m_ledger;
    std::array<Queue, allRateLabels.size()> m_queues;
    milliseconds m_longestWait = 2min;
    int m_concurrency = 6;
    int m_underWay = 0;
    Ticket m_lastTicket = 0;
    QTimer m_timer;
};

} // namespace zm::zoom
