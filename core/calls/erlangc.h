// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace zm {

/// Erlang C: calls that wait for ever, served in order, exponential talk. PRODUCT §5 has vectors.
/// Reference: A. K. Erlang 1917; the sum is taken in the stable Erlang B recursion.
struct ErlangC
{
    double load = 0;       ///< erlangs
    double waiting = 0;    ///< probability that a caller waits; 1 when the load exceeds the agents
    double asaSeconds = 0; ///< infinite when the load exceeds the agents
    double occupancy = 0;  ///< share, 0 to 1

    /// Share answered within `target`, 0 to 1.
    double serviceLevel(std::chrono::seconds target) const;

    int agents = 0;
    double ahtSeconds = 0;
};

ErlangC erlangC(double callsPerHour, double ahtSeconds, int agents);
/// The fewest agents that reach `goal` (0 to 1) within `target`; empty when no number up to 10,000
/// does.
std::optional<int> agentsNeeded(double callsPerHour, double ahtSeconds, double goal,
                                std::chrono::seconds target);

} // namespace zm
