// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>
#include <domain/event.h>

#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <calls/callbook.h>
#include <calls/directoryview.h>
#include <calls/metrics.h>

namespace zm::engine {

/// Today's counts per queue and agent, for the boards: the same assembly and the same contributions
/// as the reports use, kept up by the difference each call makes. A call touched by events is
/// looked at again only when counts are asked for. Lives on the engine thread.
class DayTally
{
public:
    DayTally(QTimeZone zone, RuleBook rules);

    void apply(const Event &event);
    /// Facts read back from the store at start.
    void adopt(const CallFacts &facts);
    void setDirectory(const QList<Agent> &agents, const QList<CallQueue> &queues);
    void setRules(const RuleBook &rules);
    /// A new local day begins: yesterday's calls stay only while they may still change.
    void setToday(Instant now);

    /// Recounts what was touched; answers which queues and agents moved, by key (extension, else
    /// id).
    struct Moved
    {
        QSet<QString> queues;
        QSet<QString> agents;
    };
    Moved settle();

    DayCounts countsOf(const QString &queueKey) const;
    QList<int> offeredPerHalfHour(const QString &queueKey) const;
    int answeredBy(const QString &agentKey) const;
    DayCounts all() const;
    const CallBook &book() const { return m_book; }
    const DirectoryView &directory() const { return m_directory; }
    const RuleBook &rules() const { return m_rules; }
    const QTimeZone &zone() const { return m_zone; }
    bool isSettled() const { return m_touched.isEmpty(); }
    bool hasCalls() const { return m_book.size() > 0; }

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
        QHash<QString, int> answered;
    };
    void add(const Share &share, int sign, Moved &moved);
    Share shareOf(const QString &key) const;
    void recountAll();

    QTimeZone m_zone;
    RuleBook m_rules;
    DirectoryView m_directory;
    CallBook m_book;
    QDate m_today;
    QHash<QString, Share> m_shares; ///< what each call adds now
    QSet<QString> m_touched;
    QHash<QString, DayCounts> m_queues;
    QHash<QString, QList<int>> m_halfHours;
    QHash<QString, int> m_answered;
};

} // namespace zm::engine
