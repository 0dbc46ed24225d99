// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/boardview.h>
#include <domain/reducer.h>

#include <QRandomGenerator>
#include <QTest>

#include <support/liveevents.h>

#include <algorithm>

using namespace zm;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

namespace {

LiveState centre()
{
    LiveState state;
    reduce(state, directoryEvent(
                      RosterEvent{{agentNamed(u"1001"_s, u"Ana"_s), agentNamed(u"1002"_s, u"Ben"_s),
                                   agentNamed(u"1003"_s, u"Chloé"_s)}}));
    reduce(state,
           directoryEvent(QueuesEvent{{queueOf(u"8001"_s, {{u"1001"_s, true}, {u"1002"_s, true}}),
                                       queueOf(u"8002"_s, {{u"1003"_s, false}})}}));
    return state;
}

LiveState fold(LiveState state, const QList<Event> &events)
{
    for (const Event &event : events)
        reduce(state, event);
    return state;
}

AgentRow rowOf(const LiveState &state, const QString &extension)
{
    return agentRow(state, state.agentByExtension.value(extension, -1));
}

TileState stateOf(const LiveState &state, const QString &extension)
{
    return rowOf(state, extension).state;
}

QueueRow queueNumber(const LiveState &state, const QString &extension)
{
    return queueRow(state, state.queueByExtension.value(extension, -1));
}

} // namespace

Q_DECLARE_METATYPE(QList<zm::Event>)

class tst_reducer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tileFollowsTheTable_data();
    void tileFollowsTheTable();
    void orderAndDoublesDoNotMatter_data();
    void orderAndDoublesDoNotMatter();
    void waitingIsALowerBoundAndUnknownWhileNobodyRings();
    void lateRingDoesNotReopenAnAnsweredLeg();
    void newRingAfterAMissIsANewOffer();
    void loserOfARingDoesNotStayRinging();
    void handsetsOfOneAgentEndApart();
    void recordClosesALegWhoseEndWasLost();
    void offCallPresenceAsksAfterALostEnd();
    void ringTooLongIsDoubtedAndAskedOnce();
    void olderPresenceNeverWins();
    void polledPresenceKeepsWhatIsKnown();
    void presenceLagsBehindTheEndOfACall();
    void freeCountsFromTheEndOfTheCall();
    void wrapUpEndsByTimeAlone();
    void agentsAreRecognisedByAnyOfTheirNames();
    void queueLegIsNobody();
    void reachableNeedsAnOpenSeat();
    void transferSuffixIsTheSameCall();
    void goneAgentLeavesTheBoard();
    void endedCallsAreForgotten();
    void transferAfterAMissedQueueRingIsADirectCall();
    void aPersonRungByAQueuesRuleIsOnNoQueueCall();
    void inferredEndGivesWayToTheTrueOne();
    void idlePhoneIsNotReachable();
    void wordToldAgainDoesNotBeginAnew();
    void recordOfAConsultationClosesItsCaller();
};

