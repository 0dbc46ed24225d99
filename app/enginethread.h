// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <domain/boardrows.h>
#include <engine/engineoptions.h>
#include <engine/healthfacts.h>
#include <store/alertlog.h>
#include <store/callernotes.h>

#include <QObject>
#include <QThread>

#include <functional>
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

    /// Opens the store: the board comes as it was last saved, then caught up.
    void open();
    /// After open(): the feeds, as soon as the board is caught up; or a recording in their place.
    void start(const zoom::Credentials &credentials,
               engine::SecretsFrom from = engine::SecretsFrom::Nowhere);
    void startReplay(const QString &path);
    /// The same as destroying it, but waits for nothing: stopped() tells the end.
    void stop();
    void refresh();
    void forgetLag();
    /// Sends healthChanged() soon.
    void requestHealth();
    /// Compares yesterday's totals with Zoom's own.
    void compareWithZoom();
    void saveNote(const store::CallerNote &note);
    void readTeams();
    void saveAlert(const store::AlertRecord &record);

Q_SIGNALS:
    void boardChanged(const zm::BoardDelta &delta);
    void healthChanged(const zm::engine::HealthFacts &facts);
    void notice(const QString &text);
    void opened();
    /// Everything that the first look needs has been read.
    void firstSynced();
    void callsFiled(const QStringList &keys);
    void notesChanged();
    void stopped();

private:
    void whenOpened(std::function<void()> begin);
    template <class Job> void post(Job job)
    {
        QMetaObject::invokeMethod(&m_home, std::move(job), Qt::QueuedConnection);
    }

    engine::EngineOptions m_options;
    const Clock &m_clock;
    QThread m_thread;
    QObject m_home; ///< lives on the engine's thread: jobs are posted to it
    std::unique_ptr<engine::Engine> m_engine; ///< made, used and destroyed there
    bool m_opened = false;                    ///< there too
    bool m_stopping = false;
    std::function<void()> m_begin; ///< there too: what waits until it is open
};

} // namespace zm::app
