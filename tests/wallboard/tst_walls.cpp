// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallboards.h"

#include <base/clock.h>
#include <ui/wallboard/pinentry.h>
#include <ui/wallboard/wallautostart.h>
#include <ui/wallboard/walls.h>

#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <support/sampleboard.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

const ScreenIdentity laptop{u"eDP-1"_s, u"BOE//0"_s, {0, 0, 1920, 1080}};
const ScreenIdentity tv{u"HDMI-1"_s, u"LG/TV/77"_s, {1920, 0, 3840, 2160}};
const ScreenIdentity twin{u"HDMI-2"_s, u"LG/TV/77"_s, {5760, 0, 3840, 2160}};
const ScreenIdentity plain{u"DP-3"_s, {}, {0, 0, 1920, 1080}};

ScreenIdentity changed(ScreenIdentity screen, const QString &name, const QRect &geometry)
{
    screen.name = name;
    screen.geometry = geometry;
    return screen;
}

} // namespace

class WallsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void screensAreFoundAgain_data();
    void screensAreFoundAgain();
    void aWallWaitsOnTheLastScreenOnlyWhenAllAreGone();
    void newScreensGetAPlan();
    void settingsSurviveARestart();
    void spoiledSettingsAreAsIfNotThere();
    void aPinIsFourToEightDigits();
    void threeTriesThenAPause();
    void aRestartForgetsNoTries();
    void thePinIsNowhereInTheSettings();
    void autostartIsAFileOfTheDesktop();
    void opensAndLeavesTogether();
    void thePageHeldByHandComesBack();
    void aPinGuardsTheWayOut();
};

void WallsTest::screensAreFoundAgain_data()
{
    QTest::addColumn<QList<ScreenIdentity>>("known");
    QTest::addColumn<QList<ScreenIdentity>>("present");
    QTest::addColumn<QList<int>>("places");
    using Screens = QList<ScreenIdentity>;
    const QRect moved(0, 1080, 1920, 1080);
    QTest::newRow("all there") << Screens{laptop, tv} << Screens{laptop, tv} << QList{0, 1};
    QTest::newRow("in another order") << Screens{laptop, tv} << Screens{tv, laptop} << QList{1, 0};
    QTest::newRow("the TV sleeps") << Screens{laptop, tv} << Screens{laptop} << QList{0, -1};
    QTest::newRow("on another cable and smaller")
        << Screens{tv} << Screens{laptop, changed(tv, u"DP-1"_s, moved)} << QList{1};
    QTest::newRow("another TV on the same cable")
        << Screens{tv} << Screens{changed(laptop, tv.name, tv.geometry)} << QList{-1};
    QTest::newRow("twins are told by their cables")
        << Screens{tv, twin} << Screens{twin, tv} << QList{1, 0};
    QTest::newRow("one of two twins sleeps") << Screens{tv, twin} << Screens{twin} << QList{-1, 0};
    QTest::newRow("without a number, by its cable")
        << Screens{plain} << Screens{laptop, changed(plain, plain.name, moved)} << QList{1};
    QTest::newRow("without a number on another cable")
        << Screens{plain} << Screens{changed(plain, u"DP-4"_s, plain.geometry)} << QList{-1};
    QTest::newRow("no screen at all") << Screens{tv} << Screens{} << QList{-1};
}

void WallsTest::screensAreFoundAgain()
{
    QFETCH(QList<ScreenIdentity>, known);
    QFETCH(QList<ScreenIdentity>, present);
    QFETCH(QList<int>, places);
    QCOMPARE(matchScreens(known, present), places);
}

void WallsTest::aWallWaitsOnTheLastScreenOnlyWhenAllAreGone()
{
    QCOMPARE(placeWalls({tv, twin}, {laptop, twin}), QList({-1, 1}));
    QCOMPARE(placeWalls({tv, twin}, {laptop, plain}), QList({1, -1}));
    QCOMPARE(placeWalls({tv}, {}), QList({-1}));
    QCOMPARE(placeWalls({}, {laptop}), QList<int>());
}

