// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QSet>

#include <support/sampleboard.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::sample {

namespace {

/// One queue's day as a reader of the sheet would write it down.
struct Day
{
    int offered, answered, abandoned, shortAbandoned, overflowed, voicemail, inTarget, asa, aht,
        unproven;
};

DayCounts counts(const Day &d)
{
    DayCounts c;
    c.offered = d.offered;
    c.answered = d.answered;
    c.abandoned = d.abandoned;
    c.shortAbandoned = d.shortAbandoned;
    c.overflowed = d.overflowed;
    c.voicemail = d.voicemail;
    c.answeredInTarget = d.inTarget;
    c.answeredWaitSeconds = qint64(d.asa) * d.answered;
    c.holdSeconds = 20LL * d.answered;
    c.talkSeconds = qint64(d.aht) * d.answered - c.holdSeconds;
    c.unproven = d.unproven;
    return c;
}

/// From 08:00 on, in half hours; the rest of the day is empty.
QList<int> fromEight(const QList<int> &values)
{
    QList<int> day(48, 0);
    for (qsizetype i = 0; i < values.size(); ++i)
        day[16 + i] = values[i];
    return day;
}

bool isOnCall(TileState state)
{
    return familyOf(state) == StateFamily::OnCall || state == TileState::Hold;
}

bool isOut(TileState state)
{
    const StateFamily family = familyOf(state);
    return family == StateFamily::DoNotDisturb || family == StateFamily::Offline
           || family == StateFamily::Unknown || state == TileState::OutOfOffice;
}

QueueRow queue(const QString &extension, const QString &name, const Day &day,
               const QList<int> &offered, const QList<int> &usual)
{
    QueueRow row;
    row.id = QueueId(u"queue-"_s + extension);
    row.extension = extension;
    row.name = name;
    row.today = counts(day);
    row.offeredPerHalfHour = fromEight(offered);
    row.usualPerHalfHour = fromEight(usual);
    return row;
}

QList<QueueRow> queues()
{
    return {
        queue(u"8001"_s, u"Customer Care"_s, {232, 214, 11, 2, 3, 4, 189, 12, 312, 3},
              {8, 12, 16, 20, 21, 22, 19, 17, 15, 19, 20, 18, 17, 8},
              {9, 13, 15, 18, 20, 20, 18, 16, 14, 16, 18, 18, 16, 16, 15, 13, 12, 10, 8, 5}),
        queue(u"8002"_s, u"Billing"_s, {171, 142, 16, 1, 5, 6, 108, 31, 400, 4},
              {5, 9, 12, 17, 16, 17, 16, 13, 11, 14, 15, 12, 11, 3},
              {5, 8, 11, 14, 15, 14, 12, 10, 8, 10, 12, 11, 11, 10, 10, 8, 9, 7, 5, 4}),
        queue(u"8003"_s, u"Technical Support"_s, {183, 168, 9, 3, 2, 3, 141, 16, 485, 2},
              {7, 10, 13, 15, 16, 15, 14, 13, 13, 15, 16, 14, 16, 6},
              {8, 11, 13, 15, 16, 16, 15, 13, 12, 13, 14, 14, 13, 13, 12, 11, 9, 8, 6, 4}),
        queue(u"8004"_s, u"Orders & Returns"_s, {101, 97, 3, 1, 0, 1, 90, 8, 238, 0},
              {3, 6, 8, 9, 8, 9, 8, 7, 7, 8, 9, 7, 9, 3},
              {4, 6, 7, 8, 9, 9, 8, 7, 6, 7, 8, 8, 7, 7, 7, 6, 6, 5, 4, 3}),
        queue(u"8005"_s, u"Service en français"_s, {33, 31, 1, 0, 1, 0, 27, 14, 330, 0},
              {1, 2, 3, 4, 3, 4, 3, 2, 2, 2, 2, 2, 2, 1},
              {1, 2, 3, 3, 3, 3, 3, 2, 2, 2, 3, 3, 2, 2, 2, 2, 2, 1, 1, 1}),
        queue(u"8006"_s, u"Priority Desk"_s, {22, 22, 0, 0, 0, 0, 21, 5, 284, 0},
              {1, 1, 2, 2, 2, 2, 2, 1, 1, 2, 2, 2, 1, 1},
              {1, 1, 2, 2, 3, 2, 2, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1}),
    };
}

/// Members of the two queues that are nobody's team.
bool isMember(const QueueRow &queue, const AgentRow &agent)
{
    static const QSet<QString> french{u"Nguyễn Thu Hà"_s, u"Fatima Zahra El Idrissi"_s,
                                      u"Lukas Brandt"_s, u"Chloé Bernard"_s, u"Aroha Ngata"_s};
    static const QSet<QString> priority{u"Priya Raghunathan"_s, u"Giulia Romano"_s,
                                        u"Haruto Mori"_s,       u"Malia Kealoha"_s,
                                        u"Sofía Márquez"_s,     u"Mei-Ling Chen"_s};
    if (queue.extension == "8005"_L1)
        return french.contains(agent.name);
    if (queue.extension == "8006"_L1)
        return priority.contains(agent.name);
    return queue.name == agent.team;
}

void fillMembers(QList<AgentRow> &agents, QList<QueueRow> &all)
{
    for (AgentRow &agent : agents)
        agent.queues.clear();
    for (QueueRow &queue : all) {
        for (AgentRow &agent : agents) {
            if (!isMember(queue, agent))
                continue;
            agent.queues.append(queue.id);
            queue.members.append(agent.id);
            const bool free = familyOf(agent.state) == StateFamily::Free;
            queue.free += free;
            queue.reachable += free || willRing(agent.state) == WillRing::Likely;
            queue.onCall += isOnCall(agent.state);
            queue.out += isOut(agent.state);
            if (agent.state == TileState::Ringing && agent.queue == queue.name) {
                ++queue.ringing;
                queue.waiting = queue.waiting.value_or(0) + 1;
                queue.longestRinging =
                    std::min(queue.longestRinging.value_or(*agent.since), *agent.since);
            }
        }
    }
    for (AgentRow &agent : agents)
        agent.memberOf = std::max(agent.memberOf, int(agent.queues.size()));
}

/// Every connected, held, ringing or dialling leg of the agents is a call of its own here.
QList<CallRow> calls(const QList<AgentRow> &agents)
{
    QList<CallRow> all;
    for (const AgentRow &agent : agents) {
        const bool ringing = agent.state == TileState::Ringing;
        if (!agent.since || agent.state == TileState::OnCallByPresence
            || (!isOnCall(agent.state) && !ringing))
            continue;
        CallRow call;
        call.id = CallId(u"call-"_s + agent.extension);
        call.queue = agent.queue;
        call.agent = agent.name;
        call.ringingAgents = ringing ? 1 : 0;
        call.since = *agent.since;
        const bool outgoing =
            agent.state == TileState::OnCallOut || agent.state == TileState::Dialling;
        call.started = ringing ? call.since : agent.callSince.value_or(call.since) - 9s;
        call.from = outgoing ? agent.extension : agent.other;
        call.fromName = outgoing ? agent.name : agent.otherName;
        call.to = outgoing ? agent.other : agent.extension;
        call.toName = outgoing ? agent.otherName : agent.queue.isEmpty() ? agent.name : agent.queue;
        call.direction = outgoing                                   ? CallRow::Direction::Outbound
                         : agent.state == TileState::OnCallInternal ? CallRow::Direction::Internal
                                                                    : CallRow::Direction::Inbound;
        call.step = ringing                              ? CallStep::Ringing
                    : agent.state == TileState::Dialling ? CallStep::Dialling
                    : agent.state == TileState::Hold     ? CallStep::OnHold
                                                         : CallStep::Connected;
        all.append(call);
    }
    return all;
}

BoardTotals totals(const QList<AgentRow> &agents, const QList<QueueRow> &all)
{
    BoardTotals sum;
    sum.agents = int(agents.size());
    for (const AgentRow &agent : agents) {
        const bool free = familyOf(agent.state) == StateFamily::Free;
        sum.free += free;
        sum.reachable += free || willRing(agent.state) == WillRing::Likely;
    }
    for (const QueueRow &queue : all) {
        sum.today += queue.today;
        if (queue.waiting)
            sum.waiting = sum.waiting.value_or(0) + *queue.waiting;
        if (queue.longestRinging)
            sum.longestRinging =
                std::min(sum.longestRinging.value_or(*queue.longestRinging), *queue.longestRinging);
    }
    return sum;
}

BoardDelta boardOf(QList<AgentRow> agents)
{
    BoardDelta board;
    board.reset = true;
    board.asOf = now();
    board.account = u"Harbour & Pine Ltd"_s;
    board.queues = queues();
    fillMembers(agents, board.queues);
    board.agents = agents;
    board.calls = calls(agents);
    board.totals = totals(agents, board.queues);
    board.feed.state = FeedState::Live;
    board.feed.since = now() - 6h;
    board.feed.lastEvent = now() - 2s;
    board.sync.outcome = u"41 agents, 6 queues, 12 calls read in 4.1 s. 2 changes."_s;
    board.sync.finished = now() - 3min;
    return board;
}

} // namespace

