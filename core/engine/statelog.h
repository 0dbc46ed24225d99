// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>
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
    /// Time that nobody watched is unknown, never guessed.
    void unobserved(Instant from);
    void flush();

private:
    store::DatabaseThread &m_store;
    QHash<AgentId, TileState> m_states;
    QHash<AgentId, Instant> m_since;
    QList<store::Span> m_waiting;
    QTimer m_timer;
};

} // namespace zm::engine
