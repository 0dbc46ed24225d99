// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/overload.h>
#include <domain/agenttile.h>
#include <domain/identity.h>
#include <domain/reducer.h>

#include <algorithm>

namespace zm {

namespace {

/// Ended calls are swept this often.
constexpr milliseconds pruneEvery = 60s;
/// Enough for the changes that a late event may fall between.
constexpr size_t presencesKept = 24;
/// Of a queue's members Zoom lists no more (CONTRACT b.6).
constexpr qsizetype membersListed = 300;

/// One event's passage: the state, what it moved, and the rules that follow from it.
class Fold
{
public:
    Fold(LiveState &state, Change &change)
        : m_state(state)
        , m_change(change)
    {}

    void leg(const Event &event, const LegEvent &leg);
    void presence(const Event &event, const PresenceEvent &presence);
    void record(const CallElement &element);
    void summary(const CallSummary &call);
    void tick();
    void relookAtEverything();

private:
    int queueOf(int agent, int named) const;
    LiveCall &callOf(const CallId &id, Instant at);
    KnownLeg &legOf(LiveCall &call, Side side, int agent, const Party &other);
    void relookAtLeg(LiveCall &call, KnownLeg &known);
    void relookAtCall(LiveCall &call);
    void relookAtWaiting(const LiveCall &call, int place);
    void relookAtAgent(int place);
    void countSeats(const LiveAgent &agent, TileState state, int by);
    void recountQueues();
    void noteEnd(LiveAgent &agent, const KnownLeg &known);
    void recountEnds(int place);
    void closeLegs(LiveCall &call, Instant start, Instant end, int agent, std::optional<Side> side);
    void doubt(LiveCall &call, KnownLeg &known);
    void prune();

