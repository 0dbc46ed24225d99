// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace zm::ui {

/// Does a thing at once when it is asked for after a quiet moment, and otherwise no more often than
/// every `interval`. For numbers that a busy board would change faster than anybody reads.
class Pace : public QObject
{
public:
    Pace(std::chrono::milliseconds interval, std::function<void()> job, QObject *parent)
        : QObject(parent)
        , m_interval(interval)
        , m_job(std::move(job))
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Pace::run);
    }

    void ask()
    {
        if (m_timer.isActive())
            return;
        const auto left = m_done.isValid() ? m_interval.count() - m_done.elapsed() : 0;
        if (left <= 0)
            run();
        else
            m_timer.start(int(left));
    }

private:
    void run()
    {
        m_done.start();
        m_job();
    }

    std::chrono::milliseconds m_interval;
    std::function<void()> m_job;
    QTimer m_timer;
    QElapsedTimer m_done;
};

} // namespace zm::ui
