// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/presence.h>
#include <domain/tilestate.h>
#include <store/spanstore.h>

#include <QHash>

#include <optional>

namespace zm {
struct Change;
struct Event;
struct LiveState;
} // namespace zm

namespace zm::engine {

/// Which state each agent was in, and since when, as a fold over the board's changes: while nobody
/// watches, every agent's state is unknown; afterwards it is known again from the first word about
/// that agent, never from before. A value; what is to be written is taken from it.
class StateNotes
{
public:
    /// What `event` made of `state`: every agent that it moved, and whom it speaks of.
    void follow(const LiveState &state, const Change &change, const Event &event);
    /// Nobody watches from then on.
    void unobserved(Instant from);
    /// Somebody watches again.
    void observed(Instant from);
    bool isWatching() const { return m_watching; }

    bool isEmpty() const { return m_waiting.isEmpty() && m_waitingPresences.isEmpty(); }
    QList<store::Span> takeStates() { return std::exchange(m_waiting, {}); }
    QList<store::Span> takePresences() { return std::exchange(m_waitingPresences, {}); }

private:
    void note(const AgentId &agent, TileState state, std::optional<Instant> since, Instant at,
              Instant received);
    void notePresence(const AgentId &agent, Presence presence, Instant at);

    bool m_watching = false; ///< what is read back at a start was logged when it happened
    Instant m_watchingSince{};
    QHash<AgentId, TileState> m_states;
    QHash<AgentId, Instant> m_since;
    QList<store::Span> m_waiting;
    QHash<AgentId, store::Span> m_presences; ///< the last one of each agent
    QList<store::Span> m_waitingPresences;
};

/// Writes the log of states anew from the journal, in the order in which things happened, where no
/// feed was ever live: what was put in from recordings may have come in any order. Blocks; on the
/// thread of the database.
Result<> rebuildStates(store::Database &db);

} // namespace zm::engine
