// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <schedule/exportplan.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::schedule;

namespace {

Instant utc(const char *text)
{
    return *parseInstant(QString::fromLatin1(text));
}

ExportPlan plan()
{
    ExportPlan plan;
    plan.report = u"queue-summary"_s;
    plan.zone = QTimeZone("Europe/London");
    plan.folder = u"/srv/reports"_s;
    plan.since = utc("2026-01-01T00:00:00Z");
    return plan;
}

QStringList times(const ExportPlan &plan, const char *after, const char *until)
{
    QStringList texts;
    for (const Instant time : timesBetween(plan, utc(after), utc(until)))
        texts.append(toIsoUtc(time));
    return texts;
}

} // namespace

/// When a scheduled export runs, and what it then asks.
class TestExportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAtItsTimeOfTheZone()
    {
        // London is an hour ahead of UTC in summer.
        QCOMPARE(times(plan(), "2026-11-21T06:00:00Z", "2026-11-23T05:59:59Z"),
                 QStringList{u"2026-11-22T06:00:00Z"_s});
        QCOMPARE(times(plan(), "2026-07-01T00:00:00Z", "2026-07-02T05:00:00Z"),
                 (QStringList{u"2026-07-01T05:00:00Z"_s, u"2026-07-02T05:00:00Z"_s}));
        QCOMPARE(toIsoUtc(nextTime(plan(), utc("2026-11-22T06:00:00Z"))),
                 u"2026-11-23T06:00:00Z"_s);
        QVERIFY(timesBetween(plan(), utc("2026-11-22T06:00:00Z"), utc("2026-11-22T06:00:00Z"))
                    .isEmpty());
    }

    void onlyOnItsDays()
    {
        ExportPlan mondays = plan();
        mondays.weekdays = *weekdaysFrom(u"mon"_s);
        QCOMPARE(times(mondays, "2026-11-01T00:00:00Z", "2026-11-17T00:00:00Z"),
                 (QStringList{u"2026-11-02T06:00:00Z"_s, u"2026-11-09T06:00:00Z"_s,
                              u"2026-11-16T06:00:00Z"_s}));
        QCOMPARE(toIsoUtc(nextTime(mondays, utc("2026-11-16T06:00:00Z"))),
                 u"2026-11-23T06:00:00Z"_s);
    }

    void theLatestAreKeptWhenTooManyWereMissed()
    {
        const auto all =
            timesBetween(plan(), utc("2020-01-01T00:00:00Z"), utc("2026-11-22T07:00:00Z"), 3);
        QCOMPARE(all.size(), 3);
        QCOMPARE(toIsoUtc(all.first()), u"2026-11-20T06:00:00Z"_s);
        QCOMPARE(toIsoUtc(all.last()), u"2026-11-22T06:00:00Z"_s);
    }

    void hoursThatTheClocksSkipOrRepeat()
    {
        // 29 March 2026: 01:00 to 02:00 is not there in London. 25 October: it comes twice.
        ExportPlan early = plan();
        early.time = QTime(1, 30);
        const auto spring = times(early, "2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z");
        QCOMPARE(spring.size(), 1);
        QVERIFY(spring.first() >= "2026-03-29T01:00:00Z"_L1);
        QVERIFY(spring.first() <= "2026-03-29T02:00:00Z"_L1);
        QCOMPARE(times(early, "2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z").size(), 1);
    }

    void asksTheSameHoweverLate()
    {
        ExportPlan weekly = plan();
        weekly.range = reports::RangePreset::LastWeek;
        weekly.queues = QStringList{u"8001"_s};
        const Instant time = utc("2026-11-23T06:00:00Z");
        const reports::ReportRequest request = requestOf(weekly, time, {});
        QCOMPARE(toIsoUtc(request.from), u"2026-11-16T00:00:00Z"_s);
        QCOMPARE(toIsoUtc(request.to), u"2026-11-23T00:00:00Z"_s);
        QCOMPARE(request.queues, weekly.queues);
        QCOMPARE(fileNameOf(weekly, time), u"queue-summary_2026-11-16_2026-11-22.csv"_s);
        QCOMPARE(fileNameOf(plan(), time), u"queue-summary_2026-11-22.csv"_s);
    }

    void survivesItsOwnWriting()
    {
        ExportPlan full = plan();
        full.range = reports::RangePreset::LastMonth;
        full.time = QTime(23, 5);
        full.weekdays = *weekdaysFrom(u"tue,sun"_s);
        full.form = {exports::Format::Xlsx, true};
        full.queues = QStringList{u"8001"_s, u"8002"_s};
        full.agents = QStringList{u"101"_s};
        full.interval = Interval::Day;
        full.slTarget = 30;
        full.slRule = SlRule::F;
        full.shortAbandon = 0;
        const auto read = planFrom(toJson(full));
        QVERIFY(read);
        QCOMPARE(*read, full);
        QCOMPARE(*planFrom(toJson(plan())), plan());
        QVERIFY(!planFrom({}));
    }

    void refusesWhatIsNoPlan_data()
    {
        QTest::addColumn<ExportPlan>("wrong");
        ExportPlan wrong = plan();
        wrong.report = u"none"_s;
        QTest::newRow("report") << wrong;
        wrong = plan();
        wrong.folder = u"here"_s;
        QTest::newRow("folder") << wrong;
        wrong = plan();
        wrong.weekdays = 0;
        QTest::newRow("days") << wrong;
        wrong = plan();
        wrong.time = QTime();
        QTest::newRow("time") << wrong;
        wrong = plan();
        wrong.range = reports::RangePreset::Free;
        QTest::newRow("range") << wrong;
        wrong = plan();
        wrong.zone = QTimeZone();
        QTest::newRow("zone") << wrong;
    }
    void refusesWhatIsNoPlan()
    {
        QFETCH(ExportPlan, wrong);
        const auto valid = validate(wrong);
        QVERIFY(!valid);
        QCOMPARE(valid.error().kind, ErrorKind::Invalid);
    }

    void daysByWord()
    {
        QCOMPARE(weekdaysFrom(u"every"_s), ExportPlan::everyWeekday);
        QCOMPARE(weekdaysFrom(u"Mon, fri"_s), quint8(0b10001));
        QVERIFY(!weekdaysFrom(u"monday"_s));
        QCOMPARE(wordOf(quint8(0b10001)), u"mon,fri"_s);
    }

    void pausesGrowAndEnd()
    {
        milliseconds before = 0ms;
        for (int tries = 1; const auto pause = pauseAfter(tries); ++tries) {
            QVERIFY(*pause > before);
            before = *pause;
            QVERIFY(tries < 20);
        }
        QVERIFY(before > 0ms);
    }
};

QTEST_GUILESS_MAIN(TestExportPlan)
#include "tst_exportplan.moc"
