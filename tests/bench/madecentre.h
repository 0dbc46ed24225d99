// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <domain/directory.h>
#include <domain/tilestate.h>

#include <QByteArray>
#include <QList>

#include <deque>

namespace zm::bench {

/// A call centre of any size that is always busy: queue calls ring eight members, one answers, the
/// others lose it, talks end, presence follows. Each event is one webhook body of some 900 bytes,
/// and no two are equal. Deterministic, and cheap enough to make thousands a second.
class MadeCentre
{
public:
    explicit MadeCentre(int agents, quint64 firstCall = 7'000'000'000'000'000'000);

    const QList<Agent> &agents() const { return m_agents; }
    const QList<CallQueue> &queues() const { return m_queues; }

    struct Made
    {
        QByteArray body;
        int agent = -1; ///< whom it is about
        /// What their tile shows from then on, where the event changes it.
        std::optional<TileState> becomes;
    };
    Made next(Instant now);
    /// The presence of everybody, at the beginning.
    QList<Made> opening(Instant now) const;

private:
    struct Call
    {
        quint64 id = 0;
        int queue = 0;
        Instant rang{};
        Instant answered{};
        QList<int> rings; ///< whom it rings; after the answer whoever talks stands first
    };
    enum class Step { Ring, Answer, Lose, OnCall, End, Free };
    struct Todo
    {
        Step step;
        Call call;
        int agent;
    };
    void plan(Instant now);
    Made make(const Todo &todo, Instant now) const;
    Made presence(int agent, const char *word, Instant now) const;

    QList<Agent> m_agents;
    QList<CallQueue> m_queues;
    QList<QList<int>> m_members;
    QList<int> m_turn; ///< per queue: the member who is asked first
    QList<bool> m_busy;
    std::deque<Call> m_ringing;
    std::deque<Call> m_talking;
    std::deque<Todo> m_todo;
    quint64 m_lastCall;
    int m_nextQueue = 0;
};

} // namespace zm::bench