void tst_reducer::tileFollowsTheTable_data()
{
    QTest::addColumn<QList<Event>>("events");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("since");

    const LegMaker direct;
    LegMaker queued;
    queued.queue = u"8001"_s;
    LegMaker out;
    out.side = Side::Caller;
    LegMaker inside;
    inside.number = u"1003"_s;
    const Event available = presenceAt(u"1001"_s, Presence::Available, -100);
    const auto row = [](const char *name, QList<Event> events, TileState state, int since) {
        QTest::newRow(name) << events << int(state) << since;
    };
    row("held call is Hold", {queued.rings(), queued.answers(5), queued.holds(30)}, TileState::Hold,
        30);
    row("taken back is on the queue call again",
        {queued.rings(), queued.answers(5), queued.holds(30), queued.unholds(40)},
        TileState::OnQueueCall, 5);
    row("queue call", {available, queued.rings(), queued.answers(5)}, TileState::OnQueueCall, 5);
    row("direct call in", {direct.rings(), direct.answers(4)}, TileState::OnCallIn, 4);
    row("call out", {out.rings(), out.answers(6)}, TileState::OnCallOut, 6);
    row("internal call", {inside.rings(), inside.answers(2)}, TileState::OnCallInternal, 2);
    row("ringing", {available, direct.rings()}, TileState::Ringing, 0);
    row("dialling", {out.rings()}, TileState::Dialling, 0);
    row("on call seen by presence", {presenceAt(u"1001"_s, Presence::OnCall, 7)},
        TileState::OnCallByPresence, 7);
    row("do not disturb", {presenceAt(u"1001"_s, Presence::DoNotDisturb, 7)},
        TileState::DoNotDisturb, 7);
    row("do not disturb gives way to a call",
        {presenceAt(u"1001"_s, Presence::DoNotDisturb, -7), direct.rings()}, TileState::Ringing, 0);
    row("out of office", {presenceAt(u"1001"_s, Presence::OutOfOffice, 7)}, TileState::OutOfOffice,
        7);
    row("offline", {presenceAt(u"1001"_s, Presence::Offline, 7)}, TileState::Offline, 7);
    row("presenting", {presenceAt(u"1001"_s, Presence::Presenting, 7)}, TileState::InMeeting, 7);
    row("calendar", {presenceAt(u"1001"_s, Presence::Calendar, 7)}, TileState::Calendar, 7);
    row("busy", {presenceAt(u"1001"_s, Presence::Busy, 7)}, TileState::Busy, 7);
    row("away", {presenceAt(u"1001"_s, Presence::Away, 7)}, TileState::Away, 7);
    row("mobile", {presenceAt(u"1001"_s, Presence::MobileOnly, 7)}, TileState::Mobile, 7);
    row("free", {available}, TileState::Free, -100);
    row("call ended",
        {available, direct.rings(), direct.answers(5), direct.ends(60, u"Call connected"_s)},
        TileState::Free, 60);
    row("call ended, the answer was lost",
        {available, direct.rings(), direct.ends(60, u"Call connected"_s, 5)}, TileState::Free, 60);
}

void tst_reducer::tileFollowsTheTable()
{
    QFETCH(QList<Event>, events);
    QFETCH(int, state);
    QFETCH(int, since);
    const AgentRow row = rowOf(fold(centre(), events), u"1001"_s);
    QCOMPARE(nameOf(row.state), nameOf(TileState(state)));
    QVERIFY(row.since);
    QCOMPARE(toIsoUtc(*row.since), toIsoUtc(after(since)));
}

void tst_reducer::orderAndDoublesDoNotMatter_data()
{
    QTest::addColumn<QList<Event>>("events");
    LegMaker ana;
    ana.queue = u"8001"_s;
    LegMaker ben = ana;
    ben.agent = u"1002"_s;
    LegMaker benAgain = ben;
    benAgain.ring = 40;
    LegMaker desk = ana;
    desk.device = u"desk"_s;
    LegMaker mobile = ana;
    mobile.device = u"mobile"_s;
    const Event free = presenceAt(u"1001"_s, Presence::Available, -60);
    const Event busy = presenceAt(u"1001"_s, Presence::OnCall, 6);
    QTest::newRow("one answers, one loses")
        << QList<Event>{free,           ana.rings(), ben.rings(),
                        ana.answers(5), busy,        ben.ends(5, u"Answered by Other Member"_s)};
    QTest::newRow("answered, held, ended")
        << QList<Event>{ana.rings(), ana.answers(5), ana.holds(9), ana.unholds(15),
                        ana.ends(80, u"Call connected"_s, 5)};
    QTest::newRow("missed, then offered again")
        << QList<Event>{ben.rings(), ben.misses(20), benAgain.rings()};
    QTest::newRow("two handsets") << QList<Event>{desk.rings(), mobile.rings(), mobile.answers(7),
                                                  desk.ends(7, u"Answered by Other Device"_s)};
    QTest::newRow("two handsets, talk over") << QList<Event>{
        desk.rings(), mobile.rings(), mobile.answers(7),
        desk.ends(7, u"Answered by Other Device"_s), mobile.ends(90, u"Call connected"_s, 7)};
    QTest::newRow("caller gave up")
        << QList<Event>{ana.rings(), ben.rings(), ana.misses(12), ben.misses(12)};
}

