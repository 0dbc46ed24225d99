// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/result.h>
#include <domain/boardrows.h>
#include <domain/event.h>
#include <zoom/phoneapi.h>

#include <QElapsedTimer>
#include <QObject>
#include <QSet>

#include <memory>

namespace zm::engine {

/// Reads what events do not tell: roster, queues with members, presence. Its answers enter the
/// board as events, so that one function alone changes it. One reading runs at a time; a part that
/// fails is named and the others go on. Lives on the engine thread.
class Syncer : public QObject
{
    Q_OBJECT
public:
    enum Part { Roster = 1, Queues = 2, Presences = 4, All = 7 };
    Q_DECLARE_FLAGS(Parts, Part)

    Syncer(zoom::PhoneApi &api, const Clock &clock, QObject *parent = nullptr);

    /// Starts, or adds the parts to the reading under way.
    void start(Parts parts);
    /// One agent's presence, asked for by the reducer.
    void readPresence(const AgentId &agent);
    bool isRunning() const { return m_running; }
    /// Gives a reading up that does not get on, and begins it anew.
    void restart(const QString &why);
    /// What is known already, from the store: presence can be read before the roster comes.
    void setKnown(const QList<Agent> &agents, const QList<CallQueue> &queues);

    const QList<Agent> &agents() const { return m_agents; }
    const QList<CallQueue> &queues() const { return m_queues; }
    /// What the last whole reading brought, for the outcome line.
    struct Outcome
    {
        int agents = 0;
        int queues = 0;
        int presences = 0;
        milliseconds took{0};
        QList<Error> errors;
    };

Q_SIGNALS:
    void event(const zm::Event &event);
    /// One agent's presence with Zoom's own words for the journal.
    void presenceRead(const zm::PresenceEvent &presence, const QByteArray &body);
    void rosterRead(const QList<zm::Agent> &agents);
    /// `unread` are queues whose members could not be read: they have those known before.
    void queuesRead(const QList<zm::CallQueue> &queues, const QSet<zm::QueueId> &unread);
    void progressed(const QString &step, int done, int total);
    void finished(const zm::engine::Syncer::Outcome &outcome);

private:
    void readRoster();
    void readQueues();
    void readMembers();
    void readPresences();
    void next();
    void finish();
    Event eventNow() const;

    zoom::PhoneApi &m_api;
    std::unique_ptr<QObject> m_round; ///< of the reading under way: its end silences the answers
    const Clock &m_clock;
    Parts m_pending;
    bool m_running = false;
    int m_waiting = 0;
    int m_total = 0;
    QList<Agent> m_agents;
    QList<CallQueue> m_queues;
    QSet<QueueId> m_unread;
    Outcome m_outcome;
    QElapsedTimer m_timer;
};

} // namespace zm::engine

Q_DECLARE_OPERATORS_FOR_FLAGS(zm::engine::Syncer::Parts)
