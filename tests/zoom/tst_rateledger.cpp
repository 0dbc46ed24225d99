// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/rateledger.h>

#include <QTest>

using namespace zm;
using namespace zm::zoom;

namespace {

// 2026-11-22T14:34:56Z
constexpr Instant afternoon = fromMs(1'795'358'096'000);

RateLedger::Now at(milliseconds passed, double speed = 1)
{
    return {1000s + passed, afternoon + milliseconds(qint64(double(passed.count()) * speed)),
            speed};
}

/// Calls granted when a caller takes whatever it gets, asking every millisecond.
int grantedWithin(RateLedger &ledger, RateLabel label, milliseconds from, milliseconds span)
{
    int granted = 0;
    for (milliseconds t = from; t < from + span; t += 1ms) {
        while (ledger.waitFor(label, at(t)) == 0ms) {
            ledger.take(label, at(t));
            ++granted;
        }
    }
    return granted;
}

} // namespace

class TestRateLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsHalfOfProByDefault()
    {
        const RateBudget budget;
        QCOMPARE(budget.perSecond(RateLabel::Light), 10.0);
        QCOMPARE(budget.perSecond(RateLabel::Medium), 5.0);
        QCOMPARE(budget.perSecond(RateLabel::Heavy), 2.0);
        QCOMPARE(budget.heavyPerDay, 3000);
    }

    void pace_data()
    {
        QTest::addColumn<RateLabel>("label");
        QTest::addColumn<int>("perSecond");
        QTest::newRow("light") << RateLabel::Light << 10;
        QTest::newRow("medium") << RateLabel::Medium << 5;
        QTest::newRow("heavy") << RateLabel::Heavy << 2;
    }
    void pace()
    {
        QFETCH(RateLabel, label);
        QFETCH(int, perSecond);
        RateLedger ledger;
        // One second's worth at once, then the pace.
        QCOMPARE(grantedWithin(ledger, label, 0s, 1ms), perSecond);
        const int inTenSeconds = grantedWithin(ledger, label, 1ms, 10s);
        QVERIFY2(inTenSeconds >= perSecond * 10 - 1 && inTenSeconds <= perSecond * 10,
                 qPrintable(QString::number(inTenSeconds)));
        // An idle hour earns no more than a second's worth.
        QCOMPARE(grantedWithin(ledger, label, 3600s, 1ms), perSecond);
    }

    void waitIsExactlyEnough()
    {
        RateLedger ledger;
        for (int i = 0; i < 10; ++i)
            ledger.take(RateLabel::Light, at(0ms));
        // All at once: Zoom would count the next into the same second.
        const milliseconds wait = ledger.waitFor(RateLabel::Light, at(0ms));
        QCOMPARE(wait, milliseconds(1000));
        QVERIFY(ledger.waitFor(RateLabel::Light, at(wait - 1ms)) > 0ms);
        QCOMPARE(ledger.waitFor(RateLabel::Light, at(wait)), 0ms);
    }

    void labelsAreIndependent()
    {
        RateLedger ledger;
        ledger.block(RateLabel::Heavy, afternoon + 1h, at(0ms));
        QVERIFY(ledger.waitFor(RateLabel::Heavy, at(0ms)) > 0ms);
        QCOMPARE(ledger.waitFor(RateLabel::Light, at(0ms)), 0ms);
        QCOMPARE(ledger.waitFor(RateLabel::Medium, at(0ms)), 0ms);
    }

    void blockEndsAtItsMoment()
    {
        RateLedger ledger(RateBudget::unlimited());
        ledger.block(RateLabel::Medium, afternoon + 30s, at(0ms));
        ledger.block(RateLabel::Medium, afternoon + 5s, at(0ms)); // a shorter one changes nothing
        QCOMPARE(ledger.waitFor(RateLabel::Medium, at(0ms)), milliseconds(30s));
        QCOMPARE(ledger.usage(RateLabel::Medium, at(1s)).blockedUntil, afternoon + 30s);
        QVERIFY(ledger.waitFor(RateLabel::Medium, at(30s - 1ms)) > 0ms);
        QCOMPARE(ledger.waitFor(RateLabel::Medium, at(30s)), 0ms);
        QVERIFY(!ledger.usage(RateLabel::Medium, at(30s)).blockedUntil);
    }

    void blockInSimulatedTimeIsShorterInReal()
    {
        RateLedger ledger(RateBudget::unlimited());
        ledger.block(RateLabel::Light, afternoon + 60s, at(0ms, 60));
        QCOMPARE(ledger.waitFor(RateLabel::Light, at(0ms, 60)), milliseconds(1s));
    }

    void aWallClockSetBackDoesNotProlongABlock()
    {
        RateLedger ledger(RateBudget::unlimited());
        ledger.block(RateLabel::Light, afternoon + 5s, at(0ms));
        const RateLedger::Now setBack{1000s + 5s, afternoon - 1h, 1};
        QCOMPARE(ledger.waitFor(RateLabel::Light, setBack), 0ms);
    }

    void refusalsSlowDownAndGoodAnswersHeal()
    {
        RateLedger ledger;
        ledger.refused(RateLabel::Light);
        QCOMPARE(ledger.usage(RateLabel::Light, at(0ms)).perSecondAllowed, 5.0);
        for (int i = 0; i < 20; ++i)
            ledger.refused(RateLabel::Light);
        QCOMPARE(ledger.usage(RateLabel::Light, at(0ms)).perSecondAllowed, 1.25);
        QCOMPARE(ledger.usage(RateLabel::Light, at(0ms)).refused, 21);
        for (int i = 0; i < 100; ++i)
            ledger.accepted(RateLabel::Light);
        QCOMPARE(ledger.usage(RateLabel::Light, at(0ms)).perSecondAllowed, 10.0);
    }

    void serverLimitOnlyTightens()
    {
        RateLedger ledger;
        ledger.serverLimit(RateLabel::Light, 4); // a free account
        QCOMPARE(ledger.usage(RateLabel::Light, at(0ms)).perSecondAllowed, 2.0);
        ledger.serverLimit(RateLabel::Light, 80); // a business one: the budget stays ours
        QCOMPARE(ledger.usage(RateLabel::Light, at(0ms)).perSecondAllowed, 10.0);
        ledger.serverLimit(RateLabel::Light, 0);
        QCOMPARE(ledger.usage(RateLabel::Light, at(0ms)).perSecondAllowed, 10.0);
    }

    void heavyCallsEndWithTheDay()
    {
        RateBudget budget;
        budget.heavyPerSecond = 1000;
        budget.heavyPerDay = 3;
        RateLedger ledger(budget);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(ledger.waitFor(RateLabel::Heavy, at(0ms)), 0ms);
            ledger.take(RateLabel::Heavy, at(0ms));
        }
        // 14:34:56 to midnight UTC.
        const milliseconds toMidnight = 9h + 25min + 4s;
        QCOMPARE(ledger.waitFor(RateLabel::Heavy, at(0ms)), toMidnight);
        QCOMPARE(ledger.usage(RateLabel::Heavy, at(0ms)).today, 3);
        QCOMPARE(ledger.usage(RateLabel::Heavy, at(0ms)).perDayAllowed, 3);
        QCOMPARE(ledger.waitFor(RateLabel::Heavy, at(toMidnight)), 0ms);
        QCOMPARE(ledger.usage(RateLabel::Heavy, at(toMidnight)).today, 0);
    }

    void theDaysCountSurvivesARestart()
    {
        RateBudget budget;
        budget.heavyPerDay = 10;
        RateLedger before(budget);
        before.take(RateLabel::Heavy, at(0ms));
        before.take(RateLabel::Heavy, at(0ms));
        const DailyCount count = before.daily(at(0ms));
        QCOMPARE(count, (DailyCount{QDate(2026, 11, 22), 2}));

        RateLedger after(budget);
        after.restore(count, at(0ms));
        QCOMPARE(after.usage(RateLabel::Heavy, at(0ms)).today, 2);
        RateLedger tomorrow(budget);
        tomorrow.restore(count, at(24h));
        QCOMPARE(tomorrow.usage(RateLabel::Heavy, at(24h)).today, 0);
    }

    void unlimitedWaitsForNothing()
    {
        RateLedger ledger(RateBudget::unlimited());
        for (int i = 0; i < 20'000; ++i) {
            QCOMPARE(ledger.waitFor(RateLabel::Heavy, at(0ms)), 0ms);
            ledger.take(RateLabel::Heavy, at(0ms));
        }
        QCOMPARE(ledger.usage(RateLabel::Heavy, at(0ms)).perSecondAllowed, 0.0);
    }

    void usageLooksBackTenSeconds()
    {
        RateLedger ledger;
        for (int i = 0; i < 5; ++i)
            ledger.take(RateLabel::Light, at(0ms));
        QCOMPARE(ledger.usage(RateLabel::Light, at(1s)).perSecondUsed, 0.5);
        QCOMPARE(ledger.usage(RateLabel::Light, at(11s)).perSecondUsed, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestRateLedger)
#include "tst_rateledger.moc"
