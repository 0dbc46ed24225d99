// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/day.h>

#include <algorithm>

namespace zm::sim {

/// An agent lifts. Every other handset and member falls silent in the same moment.
void Day::answer(int call, int place)
{
    if (leg(call, place).outcome != LegOutcome::Open)
        return;
    const Instant now = m_schedule.now();
    Leg &mine = leg(call, place);
    mine.outcome = LegOutcome::Answered;
    mine.answer = now;
    const int lifted = m_random.below(int(mine.handsets.size()));
    mine.handsets[size_t(lifted)].answered = true;
    startTalking(mine.agent);
    tell(FactKind::CalleeAnswered, call, place, lifted);
    for (int h = 0; h < int(mine.handsets.size()); ++h) {
        if (h == lifted)
            continue;
        mine.handsets[size_t(h)].end = now;
        tell(FactKind::CalleeEnded, call, place, h, int(EndReason::AnsweredByOtherDevice));
    }
    if (mine.visit >= 0) {
        Visit &stay = at(call).visits[size_t(mine.visit)];
        stay.outcome = VisitOutcome::Answered;
        stay.left = now;
        stay.answeredBy = place;
        if (m_options.queueLegs)
            tell(FactKind::QueueEnded, call, mine.visit, -1, int(EndReason::AnsweredByOtherMember));
        for (int i = 0; i < int(at(call).legs.size()); ++i) {
            if (leg(call, i).outcome != LegOutcome::Open || leg(call, i).visit != mine.visit)
                continue;
            const int who = leg(call, i).agent;
            silence(call, i, LegOutcome::AnsweredByOther,
                    who % 3 == 0 ? FactKind::CalleeMissed : FactKind::CalleeEnded,
                    EndReason::AnsweredByOtherMember);
            freed(who, 300, 2'500);
        }
    }
    for (int i = 0; i < int(at(call).legs.size()); ++i) {
        Leg &own = leg(call, i);
        if (own.kind == LegKind::Outgoing && at(call).kind == CallKind::Internal && !own.answer) {
            own.answer = now;
            own.outcome = LegOutcome::Answered;
            tell(FactKind::CallerConnected, call, i, 0);
        }
    }
    const LegKind kind = leg(call, place).kind;
    talk(call, place,
         kind == LegKind::Queue || kind == LegKind::Direct || kind == LegKind::Overflow
             || kind == LegKind::PickUp);
}

/// Plans the conversation: perhaps a hold, then a transfer, a park or simply the end.
void Day::talk(int call, int place, bool mayTransfer)
{
    const LegKind kind = leg(call, place).kind;
    const double median = kind == LegKind::Queue ? 175.0 : kind == LegKind::Internal ? 70.0 : 120.0;
    double length = std::clamp(m_random.logNormal(median, 0.7), 6.0, 2'400.0);
    const double room = double((m_end - 8min - m_schedule.now()) / 1s);
    if (length > room) {
        length = std::max(5.0, room);
        mayTransfer = false;
    }
    const auto until = milliseconds(qint64(length * 1'000));
    const int who = m_random.below(1'000);
    if (length > 40 && m_random.chance(0.22)) {
        const auto from = milliseconds(qint64(length * 1'000 * (0.2 + 0.3 * m_random.unit())));
        const auto held = span(6'000, int(std::min(90.0, length * 0.3) * 1'000));
        m_schedule.in(from, [this, call, place] { hold(call, place); });
        m_schedule.in(from + held, [this, call, place] { unhold(call, place); });
    }
    const bool rare = mayTransfer && m_options.rareTurns && m_random.chance(0.22);
    m_schedule.in(until, [this, call, place, who, mayTransfer, rare] {
        if (!leg(call, place).connected())
            return;
        if (rare)
            rareTurn(call, place);
        else if (mayTransfer && who < 50)
            blindTransfer(call, place);
        else if (mayTransfer && who < 100)
            warmTransfer(call, place);
        else if (mayTransfer && who < 112)
            park(call, place);
        else if (mayTransfer && who < 118)
            escalate(call, place);
        else
            hangUp(call, place);
    });
}

void Day::hold(int call, int place)
{
    Leg &held = leg(call, place);
    if (!held.connected() || (!held.holds.empty() && !held.holds.back().to))
        return;
    held.holds.push_back({m_schedule.now(), {}});
    tell(held.outgoing() ? FactKind::CallerHold : FactKind::CalleeHold, call, place, 0);
}

void Day::unhold(int call, int place)
{
    Leg &held = leg(call, place);
    if (!held.connected() || held.holds.empty() || held.holds.back().to)
        return;
    held.holds.back().to = m_schedule.now();
    tell(held.outgoing() ? FactKind::CallerUnhold : FactKind::CalleeUnhold, call, place, 0);
}

/// One leg is over; the call may go on.
void Day::endLeg(int call, int place, EndReason reason)
{
    Leg &over = leg(call, place);
    if (over.end)
        return;
    over.end = m_schedule.now();
    if (!over.holds.empty() && !over.holds.back().to)
        over.holds.back().to = over.end;
    for (int h = 0; h < int(over.handsets.size()); ++h) {
        if (over.handsets[size_t(h)].end)
            continue;
        over.handsets[size_t(h)].end = over.end;
        tell(over.outgoing() ? FactKind::CallerEnded : FactKind::CalleeEnded, call, place, h,
             int(reason));
    }
    stopTalking(over.agent);
}

void Day::hangUp(int call, int place)
{
    endLeg(call, place, EndReason::CallConnected);
    for (int i = 0; i < int(at(call).legs.size()); ++i) {
        if (leg(call, i).kind == LegKind::Outgoing)
            endLeg(call, i, EndReason::CallConnected);
    }
    finish(call);
}

/// The agent sends the caller on and is out at once.
void Day::blindTransfer(int call, int place)
{
    const int from = leg(call, place).agent;
    const int to = freeUser(from);
    if (to < 0) {
        hangUp(call, place);
        return;
    }
    Leg rung;
    rung.kind = LegKind::Transfer;
    rung.agent = to;
    rung.by = from;
    rung.suffix = int(at(call).transfers.size()) + 1;
    m_desks[size_t(to)].ringing = true;
    at(call).transfers.push_back(
        {m_schedule.now(), from, to, false, -1, {}, TransferOutcome::Open});
    const int transfer = int(at(call).transfers.size()) - 1;
    tell(FactKind::BlindTransferInitiated, call, transfer);
    endLeg(call, place, EndReason::CallConnected);
    m_schedule.at(sameSecond(120), [this, call, transfer, rung] {
        Leg starts = rung;
        starts.ring = m_schedule.now();
        starts.handsets.push_back({0, starts.ring, {}, false});
        const int target = addLeg(call, std::move(starts));
        at(call).transfers[size_t(transfer)].leg = target;
        tell(FactKind::CalleeRinging, call, target, 0);
        if (m_random.chance(0.85)) {
            m_schedule.in(span(2'500, 14'000), [this, call, transfer, target] {
                at(call).transfers[size_t(transfer)].outcome = TransferOutcome::Answered;
                answer(call, target);
                tell(FactKind::TransferRecipientUpdated, call, transfer);
            });
        } else {
            m_schedule.in(span(24'000, 26'000), [this, call, transfer, target] {
                at(call).transfers[size_t(transfer)].outcome = TransferOutcome::NoAnswer;
                unanswered(call, target, LegOutcome::NoAnswer);
            });
        }
    });
}

/// The agent holds the caller, speaks to a colleague on a call of its own, and hands over.
void Day::warmTransfer(int call, int place)
{
    const int from = leg(call, place).agent;
    const int to = agent(from).commonArea ? -1 : freeUser(from);
    if (to < 0) {
        hangUp(call, place);
        return;
    }
    hold(call, place);
    m_desks[size_t(to)].ringing = true; // nobody else may take the colleague meanwhile
    const QString consultId = u'6' + m_random.digits(18);
    m_schedule.in(span(900, 2'200), [this, call, place, from, to, consultId] {
        at(call).transfers.push_back(
            {m_schedule.now(), from, to, true, -1, consultId, TransferOutcome::Open});
        const int transfer = int(at(call).transfers.size()) - 1;
        tellWarm(FactKind::WarmTransferInitiated, call, transfer);
        m_schedule.at(sameSecond(150), [this, call, place, transfer] {
            const Transfer plan = at(call).transfers[size_t(transfer)];
            Leg own;
            own.kind = LegKind::ConsultOut;
            own.agent = plan.from;
            own.consultId = plan.consultId;
            own.ring = m_schedule.now();
            own.handsets.push_back({0, own.ring, {}, false});
            Leg rung = own;
            rung.kind = LegKind::Consult;
            rung.agent = plan.to;
            rung.by = plan.from;
            const int out = addLeg(call, std::move(own));
            const int target = addLeg(call, std::move(rung));
            at(call).transfers[size_t(transfer)].leg = target;
            startTalking(plan.from);
            tell(FactKind::CallerRinging, call, out, 0);
            tell(FactKind::CalleeRinging, call, target, 0);
            if (m_random.chance(0.85)) {
                m_schedule.in(span(2'500, 11'000), [this, call, transfer, place, out, target] {
                    warmAnswered(call, transfer, place, out, target);
                });
            } else {
                m_schedule.in(span(12'000, 20'000), [this, call, transfer, place, out, target] {
                    warmCancelled(call, transfer, place, out, target);
                });
            }
        });
    });
}

/// Zoom tells of warm transfers by its desktop client only, not by desk phones (CONTRACT c.6).
void Day::tellWarm(FactKind kind, int call, int transfer)
{
    if (!agent(at(call).transfers[size_t(transfer)].from).deskPhoneOnly)
        tell(kind, call, transfer);
}

void Day::warmAnswered(int call, int transfer, int own, int consultOut, int consult)
{
    const Instant now = m_schedule.now();
    for (const int place : {consult, consultOut}) {
        leg(call, place).answer = now;
        leg(call, place).outcome = LegOutcome::Answered;
        leg(call, place).handsets.front().answered = true;
        tell(leg(call, place).outgoing() ? FactKind::CallerConnected : FactKind::CalleeAnswered,
             call, place, 0);
    }
    startTalking(leg(call, consult).agent);
    if (m_options.rareTurns && m_random.chance(0.25)) {
        m_schedule.in(span(8'000, 30'000), [this, call, transfer, own, consultOut, consult] {
            warmTakenBack(call, transfer, own, consultOut, consult);
        });
        return;
    }
    m_schedule.in(span(8'000, 45'000), [this, call, transfer, own, consultOut, consult] {
        warmCompleted(call, transfer, own, consultOut, consult);
    });
}

void Day::warmCompleted(int call, int transfer, int own, int consultOut, int consult)
{
    at(call).transfers[size_t(transfer)].outcome = TransferOutcome::Answered;
    tellWarm(FactKind::WarmTransferCompleted, call, transfer);
    endLeg(call, own, EndReason::CallConnected);
    endLeg(call, consultOut, EndReason::CallConnected);
    tell(FactKind::TransferRecipientUpdated, call, transfer);
    talk(call, consult, false);
}

void Day::warmCancelled(int call, int transfer, int own, int consultOut, int consult)
{
    at(call).transfers[size_t(transfer)].outcome = TransferOutcome::Cancelled;
    const int colleague = leg(call, consult).agent;
    silence(call, consult, LegOutcome::Abandoned, FactKind::CalleeMissed, EndReason::CallCancel);
    freed(colleague, 500, 3'000);
    leg(call, consultOut).outcome = LegOutcome::Abandoned;
    endLeg(call, consultOut, EndReason::CallCancel);
    tellWarm(FactKind::WarmTransferCancelled, call, transfer);
    m_schedule.in(span(400, 1'500), [this, call, own] { unhold(call, own); });
    m_schedule.in(span(15'000, 60'000), [this, call, own] { hangUp(call, own); });
}

/// The two go on in a meeting: the phone call is over, the agent is not.
void Day::escalate(int call, int place)
{
    const int who = leg(call, place).agent;
    if (agent(who).commonArea) {
        hangUp(call, place);
        return;
    }
    tell(FactKind::CalleeMeetingInviting, call, place);
    m_schedule.in(span(2'000, 6'000), [this, call, place, who] {
        Desk &desk = m_desks[size_t(who)];
        const Word before = desk.planned;
        desk.planned = Word::InMeeting;
        hangUp(call, place);
        m_schedule.in(span(240'000, 1'200'000), [this, who, before] {
            Desk &later = m_desks[size_t(who)];
            if (later.planned != Word::InMeeting)
                return; // something else came up
            later.planned = before;
            if (!later.onPhone)
                show(who, before);
            freed(who, 500, 2'500);
        });
    });
}

void Day::park(int call, int place)
{
    const int by = leg(call, place).agent;
    tell(FactKind::CalleeParked, call, place, m_random.between(801, 899));
    endLeg(call, place, EndReason::CallConnected);
    at(call).parked = Parked{place, m_schedule.now(), {}, false};
    m_schedule.in(span(9'000, 40'000), [this, call, by] { pickUp(call, by, 0); });
}

void Day::pickUp(int call, int by, int tries)
{
    const int who = freeUser(by);
    if (who < 0) {
        if (tries < 10) {
            m_schedule.in(10s, [this, call, by, tries] { pickUp(call, by, tries + 1); });
        } else {
            at(call).parked->to = m_schedule.now();
            finish(call);
        }
        return;
    }
    at(call).parked->to = m_schedule.now();
    at(call).parked->retrieved = true;
    Leg taken;
    taken.kind = LegKind::ParkPickUp;
    taken.agent = who;
    taken.by = by;
    taken.ring = m_schedule.now();
    taken.handsets.push_back({0, taken.ring, {}, false});
    const int place = addLeg(call, std::move(taken));
    m_desks[size_t(who)].ringing = true;
    tell(FactKind::CalleeRinging, call, place, 0);
    m_schedule.at(sameSecond(200), [this, call, place] { answer(call, place); });
}

/// The call is over; a few seconds later Zoom has written its records.
void Day::finish(int call)
{
    if (at(call).end)
        return;
    at(call).end = m_schedule.now();
    m_schedule.in(span(2'000, 12'000), [this, call] {
        at(call).recorded = m_schedule.now();
        for (int generation = 1; generation <= 3; ++generation) {
            const Generations &wanted = m_options.records;
            if (!(generation == 1 ? wanted.v1 : generation == 2 ? wanted.v2 : wanted.v3))
                continue;
            if (m_options.queueRecords && at(call).menuUntil)
                tell(FactKind::MenuRecord, call, 0, generation);
            for (int v = 0; m_options.queueRecords && v < int(at(call).visits.size()); ++v)
                tell(FactKind::VisitRecord, call, v, generation);
            for (int i = 0; i < int(at(call).legs.size()); ++i)
                tell(FactKind::LegRecord, call, i, generation);
            if (generation == 1)
                continue; // version 1 knows legs only
            if (at(call).parked)
                tell(FactKind::ParkRecord, call, 0, generation);
            if (at(call).onward)
                tell(FactKind::OnwardRecord, call, 0, generation);
            for (int w = 0; w < int(at(call).watches.size()); ++w)
                tell(FactKind::WatchRecord, call, w, generation);
        }
    });
}

} // namespace zm::sim
