// SPDX-License-Identifier: GPL-3.0-or-later
#include <alerts/reading.h>

namespace zm::alerts {

namespace {

constexpr qint64 clearBy = 1; ///< of a point, a percent, a caller

/// Whole seconds, because that is what the timer beside the mark shows.
seconds elapsed(Instant since, Instant at)
{
    return std::chrono::floor<seconds>(at - since);
}

bool isAt(RuleId id, int limit, const Reading &reading, Instant at, bool held)
{
    if (reading.since)
        return elapsed(*reading.since, at) >= seconds(limit);
    if (reading.parts <= 0)
        return false;
    if (unitOf(id) == Unit::Agents)
        return reading.number <= limit * reading.parts;
    return reading.number >= (limit - (held ? clearBy : 0)) * reading.parts;
}

} // namespace

double Reading::valueAt(Instant at) const
{
    if (since)
        return double(elapsed(*since, at).count());
    return parts > 0 ? double(number) / double(parts) : 0;
}

Reading ringReading(const std::optional<Instant> &oldest)
{
    return {.since = oldest};
}

Reading freeReading(int free, bool rings)
{
    return rings ? Reading{.number = free, .parts = 1} : Reading{};
}

Reading levelReading(const DayCounts &today, int goalPercent, int leastOffered)
{
    const qint64 below = qint64(today.answered) + today.abandoned - today.shortAbandoned;
    if (today.offered < leastOffered || below <= 0)
        return {};
    return {.number = goalPercent * below - 100LL * today.answeredInTarget, .parts = below};
}

Reading abandonReading(const DayCounts &today, int leastOffered)
{
    if (today.offered < leastOffered || today.offered <= 0)
        return {};
    return {.number = 100LL * today.abandoned, .parts = today.offered};
}

Reading agentReading(RuleId rule, const AgentRow &row)
{
    const auto since = [&row](RuleId of, RuleId wanted) {
        return of == wanted ? Reading{.since = row.since} : Reading{};
    };
    switch (row.state) {
    case TileState::Hold:
        if (rule == RuleId::InCall && row.callSince)
            return {.since = row.callSince};
        return since(RuleId::InCall, rule);
    case TileState::OnQueueCall:
    case TileState::OnCallIn:
    case TileState::OnCallOut:
    case TileState::OnCallInternal:
    case TileState::OnCallByPresence:
        return since(RuleId::InCall, rule);
    case TileState::Away:
        return since(RuleId::Away, rule);
    case TileState::DoNotDisturb:
        return since(RuleId::DoNotDisturb, rule);
    default:
        return {};
    }
}

Reading missedReading(int open)
{
    return {.number = open, .parts = 1};
}

AlertLevel levelOf(RuleId id, const Rule &rule, const Reading &reading, Instant at, AlertLevel held)
{
    if (reading.isNothing())
        return AlertLevel::None;
    for (const AlertLevel level : {AlertLevel::Breach, AlertLevel::Warn})
        if (isAt(id, rule.limit(level), reading, at, held >= level))
            return level;
    return AlertLevel::None;
}

Instant nextLevel(const Rule &rule, const Reading &reading, Instant after)
{
    Instant next = Instant::max();
    if (!reading.since)
        return next;
    for (const int limit : {rule.warn, rule.breach}) {
        const Instant at = *reading.since + seconds(limit);
        if (at > after)
            next = std::min(next, at);
    }
    return next;
}

} // namespace zm::alerts