void tst_reducer::orderAndDoublesDoNotMatter()
{
    QFETCH(QList<Event>, events);
    const Event tick = tickAt(100);
    const QString expected = boardText(fold(centre(), events + QList<Event>{tick}));
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QList<Event> shuffled = events;
        for (const Event &event : events)
            if (random.bounded(3) == 0)
                shuffled.append(event);
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        for (Event &event : shuffled)
            event.received = after(99); // all learned late
        QCOMPARE(boardText(fold(centre(), shuffled + QList<Event>{tick})), expected);
    }
}

void tst_reducer::waitingIsALowerBoundAndUnknownWhileNobodyRings()
{
    LegMaker first;
    first.queue = u"8001"_s;
    LegMaker other = first;
    other.agent = u"1002"_s;
    LegMaker second = other;
    second.call = u"7000000000000000002"_s;
    second.ring = 10;
    LiveState state = centre();
    QVERIFY(!queueNumber(state, u"8001"_s).waiting);
    state = fold(state, {first.rings(), other.rings(), second.rings()});
    QCOMPARE(queueNumber(state, u"8001"_s).waiting, 2);
    QCOMPARE(*queueNumber(state, u"8001"_s).longestRinging, start);
    state = fold(state, {first.answers(12), other.ends(12, u"Answered by Other Member"_s)});
    QCOMPARE(queueNumber(state, u"8001"_s).waiting, 1);
    QCOMPARE(*queueNumber(state, u"8001"_s).longestRinging, after(10));
    state = fold(state, {second.misses(30)});
    QVERIFY(!queueNumber(state, u"8001"_s).waiting);
}

void tst_reducer::lateRingDoesNotReopenAnAnsweredLeg()
{
    const LegMaker leg;
    LiveState state = fold(centre(), {leg.answers(5)});
    QCOMPARE(stateOf(state, u"1001"_s), TileState::OnCallIn);
    state = fold(state, {leg.rings()});
    QCOMPARE(stateOf(state, u"1001"_s), TileState::OnCallIn);
    state = fold(state, {leg.ends(20, u"Call connected"_s), leg.rings()});
    QVERIFY(stateOf(state, u"1001"_s) != TileState::Ringing);
}

void tst_reducer::newRingAfterAMissIsANewOffer()
{
    LegMaker again;
    again.ring = 21;
    const LiveState state =
        fold(centre(), {LegMaker().rings(), LegMaker().misses(20), again.rings()});
    QCOMPARE(stateOf(state, u"1001"_s), TileState::Ringing);
    QCOMPARE(*rowOf(state, u"1001"_s).since, after(21));
}

void tst_reducer::loserOfARingDoesNotStayRinging()
{
    LegMaker winner;
    winner.queue = u"8001"_s;
    LegMaker loser = winner;
    loser.agent = u"1002"_s;
    // The loser's own end is lost.
    const LiveState state = fold(centre(), {winner.rings(), loser.rings(), winner.answers(8)});
    QVERIFY(stateOf(state, u"1002"_s) != TileState::Ringing);
    QVERIFY(!queueNumber(state, u"8001"_s).waiting);
}