void WallsTest::newScreensGetAPlan()
{
    WallSettings settings;
    QCOMPARE(settings.meet({laptop}), QList({0}));
    settings.screens[0].plan.turn = 45s;
    QCOMPARE(settings.meet({tv, laptop}), QList({1, 0}));
    QCOMPARE(settings.screens.size(), 2);
    QCOMPARE(settings.screens[0].plan.turn, 45s);
    QVERIFY(!settings.screens[1].on);
    // A screen that is away keeps its plan.
    QCOMPARE(settings.meet({tv}), QList({-1, 0}));
    QCOMPARE(settings.screens.size(), 2);
}

void WallsTest::settingsSurviveARestart()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"walls.ini"_s);
    WallSettings walls;
    walls.meet({laptop, tv});
    WallScreen &screen = walls.screens[1];
    screen.on = true;
    screen.page = 3;
    screen.paused = true;
    screen.plan.pages = {WallContent::Today, WallContent::Missed, WallContent::Queue};
    screen.plan.queues = {QueueId(u"q2"_s), QueueId(u"q1"_s)};
    screen.plan.viewing = {43.5, 8};
    screen.plan.turn = 120s;
    screen.plan.offline = false;
    screen.plan.names = WallNames::Initials;
    screen.plan.numbers = WallNumbers::Whole;
    walls.light = true;
    walls.dimming = {QTime(20, 30), QTime(6, 15), 0.6};
    walls.pin = *PinLock::of(u"2468"_s);
    {
        QSettings settings(file, QSettings::IniFormat);
        writeWallSettings(settings, WallSettings()); // longer lists leave nothing behind
        writeWallSettings(settings, walls);
    }
    QSettings settings(file, QSettings::IniFormat);
    QVERIFY(readWallSettings(settings) == walls);
    QVERIFY(readWallSettings(settings).pin.attempt(u"2468"_s, sample::now())
            == PinLock::Answer::Right);
    writeWallSettings(settings, WallSettings());
    QVERIFY(readWallSettings(settings) == WallSettings());
}

void WallsTest::spoiledSettingsAreAsIfNotThere()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"walls.ini"_s), QSettings::IniFormat);
    settings.beginWriteArray(u"wall/screens"_s, 1);
    settings.setArrayIndex(0);
    settings.setValue(u"pages"_s, QStringList{u"weather"_s, u"agents"_s, u"agents"_s});
    settings.setValue(u"turnSeconds"_s, 1);
    settings.setValue(u"diagonalInch"_s, u"huge"_s);
    settings.setValue(u"distanceMetres"_s, -4);
    settings.endArray();
    settings.setValue(u"wall/dim/level"_s, 7);
    settings.setValue(u"wall/pin/hash"_s, QString());
    const WallSettings walls = readWallSettings(settings);
    QCOMPARE(walls.screens.size(), 1);
    const WallPlan &plan = walls.screens[0].plan;
    QCOMPARE(plan.pages, QList{WallContent::Agents});
    QCOMPARE(plan.turn, 30s);
    QCOMPARE(plan.viewing, WallViewing());
    QCOMPARE(walls.dimming.level, 0.0);
    QVERIFY(!walls.pin.isSet());
}

void WallsTest::aPinIsFourToEightDigits()
{
    for (const QString &pin : {u""_s, u"123"_s, u"123456789"_s, u"12a4"_s, u"١٢٣٤"_s})
        QVERIFY(!PinLock::of(pin));
    for (const QString &pin : {u"0000"_s, u"12345678"_s})
        QVERIFY(PinLock::of(pin)->attempt(pin, sample::now()) == PinLock::Answer::Right);
    // The same PIN has another hash on another wall.
    QVERIFY(!(*PinLock::of(u"1234"_s) == *PinLock::of(u"1234"_s)));
    QVERIFY(PinLock().attempt({}, sample::now()) == PinLock::Answer::Right);
}

