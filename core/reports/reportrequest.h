// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <calls/businessday.h>
#include <calls/call.h>
#include <calls/callers.h>
#include <calls/metrics.h>
#include <reports/callfilter.h>

#include <optional>

namespace zm::reports {

/// A visit or leg inside a range may belong to a call that began before it; no call lasts longer.
inline constexpr milliseconds longestCall = 24h;

struct ReportRequest
{
    QString id;
    Instant from{}; ///< inclusive
    Instant to{};   ///< exclusive
    QTimeZone zone = QTimeZone::utc();
    QStringList queues; ///< extensions (ids and names fit too); empty: all
    QStringList agents;
    /// By name; who answers a request spells them out as queues and agents (engine::spelledOut).
    QStringList sites;
    QStringList teams;
    RuleBook rules;              ///< a queue's own T, s and rule
    std::optional<int> slTarget; ///< these three overrule the rule book for every queue
    std::optional<SlRule> slRule;
    std::optional<int> shortAbandon;
    Interval interval = Interval::HalfHour;
    MissedCallerRules missed;
    bool explain = false; ///< keep the calls behind every number
    bool totals = false;  ///< end with a row of totals
    /// `queue-summary` and `queue-intervals`: the wanted queues together as one row without a name,
    /// each by its own T and s, the service level by the standard rule.
    bool merged = false;
    CallFilter filter; ///< on whole calls

    QueueRules rulesOf(const QueueRef &queue) const;
    bool wants(const QueueRef &queue) const;
    bool wants(const AgentRef &agent) const;
    bool holds(Instant at) const { return from <= at && at < to; }
    /// Whether a call that began then may have a part in the range.
    bool reads(Instant callStart) const
    {
        return from - longestCall <= callStart && callStart < to;
    }
};

} // namespace zm::reports
