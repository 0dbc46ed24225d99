// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/day.h>

#include <algorithm>

namespace zm::sim {

/// An outside caller dials one agent. Whoever is not at the desk lets it ring; who talks is busy.
void Day::startDirectCall(int caller)
{
    int who = -1;
    for (int tries = 0; tries < 24 && who < 0; ++tries) {
        const int i = m_random.below(m_centre.users());
        const Desk &desk = m_desks[size_t(i)];
        if (!agent(i).did.isEmpty() && !desk.ringing && desk.planned != Word::Offline
            && desk.planned != Word::DoNotDisturb && desk.planned != Word::OutOfOffice)
            who = i;
    }
    if (who < 0)
        return;
    const int call = newCall(CallKind::Inbound, caller);
    if (call < 0)
        return;
    at(call).dialled = agent(who).did;
    Leg rung;
    rung.kind = LegKind::Direct;
    rung.agent = who;
    rung.ring = m_schedule.now();
    rung.handsets.push_back({0, rung.ring, {}, false});
    if (m_desks[size_t(who)].talking > 0) {
        rung.outcome = LegOutcome::Busy;
        rung.end = rung.ring;
        rung.handsets.front().end = rung.ring;
        const int place = addLeg(call, std::move(rung));
        tell(FactKind::CalleeMissed, call, place, 0, int(EndReason::Busy));
        finish(call);
        callAgainOrBack(call);
        return;
    }
    const bool lifts = isAvailable(who) && m_random.chance(0.82);
    const int place = addLeg(call, std::move(rung));
    m_desks[size_t(who)].ringing = true;
    tell(FactKind::CalleeRinging, call, place, 0);
    if (m_options.rareTurns && m_random.chance(0.25))
        m_schedule.in(span(2'500, 9'000), [this, call, place] { pickUpForColleague(call, place); });
    if (agent(who).devices.size() > 1) {
        // The second handset often rings later, sometimes much later.
        const milliseconds later = m_random.chance(0.5) ? span(0, 900) : span(1'000, 12'000);
        m_schedule.in(later, [this, call, place] {
            Leg &now = leg(call, place);
            if (now.outcome != LegOutcome::Open)
                return;
            now.handsets.push_back({1, m_schedule.now(), {}, false});
            tell(FactKind::CalleeRinging, call, place, int(now.handsets.size()) - 1);
        });
    }
    if (lifts) {
        m_schedule.in(milliseconds(qint64(1'000 * std::max(1.0, m_random.logNormal(7.0, 0.5)))),
                      [this, call, place] { answer(call, place); });
    } else if (m_random.chance(0.2)) {
        m_schedule.in(span(1'500, 7'000),
                      [this, call, place] { unanswered(call, place, LegOutcome::Rejected); });
    } else if (m_random.chance(0.3)) {
        m_schedule.in(span(3'000, 20'000),
                      [this, call, place] { unanswered(call, place, LegOutcome::Abandoned); });
    }
    m_schedule.in(span(24'000, 26'000),
                  [this, call, place] { unanswered(call, place, LegOutcome::NoAnswer); });
}

/// A direct or internal ring that ends without an answer; the call with it.
void Day::unanswered(int call, int place, LegOutcome outcome)
{
    Leg &rung = leg(call, place);
    if (rung.outcome != LegOutcome::Open)
        return;
    const int who = rung.agent;
    const bool direct = rung.kind == LegKind::Direct;
    const bool isMiss = direct || rung.kind == LegKind::Overflow;
    switch (outcome) {
    case LegOutcome::Rejected:
        silence(call, place, outcome, FactKind::CalleeRejected, EndReason::Rejected);
        break;
    case LegOutcome::Abandoned:
        silence(call, place, outcome, FactKind::CalleeMissed, EndReason::CallCancel);
        break;
    default: {
        const bool voicemail = direct && m_random.chance(0.6);
        silence(call, place, voicemail ? LegOutcome::Voicemail : LegOutcome::NoAnswer,
                FactKind::CalleeMissed, EndReason::NoAnswer);
        if (voicemail) {
            at(call).voicemailId = m_random.uuid().remove(QLatin1Char('-'));
            m_schedule.in(span(12'000, 70'000), [this, call, place] {
                tell(FactKind::VoicemailReceived, call, place, -1);
            });
        }
        // Zoom sometimes says it twice: missed, then ended.
        if (m_random.chance(0.2))
            tell(FactKind::CalleeEnded, call, place, 0,
                 int(voicemail ? EndReason::Voicemail : EndReason::NoAnswer));
    }
    }
    freed(who, 500, 3'000);
    for (int i = 0; i < int(at(call).legs.size()); ++i) {
        if (leg(call, i).kind == LegKind::Outgoing && !leg(call, i).end) {
            leg(call, i).outcome = outcome;
            endLeg(call, i,
                   outcome == LegOutcome::Abandoned ? EndReason::CallCancel : EndReason::NoAnswer);
        }
    }
    finish(call);
    if (isMiss)
        callAgainOrBack(call);
}

/// An agent dials out; most are answered.
void Day::startOutboundCall(int who, int caller)
{
    if (who < 0 || !isAvailable(who))
        return;
    const int call = newCall(CallKind::Outbound, caller);
    if (call < 0)
        return;
    Leg own;
    own.kind = LegKind::Outgoing;
    own.agent = who;
    own.ring = m_schedule.now();
    own.handsets.push_back({0, own.ring, {}, false});
    const int place = addLeg(call, std::move(own));
    startTalking(who);
    tell(FactKind::CallerRinging, call, place, 0);
    if (m_random.chance(0.78)) {
        m_schedule.in(span(4'000, 20'000), [this, call, place] {
            leg(call, place).outcome = LegOutcome::Answered;
            leg(call, place).answer = m_schedule.now();
            tell(FactKind::CallerConnected, call, place, 0);
            talk(call, place, false);
        });
    } else {
        m_schedule.in(span(9'000, 35'000), [this, call, place] {
            const bool cancelled = m_random.chance(0.6);
            leg(call, place).outcome = cancelled ? LegOutcome::Abandoned : LegOutcome::NoAnswer;
            endLeg(call, place, cancelled ? EndReason::CallCancel : EndReason::NoAnswer);
            finish(call);
        });
    }
}

/// One colleague calls another: caller events for one, callee events for the other, one call_id.
void Day::startInternalCall()
{
    const int from = freeUser(-1);
    const int to = from < 0 ? -1 : freeUser(from);
    if (to < 0)
        return;
    const int call = newCall(CallKind::Internal, -1);
    if (call < 0)
        return;
    at(call).dialled = QString::number(agent(to).extension);
    Leg own;
    own.kind = LegKind::Outgoing;
    own.agent = from;
    own.ring = m_schedule.now();
    own.handsets.push_back({0, own.ring, {}, false});
    addLeg(call, std::move(own));
    Leg rung;
    rung.kind = LegKind::Internal;
    rung.agent = to;
    rung.by = from;
    rung.ring = m_schedule.now();
    rung.handsets.push_back({0, rung.ring, {}, false});
    const int place = addLeg(call, std::move(rung));
    startTalking(from);
    m_desks[size_t(to)].ringing = true;
    tell(FactKind::CallerRinging, call, 0, 0);
    tell(FactKind::CalleeRinging, call, place, 0);
    if (m_random.chance(0.8)) {
        m_schedule.in(span(2'000, 12'000), [this, call, place] { answer(call, place); });
    } else {
        const bool cancelled = m_random.chance(0.5);
        m_schedule.in(span(8'000, 25'000), [this, call, place, cancelled] {
            unanswered(call, place, cancelled ? LegOutcome::Abandoned : LegOutcome::NoAnswer);
        });
    }
}

} // namespace zm::sim
