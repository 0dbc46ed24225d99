// SPDX-License-Identifier: GPL-3.0-or-later
#include <calls/localhours.h>

namespace zm {

void IntervalFinder::find(Instant at)
{
    if (at < m_steadyFrom || m_steadyTo <= at)
        findSteady(at);
    if (const auto length = lengthOnTheClock(m_interval)) {
        const milliseconds onTheWall = at.time_since_epoch() + m_offset;
        const Instant from = at - (onTheWall % *length + *length) % *length;
        if (from >= m_steadyFrom && from + *length <= m_steadyTo) {
            m_from = from;
            m_to = from + *length;
            return;
        }
    }
    m_from = intervalStart(at, m_interval, m_zone);
    m_to = nextInterval(at, m_interval, m_zone);
}

void IntervalFinder::findSteady(Instant at)
{
    m_offset = std::chrono::seconds(m_zone.offsetFromUtc(toDateTime(at)));
    m_steadyFrom = Instant::min();
    m_steadyTo = Instant::max();
    if (!m_zone.hasTransitions())
        return;
    const auto before = m_zone.previousTransition(toDateTime(at + 1ms));
    if (before.atUtc.isValid())
        m_steadyFrom = fromDateTime(before.atUtc);
    const auto after = m_zone.nextTransition(toDateTime(at));
    if (after.atUtc.isValid())
        m_steadyTo = fromDateTime(after.atUtc);
}

} // namespace zm
