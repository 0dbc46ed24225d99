// SPDX-License-Identifier: GPL-3.0-or-later
#include "calldigest.h"
#include "callscript.h"

#include <QtTest>

#include <calls/story.h>

using namespace zm;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto connected = u"Call connected"_s;
const auto otherMember = u"Answered by Other Member"_s;
const auto cancel = u"Call Cancel"_s;
const auto noAnswer = u"No Answer"_s;

} // namespace

/// Every script of the contract's c.7 and every rule of PRODUCT §9, as a hand-made call.
class TestAssemble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scripts_data()
    {
        QTest::addColumn<QList<Event>>("events");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const Script &s, const QStringList &expected) {
            QTest::newRow(name) << s.events << expected;
        };

        Script queueLive;
        queueLive.rings(101, 0, 201).rings(102, 0, 201).rings(103, 0, 201);
        queueLive.answers(102, 0, 8, 201).ends(101, 0, {}, 8, otherMember, 201);
        queueLive.misses(103, 0, 8, otherMember, 201).ends(102, 0, 8.0, 68, connected, 201);
        row("queue, all at once, live only", queueLive,
            {u"inbound +14155550123>201 answered 0-8-68 w8 t60 provisional"_s,
             u"visit 201 answered 0-8 provisional"_s, u"leg 101 queue in answered by other 0---8"_s,
             u"leg 102 queue in answered 0-8-68"_s, u"leg 103 queue in answered by other 0---8"_s});

        Script queueMixed = queueLive;
        queueMixed.queueRecord(201, -2, 8.0, 8, u"answered"_s);
        queueMixed.legRecord(101, 0, {}, 8, u"ring_to_member"_s, u"no_answer"_s,
                             u"answered_by_other"_s, queue(201));
        queueMixed.legRecord(102, 0, 8.0, 68, u"ring_to_member"_s, u"answered"_s, {}, queue(201),
                             12);
        row("queue, one record still missing", queueMixed,
            {u"inbound +14155550123>201 answered -2-8-68 w10 t48 provisional"_s,
             u"visit 201 answered -2-8"_s, u"leg 101 queue in answered by other 0---8"_s,
             u"leg 102 queue in answered 0-8-68"_s, u"leg 103 queue in answered by other 0---8"_s});

        Script queueDone = queueMixed;
        queueDone.legRecord(103, 0, {}, 8, u"ring_to_member"_s, u"no_answer"_s,
                            u"answered_by_other"_s, queue(201));
        row("queue, all records there", queueDone,
            {u"inbound +14155550123>201 answered -2-8-68 w10 t48"_s, u"visit 201 answered -2-8"_s,
             u"leg 101 queue in answered by other 0---8"_s, u"leg 102 queue in answered 0-8-68"_s,
             u"leg 103 queue in answered by other 0---8"_s});

        Script sequential;
        sequential.queueRecord(201, 0, 45.0, 45, u"answered"_s);
        sequential.legRecord(101, 1, {}, 21, u"ring_to_member"_s, u"ring_timeout"_s, {},
                             queue(201));
        sequential.legRecord(102, 22, {}, 25, u"ring_to_member"_s, u"rejected"_s, {}, queue(201));
        sequential.legRecord(101, 26, 45.0, 60, u"ring_to_member"_s, u"accepted"_s, {}, queue(201));
        row("queue, one after the other, re-offered", sequential,
            {u"inbound +14155550123>201 answered 0-45-60 w45 t15"_s, u"visit 201 answered 0-45"_s,
             u"leg 101 queue in no answer 1---21"_s, u"leg 102 queue in rejected 22---25"_s,
             u"leg 101 queue in answered 26-45-60"_s});

        Script reoffer;
        reoffer.rings(101, 0, 201).misses(101, 0, 20, noAnswer, 201);
        reoffer.rings(101, 20, 201)
            .answers(101, 20, 30, 201)
            .ends(101, 20, 30.0, 40, connected, 201);
        row("a ring that begins when the former ends is a new offer", reoffer,
            {u"inbound +14155550123>201 answered 0-30-40 w30 t10 provisional"_s,
             u"visit 201 answered 0-30 provisional"_s, u"leg 101 queue in no answer 0---20"_s,
             u"leg 101 queue in answered 20-30-40"_s});

        Script devices; // CONTRACT c.7.3
        devices.device = u"A"_s;
        devices.rings(101, 0);
        devices.device = u"B"_s;
        devices.rings(101, 12).answers(101, 12, 12);
        devices.device = u"A"_s;
        devices.ends(101, 0, {}, 12, u"Answered by Other Device"_s);
        devices.device = u"B"_s;
        devices.ends(101, 12, 12.0, 165, connected);
        row("two devices, the second rings and is lifted in one second", devices,
            {u"inbound +14155550123>101 answered 0-12-165 w12 t153 provisional"_s,
             u"leg 101 direct in answered 0-12-165"_s});

        Script lost;
        lost.device = u"A"_s;
        lost.rings(101, 0).ends(101, 0, {}, 9, u"Answered by Other Device"_s);
        row("the device that lifted is not heard of yet", lost,
            {u"inbound +14155550123>101 answered 0-9-- w9 t0 provisional"_s,
             u"leg 101 direct in answered 0-9--"_s});

        Script overflow;
        overflow.queueRecord(201, 0, {}, 40, u"overflowed"_s);
        overflow.legRecord(101, 1, {}, 39, u"ring_to_member"_s, u"no_answer"_s, {}, queue(201));
        overflow.queueRecord(202, 40, {}, 55, u"abandoned"_s);
        overflow.legRecord(101, 41, {}, 55, u"ring_to_member"_s, u"canceled"_s, {}, queue(202));
        row("overflow to a second queue, then given up", overflow,
            {u"inbound +14155550123>201 abandoned 0---55 w55 t0"_s, u"visit 201 overflow 0-40"_s,
             u"visit 202 abandoned 40-55"_s, u"leg 101 queue in no answer 1---39"_s,
             u"leg 101 queue in abandoned 41---55"_s});

        Script overflowLive;
        overflowLive.rings(101, 1, 201).misses(101, 1, 39, noAnswer, 201);
        overflowLive.rings(102, 41, 202).misses(102, 41, 55, cancel, 202);
        row("the same, live only", overflowLive,
            {u"inbound +14155550123>201 abandoned 1---55 w52 t0 provisional"_s,
             u"visit 201 overflow 1-39 provisional"_s, u"visit 202 abandoned 41-55 provisional"_s,
             u"leg 101 queue in no answer 1---39"_s, u"leg 102 queue in abandoned 41---55"_s});

        Script unheard;
        unheard.queueRecord(201, 0, {}, 3, u"abandoned"_s);
        row("given up while nobody rang", unheard,
            {u"inbound +14155550123>201 abandoned 0---3 w3 t0"_s, u"visit 201 abandoned 0-3"_s});

        Script waiting;
        waiting.rings(101, 1, 201).misses(101, 1, 20, noAnswer, 201);
        row("nobody rings and no record: the caller may still wait", waiting,
            {u"inbound +14155550123>201  1---- w0 t0 provisional"_s,
             u"visit 201  1-- provisional"_s, u"leg 101 queue in no answer 1---20"_s});

        Script voicemail;
        voicemail.queueRecord(201, 0, {}, 90, u"voicemail"_s, true);
        voicemail.voicemail(queue(201), 130);
        row("queue to voicemail", voicemail,
            {u"inbound +14155550123>201 voicemail 0---90 w90 t0"_s, u"visit 201 voicemail 0-90"_s});

        Script voicemailLive;
        voicemailLive.rings(101, 1, 201)
            .misses(101, 1, 20, noAnswer, 201)
            .voicemail(queue(201), 60);
        row("queue to voicemail, live only", voicemailLive,
            {u"inbound +14155550123>201 voicemail 1---20 w19 t0 provisional"_s,
             u"visit 201 voicemail 1-20 provisional"_s, u"leg 101 queue in no answer 1---20"_s});

        Script directVoicemail;
        directVoicemail.legRecord(101, 0, {}, 24, u"incoming"_s, u"voicemail"_s);
        row("direct call to voicemail: the agent did not answer", directVoicemail,
            {u"inbound +14155550123>101 voicemail 0---24 w24 t0"_s,
             u"leg 101 direct in no answer 0---24"_s});

        Script menuThenQueue;
        menuThenQueue.menuRecord(-15, 0).queueRecord(201, 0, 9.0, 9, u"answered"_s);
        menuThenQueue.legRecord(101, 1, 9.0, 19, u"ring_to_member"_s, u"answered"_s, {},
                                queue(201));
        row("menu, then queue", menuThenQueue,
            {u"inbound +14155550123>201 answered -15-9-19 w9 t10"_s, u"visit 201 answered 0-9"_s,
             u"leg 101 queue in answered 1-9-19"_s});

        Script noOperator;
        noOperator.queueRecord(201, 0, {}, 20, u"overflowed"_s)
            .queueRecord(202, 20, 30.0, 30, u"answered"_s);
        noOperator.legRecord(101, 21, 30.0, 40, u"ring_to_member"_s, u"answered"_s);
        row("rule 2: without an operator, the last queue that began before", noOperator,
            {u"inbound +14155550123>201 answered 0-30-40 w30 t10"_s, u"visit 201 overflow 0-20"_s,
             u"visit 202 answered 20-30"_s, u"leg 101 queue in answered 21-30-40"_s});

        Script blind;
        blind.legRecord(101, 0, 5.0, 65, u"incoming"_s, u"answered"_s);
        blind.transfers(TransferStep::BlindStarted, 101, 102, 65);
        blind.on(u"7686398976166803828_1"_s);
        blind.legRecord(102, 65, 72.0, 100, u"direct_transfer"_s, u"answered"_s, {}, user(101));
        row("blind transfer, id with suffix", blind,
            {u"inbound +14155550123>101 answered 0-5-100 w5 t88"_s,
             u"leg 101 direct in answered 0-5-65"_s, u"leg 102 direct in answered 65-72-100"_s,
             u"transfer 101>102 blind answered 65"_s});

        Script blindRecord;
        blindRecord.legRecord(101, 0, 5.0, 65, u"incoming"_s, u"answered"_s);
        blindRecord.on(u"7686398976166803828_1"_s);
        blindRecord.legRecord(102, 65, 72.0, 100, u"direct_transfer"_s, u"connected"_s);
        blindRecord.legRecord(102, 66, 72.0, 100, u"incoming"_s, u"answered"_s);
        row("blind transfer from records only, in the two rows that were measured", blindRecord,
            {u"inbound +14155550123>101 answered 0-5-100 w5 t88"_s,
             u"leg 101 direct in answered 0-5-65"_s, u"leg 102 direct in answered 66-72-100"_s,
             u"transfer 101>102 blind answered 65"_s});

        Script failed;
        failed.legRecord(101, 0, 5.0, 65, u"incoming"_s, u"answered"_s);
        failed.transfers(TransferStep::BlindStarted, 101, 102, 60, {}, u"Target is offline"_s);
        row("a transfer that failed", failed,
            {u"inbound +14155550123>101 answered 0-5-65 w5 t60"_s,
             u"leg 101 direct in answered 0-5-65"_s, u"transfer 101>102 blind failed 60"_s});

        Script warm;
        warm.queueRecord(201, 0, 8.0, 8, u"answered"_s);
        warm.legRecord(101, 1, 8.0, 90, u"ring_to_member"_s, u"answered"_s, {}, queue(201), 30);
        warm.transfers(TransferStep::WarmStarted, 101, 102, 60, u"6001"_s);
        warm.transfers(TransferStep::WarmCompleted, 101, 102, 90);
        warm.on(u"6001"_s).internal = true;
        warm.placedRecord(101, user(102), 61, 70.0, 90, u"warm_transfer_outgoing"_s, u"answered"_s);
        warm.caller = user(101);
        warm.legRecord(102, 61, 70.0, 150, u"warm_transfer_incoming"_s, u"answered"_s, {},
                       user(101));
        row("warm transfer in one merged record", warm,
            {u"inbound +14155550123>201 answered 0-8-150 w8 t132"_s, u"visit 201 answered 0-8"_s,
             u"leg 101 queue in answered 1-8-90"_s, u"leg 101 consultation out answered 61-70-90"_s,
             u"leg 102 direct in answered 61-70-150"_s, u"transfer 101>102 warm answered 60"_s});

        Script warmBack;
        warmBack.legRecord(101, 1, 8.0, 120, u"incoming"_s, u"answered"_s);
        warmBack.on(u"6001"_s).internal = true;
        warmBack.placedRecord(101, user(102), 61, {}, 75, u"warm_transfer_outgoing"_s,
                              u"canceled"_s);
        warmBack.caller = user(101);
        warmBack.legRecord(102, 61, {}, 75, u"warm_transfer_incoming"_s, u"canceled"_s, {},
                           user(101));
        row("warm transfer taken back, records only", warmBack,
            {u"inbound +14155550123>101 answered 1-8-120 w7 t112"_s,
             u"leg 101 direct in answered 1-8-120"_s,
             u"leg 101 consultation out abandoned 61---75"_s,
             u"leg 102 consultation in abandoned 61---75"_s,
             u"transfer 101>102 warm cancelled 61"_s});

        Script outbound;
        outbound.dials(101, outside(u"+4930123456"_s), LegStep::Ringing, 0, {}, {});
        outbound.dials(101, outside(u"+4930123456"_s), LegStep::Answered, 0, 7.0, {});
        outbound.dials(101, outside(u"+4930123456"_s), LegStep::Ended, 0, {}, 67.0, connected);
        row("outbound", outbound,
            {u"outbound 101>+4930123456 answered 0-7-67 w7 t60 provisional"_s,
             u"leg 101 outbound out answered 0-7-67"_s});

        Script outboundCancelled;
        outboundCancelled.dials(101, outside(), LegStep::Ringing, 0, {}, {});
        outboundCancelled.dials(101, outside(), LegStep::Answered, 0, 1.0, {});
        outboundCancelled.dials(101, outside(), LegStep::Ended, 0, {}, 20.0, cancel);
        row("outbound, the network connected but nobody lifted", outboundCancelled,
            {u"outbound 101>+14155550123 abandoned 0---20 w20 t0 provisional"_s,
             u"leg 101 outbound out abandoned 0---20"_s});

        Script internal;
        internal.internal = true;
        internal.caller = user(101);
        internal.placedRecord(101, user(102), 0, 6.0, 66, u"outgoing"_s, u"answered"_s);
        internal.legRecord(102, 0, 6.0, 66, u"incoming"_s, u"answered"_s);
        row("internal: one call, two legs", internal,
            {u"internal 101>102 answered 0-6-66 w6 t60"_s,
             u"leg 101 internal out answered 0-6-66"_s, u"leg 102 internal in answered 0-6-66"_s});

        Script withheld;
        withheld.caller = outside(QString(), QString());
        withheld.legRecord(101, 0, {}, 12, u"incoming"_s, u"hang_up"_s);
        row("withheld caller gives up", withheld,
            {u"inbound anonymous>101 abandoned 0---12 w12 t0"_s,
             u"leg 101 direct in abandoned 0---12"_s});

        Script busy;
        busy.misses(101, 0, 0, u"Busy"_s);
        row("busy", busy,
            {u"inbound +14155550123>101 busy 0---0 w0 t0 provisional"_s,
             u"leg 101 direct in busy 0---0"_s});

        Script twins;
        for (const RecordSource source :
             {RecordSource::CallLogV1, RecordSource::HistoryV2, RecordSource::UserHistory,
              RecordSource::ElementV3, RecordSource::Detail}) {
            twins.source = source;
            twins.history = source == RecordSource::CallLogV1 ? QString() : u"h-1"_s;
            twins.legRecord(101, 0, 5.0, 65, u"incoming"_s, u"answered"_s, {}, {}, 10);
        }
        row("the same leg from every generation counts once", twins,
            {u"inbound +14155550123>101 answered 0-5-65 w5 t50"_s,
             u"leg 101 direct in answered 0-5-65"_s});

        Script v1only;
        v1only.source = RecordSource::CallLogV1;
        v1only.history.clear();
        v1only.legRecord(101, 0, {}, 20, u"ring_to_member"_s, u"Missed"_s, {}, queue(201));
        v1only.legRecord(102, 0, 20.0, 50, u"ring_to_member"_s, u"Call connected"_s, {},
                         queue(201));
        row("v1 only: no queue element, so provisional", v1only,
            {u"inbound +14155550123>201 answered 0-20-50 w20 t30 provisional"_s,
             u"visit 201 answered 0-20 provisional"_s, u"leg 101 queue in no answer 0---20"_s,
             u"leg 102 queue in answered 0-20-50"_s});

        Script v2only;
        v2only.source = RecordSource::HistoryV2;
        v2only.queueRecord(201, 0, {}, 30, u"abandoned"_s);
        v2only.legRecord(101, 1, {}, 30, u"ring_to_member"_s, u"canceled"_s, {}, queue(201));
        row("v2 only", v2only,
            {u"inbound +14155550123>201 abandoned 0---30 w30 t0"_s, u"visit 201 abandoned 0-30"_s,
             u"leg 101 queue in abandoned 1---30"_s});
    }

    void scripts()
    {
        QFETCH(QList<Event>, events);
        QFETCH(QStringList, expected);
        Script s;
        s.events = events;
        QCOMPARE(digestOf(s.call(), at(0)), expected.join(u'\n'));
    }

    void worseSourceDoesNotEraseWhatBetterTold()
    {
        Script s;
        s.legRecord(101, 0, 5.0, 65, u"incoming"_s, u"answered"_s, {}, {}, 10);
        s.source = RecordSource::CallLogV1;
        CallElement poor = s.element(Party{}, user(101), 0, {}, 65, u"incoming"_s, u"Missed"_s);
        s.record(poor);
        const Call call = s.call();
        QCOMPARE(call.legs.size(), 1);
        QCOMPARE(call.legs[0].outcome, Outcome::Answered);
        QCOMPARE(call.legs[0].hold, std::optional(seconds(10)));
        QCOMPARE(call.legs[0].talk, std::optional(seconds(50)));
        QCOMPARE(call.from, u"+14155550123"_s);
    }

    void detailTakesTalkFromTheElementThatHasIt()
    {
        Script s;
        s.source = RecordSource::Detail;
        CallElement detail =
            s.element(outside(), user(101), 0, 5.0, 65, u"incoming"_s, u"answered"_s);
        detail.talk = seconds(60); // computed by the decoder
        s.record(detail);
        s.source = RecordSource::UserHistory;
        CallElement told =
            s.element(outside(), user(101), 0, 5.0, 65, u"incoming"_s, u"answered"_s);
        told.talk = seconds(41);
        told.hold = seconds(19);
        s.record(told);
        QCOMPARE(s.call().legs[0].talk, std::optional(seconds(41)));
        QCOMPARE(s.call().legs[0].hold, std::optional(seconds(19)));
        QCOMPARE(s.call().legs[0].source, LegSource::Detail);
    }

    void liveHoldsCount()
    {
        Script s;
        s.rings(101, 0).answers(101, 0, 10).holds(101, 20.4, 35.9).holds(101, 40, 45);
        s.ends(101, 0, 10.0, 110, connected);
        const Call call = s.call();
        QCOMPARE(call.legs[0].hold, std::optional(seconds(20)));
        QCOMPARE(call.legs[0].talk, std::optional(seconds(80)));
        QCOMPARE(call.legs[0].holds.size(), 2);
    }

    void aQueueOrMenuIsNoAgent()
    {
        Script s;
        LegEvent e;
        e.call = CallId(u"7686398976166803828"_s);
        e.step = LegStep::Missed;
        e.caller = outside();
        e.callee = queue(201);
        e.callee.userId = u"u-queue"_s; // seen in Zoom's own sample
        e.ringAt = at(0);
        e.endAt = at(9);
        s.add(9, e).rings(101, 0, 201).answers(101, 0, 9, 201);
        QCOMPARE(s.call().legs.size(), 1);
        QCOMPARE(s.call().legs[0].agent.key(), u"101"_s);
    }

    void aCallerWithTheMenusKindStaysOutside()
    {
        Script s;
        s.caller = outside();
        s.caller.kind = ExtensionKind::AutoReceptionist; // live, CONTRACT c.2
        s.caller.extension = u"14155550123"_s;
        s.rings(101, 0, 201).answers(101, 0, 4, 201);
        const Call call = s.call();
        QCOMPARE(call.from, u"+14155550123"_s);
        QCOMPARE(call.direction, CallDirection::Inbound);
        QCOMPARE(call.outsideNumber(), u"+14155550123"_s);
    }

    void numberOnlyInTheExtension()
    {
        Script s;
        s.caller = outside(QString(), u"Ann"_s);
        s.caller.extension = u"18282131111"_s;
        s.rings(101, 0).answers(101, 0, 4);
        QCOMPARE(s.call().from, u"+18282131111"_s);
    }

    void hiddenCallerIsAnonymousEvenWithANumber()
    {
        Script s;
        CallElement e = s.element(outside(), user(101), 0, 4.0, 9, u"incoming"_s, u"answered"_s);
        e.hiddenCaller = true;
        const Call call = s.record(e).call();
        QCOMPARE(call.from, u"anonymous"_s);
        QVERIFY(call.outsideNumber().isEmpty());
    }

    void rosterNamesWin()
    {
        Agent ann;
        ann.id = AgentId(u"u101"_s);
        ann.name = u"Ann Lee"_s;
        ann.extension = u"101"_s;
        CallQueue sales;
        sales.id = QueueId(u"q1"_s);
        sales.name = u"Sales"_s;
        sales.extension = u"201"_s;
        Script s;
        s.rings(101, 0, 201).answers(101, 0, 4, 201);
        const Call call = s.call(DirectoryView({ann}, {sales}));
        QCOMPARE(call.agent().name, u"Ann Lee"_s);
        QCOMPARE(call.lastQueue().name, u"Sales"_s);
        QCOMPARE(call.lastQueue().id, QueueId(u"q1"_s));
    }

    void membersKnownByDifferentIdsAreOne()
    {
        Script s;
        LegEvent ring;
        ring.call = CallId(u"7686398976166803828"_s);
        ring.caller = outside();
        ring.callee.userId = u"u101"_s; // neither extension nor kind
        ring.ringAt = at(0);
        s.add(0, ring);
        s.answers(101, 0, 6);
        CallElement e = s.element(outside(), user(101), 0, 6.0, 30, u"incoming"_s, u"answered"_s);
        e.callee.userId.clear(); // history detail knows extensions only
        e.source = RecordSource::Detail;
        s.record(e);
        QCOMPARE(s.call().legs.size(), 1);
        QVERIFY(!s.call().provisional);
    }

    void queueKnownByNameOnly()
    {
        Script s;
        s.rings(101, 0, 201);
        LegEvent e;
        e.call = CallId(u"7686398976166803828"_s);
        e.caller = outside();
        e.callee = user(102);
        e.ringAt = at(0);
        e.forwardedBy = {u"Queue 201"_s, QString(), ExtensionKind::CallQueue};
        s.add(0, e);
        QCOMPARE(s.call().visits.size(), 1);
        QCOMPARE(s.call().legs[1].queue.key(), u"201"_s);
    }

    void recordOutranksALiveAnswer()
    {
        Script s;
        s.rings(101, 0, 201).answers(101, 0, 9, 201);
        s.queueRecord(201, 0, {}, 9, u"abandoned"_s);
        QCOMPARE(s.call().visits[0].outcome, Outcome::Abandoned);
    }

    void unknownWordsAreShownAsTheyCame()
    {
        Script s;
        s.legRecord(101, 0, {}, 9, u"incoming"_s, u"teleported"_s);
        QCOMPARE(wordOf(s.call().legs[0].outcome, s.call().legs[0].word), u"teleported"_s);
        QCOMPARE(wordOf(s.call().result, s.call().word), u"teleported"_s);
    }

    void deletedRecordsCountAndAreMarked()
    {
        Script s;
        s.legRecord(101, 0, {}, 9, u"incoming"_s, u"no_answer"_s);
        const auto id = std::get<RecordEvent>(s.events[0].body).elements[0].elementId;
        s.add(50, RecordsDeletedEvent{u"u101"_s, false, {id}});
        QCOMPARE(s.call().legs.size(), 1);
        QVERIFY(s.call().legs[0].deleted);
    }

    void summaryAloneIsAProvisionalCall()
    {
        CallSummary row;
        row.historyId = u"h-1"_s;
        row.call = CallId(u"5"_s);
        row.direction = Direction::Inbound;
        row.caller = outside();
        row.callee = queue(201);
        row.start = at(0);
        row.end = at(33);
        row.result = u"abandoned"_s;
        Script s;
        s.add(100, SummaryEvent{{row}});
        const Call call = s.call();
        QVERIFY(call.provisional);
        QCOMPARE(call.result, Outcome::Abandoned);
        QCOMPARE(call.visits.size(), 1);
        QCOMPARE(call.visits[0].wait(), milliseconds(33s));
        QCOMPARE(call.from, u"+14155550123"_s);
        QCOMPARE(call.id, CallId(u"5"_s));
    }

    void storyHoldsEventTimesOnly()
    {
        Script s;
        s.queueRecord(201, 0, 8.0, 8, u"answered"_s);
        s.legRecord(101, 1, 8.0, 68, u"ring_to_member"_s, u"answered"_s, {}, queue(201));
        const QString story = storyOf(s.call(), QTimeZone("Europe/Berlin"));
        QVERIFY2(
            story.startsWith(u"Call 7686398976166803828, inbound, from Zoë Müller (+14155550123)"
                             u" to Queue 201 (201): answered\n"_s),
            qPrintable(story));
        QVERIFY(
            story.contains(u"2026-11-23T09:00:08+01:00  Agent 101 (101) answers after 00:07\n"_s));
        for (Event &event : s.events)
            event.received = at(99999);
        std::reverse(s.events.begin(), s.events.end());
        QCOMPARE(storyOf(s.call(), QTimeZone("Europe/Berlin")), story);
    }
};

QTEST_GUILESS_MAIN(TestAssemble)
#include "tst_assemble.moc"
