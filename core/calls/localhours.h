// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QTimeZone>

#include <calls/businessday.h>

#include <optional>

namespace zm {

/// intervalStart() for instants that mostly lie close together: the zone is hardly asked.
class IntervalFinder
{
public:
    IntervalFinder(Interval interval, QTimeZone zone)
        : m_interval(interval)
        , m_zone(std::move(zone))
    {}
    Instant startOf(Instant at)
    {
        if (at < m_from || m_to <= at)
            find(at);
        return m_from;
    }

private:
    void find(Instant at);
    void findSteady(Instant at);

    Interval m_interval;
    QTimeZone m_zone;
    Instant m_from{};
    Instant m_to{};
    Instant m_steadyFrom{}; ///< between two changes of the clock
    Instant m_steadyTo{};
    milliseconds m_offset{0}; ///< of the wall clock in that time
};

/// Weekday and hour on the wall, in the same way.
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
        : m_zone(zone)
        , m_hours(Interval::Hour, std::move(zone))
    {}
    Hour of(Instant at)
    {
        const Instant start = m_hours.startOf(at);
        if (start != m_start) {
            m_start = start;
            const QDateTime local = toDateTime(at, m_zone);
            m_hour = {local.date().dayOfWeek(), local.time().hour()};
        }
        return m_hour;
    }

private:
    QTimeZone m_zone;
    IntervalFinder m_hours;
    std::optional<Instant> m_start;
    Hour m_hour;
};

} // namespace zm
