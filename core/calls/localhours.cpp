// SPDX-License-Identifier: GPL-3.0-or-later
#include <calls/localhours.h>

namespace zm {

void WallClock::find(Instant at)
{
    m_offset = std::chrono::seconds(m_zone.offsetFromUtc(toDateTime(at)));
    m_from = Instant::min();
    m_to = Instant::max();
    if (!m_zone.hasTransitions())
        return;
    const auto before = m_zone.previousTransition(toDateTime(at + 1ms));
    if (before.atUtc.isValid())
        m_from = fromDateTime(before.atUtc);
    const auto after = m_zone.nextTransition(toDateTime(at));
    if (after.atUtc.isValid())
        m_to = fromDateTime(after.atUtc);
}

void IntervalFinder::find(Instant at)
{
    if (const auto length = lengthOnTheClock(m_interval)) {
        const milliseconds onTheWall = m_clock.shows(at);
        const Instant from = at - (onTheWall % *length + *length) % *length;
        if (m_clock.isSteady(from, from + *length)) {
            m_from = from;
            m_to = from + *length;
            return;
        }
    }
    m_from = intervalStart(at, m_interval, m_clock.zone());
    m_to = nextInterval(at, m_interval, m_clock.zone());
}

void LocalHours::find(Instant at)
{
    using namespace std::chrono;
    const milliseconds shown = m_clock.shows(at);
    const auto hour = floor<hours>(shown);
    const auto day = floor<days>(hour);
    constexpr int thursday = 4; // 1 January 1970
    const int weekday = int(((day.count() + thursday - 1) % 7 + 7) % 7) + 1;
    m_hour = {weekday, int((hour - day).count())};
    m_from = at - (shown - hour);
    m_to = m_from + 1h;
    if (!m_clock.isSteady(m_from, m_to)) { // the clock is changed within the hour: ask each time
        m_from = at;
        m_to = at + 1ms;
    }
}

} // namespace zm
