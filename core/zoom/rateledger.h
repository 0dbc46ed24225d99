// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zoom/ratebudget.h>

#include <deque>

namespace zm::zoom {

/// The arithmetic of the limiter: token buckets, no more in any second than a second's worth,
/// blocks and the day's count. Knows no clock; every
/// question brings the time along.
class RateLedger
{
public:
    struct Now
    {
        milliseconds monotonic{0}; ///< buckets and blocks
        Instant wall{};            ///< the UTC day
        double speed = 1;          ///< wall seconds in a monotonic one
    };

    explicit RateLedger(RateBudget budget = {});

    /// Zero when a call may go now, else how long it must wait at least.
    milliseconds waitFor(RateLabel label, const Now &now);
    /// Counts one call; ask `waitFor` first.
    void take(RateLabel label, const Now &now);

    /// No call of the label before `until`.
    void block(RateLabel label, Instant until, const Now &now);
    /// An answer 429 halves the label's pace (not below an eighth); good answers restore it slowly.
    void refused(RateLabel label);
    void accepted(RateLabel label);
    /// The server named its own limit per second: half of it is ours, if less than the budget.
    void serverLimit(RateLabel label, double perSecond);

    DailyCount daily(const Now &now);
    /// Adds what an earlier run counted; another day's count is ignored.
    void restore(const DailyCount &count, const Now &now);
    RateUsage usage(RateLabel label, const Now &now);

private:
    struct Bucket
    {
        double tokens = 1;
        milliseconds filledAt{0};
        bool started = false;
        double pace = 1;    ///< share of the budget in use after refusals
        double ceiling = 0; ///< from the server; 0: none
        milliseconds blockedUntil{0};
        std::optional<Instant> blockedUntilWall;
        int today = 0;
        int refusals = 0;
        std::deque<milliseconds> recent; ///< grants of the last ten seconds
    };
    Bucket &bucket(RateLabel label) { return m_buckets[size_t(label)]; }
    double rate(RateLabel label) const;
    void fill(RateLabel label, const Now &now);
    void rollDay(const Now &now);

    RateBudget m_budget;
    std::array<Bucket, allRateLabels.size()> m_buckets;
    QDate m_day;
};

} // namespace zm::zoom
