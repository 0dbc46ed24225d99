// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/wallcells.h>
#include <ui/wallboard/walllayout.h>
#include <ui/wallboard/walltext.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

struct Screen
{
    const char *name;
    QSize size;
    qreal dpr;
    WallViewing viewing;
};

constexpr Screen screens[] = {
    {"1080p", {1920, 1080}, 1, {}},
    {"1440p", {2560, 1440}, 1, {}},
    {"2160p", {3840, 2160}, 1, {}},
    {"2160p at ratio 2", {1920, 1080}, 2, {}},
    {"2160p at ratio 1.5", {2560, 1440}, 1.5, {}},
    {"32 inch at 3 m", {1920, 1080}, 1, {32, 3}},
    {"75 inch at 4 m", {3840, 2160}, 1, {75, 4}},
    {"98 inch at 3 m", {3840, 2160}, 1, {98, 3}},
    {"43 inch at 8 m", {1920, 1080}, 1, {43, 8}},
    {"32 inch at 10 m", {1920, 1080}, 1, {32, 10}},
    {"portrait", {1080, 1920}, 1, {}},
    {"very wide", {3440, 1440}, 1, {}},
    {"four to three", {1024, 768}, 1, {}},
};

QRectF grownBy(const QRectF &rect, qreal by)
{
    return rect.adjusted(-by, -by, by, by);
}

} // namespace

class WallLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metricsFollowTheTable_data();
    void metricsFollowTheTable();
    void capHeightsOfProduct();
    void ratioChangesNothing();
    void furtherIsLarger();
    void nothingUnderSixteenMinutes_data() { everyScreen(); }
    void nothingUnderSixteenMinutes();
    void gridOfTheDesign_data();
    void gridOfTheDesign();
    void stripCellsNest_data() { everyScreen(); }
    void stripCellsNest();
    void stripIsWholeOnTheDesignsScreen();
    void stripNeverLosesItsAge_data() { everyScreen(); }
    void stripNeverLosesItsAge();
    void cellsNestAndKeepApart_data() { everyScreen(); }
    void cellsNestAndKeepApart();
    void tilePartsKeepApart_data() { everyScreen(); }
    void tilePartsKeepApart();
    void timersFitTheirPlace_data() { everyScreen(); }
    void timersFitTheirPlace();
    void cardPartsKeepApart_data() { everyScreen(); }
    void cardPartsKeepApart();
    void cardNumbersFit();
    void tileOfTheDesign();
    void fewTilesGrow();
    void lowTileDropsItsWord();
    void dots();

private:
    static void everyScreen();
    static WallLayout layoutOf(const WallMetrics &metrics)
    {
        return WallLayout::of(metrics, stripWords({}), WallFonts(metrics).measure());
    }
    static WallMetrics metrics()
    {
        QFETCH(QSize, size);
        QFETCH(qreal, dpr);
        QFETCH(double, inch);
        QFETCH(double, metres);
        return WallMetrics(size, dpr, {inch, metres});
    }
};

void WallLayoutTest::everyScreen()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("dpr");
    QTest::addColumn<double>("inch");
    QTest::addColumn<double>("metres");
    for (const Screen &screen : screens)
        QTest::newRow(screen.name) << screen.size << screen.dpr << screen.viewing.diagonalInch
                                   << screen.viewing.distanceMetres;
}

void WallLayoutTest::metricsFollowTheTable_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("dpr");
    QTest::addColumn<double>("ofTable");
    QTest::newRow("2160p") << QSize(3840, 2160) << 1.0 << 1.0;
    QTest::newRow("2160p at ratio 2") << QSize(1920, 1080) << 2.0 << 1.0;
    QTest::newRow("2160p at ratio 1.5") << QSize(2560, 1440) << 1.5 << 1.0;
    QTest::newRow("1440p") << QSize(2560, 1440) << 1.0 << 2 / 3.0;
    QTest::newRow("1080p") << QSize(1920, 1080) << 1.0 << 0.5;
    QTest::newRow("1080p at ratio 1.25") << QSize(1536, 864) << 1.25 << 0.5;
}

void WallLayoutTest::metricsFollowTheTable()
{
    QFETCH(QSize, size);
    QFETCH(qreal, dpr);
    QFETCH(double, ofTable);
    const WallMetrics m(size, dpr);
    const auto near = [](double actual, double wanted) {
        return qAbs(actual - wanted) <= 0.05 * wanted;
    };
    QVERIFY(near(m.pxPerMm(), 3.153 * ofTable));
    QVERIFY(near(m.fontPx(WallSize::Hero), 288 * ofTable));
    QVERIFY(near(m.fontPx(WallSize::Number), 195 * ofTable));
    QVERIFY(near(m.fontPx(WallSize::Name), 129 * ofTable));
    QVERIFY(near(m.fontPx(WallSize::Least), 102 * ofTable));
    QVERIFY(near(m.u(), 72.5 * ofTable));
}

