// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/agenttile.h>
#include <domain/boardview.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

QString nameOf(const Party &party)
{
    if (!party.name.isEmpty())
        return party.name;
    return {};
}

QString addressOf(const Party &party)
{
    if (!isOutside(party) && !party.extension.isEmpty())
        return party.extension;
    if (!party.number.isEmpty())
        return party.number;
    if (!party.extension.isEmpty())
        return party.extension;
    return u"anonymous"_s;
}

QString agentName(const LiveAgent &agent)
{
    if (!agent.info.name.isEmpty())
        return agent.info.name;
    if (agent.info.extension.isEmpty() && !agent.info.email.isEmpty())
        return agent.info.email;
    return agent.info.extension.isEmpty() ? agent.info.id.text : agent.info.extension;
}

QString teamOf(const LiveState &state, const LiveAgent &agent)
{
    QString firstQueue;
    for (const Seat &seat : agent.seats) {
        const CallQueue &queue = state.queues[size_t(seat.queue)].info;
        if (firstQueue.isEmpty() || queue.name.localeAwareCompare(firstQueue) < 0)
            firstQueue = queue.name;
    }
    return state.teams.of(agent.info, firstQueue);
}

const KnownLeg *focusLeg(const LiveState &state, int place, const TileView &tile)
{
    const auto call = state.calls.find(tile.call);
    if (tile.call.isEmpty() || call == state.calls.end())
        return nullptr;
    const KnownLeg *best = nullptr;
    for (const KnownLeg &known : call->second.legs)
        if (known.leg.agent == place && (!best || known.view.status > best->view.status))
            best = &known;
    return best;
}

} // namespace

AgentRow agentRow(const LiveState &state, int place)
{
    const LiveAgent &agent = state.agents[size_t(place)];
    AgentRow row;
    row.id = agent.info.id;
    row.name = agentName(agent);
    row.extension = agent.info.extension;
    row.team = teamOf(state, agent);
    row.state = agent.tile.state;
    row.since = agent.tile.since;
    row.sinceAtLeast = agent.tile.sinceAtLeast;
    row.callSince = agent.tile.callSince;
    row.wrapUpUntil = agent.tile.wrapUpUntil;
    row.commonArea = agent.info.commonArea;
    if (const KnownLeg *leg = focusLeg(state, place, agent.tile)) {
        if (leg->queue >= 0)
            row.queue = state.queues[size_t(leg->queue)].info.name;
        row.other = addressOf(leg->leg.other);
        row.otherName = nameOf(leg->leg.other);
    } else if (agent.tile.state == TileState::WrapUp && agent.lastQueueTalked >= 0) {
        row.queue = state.queues[size_t(agent.lastQueueTalked)].info.name;
    }
    row.memberOf = int(agent.seats.size());
    for (const Seat &seat : agent.seats) {
        row.optedOut += seat.receives ? 0 : 1;
        row.queues.append(state.queues[size_t(seat.queue)].info.id);
        if (!seat.receives)
            row.optedOutOf.append(row.queues.last());
    }
    return row;
}

QueueRow queueRow(const LiveState &state, int place)
{
    const LiveQueue &queue = state.queues[size_t(place)];
    QueueRow row;
    row.id = queue.info.id;
    row.name = queue.info.name;
    row.extension = queue.info.extension;
    for (const int member : queue.members)
        row.members.append(state.agents[size_t(member)].info.id);
    row.free = queue.free;
    row.reachable = queue.reachable;
    row.onCall = queue.onCall;
    row.out = queue.out;
    row.ringing = queue.ringingAgents;
    if (!queue.ringing.isEmpty()) {
        row.waiting = int(queue.ringing.size());
        row.longestRinging = *std::min_element(queue.ringing.cbegin(), queue.ringing.cend());
    }
    const LiveRules &rules = state.rulesOf(queue.info);
    row.targetSeconds = rules.targetSeconds;
    row.goalPercent = rules.goalPercent;
    return row;
}

