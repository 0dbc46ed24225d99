// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/wallcare.h>
#include <ui/wallboard/wallrotation.h>

#include <QSet>
#include <QTest>

using namespace zm;
using namespace zm::ui;

class WallRotationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsEveryHalfMinute();
    void everyPageOnceARound();
    void livelyPagesComeFirst();
    void aBreachComesAtOnceAndStays();
    void severalBreachesAlternate();
    void afterABreachTheRoundGoesOn();
    void aTurnByHandStandsForOneTurn();
    void pausedMeansPaused();
    void turnIsBounded();
    void pagesMayGoAndCome();
    void onePageStays();
    void sleepIsOneTurn();
    void progressFillsTheDot();
    void shiftWandersAFewPixels();
    void dimsAcrossMidnight();
};

namespace {

constexpr WallPageFacts quiet{false, false};
constexpr WallPageFacts lively{false, true};
constexpr WallPageFacts breach{true, true};

/// The pages that hang, one a turn.
QList<int> turns(WallRotation &rotation, int count, milliseconds &now)
{
    QList<int> pages;
    for (int i = 0; i < count; ++i) {
        now += rotation.turn();
        rotation.advance(now);
        pages.append(rotation.page());
    }
    return pages;
}

} // namespace

void WallRotationTest::turnsEveryHalfMinute()
{
    WallRotation rotation;
    rotation.setPages({quiet, quiet, quiet}, 0ms);
    QCOMPARE(rotation.page(), 0);
    QVERIFY(!rotation.advance(29'999ms));
    QVERIFY(rotation.advance(30s));
    QCOMPARE(rotation.page(), 1);
    QVERIFY(!rotation.advance(59'999ms));
    QVERIFY(rotation.advance(60s));
    QCOMPARE(rotation.page(), 2);
    QVERIFY(rotation.advance(90s));
    QCOMPARE(rotation.page(), 0);
}

void WallRotationTest::everyPageOnceARound()
{
    WallRotation rotation;
    rotation.setPages({quiet, lively, quiet, lively, quiet}, 0ms);
    milliseconds now{0};
    QList<int> seen{rotation.page()};
    seen += turns(rotation, 14, now);
    for (int round = 0; round < 3; ++round) {
        const QList<int> pages = seen.mid(round * 5, 5);
        QCOMPARE(QSet<int>(pages.begin(), pages.end()).size(), 5);
    }
}

void WallRotationTest::livelyPagesComeFirst()
{
    WallRotation rotation;
    rotation.setPages({quiet, lively, quiet, lively}, 0ms);
    milliseconds now{0};
    QCOMPARE(rotation.page(), 1);
    QCOMPARE(turns(rotation, 3, now), QList<int>({3, 0, 2}));
    // What became lively meanwhile comes first in the next round.
    rotation.setPages({quiet, quiet, quiet, lively}, now);
    QCOMPARE(turns(rotation, 4, now), QList<int>({3, 0, 1, 2}));
}

void WallRotationTest::aBreachComesAtOnceAndStays()
{
    WallRotation rotation;
    rotation.setPages({quiet, quiet, quiet}, 0ms);
    rotation.setPages({quiet, quiet, breach}, 4s);
    QVERIFY(rotation.advance(4s));
    QCOMPARE(rotation.page(), 2);
    QVERIFY(rotation.isHeld());
    for (milliseconds now = 5s; now < 10min; now += 1s)
        QVERIFY(!rotation.advance(now));
    QCOMPARE(rotation.progress(5min), 1.0);
}

void WallRotationTest::severalBreachesAlternate()
{
    WallRotation rotation;
    rotation.setPages({breach, quiet, breach, quiet}, 0ms);
    rotation.advance(0ms);
    QCOMPARE(rotation.page(), 0);
    QVERIFY(!rotation.advance(14'999ms));
    QVERIFY(rotation.advance(15s));
    QCOMPARE(rotation.page(), 2);
    QVERIFY(rotation.advance(30s));
    QCOMPARE(rotation.page(), 0);
}

void WallRotationTest::afterABreachTheRoundGoesOn()
{
    WallRotation rotation;
    rotation.setPages({quiet, quiet, breach}, 0ms);
    rotation.advance(0ms);
    QCOMPARE(rotation.page(), 2);
    rotation.advance(100s);
    rotation.setPages({quiet, quiet, quiet}, 100s);
    QVERIFY(!rotation.isHeld());
    QVERIFY(!rotation.advance(114s)); // a breach that comes and goes does not make the wall flicker
    QVERIFY(rotation.advance(115s));
    QVERIFY(rotation.page() != 2);
}

void WallRotationTest::aTurnByHandStandsForOneTurn()
{
    WallRotation rotation;
    rotation.setPages({quiet, quiet, breach}, 0ms);
    rotation.advance(0ms);
    rotation.next(1s);
    QCOMPARE(rotation.page(), 0);
    QVERIFY(!rotation.advance(30'999ms));
    QCOMPARE(rotation.page(), 0);
    QVERIFY(rotation.advance(31s));
    QCOMPARE(rotation.page(), 2);
    rotation.previous(32s);
    QCOMPARE(rotation.page(), 1);
    rotation.show(7, 33s);
    QCOMPARE(rotation.page(), 1);
}

void WallRotationTest::pausedMeansPaused()
{
    WallRotation rotation;
    rotation.setPages({quiet, quiet}, 0ms);
    rotation.setPaused(true, 1s);
    rotation.setPages({quiet, breach}, 2s);
    QVERIFY(!rotation.advance(10min));
    QCOMPARE(rotation.page(), 0);
    QVERIFY(!rotation.isHeld());
    rotation.setPaused(false, 11min);
    QVERIFY(rotation.advance(11min));
    QCOMPARE(rotation.page(), 1);
}

void WallRotationTest::turnIsBounded()
{
    QCOMPARE(WallRotation(1s).turn(), 15s);
    QCOMPARE(WallRotation(1h).turn(), 120s);
    QCOMPARE(WallRotation(45s).turn(), 45s);
}

void WallRotationTest::pagesMayGoAndCome()
{
    WallRotation rotation;
    rotation.setPages({quiet, quiet, quiet, quiet}, 0ms);
    rotation.show(3, 0ms);
    rotation.setPages({quiet, quiet}, 1s);
    QCOMPARE(rotation.page(), 1);
    rotation.setPages({}, 2s);
    QCOMPARE(rotation.page(), 0);
    QCOMPARE(rotation.count(), 0);
    QVERIFY(!rotation.advance(5min));
    rotation.next(5min);
    rotation.setPages({quiet, lively}, 6min);
    QCOMPARE(rotation.page(), 1);
}

void WallRotationTest::onePageStays()
{
    WallRotation rotation;
    rotation.setPages({lively}, 0ms);
    milliseconds now{0};
    QCOMPARE(turns(rotation, 3, now), QList<int>({0, 0, 0}));
    QCOMPARE(rotation.progress(now + 1s), 1.0);
}

void WallRotationTest::sleepIsOneTurn()
{
    WallRotation rotation;
    rotation.setPages({quiet, quiet, quiet}, 0ms);
    QVERIFY(rotation.advance(8h));
    QCOMPARE(rotation.page(), 1);
    QVERIFY(!rotation.advance(8h + 1s));
    QVERIFY(!rotation.advance(2s)); // a clock set back starts the page's time again
    QVERIFY(!rotation.advance(31s));
    QVERIFY(rotation.advance(32s));
}

void WallRotationTest::progressFillsTheDot()
{
    WallRotation rotation;
    rotation.setPages({quiet, quiet}, 0ms);
    QCOMPARE(rotation.progress(0ms), 0.0);
    QCOMPARE(rotation.progress(15s), 0.5);
    QCOMPARE(rotation.progress(90s), 1.0);
}

void WallRotationTest::shiftWandersAFewPixels()
{
    QPoint sum;
    for (qint64 minute = -30; minute < 30; ++minute) {
        const QPoint here = pictureShift(minute);
        const QPoint step = pictureShift(minute + 1) - here;
        QVERIFY(qMax(qAbs(here.x()), qAbs(here.y())) <= 3);
        QVERIFY(!step.isNull());
        QVERIFY(qMax(qAbs(step.x()), qAbs(step.y())) <= 3);
        sum += here;
    }
    QVERIFY(qAbs(sum.x()) <= 60 && qAbs(sum.y()) <= 60); // on average within a pixel of the middle
}

void WallRotationTest::dimsAcrossMidnight()
{
    const Dimming night{QTime(22, 0), QTime(6, 0), 0.6};
    QCOMPARE(night.at(QTime(21, 59)), 0.0);
    QCOMPARE(night.at(QTime(22, 0)), 0.6);
    QCOMPARE(night.at(QTime(3, 0)), 0.6);
    QCOMPARE(night.at(QTime(6, 0)), 0.0);
    const Dimming noon{QTime(12, 0), QTime(13, 0), 5};
    QCOMPARE(noon.at(QTime(12, 30)), 0.9); // never quite dark
    QCOMPARE(noon.at(QTime(13, 0)), 0.0);
    QCOMPARE(Dimming{}.at(QTime(12, 0)), 0.0);
}

QTEST_GUILESS_MAIN(WallRotationTest)
#include "tst_wallrotation.moc"
