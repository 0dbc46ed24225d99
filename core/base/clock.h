// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <atomic>
#include <memory>
#include <mutex>

namespace zm {

/// The only place that asks what time it is. Safe from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// Simulated seconds that pass in a real second; 1 for a real clock.
    virtual double speed() const { return 1.0; }
};

class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

/// Tests set it.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Instant at = fromMs(1'795'358'096'000))
        : m_ms(toMs(at))
    {}
    Instant now() const override { return fromMs(m_ms.load()); }
    void set(Instant at) { m_ms = toMs(at); }
    void advance(milliseconds by) { m_ms += by.count(); }

private:
    std::atomic<qint64> m_ms;
};

/// Starts at a chosen instant and runs `speed` times as fast as real time; the speed can change
/// while it runs, without a jump. Shared by the simulated account and the program that watches it.
class ScaledClock final : public Clock
{
public:
    explicit ScaledClock(Instant start, double speed = 1.0);
    Instant now() const override;
    double speed() const override;
    void setSpeed(double speed);

private:
    mutable std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_realStart;
    Instant m_start;
    double m_speed;
};

} // namespace zm
