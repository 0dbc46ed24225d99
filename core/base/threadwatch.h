// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace zm {

/// Notices when the thread that it lives on does not come back to its event loop: that thread
/// shows its pulse, another looks at it, so that the log tells of a block that never ends, too.
/// Time in which the computer sleeps does not count.
class ThreadWatch : public QObject
{
    Q_OBJECT
public:
    using Span = std::chrono::milliseconds;

    /// `name` as the log shall call the thread.
    explicit ThreadWatch(QString name, Span limit = std::chrono::seconds(5),
                         QObject *parent = nullptr);
    ~ThreadWatch() override;

    int times() const { return m_times; } ///< how often it was blocked longer than the limit
    Span longest() const { return m_longest; }
    /// Seen by the other thread, while it goes on.
    bool isBlocked() const { return m_blocked; }

Q_SIGNALS:
    /// It is over; comes from the watched thread's own event loop.
    void blocked(std::chrono::milliseconds lasted);

private:
    using Steady = std::chrono::steady_clock;

    void pulse();
    void look();

    const QString m_name;
    const Span m_limit;
    QTimer m_pulse;
    std::atomic<Steady::rep> m_last;
    std::atomic<bool> m_blocked{false};
    int m_times = 0;
    Span m_longest{0};

    std::mutex m_mutex;
    std::condition_variable m_ending;
    bool m_ended = false; ///< under the mutex
    std::thread m_watcher;
};

} // namespace zm
