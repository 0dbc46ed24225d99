// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/wallpages.h>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

int placeOf(TileState state)
{
    switch (familyOf(state)) {
    case StateFamily::Free:
        return state == TileState::Mobile ? 1 : 0;
    case StateFamily::Ringing:
        return 2;
    case StateFamily::OnCall:
        return 3;
    case StateFamily::Wrap:
        return 4;
    case StateFamily::Away:
        return 5;
    case StateFamily::DoNotDisturb:
        return state == TileState::DoNotDisturb ? 6 : 7;
    case StateFamily::Offline:
        return 8;
    case StateFamily::Unknown:
        break;
    }
    return 9;
}

template <class Item> QList<QList<Item>> cut(const QList<Item> &ids, int perPage)
{
    QList<QList<Item>> parts;
    for (qsizetype i = 0; i < ids.size(); i += std::max(1, perPage))
        parts.append(ids.mid(i, std::max(1, perPage)));
    return parts;
}

} // namespace

QList<QueueId> wallChosen(const BoardMirror &board, const QList<QueueId> &chosen)
{
    QList<QueueId> ids;
    for (const QueueId &id : chosen) {
        if (board.queue(id))
            ids.append(id);
    }
    return ids;
}

QList<QueueId> wallQueueOrder(const BoardMirror &board, const QList<QueueId> &chosen)
{
    QList<QueueId> ids = wallChosen(board, chosen);
    if (!ids.isEmpty())
        return ids;
    ids = board.queues().keys();
    std::sort(ids.begin(), ids.end(), [&board](const QueueId &a, const QueueId &b) {
        const QueueRow &x = *board.queue(a);
        const QueueRow &y = *board.queue(b);
        return std::tuple(x.extension.size(), x.extension, x.name, x.id.text)
               < std::tuple(y.extension.size(), y.extension, y.name, y.id.text);
    });
    return ids;
}

QList<AgentId> wallAgentOrder(const BoardMirror &board, const WallPlan &plan)
{
    const QList<QueueId> chosen = wallChosen(board, plan.queues);
    const QList<QueueId> queues = wallQueueOrder(board, chosen);
    QHash<QString, int> teamPlace;
    for (const QueueId &id : queues) {
        const QString &name = board.queue(id)->name;
        if (!teamPlace.contains(name))
            teamPlace.insert(name, int(teamPlace.size()));
    }
    const int others = int(teamPlace.size());
    const auto key = [&](const AgentRow &row) {
        // Without a team: last. A department that is no queue: after the queues, by name.
        const int team = row.team.isEmpty() ? others + 1 : teamPlace.value(row.team, others);
        return std::tuple(team, row.team, placeOf(row.state), row.since.value_or(Instant::max()),
                          row.name, row.id.text);
    };
    QList<AgentId> ids;
    for (const AgentRow &row : board.agents()) {
        const bool member =
            chosen.isEmpty() || std::ranges::any_of(row.queues, [&chosen](const QueueId &id) {
                return chosen.contains(id);
            });
        if (member && (plan.offline || familyOf(row.state) != StateFamily::Offline))
            ids.append(row.id);
    }
    std::sort(ids.begin(), ids.end(), [&](const AgentId &a, const AgentId &b) {
        return key(*board.agent(a)) < key(*board.agent(b));
    });
    return ids;
}

QList<WallPage> wallPages(const QList<WallContent> &contents, const WallOrder &order,
                          const WallRoom &room)
{
    QList<WallPage> pages;
    for (const WallContent content : contents) {
        switch (content) {
        case WallContent::Queues:
            for (const QList<QueueId> &part : cut(order.queues, room.queues))
                pages.append({content, part, {}, {}});
            break;
        case WallContent::Queue:
            for (const QueueId &id : order.queues)
                pages.append({content, {id}, {}, {}});
            break;
        case WallContent::Agents:
            for (const QList<AgentId> &part : cut(order.agents, room.agents))
                pages.append({content, {}, part, {}});
            break;
        case WallContent::Mixed: {
            // The shorter list comes round again beside the longer one.
            const auto queues = cut(order.queues, room.mixedQueues);
            const auto agents = cut(order.agents, room.mixedAgents);
            for (qsizetype i = 0; i < std::max(queues.size(), agents.size()); ++i)
                pages.append({content,
                              queues.isEmpty() ? QList<QueueId>() : queues[i % queues.size()],
                              agents.isEmpty() ? QList<AgentId>() : agents[i % agents.size()],
                              {}});
            break;
        }
        case WallContent::Missed:
            for (const QList<WallCaller> &part : cut(order.callers, room.callers))
                pages.append({content, {}, {}, part});
            break;
        case WallContent::Today:
            pages.append({content, {}, {}, {}});
            break;
        }
    }
    if (pages.isEmpty())
        pages.append({contents.value(0, WallContent::Queues), {}, {}, {}});
    return pages;
}

AlertLevel cardAlert(const alerts::QueueMarks &marks)
{
    return std::max({marks.longest, marks.free, marks.serviceLevel});
}

WallPageFacts wallPageFacts(const WallPage &page, const BoardMirror &board, Instant now)
{
    const alerts::AlertEngine &engine = board.alerts();
    WallPageFacts facts;
    for (const QueueId &id : page.queues) {
        if (const QueueRow *row = board.queue(id)) {
            facts.breach |= engine.holdsWall(id, now);
            facts.lively |= row->free > 0 || row->longestRinging
                            || cardAlert(engine.queueMarks(id, now)) != AlertLevel::None;
        }
    }
    for (const AgentId &id : page.agents) {
        if (const AgentRow *row = board.agent(id)) {
            const StateFamily family = familyOf(row->state);
            facts.breach |= engine.holdsWall(id, now);
            facts.lively |= family == StateFamily::Free || family == StateFamily::Ringing
                            || engine.agentMark(id, now) != AlertLevel::None;
        }
    }
    if (!page.callers.isEmpty()) {
        const auto alert = engine.active().constFind({alerts::RuleId::OpenMissed, {}});
        const bool quiet = alert != engine.active().cend() && alert->isQuiet();
        facts.breach |= engine.missedMark() == AlertLevel::Breach && !quiet && !board.isStale();
        facts.lively |= engine.missedMark() != AlertLevel::None;
    }
    return facts;
}

} // namespace zm::ui
