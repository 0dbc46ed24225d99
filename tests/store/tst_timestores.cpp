// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <store/checkpointstore.h>
#include <store/feedlog.h>
#include <store/keyvaluestore.h>
#include <store/spanstore.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::store;

/// What depends on time: spans of agents, live times of feeds, boards to start from, small facts.
class TestTimeStores : public QObject
{
    Q_OBJECT

    static constexpr Instant at(int second) { return fromMs(1'795'000'000'000 + second * 1000); }
    static QList<Span> spansIn(Database &db, SpanKind kind, int from, int to)
    {
        QList<Span> spans;
        const auto read = SpanStore::read(db, kind, at(from), at(to), [&](const Span &span) {
            spans.append(span);
            return true;
        });
        return read ? spans : QList<Span>{{AgentId(read.error().toString()), {}, {}, {}, {}}};
    }

    const AgentId m_ada{u"ada"_s};
    const AgentId m_bela{u"bela"_s};

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aSpanEndsTheOneBefore()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(SpanStore::append(*t.db, SpanKind::State,
                                        {{m_ada, u"free"_s, at(0), {}, false},
                                         {m_bela, u"away"_s, at(5), {}, true},
                                         {m_ada, u"on queue call"_s, at(10), {}, false}}));
        const QList<Span> expected{{m_ada, u"free"_s, at(0), at(10), false},
                                   {m_ada, u"on queue call"_s, at(10), {}, false},
                                   {m_bela, u"away"_s, at(5), {}, true}};
        QCOMPARE(spansIn(*t.db, SpanKind::State, 0, 100), expected);
        QCOMPARE(SpanStore::lasting(*t.db, SpanKind::State).value_or(QList<Span>()),
                 expected.mid(1));
        QCOMPARE(spansIn(*t.db, SpanKind::Presence, 0, 100), QList<Span>());
    }

    void aSecondThoughtReplacesASpan()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(SpanStore::append(
            *t.db, SpanKind::Presence,
            {{m_ada, u"away"_s, at(0), {}, false}, {m_ada, u"busy"_s, at(0), {}, false}}));
        const QList<Span> expected{{m_ada, u"busy"_s, at(0), {}, false}};
        QCOMPARE(spansIn(*t.db, SpanKind::Presence, 0, 1), expected);
    }

    void aLongPastCostsNothing()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        QSqlQuery plan(t.db->connection());
        QVERIFY(plan.exec(u"EXPLAIN QUERY PLAN UPDATE state_span INDEXED BY state_span_lasting SET "
                          u"to_ms = 2 WHERE agent_id = 'a' AND to_ms IS NULL AND from_ms < 2"_s));
        QVERIFY(plan.next());
        QVERIFY2(plan.value(3).toString().startsWith(
                     u"SEARCH state_span USING INDEX state_span_lasting (agent_id=?"_s),
                 qPrintable(plan.value(3).toString()));

        plan.finish();

        QList<Span> past;
        for (int i = 0; i < 20'000; ++i)
            past.append({m_ada, u"free"_s, at(i), at(i + 1), false});
        VERIFY_RESULT(SpanStore::append(*t.db, SpanKind::State, past));
        const QList<Span> seen = spansIn(*t.db, SpanKind::State, 19'998, 30'000);
        QCOMPARE(seen, past.last(2));
    }

    void readingTakesWhatTouchesTheRange()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(SpanStore::append(*t.db, SpanKind::State,
                                        {{m_ada, u"a"_s, at(0), at(10), false},
                                         {m_ada, u"b"_s, at(10), at(20), false},
                                         {m_ada, u"c"_s, at(30), {}, false},
                                         {m_bela, u"d"_s, at(0), {}, false}}));
        const auto states = [&](int from, int to) {
            QString all;
            for (const Span &span : spansIn(*t.db, SpanKind::State, from, to))
                all += span.state;
            return all;
        };
        QCOMPARE(states(5, 15), u"abd"_s);
        QCOMPARE(states(10, 20), u"bd"_s); // both ends are half open
        QCOMPARE(states(22, 25), u"d"_s);
        QCOMPARE(states(25, 31), u"cd"_s);
        QCOMPARE(states(1000, 2000), u"cd"_s);
        QCOMPARE(states(-10, 0), QString());
        QCOMPARE(states(-10, 1), u"ad"_s);
    }

    void anEndClosesWhatLasts()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(SpanStore::append(
            *t.db, SpanKind::State,
            {{m_ada, u"free"_s, at(0), {}, false}, {m_bela, u"free"_s, at(50), {}, false}}));
        VERIFY_RESULT(SpanStore::closeAll(*t.db, SpanKind::State, at(40)));
        const QList<Span> expected{{m_ada, u"free"_s, at(0), at(40), false},
                                   {m_bela, u"free"_s, at(50), at(50), false}};
        QCOMPARE(spansIn(*t.db, SpanKind::State, 0, 60), expected);
        QVERIFY(SpanStore::lasting(*t.db, SpanKind::State)->isEmpty());
    }

    void feedsLeaveGaps()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        const auto socket = EventSource::WebSocket;
        QVERIFY(!FeedLog::lastAlive(*t.db)->has_value());
        VERIFY_RESULT(FeedLog::opened(*t.db, socket, at(10)));
        VERIFY_RESULT(FeedLog::alive(*t.db, socket, at(40)));
        VERIFY_RESULT(FeedLog::alive(*t.db, socket, at(30))); // never backwards
        QCOMPARE(FeedLog::lastAlive(*t.db)->value(), at(40));
        VERIFY_RESULT(FeedLog::opened(*t.db, EventSource::Webhook, at(35)));
        VERIFY_RESULT(FeedLog::closed(*t.db, EventSource::Webhook, at(60)));
        // A crash: the next start knows it by the sign of life only.
        VERIFY_RESULT(FeedLog::closeLeftOpen(*t.db));
        VERIFY_RESULT(FeedLog::opened(*t.db, socket, at(90)));
        VERIFY_RESULT(FeedLog::alive(*t.db, socket, at(100)));

        const auto spans = FeedLog::spans(*t.db, at(0), at(120));
        VERIFY_RESULT(spans);
        const QList<FeedSpan> expected{{socket, at(10), at(40), at(40)},
                                       {EventSource::Webhook, at(35), at(60), at(60)},
                                       {socket, at(90), at(100), {}}};
        QCOMPARE(*spans, expected);
        QCOMPARE(gapsIn(*spans, at(0), at(120)),
                 (QList<TimeRange>{{at(0), at(10)}, {at(60), at(90)}, {at(100), at(120)}}));
        QCOMPARE(gapsIn(*spans, at(20), at(50)), QList<TimeRange>());
        QCOMPARE(gapsIn({}, at(1), at(2)), (QList<TimeRange>{{at(1), at(2)}}));
        QCOMPARE(FeedLog::spans(*t.db, at(70), at(80))->size(), 0);
    }

    void reopeningAFeedEndsItsFormerTime()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(FeedLog::opened(*t.db, EventSource::WebSocket, at(0)));
        VERIFY_RESULT(FeedLog::alive(*t.db, EventSource::WebSocket, at(20)));
        VERIFY_RESULT(FeedLog::opened(*t.db, EventSource::WebSocket, at(50)));
        const auto spans = FeedLog::spans(*t.db, at(0), at(60));
        VERIFY_RESULT(spans);
        QCOMPARE(gapsIn(*spans, at(0), at(50)), (QList<TimeRange>{{at(20), at(50)}}));
    }

    void theNewestBoardOfTheRightFormat()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        QVERIFY(!CheckpointStore::latest(*t.db, 2)->has_value());
        const Checkpoint early{10, at(0), 2, QByteArray(5000, 'x')};
        const Checkpoint late{20, at(100), 2, QByteArray()};
        const Checkpoint other{30, at(200), 1, "old form"};
        for (const Checkpoint &checkpoint : {late, early, other})
            VERIFY_RESULT(CheckpointStore::save(*t.db, checkpoint));
        QCOMPARE(CheckpointStore::latest(*t.db, 2)->value(), late);
        QCOMPARE(CheckpointStore::latest(*t.db, 2, at(99))->value(), early);
        QCOMPARE(CheckpointStore::latest(*t.db, 2, at(100))->value(), late);
        QVERIFY(!CheckpointStore::latest(*t.db, 2, at(-1))->has_value());
        QVERIFY(numberIn(*t.db, u"SELECT max(length(body)) FROM checkpoint"_s) < 200);

        const Checkpoint rows{20, at(100), 7, "rows"};
        VERIFY_RESULT(CheckpointStore::save(*t.db, rows));
        QCOMPARE(CheckpointStore::prune(*t.db, {2, 7}, at(1000)).value_or(-1), 2);
        QCOMPARE(CheckpointStore::latest(*t.db, 2)->value(), late);
        QCOMPARE(CheckpointStore::latest(*t.db, 7)->value(), rows);
        QVERIFY(!CheckpointStore::latest(*t.db, 1)->has_value());
    }

    void aBoardThatDoesNotUnpackIsPassedOver()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(CheckpointStore::save(*t.db, {1, at(0), 1, "good"}));
        VERIFY_RESULT(CheckpointStore::save(*t.db, {2, at(1), 1, "spoilt"}));
        VERIFY_RESULT(
            t.db->execute(u"UPDATE checkpoint SET body = x'00000006ffff' WHERE seq = 2"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*qUncompress.*|.*Z_DATA.*"_s));
        QTest::ignoreMessage(QtWarningMsg, "A stored board does not unpack and is passed over");
        QCOMPARE(CheckpointStore::latest(*t.db, 1)->value().seq, 1);
    }

    void smallFacts()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        QVERIFY(!KeyValueStore::value(*t.db, u"sync.cursor"_s)->has_value());
        VERIFY_RESULT(KeyValueStore::set(*t.db, u"sync.cursor"_s, u"one"_s));
        VERIFY_RESULT(KeyValueStore::set(*t.db, u"sync.cursor"_s, u"two"_s));
        VERIFY_RESULT(KeyValueStore::setInstant(*t.db, u"sync.finished"_s, at(5)));
        VERIFY_RESULT(KeyValueStore::set(*t.db, u"empty"_s, QString()));
        QCOMPARE(KeyValueStore::value(*t.db, u"sync.cursor"_s)->value(), u"two"_s);
        QCOMPARE(KeyValueStore::value(*t.db, u"empty"_s)->value(), QString());
        QCOMPARE(KeyValueStore::instant(*t.db, u"sync.finished"_s)->value(), at(5));
        QVERIFY(!KeyValueStore::instant(*t.db, u"sync.cursor"_s)->has_value());
        VERIFY_RESULT(KeyValueStore::remove(*t.db, u"sync.cursor"_s));
        QVERIFY(!KeyValueStore::value(*t.db, u"sync.cursor"_s)->has_value());
    }
};

QTEST_GUILESS_MAIN(TestTimeStores)
#include "tst_timestores.moc"