void tst_reducer::handsetsOfOneAgentEndApart()
{
    LegMaker desk;
    desk.device = u"desk"_s;
    LegMaker mobile;
    mobile.device = u"mobile"_s;
    LiveState state = fold(centre(), {desk.rings(), mobile.rings(), desk.misses(15)});
    QCOMPARE(stateOf(state, u"1001"_s), TileState::Ringing);
    state = fold(state, {mobile.misses(18)});
    QVERIFY(stateOf(state, u"1001"_s) != TileState::Ringing);
}

void tst_reducer::recordClosesALegWhoseEndWasLost()
{
    LegMaker leg;
    leg.queue = u"8001"_s;
    CallElement element;
    element.call = CallId(leg.call + u"_1"_s);
    element.callee = std::get<LegEvent>(leg.rings().body).callee;
    element.event = u"ring_to_member"_s;
    element.start = start;
    element.answer = after(5);
    element.end = after(65);
    Event record = tickAt(70);
    record.body = RecordEvent{{element}};
    LiveState state = fold(centre(), {leg.rings(), leg.answers(5)});
    QCOMPARE(stateOf(state, u"1001"_s), TileState::OnQueueCall);
    state = fold(state, {record});
    QVERIFY(stateOf(state, u"1001"_s) != TileState::OnQueueCall);
    // And the answer, delivered after it, changes nothing.
    state = fold(state, {leg.answers(5)});
    QVERIFY(stateOf(state, u"1001"_s) != TileState::OnQueueCall);
}

void tst_reducer::offCallPresenceAsksAfterALostEnd()
{
    const LegMaker leg;
    LiveState state =
        fold(centre(), {presenceAt(u"1001"_s, Presence::OnCall, 1), leg.rings(), leg.answers(5),
                        presenceAt(u"1001"_s, Presence::Available, 50)});
    QCOMPARE(stateOf(state, u"1001"_s), TileState::OnCallIn); // presence never ends a known leg
    QVERIFY(reduce(state, tickAt(109)).effects.isEmpty());
    const Change asked = reduce(state, tickAt(111));
    QCOMPARE(asked.effects.size(), 1);
    QCOMPARE(asked.effects.first().kind, Effect::Kind::AskCall);
    QCOMPARE(asked.effects.first().call, CallId(leg.call));
    QCOMPARE(stateOf(state, u"1001"_s), TileState::OnCallIn);
}

void tst_reducer::ringTooLongIsDoubtedAndAskedOnce()
{
    LiveState state = fold(centre(), {LegMaker().rings()});
    QVERIFY(reduce(state, tickAt(180)).effects.isEmpty());
    QCOMPARE(stateOf(state, u"1001"_s), TileState::Ringing);
    QCOMPARE(reduce(state, tickAt(182)).effects.size(), 1);
    QVERIFY(stateOf(state, u"1001"_s) != TileState::Ringing);
    QVERIFY(reduce(state, tickAt(190)).effects.isEmpty());
}

void tst_reducer::olderPresenceNeverWins()
{
    const LiveState state = fold(centre(), {presenceAt(u"1001"_s, Presence::Away, 50),
                                            presenceAt(u"1001"_s, Presence::DoNotDisturb, 20)});
    QCOMPARE(stateOf(state, u"1001"_s), TileState::Away);
    QCOMPARE(*rowOf(state, u"1001"_s).since, after(50));
}

void tst_reducer::polledPresenceKeepsWhatIsKnown()
{
    LiveState state = fold(centre(), {presenceAt(u"1001"_s, Presence::Away, 10),
                                      presenceAt(u"1001"_s, Presence::Away, 300, true)});
    QCOMPARE(*rowOf(state, u"1001"_s).since, after(10));
    QVERIFY(!rowOf(state, u"1001"_s).sinceAtLeast);
    state = fold(state, {presenceAt(u"1001"_s, Presence::Busy, 600, true)});
    QCOMPARE(stateOf(state, u"1001"_s), TileState::Busy);
    QVERIFY(rowOf(state, u"1001"_s).sinceAtLeast);
}

