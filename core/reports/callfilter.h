// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <calls/call.h>
#include <calls/localhours.h>

#include <optional>

namespace zm::reports {

/// Which calls count at all, by direction and by when they began on the wall clock.
struct CallFilter
{
    static constexpr quint8 everyWeekday = 0x7f;

    std::optional<CallDirection> direction; ///< empty: any
    quint8 weekdays = everyWeekday;         ///< bit 0 is Monday
    int hourFrom = 0;
    int hourTo = 24; ///< exclusive

    bool limitsTime() const { return weekdays != everyWeekday || hourFrom > 0 || hourTo < 24; }
    bool isEmpty() const { return !direction && !limitsTime(); }
    bool operator==(const CallFilter &) const = default;
};

/// A filter at work in a zone.
class CallSieve
{
public:
    CallSieve(const CallFilter &filter, const QTimeZone &zone)
        : m_filter(filter)
        , m_limitsTime(filter.limitsTime())
        , m_hours(zone)
    {}
    bool isOpen() const { return !m_filter.direction && !m_limitsTime; } ///< lets every call
    bool lets(CallDirection direction, Instant start)
    {
        if (m_filter.direction && direction != *m_filter.direction)
            return false;
        if (!m_limitsTime)
            return true;
        const auto [weekday, hour] = m_hours.of(start);
        return (m_filter.weekdays & (1u << (weekday - 1))) && m_filter.hourFrom <= hour
               && hour < m_filter.hourTo;
    }
    bool lets(const Call &call) { return lets(call.direction, call.start); }

private:
    CallFilter m_filter;
    bool m_limitsTime;
    LocalHours m_hours;
};

} // namespace zm::reports