Instant now()
{
    return *parseInstant(u"2026-11-24T14:32:20Z");
}

QTimeZone zone()
{
    return QTimeZone("Europe/London");
}

BoardDelta sampleBoard()
{
    return boardOf(detail::agents());
}

BoardDelta crowdedBoard(int count)
{
    const QList<AgentRow> people = detail::agents();
    QList<AgentRow> crowd;
    for (int i = 0; i < count; ++i) {
        AgentRow row = people[i % people.size()];
        const int round = i / int(people.size());
        row.id = AgentId(u"agent-%1"_s.arg(3000 + i));
        row.extension = QString::number(3000 + i);
        if (round > 0) {
            row.name += u" %1"_s.arg(round + 1);
            row.team = u"Team %1"_s.arg(i / 25 + 1, 2, 10, QChar(u'0'));
        }
        crowd.append(row);
    }
    return boardOf(crowd);
}

BoardDelta longNamesBoard()
{
    QList<AgentRow> agents = detail::agents();
    for (qsizetype i = 0; i < agents.size(); i += 2)
        agents[i].name = u"Maximiliana Wolfeschlegelsteinhausenbergerdorff-"_s + agents[i].name;
    agents[1].name = QString(60, u'W');
    agents[3].queue = u"Customer Care for Returns, Refunds and Everything Else"_s;
    for (AgentRow &agent : agents)
        if (agent.team == "Billing"_L1)
            agent.team =
                u"Billing, Collections, Payment Plans, Refunds and Disputes of All Kinds"_s;
    return boardOf(agents);
}

BoardDelta emptyBoard()
{
    BoardDelta board;
    board.reset = true;
    board.asOf = now();
    board.account = u"Harbour & Pine Ltd"_s;
    board.feed.state = FeedState::Live;
    board.feed.since = now() - 1min;
    return board;
}

Instant staleNow()
{
    return now() + 1min + 42s;
}

BoardDelta staleBoard()
{
    BoardDelta board = sampleBoard();
    board.feed.state = FeedState::Stale;
    board.feed.since = now();
    board.feed.lastEvent = now();
    return board;
}

} // namespace zm::sample
