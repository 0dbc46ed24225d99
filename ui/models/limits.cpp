// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/limits.h>

#include <algorithm>

namespace zm::ui {

namespace {

/// Whole seconds, because that is what the timer beside the mark shows.
seconds elapsed(Instant since, Instant now)
{
    return std::chrono::floor<seconds>(now - since);
}

template <class Row> QueueAlerts alertsOf(const Row &row, Instant now, const Limits &limits)
{
    return {ringingAlert(row.longestRinging, now, limits),
            freeAlert(row.free, row.longestRinging.has_value(), limits),
            serviceLevelAlert(row.today, row.goalPercent, limits), abandonAlert(row.today, limits)};
}

} // namespace

AlertLevel ringingAlert(const std::optional<Instant> &oldest, Instant now, const Limits &limits)
{
    return oldest ? limits.ringing.levelOf(elapsed(*oldest, now)) : AlertLevel::None;
}

AlertLevel freeAlert(int free, bool rings, const Limits &limits)
{
    if (!rings)
        return AlertLevel::None;
    return free <= limits.freeBreach ? AlertLevel::Breach
           : free <= limits.freeWarn ? AlertLevel::Warn
                                     : AlertLevel::None;
}

AlertLevel serviceLevelAlert(const DayCounts &today, int goalPercent, const Limits &limits)
{
    const qint64 below = qint64(today.answered) + today.abandoned - today.shortAbandoned;
    if (today.offered < limits.leastOffered || below <= 0)
        return AlertLevel::None;
    // goal − 100·answered/below ≥ points, without a division that could round over the bound.
    const qint64 missing = goalPercent * below - 100LL * today.answeredInTarget;
    return missing >= limits.belowGoal.breach * below ? AlertLevel::Breach
           : missing >= limits.belowGoal.warn * below ? AlertLevel::Warn
                                                      : AlertLevel::None;
}

AlertLevel abandonAlert(const DayCounts &today, const Limits &limits)
{
    if (today.offered < limits.leastOffered || today.offered <= 0)
        return AlertLevel::None;
    const qint64 lost = 100LL * today.abandoned;
    const qint64 offered = today.offered;
    return lost >= limits.abandonPercent.breach * offered ? AlertLevel::Breach
           : lost >= limits.abandonPercent.warn * offered ? AlertLevel::Warn
                                                          : AlertLevel::None;
}

AlertLevel agentAlert(const AgentRow &row, Instant now, const Limits &limits)
{
    if (!row.since)
        return AlertLevel::None;
    switch (row.state) {
    case TileState::Hold:
        return limits.inCall.levelOf(elapsed(row.callSince.value_or(*row.since), now));
    case TileState::OnQueueCall:
    case TileState::OnCallIn:
    case TileState::OnCallOut:
    case TileState::OnCallInternal:
    case TileState::OnCallByPresence:
        return limits.inCall.levelOf(elapsed(*row.since, now));
    case TileState::Away:
        return limits.away.levelOf(elapsed(*row.since, now));
    case TileState::DoNotDisturb:
        return limits.doNotDisturb.levelOf(elapsed(*row.since, now));
    default:
        return AlertLevel::None;
    }
}

AlertLevel missedAlert(int open, const Limits &limits)
{
    return limits.openMissed.levelOf(open);
}

AlertLevel QueueAlerts::worst() const
{
    return std::max({longest, free, serviceLevel, abandoned});
}

QueueAlerts queueAlerts(const QueueRow &row, Instant now, const Limits &limits)
{
    return alertsOf(row, now, limits);
}

QueueAlerts totalsAlerts(const BoardTotals &totals, Instant now, const Limits &limits)
{
    return alertsOf(totals, now, limits);
}

} // namespace zm::ui
