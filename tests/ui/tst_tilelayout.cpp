// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/type.h>
#include <ui/tiles/boardlayout.h>
#include <ui/tiles/tilelayout.h>

#include <QFontMetricsF>
#include <QTest>

#include <support/sampleboard.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

class TestTileLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void digitsShareOneWidth()
    {
        // The promise behind timers that stand still; it needs the embedded font.
        for (const TypeRole role : {TypeRole::Title, TypeRole::LabelStrong, TypeRole::RoomyTimer}) {
            const QFontMetricsF metrics(fontFor(role));
            for (QChar digit = u'1'; digit <= u'9'; digit = QChar(digit.unicode() + 1))
                QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
        }
    }

    void partsNestAndDoNotOverlap_data()
    {
        QTest::addColumn<TileDensity>("density");
        QTest::addColumn<AlertLevel>("alert");
        QTest::addColumn<qreal>("scale");
        const std::array densities{TileDensity::Dense, TileDensity::Normal, TileDensity::Roomy};
        const std::array alerts{AlertLevel::None, AlertLevel::Warn, AlertLevel::Breach};
        for (const TileDensity density : densities)
            for (const AlertLevel alert : alerts)
                for (const qreal scale : {1.0, 1.25, 2.0})
                    QTest::addRow("density %d, alert %d, scale %.2f", int(density), int(alert),
                                  scale)
                        << density << alert << scale;
    }
    void partsNestAndDoNotOverlap()
    {
        QFETCH(TileDensity, density);
        QFETCH(AlertLevel, alert);
        QFETCH(qreal, scale);
        const TileMetrics metrics = TileMetrics::of(density, scale);
        const QRectF tile(QPointF(100, 50), metrics.least);
        for (const BoardDelta &board : {sample::sampleBoard(), sample::longNamesBoard()}) {
            for (const AgentRow &row : board.agents) {
                const TileText text = tileText(row, {sample::now(), false}, 0s, sample::zone());
                const TileLayout out = layOut(tile, text, metrics, alert);
                for (const QRectF &part : {out.shape, out.name, out.word, out.timer})
                    QVERIFY(tile.contains(part));
                QVERIFY(out.shape.right() <= out.name.left());
                QVERIFY(out.word.right() <= out.timer.left());
                QVERIFY(out.name.bottom() <= out.word.top());
                QVERIFY(out.flag.isNull() == (alert != AlertLevel::Breach));
                QVERIFY(!out.flag.intersects(out.name));
                QVERIFY(!out.timerBox.intersects(out.word));
                QVERIFY(out.timerBox.isNull() || tile.contains(out.timerBox));
                if (!out.line3.isNull()) {
                    QVERIFY(tile.contains(out.line3));
                    QVERIFY(out.line3.top() >= out.word.bottom());
                }
                if (!out.line4.isNull()) {
                    QVERIFY(tile.contains(out.line4));
                    QVERIFY(out.line4.top() >= out.line3.bottom());
                }
                const auto fits = [](const QFont &font, const QString &words, const QRectF &in) {
                    return QFontMetricsF(font).horizontalAdvance(words) <= in.width() + 0.51;
                };
                QVERIFY(fits(metrics.nameFont, out.nameText, out.name));
                QVERIFY(fits(metrics.wordFont, out.wordText, out.word));
                QVERIFY(fits(metrics.timerFont, text.timer, out.timer)); // never elided
                QVERIFY(fits(metrics.lineFont, out.line3Text, out.line3) || out.line3.isNull());
            }
        }
    }

    void longNamesElideAtTheRightAndShortOnesDoNot()
    {
        const TileMetrics metrics = TileMetrics::of(TileDensity::Normal);
        TileText text;
        text.name = u"Fatima Zahra El Idrissi"_s;
        text.word = u"On queue call"_s;
        text.timer = u"11:22"_s;
        const QRectF tile(QPointF(), metrics.least);
        const TileLayout out = layOut(tile, text, metrics, AlertLevel::None);
        QVERIFY(out.nameText.startsWith(u"Fatima Zahra"_s));
        QVERIFY(out.nameText.endsWith(u'…'));
        QCOMPARE(out.wordText, text.word);
        const TileLayout wide = layOut(QRectF(0, 0, 300, 72), text, metrics, AlertLevel::None);
        QCOMPARE(wide.nameText, text.name);
    }

    void linesFollowTheDensity()
    {
        TileText text{u"A"_s, u"Free"_s, u"0:01"_s, u"since 14:19"_s, u"3 answered today"_s};
        const auto lines = [&text](TileDensity density) {
            const TileMetrics metrics = TileMetrics::of(density);
            const TileLayout out =
                layOut(QRectF(QPointF(), metrics.least), text, metrics, AlertLevel::None);
            return 2 + !out.line3.isNull() + !out.line4.isNull();
        };
        QCOMPARE(lines(TileDensity::Dense), 2);
        QCOMPARE(lines(TileDensity::Normal), 3);
        QCOMPARE(lines(TileDensity::Roomy), 4);
    }

    void theBoardHasTheColumnsOfTheDesign_data()
    {
        QTest::addColumn<TileDensity>("density");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("tileWidth");
        QTest::newRow("roomy") << TileDensity::Roomy << 5 << 232;
        QTest::newRow("normal") << TileDensity::Normal << 6 << 192;
        QTest::newRow("dense") << TileDensity::Dense << 7 << 163;
    }
    void theBoardHasTheColumnsOfTheDesign()
    {
        QFETCH(TileDensity, density);
        QFETCH(int, columns);
        QFETCH(int, tileWidth);
        // 1440 wide, less 200 of navigation: 1192 of content between margins of 24.
        const BoardLayout out = layOutBoard(1240, {12}, TileMetrics::of(density).least);
        QCOMPARE(out.columns, columns);
        QCOMPARE(out.tiles.first().first().width(), tileWidth);
        QCOMPARE(out.tiles.first().first().left(), 24);
        QCOMPARE(out.tiles.first()[columns - 1].right() + 1, 1240 - 24);
    }

    void tilesOfABoardNeverOverlap_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1, 200, 640, 1000, 1240, 1719, 1920, 3840})
            QTest::addRow("%d wide", width) << width;
    }
    void tilesOfABoardNeverOverlap()
    {
        QFETCH(int, width);
        const BoardLayout out = layOutBoard(width, {12, 11, 0, 12, 1}, {192, 72});
        QList<QRect> all = out.headings;
        for (const QList<QRect> &group : out.tiles)
            all += group;
        for (qsizetype i = 0; i < all.size(); ++i) {
            QVERIFY(all[i].bottom() < out.height);
            for (qsizetype j = i + 1; j < all.size(); ++j)
                QVERIFY(!all[i].intersects(all[j]) || all[i].isEmpty() || all[j].isEmpty());
        }
    }

    void anEmptyBoardHasNoHeight()
    {
        QCOMPARE(layOutBoard(1240, {}, {192, 72}), (BoardLayout{{}, {}, 6, 0}));
    }
};

QTEST_MAIN(TestTileLayout)
#include "tst_tilelayout.moc"
