// SPDX-License-Identifier: GPL-3.0-or-later
#include <calls/erlangc.h>

#include <cmath>
#include <limits>

namespace zm {

namespace {

ErlangC fromBlocking(double load, double ahtSeconds, int agents, double blocking)
{
    ErlangC result;
    result.load = load;
    result.agents = agents;
    result.ahtSeconds = ahtSeconds;
    if (agents <= 0 || load >= agents) {
        const bool idle = load <= 0;
        result.waiting = idle ? 0 : 1;
        result.asaSeconds = idle ? 0 : std::numeric_limits<double>::infinity();
        result.occupancy = idle ? 0 : 1;
        return result;
    }
    result.occupancy = load / agents;
    result.waiting = blocking / (1 - result.occupancy * (1 - blocking));
    result.asaSeconds = result.waiting * ahtSeconds / (agents - load);
    return result;
}

} // namespace

double ErlangC::serviceLevel(std::chrono::seconds target) const
{
    if (waiting <= 0)
        return 1;
    if (load >= agents || ahtSeconds <= 0)
        return 0;
    return 1 - waiting * std::exp(-(agents - load) * double(target.count()) / ahtSeconds);
}

ErlangC erlangC(double callsPerHour, double ahtSeconds, int agents)
{
    const double load = callsPerHour * ahtSeconds / 3600.0;
    double blocking = 1; // Erlang B, one server more a step
    for (int n = 1; n <= agents; ++n)
        blocking = load * blocking / (n + load * blocking);
    return fromBlocking(load, ahtSeconds, agents, blocking);
}

std::optional<int> agentsNeeded(double callsPerHour, double ahtSeconds, double goal,
                                std::chrono::seconds target)
{
    const double load = callsPerHour * ahtSeconds / 3600.0;
    if (load <= 0)
        return 0;
    double blocking = 1;
    for (int n = 1; n <= 10'000; ++n) {
        blocking = load * blocking / (n + load * blocking);
        if (load < n && fromBlocking(load, ahtSeconds, n, blocking).serviceLevel(target) >= goal)
            return n;
    }
    return {};
}

} // namespace zm