void WallLayoutTest::capHeightsOfProduct()
{
    QCOMPARE(qRound(WallMetrics::capMillimetres(45, 5)), 65);
    QCOMPARE(qRound(WallMetrics::capMillimetres(30, 5)), 44);
    QCOMPARE(qRound(WallMetrics::capMillimetres(20, 5)), 29);
    QCOMPARE(qRound(WallMetrics::capMillimetres(16, 5)), 23);
}

void WallLayoutTest::ratioChangesNothing()
{
    const WallMetrics whole({3840, 2160}, 1);
    const WallMetrics half({1920, 1080}, 2);
    QCOMPARE(whole.u(), half.u());
    QCOMPARE(whole.pixels(), half.pixels());
}

void WallLayoutTest::furtherIsLarger()
{
    const WallMetrics near({1920, 1080}, 1, {55, 4});
    const WallMetrics far({1920, 1080}, 1, {55, 8});
    QVERIFY(qAbs(far.u() / near.u() - 2) < 1e-6);
    const WallMetrics small({1920, 1080}, 1, {32, 4});
    QVERIFY(small.u() > near.u()); // fewer millimetres a pixel
}

void WallLayoutTest::nothingUnderSixteenMinutes()
{
    const WallMetrics m = metrics();
    QFETCH(double, metres);
    const double least = WallMetrics::capMillimetres(16, metres) * m.pxPerMm();
    const WallFonts fonts(m);
    for (int i = 0; i < wallTypes; ++i) {
        const double cap = fonts.font(WallType(i)).pixelSize() * capOfEm;
        QVERIFY2(cap >= least - 1e-6, qPrintable(QString::number(cap)));
    }
}

void WallLayoutTest::gridOfTheDesign_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("dpr");
    QTest::newRow("1080p") << QSize(1920, 1080) << 1.0;
    QTest::newRow("1440p") << QSize(2560, 1440) << 1.0;
    QTest::newRow("2160p") << QSize(3840, 2160) << 1.0;
    QTest::newRow("2160p at ratio 2") << QSize(1920, 1080) << 2.0;
}

void WallLayoutTest::gridOfTheDesign()
{
    QFETCH(QSize, size);
    QFETCH(qreal, dpr);
    const WallMetrics m(size, dpr);
    const WallLayout layout = layoutOf(m);
    const WallGrid agents = layout.agentGrid(m, 41);
    QCOMPARE(agents.columns, 4);
    QCOMPARE(agents.rows, 3);
    const WallGrid queues = layout.queueGrid(m, 6);
    QCOMPARE(queues.columns, 2);
    QCOMPARE(queues.rows, 2);
    const double k = m.pixels().height() / 2160.0;
    QVERIFY(qAbs(agents.cell(0).width() - 900 * k) <= 0.01 * 900 * k);
    QVERIFY(qAbs(agents.cell(0).height() - 512 * k) <= 0.01 * 512 * k);
    QVERIFY(qAbs(layout.strip.bounds.height() - 452 * k) <= 0.02 * 452 * k);
}

void WallLayoutTest::stripCellsNest()
{
    const WallMetrics m = metrics();
    const WallLayout layout = layoutOf(m);
    const auto &cells = layout.strip.cells;
    for (const StripCell &cell : cells) {
        QVERIFY(cell.number.bottom() < cell.label.top());
        QVERIFY(cell.label.bottom() < layout.strip.bounds.bottom());
        QVERIFY(cell.number.top() > layout.strip.bounds.top());
        QVERIFY(cell.number.left() >= layout.screen.left());
    }
    for (qsizetype i = 0; i < cells.size(); ++i) {
        for (qsizetype j = i + 1; j < cells.size(); ++j) {
            const QRectF one = cells[i].number.united(cells[i].label);
            const QRectF other = cells[j].number.united(cells[j].label);
            QVERIFY(!one.intersects(other));
        }
    }
    QVERIFY(layout.body.top() > layout.strip.bounds.bottom());
    QVERIFY(layout.dots.bottom() <= layout.screen.bottom() + 0.5);
}

