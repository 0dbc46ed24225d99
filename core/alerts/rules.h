// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QString>

#include <alerts/alertlevel.h>
#include <alerts/weekhours.h>

#include <array>
#include <optional>

namespace zm::alerts {

/// What is watched, in the order of PRODUCT §7. Queue rules watch each queue, agent rules each
/// agent, the last two the account.
enum class RuleId {
    OldestRing,
    FreeAgents, ///< only while a call rings
    ServiceLevel,
    AbandonRate,
    InCall,
    Away, ///< state Away only, not meetings or calendars
    DoNotDisturb,
    OpenMissed,
    FeedSilent,
};
inline constexpr int ruleCount = 9;

enum class Scope { Queue, Agent, Account };
Scope scopeOf(RuleId rule);

/// What a rule's limits count.
enum class Unit {
    Seconds,
    Agents,  ///< this many or fewer
    Points,  ///< of service level under the goal
    Percent, ///< abandoned ÷ offered
    Callers
};
Unit unitOf(RuleId rule);

/// A word that never changes, for settings, the log and hooks: "oldest-ring".
QString keyOf(RuleId rule);
std::optional<RuleId> ruleFrom(QStringView key);

struct Rule
{
    bool on = true;
    int warn = 0; ///< both limits belong to their level
    int breach = 0;
    bool sound = true;
    bool businessHoursOnly = false;

    int limit(AlertLevel level) const { return level == AlertLevel::Breach ? breach : warn; }
    bool operator==(const Rule &) const = default;
};

/// Everything that decides when a number warns and when it is told. The defaults are those of
/// PRODUCT §7; which rules sound at first is ours: a beep a minute for each long call would only
/// teach people to switch sounds off.
struct Rules
{
    std::array<Rule, ruleCount> each{{
        {true, 30, 60, true, false},
        {true, 1, 0, true, false},
        {true, 5, 20, true, false},
        {true, 5, 10, true, false},
        {true, 15 * 60, 30 * 60, false, false},
        {true, 15 * 60, 30 * 60, false, false},
        {true, 10 * 60, 20 * 60, false, false},
        {true, 5, 10, false, false},
        {true, 90, 90, true, true},
    }};
    seconds onDelay{10};   ///< a number must be over its limit for so long before anybody is told
    seconds repeat{60};    ///< told again until somebody acknowledges; 0: once
    int leastOffered = 20; ///< before that a rate is noise
    WeekHours quiet{false, 0b1111111, {22, 0}, {7, 0}}; ///< nothing leaves the screen then
    WeekHours business{true, 0b0011111, {8, 0}, {18, 0}};

    const Rule &operator[](RuleId rule) const { return each[size_t(rule)]; }
    Rule &operator[](RuleId rule) { return each[size_t(rule)]; }
    bool operator==(const Rules &) const = default;
};

} // namespace zm::alerts
