// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <store/directorystore.h>
#include <store/seatstore.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::store;

class TestDirectoryStore : public QObject
{
    Q_OBJECT

    static constexpr Instant Monday = fromMs(1'795'000'000'000);
    static constexpr Instant Tuesday = Monday + 24h;

    static QList<Agent> roster()
    {
        return {{AgentId(u"u1"_s),
                 u"Ada"_s,
                 u"801"_s,
                 u"x1"_s,
                 u"ada@example.com"_s,
                 u"Sales"_s,
                 u"CC1"_s,
                 u"Main"_s,
                 {u"+15550101"_s, u"+15550102"_s},
                 false,
                 true},
                {AgentId(u"u2"_s), u"Bela"_s, u"802"_s, {}, {}, {}, {}, {}, {}, false, true},
                {AgentId(u"c1"_s), u"Lobby"_s, u"899"_s, {}, {}, {}, {}, {}, {}, true, true}};
    }

    static QList<CallQueue> queues()
    {
        return {{QueueId(u"q1"_s),
                 u"Orders"_s,
                 u"700"_s,
                 u"xq1"_s,
                 u"Europe/Berlin"_s,
                 u"Main"_s,
                 {u"+15550700"_s},
                 {{AgentId(u"u2"_s), u"Bela"_s, {}, true, false, true},
                  {AgentId(u"u1"_s), u"Ada"_s, u"x1"_s, false, false, false}},
                 true,
                 true},
                {QueueId(u"q2"_s), u"Support"_s, u"701"_s, {}, {}, {}, {}, {}, false, true}};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agentsComeBackAsTheyWere()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        const auto changes = DirectoryStore::saveAgents(*t.db, roster(), Monday);
        VERIFY_RESULT(changes);
        QCOMPARE(*changes, (DirectoryChanges{3, 0, 0, 0}));
        VERIFY_RESULT(t.open());
        QCOMPARE(DirectoryStore::agents(*t.db).value_or(QList<Agent>()), roster());
    }

