// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include <zoom/ratelimiter.h>

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace zm;
using namespace zm::zoom;
using namespace Qt::Literals::StringLiterals;

class TestRateLimiter : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

    static RateBudget fast()
    {
        RateBudget budget;
        budget.lightPerSecond = 50;
        return budget;
    }

private Q_SLOTS:
    void grantsComeLaterAndInOrder()
    {
        RateLimiter limiter(m_clock, RateBudget::unlimited());
        limiter.setConcurrency(100);
        QList<int> order;
        for (int i = 0; i < 5; ++i)
            limiter.acquire(RateLabel::Light, this, [&, i](const Result<> &) { order.append(i); });
        QVERIFY(order.isEmpty());
        QTRY_COMPARE(order, (QList{0, 1, 2, 3, 4}));
    }

    void keepsThePaceInRealTime()
    {
        RateLimiter limiter(m_clock, fast());
        limiter.setConcurrency(1000);
        const Monotonic time = steadyTime();
        const milliseconds begun = time();
        int granted = 0;
        for (int i = 0; i < 75; ++i)
            limiter.acquire(RateLabel::Light, this, [&](const Result<> &) { ++granted; });
        QTRY_COMPARE(granted, 75);
        // 50 at once, the other 25 at 50 a second.
        QVERIFY(time() - begun >= 490ms);
    }

    void callersTakeTurns()
    {
        RateLimiter limiter(m_clock, RateBudget::unlimited());
        limiter.setConcurrency(100);
        QObject bulk;
        QObject click;
        QStringList order;
        for (int i = 0; i < 4; ++i)
            limiter.acquire(RateLabel::Light, &bulk,
                            [&, i](const Result<> &) { order.append(u"bulk%1"_s.arg(i)); });
        limiter.acquire(RateLabel::Light, &click,
                        [&](const Result<> &) { order.append(u"click"_s); });
        QTRY_COMPARE(order.size(), 5);
        QCOMPARE(order, (QStringList{u"bulk0"_s, u"click"_s, u"bulk1"_s, u"bulk2"_s, u"bulk3"_s}));
    }

    void fewAreUnderWayAtATime()
    {
        RateLimiter limiter(m_clock, RateBudget::unlimited());
        limiter.setConcurrency(2);
        int granted = 0;
        for (int i = 0; i < 4; ++i)
            limiter.acquire(RateLabel::Light, this, [&](const Result<> &) { ++granted; });
        QTRY_COMPARE(granted, 2);
        QTest::qWait(30);
        QCOMPARE(granted, 2);
        limiter.release();
        QTRY_COMPARE(granted, 3);
        limiter.release();
        QTRY_COMPARE(granted, 4);
    }

    void cancelledAndOrphanedCallsAreNotGranted()
    {
        RateLimiter limiter(m_clock, RateBudget::unlimited());
        limiter.setConcurrency(100);
        int granted = 0;
        auto dying = std::make_unique<QObject>();
        limiter.acquire(RateLabel::Light, dying.get(), [&](const Result<> &) { ++granted; });
        const auto ticket =
            limiter.acquire(RateLabel::Light, this, [&](const Result<> &) { ++granted; });
        bool last = false;
        limiter.acquire(RateLabel::Light, this, [&](const Result<> &) { last = true; });
        limiter.cancel(ticket);
        limiter.cancel(12345);
        dying.reset();
        QTRY_VERIFY(last);
        QCOMPARE(granted, 0);
        QCOMPARE(limiter.usage().at(0).waiting, 0);
    }

    void nothingLeavesDuringARefusal()
    {
        RateLimiter limiter(m_clock, RateBudget::unlimited());
        QSignalSpy slowed(&limiter, &RateLimiter::slowed);
        const Monotonic time = steadyTime();
        const milliseconds begun = time();
        limiter.refuse(RateLabel::Medium, m_clock.now() + 300ms);
        milliseconds medium{0};
        milliseconds light{0};
        limiter.acquire(RateLabel::Medium, this,
                        [&](const Result<> &granted) { medium = granted ? time() - begun : 0ms; });
        limiter.acquire(RateLabel::Light, this, [&](const Result<> &) { light = time() - begun; });
        QTRY_VERIFY(medium > 0ms);
        QVERIFY(medium >= 299ms);
        QVERIFY(light < 250ms);
        QCOMPARE(slowed.count(), 1);
    }

    void aLongRefusalFailsAtOnceAndSaysUntilWhen()
    {
        RateLimiter limiter(m_clock, RateBudget::unlimited());
        test::Answers<> before;
        test::Answers<> after;
        limiter.setConcurrency(0); // nothing goes, so both wait
        limiter.acquire(RateLabel::Heavy, this, before.callback());
        const Instant midnight = m_clock.now() + 9h;
        limiter.refuse(RateLabel::Heavy, midnight);
        QTRY_COMPARE(before.count(), 1);
        limiter.acquire(RateLabel::Heavy, this, after.callback());
        QTRY_COMPARE(after.count(), 1);
        for (const auto &answer : {before.last(), after.last()}) {
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, ErrorKind::RateLimited);
            QVERIFY(answer.error().retryAt);
            QVERIFY(std::chrono::abs(*answer.error().retryAt - midnight) < 1s);
        }
    }

    void theDailyBudgetFailsWithTomorrow()
    {
        RateBudget budget;
        budget.heavyPerDay = 1;
        FakeClock clock;
        RateLimiter limiter(clock, budget);
        test::Answers<> answers;
        limiter.acquire(RateLabel::Heavy, this, answers.callback());
        limiter.acquire(RateLabel::Heavy, this, answers.callback());
        QTRY_COMPARE(answers.count(), 2);
        QVERIFY(answers.at(0));
        QVERIFY(!answers.at(1));
        QCOMPARE(toIsoUtc(*answers.at(1).error().retryAt), u"2026-11-23T00:00:00Z"_s);
        QCOMPARE(limiter.daily(), (DailyCount{QDate(2026, 11, 22), 1}));

        RateLimiter restarted(clock, budget);
        restarted.restore(limiter.daily());
        test::Answers<> again;
        restarted.acquire(RateLabel::Heavy, this, again.callback());
        QTRY_COMPARE(again.count(), 1);
        QVERIFY(!again.last());
    }

    void headersOfGoodAnswersAreHeeded()
    {
        FakeClock clock;
        RateLimiter limiter(clock);
        const qint64 now = toMs(clock.now()) / 1000;
        limiter.accept(RateLabel::Medium, {{"X-RateLimit-Type", "QPS"},
                                           {"X-RateLimit-Limit", "4"},
                                           {"X-RateLimit-Remaining", "3"},
                                           {"X-RateLimit-Reset", QByteArray::number(now + 1)}});
        QCOMPARE(limiter.usage().at(1).perSecondAllowed, 2.0);
        QVERIFY(!limiter.usage().at(1).blockedUntil);
        limiter.accept(RateLabel::Heavy, {{"x-ratelimit-type", "Daily-limit"},
                                          {"x-ratelimit-limit", "15000"},
                                          {"x-ratelimit-remaining", "0"},
                                          {"x-ratelimit-reset", QByteArray::number(now + 3600)}});
        QCOMPARE(limiter.usage().at(2).blockedUntil, clock.now() + 1h);
        QCOMPARE(limiter.usage().at(2).perSecondAllowed, 2.0);
        // Seen live: nothing but the category. And a reset that makes no sense.
        limiter.accept(RateLabel::Light, {{"x-ratelimit-category", "Light"}});
        limiter.accept(RateLabel::Light, {{"x-ratelimit-type", "QPS"},
                                          {"x-ratelimit-remaining", "0"},
                                          {"x-ratelimit-reset", "99999999999"}});
        QVERIFY(!limiter.usage().at(0).blockedUntil);
    }
};

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
