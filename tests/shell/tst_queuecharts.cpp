// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/dayspan.h>
#include <ui/models/queuecells.h>
#include <ui/queues/gauge.h>
#include <ui/queues/halfhourchart.h>
#include <ui/queues/queuedelegate.h>
#include <ui/queues/queuepanel.h>
#include <ui/queues/sparkline.h>
#include <ui/shell/columnplan.h>
#include <ui/theme/type.h>

#include <QTest>

#include <support/sampleboard.h>

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

QueueRow billing()
{
    for (const QueueRow &row : sample::sampleBoard().queues) {
        if (row.name == "Billing"_L1)
            return row;
    }
    return {};
}

DaySpan sampleSpan()
{
    return daySpan(sample::sampleBoard().queues, sample::now(), sample::zone());
}

} // namespace

class TestQueueCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void spanOfTheDay();
    void spanOfALateShift();
    void sparklineEndsAtTheLastFinishedHalfHour();
    void sparklineStaysInItsBox();
    void sparklineWithoutAUsualDay();
    void gaugeAngles();
    void gaugeFitsItsBox_data();
    void gaugeFitsItsBox();
    void axisSteps();
    void chartBars();
    void levelBarNeverOverlapsTheNumber();
    void sentences();
    void columnsFillTheWidth_data();
    void columnsFillTheWidth();
};

void TestQueueCharts::spanOfTheDay()
{
    const DaySpan span = sampleSpan();
    QCOMPARE(span.first, 16);
    QCOMPARE(span.last, 35);
    QCOMPARE(span.now, 29);
    QCOMPARE(placeText(span.now), u"14:30"_s);
}

void TestQueueCharts::spanOfALateShift()
{
    QueueRow row;
    row.offeredPerHalfHour = QList<int>(48, 0);
    row.offeredPerHalfHour[46] = 3;
    const Instant late = *parseInstant(u"2026-11-24T23:40:00Z");
    const DaySpan span = daySpan({row}, late, QTimeZone::utc());
    QCOMPARE(span.last, 47);
    QCOMPARE(span.count(), 20);
    QCOMPARE(daySpan({}, late, QTimeZone::utc()).count(), 20);
}

void TestQueueCharts::sparklineEndsAtTheLastFinishedHalfHour()
{
    const QueueRow row = billing();
    const DaySpan span = sampleSpan();
    const Sparkline line =
        sparkline({0, 0, 128, 34}, row.offeredPerHalfHour, row.usualPerHalfHour, span);
    QCOMPARE(line.today.size(), span.now - span.first); // 08:00 to 14:00
    QCOMPARE(line.ghost.size(), span.count());
    QVERIFY(line.now.has_value());
    QCOMPARE(*line.now, line.today.last());
}

void TestQueueCharts::sparklineStaysInItsBox()
{
    const QRectF box(10, 5, 128, 34);
    for (const QueueRow &row : sample::sampleBoard().queues) {
        const Sparkline line =
            sparkline(box, row.offeredPerHalfHour, row.usualPerHalfHour, sampleSpan());
        QVERIFY(box.contains(line.today.boundingRect()));
        QVERIFY(box.contains(line.ghostFill.boundingRect()));
        for (qsizetype i = 1; i < line.today.size(); ++i)
            QVERIFY(line.today[i].x() > line.today[i - 1].x());
    }
}

void TestQueueCharts::sparklineWithoutAUsualDay()
{
    const Sparkline line =
        sparkline({0, 0, 128, 34}, billing().offeredPerHalfHour, {}, sampleSpan());
    QVERIFY(line.ghost.isEmpty());
    QVERIFY(!line.today.isEmpty());
    QVERIFY(sparkline({0, 0, 128, 34}, {}, {}, sampleSpan()).today.isEmpty());
}

void TestQueueCharts::gaugeAngles()
{
    const Gauge half = gauge({0, 0, 240, 120}, 50.0, 80);
    QCOMPARE(half.sweep, 90.0);
    QCOMPARE(half.ring.width(), 168.0); // radius 84
    QCOMPARE(half.goalTick.length(), 24.0);
    QCOMPARE(gauge({0, 0, 240, 120}, {}, 80).sweep, 0.0);
    QCOMPARE(gauge({0, 0, 240, 120}, 100.0, 80).sweep, 180.0);
    const Gauge middle = gauge({0, 0, 240, 120}, 68.8, 50);
    QVERIFY(qAbs(middle.goalTick.p1().x() - 120) < 0.001);
    QVERIFY(middle.goalTick.p2().y() < middle.goalTick.p1().y());
}