void tst_reducer::presenceLagsBehindTheEndOfACall()
{
    const LegMaker leg;
    LiveState state = fold(centre(), {presenceAt(u"1001"_s, Presence::Available, -100), leg.rings(),
                                      leg.answers(5), presenceAt(u"1001"_s, Presence::OnCall, 6),
                                      leg.ends(60, u"Call connected"_s)});
    QCOMPARE(stateOf(state, u"1001"_s), TileState::Free); // not "on call (presence)" for a second
    reduce(state, tickAt(75));
    QCOMPARE(stateOf(state, u"1001"_s),
             TileState::OnCallByPresence); // still on a call that we did not see
}

void tst_reducer::freeCountsFromTheEndOfTheCall()
{
    const LegMaker leg;
    const LiveState state = fold(
        centre(), {presenceAt(u"1001"_s, Presence::Available, -1000), leg.rings(), leg.misses(20)});
    QCOMPARE(stateOf(state, u"1001"_s), TileState::Free);
    QCOMPARE(*rowOf(state, u"1001"_s).since, after(20));
}

void tst_reducer::wrapUpEndsByTimeAlone()
{
    LiveState state = centre();
    state.defaults.wrapUp = 45s;
    LegMaker leg;
    leg.queue = u"8001"_s;
    state = fold(state, {presenceAt(u"1001"_s, Presence::Available, -100), leg.rings(),
                         leg.answers(5), leg.ends(60, u"Call connected"_s)});
    QCOMPARE(stateOf(state, u"1001"_s), TileState::WrapUp);
    QCOMPARE(*rowOf(state, u"1001"_s).wrapUpUntil, after(105));
    reduce(state, tickAt(104));
    QCOMPARE(stateOf(state, u"1001"_s), TileState::WrapUp);
    const Change change = reduce(state, tickAt(105));
    QVERIFY(!change.agents.isEmpty());
    QCOMPARE(stateOf(state, u"1001"_s), TileState::Free);
}

void tst_reducer::agentsAreRecognisedByAnyOfTheirNames()
{
    // No roster at all, as after an import: the extension alone, then the user id beside it.
    LegEvent bare;
    bare.call = CallId(u"7000000000000000009"_s);
    bare.callee.extension = u"1010"_s;
    bare.callee.kind = ExtensionKind::User;
    bare.ringAt = start;
    Event first = tickAt(0);
    first.body = bare;
    LegEvent full = bare;
    full.step = LegStep::Answered;
    full.callee.userId = u"user-1010"_s;
    full.callee.name = u"Dana"_s;
    full.answerAt = after(5);
    Event second = tickAt(5);
    second.body = full;
    for (const auto &order : {QList<Event>{first, second}, QList<Event>{second, first}}) {
        const LiveState state = fold({}, order);
        QCOMPARE(std::count_if(state.agents.begin(), state.agents.end(),
                               [](const LiveAgent &agent) { return !agent.info.id.isEmpty(); }),
                 1);
        const AgentRow row = rowOf(state, u"1010"_s);
        QCOMPARE(row.state, TileState::OnCallIn);
        QCOMPARE(row.id, AgentId(u"user-1010"_s));
        QCOMPARE(row.name, u"Dana"_s);
    }
}

void tst_reducer::queueLegIsNobody()
{
    LegMaker leg;
    Event event = leg.rings();
    std::get<LegEvent>(event.body).callee.kind = ExtensionKind::CallQueue;
    LiveState state = centre();
    const size_t before = state.agents.size();
    QVERIFY(reduce(state, event).agents.isEmpty());
    QCOMPARE(state.agents.size(), before);
    QVERIFY(state.calls.empty());
}

