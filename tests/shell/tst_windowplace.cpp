// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/windowplace.h>

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zm::ui;

class TestWindowPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtFirst() { QVERIFY(!WindowPlaces().choose({m_laptop}, m_least)); }

    void eachScreenHasItsPlace()
    {
        WindowPlaces places;
        places.keep(m_laptop, {40, 60, 1200, 720}, true);
        places.keep(m_desk, {1920 + 300, 100, 1500, 1000}, false);
        // docked: the screen that was used last
        auto chosen = places.choose({m_laptop, m_desk}, m_least);
        QVERIFY(chosen);
        QCOMPARE(chosen->geometry, QRect(2220, 100, 1500, 1000));
        QVERIFY(!chosen->maximized);
        // on the road: the laptop's own place
        chosen = places.choose({m_laptop}, m_least);
        QCOMPARE(chosen->geometry, QRect(40, 60, 1200, 720));
        QVERIFY(chosen->maximized);
        // back, with the large screen on the other side
        const ScreenSpot moved{m_desk.id, {-2560, 0, 2560, 1400}};
        chosen = places.choose({moved, m_laptop}, m_least);
        QCOMPARE(chosen->geometry, QRect(-2560 + 300, 100, 1500, 1000));
    }

    void aStrangeScreenIsLeftToTheDesktop()
    {
        WindowPlaces places;
        places.keep(m_desk, {2220, 100, 1500, 1000}, false);
        QVERIFY(!places.choose({m_laptop}, m_least));
    }

    void aSmallerScreenHoldsTheWholeWindow()
    {
        WindowPlaces places;
        places.keep(m_desk, {1920 + 900, 300, 1600, 1050}, false);
        const ScreenSpot smaller{m_desk.id, {0, 30, 1280, 994}}; // another resolution
        const auto chosen = places.choose({smaller}, m_least);
        QVERIFY(chosen);
        QVERIFY(smaller.available.contains(chosen->geometry));
        QCOMPARE(chosen->geometry.size(), QSize(1280, 994));
    }

    void settingsKeepThem()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"zoommate.ini"_s);
        {
            QSettings settings(path, QSettings::IniFormat);
            WindowPlaces places;
            places.keep(m_laptop, {40, 60, 1200, 720}, true);
            places.keep(m_desk, {2220, 100, 1500, 1000}, false);
            places.write(settings);
        }
        QSettings settings(path, QSettings::IniFormat);
        const WindowPlaces again = WindowPlaces::read(settings);
        QCOMPARE(again.choose({m_laptop, m_desk}, m_least)->geometry, QRect(2220, 100, 1500, 1000));
        QVERIFY(again.choose({m_laptop}, m_least)->maximized);
    }

private:
    const QSize m_least{1100, 700};
    const ScreenSpot m_laptop{u"Maker Laptop 1 @eDP-1"_s, {0, 0, 1920, 1050}};
    const ScreenSpot m_desk{u"Maker Large 27 77"_s, {1920, 0, 2560, 1400}};
};

QTEST_GUILESS_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"