void WallLayoutTest::stripIsWholeOnTheDesignsScreen()
{
    const StripLayout strip = layoutOf(WallMetrics({3840, 2160}, 1)).strip;
    QCOMPARE(strip.cells.size(), 5);
    QVERIFY(strip.bigHero);
    QVERIFY(!strip.shortLevel);
    QVERIFY(!strip.freeAlone);
    // One base line for all numbers, one for all labels.
    for (const StripCell &cell : strip.cells) {
        QCOMPARE(cell.number.bottom(), strip.cells.first().number.bottom());
        QCOMPARE(cell.label.bottom(), strip.cells.first().label.bottom());
    }
}

void WallLayoutTest::stripNeverLosesItsAge()
{
    const StripLayout strip = layoutOf(metrics()).strip;
    QVERIFY(strip.cell(StripField::Waiting));
    QVERIFY(strip.cell(StripField::Feed));
    if (!strip.cell(StripField::Longest))
        QVERIFY(!strip.cell(StripField::Free)); // dropped in order, the last one first
}

void WallLayoutTest::cellsNestAndKeepApart()
{
    const WallMetrics m = metrics();
    const WallLayout layout = layoutOf(m);
    for (const int count : {1, 2, 3, 5, 8, 12, 41, 200}) {
        for (const WallGrid &grid : {layout.agentGrid(m, count), layout.queueGrid(m, count)}) {
            QVERIFY(grid.perPage() >= 1);
            QVERIFY(grid.growth >= 1 && grid.growth <= 1.5);
            for (int i = 0; i < grid.perPage(); ++i) {
                QVERIFY(grownBy(layout.body, 1).contains(grid.cell(i)));
                for (int j = i + 1; j < grid.perPage(); ++j)
                    QVERIFY(!grid.cell(i).intersects(grid.cell(j)));
            }
        }
        QVERIFY(layout.agentGrid(m, count).perPage() <= layout.agentGrid(m, 1000).perPage());
    }
}

void WallLayoutTest::tilePartsKeepApart()
{
    const WallMetrics m = metrics();
    const WallLayout layout = layoutOf(m);
    for (const int count : {1, 5, 200}) {
        const WallGrid grid = layout.agentGrid(m, count);
        const WallMetrics grown = m.grown(grid.growth);
        for (const bool marked : {false, true}) {
            const WallTileLayout tile = wallTile(grid.cell(0), grown, marked);
            const QList<QRectF> parts{tile.shape, tile.timer, tile.name, tile.word};
            for (qsizetype i = 0; i < parts.size(); ++i) {
                if (parts[i].isEmpty())
                    continue;
                QVERIFY(tile.rect.contains(parts[i]));
                for (qsizetype j = i + 1; j < parts.size(); ++j)
                    QVERIFY(!parts[i].intersects(parts[j]));
            }
        }
    }
}

void WallLayoutTest::timersFitTheirPlace()
{
    const WallMetrics m = metrics();
    const WallLayout layout = layoutOf(m);
    const WallGrid grid = layout.agentGrid(m, 200);
    const WallFonts fonts(m);
    const QRectF cell = grid.cell(0);
    // On a screen too small for its distance even one tile may be less than the least.
    if (cell.width() < 12.2 * m.u() - 1 || cell.height() < 6.6 * m.u())
        return;
    const WallTileLayout plain = wallTile(cell, m, false);
    for (const QString &text : {u"≥ 59:59"_s, u"≥ 23 h 59"_s})
        QVERIFY(fonts.width(WallType::Name, text) <= plain.timer.width());
    const WallTileLayout marked = wallTile(cell, m, true);
    QVERIFY(fonts.width(WallType::Name, u"! 59:59"_s) <= marked.timer.width());
    QVERIFY(cell.contains(breachBox(marked.timer, m.u())));
}

void WallLayoutTest::cardPartsKeepApart()
{
    const WallMetrics m = metrics();
    const WallLayout layout = layoutOf(m);
    for (const int count : {1, 2, 6}) {
        const WallGrid grid = layout.queueGrid(m, count);
        const WallMetrics grown = m.grown(grid.growth);
        const WallFonts fonts(grown);
        const WallCardLayout card = wallCard(grid.cell(0), grown, fonts.measure(), true);
        QVERIFY(!card.numbers.isEmpty());
        QVERIFY(!card.name.intersects(card.flag));
        QList<QRectF> parts{card.name, card.people};
        for (const CardNumber &number : card.numbers)
            parts << number.number << number.label;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            for (qsizetype j = i + 1; j < parts.size(); ++j)
                QVERIFY(!parts[i].intersects(parts[j]));
        }
    }
}