void tst_reducer::reachableNeedsAnOpenSeat()
{
    LiveState state = fold(centre(), {presenceAt(u"1001"_s, Presence::Available, 1),
                                      presenceAt(u"1002"_s, Presence::Calendar, 1),
                                      presenceAt(u"1003"_s, Presence::Available, 1)});
    QCOMPARE(queueNumber(state, u"8001"_s).free, 1);
    QCOMPARE(queueNumber(state, u"8001"_s).reachable, 2);
    QCOMPARE(stateOf(state, u"1003"_s),
             TileState::OptedOut); // receive_call is false in every queue
    QCOMPARE(queueNumber(state, u"8002"_s).free, 0);
    QCOMPARE(queueNumber(state, u"8002"_s).out, 1);
    QCOMPARE(totalsOf(state).free, 1);
    QCOMPARE(totalsOf(state).reachable, 2);
}

void tst_reducer::transferSuffixIsTheSameCall()
{
    LegMaker leg;
    LegMaker suffixed = leg;
    suffixed.call += u"_2"_s;
    const LiveState state =
        fold(centre(), {leg.rings(), leg.answers(5), suffixed.ends(50, u"Call connected"_s, 5)});
    QCOMPARE(state.calls.size(), 1U);
    QVERIFY(stateOf(state, u"1001"_s) != TileState::OnCallIn);
}

void tst_reducer::goneAgentLeavesTheBoard()
{
    LiveState state = centre();
    QCOMPARE(totalsOf(state).agents, 3);
    reduce(state, directoryEvent(RosterEvent{{agentNamed(u"1001"_s, u"Ana"_s)}}, 10));
    reduce(state, directoryEvent(QueuesEvent{{queueOf(u"8001"_s, {{u"1001"_s, true}})}}, 10));
    reduce(state, directoryEvent(RosterEvent{{agentNamed(u"1001"_s, u"Ana"_s)}}, 11));
    QCOMPARE(totalsOf(state).agents, 1);
}

void tst_reducer::endedCallsAreForgotten()
{
    const LegMaker leg;
    LiveState state =
        fold(centre(), {leg.rings(), leg.answers(5), leg.ends(60, u"Call connected"_s)});
    QCOMPARE(state.calls.size(), 1U);
    reduce(state, tickAt(3600));
    QCOMPARE(state.calls.size(), 1U); // a retry may come 85 minutes late
    reduce(state, tickAt(3 * 3600));
    QCOMPARE(state.calls.size(), 0U);
    QVERIFY(state.agents[0].calls.isEmpty());
}

void tst_reducer::transferAfterAMissedQueueRingIsADirectCall()
{
    LegMaker offered;
    offered.queue = u"8001"_s;
    LegMaker transferred;
    transferred.ring = 60;
    LiveState state = fold(centre(), {offered.rings(), offered.misses(20)});
    state = fold(std::move(state), {transferred.rings()});
    QCOMPARE(stateOf(state, u"1001"_s), TileState::Ringing);
    QVERIFY(!queueNumber(state, u"8001"_s).waiting); // it rings, but not for the queue
    state = fold(std::move(state), {transferred.answers(65)});
    QCOMPARE(stateOf(state, u"1001"_s), TileState::OnCallIn);
}

void tst_reducer::aPersonRungByAQueuesRuleIsOnNoQueueCall()
{
    // Chloé has no seat in 8001: its overflow rings her, and Zoom names the queue all the same.
    LegMaker overflow;
    overflow.agent = u"1003"_s;
    overflow.queue = u"8001"_s;
    LiveState state = fold(centre(), {overflow.rings()});
    QCOMPARE(stateOf(state, u"1003"_s), TileState::Ringing);
    QVERIFY(!queueNumber(state, u"8001"_s).waiting);
    state = fold(std::move(state), {overflow.answers(5)});
    QCOMPARE(stateOf(state, u"1003"_s), TileState::OnCallIn);
    QVERIFY(rowOf(state, u"1003"_s).queue.isEmpty());
    // A member whom only the next reading names was rung for the queue, then as now.
    reduce(state, directoryEvent(
                      QueuesEvent{{queueOf(u"8001"_s, {{u"1001"_s, true}, {u"1003"_s, true}})}}));
    QCOMPARE(stateOf(state, u"1003"_s), TileState::OnQueueCall);

    // Where nobody knows who sits in the queue, what the event says stands.
    CallQueue unread = queueOf(u"8001"_s, {});
    unread.membersKnown = false;
    LiveState unsure;
    reduce(unsure, directoryEvent(RosterEvent{{agentNamed(u"1003"_s, u"Chloé"_s)}}));
    reduce(unsure, directoryEvent(QueuesEvent{{unread}}));
    unsure = fold(std::move(unsure), {overflow.rings(), overflow.answers(5)});
    QCOMPARE(stateOf(unsure, u"1003"_s), TileState::OnQueueCall);
}

