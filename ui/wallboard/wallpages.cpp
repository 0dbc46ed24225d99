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

template <class Id> QList<QList<Id>> cut(const QList<Id> &ids, int perPage)
{
    QList<QList<Id>> parts;
    for (qsizetype i = 0; i < ids.size(); i += std::max(1, perPage))
        parts.append(ids.mid(i, std::max(1, perPage)));
    return parts;
}

} // namespace

std::optional<WallContent> wallContentFrom(QStringView name)
{
    for (const WallContent content :
         {WallContent::Queues, WallContent::Agents, WallContent::Mixed}) {
        if (name == nameOf(content))
            return content;
    }
    return {};
}

QString nameOf(WallContent content)
{
    switch (content) {
    case WallContent::Queues:
        return u"queues"_s;
    case WallContent::Agents:
        return u"agents"_s;
    case WallContent::Mixed:
        break;
    }
    return u"mixed"_s;
}

QList<QueueId> wallQueueOrder(const BoardMirror &board)
{
    QList<QueueId> ids = board.queues().keys();
    std::sort(ids.begin(), ids.end(), [&board](const QueueId &a, const QueueId &b) {
        const QueueRow &x = *board.queue(a);
        const QueueRow &y = *board.queue(b);
        return std::tuple(x.extension.size(), x.extension, x.name, x.id.text)
               < std::tuple(y.extension.size(), y.extension, y.name, y.id.text);
    });
    return ids;
}

QList<AgentId> wallAgentOrder(const BoardMirror &board)
{
    QHash<QString, int> teamPlace;
    for (const QueueId &id : wallQueueOrder(board)) {
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
    QList<AgentId> ids = board.agents().keys();
    std::sort(ids.begin(), ids.end(), [&](const AgentId &a, const AgentId &b) {
        return key(*board.agent(a)) < key(*board.agent(b));
    });
    return ids;
}

QList<WallPage> wallPages(WallContent content, const QList<QueueId> &queues, int queuesPerPage,
                          const QList<AgentId> &agents, int agentsPerPage)
{
    QList<WallPage> pages;
    if (content != WallContent::Agents) {
        for (const QList<QueueId> &part : cut(queues, queuesPerPage))
            pages.append({part, {}, true});
    }
    if (content != WallContent::Queues) {
        for (const QList<AgentId> &part : cut(agents, agentsPerPage))
            pages.append({{}, part, false});
    }
    if (pages.isEmpty())
        pages.append({{}, {}, content == WallContent::Queues});
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
    return facts;
}

} // namespace zm::ui
