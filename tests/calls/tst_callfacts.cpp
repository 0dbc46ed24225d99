// SPDX-License-Identifier: GPL-3.0-or-later
#include "callscript.h"

#include <QtTest>

#include <calls/story.h>

#include <algorithm>

using namespace zm;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

/// Order, doubles and lateness must not matter.
class TestCallFacts : public QObject
{
    Q_OBJECT

    /// A call with everything in it: two devices, a re-offer, overflow, a warm transfer, all
    /// generations.
    static QList<Event> richCall()
    {
        Script s;
        const auto other = u"Answered by Other Member"_s, noAnswer = u"No Answer"_s;
        s.menuRecord(-5, 0).queueRecord(201, 0, {}, 21, u"overflowed"_s);
        s.rings(101, 1, 201).rings(102, 1, 201);
        s.misses(101, 1, 20, noAnswer, 201).misses(102, 1, 20, noAnswer, 201);
        s.legRecord(101, 1, {}, 20, u"ring_to_member"_s, u"no_answer"_s, {}, queue(201));
        s.queueRecord(202, 21, 35, 35, u"answered"_s);
        s.device = u"desk"_s;
        s.rings(103, 22, 202);
        s.device = u"app"_s;
        s.rings(103, 25, 202).rings(104, 22, 202).answers(103, 25, 35, 202);
        s.device = u"desk"_s;
        s.ends(103, 22, {}, 35, u"Answered by Other Device"_s, 202);
        s.ends(104, 22, {}, 35, other, 202);
        s.device = u"app"_s;
        s.ends(103, 25, 35.0, 300, u"Call connected"_s, 202);
        s.holds(103, 200, 290);
        s.transfers(TransferStep::WarmStarted, 103, 105, 210, u"600"_s);
        s.on(u"600"_s).dials(103, user(105), LegStep::Ringing, 211, {}, {});
        s.dials(103, user(105), LegStep::Ended, 211, 220.0, 300.0, u"Call connected"_s);
        s.on(u"7686398976166803828"_s).transfers(TransferStep::WarmCompleted, 103, 105, 300);
        for (const RecordSource source : {RecordSource::ElementV3, RecordSource::HistoryV2,
                                          RecordSource::UserHistory, RecordSource::Detail}) {
            s.source = source;
            s.legRecord(103, 22, 35.0, 300, u"ring_to_member"_s, u"answered"_s, {}, queue(202), 90);
        }
        s.source = RecordSource::CallLogV1;
        s.history.clear();
        s.legRecord(103, 22, 35.0, 300, u"ring_to_member"_s, u"Call connected"_s, {}, queue(202),
                    90);
        s.add(4000,
              RecordsDeletedEvent{
                  u"u103"_s,
                  false,
                  {s.element(outside(), user(103), 22, {}, 1, u"ring_to_member"_s, {}).elementId}});
        return s.events;
    }

private Q_SLOTS:
    void anyOrderAndDoubledGivesTheSameGroupAndCall()
    {
        const QList<Event> events = richCall();
        CallBook straight;
        for (const Event &event : events)
            straight.apply(event);
        QCOMPARE(straight.size(), 1);
        const QString key = straight.keys().first();
        const CallFacts facts = *straight.find(key);
        const QString story = storyOf(assemble(facts, {}), QTimeZone::utc());
        QVERIFY(!story.isEmpty());
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            QList<Event> shuffled = events + events;
            std::shuffle(shuffled.begin(), shuffled.end(), random);
            CallBook book;
            for (Event event : std::as_const(shuffled)) {
                event.received += milliseconds(random() % 5'000'000); // lateness is not a fact
                book.apply(event);
            }
            QCOMPARE(book.keys(), QStringList{key});
            QVERIFY(*book.find(key) == facts);
            QCOMPARE(book.find(key)->toBytes(), facts.toBytes());
            QCOMPARE(storyOf(assemble(*book.find(key), {}), QTimeZone::utc()), story);
        }
    }

    void mergeIsCommutativeAssociativeIdempotent()
    {
        const QList<Event> events = richCall();
        std::mt19937 random(11);
        for (int round = 0; round < 100; ++round) {
            CallFacts part[3];
            for (const Event &event : events)
                part[random() % 3].absorb(event);
            const auto merged = [](CallFacts a, const CallFacts &b) {
                a.merge(b);
                return a;
            };
            const auto &[a, b, c] = part;
            QVERIFY(merged(a, b) == merged(b, a));
            QVERIFY(merged(merged(a, b), c) == merged(a, merged(b, c)));
            CallFacts again = a;
            QVERIFY(!again.merge(a));
            QVERIFY(again == a);
        }
    }

    void bytesComeBack()
    {
        CallFacts facts;
        for (const Event &event : richCall())
            facts.absorb(event);
        Party hidden;
        CallSummary summary;
        summary.historyId = u"h-1"_s;
        summary.caller = hidden;
        summary.start = at(-0.5);
        summary.duration = seconds(-1);
        facts.absorb({0, at(0), at(0), EventSource::Rest, SummaryEvent{{summary}}});
        const auto back = CallFacts::fromBytes(facts.toBytes());
        QVERIFY(back.has_value());
        QVERIFY(*back == facts);
        QVERIFY2(facts.toBytes().size() < 4000,
                 qPrintable(QString::number(facts.toBytes().size())));
    }

    void brokenBytesAreAnErrorNotACrash()
    {
        CallFacts facts;
        for (const Event &event : richCall())
            facts.absorb(event);
        const QByteArray bytes = facts.toBytes();
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!CallFacts::fromBytes(bytes.left(length)).has_value());
        std::mt19937 random(3);
        for (int round = 0; round < 2000; ++round) {
            QByteArray broken = bytes;
            broken[qsizetype(random() % quint32(broken.size()))] = char(random());
            (void)CallFacts::fromBytes(broken); // must return
        }
        QByteArray newer = bytes;
        newer[0] = 99;
        QVERIFY(!CallFacts::fromBytes(newer).has_value());
    }

    void aLateFactJoinsTwoGroups()
    {
        Script first(u"100"_s), second(u"600"_s);
        first.history = second.history = QString();
        first.rings(101, 0, 201).answers(101, 0, 5, 201);
        second.dials(101, user(102), LegStep::Ringing, 60, {}, {});
        CallBook book;
        for (const Event &event : first.events + second.events)
            book.apply(event);
        QCOMPARE(book.size(), 2);
        Script link(u"100"_s);
        link.transfers(TransferStep::WarmStarted, 101, 102, 59, u"600"_s);
        const Touched touched = book.apply(link.events.first());
        QCOMPARE(book.size(), 1);
        QCOMPARE(touched.changed, QStringList{u"c:100"_s});
        QCOMPARE(touched.gone, QStringList{u"c:600"_s});
        QCOMPARE(book.keyOf(CallId(u"600_1"_s)), u"c:100"_s);
        QVERIFY(book.find(CallId(u"600"_s)));
    }

    void nothingNewTouchesNothing()
    {
        CallBook book;
        Script s;
        s.rings(101, 0);
        QCOMPARE(book.apply(s.events.first()).changed.size(), 1);
        QVERIFY(book.apply(s.events.first()).isEmpty());
        QVERIFY(book.apply({0, at(0), at(0), EventSource::Engine, TickEvent{}}).isEmpty());
    }

    void aPageOfManyCallsIsParted()
    {
        Script one(u"1"_s), two(u"2"_s);
        two.history = u"h-2"_s;
        RecordEvent page{
            {one.element(outside(), user(101), 0, {}, 5, u"incoming"_s, u"no_answer"_s),
             two.element(outside(), user(101), 50, {}, 55, u"incoming"_s, u"busy"_s)}};
        const Event event{0, at(60), at(60), EventSource::Rest, page};
        QCOMPARE(piecesOf(event).size(), 2);
        CallBook book;
        QCOMPARE(book.apply(event).changed.size(), 2);
        QVERIFY(aliasesOf(event).contains(u"h:h-2"_s));
        book.forget(at(10));
        QCOMPARE(book.size(), 1);
        QVERIFY(book.keyOf(CallId(u"1"_s)).isEmpty());
    }

    void suffixes_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("bare");
        QTest::newRow("none") << u"768"_s << u"768"_s;
        QTest::newRow("_1") << u"768_1"_s << u"768"_s;
        QTest::newRow("_12") << u"768_12"_s << u"768"_s;
        QTest::newRow("word") << u"768_a"_s << u"768_a"_s;
        QTest::newRow("bare mark") << u"768_"_s << u"768_"_s;
    }
    void suffixes()
    {
        QFETCH(QString, id);
        QTEST(withoutSuffix(id), "bare");
    }
};

QTEST_GUILESS_MAIN(TestCallFacts)
#include "tst_callfacts.moc"
