// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/stateshapes.h>
#include <ui/theme/svgpath.h>

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

QImage drawn(TileState state, int size, const QColor &shape = Qt::black,
             const QColor &glyph = Qt::white)
{
    QImage image(size + 8, size + 8, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStateShape(painter, QRectF(4, 4, size, size), state, shape, glyph);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// Share of the box's pixels that a reader without colour sees differ, 0 to 1.
double difference(const QImage &a, const QImage &b)
{
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return double(sum) / 255 / a.width() / a.height();
}

} // namespace

class TestStateShapes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPairDiffersWithoutColour_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("in lists") << 15;
        QTest::newRow("dense") << 20;
        QTest::newRow("normal") << 28;
        QTest::newRow("TV") << 188;
    }
    /// All drawn in one black: a hundredth of the box is two clear strokes of the smallest glyph.
    void everyPairDiffersWithoutColour()
    {
        QFETCH(int, size);
        QList<QImage> images;
        for (int i = 0; i <= int(TileState::Idle); ++i)
            images.append(drawn(TileState(i), size));
        for (int i = 0; i < images.size(); ++i)
            for (int j = i + 1; j < images.size(); ++j)
                QVERIFY2(
                    difference(images[i], images[j]) > 0.01,
                    qPrintable(nameOf(TileState(i)) + u" is too like "_s + nameOf(TileState(j))));
    }

    void everyShapeFillsItsBoxAndStaysInside()
    {
        for (int i = 0; i <= int(TileState::Idle); ++i) {
            const QImage image = drawn(TileState(i), 96);
            int ink = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const bool outside = x < 4 || y < 4 || x >= 100 || y >= 100;
                    const bool dark = qGray(image.pixel(x, y)) < 128;
                    QVERIFY2(!(outside && dark), qPrintable(nameOf(TileState(i))));
                    ink += dark;
                }
            }
            QVERIFY2(ink > 96 * 96 / 10, qPrintable(nameOf(TileState(i))));
        }
    }

    void filledShapesHaveTheirGlyphInTheOtherColour()
    {
        for (const TileState state :
             {TileState::Free, TileState::Mobile, TileState::OnQueueCall, TileState::OnCallIn,
              TileState::OnCallOut, TileState::OnCallInternal, TileState::DoNotDisturb,
              TileState::InMeeting, TileState::Calendar, TileState::Busy, TileState::Away,
              TileState::OutOfOffice})
            QVERIFY2(difference(drawn(state, 28), drawn(state, 28, Qt::black, Qt::black)) > 0.01,
                     qPrintable(nameOf(state)));
    }

    void pathsReadAsSvgDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QRectF>("bounds");
        QTest::newRow("lines, absolute") << u"M2 3H10V8H2Z"_s << QRectF(2, 3, 8, 5);
        QTest::newRow("lines, relative, packed") << u"m2 3h8v5h-8z"_s << QRectF(2, 3, 8, 5);
        QTest::newRow("numbers repeat the command") << u"M2 3 10 3 10 8"_s << QRectF(2, 3, 8, 5);
        QTest::newRow("points without a blank") << u"M.5.5L1.5-.5"_s << QRectF(0.5, -0.5, 1, 1);
        QTest::newRow("half circle by an arc") << u"M0 5A5 5 0 0 1 10 5"_s << QRectF(0, 0, 10, 5);
        QTest::newRow("the other half") << u"M0 5A5 5 0 0 0 10 5"_s << QRectF(0, 5, 10, 5);
        QTest::newRow("large arc") << u"M5 0A5 5 0 1 1 0 5"_s << QRectF(0, 0, 10, 10);
        QTest::newRow("an arc too small is stretched")
            << u"M0 5A1 1 0 0 1 10 5"_s << QRectF(0, 0, 10, 5);
    }
    void pathsReadAsSvgDoes()
    {
        QFETCH(QString, text);
        QFETCH(QRectF, bounds);
        const QRectF found = pathFromSvg(text).boundingRect();
        QVERIFY2(std::abs(found.left() - bounds.left()) < 0.01
                     && std::abs(found.top() - bounds.top()) < 0.01
                     && std::abs(found.right() - bounds.right()) < 0.01
                     && std::abs(found.bottom() - bounds.bottom()) < 0.01,
                 qPrintable(u"%1 %2 %3 %4"_s.arg(found.left())
                                .arg(found.top())
                                .arg(found.width())
                                .arg(found.height())));
    }
};

QTEST_MAIN(TestStateShapes)
#include "tst_stateshapes.moc"
