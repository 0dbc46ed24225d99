// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/engine/boardtruth.h>
#include <tests/engine/enginerig.h>

using namespace zm;
using namespace zm::test;

namespace {

const Instant morning = *parseInstant(u"2026-11-24T09:00:00Z");

sim::Options account()
{
    sim::Options options;
    options.seed = 4;
    options.agents = 8;
    options.queues = 2;
    options.commonAreas = 0;
    options.callVolume = 2.5;
    options.historyDays = 0;
    options.start = morning;
    options.arrivalsUntil = morning + 25min;
    return options;
}

} // namespace

/// This computer's clock is set wrong for a while, and right again; Zoom's goes on. Nothing is
/// lost, nothing is counted twice, and once it is right the board and the reports are what was
/// true.
class TestClockJump : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itComesRightAgain_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::newRow("two minutes ahead") << 2;
        QTest::newRow("two minutes behind") << -2;
        QTest::newRow("three hours ahead") << 180;
        QTest::newRow("three hours behind") << -180;
        QTest::newRow("tomorrow") << 20 * 60;
        QTest::newRow("yesterday") << -20 * 60;
        QTest::newRow("in a year") << 365 * 24 * 60;
        QTest::newRow("a flat battery: 1970") << -int(morning.time_since_epoch() / 1min) + 60;
    }
    void itComesRightAgain()
    {
        QFETCH(int, minutes);
        EngineRig rig(account());
        QVERIFY(rig.listening);
        QVERIFY(rig.run(rig.options()));
        rig.pass(8min);
        rig.ownClock.shift(std::chrono::minutes(minutes));
        rig.pass(8min);
        QVERIFY(rig.settle());
        rig.ownClock.shift(0ms);
        rig.pass(4min);
        QVERIFY(rig.settle());

        // The board is right at once, while calls go on.
        rig.synced = 0;
        rig.engine->readDirectory(); // who receives calls is told by no event
        QVERIFY(QTest::qWaitFor([&] { return rig.synced > 0; }, 60'000));
        QStringList wrong;
        const auto agrees = [&] {
            wrong = differences(rig.engine->board().state(), rig.server->story(), rig.clock.now(),
                                Since::Ignored);
            return wrong.isEmpty();
        };
        QVERIFY2(QTest::qWaitFor(agrees, 30'000), qPrintable(wrong.join(u'\n')));

        // And so are the books, once the last record has come.
        rig.pass(50min, 20s);
        QVERIFY(rig.settle());
        rig.engine->refresh();
        QVERIFY(rig.settle());
        const auto &centre = rig.server->story().centre();
        const Instant from = centre.dayStart(centre.dayOf(morning));
        for (const QString &id : {u"queue-summary"_s, u"calls"_s, u"agent-summary"_s,
                                  u"agent-offers"_s, u"queue-intervals"_s})
            QCOMPARE(wrongRows(rig, id, from, rig.clock.now()), QStringList());
        QStringList counts;
        for (const QueueRow &row : rig.engine->board().whole().queues)
            counts.append(
                u"%1 %2 %3"_s.arg(row.name).arg(row.today.offered).arg(row.today.answered));
        QStringList truth;
        for (const QString &row : trueRows(rig, u"queue-summary"_s, from, rig.clock.now()))
            truth.append(u"%1 %2 %3"_s.arg(row.section(u'|', 0, 0), row.section(u'|', 2, 2),
                                           row.section(u'|', 3, 3)));
        counts.sort();
        truth.sort();
        QCOMPARE(counts, truth);
    }
};

QTEST_GUILESS_MAIN(TestClockJump)
#include "tst_clockjump.moc"
