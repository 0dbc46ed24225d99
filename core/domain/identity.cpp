// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/identity.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

int placeOf(const QHash<QString, int> &index, const QString &key)
{
    return key.isEmpty() ? -1 : index.value(key, -1);
}

void pointTo(QHash<QString, int> &index, const QString &key, int place)
{
    if (!key.isEmpty())
        index.insert(key, place);
}

void learn(QHash<QString, int> &index, const QString &key, int place)
{
    if (!key.isEmpty() && !index.contains(key))
        index.insert(key, place);
}

int addAgent(LiveState &state, Agent info, Change &change)
{
    const int place = int(state.agents.size());
    LiveAgent agent;
    agent.info = std::move(info);
    state.agents.push_back(std::move(agent));
    change.agents.append(place);
    return place;
}

/// Moves every leg of `from` to `into`: a learned agent turned out to be a known one.
void mergeAgents(LiveState &state, int from, int into, Change &change)
{
    LiveAgent &loser = state.agents[size_t(from)];
    for (const CallId &id : std::as_const(loser.calls)) {
        const auto call = state.calls.find(id);
        if (call == state.calls.end())
            continue;
        auto &legs = call->second.legs;
        for (auto leg = legs.begin(); leg != legs.end();) {
            if (leg->leg.agent != from) {
                ++leg;
                continue;
            }
            const auto twin = std::find_if(legs.begin(), legs.end(), [&](const KnownLeg &other) {
                return other.leg.agent == into && other.leg.side == leg->leg.side;
            });
            if (twin == legs.end()) {
                leg->leg.agent = into;
                ++leg;
            } else {
                absorb(twin->leg, leg->leg);
                leg = legs.erase(leg);
            }
        }
        if (!state.agents[size_t(into)].calls.contains(id))
            state.agents[size_t(into)].calls.append(id);
    }
    for (auto *index : {&state.agentByUser, &state.agentByExtensionId, &state.agentByExtension})
        for (auto it = index->begin(); it != index->end(); ++it)
            if (*it == from)
                *it = into;
    LiveAgent &winner = state.agents[size_t(into)];
    if (winner.told.empty())
        winner.told = loser.told;
    if (loser.presence.at > winner.presence.at)
        winner.presence = loser.presence;
    if (loser.presenceOffCall.at > winner.presenceOffCall.at)
        winner.presenceOffCall = loser.presenceOffCall;
    loser = LiveAgent{};
    change.everything = true;
}

} // namespace

int agentFor(LiveState &state, const Party &own, Change &change)
{
    if (own.isObject() || own.kind == ExtensionKind::External)
        return -1;
    const int byUser = placeOf(state.agentByUser, own.userId);
    if (byUser >= 0 && state.agents[size_t(byUser)].inRoster)
        return byUser; // nearly always: the list has told all there is to know
    const bool insideExtension = !own.extension.isEmpty() && !isOutside(own);
    const int byExtensionId = placeOf(state.agentByExtensionId, own.extensionId);
    const int byExtension = insideExtension ? placeOf(state.agentByExtension, own.extension) : -1;
    int place = byUser >= 0 ? byUser : byExtensionId >= 0 ? byExtensionId : byExtension;
    // A user id that nobody has yet beside an extension that is somebody else's: another person.
    if (byUser < 0 && place >= 0 && !own.userId.isEmpty()
        && !state.agents[size_t(place)].info.id.text.startsWith(u"ext:"_s)
        && !state.agents[size_t(place)].info.commonArea
        && state.agents[size_t(place)].info.id.text != own.userId)
        place = -1;
    if (place < 0) {
        Agent info;
        if (!own.userId.isEmpty())
            info.id = AgentId(own.userId);
        else if (!own.extensionId.isEmpty())
            info.id = AgentId(own.extensionId);
        else if (insideExtension)
            info.id = AgentId(u"ext:"_s + own.extension);
        else
            return -1;
        info.name = own.name;
        info.extension = insideExtension ? own.extension : QString();
        info.extensionId = own.extensionId;
        info.commonArea = own.kind == ExtensionKind::CommonArea;
        place = addAgent(state, std::move(info), change);
    }
    LiveAgent *agent = &state.agents[size_t(place)];
    if (!agent->inRoster) {
        for (const int other : {byExtensionId, byExtension}) {
            if (other >= 0 && other != place
                && state.agents[size_t(other)].info.id.text.startsWith(u"ext:"_s)) {
                mergeAgents(state, other, place, change);
                agent = &state.agents[size_t(place)];
            }
        }
        if (agent->info.id.text.startsWith(u"ext:"_s) && !own.userId.isEmpty()) {
            agent->info.id = AgentId(own.userId);
            change.everything = true; // the row of the old name has to go
        }
        if (agent->info.name.isEmpty() && !own.name.isEmpty()) {
            agent->info.name = own.name;
            change.agents.append(place);
        }
        if (agent->info.extension.isEmpty() && insideExtension)
            agent->info.extension = own.extension;
        if (agent->info.extensionId.isEmpty())
            agent->info.extensionId = own.extensionId;
        learn(state.agentByUser, own.userId, place);
        learn(state.agentByExtensionId, own.extensionId, place);
        if (insideExtension)
            learn(state.agentByExtension, own.extension, place);
    }
    return place;
}

