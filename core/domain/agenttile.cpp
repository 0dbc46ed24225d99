// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/agenttile.h>

#include <algorithm>

namespace zm {

namespace {

/// Presence follows the end of a call by a moment; until then "on call" still means that call.
constexpr milliseconds presenceLag = 10s;

const KnownLeg *legOf(const LiveCall &call, int agent, LegStatus wanted, bool held)
{
    const KnownLeg *best = nullptr;
    for (const KnownLeg &known : call.legs) {
        if (known.leg.agent != agent || known.view.status != wanted || (held && !known.view.held))
            continue;
        if (!best || known.view.since < best->view.since)
            best = &known;
    }
    return best;
}

struct Found
{
    const KnownLeg *leg = nullptr;
    const LiveCall *call = nullptr;
};

/// The agent's oldest leg that is connected (and held), or rings on the given side.
Found find(const LiveState &state, const LiveAgent &agent, int index, LegStatus status, bool held,
           std::optional<Side> side = {})
{
    Found best;
    for (const CallId &id : agent.openCalls) {
        const auto call = state.calls.find(id);
        if (call == state.calls.end())
            continue;
        const KnownLeg *leg = legOf(call->second, index, status, held);
        if (leg && (!side || leg->leg.side == *side)
            && (!best.leg || leg->view.since < best.leg->view.since))
            best = {leg, &call->second};
    }
    return best;
}

TileState talkState(const KnownLeg &known)
{
    if (known.queue >= 0)
        return TileState::OnQueueCall;
    if (!isOutside(known.leg.other))
        return TileState::OnCallInternal;
    return known.leg.side == Side::Callee ? TileState::OnCallIn : TileState::OnCallOut;
}

bool isOptedOut(const LiveAgent &agent)
{
    return !agent.seats.isEmpty()
           && std::none_of(agent.seats.cbegin(), agent.seats.cend(),
                           [](const Seat &seat) { return seat.receives; });
}

TileState presenceState(Presence presence)
{
    switch (presence) {
    case Presence::OutOfOffice:
        return TileState::OutOfOffice;
    case Presence::Offline:
        return TileState::Offline;
    case Presence::Presenting:
    case Presence::InMeeting:
        return TileState::InMeeting;
    case Presence::Calendar:
        return TileState::Calendar;
    case Presence::Busy:
        return TileState::Busy;
    case Presence::Away:
        return TileState::Away;
    case Presence::MobileOnly:
        return TileState::Mobile;
    case Presence::Available:
        return TileState::Free;
    case Presence::DoNotDisturb:
        return TileState::DoNotDisturb;
    case Presence::OnCall:
        return TileState::OnCallByPresence;
    case Presence::Unknown:
    case Presence::NeverSeen:
        return TileState::NoData;
    }
    return TileState::NoData;
}

/// Time in a resting state runs from its presence, or from the end of the last leg if that was
/// later.
TileView resting(TileState tile, const LiveAgent &agent, const PresenceMark &mark)
{
    TileView view;
    view.state = tile;
    const bool fromLeg = agent.lastLegEnd > mark.at;
    if (mark.presence != Presence::NeverSeen || fromLeg) {
        view.since = fromLeg ? agent.lastLegEnd : mark.at;
        view.sinceAtLeast = !fromLeg && mark.atLeast;
    }
    return view;
}

std::optional<TileView> callTile(const LiveState &state, const LiveAgent &agent, int index)
{
    TileView view;
    if (const Found held = find(state, agent, index, LegStatus::Connected, true); held.leg) {
        view.state = TileState::Hold;
        view.since = held.leg->view.heldSince;
        view.callSince = held.leg->view.since;
        view.call = held.call->id;
        return view;
    }
    if (const Found talk = find(state, agent, index, LegStatus::Connected, false); talk.leg) {
        view.state = talkState(*talk.leg);
        view.since = talk.leg->view.since;
        view.callSince = view.since;
        view.call = talk.call->id;
        return view;
    }
    for (const Side side : {Side::Callee, Side::Caller}) {
        if (const Found ring = find(state, agent, index, LegStatus::Ringing, false, side);
            ring.leg) {
            view.state = side == Side::Callee ? TileState::Ringing : TileState::Dialling;
            view.since = ring.leg->view.since;
            view.call = ring.call->id;
            return view;
        }
    }
    return {};
}

std::optional<TileView> wrapUpTile(const LiveState &state, const LiveAgent &agent)
{
    if (agent.lastQueueTalked < 0)
        return {};
    const auto &wrapUp = state.rulesOf(state.queues[size_t(agent.lastQueueTalked)].info).wrapUp;
    if (!wrapUp || state.now >= agent.lastQueueTalkEnd + *wrapUp)
        return {};
    TileView view;
    view.state = TileState::WrapUp;
    view.since = agent.lastQueueTalkEnd;
    view.wrapUpUntil = agent.lastQueueTalkEnd + *wrapUp;
    return view;
}

} // namespace

TileView tileOf(const LiveState &state, int index, std::optional<Instant> &due)
{
    const LiveAgent &agent = state.agents[size_t(index)];
    if (auto calling = callTile(state, agent, index)) {
        if (calling->state == TileState::Ringing || calling->state == TileState::Dialling)
            due = *calling->since + ringDoubtAfter + 1ms;
        else if (agent.presence.presence != Presence::OnCall
                 && agent.presence.presence != Presence::NeverSeen
                 && agent.presence.at > *calling->callSince)
            due = agent.presence.at + offCallDoubtAfter;
        return *calling;
    }
    PresenceMark mark = agent.presence;
    if (mark.presence == Presence::OnCall && agent.lastLegEnd >= mark.at
        && agent.presenceOffCall.presence != Presence::NeverSeen
        && state.now < agent.lastLegEnd + presenceLag) {
        due = agent.lastLegEnd + presenceLag;
        mark = agent.presenceOffCall;
    }
    if (mark.presence == Presence::OnCall && !agent.info.commonArea) {
        TileView seen;
        seen.state = TileState::OnCallByPresence;
        seen.since = mark.at;
        seen.sinceAtLeast = mark.atLeast;
        return seen;
    }
    if (auto wrap = wrapUpTile(state, agent)) {
        due = due ? std::min(*due, *wrap->wrapUpUntil) : wrap->wrapUpUntil;
        return *wrap;
    }
    const bool optedOut = isOptedOut(agent);
    if (agent.info.commonArea)
        return resting(optedOut ? TileState::OptedOut : TileState::Idle, agent, PresenceMark{});
    if (mark.presence == Presence::NeverSeen && !agent.calls.isEmpty()) {
        // Legs were seen and are over, presence is silent: nothing better is known than "no data"
        // for how long, unless the seats say that nothing would ring anyway.
        return resting(optedOut ? TileState::OptedOut : TileState::NoData, agent, mark);
    }
    if (optedOut && mark.presence != Presence::DoNotDisturb && mark.presence != Presence::NeverSeen)
        return resting(TileState::OptedOut, agent, mark);
    return resting(presenceState(mark.presence), agent, mark);
}

SeatClass seatClass(TileState state, bool receives)
{
    switch (state) {
    case TileState::Free:
    case TileState::Mobile:
        return receives ? SeatClass::Free : SeatClass::Out;
    case TileState::InMeeting:
    case TileState::Calendar:
    case TileState::Busy:
    case TileState::Away:
        return receives ? SeatClass::Likely : SeatClass::Out;
    case TileState::Ringing:
        return SeatClass::Ringing;
    case TileState::Hold:
    case TileState::OnQueueCall:
    case TileState::OnCallIn:
    case TileState::OnCallOut:
    case TileState::OnCallInternal:
    case TileState::Dialling:
    case TileState::OnCallByPresence:
        return SeatClass::OnCall;
    case TileState::DoNotDisturb:
    case TileState::OptedOut:
    case TileState::OutOfOffice:
    case TileState::Offline:
        return SeatClass::Out;
    case TileState::WrapUp:
    case TileState::NoData:
    case TileState::Idle: // a phone without presence: nobody knows whether somebody is there
        return SeatClass::None;
    }
    return SeatClass::None;
}

} // namespace zm