    LiveState &m_state;
    Change &m_change;
};

/// The queue for which a leg that names it rang. A queue's rule may ring a person as well, and Zoom
/// names the queue all the same: whoever has no seat in it was called for himself.
int Fold::queueOf(int agent, int named) const
{
    if (named < 0)
        return -1;
    const LiveAgent &who = m_state.agents[size_t(agent)];
    const LiveQueue &queue = m_state.queues[size_t(named)];
    const bool seatsKnown = queue.inDirectory && queue.info.membersKnown && !queue.members.isEmpty()
                            && queue.members.size() < membersListed;
    if (!who.inRoster || !seatsKnown)
        return named;
    const bool sitsThere = std::any_of(who.seats.cbegin(), who.seats.cend(),
                                       [named](const Seat &seat) { return seat.queue == named; });
    return sitsThere ? named : -1;
}

LiveCall &Fold::callOf(const CallId &id, Instant at)
{
    LiveCall &call = m_state.calls[id];
    if (call.id.isEmpty())
        call.id = id;
    call.lastAt = std::max(call.lastAt, at);
    return call;
}

KnownLeg &Fold::legOf(LiveCall &call, Side side, int agent, const Party &other)
{
    for (KnownLeg &known : call.legs)
        if (known.leg.agent == agent && known.leg.side == side)
            return known;
    // Asked of the call and not of the agent, who may have been in hundreds.
    const bool listed = std::any_of(call.legs.begin(), call.legs.end(), [&](const KnownLeg &known) {
        return known.leg.agent == agent;
    });
    if (!listed)
        m_state.agents[size_t(agent)].calls.append(call.id);
    KnownLeg fresh;
    fresh.leg.side = side;
    fresh.leg.agent = agent;
    // Eight phones ring with one caller: his name and number are kept once.
    for (const KnownLeg &known : call.legs)
        if (known.leg.side == side && known.leg.other == other)
            fresh.leg.other = known.leg.other;
    call.legs.push_back(std::move(fresh));
    return call.legs.back();
}

void Fold::countSeats(const LiveAgent &agent, TileState state, int by)
{
    for (const Seat &seat : agent.seats) {
        LiveQueue &queue = m_state.queues[size_t(seat.queue)];
        switch (seatClass(state, seat.receives)) {
        case SeatClass::Free:
            queue.free += by;
            queue.reachable += by;
            break;
        case SeatClass::Likely:
            queue.reachable += by;
            break;
        case SeatClass::OnCall:
            queue.onCall += by;
            break;
        case SeatClass::Out:
            queue.out += by;
            break;
        case SeatClass::Ringing:
            queue.ringingAgents += by;
            break;
        case SeatClass::None:
            break;
        }
        m_change.queues.append(seat.queue);
    }
}

void Fold::relookAtAgent(int place)
{
    LiveAgent &agent = m_state.agents[size_t(place)];
    std::optional<Instant> due;
    const TileView tile = tileOf(m_state, place, due);
    if (due && *due > m_state.now)
        m_state.due.insert({*due, place});
    if (tile == agent.tile)
        return;
    if (tile.state != agent.tile.state) {
        countSeats(agent, agent.tile.state, -1);
        countSeats(agent, tile.state, +1);
    }
    agent.tile = tile;
    m_change.agents.append(place);
}

/// The end of a leg is the beginning of rest, and of wrap-up after a queue call.
void Fold::noteEnd(LiveAgent &agent, const KnownLeg &known)
{
    if (known.leg.attempts.empty())
        return;
    agent.lastLegEnd = std::max(agent.lastLegEnd, known.view.since);
    if (known.view.answered && known.queue >= 0 && known.view.since >= agent.lastQueueTalkEnd) {
        agent.lastQueueTalkEnd = known.view.since;
        agent.lastQueueTalked = known.queue;
    }
}

/// An end that was only inferred may turn out earlier, or no end at all.
void Fold::recountEnds(int place)
{
    LiveAgent &agent = m_state.agents[size_t(place)];
    agent.lastLegEnd = agent.forgottenLegEnd;
    agent.lastQueueTalkEnd = {};
    agent.lastQueueTalked = -1;
    for (const CallId &id : std::as_const(agent.calls)) {
        const auto call = m_state.calls.find(id);
        if (call == m_state.calls.end())
            continue;
        for (const KnownLeg &known : call->second.legs)
            if (known.leg.agent == place && known.view.status == LegStatus::Over)
                noteEnd(agent, known);
    }
}

void Fold::relookAtLeg(LiveCall &call, KnownLeg &known)
{
    const LegView before = known.view;
    const int queueBefore = known.queue;
    known.view = viewOf(known.leg, call.answers, call.callerGone, m_state.now);
    if (!known.leg.attempts.empty())
        known.queue = queueOf(known.leg.agent, known.view.queue);
    LiveAgent &agent = m_state.agents[size_t(known.leg.agent)];

    const bool wasOpen = before.status != LegStatus::Over;
    const bool isOpen = known.view.status != LegStatus::Over;
    if (wasOpen != isOpen)
        call.open += isOpen ? 1 : -1;
    if (wasOpen || isOpen) {
        const bool agentOpen =
            std::any_of(call.legs.begin(), call.legs.end(), [&](const KnownLeg &other) {
                return other.leg.agent == known.leg.agent && other.view.status != LegStatus::Over;
            });
        const bool listed = agent.openCalls.contains(call.id);
        if (agentOpen && !listed)
            agent.openCalls.append(call.id);
        else if (!agentOpen && listed)
            agent.openCalls.removeOne(call.id);
    }
    const bool hadEnded = !wasOpen && before.since > Instant{};
    if (hadEnded
        && (isOpen || known.view.since < before.since || known.view.answered != before.answered
            || known.queue != queueBefore))
        recountEnds(known.leg.agent);
    else if (!isOpen)
        noteEnd(agent, known);
    relookAtAgent(known.leg.agent);
    if (queueBefore >= 0 && queueBefore != known.queue)
        relookAtWaiting(call, queueBefore);
}

/// Whether the call still rings for this queue, and since when: from the first ring of the passage,
/// though that member may have stopped ringing.
void Fold::relookAtWaiting(const LiveCall &call, int place)
{
    if (place < 0)
        return;
    bool rings = false;
    std::optional<Instant> first;
    for (const KnownLeg &known : call.legs) {
        rings = rings || (known.queue == place && known.view.status == LegStatus::Ringing);
        for (const Attempt &attempt : known.leg.attempts)
            if (queueOf(known.leg.agent, attempt.queue) == place)
                first = std::min(first.value_or(attempt.ringAt), attempt.ringAt);
    }
    LiveQueue &queue = m_state.queues[size_t(place)];
    if (rings && first)
        queue.ringing.insert(call.id, *first);
    else
        queue.ringing.remove(call.id);
    m_change.queues.append(place);
}

void Fold::relookAtCall(LiveCall &call)
{
    QVarLengthArray<int, 4> queues;
    for (KnownLeg &known : call.legs) {
        relookAtLeg(call, known);
        if (!queues.contains(known.queue))
            queues.append(known.queue);
    }
    for (const int queue : queues)
        relookAtWaiting(call, queue);
}

void Fold::leg(const Event &event, const LegEvent &leg)
{
    const int agent = agentFor(m_state, leg.own(), m_change);
    if (agent < 0)
        return; // a queue's or menu's own leg: nobody's phone
    const CallId id = withoutSuffix(leg.call);
    LiveCall &call = callOf(id, event.at);
    KnownLeg &known = legOf(call, leg.side, agent, leg.other());
    const int queue = queueFor(m_state, leg.forwardedBy, m_change);
    absorb(known.leg, leg, event.at, queue);
    if (known.leg.attempts.empty() && known.queue < 0)
        known.queue = queueOf(agent, queue); // a hold may be all that came

    bool all = false;
    if (leg.side == Side::Callee) {
        for (const Attempt &attempt : known.leg.attempts) {
            auto &times = call.answers.times;
            if (!attempt.answerAt)
                continue;
            const auto place = std::lower_bound(times.begin(), times.end(), *attempt.answerAt);
            if (place == times.end() || *place != *attempt.answerAt) {
                times.insert(place, *attempt.answerAt);
                all = true;
            }
        }
    } else if (leg.step == LegStep::Ended) {
        const Instant gone = leg.endAt.value_or(event.at);
        all = !call.callerGone || gone > *call.callerGone;
        call.callerGone = std::max(call.callerGone.value_or(gone), gone);
    }
    if (all) {
        relookAtCall(call);
    } else {
        relookAtLeg(call, known);
        relookAtWaiting(call, known.queue);
    }
    m_change.calls.append(id);
}

void Fold::presence(const Event &event, const PresenceEvent &presence)
{
    Party party;
    party.userId = presence.agent.text;
    const int place = agentFor(m_state, party, m_change);
    if (place < 0)
        return;
    LiveAgent &agent = m_state.agents[size_t(place)];
    if (agent.info.email.isEmpty() && !presence.email.isEmpty() && !agent.inRoster) {
        agent.info.email = presence.email;
        m_change.agents.append(place);
    }
    if (presence.polled && presence.presence == agent.presence.presence)
        return; // nothing new; since when is known better already
    const PresenceMark mark{presence.presence, event.at, presence.polled};
    const auto isOlder = [](const PresenceMark &a, const PresenceMark &b) {
        return a.at != b.at ? a.at < b.at : a.presence > b.presence;
    };
    const auto spot = std::lower_bound(agent.told.begin(), agent.told.end(), mark, isOlder);
    if (spot == agent.told.end() || *spot != mark)
        agent.told.insert(spot, mark);
    if (agent.told.size() > presencesKept)
        agent.told.erase(agent.told.begin());
    // A word that is told again, as Zoom does, is no new state.
    agent.presence = agent.told.back();
    std::optional<PresenceMark> offCall;
    bool unbroken = true;
    for (auto held = agent.told.rbegin(); held != agent.told.rend(); ++held) {
        unbroken = unbroken && held->presence == agent.presence.presence;
        if (unbroken)
            agent.presence = *held;
        if (held->presence == Presence::OnCall) {
            if (offCall)
                break;
        } else if (!offCall || offCall->presence == held->presence) {
            offCall = *held;
        } else {
            break;
        }
    }
    if (offCall)
        agent.presenceOffCall = *offCall;
    relookAtAgent(place);
}

void Fold::closeLegs(LiveCall &call, Instant start, Instant end, int agent,
                     std::optional<Side> side)
{
    bool closed = false;
    for (KnownLeg &known : call.legs) {
        if ((agent >= 0 && known.leg.agent != agent) || (side && known.leg.side != *side))
            continue;
        const Instant until = std::max(end, start + 1ms);
        if (until > known.leg.closedUntil) {
            known.leg.closedUntil = until;
            closed = true;
        }
    }
    if (closed) {
        relookAtCall(call);
        m_change.calls.append(call.id);
    }
}

/// A record is proof that its leg is over, whatever events were lost.
void Fold::record(const CallElement &element)
{
    if (!element.end)
        return;
    const auto found = m_state.calls.find(withoutSuffix(element.call));
    if (found == m_state.calls.end())
        return;
    // `outgoing`, `warm_transfer_outgoing`, `outgoing_to_zoom_contact_center`
    const bool placing = element.event.contains(QLatin1StringView("outgoing"))
                         || (element.event.isEmpty() && element.direction == Direction::Outbound);
    Party party = placing ? element.caller : element.callee;
    if (party.isObject())
        return;
    if (party.userId.isEmpty() && party.extensionId.isEmpty() && party.extension.isEmpty())
        party.userId = element.owner;
    Change ignored;
    const int agent = agentFor(m_state, party, ignored);
    if (agent < 0)
        return;
    closeLegs(found->second, element.start, *element.end, agent, {});
}

void Fold::summary(const CallSummary &summary)
{
    if (!summary.end)
        return;
    const auto found = m_state.calls.find(withoutSuffix(summary.call));
    if (found != m_state.calls.end())
        closeLegs(found->second, summary.start, *summary.end, -1, {});
}

void Fold::doubt(LiveCall &call, KnownLeg &known)
{
    if (known.leg.asked)
        return;
    known.leg.asked = true;
    Effect effect;
    effect.kind = Effect::Kind::AskCall;
    effect.call = call.id;
    m_change.effects.append(effect);
}

void Fold::tick()
{
    while (!m_state.due.empty() && m_state.due.begin()->first <= m_state.now) {
        const int place = m_state.due.begin()->second;
        m_state.due.erase(m_state.due.begin());
        const LiveAgent &agent = m_state.agents[size_t(place)];
        const QList<CallId> open = agent.openCalls;
        for (const CallId &id : open) {
            const auto found = m_state.calls.find(id);
            if (found == m_state.calls.end())
                continue;
            for (KnownLeg &known : found->second.legs) {
                if (known.leg.agent != place || known.view.status == LegStatus::Over)
                    continue;
                const LegView before = known.view;
                relookAtLeg(found->second, known);
                relookAtWaiting(found->second, known.queue);
                const bool offCall = agent.presence.presence != Presence::OnCall
                                     && agent.presence.at > before.since
                                     && m_state.now >= agent.presence.at + offCallDoubtAfter;
                if (known.view.status == LegStatus::Over
                    || (before.status == LegStatus::Connected && offCall))
                    doubt(found->second, known);
                m_change.calls.append(id);
            }
        }
        relookAtAgent(place);
    }
    if (m_state.now - m_state.prunedAt > pruneEvery)
        prune();
}

void Fold::prune()
{
    m_state.prunedAt = m_state.now;
    for (auto call = m_state.calls.begin(); call != m_state.calls.end();) {
        if (call->second.open > 0 || m_state.now - call->second.lastAt < rememberCallsFor) {
            ++call;
            continue;
        }
        for (const KnownLeg &known : call->second.legs) {
            LiveAgent &agent = m_state.agents[size_t(known.leg.agent)];
            agent.calls.removeOne(call->first);
            if (!known.leg.attempts.empty())
                agent.forgottenLegEnd = std::max(agent.forgottenLegEnd, known.view.since);
        }
        call = m_state.calls.erase(call);
    }
}

void Fold::recountQueues()
{
    for (LiveQueue &queue : m_state.queues)
        queue.free = queue.reachable = queue.onCall = queue.out = queue.ringingAgents = 0;
    for (const LiveAgent &agent : m_state.agents)
        countSeats(agent, agent.tile.state, +1);
}

void Fold::relookAtEverything()
{
    recountQueues();
    for (auto &[id, call] : m_state.calls) {
        call.open =
            int(std::count_if(call.legs.begin(), call.legs.end(), [](const KnownLeg &known) {
                return known.view.status != LegStatus::Over;
            }));
        relookAtCall(call);
    }
    for (size_t i = 0; i < m_state.agents.size(); ++i)
        relookAtAgent(int(i));
}

} // namespace

Change reduce(LiveState &state, const Event &event)
{
    Change change;
    state.now = std::max(state.now, event.received);
    Fold fold(state, change);
    std::visit(overload{
                   [&](const LegEvent &leg) { fold.leg(event, leg); },
                   [&](const PresenceEvent &presence) { fold.presence(event, presence); },
                   [&](const RecordEvent &record) {
                       for (const CallElement &element : record.elements)
                           fold.record(element);
                   },
                   [&](const SummaryEvent &summary) {
                       for (const CallSummary &call : summary.calls)
                           fold.summary(call);
                   },
                   [&](const RosterEvent &roster) { takeRoster(state, roster.agents, change); },
                   [&](const QueuesEvent &queues) { takeQueues(state, queues.queues, change); },
                   [&](const TickEvent &) { fold.tick(); },
                   // The story and the reports use these; no tile does.
                   [](const TransferEvent &) {},
                   [](const VoicemailEvent &) {},
                   [](const RecordsDeletedEvent &) {},
                   [](const UnknownEvent &) {},
               },
               event.body);
    if (change.everything)
        fold.relookAtEverything();
    return change;
}

void rederive(LiveState &state)
{
    const auto point = [](QHash<QString, int> &index, const QString &key, size_t place) {
        if (!key.isEmpty())
            index.insert(key, int(place));
    };
    for (size_t i = 0; i < state.agents.size(); ++i) {
        LiveAgent &agent = state.agents[i];
        point(state.agentByUser, agent.info.id.text, i);
        point(state.agentByExtensionId, agent.info.extensionId, i);
        point(state.agentByExtension, agent.info.extension, i);
        agent.calls.clear();
        agent.openCalls.clear();
    }
    for (size_t i = 0; i < state.queues.size(); ++i) {
        point(state.queueById, state.queues[i].info.id.text, i);
        point(state.queueByExtension, state.queues[i].info.extension, i);
        point(state.queueByName, state.queues[i].info.name.toCaseFolded(), i);
    }
    for (const auto &[id, call] : state.calls)
        for (const KnownLeg &known : call.legs)
            if (auto &calls = state.agents[size_t(known.leg.agent)].calls;
                calls.isEmpty() || calls.constLast() != id) // one call after another
                calls.append(id);
    Change change;
    Fold(state, change).relookAtEverything();
}

int findAgent(const LiveState &state, const AgentId &id)
{
    return state.agentByUser.value(id.text, -1);
}

int findQueue(const LiveState &state, const QueueId &id)
{
    return state.queueById.value(id.text, -1);
}

} // namespace zm
