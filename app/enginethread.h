// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <domain/boardrows.h>
#include <engine/engineoptions.h>

#include <QObject>
#include <QThread>

#include <memory>

namespace zm::engine {
class Engine;
} // namespace zm::engine

namespace zm::app {

/// An engine on its own thread ("zm-engine"), so that network and store never wait for painting.
/// Used from the GUI thread; its signals arrive there.
class EngineThread : public QObject
{
    Q_OBJECT
public:
    /// The clock must outlive this.
    EngineThread(engine::EngineOptions options, const Clock &clock, QObject *parent = nullptr);
    /// Stops the engine in order: feeds closed, journal written.
    ~EngineThread() override;

    /// Opens the store, then the feeds; or plays a recording in place of the feeds.
    void start();
    void startReplay(const QString &path);
    void refresh();

Q_SIGNALS:
    void boardChanged(const zm::BoardDelta &delta);
    void notice(const QString &text);
    void opened();
    /// Everything that the first look needs has been read.
    void firstSynced();

private:
    void create();
    template <class Job> void post(Job job)
    {
        QMetaObject::invokeMethod(&m_home, std::move(job), Qt::QueuedConnection);
    }

    engine::EngineOptions m_options;
    const Clock &m_clock;
    QThread m_thread;
    QObject m_home; ///< lives on the engine's thread: jobs are posted to it
    std::unique_ptr<engine::Engine> m_engine; ///< made, used and destroyed there
};

} // namespace zm::app