void TestQueueCharts::gaugeFitsItsBox_data()
{
    QTest::addColumn<QRectF>("box");
    QTest::newRow("roomy") << QRectF(0, 0, 300, 200);
    QTest::newRow("low") << QRectF(0, 0, 260, 78);
    QTest::newRow("slim") << QRectF(0, 0, 150, 200);
}

void TestQueueCharts::gaugeFitsItsBox()
{
    QFETCH(QRectF, box);
    const Gauge g = gauge(box, 68.8, 80);
    const QRectF inked = g.ring.adjusted(-g.pen / 2, -g.pen / 2, g.pen / 2, g.pen / 2);
    QVERIFY(inked.top() >= box.top());
    QVERIFY(inked.left() >= box.left() && inked.right() <= box.right());
    QVERIFY(g.goalLabel.x() + 8 <= box.right());
}

void TestQueueCharts::axisSteps()
{
    QCOMPARE(axisStep(3, 4), 1);
    QCOMPARE(axisStep(17, 4), 5);
    QCOMPARE(axisStep(20, 4), 5);
    QCOMPARE(axisStep(21, 4), 10);
    QCOMPARE(axisStep(170, 4), 50);
}

void TestQueueCharts::chartBars()
{
    const QueueRow row = billing();
    const HalfHourChart chart =
        halfHourChart({0, 0, 520, 160}, row.offeredPerHalfHour, row.usualPerHalfHour, sampleSpan(),
                      fontFor(TypeRole::Caption));
    QCOMPARE(chart.bars.size(), 14);
    QVERIFY(chart.bars.last().running);
    QCOMPARE(chart.values.size(), 5); // 0 5 10 15 20
    QCOMPARE(chart.values.last().text, u"20"_s);
    for (qsizetype i = 0; i < chart.bars.size(); ++i) {
        QVERIFY(chart.plot.adjusted(-1, -1, 1, 1).contains(chart.bars[i].rect));
        QCOMPARE(chart.bars[i].running, i == chart.bars.size() - 1);
        if (i > 0)
            QVERIFY(chart.bars[i].rect.left() > chart.bars[i - 1].rect.right());
    }
    for (qsizetype i = 1; i < chart.times.size(); ++i)
        QVERIFY(chart.times[i].at - chart.times[i - 1].at > 40); // labels do not touch
}

void TestQueueCharts::levelBarNeverOverlapsTheNumber()
{
    for (const double width : {40.0, 62.0, 92.0, 200.0}) {
        const QRectF cell(0, 0, width, 54);
        const LevelBar bar = levelBar(cell, 68.8, 80, 1);
        QVERIFY(bar.track.right() <= cell.right() - 44);
        QVERIFY(bar.filled.width() <= bar.track.width());
        QVERIFY(bar.track.left() >= cell.left() || bar.track.width() == 0);
    }
}

void TestQueueCharts::sentences()
{
    const BoardTime time{sample::now(), false};
    QCOMPARE(offeredSentence(billing(), sampleSpan()),
             u"171 offered. By this time the median is 141."_s);
    QCOMPARE(levelSentences(billing(), time, alerts::AlertEngine()),
             QStringList({u"108 of 157 in 20 s, 11.2 below goal."_s,
                          u"9.4 % gave up, warning from 5 %."_s,
                          u"Oldest ring 0:34, warning from 0:30."_s,
                          u"1 free while it rings, warning at 1."_s}));
    QueueRow quiet;
    QCOMPARE(
        levelSentences(quiet, time, alerts::AlertEngine()),
        QStringList({u"No call to measure yet."_s, u"Nobody gave up."_s, u"Nobody rings now."_s}));
}

void TestQueueCharts::columnsFillTheWidth_data()
{
    QTest::addColumn<int>("available");
    for (const int width : {240, 241, 299, 300, 420, 1000})
        QTest::addRow("%d", width) << width;
}

void TestQueueCharts::columnsFillTheWidth()
{
    QFETCH(int, available);
    const QList<ColumnWish> wishes{{120, 100, 2}, {80, 60, 1}, {100, 80, 0}};
    const QList<int> widths = columnWidths(wishes, available, 1);
    QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), available);
    for (int i = 0; i < widths.size(); ++i)
        QVERIFY(widths[i] >= wishes[i].least);
    if (available == 1000)
        QVERIFY(qAbs(widths[2] - 100) <= 1); // no share of the room
    // Below the least nothing shrinks further: the table scrolls.
    QCOMPARE(columnWidths(wishes, 100, 1), QList<int>({100, 60, 80}));
}

QTEST_MAIN(TestQueueCharts)
#include "tst_queuecharts.moc"