    void onlyDifferencesAreWritten()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(DirectoryStore::saveAgents(*t.db, roster(), Monday));
        QList<Agent> fresh = roster();
        fresh[0].numbers.swapItemsAt(0, 1);
        const auto changes = DirectoryStore::saveAgents(*t.db, fresh, Tuesday);
        VERIFY_RESULT(changes);
        QCOMPARE(*changes, (DirectoryChanges{0, 1, 0, 0}));
        QCOMPARE(changes->total(), 1);
        QCOMPARE(DirectoryStore::agents(*t.db).value_or(QList<Agent>()), fresh);
        QCOMPARE(numberIn(*t.db,
                          u"SELECT count(*) FROM agent WHERE changed_ms = %1"_s.arg(toMs(Tuesday))),
                 1);
        QCOMPARE(numberIn(*t.db, u"SELECT count(*) FROM agent WHERE first_seen_ms = %1"_s.arg(
                                     toMs(Monday))),
                 3);
        QCOMPARE(DirectoryStore::saveAgents(*t.db, fresh, Tuesday)->total(), 0);
    }

    void whoVanishesIsKeptAndMayReturn()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(DirectoryStore::saveAgents(*t.db, roster(), Monday));
        auto changes = DirectoryStore::saveAgents(*t.db, {roster().first()}, Tuesday);
        VERIFY_RESULT(changes);
        QCOMPARE(*changes, (DirectoryChanges{0, 0, 2, 0}));
        QCOMPARE(DirectoryStore::agents(*t.db)->size(), 1);
        const auto all = DirectoryStore::agents(*t.db, Include::All);
        VERIFY_RESULT(all);
        QCOMPARE(all->size(), 3);
        QVERIFY(!all->at(1).active);
        QCOMPARE(all->at(1).name, u"Bela"_s);
        // Being gone is news once.
        QCOMPARE(DirectoryStore::saveAgents(*t.db, {roster().first()}, Tuesday)->total(), 0);
        changes = DirectoryStore::saveAgents(*t.db, roster(), Tuesday);
        VERIFY_RESULT(changes);
        QCOMPARE(*changes, (DirectoryChanges{0, 0, 0, 2}));
        QCOMPARE(DirectoryStore::agents(*t.db).value_or(QList<Agent>()), roster());
    }

    void anAgentNamedTwiceCountsOnce()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        const auto changes = DirectoryStore::saveAgents(*t.db, roster() + roster(), Monday);
        VERIFY_RESULT(changes);
        QCOMPARE(changes->added, 3);
    }

    void queuesComeBackWithSeatsInOrder()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        const auto changes = DirectoryStore::saveQueues(*t.db, queues(), Monday);
        VERIFY_RESULT(changes);
        QCOMPARE(changes->added, 2);
        VERIFY_RESULT(t.open());
        QCOMPARE(DirectoryStore::queues(*t.db).value_or(QList<CallQueue>()), queues());
    }

    void aListWithoutSeatsKeepsThem()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(DirectoryStore::saveQueues(*t.db, queues(), Monday));
        QList<CallQueue> listed = queues();
        listed[0].members.clear();
        listed[0].membersKnown = false;
        QCOMPARE(DirectoryStore::saveQueues(*t.db, listed, Tuesday)->total(), 0);
        QCOMPARE(DirectoryStore::queues(*t.db).value_or(QList<CallQueue>()), queues());
        // Known to be empty is something else.
        listed[0].membersKnown = true;
        QCOMPARE(DirectoryStore::saveQueues(*t.db, listed, Tuesday)->changed, 1);
        QCOMPARE(DirectoryStore::queues(*t.db)->first().members.size(), 0);
    }

    void anOptOutIsAChangeOfItsQueue()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(DirectoryStore::saveQueues(*t.db, queues(), Monday));
        QList<CallQueue> fresh = queues();
        fresh[0].members[0].receivesCalls = false;
        QCOMPARE(*DirectoryStore::saveQueues(*t.db, fresh, Tuesday),
                 (DirectoryChanges{0, 1, 0, 0}));
        QCOMPARE(DirectoryStore::queues(*t.db).value_or(QList<CallQueue>()), fresh);
        QCOMPARE(*DirectoryStore::saveQueues(*t.db, {fresh[1]}, Tuesday),
                 (DirectoryChanges{0, 0, 1, 0}));
        QCOMPARE(DirectoryStore::queues(*t.db, Include::All)->first().members.size(), 2);
    }

    void seatsAreLogged()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        const auto logOf = [&](Instant from, Instant to) {
            const auto logs = SeatStore::read(*t.db, from, to);
            return logs ? *logs : QList<QueueSeats>();
        };
        const QueueId orders(u"q1"_s);
        const AgentId ada(u"u1"_s), bela(u"u2"_s);
        VERIFY_RESULT(DirectoryStore::saveQueues(*t.db, queues(), Monday));
        VERIFY_RESULT(DirectoryStore::saveQueues(*t.db, queues(), Monday + 1min));
        // Of q2 nobody knows the seats: it has no log.
        QCOMPARE(
            logOf(Monday, Tuesday),
            (QList<QueueSeats>{
                {orders, {{Monday, {}}}, {{ada, Monday, {}, false}, {bela, Monday, {}, true}}}}));

        // Bela opts out, Ada leaves the queue; both are news once.
        QList<CallQueue> fresh = queues();
        fresh[0].members = {{bela, u"Bela"_s, {}, false, false, true}};
        for (const Instant at : {Tuesday, Tuesday + 1min})
            VERIFY_RESULT(DirectoryStore::saveQueues(*t.db, fresh, at));
        QCOMPARE(logOf(Monday, Tuesday + 1h).first().seats,
                 (QList<SeatSpan>{{ada, Monday, Tuesday, false},
                                  {bela, Monday, Tuesday, true},
                                  {bela, Tuesday, {}, false}}));
        QCOMPARE(logOf(Tuesday, Tuesday + 1h).first().seats,
                 (QList<SeatSpan>{{bela, Tuesday, {}, false}}));

        // It cannot be read: nothing is known until it can.
        const Instant later = Tuesday + 1h;
        VERIFY_RESULT(DirectoryStore::saveQueues(*t.db, fresh, later, {orders}));
        VERIFY_RESULT(DirectoryStore::saveQueues(*t.db, fresh, later + 1min, {orders}));
        VERIFY_RESULT(DirectoryStore::saveQueues(*t.db, fresh, later + 5min));
        const QueueSeats log = logOf(later, later + 1h).first();
        QCOMPARE(log.known, (QList<QueueSeats::Known>{{Monday, later}, {later + 5min, {}}}));
        QCOMPARE(log.seats, (QList<SeatSpan>{{bela, later + 5min, {}, false}}));

        // A queue that is gone has no seats; a clock set back leaves none that ends before it
        // began.
        VERIFY_RESULT(DirectoryStore::saveQueues(*t.db, {fresh[1]}, later));
        QCOMPARE(logOf(Monday, later + 1h).first().known,
                 (QList<QueueSeats::Known>{{Monday, later}}));
        QCOMPARE(numberIn(*t.db, u"SELECT count(*) FROM seat_span WHERE to_ms IS NULL"_s), 0);
        QCOMPARE(numberIn(*t.db, u"SELECT count(*) FROM seat_span WHERE to_ms <= from_ms"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestDirectoryStore)
#include "tst_directorystore.moc"
