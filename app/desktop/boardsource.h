// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/demoaccount.h>
#include <app/desktop/options.h>
#include <app/enginethread.h>
#include <engine/storereader.h>
#include <engine/storewriter.h>

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <setup/connection.h>

#include <memory>

namespace zm::app {

/// Where the desktop's board comes from: Zoom's account, the demo account or a recording. Owns the
/// clock that all of it runs by. GUI thread.
class BoardSource : public QObject
{
    Q_OBJECT
public:
    explicit BoardSource(const DesktopOptions &options, QObject *parent = nullptr);
    ~BoardSource() override;

    /// Opens the store, or the demo's account, or the recording: the board comes.
    Result<> open();
    /// Opens the feeds of an account and reads from it; the demo and a recording need no telling.
    void connectAccount(const zoom::Credentials &credentials, engine::SecretsFrom from);
    void refresh();
    /// Compares yesterday's totals with Zoom's; the outcome comes by healthChanged().
    void compareWithZoom();
    /// What is on disk, for pages that look back. Opens with start().
    engine::StoreReader &reader() { return m_reader; }
    engine::StoreWriter &writer() { return m_writer; }
    void saveNote(const store::CallerNote &note);
    void saveAlert(const store::AlertRecord &record);
    /// Ends the connection and begins anew with other credentials, or with none. Waits for nothing:
    /// the new one begins when the old has let go of the store; the last wish counts.
    void reconnect(const zoom::Credentials &credentials, engine::SecretsFrom from);
    /// Takes effect with the next reconnect().
    void setConnection(const setup::Connection &connection);
    const zoom::ZoomHosts &hosts() const { return m_options.engine.hosts; }
    const QString &databasePath() const { return m_options.engine.databasePath; }
    /// What the program signs in with; the demo's own are known once it has started.
    const zoom::Credentials &credentials() const { return m_options.engine.credentials; }
    const Clock &clock() const { return *m_clock; }
    bool isDemo() const { return m_options.demo; }
    /// The zone that days are counted in.
    QTimeZone zone() const { return m_options.engine.zone; }

Q_SIGNALS:
    void boardChanged(const zm::BoardDelta &delta);
    void notice(const QString &text);
    void healthChanged(const zm::engine::HealthFacts &facts);
    /// The board is as full as it will be at the start: read, caught up, and, in a demo, run warm.
    void ready();

private:
    void makeEngine();
    Result<> startDemo();
    Result<> startReplay();
    void warmUp();
    void settle();

    static DesktopOptions withRules(DesktopOptions options);

    DesktopOptions m_options;
    engine::StoreReader m_reader;
    engine::StoreWriter m_writer;
    std::unique_ptr<Clock> m_clock;
    ScaledClock *m_scaled = nullptr; ///< the same clock, where its speed is ours
    QTemporaryDir m_folder;          ///< the demo's database: gone when the program ends
    std::unique_ptr<DemoAccount> m_demo;
    std::unique_ptr<EngineThread> m_engine;
    std::unique_ptr<EngineThread> m_leaving; ///< while there is one, the next has not begun
    engine::SecretsFrom m_nextFrom = engine::SecretsFrom::Nowhere;
    Instant m_warmAt{};
    WarmUp m_warmUp{};
    bool m_reading = false; ///< REST is being read
    QTimer m_warming;
};

} // namespace zm::app
