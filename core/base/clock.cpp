// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/clock.h>

namespace zm {

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
}

ScaledClock::ScaledClock(Instant start, double speed)
    : m_realStart(std::chrono::steady_clock::now())
    , m_start(start)
    , m_speed(speed)
{}

Instant ScaledClock::now() const
{
    const std::scoped_lock lock(m_mutex);
    const std::chrono::duration<double, std::milli> real =
        std::chrono::steady_clock::now() - m_realStart;
    return m_start + milliseconds(qint64(real.count() * m_speed));
}

double ScaledClock::speed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_speed;
}

void ScaledClock::setSpeed(double speed)
{
    const Instant reached = now();
    const std::scoped_lock lock(m_mutex);
    m_start = reached;
    m_realStart = std::chrono::steady_clock::now();
    m_speed = speed;
}

} // namespace zm
