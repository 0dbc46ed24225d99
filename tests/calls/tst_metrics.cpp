// SPDX-License-Identifier: GPL-3.0-or-later
#include "callscript.h"

#include <QtTest>

#include <calls/businessday.h>
#include <calls/callers.h>
#include <calls/daycounts.h>
#include <calls/erlangc.h>
#include <calls/localhours.h>
#include <calls/metrics.h>
#include <calls/number.h>

using namespace zm;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Call visitCall(double entered, double wait, Outcome outcome, int extension = 201)
{
    Call call;
    call.id = CallId(QString::number(entered));
    call.start = at(entered);
    Visit visit;
    visit.queue = {QueueId(u"q"_s), u"Sales"_s, QString::number(extension)};
    visit.entered = at(entered);
    visit.left = at(entered + wait);
    visit.outcome = outcome;
    call.visits.append(visit);
    return call;
}

Call callerCall(double start, const QString &number, CallDirection direction, Outcome result,
                double answerAfter = 5, double length = 60)
{
    Call call;
    call.id = CallId(QString::number(start));
    call.direction = direction;
    call.outside = true;
    (direction == CallDirection::Outbound ? call.to : call.from) = number;
    call.start = at(start);
    call.result = result;
    call.end = at(start + length);
    Leg leg;
    leg.agent = {AgentId(u"u101"_s), u"Ann"_s, u"101"_s};
    leg.outgoing = direction == CallDirection::Outbound;
    leg.role = leg.outgoing ? LegRole::Outbound : LegRole::Direct;
    leg.start = call.start;
    leg.end = call.end;
    leg.outcome = result;
    if (result == Outcome::Answered) {
        call.answer = at(start + answerAfter);
        leg.answer = call.answer;
    }
    call.legs.append(leg);
    return call;
}

