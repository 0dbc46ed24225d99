// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/clock.h>
#include <base/instant.h>

#include <QTest>
#include <QTimeZone>

using namespace zm;
using namespace Qt::Literals::StringLiterals;

class tst_instant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void printsLocalTimeWithItsOffset();
    void scaledClockDoesNotJumpWhenItsSpeedChanges();
};

void tst_instant::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("plain") << u"2026-11-24T14:32:20Z"_s << 1'795'530'740'000LL;
    QTest::newRow("milliseconds") << u"2026-11-24T14:32:20.250Z"_s << 1'795'530'740'250LL;
    QTest::newRow("offset") << u"2026-11-24T15:32:20+01:00"_s << 1'795'530'740'000LL;
    QTest::newRow("before the epoch") << u"1969-12-31T23:59:59Z"_s << -1000LL;
    QTest::newRow("leap day") << u"2028-02-29T00:00:00Z"_s << 1'835'395'200'000LL;
}

void tst_instant::parses()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const auto at = parseInstant(text);
    QVERIFY(at);
    QCOMPARE(toMs(*at), ms);
}

void tst_instant::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "2026-11-24", "2026-11-24T14:32:20", "2026-13-24T14:32:20Z", "2026-02-30T14:32:20Z",
          "2026-11-24T25:32:20Z", "NOT-A-DATE-AT-ALL-00Z", "2026-11-24T14:3x:20Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_instant::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseInstant(text));
}

void tst_instant::printsLocalTimeWithItsOffset()
{
    const Instant at = *parseInstant(u"2026-07-24T14:32:20Z"_s);
    QCOMPARE(toIsoLocal(at, QTimeZone("Europe/London")), u"2026-07-24T15:32:20+01:00"_s);
    QCOMPARE(toIsoLocal(at, QTimeZone("America/St_Johns")), u"2026-07-24T12:02:20-02:30"_s);
    QCOMPARE(toIsoUtc(at), u"2026-07-24T14:32:20Z"_s);
}

void tst_instant::scaledClockDoesNotJumpWhenItsSpeedChanges()
{
    ScaledClock clock(fromMs(0), 0.0);
    QCOMPARE(clock.now(), fromMs(0));
    clock.setSpeed(1000);
    const Instant before = clock.now();
    clock.setSpeed(0);
    const Instant stopped = clock.now();
    QVERIFY(stopped >= before);
    QCOMPARE(clock.now(), stopped);
}

QTEST_GUILESS_MAIN(tst_instant)
#include "tst_instant.moc"
