// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>
#include <domain/presence.h>
#include <store/spanstore.h>

#include <QHash>
#include <QObject>
#include <QTimer>

namespace zm::store {
class DatabaseThread;
} // namespace zm::store

namespace zm::engine {

/// Writes down which state each agent was in, and since when: the log that time in state is counted
/// from. Gathers a few seconds of changes into one transaction. Lives on the engine thread.
class StateLog : public QObject
{
    Q_OBJECT
public:
    explicit StateLog(store::DatabaseThread &store, QObject *parent = nullptr);

    void note(const BoardDelta &delta);
    /// What Zoom says of an agent's presence, kept beside what we made of it.
    void notePresence(const AgentId &agent, Presence presence, Instant at);
    /// Time that nobody watched is unknown, never guessed.
    void unobserved(Instant from);
    void flush();

private:
    void write(store::SpanKind kind, const QList<store::Span> &spans);

    store::DatabaseThread &m_store;
    QHash<AgentId, TileState> m_states;
    QHash<AgentId, Instant> m_since;
    QList<store::Span> m_waiting;
    QHash<AgentId, store::Span> m_presences; ///< the last one of each agent
    QList<store::Span> m_waitingPresences;
    QTimer m_timer;
};

} // namespace zm::engine