constexpr double day = 86'400;

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serviceLevelVector()
    {
        // PRODUCT §5: answered 1000 (860 within 20 s), abandoned 60: 10 < 5 s, 20 within, 40 after.
        VisitCounts counts;
        counts.keepCalls = true;
        const QueueRules rules;
        const auto add = [&](int times, double wait, Outcome outcome) {
            for (int i = 0; i < times; ++i) {
                const Call call = visitCall(i, wait, outcome);
                counts.add(packed(call, call.visits[0]), rules, call.id);
            }
        };
        add(860, 20, Outcome::Answered);
        add(140, 20.001, Outcome::Answered);
        add(10, 4.999, Outcome::Abandoned);
        add(10, 5, Outcome::Abandoned);
        add(40, 20.5, Outcome::Abandoned);
        add(7, 30, Outcome::Overflow);
        QCOMPARE(counts[VisitCounts::ShortAbandoned], 10);
        const auto text = [&](SlRule rule) {
            return QString::number(*counts.serviceLevel(rule), 'f', 2);
        };
        QCOMPARE(text(SlRule::A), u"81.90"_s);
        QCOMPARE(text(SlRule::B), u"81.13"_s);
        QCOMPARE(text(SlRule::C), u"82.69"_s);
        QCOMPARE(text(SlRule::D), u"83.02"_s);
        QCOMPARE(text(SlRule::E), u"86.00"_s);
        QCOMPARE(text(SlRule::F), QString::number(100.0 * 860 / 1057, 'f', 2));
        for (int i = 0; i < VisitCounts::CounterCount; ++i)
            QCOMPARE(counts.behind(VisitCounts::Counter(i)).size(), counts.counts[i]);
    }

    void nothingToDivideIsEmpty()
    {
        VisitCounts none;
        for (const SlRule rule : {SlRule::A, SlRule::B, SlRule::C, SlRule::D, SlRule::E, SlRule::F})
            QVERIFY(!none.serviceLevel(rule));
        QVERIFY(!none.asa());
        QVERIFY(!none.aht());
        QVERIFY(!none.abandonRate());
        QVERIFY(!none.abandonRateWithoutShort());
        QVERIFY(!none.averageAbandonWait());
        QVERIFY(!occupancy(0s, 0s, 0s, 0s));
        // Only short abandons: nothing under the line of rule A.
        const Call call = visitCall(0, 1, Outcome::Abandoned);
        VisitCounts one;
        one.add(packed(call, call.visits[0]), {}, call.id);
        QVERIFY(!one.serviceLevel(SlRule::A));
        QCOMPARE(*one.serviceLevel(SlRule::B), 0.0);
        QCOMPARE(*one.abandonRate(), 100.0);
        QVERIFY(!one.abandonRateWithoutShort());
    }

    void roundingIsHalfUp()
    {
        QCOMPARE(roundedSeconds(milliseconds(499)), 0);
        QCOMPARE(roundedSeconds(milliseconds(500)), 1);
        QCOMPARE(roundedSeconds(milliseconds(1499)), 1);
        QCOMPARE(roundedSeconds(milliseconds(2500)), 3);
        QCOMPARE(roundedPercent(81.95), 82.0);
        QCOMPARE(roundedPercent(81.94), 81.9);
        QCOMPARE(roundedPercent(100.0 * 1 / 16), 6.3); // 6.25
        QCOMPARE(roundedPercent(0.05), 0.1);
        VisitCounts two;
        for (const double wait : {2.0, 3.0}) {
            const Call call = visitCall(0, wait, Outcome::Answered);
            two.add(packed(call, call.visits[0]), {}, call.id);
        }
        QCOMPARE(roundedSeconds(*two.asa()), 3);
        // 4,504 s ÷ 1,001 is 4.4995 s: 4, though to the millisecond it would be 4.500.
        QCOMPARE(averageSeconds(4'504s, 1'001), milliseconds(4s));
        QCOMPARE(averageSeconds(4'505s, 1'001), milliseconds(5s));
        QVERIFY(!averageSeconds(1s, 0));
    }

    void erlangVectors()
    {
        const ErlangC busy = erlangC(720, 240, 55);
        QCOMPARE(QString::number(busy.load, 'f', 1), u"48.0"_s);
        QCOMPARE(QString::number(busy.waiting, 'f', 4), u"0.2387"_s);
        QCOMPARE(QString::number(100 * busy.serviceLevel(15s), 'f', 1), u"84.6"_s);
        QCOMPARE(QString::number(busy.asaSeconds, 'f', 1), u"8.2"_s);
        QCOMPARE(QString::number(100 * busy.occupancy, 'f', 1), u"87.3"_s);
        QCOMPARE(agentsNeeded(40, 300, 0.80, 20s), std::optional(6));
        QCOMPARE(QString::number(100 * erlangC(40, 300, 6).serviceLevel(20s), 'f', 1), u"87.6"_s);
        QCOMPARE(erlangC(720, 240, 48).serviceLevel(20s), 0.0);
        QCOMPARE(erlangC(0, 240, 1).serviceLevel(20s), 1.0);
        QCOMPARE(agentsNeeded(0, 300, 0.8, 20s), std::optional(0));
    }

    void occupancyIsBusyOverBusyAndFree() { QCOMPARE(*occupancy(60s, 20s, 10s, 10s), 90.0); }

    void daysOf23And25Hours()
    {
        const QTimeZone berlin("Europe/Berlin");
        using namespace std::chrono;
        const auto length = [&](QDate d) {
            return duration_cast<hours>(dayStart(d.addDays(1), berlin) - dayStart(d, berlin))
                .count();
        };
        QCOMPARE(length(QDate(2026, 3, 29)), 23);
        QCOMPARE(length(QDate(2026, 10, 25)), 25);
        QCOMPARE(length(QDate(2026, 10, 26)), 24);
        const auto count = [&](QDate d, Interval interval) {
            int n = 0;
            Instant t = dayStart(d, berlin);
            for (; t < dayStart(d.addDays(1), berlin); t = nextInterval(t, interval, berlin)) {
                if (intervalStart(t, interval, berlin) != t)
                    return -1;
                ++n;
            }
            return n;
        };
        QCOMPARE(count(QDate(2026, 3, 29), Interval::Hour), 23);
        QCOMPARE(count(QDate(2026, 10, 25), Interval::Hour), 25);
        QCOMPARE(count(QDate(2026, 10, 25), Interval::HalfHour), 50);
        QCOMPARE(count(QDate(2026, 3, 29), Interval::Quarter), 92);
        // Both passes of 02:30 have rows of their own.
        const Instant first = *parseInstant(u"2026-10-25T00:40:00Z"),
                      second = *parseInstant(u"2026-10-25T01:40:00Z");
        QCOMPARE(toIsoLocal(intervalStart(first, Interval::HalfHour, berlin), berlin),
                 u"2026-10-25T02:30:00+02:00"_s);
        QCOMPARE(toIsoLocal(intervalStart(second, Interval::HalfHour, berlin), berlin),
                 u"2026-10-25T02:30:00+01:00"_s);
    }

    void intervals_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *zone, const char *name, const char *start,
                            const char *next) {
            QTest::addRow("%s %s", zone, name)
                << QString::fromLatin1(zone) << QString::fromLatin1(name)
                << QString::fromLatin1(start) << QString::fromLatin1(next);
        };
        // of 2026-11-22T14:34:55Z, a Sunday
        row("Europe/Berlin", "15m", "2026-11-22T15:30:00+01:00", "2026-11-22T15:45:00+01:00");
        row("Europe/Berlin", "1d", "2026-11-22T00:00:00+01:00", "2026-11-23T00:00:00+01:00");
        row("Europe/Berlin", "1w", "2026-11-16T00:00:00+01:00", "2026-11-23T00:00:00+01:00");
        row("Europe/Berlin", "1M", "2026-11-01T00:00:00+01:00", "2026-12-01T00:00:00+01:00");
        row("Asia/Kolkata", "1h", "2026-11-22T20:00:00+05:30", "2026-11-22T21:00:00+05:30");
        row("Asia/Kathmandu", "30m", "2026-11-22T20:00:00+05:45", "2026-11-22T20:30:00+05:45");
        row("Australia/Lord_Howe", "1h", "2026-11-23T01:00:00+11:00", "2026-11-23T02:00:00+11:00");
    }
    void intervals()
    {
        QFETCH(QString, zone);
        QFETCH(QString, name);
        const QTimeZone z(zone.toLatin1());
        const Instant t = *parseInstant(u"2026-11-22T14:34:55Z");
        const Interval interval = *intervalFrom(name);
        QCOMPARE(nameOf(interval), name);
        QTEST(toIsoLocal(intervalStart(t, interval, z), z), "start");
        QTEST(toIsoLocal(nextInterval(t, interval, z), z), "next");
    }

    void quickFindersAgreeWithTheClock_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone :
             {"UTC", "UTC+05:30", "Europe/Berlin", "America/New_York", "Asia/Kathmandu",
              "Australia/Lord_Howe", "Africa/Casablanca", "America/St_Johns", "Pacific/Apia"})
            QTest::addRow("%s", zone) << QByteArray(zone);
    }
    void quickFindersAgreeWithTheClock()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone z(zone);
        QVERIFY(z.isValid());
        LocalHours hours(z);
        for (const Interval interval : {Interval::Quarter, Interval::HalfHour, Interval::Hour,
                                        Interval::Day, Interval::Week, Interval::Month}) {
            IntervalFinder finder(interval, z);
            // A year in steps that hit every part of an hour, and now and then backwards.
            int step = 0;
            for (Instant t = *parseInstant(u"2026-01-01T00:00:00Z");
                 t < *parseInstant(u"2027-01-01T00:00:00Z"); t += 47min + 7s) {
                const Instant asked = ++step % 5 == 0 ? t - 3h : t;
                if (finder.startOf(asked) != intervalStart(asked, interval, z))
                    QCOMPARE(toIsoLocal(finder.startOf(asked), z),
                             toIsoLocal(intervalStart(asked, interval, z), z));
                const QDateTime local = toDateTime(asked, z);
                const LocalHours::Hour hour{local.date().dayOfWeek(), local.time().hour()};
                if (interval == Interval::Hour && hours.of(asked) != hour)
                    QCOMPARE(hours.of(asked).hour, hour.hour);
            }
        }
    }

    void halfHourClockChange()
    {
        // Lord Howe moves by 30 minutes: 2026-04-05 02:00 +11 becomes 01:30 +10:30.
        const QTimeZone z("Australia/Lord_Howe");
        const Instant t = *parseInstant(u"2026-04-04T15:10:00Z"); // 01:40 +10:30, second pass
        const Instant start = intervalStart(t, Interval::Hour, z);
        QCOMPARE(toIsoUtc(start), u"2026-04-04T15:00:00Z"_s);
        QVERIFY(nextInterval(t, Interval::Hour, z) > t);
    }

    void borders()
    {
        const QTimeZone berlin("Europe/Berlin");
        QCOMPARE(toIsoUtc(*parseBorder(u"2026-11-22"_s, berlin)), u"2026-11-21T23:00:00Z"_s);
        QCOMPARE(toIsoUtc(*parseBorder(u"2026-11-22T10:00:00+01:00"_s, berlin)),
                 u"2026-11-22T09:00:00Z"_s);
        QVERIFY(!parseBorder(u"2026-11-22T10:00:00"_s, berlin));
        QVERIFY(!parseBorder(u"yesterday!"_s, berlin));
        QVERIFY(!intervalFrom(u"2h"));
        const Instant friday = *parseInstant(u"2026-11-20T14:00:00Z");
        QCOMPARE(toIsoUtc(afterBusinessDays(friday, 1, berlin)), u"2026-11-23T14:00:00Z"_s);
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("normal");
        QTest::newRow("E.164") << u"+14155550123"_s << QString() << u"+14155550123"_s;
        QTest::newRow("without its plus") << u"14155550123"_s << QString() << u"+14155550123"_s;
        QTest::newRow("written out") << u" +49 (0)30 / 123-456 "_s << QString() << u"+4930123456"_s;
        QTest::newRow("international prefix") << u"004930123456"_s << QString() << u"+4930123456"_s;
        QTest::newRow("national, country known") << u"030 123456"_s << u"49"_s << u"+4930123456"_s;
        QTest::newRow("national, country unknown") << u"030123456"_s << QString() << u"030123456"_s;
        QTest::newRow("North America") << u"(415) 555-0123"_s << u"1"_s << u"+14155550123"_s;
        QTest::newRow("extension") << u"1002"_s << u"1"_s << u"1002"_s;
        QTest::newRow("anonymous") << u"Anonymous"_s << QString() << QString();
        QTest::newRow("withheld") << QString() << QString() << QString();
    }
    void numbers()
    {
        QFETCH(QString, raw);
        QFETCH(QString, country);
        QTEST(normalNumber(raw, {country}), "normal");
    }

    void dayContributions()
    {
        const QTimeZone berlin("Europe/Berlin");
        Script s;
        s.queueRecord(201, 0, 20.0, 20, u"answered"_s);
        s.legRecord(101, 1, 20.0, 80, u"ring_to_member"_s, u"answered"_s, {}, queue(201), 15);
        const Call call = s.call();
        const auto queues = queueDaysOf(call, {}, berlin);
        QCOMPARE(queues.size(), 1);
        QCOMPARE(queues[0].day, QDate(2026, 11, 23));
        QCOMPARE(queues[0].counts.answeredInTarget, 1);
        QCOMPARE(queues[0].counts.answeredWaitSeconds, 20);
        QCOMPARE(queues[0].counts.talkSeconds, 45);
        QCOMPARE(queues[0].counts.holdSeconds, 15);
        QCOMPARE(queues[0].counts.unproven, 0);
        const auto agents = agentDaysOf(call, berlin);
        QCOMPARE(agents.size(), 1);
        QCOMPARE(agents[0].queueAnswered, 1);
        QCOMPARE(agents[0].talk, seconds(45));
        // The day is that of the entry, not of the answer.
        Script night;
        night.queueRecord(201, 14 * 3600 + 3590, 15 * 3600 + 30.0, 15 * 3600 + 30, u"answered"_s);
        QCOMPARE(queueDaysOf(night.call(), {}, berlin)[0].day, QDate(2026, 11, 23));
    }

    void missedCallerEpisodes()
    {
        const QString bob = u"+14155550001"_s;
        MissedCallers callers(QTimeZone::utc());
        callers.add(callerCall(900, bob, CallDirection::Outbound, Outcome::Answered, 5,
                               9.9)); // 4.9 s: too short
        callers.add(callerCall(600, bob, CallDirection::Inbound, Outcome::Abandoned, 5, 33));
        callers.add(callerCall(0, bob, CallDirection::Inbound, Outcome::NoAnswer, 5, 20));
        callers.add(callerCall(1200, u"+1 (415) 555-0001"_s, CallDirection::Outbound,
                               Outcome::Answered, 5, 10));
        callers.add(callerCall(5000, bob, CallDirection::Inbound, Outcome::Voicemail));
        callers.add(
            callerCall(0, QString(), CallDirection::Inbound, Outcome::Abandoned)); // withheld
        const auto episodes = callers.episodes();
        QCOMPARE(episodes.size(), 2);
        QCOMPARE(episodes[0].attempts(), 2);
        QCOMPARE(episodes[0].firstMissed, at(0));
        QCOMPARE(episodes[0].lastMissed, at(600));
        QCOMPARE(episodes[0].longestWait, milliseconds(33s));
        QVERIFY(episodes[0].recovered);
        QCOMPARE(episodes[0].recoveredAt, std::optional(at(1205)));
        QCOMPARE(episodes[0].recoveredBy.name, u"Ann"_s);
        QCOMPARE(episodes[0].agents, QStringList{u"101"_s});
        QVERIFY(!episodes[1].recovered);
        QCOMPARE(episodes[1].firstMissed, at(5000));
    }

    void recoveryEndsWithItsWindow()
    {
        const QString bob = u"+14155550001"_s;
        MissedCallers inTime(QTimeZone::utc()), late(QTimeZone::utc());
        inTime.add(callerCall(0, bob, CallDirection::Inbound, Outcome::Abandoned));
        inTime.add(callerCall(day - 60, bob, CallDirection::Inbound, Outcome::Answered));
        QVERIFY(inTime.episodes().first().recovered);
        late.add(callerCall(0, bob, CallDirection::Inbound, Outcome::Abandoned));
        late.add(callerCall(day + 60, bob, CallDirection::Inbound, Outcome::Answered));
        QVERIFY(!late.episodes().first().recovered);
        QVERIFY(late.episodes().first().closed);
    }

    void answeredElsewhereIsNotMissed()
    {
        Script s;
        s.queueRecord(201, 0, {}, 40, u"overflowed"_s)
            .queueRecord(202, 40, 50.0, 50, u"answered"_s);
        s.legRecord(101, 41, 50.0, 60, u"ring_to_member"_s, u"answered"_s, {}, queue(202));
        QVERIFY(!isMissed(s.call()));
        Script menuOnly;
        menuOnly.menuRecord(0, 9, u"abandoned"_s);
        QVERIFY(!isMissed(menuOnly.call()));
        Script shortOne;
        shortOne.queueRecord(201, 0, {}, 2, u"abandoned"_s);
        QVERIFY(isMissed(shortOne.call()));
    }

    void repeatCallers()
    {
        RepeatCallers callers;
        const QString bob = u"+14155550001"_s, eve = u"+14155550002"_s;
        callers.add(callerCall(0, bob, CallDirection::Inbound, Outcome::Answered));
        callers.add(callerCall(7 * day, bob, CallDirection::Inbound, Outcome::Answered));
        callers.add(callerCall(0, eve, CallDirection::Inbound, Outcome::Answered));
        callers.add(callerCall(7 * day + 1, eve, CallDirection::Inbound, Outcome::Answered));
        callers.add(callerCall(10, eve, CallDirection::Inbound, Outcome::Abandoned));
        callers.add(callerCall(20, eve, CallDirection::Outbound, Outcome::Answered));
        const auto found = callers.callers();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].number, bob);
        QCOMPARE(found[0].calls.size(), 2);
        QCOMPARE(found[0].agents, QStringList{u"Ann"_s});
        QVERIFY(!found[0].within24Hours);
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
