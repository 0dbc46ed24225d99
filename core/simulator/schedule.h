// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <queue>

#include <functional>
#include <vector>

namespace zm::sim {

/// What is to happen, in order of time; equal times in the order they were planned.
class Schedule
{
public:
    explicit Schedule(Instant begin)
        : m_now(begin)
    {}
    Instant now() const { return m_now; }
    void at(Instant when, std::function<void()> what)
    {
        m_steps.push({std::max(when, m_now), m_count++, std::move(what)});
    }
    void in(milliseconds delay, std::function<void()> what) { at(m_now + delay, std::move(what)); }
    /// Runs everything up to and including `until`.
    void runTo(Instant until)
    {
        while (!m_steps.empty() && m_steps.top().at <= until) {
            const std::function<void()> what = m_steps.top().what;
            m_now = m_steps.top().at;
            m_steps.pop();
            what();
        }
        m_now = std::max(m_now, until);
    }

private:
    struct Step
    {
        Instant at;
        quint64 order;
        std::function<void()> what;
        bool operator<(const Step &other) const
        {
            return at != other.at ? at > other.at : order > other.order;
        }
    };
    Instant m_now;
    quint64 m_count = 0;
    std::priority_queue<Step> m_steps;
};

} // namespace zm::sim