std::optional<CallRow> callRow(const LiveState &state, const LiveCall &call)
{
    if (call.open <= 0 || call.legs.empty())
        return {};
    const KnownLeg *talking = nullptr;
    const KnownLeg *ringing = nullptr;
    const KnownLeg *placing = nullptr;
    const KnownLeg *first = nullptr;
    CallRow row;
    for (const KnownLeg &known : call.legs) {
        const Instant start =
            known.leg.attempts.empty() ? known.view.since : known.leg.attempts.front().ringAt;
        if (!first || start < row.started) {
            first = &known;
            row.started = start;
        }
        if (known.leg.side == Side::Caller)
            placing = &known;
        else if (known.view.status == LegStatus::Connected
                 && (!talking || known.view.since > talking->view.since))
            talking = &known;
        else if (known.view.status == LegStatus::Ringing) {
            ++row.ringingAgents;
            if (!ringing || known.view.since < ringing->view.since)
                ringing = &known;
        }
    }
    if (!talking && placing && placing->view.status == LegStatus::Connected)
        talking = placing;
    const KnownLeg *shown = talking ? talking : ringing ? ringing : placing ? placing : first;
    const LiveAgent &agent = state.agents[size_t(shown->leg.agent)];
    row.id = call.id;
    row.agent = row.ringingAgents > 1 && !talking ? QString() : agentName(agent);
    for (const KnownLeg &known : call.legs)
        if (known.queue >= 0 && (&known == shown || row.queue.isEmpty()))
            row.queue = state.queues[size_t(known.queue)].info.name;
    if (placing) {
        const LiveAgent &caller = state.agents[size_t(placing->leg.agent)];
        row.direction = isOutside(placing->leg.other) ? CallRow::Direction::Outbound
                                                      : CallRow::Direction::Internal;
        row.from = caller.info.extension;
        row.fromName = agentName(caller);
        row.to = addressOf(placing->leg.other);
        row.toName = nameOf(placing->leg.other);
    } else {
        const Party &other = shown->leg.other;
        row.direction = isOutside(other) || shown->queue >= 0 ? CallRow::Direction::Inbound
                                                              : CallRow::Direction::Internal;
        row.from = addressOf(other);
        row.fromName = nameOf(other);
        if (shown->queue >= 0) {
            row.to = state.queues[size_t(shown->queue)].info.extension;
            row.toName = state.queues[size_t(shown->queue)].info.name;
        } else {
            row.to = agent.info.extension;
            row.toName = agentName(agent);
        }
    }
    if (talking) {
        row.step = talking->view.held ? CallStep::OnHold : CallStep::Connected;
        row.since = talking->view.held && talking->view.heldSince ? *talking->view.heldSince
                                                                  : talking->view.since;
    } else {
        row.step = ringing ? CallStep::Ringing : CallStep::Dialling;
        row.since = shown->view.since;
    }
    return row;
}

BoardTotals totalsOf(const LiveState &state)
{
    BoardTotals totals;
    bool anySeat = false;
    for (const LiveQueue &queue : state.queues)
        anySeat = anySeat || !queue.members.isEmpty();
    for (const LiveAgent &agent : state.agents) {
        if (agent.info.id.isEmpty() || !state.isShown(agent))
            continue;
        ++totals.agents;
        const bool receives = !anySeat
                              || std::any_of(agent.seats.cbegin(), agent.seats.cend(),
                                             [](const Seat &seat) { return seat.receives; });
        switch (seatClass(agent.tile.state, receives)) {
        case SeatClass::Free:
            ++totals.free;
            ++totals.reachable;
            break;
        case SeatClass::Likely:
            ++totals.reachable;
            break;
        default:
            break;
        }
    }
    for (const LiveQueue &queue : state.queues) {
        if (queue.ringing.isEmpty())
            continue;
        totals.waiting = totals.waiting.value_or(0) + int(queue.ringing.size());
        const Instant first = *std::min_element(queue.ringing.cbegin(), queue.ringing.cend());
        totals.longestRinging = std::min(totals.longestRinging.value_or(first), first);
    }
    totals.targetSeconds = state.defaults.targetSeconds;
    totals.goalPercent = state.defaults.goalPercent;
    return totals;
}

QString boardText(const LiveState &state)
{
    QStringList lines;
    for (size_t i = 0; i < state.agents.size(); ++i) {
        const LiveAgent &agent = state.agents[i];
        if (agent.info.id.isEmpty() || !state.isShown(agent))
            continue;
        const AgentRow row = agentRow(state, int(i));
        lines += u"agent %1 | %2 | since %3%4 | %5"_s.arg(
            row.id.text, nameOf(row.state), row.sinceAtLeast ? u"≥"_s : QString(),
            row.since ? toIsoUtc(*row.since) : u"-"_s, row.queue);
    }
    for (size_t i = 0; i < state.queues.size(); ++i) {
        const QueueRow row = queueRow(state, int(i));
        lines += u"queue %1 | waiting %2 | longest %3 | free %4 reachable %5 on call %6 out %7"_s
                     .arg(row.extension, row.waiting ? QString::number(*row.waiting) : u"-"_s,
                          row.longestRinging ? toIsoUtc(*row.longestRinging) : u"-"_s)
                     .arg(row.free)
                     .arg(row.reachable)
                     .arg(row.onCall)
                     .arg(row.out);
    }
    for (const auto &[id, call] : state.calls)
        if (const auto row = callRow(state, call))
            lines += u"call %1 | step %2 | agent %3 | queue %4 | since %5"_s.arg(id.text)
                         .arg(int(row->step))
                         .arg(row->agent, row->queue, toIsoUtc(row->since));
    lines.sort();
    return lines.join(u'\n');
}

} // namespace zm
