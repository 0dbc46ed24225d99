// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "madecentre.h"

#include <base/clock.h>
#include <domain/boardrows.h>
#include <engine/engine.h>
#include <zoom/feed.h>

#include <QObject>
#include <QThread>

#include <memory>

namespace zm::bench {

/// A feed that is live and brings what it is handed.
class HandedFeed final : public zoom::Feed
{
    Q_OBJECT
public:
    explicit HandedFeed(const Clock &clock);
    void start() override;
    void stop() override {}
    FeedStatus status() const override { return m_status; }
    void hand(const QByteArray &body);

private:
    void tell();

    const Clock &m_clock;
    FeedStatus m_status;
};

/// The engine on a thread of its own, as the program runs it. Used from the thread that made it;
/// signals arrive there.
class RunningEngine : public QObject
{
    Q_OBJECT
public:
    enum class Door { Handed, Webhook };
    RunningEngine(const QString &database, Door door);
    ~RunningEngine() override;

    /// Blocks until the engine is open and takes events.
    void start();
    quint16 webhookPort() const { return m_port; }
    /// From any thread: what the feed would bring.
    void hand(const QByteArray &body);
    const SystemClock &clock() const { return m_clock; }

    static QByteArray secret() { return "a-secret-for-measuring"; }

Q_SIGNALS:
    void boardChanged(const zm::BoardDelta &delta);
    void opened();

private:
    SystemClock m_clock;
    engine::EngineOptions m_options;
    Door m_door;
    QThread m_thread;
    QObject m_home; ///< lives on the engine's thread
    std::unique_ptr<engine::Engine> m_engine;
    HandedFeed *m_feed = nullptr; ///< the engine's
    quint16 m_port = 0;
};

/// A new database at `path` with the centre's directory in it.
void makeDatabase(const MadeCentre &centre, const QString &path);

} // namespace zm::bench