int agentForMember(LiveState &state, const QueueMember &member, Change &change)
{
    int place = placeOf(state.agentByUser, member.agent.text);
    if (place < 0)
        place = placeOf(state.agentByExtensionId, member.extensionId);
    if (place < 0) {
        Agent info;
        info.id = member.agent;
        info.name = member.name;
        info.extensionId = member.extensionId;
        info.commonArea = member.commonArea;
        place = addAgent(state, std::move(info), change);
    }
    LiveAgent &agent = state.agents[size_t(place)];
    if (!agent.inRoster) {
        // A common area is in no user list: being a queue's member is its place in the roster.
        agent.inRoster = true;
        agent.info.commonArea = agent.info.commonArea || member.commonArea;
        if (agent.info.name.isEmpty())
            agent.info.name = member.name;
    }
    pointTo(state.agentByUser, member.agent.text, place);
    pointTo(state.agentByExtensionId, member.extensionId, place);
    return place;
}

int queueFor(LiveState &state, const Forwarder &forwarder, Change &change)
{
    if (!forwarder.isQueue())
        return -1;
    // Number exactly as text, then name without case: events carry no queue id (CONTRACT b.5).
    int place = placeOf(state.queueByExtension, forwarder.extension);
    if (place < 0)
        place = placeOf(state.queueByName, forwarder.name.toCaseFolded());
    if (place >= 0 || (forwarder.extension.isEmpty() && forwarder.name.isEmpty()))
        return place;
    place = int(state.queues.size());
    LiveQueue queue;
    queue.info.id =
        QueueId(u"ext:"_s + (forwarder.extension.isEmpty() ? forwarder.name : forwarder.extension));
    queue.info.name = forwarder.name.isEmpty() ? forwarder.extension : forwarder.name;
    queue.info.extension = forwarder.extension;
    state.queues.push_back(std::move(queue));
    pointTo(state.queueById, state.queues.back().info.id.text, place);
    pointTo(state.queueByExtension, forwarder.extension, place);
    pointTo(state.queueByName, forwarder.name.toCaseFolded(), place);
    change.queues.append(place);
    return place;
}

void takeRoster(LiveState &state, const QList<Agent> &roster, Change &change)
{
    state.rosterKnown = true;
    for (LiveAgent &agent : state.agents)
        if (agent.seats.isEmpty())
            agent.inRoster = false;
    for (const Agent &info : roster) {
        int place = placeOf(state.agentByUser, info.id.text);
        for (const int other : {placeOf(state.agentByExtensionId, info.extensionId),
                                placeOf(state.agentByExtension, info.extension)}) {
            if (other < 0 || other == place || state.agents[size_t(other)].inRoster)
                continue;
            if (place < 0)
                place = other;
            else if (state.agents[size_t(other)].info.id.text.startsWith(u"ext:"_s))
                mergeAgents(state, other, place, change);
        }
        if (place < 0)
            place = addAgent(state, info, change);
        LiveAgent &agent = state.agents[size_t(place)];
        agent.info = info;
        agent.inRoster = info.active;
        pointTo(state.agentByUser, info.id.text, place);
        pointTo(state.agentByExtensionId, info.extensionId, place);
        pointTo(state.agentByExtension, info.extension, place);
    }
    change.everything = true;
}

void takeQueues(LiveState &state, const QList<CallQueue> &queues, Change &change)
{
    for (LiveQueue &queue : state.queues)
        queue.inDirectory = false;
    for (const CallQueue &info : queues) {
        int place = placeOf(state.queueById, info.id.text);
        if (place < 0)
            place = placeOf(state.queueByExtension, info.extension);
        if (place < 0) {
            place = int(state.queues.size());
            state.queues.emplace_back();
        }
        LiveQueue &queue = state.queues[size_t(place)];
        const bool keepMembers = !info.membersKnown && queue.info.membersKnown;
        const QList<QueueMember> members = queue.info.members;
        queue.info = info;
        queue.inDirectory = info.active;
        if (keepMembers) {
            queue.info.members = members;
            queue.info.membersKnown = true;
        }
        pointTo(state.queueById, info.id.text, place);
        pointTo(state.queueByExtension, info.extension, place);
        pointTo(state.queueByName, info.name.toCaseFolded(), place);
    }
    for (LiveAgent &agent : state.agents)
        agent.seats.clear();
    for (size_t q = 0; q < state.queues.size(); ++q) {
        state.queues[q].members.clear();
        if (!state.queues[q].inDirectory)
            continue;
        const QList<QueueMember> members = state.queues[q].info.members;
        for (const QueueMember &member : members) {
            const int place = agentForMember(state, member, change);
            state.queues[q].members.append(place);
            state.agents[size_t(place)].seats.append({int(q), member.receivesCalls});
        }
    }
    change.everything = true;
}

} // namespace zm
