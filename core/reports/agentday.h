// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <reports/sources.h>

#include <optional>

namespace zm::reports {

/// The spans in order, with every stretch of [from, until) that no span of an agent covers filled
/// in as "unknown": what nobody observed is not guessed. Agents without any span in the range have
/// no row. Spans are cut to the range; where two overlap, the later one counts from its beginning.
QList<StateSpan> withUnknown(QList<StateSpan> spans, Instant from, Instant until);

/// Whether somebody saw the agent then.
bool isObserved(const StateSpan &span);

/// What the agent's-day panel tells of one agent's stretch of the state log.
struct AgentDay
{
    std::optional<Instant> firstIn; ///< first seen in: neither offline nor out of office
    std::optional<Instant> lastOut; ///< end of the last time in; empty while it lasts
    int changes = 0;                ///< from one observed state into another
    milliseconds observed{0};
    /// Changes ÷ observed hours; empty when less than a minute was observed.
    std::optional<double> changesAnHour;
    QHash<QString, milliseconds> inState; ///< "unknown" too

    bool operator==(const AgentDay &) const = default;
};

/// From the spans of one agent; a pure function. A state that goes on at `until` is not left.
AgentDay agentDayOf(const QList<StateSpan> &spans, Instant from, Instant until);

} // namespace zm::reports
