// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>

#include <alerts/rules.h>

#include <optional>

namespace zm::alerts {

/// What a rule sees of the board: a time that runs since a moment, a number, or nothing. Numbers
/// are fractions, compared without a division that could round over a limit.
struct Reading
{
    std::optional<Instant> since{};
    qint64 number = 0;
    qint64 parts = 0; ///< what `number` is divided by; 0: no number

    bool isNothing() const { return !since && parts <= 0; }
    /// Whole seconds of a running time, otherwise the number.
    double valueAt(Instant at) const;
    bool operator==(const Reading &) const = default;
};

Reading ringReading(const std::optional<Instant> &oldest);
/// Free agents matter only while a call rings.
Reading freeReading(int free, bool rings);
/// Points that service level A is under the goal.
Reading levelReading(const DayCounts &today, int goalPercent, int leastOffered);
Reading abandonReading(const DayCounts &today, int leastOffered);
/// Of an agent rule. A held call counts from its answer.
Reading agentReading(RuleId rule, const AgentRow &row);
Reading missedReading(int open);

/// The level of a reading at an instant. A number that was at `held` stays there until it is a
/// point, a percent or a caller better than the limit, so that one on the edge does not flicker.
AlertLevel levelOf(RuleId id, const Rule &rule, const Reading &reading, Instant at,
                   AlertLevel held = AlertLevel::None);
/// When levelOf() may answer otherwise by time alone; Instant::max() for never.
Instant nextLevel(const Rule &rule, const Reading &reading, Instant after);

} // namespace zm::alerts
