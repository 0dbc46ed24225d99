// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <base/threadwatch.h>

namespace zm {

ThreadWatch::ThreadWatch(QString name, Span limit, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
    , m_limit(limit)
    , m_last(Steady::now().time_since_epoch().count())
{
    m_pulse.callOnTimeout(this, &ThreadWatch::pulse);
    m_pulse.start(m_limit / 10);
    m_watcher = std::thread([this] { look(); });
}

ThreadWatch::~ThreadWatch()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ended = true;
    }
    m_ending.notify_one();
    m_watcher.join();
}

void ThreadWatch::pulse()
{
    const Steady::duration now = Steady::now().time_since_epoch();
    const auto silent =
        std::chrono::duration_cast<Span>(now - Steady::duration(m_last.exchange(now.count())));
    m_blocked = false;
    if (silent < m_limit)
        return;
    ++m_times;
    m_longest = std::max(m_longest, silent);
    qCWarning(lcEngine).noquote() << m_name << "did not answer for" << silent.count() << "ms";
    Q_EMIT blocked(silent);
}

void ThreadWatch::look()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending.wait_for(lock, m_limit / 10, [this] { return m_ended; })) {
        const Steady::duration silent =
            Steady::now().time_since_epoch() - Steady::duration(m_last.load());
        if (silent >= m_limit && !m_blocked.exchange(true))
            qCWarning(lcEngine).noquote()
                << m_name << "has not answered for" << m_limit.count() << "ms";
    }
}

} // namespace zm