void WallLayoutTest::cardNumbersFit()
{
    const WallMetrics m({3840, 2160}, 1);
    const WallFonts fonts(m);
    const QRectF cell = layoutOf(m).queueGrid(m, 6).cell(0);
    const WallCardLayout card = wallCard(cell, m, fonts.measure(), false);
    QCOMPARE(card.numbers.size(), 3);
    QVERIFY(!card.people.isEmpty());
    for (const CardNumber &part : card.numbers) {
        const QString widest = part.field == CardField::Waiting   ? u"≥ 88"_s
                               : part.field == CardField::Longest ? u"59:59"_s
                                                                  : u"88 %"_s;
        QVERIFY(fonts.width(WallType::Number, widest) <= part.number.width());
        QVERIFY(cell.contains(part.number));
    }
    // The box of a guilty number reaches neither its neighbour nor the edge of the card.
    QRectF longest = card.numbers[1].number;
    longest.setWidth(fonts.width(WallType::Number, u"59:59"_s));
    QVERIFY(warnBox(longest, m.u()).right() < card.numbers[2].number.left());
    QRectF level = card.numbers[2].number;
    level.setWidth(fonts.width(WallType::Number, u"68 %"_s));
    QVERIFY(warnBox(level, m.u()).right() < cell.right() - 0.33 * m.u());
}

void WallLayoutTest::tileOfTheDesign()
{
    // DESIGN §5: 900 × 512, shape 188 at (46, 42), name cap top 256, word base 52 from below.
    const WallMetrics m({3840, 2160}, 1);
    const WallTileLayout tile = wallTile(QRectF(0, 0, 900, 512), m, false);
    const auto near = [](double actual, double wanted) { return qAbs(actual - wanted) < 5; };
    QVERIFY(near(tile.shape.left(), 46));
    QVERIFY(near(tile.shape.top(), 42));
    QVERIFY(near(tile.shape.width(), 188));
    QVERIFY(near(tile.name.top(), 256));
    QVERIFY(near(512 - tile.word.bottom(), 52));
    QVERIFY(near(900 - tile.timer.right(), 48));
    QVERIFY(near(900 - wallTile(tile.rect, m, true).timer.right(), 76));
    QVERIFY(near(tile.timer.center().y(), tile.shape.center().y()));
}

void WallLayoutTest::fewTilesGrow()
{
    const WallMetrics m({1920, 1080}, 1);
    const WallLayout layout = layoutOf(m);
    QCOMPARE(layout.agentGrid(m, 1).perPage(), 1);
    QCOMPARE(layout.agentGrid(m, 1).growth, 1.5);
    QVERIFY(layout.agentGrid(m, 4).growth > 1.2);
    QVERIFY(layout.agentGrid(m, 4).perPage() >= 4);
    QCOMPARE(layout.agentGrid(m, 13).growth, 1.0);
    QCOMPARE(layout.queueGrid(m, 2).perPage(), 2);
    // Larger texts still leave the least tile around them.
    const WallGrid grid = layout.agentGrid(m, 5);
    QVERIFY(grid.cell(0).width() >= 12.2 * m.u() * grid.growth - 1);
    QVERIFY(grid.cell(0).height() >= 6.9 * m.u() * grid.growth - 1);
}

void WallLayoutTest::lowTileDropsItsWord()
{
    const WallMetrics m({1920, 1080}, 1);
    const WallTileLayout tile = wallTile(QRectF(0, 0, 30 * m.u(), 4 * m.u()), m, false);
    QVERIFY(tile.word.isEmpty());
    QVERIFY(!tile.name.isEmpty());
    QVERIFY(tile.rect.contains(tile.shape));
    const WallFonts fonts(m);
    const WallCardLayout card =
        wallCard(QRectF(0, 0, 12 * m.u(), 8 * m.u()), m, fonts.measure(), false);
    QVERIFY(card.people.isEmpty());
    QVERIFY(card.numbers.size() < 3);
}

void WallLayoutTest::dots()
{
    const QRectF band(72, 2108, 3696, 0.39 * 72.5);
    QVERIFY(dotsLayout(band, 72.5, 1, 0).dots.isEmpty());
    const DotsLayout four = dotsLayout(band, 72.5, 4, 1);
    QCOMPARE(four.dots.size(), 4);
    QVERIFY(four.dots[1].width() > 3 * four.dots[0].width());
    const qreal middle = (four.dots.first().left() + four.dots.last().right()) / 2;
    QVERIFY(qAbs(middle - band.center().x()) < 1);
    for (const QRectF &dot : four.dots)
        QVERIFY(grownBy(band, 0.1).contains(dot));
    const DotsLayout many = dotsLayout(band, 72.5, 100, 3);
    QVERIFY(many.bar);
    QCOMPARE(many.dots.size(), 1);
}

QTEST_MAIN(WallLayoutTest)
#include "tst_walllayout.moc"
