// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/threadwatch.h>

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace std::chrono_literals;

/// A thread that does not come back to its event loop is seen while it lasts, and measured after.
class TestThreadWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockIsSeenFromOutsideAndMeasuredAfter()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^The window has not answered"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^The window did not answer"_s));
        ThreadWatch watch(u"The window"_s, 100ms);
        QSignalSpy told(&watch, &ThreadWatch::blocked);
        // This thread runs, but not its event loop, until the other has noticed.
        QElapsedTimer block;
        block.start();
        while (!watch.isBlocked() && !block.hasExpired(60'000))
            std::this_thread::yield();
        QVERIFY(watch.isBlocked());
        const auto lasted = block.elapsed();
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(!watch.isBlocked());
        QCOMPARE(watch.times(), 1);
        QVERIFY(watch.longest().count() >= std::max<qint64>(100, lasted));
        QCOMPARE(told.first().first().value<std::chrono::milliseconds>(), watch.longest());
    }

    void aThreadThatAnswersIsLeftAlone()
    {
        ThreadWatch watch(u"The window"_s, 60s);
        QSignalSpy told(&watch, &ThreadWatch::blocked);
        for (int i = 0; i < 20; ++i)
            QTest::qWait(5);
        QCOMPARE(told.count(), 0);
        QCOMPARE(watch.times(), 0);
        QVERIFY(!watch.isBlocked());
    }

    void itEndsAtAnyMoment()
    {
        for (int i = 0; i < 50; ++i)
            ThreadWatch watch(u"A thread"_s, 10s);
    }
};

QTEST_GUILESS_MAIN(TestThreadWatch)
#include "tst_threadwatch.moc"
