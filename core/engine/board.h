// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>
#include <domain/change.h>
#include <domain/event.h>
#include <domain/livestate.h>
#include <engine/daytally.h>

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace zm::engine {

/// The live board: folds events into LiveState and gives out what moved: at once after a quiet
/// moment, in a busy one gathered for at most 25 ms. Lives on the engine thread; the deltas it
/// emits are values for any thread.
class Board : public QObject
{
    Q_OBJECT
public:
    explicit Board(DayTally &day, QObject *parent = nullptr);

    /// Applies one event and answers what it moved and the effects it asks for.
    Change apply(const Event &event);
    /// Events of a rebuild: nothing is emitted until publishAll(), and the day's counts come from
    /// the store.
    void applyQuietly(const Event &event);

    void setFeed(const FeedStatus &feed);
    void setSync(const SyncStatus &sync);
    void setAccount(const QString &name);
    void setTeams(const Teams &teams);
    void setRules(const LiveRules &defaults, const QHash<QString, LiveRules> &rules);
    /// Takes over a state read from a checkpoint; its day counts stand until dropRestoredCounts().
    void restore(LiveState state, const QHash<QString, DayCounts> &counts,
                 const QHash<QString, int> &answered);
    void dropRestoredCounts();
    /// The day's counts begin anew: every row may read otherwise now, whatever happens to it.
    void showAnew();

    const LiveState &state() const { return m_state; }
    /// Everything, as one reset delta. Day counts come from the tally.
    BoardDelta whole();
    void publishAll();
    /// What each queue usually gets by half hour, by key: the ghost line.
    void setUsual(const QHash<QString, QList<int>> &usual);
    /// Emits nothing until publishAll(): what is being read is not a board yet.
    void hold();
    bool isHeld() const { return m_held; }

Q_SIGNALS:
    void changed(const zm::BoardDelta &delta);

private:
    void note(const Change &change);
    void publishSoon();
    void publish();
    QueueRow rowOfQueue(int place) const;
    AgentRow rowOfAgent(int place) const;
    bool isShown(const LiveQueue &queue) const;
    void fillFrame(BoardDelta &delta) const;

    DayTally &m_day;
    LiveState m_state;
    QSet<int> m_agents;
    QSet<int> m_queues;
    QSet<CallId> m_calls;
    bool m_everything = true;
    bool m_held = false;
    FeedStatus m_feed;
    SyncStatus m_sync;
    QString m_account;
    QHash<QString, DayCounts> m_restoredCounts; ///< by key, until the day's calls have been read
    QHash<QString, int> m_restoredAnswered;
    QHash<QString, QList<int>> m_usual;
    QTimer m_timer;
    QElapsedTimer m_published;
    QTimer m_settling; ///< counts wait for it
    QElapsedTimer m_settled;
};

} // namespace zm::engine
