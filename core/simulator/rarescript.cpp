// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/day.h>
#include <simulator/names.h>

#include <algorithm>
#include <array>

namespace zm::sim {

/// Instead of hanging up: the caller goes where no colleague's phone rings, or a supervisor comes.
void Day::rareTurn(int call, int place)
{
    switch (m_random.below(5)) {
    case 0:
        sendToQueue(call, place);
        break;
    case 1: {
        const int from = leg(call, place).agent;
        at(call).transfers.push_back(
            {m_schedule.now(), from, -1, false, -1, {}, TransferOutcome::Open});
        at(call).transfers.back().toNumber = outsideNumber(m_random);
        tell(FactKind::BlindTransferInitiated, call, int(at(call).transfers.size()) - 1);
        endLeg(call, place, EndReason::CallConnected);
        m_schedule.at(sameSecond(120), [this, call, from] { sendOutside(call, from, -1); });
        break;
    }
    case 2:
        putToVoicemail(call, place);
        break;
    case 3:
        watch(call, place, false);
        break;
    default:
        watch(call, place, true);
    }
}

/// The queue's rule names a person: a ring of its own, who is no member for this call.
void Day::ringPerson(int call, int visit, int who)
{
    Leg rung;
    rung.kind = LegKind::Overflow;
    rung.agent = who;
    rung.viaVisit = visit;
    rung.ring = m_schedule.now();
    rung.handsets.push_back({0, rung.ring, {}, false});
    const int place = addLeg(call, std::move(rung));
    m_desks[size_t(who)].ringing = true;
    tell(FactKind::CalleeRinging, call, place, 0);
    if (m_random.chance(0.7)) {
        m_schedule.in(span(2'500, 14'000), [this, call, place] { answer(call, place); });
    } else if (m_random.chance(0.4)) {
        m_schedule.in(span(3'000, 20'000),
                      [this, call, place] { unanswered(call, place, LegOutcome::Abandoned); });
    }
    m_schedule.in(span(24'000, 26'000),
                  [this, call, place] { unanswered(call, place, LegOutcome::NoAnswer); });
}

/// By an agent's transfer, or by a queue's rule. Zoom tells nothing of it while it lasts.
void Day::sendOutside(int call, int by, int queue)
{
    Onward onward;
    onward.from = m_schedule.now();
    onward.number = by >= 0 ? at(call).transfers.back().toNumber : outsideNumber(m_random);
    onward.by = by;
    onward.queue = queue;
    at(call).onward = onward;
    const auto close = [this, call] {
        at(call).onward->to = m_schedule.now();
        const bool answered = at(call).onward->answer.has_value();
        if (at(call).onward->by >= 0)
            at(call).transfers.back().outcome =
                answered ? TransferOutcome::Answered : TransferOutcome::NoAnswer;
        finish(call);
        if (!at(call).answered())
            callAgainOrBack(call);
    };
    if (m_random.chance(0.75)) {
        m_schedule.in(span(3'000, 15'000), [this, call, close] {
            at(call).onward->answer = m_schedule.now();
            m_schedule.in(span(20'000, 200'000), close);
        });
    } else {
        m_schedule.in(span(20'000, 30'000), close);
    }
}

/// The agent puts the caller through to a colleague's mailbox: no phone rings.
void Day::putToVoicemail(int call, int place)
{
    const int from = leg(call, place).agent;
    const int to = m_random.below(m_centre.users());
    if (to == from) {
        hangUp(call, place);
        return;
    }
    at(call).transfers.push_back(
        {m_schedule.now(), from, to, false, -1, {}, TransferOutcome::Voicemail});
    at(call).transfers.back().mailbox = true;
    tell(FactKind::ToVoicemailInitiated, call, int(at(call).transfers.size()) - 1);
    endLeg(call, place, EndReason::CallConnected);
    m_schedule.at(sameSecond(120), [this, call, from, to] {
        Onward onward;
        onward.from = m_schedule.now();
        onward.mailbox = to;
        onward.by = from;
        at(call).onward = onward;
        m_schedule.in(span(8'000, 40'000), [this, call] {
            at(call).onward->to = m_schedule.now();
            at(call).voicemailId = m_random.uuid().remove(QLatin1Char('-'));
            finish(call);
            m_schedule.in(span(12'000, 70'000),
                          [this, call] { tell(FactKind::VoicemailReceived, call, -1, 0); });
        });
    });
}

/// A blind transfer into a queue: its callers' fate from there on.
void Day::sendToQueue(int call, int place)
{
    const int from = leg(call, place).agent;
    const int queue = m_random.below(int(m_centre.queues().size()));
    at(call).transfers.push_back(
        {m_schedule.now(), from, -1, false, -1, {}, TransferOutcome::Open});
    at(call).transfers.back().toQueue = queue;
    const int transfer = int(at(call).transfers.size()) - 1;
    tell(FactKind::BlindTransferInitiated, call, transfer);
    endLeg(call, place, EndReason::CallConnected);
    m_schedule.at(sameSecond(120), [this, call, transfer, from, queue] {
        enter(call, queue);
        at(call).visits.back().sentBy = from;
        at(call).transfers[size_t(transfer)].visit = int(at(call).visits.size()) - 1;
    });
}

/// Somebody of the same pick-up group takes the call that rings a colleague.
void Day::pickUpForColleague(int call, int place)
{
    if (leg(call, place).outcome != LegOutcome::Open)
        return;
    const int rung = leg(call, place).agent;
    const int who = freeUser(rung);
    if (who < 0)
        return;
    silence(call, place, LegOutcome::AnsweredByOther, FactKind::CalleeEnded,
            EndReason::AnsweredByOtherMember);
    freed(rung, 500, 3'000);
    Leg taken;
    taken.kind = LegKind::PickUp;
    taken.agent = who;
    taken.by = rung;
    taken.ring = m_schedule.now();
    taken.handsets.push_back({0, taken.ring, {}, false});
    const int mine = addLeg(call, std::move(taken));
    m_desks[size_t(who)].ringing = true;
    tell(FactKind::CalleeRinging, call, mine, 0);
    m_schedule.at(sameSecond(200), [this, call, mine] { answer(call, mine); });
}

/// A supervisor was in the call for its last seconds, or takes it over from the agent.
void Day::watch(int call, int place, bool takesOver)
{
    static const std::array<QString, 3> words{QStringLiteral("listen"), QStringLiteral("whisper"),
                                              QStringLiteral("barge")};
    const int who = freeUser(leg(call, place).agent);
    if (who < 0) {
        hangUp(call, place);
        return;
    }
    const Instant now = m_schedule.now();
    if (!takesOver) {
        at(call).watches.push_back({who, place, std::max(*leg(call, place).answer, now - 20s), now,
                                    words[size_t(m_random.below(3))]});
        hangUp(call, place);
        return;
    }
    at(call).watches.push_back({who, place, now, now, QStringLiteral("takeover")});
    endLeg(call, place, EndReason::CallConnected);
    startTalking(who);
    m_schedule.in(span(10'000, 90'000), [this, call, who] {
        at(call).watches.back().to = m_schedule.now();
        stopTalking(who);
        finish(call);
    });
}

/// The colleague lifted, but the agent takes the caller back.
void Day::warmTakenBack(int call, int transfer, int own, int consultOut, int consult)
{
    at(call).transfers[size_t(transfer)].outcome = TransferOutcome::Cancelled;
    leg(call, consult).takenBack = true;
    endLeg(call, consult, EndReason::CallConnected);
    endLeg(call, consultOut, EndReason::CallConnected);
    tellWarm(FactKind::WarmTransferCancelled, call, transfer);
    m_schedule.in(span(400, 1'500), [this, call, own] { unhold(call, own); });
    m_schedule.in(span(15'000, 60'000), [this, call, own] { hangUp(call, own); });
}

} // namespace zm::sim
