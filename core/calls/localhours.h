// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QTimeZone>

#include <calls/businessday.h>

namespace zm {

/// The clock on a zone's wall, for instants that mostly lie close together: the zone is asked once
/// between two changes of the clock.
class WallClock
{
public:
    explicit WallClock(QTimeZone zone)
        : m_zone(std::move(zone))
    {}
    /// What it shows, counted from its own midnight of 1 January 1970.
    milliseconds shows(Instant at)
    {
        if (at < m_from || m_to <= at)
            find(at);
        return at.time_since_epoch() + m_offset;
    }
    /// Whether it is not changed in [from, to), of which `shows` was asked.
    bool isSteady(Instant from, Instant to) const { return m_from <= from && to <= m_to; }
    const QTimeZone &zone() const { return m_zone; }

private:
    void find(Instant at);

    QTimeZone m_zone;
    Instant m_from{}; ///< between two changes
    Instant m_to{};
    milliseconds m_offset{0}; ///< from UTC in that time
};

/// intervalStart() in the same way.
class IntervalFinder
{
public:
    IntervalFinder(Interval interval, QTimeZone zone)
        : m_interval(interval)
        , m_clock(std::move(zone))
    {}
    Instant startOf(Instant at)
    {
        if (at < m_from || m_to <= at)
            find(at);
        return m_from;
    }

private:
    void find(Instant at);

    Interval m_interval;
    WallClock m_clock;
    Instant m_from{};
    Instant m_to{};
};

/// Weekday and hour on the wall.
class LocalHours
{
public:
    struct Hour
    {
        int weekday = 0; ///< 1 is Monday
        int hour = 0;

        bool operator==(const Hour &) const = default;
    };

    explicit LocalHours(QTimeZone zone)
        : m_clock(std::move(zone))
    {}
    Hour of(Instant at)
    {
        if (at < m_from || m_to <= at)
            find(at);
        return m_hour;
    }

private:
    void find(Instant at);

    WallClock m_clock;
    Hour m_hour; ///< on the wall in [from, to)
    Instant m_from{};
    Instant m_to{};
};

} // namespace zm
