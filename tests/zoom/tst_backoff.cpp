// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/backoff.h>

#include <QTest>

using namespace zm;
using namespace zm::zoom;

class TestBackoff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void growsFromOneSecondToAMinute()
    {
        Backoff least(1s, 60s, [] { return 0.0; });
        Backoff most(1s, 60s, [] { return 0.999999; });
        const qint64 lows[] = {1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000};
        const qint64 highs[] = {2000, 4000, 8000, 16000, 32000, 60000, 60000, 60000};
        for (size_t i = 0; i < std::size(lows); ++i) {
            QCOMPARE(qint64(least.next().count()), lows[i]);
            const qint64 high = most.next().count();
            QVERIFY2(high <= highs[i] && high >= highs[i] - 1, qPrintable(QString::number(high)));
        }
    }

    void beginsAnewAfterSuccess()
    {
        Backoff backoff(1s, 60s, [] { return 0.0; });
        backoff.next();
        backoff.next();
        QCOMPARE(backoff.attempts(), 2);
        backoff.reset();
        QCOMPARE(backoff.next(), milliseconds(1s));
    }

    void neverOverflows()
    {
        Backoff backoff(1s, 60s, [] { return 0.5; });
        for (int i = 0; i < 10'000; ++i) {
            const milliseconds wait = backoff.next();
            QVERIFY(wait >= 1s && wait <= 60s);
        }
    }

    void realRandomStaysInItsSpan()
    {
        const Random random = systemRandom();
        for (int i = 0; i < 1000; ++i) {
            const double drawn = random();
            QVERIFY(drawn >= 0 && drawn < 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
