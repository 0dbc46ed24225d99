// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>
#include <domain/event.h>
#include <engine/replacement.h>

#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <calls/callbook.h>
#include <calls/directoryview.h>
#include <calls/factbatch.h>
#include <calls/metrics.h>

#include <chrono>
#include <utility>

namespace zm::engine {

/// Today's counts per queue and agent, for the boards: the same assembly and the same contributions
/// as the reports use, kept up by the difference each call makes. A call touched by events is
/// looked at again only when counts are asked for.
///
/// A day's calls in full would be hundreds of megabytes. A call that is over and quiet is *put
/// away*: what it counts stays, its facts are let go, because the store has them. When something
/// late touches it, the news wait for the facts (`wanted`, `recall`), so that it counts as if it
/// had never been put away. Lives on the engine thread.
class DayTally
{
public:
    DayTally(QTimeZone zone, RuleBook rules);

    using Moment = std::chrono::steady_clock::time_point;

    void apply(const Event &event);
    /// Facts read back from the store.
    void adopt(const CallFacts &facts);

    /// Lets go of the facts of calls that are over and untouched since `before`, and of those that
    /// nobody ended long before. The store must have all that was applied until then.
    void putAway(Moment before);
    /// Names of calls put away that were told of anew, each once: what the store knows of them is
    /// for `recall`, also when that is nothing.
    QStringList takeWanted() { return std::exchange(m_wanted, {}); }
    void recall(const QStringList &wanted, const QList<CallFacts> &known);
    /// The store could not be read: they are wanted again.
    void wantAgain(const QStringList &wanted) { m_wanted += wanted; }
    /// The rules of counting changed and calls are put away: all of the day's facts should be
    /// adopted anew. True once.
    bool takeWantsDay() { return std::exchange(m_wantsDay, false); }
    void setDirectory(const QList<Agent> &agents, const QList<CallQueue> &queues);
    void setRules(const RuleBook &rules);
    /// When a new local day begins, all counts begin anew, and yesterday's calls stay only while
    /// they may still change. True then.
    bool setToday(Instant now);

    /// Recounts what was touched; answers which queues and agents moved, by key (extension, else
    /// id).
    struct Moved
    {
        QSet<QString> queues;
        QSet<QString> agents;
    };
    Moved settle();
    /// Recounts what was touched; the next `settle` tells what moved by it.
    void count();

    /// What records have proven or changed of numbers that were shown provisionally, since last
    /// asked.
    struct Proof
    {
        qint64 calls = 0;
        QList<Replacement> changed; ///< without their time
    };
    Proof takeProof() { return std::exchange(m_proof, {}); }

    DayCounts countsOf(const QString &queueKey) const;
    QList<int> offeredPerHalfHour(const QString &queueKey) const;
    int answeredBy(const QString &agentKey) const;
    DayCounts all() const;
    const DirectoryView &directory() const { return m_directory; }
    const RuleBook &rules() const { return m_rules; }
    const QTimeZone &zone() const { return m_zone; }
    bool isSettled() const { return m_touched.isEmpty() && m_batch.isEmpty(); }
    qsizetype callsHeld() const { return m_book.size(); } ///< with all their facts

private:
    struct Share
    {
        struct OfQueue
        {
            QString queue;
            DayCounts counts;
            int halfHour = 0;
        };
        QList<OfQueue> queues;
        QList<std::pair<QString, int>> answered; ///< by agent
    };
    /// A call whose facts are in the book.
    struct Held
    {
        Moment touched{};
        bool over = false;
    };
    void gather();
    void file(const CallFacts &facts, Moment at);
    void add(const Share &share, int sign);
    Share shareOf(const Call &call) const;
    void prove(const QString &key, const Call &call);
    void recountAll();

    QTimeZone m_zone;
    RuleBook m_rules;
    DirectoryView m_directory;
    QList<Agent> m_agents;
    QList<CallQueue> m_queueList;
    FactBatch m_batch; ///< not yet in the book
    CallBook m_book;
    QDate m_today;
    QHash<QString, Share> m_shares; ///< what each call adds now
    QSet<QString> m_touched;
    QHash<QString, Held> m_held;
    Moved m_moved; ///< since the last `settle`
    /// News of calls put away.
    struct Late
    {
        CallFacts news;
        QSet<QString> awaits; ///< names that `recall` has not answered yet
    };
    QSet<size_t> m_away; ///< hashes of the names of calls put away
    QList<Late> m_late;
    QStringList m_wanted;  ///< not yet taken
    QSet<QString> m_asked; ///< those, and the taken ones that have no answer yet
    bool m_wantsDay = false;
    QHash<QString, QList<ShownNumber>> m_unproven; ///< of finished calls without all records
    Proof m_proof;
    QHash<QString, DayCounts> m_queues;
    QHash<QString, QList<int>> m_halfHours;
    QHash<QString, int> m_answered;
};

} // namespace zm::engine
