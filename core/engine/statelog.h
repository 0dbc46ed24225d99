// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/presence.h>
#include <domain/tilestate.h>
#include <store/spanstore.h>

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace zm::store {
class DatabaseThread;
} // namespace zm::store

namespace zm::engine {

/// Writes down which state each agent was in, and since when: the log that time in state is counted
/// from. While nobody watches, every agent's state is unknown; afterwards it is known again from
/// the first word about that agent, never from before. Gathers a few seconds of changes into one
/// transaction. Lives on the engine thread.
class StateLog : public QObject
{
    Q_OBJECT
public:
    explicit StateLog(store::DatabaseThread &store, QObject *parent = nullptr);

    /// What an event that happened `at` showed: an agent in a state `since` then, learned
    /// `received`.
    void note(const AgentId &agent, TileState state, std::optional<Instant> since, Instant at,
              Instant received);
    /// What Zoom says of an agent's presence, kept beside what we made of it.
    void notePresence(const AgentId &agent, Presence presence, Instant at);
    /// Nobody watches from then on.
    void unobserved(Instant from);
    /// Somebody watches again.
    void observed(Instant from);
    bool isWatching() const { return m_watching; }
    void flush();

    /// What an earlier run left open when it was killed ends at its last sign of life, and is
    /// unknown from there. On the store's thread.
    static Result<> closeLeftOpen(store::Database &db);

private:
    void write(store::SpanKind kind, const QList<store::Span> &spans);

    store::DatabaseThread &m_store;
    bool m_watching = false; ///< what is read back at a start was logged when it happened
    Instant m_watchingSince{};
    QHash<AgentId, TileState> m_states;
    QHash<AgentId, Instant> m_since;
    QList<store::Span> m_waiting;
    QHash<AgentId, store::Span> m_presences; ///< the last one of each agent
    QList<store::Span> m_waitingPresences;
    QTimer m_timer;
};

} // namespace zm::engine
