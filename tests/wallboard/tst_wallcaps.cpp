// SPDX-License-Identifier: GPL-3.0-or-later
// Letters of the wall as they are drawn, measured pixel by pixel against PRODUCT §7.
#include <ui/wallboard/walltype.h>

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace zm::ui;

namespace {

/// Millimetres of a capital that has to be read from 5 m.
double wantedMillimetres(WallSize size)
{
    switch (size) {
    case WallSize::Hero:
        return 65;
    case WallSize::Number:
        return 44;
    case WallSize::Name:
        return 29;
    case WallSize::Least:
        break;
    }
    return 23;
}

/// Rows that the ink of a capital takes; edges count by how dark they are.
double drawnCap(const QFont &font)
{
    const int room = font.pixelSize() * 2;
    QImage image(room, room, QImage::Format_Grayscale8);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(QPoint(room / 4, room * 3 / 4), u"H"_s);
    painter.end();
    double rows = 0;
    for (int y = 0; y < room; ++y) {
        int most = 0;
        for (int x = 0; x < room; ++x)
            most = std::max(most, qGray(image.pixel(x, y)));
        rows += most / 255.0;
    }
    return rows;
}

} // namespace

class WallCapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capitalsAreAsHighAsTheTableSays_data()
    {
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("inch");
        for (const QSize pixels : {QSize(1920, 1080), QSize(2560, 1440), QSize(3840, 2160)})
            for (const double ratio : {1.0, 1.5, 2.0})
                for (const double inch : {43.0, 55.0, 75.0})
                    QTest::addRow("%dp at %d %%, %d inch", pixels.height(), int(ratio * 100),
                                  int(inch))
                        << pixels << ratio << inch;
    }
    void capitalsAreAsHighAsTheTableSays()
    {
        QFETCH(QSize, pixels);
        QFETCH(double, ratio);
        QFETCH(double, inch);
        const QSize logical(qRound(pixels.width() / ratio), qRound(pixels.height() / ratio));
        const WallMetrics metrics(logical, ratio, {inch, 5});
        const double screenMillimetres = inch * 25.4 * 9 / std::hypot(16.0, 9.0);
        const WallFonts fonts(metrics);
        for (int i = 0; i < wallTypes; ++i) {
            const auto type = WallType(i);
            const double drawn = drawnCap(fonts.font(type)) * screenMillimetres / pixels.height();
            const double wanted = wantedMillimetres(sizeOf(type));
            QVERIFY2(std::abs(drawn - wanted) <= 0.05 * wanted,
                     qPrintable(u"type %1: %2 mm, not %3"_s.arg(i).arg(drawn).arg(wanted)));
        }
    }
};

QTEST_MAIN(WallCapsTest)
#include "tst_wallcaps.moc"
