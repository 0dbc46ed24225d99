// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/centre.h>
#include <simulator/random.h>
#include <simulator/schedule.h>
#include <simulator/simcall.h>

#include <deque>
#include <vector>

namespace zm::sim {

struct PresenceSpan
{
    Instant from{};
    Word word = Word::Offline;
};

/// While it lasts the member takes no calls of the queue (−1: of any). Raises no event, as in Zoom.
struct OptOut
{
    Instant from{};
    Instant to{};
    int queue = -1;
};

/// One working day of the account, played step by step: people come and go, callers call. The same
/// centre, options and date give the same day, however it is advanced. Calls never cross its end.
class Day
{
public:
    Day(const Centre &centre, const Options &options, QDate date);
    Day(const Day &) = delete;
    Day &operator=(const Day &) = delete;

    /// Plays up to and including `until`; going back does nothing.
    void advanceTo(Instant until);

    Instant begin() const { return m_begin; }
    Instant end() const { return m_end; }
    Instant now() const { return m_schedule.now(); }
    /// In order of their start. A call under way has no `end` yet.
    const std::deque<SimCall> &calls() const { return m_calls; }
    /// In order of time.
    const std::vector<Fact> &facts() const { return m_facts; }
    const std::vector<PresenceSpan> &presence(int agent) const { return m_presence[size_t(agent)]; }
    const std::vector<OptOut> &optOuts(int agent) const { return m_optOuts[size_t(agent)]; }
    bool receives(int agent, int queue, Instant at) const;
    Word presenceAt(int agent, Instant at) const;

private:
    /// What a person does now; not what events tell of it.
    struct Desk
    {
        Word planned = Word::Offline;
        Word shown = Word::Offline;
        bool ringing = false;
        int talking = 0; ///< own legs, a consultation counts
        bool onPhone = false;
        Instant freeSince{};
        Instant pauseUntil{};
    };

    // day.cpp: people
    void planAgent(int agent);
    void plan(int agent, Instant at, Word word);
    void show(int agent, Word word, bool noise = false);
    bool isAvailable(int agent) const;
    void freed(int agent, int leastPause, int mostPause);
    void serve(int agent);
    void startTalking(int agent);
    void stopTalking(int agent);

    // arrivals.cpp: who calls when
    void planArrivals();
    double shape(Instant at) const;
    double staff(int queue, Instant at) const;
    double queueRate(int queue, Instant at) const;
    void nextQueueArrival(int queue);
    enum class Other { Direct, Outbound, Internal };
    void nextOtherArrival(Other kind);
    int newCall(CallKind kind, int caller);
    int freeUser(int except);

    // queuescript.cpp: calls that come for a queue
    void startQueueCall(int queue, int caller);
    void enter(int call, int queue);
    void offer(int call);
    void ringMember(int call, int visit, int agent);
    void ringTimeout(int call, int firstLeg);
    void giveUp(int call, int visit);
    void leaveByRule(int call, int visit);
    bool isRinging(const SimCall &call, int visit) const;
    void silence(int call, int leg, LegOutcome outcome, FactKind kind, EndReason reason);
    void callAgainOrBack(int call);

    // directscript.cpp: calls without a queue
    void startDirectCall(int caller);
    void startOutboundCall(int agent, int caller);
    void startInternalCall();
    void unanswered(int call, int leg, LegOutcome outcome);

    // talkscript.cpp: what happens after the answer
    void answer(int call, int leg);
    void talk(int call, int leg, bool mayTransfer);
    void hold(int call, int leg);
    void unhold(int call, int leg);
    void hangUp(int call, int leg);
    void endLeg(int call, int leg, EndReason reason);
    void blindTransfer(int call, int leg);
    void warmTransfer(int call, int leg);
    void tellWarm(FactKind kind, int call, int transfer);
    void warmAnswered(int call, int transfer, int own, int consultOut, int consult);
    void warmCompleted(int call, int transfer, int own, int consultOut, int consult);
    void warmCancelled(int call, int transfer, int own, int consultOut, int consult);
    void escalate(int call, int leg);
    void park(int call, int leg);
    void pickUp(int call, int by, int tries);
    void finish(int call);

    // rarescript.cpp: what happens seldom
    void rareTurn(int call, int leg);
    void ringPerson(int call, int visit, int agent);
    void sendOutside(int call, int by, int queue);
    void putToVoicemail(int call, int leg);
    void sendToQueue(int call, int leg);
    void pickUpForColleague(int call, int leg);
    void watch(int call, int leg, bool takesOver);
    void warmTakenBack(int call, int transfer, int own, int consultOut, int consult);

    void tell(FactKind kind, int call, int leg = -1, int handset = -1, int detail = 0);
    int addLeg(int call, Leg leg);
    SimCall &at(int call) { return m_calls[size_t(call)]; }
    Leg &leg(int call, int leg) { return m_calls[size_t(call)].legs[size_t(leg)]; }
    const SimAgent &agent(int i) const { return m_centre.agents()[size_t(i)]; }
    Instant sameSecond(int ms) const;
    milliseconds span(int lo, int hi) { return milliseconds(m_random.between(lo, hi)); }

    const Centre &m_centre;
    const Options &m_options;
    QDate m_date;
    Instant m_begin;
    Instant m_end;
    Schedule m_schedule;
    Random m_random;
    std::deque<SimCall> m_calls;
    std::vector<Fact> m_facts;
    std::vector<Desk> m_desks;
    std::vector<std::vector<PresenceSpan>> m_presence;
    std::vector<std::vector<OptOut>> m_optOuts;
    std::vector<std::deque<int>> m_waiting;   ///< calls that ring nobody, a line a queue
    std::vector<std::vector<double>> m_staff; ///< a quarter hour a place; last line: all users
    std::vector<std::vector<Span>> m_surges;
};

} // namespace zm::sim
