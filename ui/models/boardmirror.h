// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>

#include <QHash>
#include <QObject>
#include <QSet>

#include <alerts/alertengine.h>

namespace zm::ui {

/// The GUI thread's copy of the board: takes the engine's deltas, says which ids moved. Every model
/// and page reads from here and from nowhere else. Lives on the GUI thread.
class BoardMirror : public QObject
{
    Q_OBJECT
public:
    explicit BoardMirror(QObject *parent = nullptr);

    void apply(const BoardDelta &delta);

    /// Which of the board's numbers are marked, and what goes on. Nothing else decides that.
    const zm::alerts::AlertEngine &alerts() const { return m_alerts; }
    zm::alerts::AlertEngine &alerts() { return m_alerts; }
    void setAlertRules(const zm::alerts::Rules &rules);
    /// The board does not know them; whoever reads the desk tells.
    void setOpenMissed(int open, Instant at);

    const QHash<AgentId, AgentRow> &agents() const { return m_agents; }
    const QHash<CallId, CallRow> &calls() const { return m_calls; }
    const QHash<QueueId, QueueRow> &queues() const { return m_queues; }
    const AgentRow *agent(const AgentId &id) const;
    const QueueRow *queue(const QueueId &id) const;
    /// How many teams the agents belong to.
    /// Those without a team make none.
    int teams() const { return int(m_teams.size() - m_teams.contains(QString())); }
    const BoardTotals &totals() const { return m_totals; }
    const FeedStatus &feed() const { return m_feed; }
    const SyncStatus &sync() const { return m_sync; }
    const QString &account() const { return m_account; }
    Instant asOf() const { return m_asOf; }
    /// True once the first delta has come: before that a page shows its loading state.
    bool isFilled() const { return m_filled; }
    /// The feed has been silent too long: every tile greys and shows its age.
    bool isStale() const
    {
        return m_feed.state == FeedState::Stale || m_feed.state == FeedState::Off;
    }

Q_SIGNALS:
    /// `changed` holds new and altered rows, `gone` those that left. After a reset both tell the
    /// difference.
    void agentsChanged(const QSet<zm::AgentId> &changed, const QSet<zm::AgentId> &gone);
    void callsChanged(const QSet<zm::CallId> &changed, const QSet<zm::CallId> &gone);
    void queuesChanged(const QSet<zm::QueueId> &changed, const QSet<zm::QueueId> &gone);
    void totalsChanged();
    void feedChanged();
    void syncChanged();
    void accountChanged();
    /// Numbers may be marked otherwise though the board is the same.
    void marksChanged();

private:
    void countTeam(const QString &team, int by);

    QHash<AgentId, AgentRow> m_agents;
    QHash<QString, int> m_teams; ///< agents by team
    QHash<CallId, CallRow> m_calls;
    QHash<QueueId, QueueRow> m_queues;
    BoardTotals m_totals;
    zm::alerts::AlertEngine m_alerts;
    FeedStatus m_feed;
    SyncStatus m_sync;
    QString m_account;
    Instant m_asOf{};
    bool m_filled = false;
};

} // namespace zm::ui
