// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>

#include <QDate>
#include <QList>
#include <QTimeZone>

#include <calls/call.h>
#include <calls/metrics.h>

namespace zm {

/// What one call adds to a queue's local day.
struct QueueDay
{
    QDate day; ///< local day of the visit's entry
    QueueRef queue;
    Instant entered{};
    DayCounts counts;

    bool operator==(const QueueDay &) const = default;
};

/// What one call adds to an agent's local day.
struct AgentDay
{
    QDate day; ///< local day of the leg's start
    AgentRef agent;
    int answered = 0; ///< queue and direct
    int queueAnswered = 0;
    int offers = 0;
    int missed = 0; ///< no answer, rejected, busy
    int placed = 0;
    seconds talk{0};

    bool operator==(const AgentDay &) const = default;
};

/// Contributions of one call, an entry a visit or leg: the live board adds a call's new ones and
/// takes off its old ones when the call becomes better known.
QList<QueueDay> queueDaysOf(const Call &call, const RuleBook &rules, const QTimeZone &zone);
QList<AgentDay> agentDaysOf(const Call &call, const QTimeZone &zone);

} // namespace zm
