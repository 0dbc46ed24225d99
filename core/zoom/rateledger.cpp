// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/rateledger.h>

#include <algorithm>
#include <cmath>

namespace zm::zoom {

namespace {

constexpr milliseconds shown = 10s; ///< what `perSecondUsed` looks back on
constexpr double slowest = 0.125;
constexpr double recovery = 1.05; ///< per good answer: some fifteen of them undo one refusal

QDate utcDay(Instant at)
{
    return toDateTime(at).date();
}

Instant nextMidnight(Instant at)
{
    // Zoom's days seem to roll at 00:00 UTC (CONTRACT f).
    return Instant(std::chrono::floor<std::chrono::days>(at) + std::chrono::days(1));
}

milliseconds realTime(milliseconds wall, double speed)
{
    return milliseconds(qint64(std::ceil(double(wall.count()) / std::max(speed, 0.001))));
}

} // namespace

RateLedger::RateLedger(RateBudget budget)
    : m_budget(budget)
{}

double RateLedger::rate(RateLabel label) const
{
    const Bucket &b = m_buckets[size_t(label)];
    const double base = m_budget.perSecond(label);
    const double most = b.ceiling > 0 ? std::min(base, b.ceiling) : base;
    return std::max(most * b.pace, 0.001);
}

void RateLedger::fill(RateLabel label, const Now &now)
{
    Bucket &b = bucket(label);
    // A bucket holds one second's worth, at least one call.
    const double size = std::max(1.0, std::floor(rate(label)));
    if (!b.started) {
        b.started = true;
        b.tokens = size;
    } else if (now.monotonic > b.filledAt) {
        const double passed = double((now.monotonic - b.filledAt).count()) / 1000.0;
        b.tokens = std::min(size, b.tokens + passed * rate(label));
    }
    b.filledAt = now.monotonic;
}

void RateLedger::rollDay(const Now &now)
{
    const QDate day = utcDay(now.wall);
    if (day == m_day)
        return;
    m_day = day;
    for (Bucket &b : m_buckets)
        b.today = 0;
}

milliseconds RateLedger::waitFor(RateLabel label, const Now &now)
{
    rollDay(now);
    Bucket &b = bucket(label);
    milliseconds wait{0};
    if (b.blockedUntilWall) {
        // Whichever comes first: a computer that slept counts no monotonic time, and its wall clock
        // may be set back.
        if (now.monotonic < b.blockedUntil && now.wall < *b.blockedUntilWall)
            wait = b.blockedUntil - now.monotonic;
        else
            b.blockedUntilWall.reset();
    }
    if (!m_budget.limited)
        return wait;

    if (label == RateLabel::Heavy && m_budget.heavyPerDay > 0 && b.today >= m_budget.heavyPerDay)
        wait = std::max(wait, realTime(nextMidnight(now.wall) - now.wall, now.speed));

    fill(label, now);
    if (b.tokens < 1.0) {
        const double seconds = (1.0 - b.tokens) / rate(label);
        wait = std::max(wait, milliseconds(qint64(std::ceil(seconds * 1000.0))));
    }
    // Zoom counts any second, not ours: what a full bucket let go at once counts for a whole one.
    const size_t most = size_t(std::max(1.0, std::floor(rate(label))));
    if (b.recent.size() >= most) {
        const milliseconds free = b.recent[b.recent.size() - most] + 1s;
        wait = std::max(wait, free - now.monotonic);
    }
    return wait;
}

void RateLedger::take(RateLabel label, const Now &now)
{
    rollDay(now);
    Bucket &b = bucket(label);
    if (m_budget.limited) {
        fill(label, now);
        b.tokens -= 1.0;
    }
    ++b.today;
    b.recent.push_back(now.monotonic);
    while (b.recent.front() <= now.monotonic - shown)
        b.recent.pop_front();
}

void RateLedger::block(RateLabel label, Instant until, const Now &now)
{
    Bucket &b = bucket(label);
    const milliseconds end = now.monotonic + realTime(until - now.wall, now.speed);
    if (b.blockedUntilWall && end <= b.blockedUntil)
        return;
    b.blockedUntil = end;
    b.blockedUntilWall = until;
}

void RateLedger::refused(RateLabel label)
{
    Bucket &b = bucket(label);
    ++b.refusals;
    b.pace = std::max(slowest, b.pace / 2);
    b.tokens = std::min(b.tokens, 1.0);
}

void RateLedger::accepted(RateLabel label)
{
    Bucket &b = bucket(label);
    b.pace = std::min(1.0, b.pace * recovery);
}

void RateLedger::serverLimit(RateLabel label, double perSecond)
{
    if (perSecond > 0)
        bucket(label).ceiling = perSecond / 2;
}

DailyCount RateLedger::daily(const Now &now)
{
    rollDay(now);
    return {m_day, bucket(RateLabel::Heavy).today};
}

void RateLedger::restore(const DailyCount &count, const Now &now)
{
    rollDay(now);
    if (count.day == m_day)
        bucket(RateLabel::Heavy).today += std::max(0, count.heavy);
}

RateUsage RateLedger::usage(RateLabel label, const Now &now)
{
    rollDay(now);
    Bucket &b = bucket(label);
    RateUsage usage;
    usage.label = label;
    usage.perSecondAllowed = m_budget.limited ? rate(label) : 0;
    const auto fresh = std::count_if(b.recent.begin(), b.recent.end(),
                                     [&](milliseconds at) { return at > now.monotonic - shown; });
    usage.perSecondUsed = double(fresh) * 1000.0 / double(shown.count());
    usage.today = b.today;
    usage.perDayAllowed = m_budget.limited && label == RateLabel::Heavy ? m_budget.heavyPerDay : 0;
    usage.refused = b.refusals;
    if (b.blockedUntilWall && now.monotonic < b.blockedUntil && now.wall < *b.blockedUntilWall)
        usage.blockedUntil = b.blockedUntilWall;
    return usage;
}

} // namespace zm::zoom
