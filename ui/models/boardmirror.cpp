// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/boardmirror.h>

namespace zm::ui {

namespace {

/// Folds rows into `held`; answers which ids are new or altered and which have left. `leave` sees
/// each row that is replaced or removed, `enter` each new one.
template <class Key, class Row, class Leave, class Enter>
std::pair<QSet<Key>, QSet<Key>> fold(QHash<Key, Row> &held, const QList<Row> &rows,
                                     const QList<Key> &goneKeys, bool reset, Leave leave,
                                     Enter enter)
{
    QSet<Key> changed;
    QSet<Key> gone;
    if (reset) {
        for (auto it = held.cbegin(); it != held.cend(); ++it)
            gone.insert(it.key());
        for (const Row &row : rows)
            gone.remove(row.id);
        for (const Key &key : std::as_const(gone))
            leave(held.take(key));
        held.reserve(rows.size());
    }
    for (const Row &row : rows) {
        const auto found = held.find(row.id);
        if (found != held.end()) {
            if (*found == row)
                continue;
            leave(*found);
            *found = row;
        } else {
            held.insert(row.id, row);
        }
        enter(row);
        changed.insert(row.id);
    }
    for (const Key &key : goneKeys) {
        if (const auto found = held.constFind(key); found != held.cend()) {
            leave(*found);
            held.erase(found);
            gone.insert(key);
        }
        changed.remove(key);
    }
    return {changed, gone};
}

template <class Key, class Row>
std::pair<QSet<Key>, QSet<Key>> fold(QHash<Key, Row> &held, const QList<Row> &rows,
                                     const QList<Key> &goneKeys, bool reset)
{
    const auto nothing = [](const Row &) {};
    return fold(held, rows, goneKeys, reset, nothing, nothing);
}

} // namespace

BoardMirror::BoardMirror(QObject *parent)
    : QObject(parent)
{}

const AgentRow *BoardMirror::agent(const AgentId &id) const
{
    const auto found = m_agents.constFind(id);
    return found == m_agents.cend() ? nullptr : &*found;
}

const QueueRow *BoardMirror::queue(const QueueId &id) const
{
    const auto found = m_queues.constFind(id);
    return found == m_queues.cend() ? nullptr : &*found;
}

void BoardMirror::countTeam(const QString &team, int by)
{
    if ((m_teams[team] += by) == 0)
        m_teams.remove(team);
}

void BoardMirror::setAlertRules(const zm::alerts::Rules &rules)
{
    if (m_alerts.rules() == rules)
        return;
    m_alerts.setRules(rules);
    Q_EMIT marksChanged();
}

void BoardMirror::setOpenMissed(int open, Instant at)
{
    const AlertLevel before = m_alerts.missedMark();
    m_alerts.setOpenMissed(open, at);
    if (m_alerts.missedMark() != before)
        Q_EMIT marksChanged();
}

void BoardMirror::apply(const BoardDelta &delta)
{
    m_asOf = delta.asOf;
    const bool first = !std::exchange(m_filled, true);
    const auto agents = fold(
        m_agents, delta.agents, delta.agentsGone, delta.reset,
        [this](const AgentRow &row) { countTeam(row.team, -1); },
        [this](const AgentRow &row) { countTeam(row.team, 1); });
    const auto calls = fold(m_calls, delta.calls, delta.callsGone, delta.reset);
    const auto queues = fold(m_queues, delta.queues, delta.queuesGone, delta.reset);
    const bool totals = std::exchange(m_totals, delta.totals) != delta.totals;
    const bool feed = std::exchange(m_feed, delta.feed) != delta.feed;
    const bool sync = std::exchange(m_sync, delta.sync) != delta.sync;
    const bool account = std::exchange(m_account, delta.account) != delta.account;

    m_alerts.take(delta);

    // Everything is in place before anyone is told, so that no listener sees half a delta.
    if (first || !agents.first.isEmpty() || !agents.second.isEmpty())
        Q_EMIT agentsChanged(agents.first, agents.second);
    if (first || !calls.first.isEmpty() || !calls.second.isEmpty())
        Q_EMIT callsChanged(calls.first, calls.second);
    if (first || !queues.first.isEmpty() || !queues.second.isEmpty())
        Q_EMIT queuesChanged(queues.first, queues.second);
    if (first || totals)
        Q_EMIT totalsChanged();
    if (first || feed)
        Q_EMIT feedChanged();
    if (first || sync)
        Q_EMIT syncChanged();
    if (first || account)
        Q_EMIT accountChanged();
}

} // namespace zm::ui
