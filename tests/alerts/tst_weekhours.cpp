// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <alerts/weekhours.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::alerts;

namespace {

Instant at(const char *iso)
{
    return *parseInstant(QString::fromLatin1(iso));
}

const QTimeZone utc("UTC");
const QTimeZone london("Europe/London");
const QTimeZone berlin("Europe/Berlin");

} // namespace

class WeekHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overMidnight()
    {
        const WeekHours night{true, 0b1111111, {22, 0}, {7, 0}};
        QVERIFY(!covers(night, at("2026-11-24T21:59:59Z"), utc));
        QVERIFY(covers(night, at("2026-11-24T22:00:00Z"), utc));
        QVERIFY(covers(night, at("2026-11-25T00:00:00Z"), utc));
        QVERIFY(covers(night, at("2026-11-25T06:59:59Z"), utc));
        QVERIFY(!covers(night, at("2026-11-25T07:00:00Z"), utc));
        QCOMPARE(nextChange(night, at("2026-11-24T12:00:00Z"), utc), at("2026-11-24T22:00:00Z"));
        QCOMPARE(nextChange(night, at("2026-11-24T22:00:00Z"), utc), at("2026-11-25T07:00:00Z"));
        QCOMPARE(nextChange(night, at("2026-11-25T00:00:00Z"), utc), at("2026-11-25T07:00:00Z"));
    }

    void aNightBelongsToTheDayItBegan()
    {
        const WeekHours friday{true, 0b0010000, {22, 0}, {7, 0}};
        QVERIFY(!covers(friday, at("2026-11-27T03:00:00Z"), utc)); // Friday morning: Thursday's
        QVERIFY(covers(friday, at("2026-11-27T23:00:00Z"), utc));
        QVERIFY(covers(friday, at("2026-11-28T03:00:00Z"), utc));
        QVERIFY(!covers(friday, at("2026-11-28T23:00:00Z"), utc));
    }

    void aWeekOfBusiness()
    {
        const WeekHours business{true, 0b0011111, {8, 0}, {18, 0}};
        QVERIFY(covers(business, at("2026-11-27T17:59:59Z"), utc)); // Friday
        QVERIFY(!covers(business, at("2026-11-27T18:00:00Z"), utc));
        QVERIFY(!covers(business, at("2026-11-28T12:00:00Z"), utc));
        QCOMPARE(nextChange(business, at("2026-11-27T18:00:00Z"), utc), at("2026-11-30T08:00:00Z"));
    }

    void daysAreThoseOfTheZone()
    {
        const WeekHours business{true, 0b0011111, {8, 0}, {18, 0}};
        const QTimeZone tokyo("Asia/Tokyo");
        QVERIFY(covers(business, at("2026-11-22T23:00:00Z"), tokyo)); // Monday 8:00 there
        QVERIFY(!covers(business, at("2026-11-22T22:59:59Z"), tokyo));
    }

    void theWholeDay()
    {
        const WeekHours sunday{true, 0b1000000, {0, 0}, {0, 0}};
        QCOMPARE(nextChange(sunday, at("2026-11-24T12:00:00Z"), utc), at("2026-11-29T00:00:00Z"));
        QCOMPARE(nextChange(sunday, at("2026-11-29T12:00:00Z"), utc), at("2026-11-30T00:00:00Z"));
        const WeekHours always{true, 0b1111111, {6, 0}, {6, 0}};
        QVERIFY(covers(always, at("2026-11-24T06:00:00Z"), utc));
        QCOMPARE(nextChange(always, at("2026-11-24T06:00:00Z"), utc), Instant::max());
    }

    void offOrWithoutADay()
    {
        const WeekHours off{false, 0b1111111, {22, 0}, {7, 0}};
        QVERIFY(!covers(off, at("2026-11-24T23:00:00Z"), utc));
        QCOMPARE(nextChange(off, at("2026-11-24T23:00:00Z"), utc), Instant::max());
        const WeekHours never{true, 0, {8, 0}, {18, 0}};
        QVERIFY(!covers(never, at("2026-11-24T12:00:00Z"), utc));
        QCOMPARE(nextChange(never, at("2026-11-24T12:00:00Z"), utc), Instant::max());
    }

    void aShortNight() // 29 March 2026: 2:00 becomes 3:00 in Berlin, at 01:00 UTC
    {
        const WeekHours night{true, 0b1111111, {22, 0}, {7, 0}};
        QCOMPARE(nextChange(night, at("2026-03-28T22:00:00Z"), berlin), at("2026-03-29T05:00:00Z"));
        QVERIFY(covers(night, at("2026-03-29T04:59:59Z"), berlin));
        QVERIFY(!covers(night, at("2026-03-29T05:00:00Z"), berlin));
    }

    void anEdgeThatTheClockSkips()
    {
        const WeekHours early{true, 0b1111111, {2, 30}, {5, 0}};
        QVERIFY(!covers(early, at("2026-03-29T00:59:59Z"), berlin)); // 1:59:59
        QVERIFY(covers(early, at("2026-03-29T01:00:00Z"), berlin));  // 3:00:00
        QVERIFY(!covers(early, at("2026-03-29T03:00:00Z"), berlin)); // 5:00
    }

    void aLongNight() // 25 October 2026: 2:00 comes twice in London, at 00:00 and 01:00 UTC
    {
        const WeekHours night{true, 0b1111111, {22, 0}, {7, 0}};
        QCOMPARE(nextChange(night, at("2026-10-24T21:00:00Z"), london), at("2026-10-25T07:00:00Z"));
        const WeekHours until{true, 0b1111111, {22, 0}, {1, 30}}; // the first half past one ends it
        QVERIFY(covers(until, at("2026-10-25T00:29:59Z"), london));
        QVERIFY(!covers(until, at("2026-10-25T00:30:00Z"), london));
        QVERIFY(!covers(until, at("2026-10-25T01:15:00Z"), london));
    }
};

QTEST_GUILESS_MAIN(WeekHoursTest)
#include "tst_weekhours.moc"
