// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/boardview.h>
#include <domain/reducer.h>
#include <engine/board.h>

namespace zm::engine {

namespace {

/// Between two deltas: quick to the eye, and a burst of a thousand events is a few of them.
constexpr qint64 gatherMs = 25;
constexpr qint64 settleMs = 500;

QString keyOf(const CallQueue &queue)
{
    return queue.extension.isEmpty() ? queue.id.text : queue.extension;
}

QString keyOf(const Agent &agent)
{
    return agent.extension.isEmpty() ? agent.id.text : agent.extension;
}

} // namespace

Board::Board(DayTally &day, QObject *parent)
    : QObject(parent)
    , m_day(day)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Board::publish);
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &Board::publish);
}

Change Board::apply(const Event &event)
{
    const Change change = reduce(m_state, event);
    m_day.apply(event);
    note(change);
    if (!change.isEmpty())
        publishSoon();
    return change;
}

void Board::applyQuietly(const Event &event)
{
    note(reduce(m_state, event));
}

void Board::note(const Change &change)
{
    if (change.everything) {
        m_everything = true;
        return;
    }
    for (const int agent : change.agents)
        m_agents.insert(agent);
    for (const int queue : change.queues)
        m_queues.insert(queue);
    for (const CallId &call : change.calls)
        m_calls.insert(call);
}

void Board::setFeed(const FeedStatus &feed)
{
    if (m_feed == feed)
        return;
    m_feed = feed;
    publishSoon();
}

void Board::setSync(const SyncStatus &sync)
{
    m_sync = sync;
    publishSoon();
}

void Board::setAccount(const QString &name)
{
    m_account = name;
    publishSoon();
}

void Board::setTeams(const Teams &teams)
{
    if (m_state.teams == teams)
        return;
    m_state.teams = teams;
    m_everything = true;
    publishSoon();
}

void Board::setRules(const LiveRules &defaults, const QHash<QString, LiveRules> &rules)
{
    m_state.defaults = defaults;
    m_state.rules = rules;
    m_everything = true;
}

void Board::restore(LiveState state, const QHash<QString, DayCounts> &counts,
                    const QHash<QString, int> &answered)
{
    state.defaults = m_state.defaults;
    state.rules = m_state.rules;
    state.teams = m_state.teams;
    m_state = std::move(state);
    m_restoredCounts = counts;
    m_restoredAnswered = answered;
    m_everything = true;
}

void Board::dropRestoredCounts()
{
    m_restoredCounts.clear();
    m_restoredAnswered.clear();
    showAnew();
}

void Board::showAnew()
{
    m_everything = true;
    publishSoon();
}

AgentRow Board::rowOfAgent(int place) const
{
    AgentRow row = agentRow(m_state, place);
    const QString key = keyOf(m_state.agents[size_t(place)].info);
    row.answeredToday =
        m_restoredAnswered.isEmpty() ? m_day.answeredBy(key) : m_restoredAnswered.value(key);
    return row;
}

QueueRow Board::rowOfQueue(int place) const
{
    QueueRow row = queueRow(m_state, place);
    const QString key = keyOf(m_state.queues[size_t(place)].info);
    row.today = m_restoredCounts.isEmpty() ? m_day.countsOf(key) : m_restoredCounts.value(key);
    row.offeredPerHalfHour = m_day.offeredPerHalfHour(key);
    row.usualPerHalfHour = m_usual.value(key);
    return row;
}

bool Board::isShown(const LiveQueue &queue) const
{
    return queue.inDirectory || !m_state.rosterKnown;
}

void Board::fillFrame(BoardDelta &delta) const
{
    delta.asOf = m_state.now;
    delta.totals = totalsOf(m_state);
    if (m_restoredCounts.isEmpty()) {
        delta.totals.today = m_day.all();
    } else {
        for (const DayCounts &counts : m_restoredCounts)
            delta.totals.today += counts;
    }
    delta.feed = m_feed;
    delta.sync = m_sync;
    delta.account = m_account;
}

BoardDelta Board::whole()
{
    m_day.settle();
    BoardDelta delta;
    delta.reset = true;
    for (size_t i = 0; i < m_state.agents.size(); ++i)
        if (!m_state.agents[i].info.id.isEmpty() && m_state.isShown(m_state.agents[i]))
            delta.agents.append(rowOfAgent(int(i)));
    for (size_t i = 0; i < m_state.queues.size(); ++i)
        if (isShown(m_state.queues[i]))
            delta.queues.append(rowOfQueue(int(i)));
    for (const auto &[id, call] : m_state.calls)
        if (const auto row = callRow(m_state, call))
            delta.calls.append(*row);
    fillFrame(delta);
    return delta;
}

void Board::publishAll()
{
    m_held = false;
    m_everything = true;
    publish();
}

void Board::setUsual(const QHash<QString, QList<int>> &usual)
{
    if (m_usual == usual)
        return;
    m_usual = usual;
    for (size_t i = 0; i < m_state.queues.size(); ++i)
        m_queues.insert(int(i));
    publishSoon();
}

void Board::hold()
{
    m_held = true;
    m_timer.stop();
}

/// The first news after a quiet moment goes at once, so that a single ring is on the screen when
/// the bell is heard; what follows closely waits for its turn.
void Board::publishSoon()
{
    if (m_held || m_timer.isActive())
        return;
    const qint64 quiet = m_published.isValid() ? m_published.elapsed() : gatherMs;
    m_timer.start(int(std::max(qint64(0), gatherMs - quiet)));
}

void Board::publish()
{
    if (m_held)
        return;
    m_published.start();
    if (std::exchange(m_everything, false)) {
        m_agents.clear();
        m_queues.clear();
        m_calls.clear();
        Q_EMIT changed(whole());
        return;
    }
    // Today's counts may lag half a second behind the tiles: assembling a call anew for each of its
    // events would cost more than all the rest.
    DayTally::Moved moved;
    if (!m_settled.isValid() || m_settled.elapsed() >= settleMs) {
        moved = m_day.settle();
        m_settled.start();
    } else if (!m_day.isSettled() && !m_settling.isActive()) {
        m_settling.start(int(settleMs - m_settled.elapsed()));
    }
    for (size_t i = 0; i < m_state.queues.size(); ++i)
        if (!moved.queues.isEmpty() && moved.queues.contains(keyOf(m_state.queues[i].info)))
            m_queues.insert(int(i));
    for (const QString &key : moved.agents) {
        const int place = m_state.agentByExtension.value(key, m_state.agentByUser.value(key, -1));
        if (place >= 0)
            m_agents.insert(place);
    }
    BoardDelta delta;
    for (const int place : std::exchange(m_agents, {})) {
        const LiveAgent &agent = m_state.agents[size_t(place)];
        if (agent.info.id.isEmpty())
            continue;
        if (m_state.isShown(agent))
            delta.agents.append(rowOfAgent(place));
        else
            delta.agentsGone.append(agent.info.id);
    }
    for (const int place : std::exchange(m_queues, {}))
        if (isShown(m_state.queues[size_t(place)]))
            delta.queues.append(rowOfQueue(place));
    for (const CallId &id : std::exchange(m_calls, {})) {
        const auto call = m_state.calls.find(id);
        const auto row =
            call == m_state.calls.end() ? std::nullopt : callRow(m_state, call->second);
        if (row)
            delta.calls.append(*row);
        else
            delta.callsGone.append(id);
    }
    fillFrame(delta);
    Q_EMIT changed(delta);
}

} // namespace zm::engine