void WallsTest::threeTriesThenAPause()
{
    PinLock lock = *PinLock::of(u"1234"_s);
    Instant now = sample::now();
    QVERIFY(lock.attempt(u"1111"_s, now) == PinLock::Answer::Wrong);
    QVERIFY(lock.attempt(u"2222"_s, now) == PinLock::Answer::Wrong);
    QCOMPARE(lock.triesLeft(), 1);
    QVERIFY(lock.attempt(u"3333"_s, now) == PinLock::Answer::Paused);
    QCOMPARE(lock.pauseLeft(now), milliseconds(PinLock::pause));
    QVERIFY(lock.attempt(u"1234"_s, now + 59s) == PinLock::Answer::Paused);
    // A clock that was set back makes no longer pause.
    QCOMPARE(lock.pauseLeft(now - 2h), milliseconds(PinLock::pause));
    QVERIFY(lock.attempt(u"1111"_s, now + 60s) == PinLock::Answer::Wrong); // three new tries
    QVERIFY(lock.attempt(u"1234"_s, now + 60s) == PinLock::Answer::Right);
    QCOMPARE(lock.triesLeft(), PinLock::tries);
}

void WallsTest::aRestartForgetsNoTries()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"pin.ini"_s), QSettings::IniFormat);
    PinLock lock = *PinLock::of(u"1234"_s);
    for (int i = 0; i < PinLock::tries; ++i)
        lock.attempt(u"9999"_s, sample::now());
    lock.write(settings, u"pin"_s);
    PinLock again = PinLock::read(settings, u"pin"_s);
    QVERIFY(again == lock);
    QVERIFY(again.attempt(u"1234"_s, sample::now() + 1s) == PinLock::Answer::Paused);
}

void WallsTest::thePinIsNowhereInTheSettings()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"walls.ini"_s);
    WallSettings walls;
    walls.pin = *PinLock::of(u"73915028"_s);
    {
        QSettings settings(path, QSettings::IniFormat);
        writeWallSettings(settings, walls);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("salt"));
    QVERIFY(!text.contains("73915028"));
    QVERIFY(!text.contains(QByteArray("73915028").toBase64()));
}

void WallsTest::autostartIsAFileOfTheDesktop()
{
    QTemporaryDir folder;
    const WallAutostart start(folder.filePath(u"autostart"_s), u"/opt/zoom \"mate\"/$x 100%"_s);
    QVERIFY(!start.isOn());
    QVERIFY(start.setOn(true));
    QVERIFY(start.isOn());
    QFile file(start.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray entry = file.readAll();
    QVERIFY(entry.startsWith("[Desktop Entry]\n"));
    QVERIFY2(entry.contains(R"(Exec="/opt/zoom \\"mate\\"/\\$x 100%%" --wallboard)"),
             entry.constData());
    // The desktop's own settings switched it off.
    QFile off(start.path());
    QVERIFY(off.open(QIODevice::Append));
    off.write("Hidden=true\n");
    off.close();
    QVERIFY(!start.isOn());
    QVERIFY(start.setOn(true));
    QVERIFY(start.isOn());
    QVERIFY(start.setOn(false));
    QVERIFY(!QFileInfo::exists(start.path()));
    QVERIFY(start.setOn(false));
    const WallAutostart nowhere(u"/proc/nowhere"_s, u"/x"_s);
    const Result<> written = nowhere.setOn(true);
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(u"does not start"_s));
}

namespace {

/// Walls over the sample board, with nothing on disk.
struct Hung
{
    BoardMirror mirror;
    Theme theme;
    FakeClock clock{sample::now()};
    engine::StoreReader reader{sample::zone(), RuleBook()};
    Walls walls{mirror, theme, clock, reader};

    Hung()
    {
        theme.setReducesMotion(true);
        mirror.apply(sample::sampleBoard());
    }
};

} // namespace

