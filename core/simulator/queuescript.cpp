// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/day.h>

#include <algorithm>

namespace zm::sim {

namespace {

constexpr size_t ringAtOnce = 10;

} // namespace

void Day::startQueueCall(int queue, int caller)
{
    const int call = newCall(CallKind::Inbound, caller);
    if (call < 0)
        return;
    if (m_random.chance(0.35)) {
        at(call).dialled = m_centre.menu().did;
        m_schedule.in(span(8'000, 25'000), [this, call, queue] {
            at(call).menuUntil = m_schedule.now();
            enter(call, queue);
        });
    } else {
        at(call).dialled = m_centre.queues()[size_t(queue)].did;
        enter(call, queue);
    }
}

void Day::enter(int call, int queue)
{
    at(call).visits.push_back({queue, m_schedule.now(), {}, VisitOutcome::Waiting, -1});
    const int visit = int(at(call).visits.size()) - 1;
    if (m_options.queueLegs)
        tell(FactKind::QueueRinging, call, visit);
    const double patience =
        m_random.chance(0.03) ? m_random.between(1, 4) : 6.0 + m_random.exponential(170.0);
    m_schedule.in(milliseconds(qint64(patience * 1'000)),
                  [this, call, visit] { giveUp(call, visit); });
    m_schedule.in(seconds(m_centre.queues()[size_t(queue)].maxWaitSeconds) + span(0, 900),
                  [this, call, visit] { leaveByRule(call, visit); });
    m_schedule.in(span(150, 900), [this, call] { offer(call); });
}

bool Day::isRinging(const SimCall &call, int visit) const
{
    return std::any_of(call.legs.begin(), call.legs.end(), [visit](const Leg &leg) {
        return leg.visit == visit && leg.outcome == LegOutcome::Open;
    });
}

/// Rings free members who take calls: all of them (ten at most), or the one who has been free
/// longest. With nobody free the caller waits, and no event says so.
void Day::offer(int call)
{
    const int visit = int(at(call).visits.size()) - 1;
    const Visit &stay = at(call).visits.back();
    if (stay.outcome != VisitOutcome::Waiting || isRinging(at(call), visit))
        return;
    const int queueIndex = stay.queue;
    const SimQueue &queue = m_centre.queues()[size_t(queueIndex)];
    std::vector<int> candidates;
    for (const int member : queue.members) {
        if (isAvailable(member) && receives(member, queueIndex, m_schedule.now()))
            candidates.push_back(member);
    }
    if (candidates.empty()) {
        m_waiting[size_t(queueIndex)].push_back(call);
        return;
    }
    std::sort(candidates.begin(), candidates.end(), [this](int a, int b) {
        const Instant fa = m_desks[size_t(a)].freeSince, fb = m_desks[size_t(b)].freeSince;
        return fa != fb ? fa < fb : a < b;
    });
    candidates.resize(std::min(candidates.size(),
                               queue.distribution == Distribution::Simultaneous ? ringAtOnce : 1));
    const int firstLeg = int(at(call).legs.size());
    for (const int member : candidates)
        ringMember(call, visit, member);
    m_schedule.in(seconds(queue.ringSeconds),
                  [this, call, firstLeg] { ringTimeout(call, firstLeg); });
}

void Day::ringMember(int call, int visit, int member)
{
    Leg rung;
    rung.kind = LegKind::Queue;
    rung.agent = member;
    rung.visit = visit;
    rung.ring = m_schedule.now();
    for (int device = 0; device < int(agent(member).devices.size()); ++device)
        rung.handsets.push_back({device, rung.ring, {}, false});
    const int place = addLeg(call, std::move(rung));
    m_desks[size_t(member)].ringing = true;
    for (int h = 0; h < int(leg(call, place).handsets.size()); ++h)
        tell(FactKind::CalleeRinging, call, place, h);

    const double mood = m_random.unit();
    const bool alone = m_centre.queues()[size_t(at(call).visits[size_t(visit)].queue)].distribution
                       == Distribution::Sequential;
    if (mood < (alone ? 0.85 : 0.72)) {
        const auto after =
            milliseconds(qint64(1'000 * std::max(1.2, m_random.logNormal(alone ? 4.5 : 9.0, 0.5))));
        m_schedule.in(after, [this, call, place] { answer(call, place); });
    } else if (mood < (alone ? 0.89 : 0.75)) {
        m_schedule.in(span(1'500, 6'000), [this, call, place] {
            if (leg(call, place).outcome != LegOutcome::Open)
                return;
            const int who = leg(call, place).agent;
            silence(call, place, LegOutcome::Rejected, FactKind::CalleeRejected,
                    EndReason::Rejected);
            freed(who, 6'000, 20'000);
            if (!isRinging(at(call), leg(call, place).visit))
                m_schedule.in(span(900, 1'400), [this, call] { offer(call); });
        });
    } // else nobody lifts
}

/// Ends the ringing of every handset of a leg.
void Day::silence(int call, int place, LegOutcome outcome, FactKind kind, EndReason reason)
{
    Leg &rung = leg(call, place);
    rung.outcome = outcome;
    rung.end = m_schedule.now();
    for (int h = 0; h < int(rung.handsets.size()); ++h) {
        rung.handsets[size_t(h)].end = m_schedule.now();
        tell(kind, call, place, h, int(reason));
    }
    m_desks[size_t(rung.agent)].ringing = false;
}

void Day::ringTimeout(int call, int firstLeg)
{
    const int visit = leg(call, firstLeg).visit;
    if (at(call).visits[size_t(visit)].outcome != VisitOutcome::Waiting)
        return;
    bool silenced = false;
    for (int i = firstLeg; i < int(at(call).legs.size()); ++i) {
        Leg &rung = leg(call, i);
        if (rung.visit != visit || rung.outcome != LegOutcome::Open
            || rung.ring != leg(call, firstLeg).ring)
            continue;
        const int who = rung.agent;
        silence(call, i, LegOutcome::NoAnswer, FactKind::CalleeMissed, EndReason::NoAnswer);
        freed(who, 8'000, 25'000); // he is not there: others first
        silenced = true;
    }
    if (silenced)
        m_schedule.in(span(900, 1'600), [this, call] { offer(call); });
}

void Day::giveUp(int call, int visit)
{
    Visit &stay = at(call).visits[size_t(visit)];
    if (stay.outcome != VisitOutcome::Waiting)
        return;
    stay.outcome = VisitOutcome::Abandoned;
    stay.left = m_schedule.now();
    if (m_options.queueLegs)
        tell(FactKind::QueueEnded, call, visit, -1, int(EndReason::CallCancel));
    for (int i = 0; i < int(at(call).legs.size()); ++i) {
        if (leg(call, i).visit != visit || leg(call, i).outcome != LegOutcome::Open)
            continue;
        const int who = leg(call, i).agent;
        silence(call, i, LegOutcome::Abandoned, FactKind::CalleeMissed, EndReason::CallCancel);
        freed(who, 500, 3'000);
    }
    finish(call);
    callAgainOrBack(call);
}

/// The longest wait is over: on to the next queue, or to voicemail.
void Day::leaveByRule(int call, int visit)
{
    Visit &stay = at(call).visits[size_t(visit)];
    if (stay.outcome != VisitOutcome::Waiting)
        return;
    const int queue = stay.queue;
    const int next = m_centre.queues()[size_t(queue)].overflowTo;
    const bool elsewhere = m_options.rareTurns && m_random.chance(0.6);
    const int person = elsewhere && m_random.chance(0.7) ? freeUser(-1) : -1;
    stay.outcome = next >= 0 || elsewhere ? VisitOutcome::Overflow : VisitOutcome::Voicemail;
    stay.left = m_schedule.now();
    if (m_options.queueLegs)
        tell(FactKind::QueueEnded, call, visit, -1, int(EndReason::NoAnswer));
    for (int i = 0; i < int(at(call).legs.size()); ++i) {
        if (leg(call, i).visit != visit || leg(call, i).outcome != LegOutcome::Open)
            continue;
        const int who = leg(call, i).agent;
        silence(call, i, LegOutcome::NoAnswer, FactKind::CalleeMissed, EndReason::NoAnswer);
        freed(who, 500, 3'000);
    }
    if (person >= 0) {
        ringPerson(call, visit, person);
        return;
    }
    if (elsewhere) {
        sendOutside(call, -1, queue);
        return;
    }
    if (next >= 0) {
        enter(call, next);
        return;
    }
    at(call).voicemailId = m_random.uuid().remove(QLatin1Char('-'));
    finish(call);
    m_schedule.in(span(15'000, 80'000),
                  [this, call, visit] { tell(FactKind::VoicemailReceived, call, -1, visit); });
    callAgainOrBack(call);
}

/// Some who were not served call again, some are called back: reports look for both.
void Day::callAgainOrBack(int call)
{
    const int caller = at(call).caller;
    const int queue = at(call).visits.empty() ? -1 : at(call).visits.back().queue;
    const bool withheld = at(call).withheld;
    if (m_random.chance(0.4)) {
        m_schedule.in(span(40'000, 900'000), [this, queue, caller] {
            if (queue >= 0)
                startQueueCall(queue, caller);
            else
                startDirectCall(caller);
        });
    } else if (!withheld && m_random.chance(0.4)) {
        m_schedule.in(span(240'000, 3'600'000),
                      [this, caller] { startOutboundCall(freeUser(-1), caller); });
    }
}

} // namespace zm::sim
