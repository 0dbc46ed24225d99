// SPDX-License-Identifier: GPL-3.0-or-later
// The desk for a reader from the right: places are mirrored, words and time are not.
#include <base/clock.h>
#include <ui/agents/agentspage.h>
#include <ui/models/boardmirror.h>
#include <ui/shell/celltext.h>
#include <ui/shell/figurestrip.h>
#include <ui/shell/headerbar.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/pagepicture.h>
#include <ui/theme/mirror.h>
#include <ui/theme/stateshapes.h>
#include <ui/tiles/tilecanvas.h>

#include <QTest>

#include <support/sampleboard.h>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

constexpr QSize room(200, 40);

QImage drawn(const std::function<void(QPainter &, const QRectF &)> &paint)
{
    QImage image(room, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    paint(painter, QRectF(QPointF(), room));
    return image;
}

} // namespace

class TestFromRight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void cleanupTestCase() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void wordsStandUprightAtTheOtherEnd();
    void marksSurroundTheirNumber();
    void shapesStandUpright();
    void tilesAreMirroredAndInOrder();
    void theHeadIsMirrored();
    void aClickFindsTheFigureThatIsSeen();

private:
    Theme m_theme;
};

void TestFromRight::wordsStandUprightAtTheOtherEnd()
{
    const auto line = [this](QPainter &painter, const QRectF &rect, Qt::Alignment align) {
        paintLine(painter, rect, u"Sofía 12:48"_s, m_theme.font(TypeRole::Body), Qt::white, align);
    };
    const QImage wanted = drawn([&](QPainter &painter, const QRectF &rect) {
        line(painter, rect.adjusted(0, 0, -20, 0), Qt::AlignRight);
    });
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage found = drawn([&](QPainter &painter, const QRectF &rect) {
        const Mirrored mirrored(painter, rect);
        line(painter, rect.adjusted(20, 0, 0, 0), Qt::AlignLeft);
    });
    QCOMPARE(found, wanted);
}

void TestFromRight::marksSurroundTheirNumber()
{
    for (const AlertLevel level : {AlertLevel::None, AlertLevel::Breach}) {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        NumberLook look{.alert = level, .color = Qt::white};
        look.align = Qt::AlignLeft;
        const QImage wanted = drawn([&](QPainter &painter, const QRectF &rect) {
            paintNumber(painter, rect.adjusted(8, 0, 0, 0), u"54"_s, TypeRole::Title, look,
                        m_theme);
        });
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        look.align = Qt::AlignRight;
        const QImage found = drawn([&](QPainter &painter, const QRectF &rect) {
            const Mirrored mirrored(painter, rect);
            paintNumber(painter, rect.adjusted(0, 0, -8, 0), u"54"_s, TypeRole::Title, look,
                        m_theme);
        });
        // Edges may fall on the other side of a pixel; the picture is the same.
        int apart = 0;
        for (int y = 0; y < room.height(); ++y)
            for (int x = 0; x < room.width(); ++x)
                apart += std::abs(qGray(found.pixel(x, y)) - qGray(wanted.pixel(x, y))) > 96;
        QVERIFY2(apart < 40, qPrintable(QString::number(apart)));
    }
}

void TestFromRight::shapesStandUpright()
{
    const auto shape = [](QPainter &painter, double left) {
        paintStateShape(painter, QRectF(left, 8, 24, 24), TileState::OnCallOut, Qt::white,
                        Qt::black);
    };
    const QImage wanted = drawn([&](QPainter &painter, const QRectF &) { shape(painter, 160); });
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage found = drawn([&](QPainter &painter, const QRectF &rect) {
        const Mirrored mirrored(painter, rect);
        shape(painter, rect.width() - 160 - 24);
    });
    QCOMPARE(found, wanted);
}

void TestFromRight::tilesAreMirroredAndInOrder()
{
    const FakeClock clock(sample::now());
    QList<QRect> fromLeft;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        BoardMirror mirror;
        mirror.apply(sample::sampleBoard());
        AgentArrangement arrangement(mirror);
        TileCanvas canvas(mirror, arrangement, m_theme, clock);
        canvas.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        canvas.resize(1000, 700);
        canvas.grab();
        QCOMPARE_GT(canvas.tileCount(), 30);
        if (direction == Qt::LeftToRight) {
            for (int i = 0; i < canvas.tileCount(); ++i)
                fromLeft << canvas.tileRect(i);
            continue;
        }
        const int width = canvas.viewport()->width();
        for (int i = 0; i < canvas.tileCount(); ++i) {
            QRect wanted = fromLeft[i];
            wanted.moveRight(width - 1 - fromLeft[i].left());
            QCOMPARE(canvas.tileRect(i), wanted);
        }
        // The arrow that points on leads on.
        canvas.setCurrentIndex(0);
        QTest::keyClick(&canvas, Qt::Key_Left);
        QCOMPARE(canvas.currentIndex(), 1);
        QTest::keyClick(&canvas, Qt::Key_Right);
        QCOMPARE(canvas.currentIndex(), 0);
    }
}

void TestFromRight::theHeadIsMirrored()
{
    const FakeClock clock(sample::now());
    QList<QRect> fromLeft;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        BoardMirror mirror;
        mirror.apply(sample::sampleBoard());
        MainWindow window(mirror, m_theme, clock);
        drawPage(window, {1440, 900});
        const HeaderBar &header = window.header();
        for (const QString &name : {u"refresh"_s, u"search"_s}) {
            const auto *part = header.findChild<QWidget *>(name);
            QVERIFY(part);
            if (direction == Qt::LeftToRight)
                fromLeft << part->geometry();
            else
                QCOMPARE(forReader(part->geometry(), header.rect()), fromLeft.takeFirst());
        }
        QCOMPARE(window.navigation().x() > 700, direction == Qt::RightToLeft);
    }
}

void TestFromRight::aClickFindsTheFigureThatIsSeen()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    FigureStrip strip(FigureStrip::Look::Joined, m_theme);
    QList<Figure> figures(3);
    for (Figure &figure : figures) {
        figure.number = u"7"_s;
        figure.opens = true;
    }
    strip.setFigures(figures);
    strip.resize(600, 80);
    int opened = -1;
    connect(&strip, &FigureStrip::opened, this, [&opened](int figure) { opened = figure; });
    QTest::mouseClick(&strip, Qt::LeftButton, {}, {550, 40});
    QCOMPARE(opened, 0);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, {50, 40});
    QCOMPARE(opened, 2);
}

QTEST_MAIN(TestFromRight)
#include "tst_fromright.moc"