void tst_reducer::inferredEndGivesWayToTheTrueOne()
{
    LegMaker loser;
    loser.queue = u"8001"_s;
    LegMaker winner = loser;
    winner.agent = u"1002"_s;
    // That Ben answered at 15 makes Ana's ring over by then; hers says that it was at 10.
    const QList<Event> events = {presenceAt(u"1001"_s, Presence::Available, -60), loser.rings(),
                                 winner.rings(), winner.answers(15), loser.misses(10)};
    const LiveState state = fold(centre(), events);
    QCOMPARE(state.agents[size_t(findAgent(state, AgentId(u"user-1001"_s)))].tile.since,
             std::optional(after(10)));
}

void tst_reducer::idlePhoneIsNotReachable()
{
    LiveState state = centre();
    CallQueue queue = queueOf(u"8001"_s, {{u"1001"_s, true}, {u"2001"_s, true}});
    queue.members[1].commonArea = true;
    reduce(state, directoryEvent(QueuesEvent{{queue}}, 1));
    state = fold(std::move(state), {presenceAt(u"1001"_s, Presence::Available, 2)});
    const int place = findAgent(state, AgentId(u"user-2001"_s));
    QVERIFY(place >= 0);
    QCOMPARE(agentRow(state, place).state, TileState::Idle);
    QCOMPARE(queueNumber(state, u"8001"_s).reachable, 1);
}

void tst_reducer::wordToldAgainDoesNotBeginAnew()
{
    QList<Event> events = {presenceAt(u"1001"_s, Presence::Available, 10),
                           presenceAt(u"1001"_s, Presence::Away, 20),
                           presenceAt(u"1001"_s, Presence::Available, 30),
                           presenceAt(u"1001"_s, Presence::Available, 40)};
    const auto earlier = [](const Event &a, const Event &b) { return a.at < b.at; };
    do {
        const AgentRow row = rowOf(fold(centre(), events), u"1001"_s);
        QCOMPARE(row.state, TileState::Free);
        QCOMPARE(row.since, std::optional(after(30)));
    } while (std::next_permutation(events.begin(), events.end(), earlier));
}

void tst_reducer::recordOfAConsultationClosesItsCaller()
{
    LegMaker own;
    own.side = Side::Caller;
    LiveState state = fold(centre(), {own.rings(), own.answers(5)});
    CallElement element;
    element.call = CallId(own.call);
    element.event = u"warm_transfer_outgoing"_s;
    element.caller.userId = u"user-1001"_s;
    element.caller.extension = u"1001"_s;
    element.callee.userId = u"user-1002"_s;
    element.callee.extension = u"1002"_s;
    element.start = after(0);
    element.answer = after(5);
    element.end = after(40);
    Event event;
    event.at = event.received = after(50);
    event.body = RecordEvent{{element}};
    reduce(state, event);
    QVERIFY(rowOf(state, u"1001"_s).state != TileState::OnCallOut);
    QVERIFY(!callRow(state, state.calls.at(CallId(own.call))));
}

QTEST_GUILESS_MAIN(tst_reducer)
#include "tst_reducer.moc"