void WallsTest::opensAndLeavesTogether()
{
    Hung hung;
    Walls &walls = hung.walls;
    QCOMPARE(walls.settings().screens.size(), 1); // the one that the tests have
    WallSettings settings = walls.settings();
    settings.screens[0].on = true;
    settings.screens[0].plan = WallPlan::of(WallContent::Today);
    // Another, which is not there: its wall waits.
    WallScreen away;
    away.screen = tv;
    away.on = true;
    settings.screens.append(away);
    settings.light = true;
    walls.setSettings(settings);
    QVERIFY(!walls.isOpen());
    QCOMPARE(hung.theme.mode(), Theme::Mode::Light);

    walls.show();
    QCOMPARE(walls.windows().size(), 2u);
    QVERIFY(walls.windows()[0]->isVisible());
    QVERIFY(!walls.windows()[1]->isVisible());
    QCOMPARE(walls.windows()[0]->wall().plan().pages, QList{WallContent::Today});

    // A new plan is followed at once, by the same window.
    settings.screens[0].plan = WallPlan::of(WallContent::Agents);
    const WallboardWindow *before = walls.windows()[0].get();
    walls.setSettings(settings);
    QCOMPARE(walls.windows()[0].get(), before);
    QCOMPARE(walls.windows()[0]->wall().plan().pages, QList{WallContent::Agents});

    QSignalSpy left(&walls, &Walls::left);
    QTest::keyClick(walls.windows()[0].get(), Qt::Key_Escape);
    QTRY_COMPARE(left.size(), 1);
    QVERIFY(!walls.isOpen());

    walls.show(0, WallContent::Mixed); // as a command line asks
    QCOMPARE(walls.windows().size(), 1u);
    QCOMPARE(walls.windows()[0]->wall().plan().pages, QList{WallContent::Mixed});
}

void WallsTest::thePageHeldByHandComesBack()
{
    Hung hung;
    WallSettings settings = hung.walls.settings();
    settings.screens[0].on = true;
    settings.screens[0].plan = WallPlan::of(WallContent::Agents);
    hung.walls.setSettings(settings);
    hung.walls.show();
    QSignalSpy kept(&hung.walls, &Walls::settingsChanged);
    WallboardWindow *window = hung.walls.windows()[0].get();
    window->wall().showPage(2);
    QTest::keyClick(window, Qt::Key_Right);
    const int page = window->wall().page();
    QTest::keyClick(window, Qt::Key_Space);
    QVERIFY(kept.size() >= 1);

    Hung again; // the next day
    again.walls.setSettings(hung.walls.settings());
    again.walls.show();
    QCOMPARE(again.walls.windows()[0]->wall().page(), page);
    QVERIFY(again.walls.windows()[0]->wall().isPaused());
}

void WallsTest::aPinGuardsTheWayOut()
{
    Hung hung;
    WallSettings settings = hung.walls.settings();
    settings.pin = *PinLock::of(u"2580"_s);
    hung.walls.setSettings(settings);
    hung.walls.show();
    WallboardWindow *window = hung.walls.windows()[0].get();
    QTest::keyClick(window, Qt::Key_Escape);
    QVERIFY(window->isAsking());
    auto *entry = window->findChild<PinEntry *>();
    QVERIFY(entry);
    QTest::keyClicks(entry, u"2581"_s);
    QTest::keyClick(entry, Qt::Key_Return);
    QVERIFY(entry->message().contains(u"2 tries"_s));
    QVERIFY(hung.walls.isOpen());
    QTest::keyClick(entry, Qt::Key_Escape); // back to the wall
    QVERIFY(!window->isAsking());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(window, Qt::Key_Back);
    entry = window->findChild<PinEntry *>(u"pinEntry"_s);
    for (int i = 0; i < 2; ++i) {
        QTest::keyClicks(entry, u"0000"_s);
        QTest::keyClick(entry, Qt::Key_Enter);
    }
    QVERIFY(entry->message().contains(u"1:00"_s));
    QTest::keyClicks(entry, u"2580"_s);
    QTest::keyClick(entry, Qt::Key_Enter);
    QVERIFY(hung.walls.isOpen()); // the pause counts for the right one, too
    hung.clock.advance(60s);
    QTest::keyClicks(entry, u"2580"_s);
    QSignalSpy left(&hung.walls, &Walls::left);
    QTest::keyClick(entry, Qt::Key_Enter);
    QTRY_COMPARE(left.size(), 1);
}

QTEST_MAIN(WallsTest)
#include "tst_walls.moc"
