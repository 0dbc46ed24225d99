// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>

namespace zm::ui {

/// How loud a number is. The order is the order of urgency.
enum class AlertLevel { None, Warn, Breach };

/// Where a number begins to warn and where it is over the limit; both bounds belong to the level.
template <class Value> struct Bounds
{
    Value warn;
    Value breach;

    AlertLevel levelOf(Value value) const
    {
        return value >= breach ? AlertLevel::Breach
               : value >= warn ? AlertLevel::Warn
                               : AlertLevel::None;
    }
    bool operator==(const Bounds &) const = default;
};

/// The default limits of PRODUCT §7, Alerts. Which number is marked is decided here and nowhere
/// else, so that the wall, the tiles and the queue table mark the same ones. Delays, repeats and
/// sounds belong to the alerts engine: a mark shows the number as it is now. Pure, any thread.
struct Limits
{
    Bounds<seconds> ringing{30s, 60s};
    Bounds<seconds> inCall{15min, 30min};
    Bounds<seconds> away{15min, 30min}; ///< state Away only, not meetings or calendars
    Bounds<seconds> doNotDisturb{10min, 20min};
    int freeWarn = 1; ///< this many free or fewer, while a call rings
    int freeBreach = 0;
    Bounds<int> belowGoal{5, 20};      ///< service level, points under the goal
    Bounds<int> abandonPercent{5, 10}; ///< abandoned ÷ offered
    int leastOffered = 20;             ///< before that a rate is noise
    Bounds<int> openMissed{5, 10};

    bool operator==(const Limits &) const = default;
};

/// The oldest ring; none rings, none alerts.
AlertLevel ringingAlert(const std::optional<Instant> &oldest, Instant now,
                        const Limits &limits = {});
/// Too few free agents, which only matters while a call rings.
AlertLevel freeAlert(int free, bool rings, const Limits &limits = {});
/// Service level A below `goalPercent`; compared as a fraction, not as the rounded number shown.
AlertLevel serviceLevelAlert(const DayCounts &today, int goalPercent, const Limits &limits = {});
AlertLevel abandonAlert(const DayCounts &today, const Limits &limits = {});
/// An agent's time in call, Away or Do not disturb. A held call counts from its answer.
AlertLevel agentAlert(const AgentRow &row, Instant now, const Limits &limits = {});
/// Callers who still wait for a call back.
AlertLevel missedAlert(int open, const Limits &limits = {});

/// The marks of one queue, or of the strip, number by number.
struct QueueAlerts
{
    AlertLevel longest = AlertLevel::None;
    AlertLevel free = AlertLevel::None;
    AlertLevel serviceLevel = AlertLevel::None;
    AlertLevel abandoned = AlertLevel::None;

    AlertLevel worst() const;
    bool operator==(const QueueAlerts &) const = default;
};

QueueAlerts queueAlerts(const QueueRow &row, Instant now, const Limits &limits = {});
QueueAlerts totalsAlerts(const BoardTotals &totals, Instant now, const Limits &limits = {});

} // namespace zm::ui
