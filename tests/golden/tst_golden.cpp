// SPDX-License-Identifier: GPL-3.0-or-later
// Each page as it was last approved. `tests/golden/redraw` approves what is drawn now.
#include "picturediff.h"
#include "storedday.h"

#include <base/clock.h>
#include <ui/alerts/alertdesk.h>
#include <ui/alerts/alertspage.h>
#include <ui/design/designpage.h>
#include <ui/health/healthpage.h>
#include <ui/models/boardmirror.h>
#include <ui/setup/setuppage.h>
#include <ui/shell/lookback.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/pagepicture.h>
#include <ui/theme/theme.h>
#include <ui/theme/type.h>
#include <ui/wallboard/wallboardwidget.h>
#include <ui/wallsetup/wallsetuppage.h>

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QPainter>
#include <QTest>

#include <healthpage/usualhealth.h>
#include <setuppage/setupsample.h>
#include <support/sampleboard.h>
#include <wallboard/wallboards.h>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;
using Mode = Theme::Mode;

namespace {

enum class Mood { Usual, Empty, LongNames, Crowded, Stale, Breach, FromRight };

BoardDelta boardIn(Mood mood)
{
    switch (mood) {
    case Mood::Usual:
    case Mood::FromRight:
        break;
    case Mood::Empty:
        return sample::emptyBoard();
    case Mood::LongNames:
        return sample::longNamesBoard();
    case Mood::Crowded:
        return sample::crowdedBoard(200);
    case Mood::Stale:
        return sample::staleBoard();
    case Mood::Breach:
        return test::breachBoard();
    }
    return sample::sampleBoard();
}

Instant momentOf(Mood mood)
{
    return mood == Mood::Stale ? sample::staleNow() : sample::now();
}

golden::StoredDay::Holding holdingIn(Mood mood)
{
    using Holding = golden::StoredDay::Holding;
    return mood == Mood::LongNames ? Holding::LongNames
           : mood == Mood::Empty   ? Holding::Nothing
                                   : Holding::Usual;
}

/// What Health tells of a program just begun, of a silent feed, and of a day gone wrong.
engine::HealthFacts healthIn(Mood mood)
{
    engine::HealthFacts facts = mood == Mood::Empty ? engine::HealthFacts() : test::usualDay();
    if (mood == Mood::Stale || mood == Mood::Breach) {
        engine::FeedHealth &feed = facts.feeds.first();
        feed.status.state = mood == Mood::Stale ? FeedState::Stale : FeedState::Off;
        feed.status.since = momentOf(mood) - 102s;
        feed.history.first().to = feed.status.since;
    }
    facts.asOf = momentOf(mood);
    if (mood == Mood::Breach) {
        facts.lag = {1000, 95s, 380s};
        facts.audit.unexplained = 3;
        facts.clockSkew = 240s;
    }
    return facts;
}

/// A set-up not begun, one that Zoom turns away, and the usual one.
void fillSetup(SetupPage &setup, Mood mood)
{
    setup.setZone(sample::zone());
    if (mood == Mood::Empty)
        return;
    setup.setKept(test::whole, u"in the keychain"_s);
    QList<setup::CheckLine> lines = test::oneMissing();
    if (mood == Mood::Breach) {
        lines.first() = {u"token"_s, u"Token"_s, setup::CheckState::Missing,
                         u"The app is not activated, or was switched off."_s,
                         u"Open the app in Zoom and press Activate your app."_s};
        lines[1] = {u"websocket"_s, u"Event stream"_s, setup::CheckState::Missing,
                    u"Zoom did not open the event stream in time."_s,
                    u"Check the Subscription ID, and that the subscription's method is "
                    "WebSocket."_s};
    }
    setup.setLines(lines);
}

void addAccountPage(MainWindow &window, const QString &page, Mood mood, Theme &theme,
                    const Clock &clock)
{
    if (page == "health"_L1) {
        auto *health = new HealthPage(theme, clock);
        health->setZone(sample::zone());
        health->tell(healthIn(mood));
        window.addPage(health, Navigation::Section::Account);
    } else if (page == "setup"_L1) {
        auto *setup = new SetupPage(theme);
        fillSetup(*setup, mood);
        window.addPage(setup, Navigation::Section::Account);
    }
}

QImage draw(Theme &theme, const QString &page, Mood mood, const QSize &size, qreal scale)
{
    QGuiApplication::setLayoutDirection(mood == Mood::FromRight ? Qt::RightToLeft
                                                                : Qt::LeftToRight);
    FakeClock clock(momentOf(mood));
    BoardMirror mirror;
    mirror.apply(boardIn(mood));
    if (page.startsWith("wallboard"_L1)) {
        WallboardWidget::PictureOptions wall;
        wall.size = size;
        wall.dpr = scale;
        wall.zone = sample::zone();
        if (const auto content = wallContentFrom(page.section(u'-', 1, -1)))
            wall.plan = WallPlan::of(*content);
        if (mood != Mood::Empty)
            wall.callers = test::wallCallers(9);
        return WallboardWidget::picture(mirror, theme, clock.now(), wall);
    }
    AlertDesk desk(mirror, clock);
    desk.setZone(sample::zone());
    desk.setMe(u"Priya"_s);
    desk.arm();
    const auto day = golden::StoredDay::isFor(page)
                         ? std::make_unique<golden::StoredDay>(holdingIn(mood))
                         : nullptr;
    engine::StoreReader nothing(sample::zone(), RuleBook()); // the walls' callers, of no store
    MainWindow window(mirror, theme, clock);
    if (page == "alerts"_L1) {
        clock.advance(12s); // what is marked has become an alert
        desk.tick();
        desk.acknowledgeWorst();
        auto *alerts = new AlertsPage(desk, mirror, theme, clock);
        alerts->setZone(sample::zone());
        window.addPage(alerts);
    }
    window.setZone(sample::zone());
    if (page == DesignPage::keyWord()) {
        DesignPage::openIn(window, theme);
        return drawPage(window, size * scale, scale);
    }
    if (page == "wall"_L1) {
        const WallAutostart autostart(u"/nowhere"_s, u"zoommate"_s);
        auto *wall = new WallSetupPage(mirror, theme, theme, clock, nothing, autostart);
        wall->setZone(sample::zone());
        window.addPage(wall, Navigation::Section::Account);
    }
    addAccountPage(window, page, mood, theme, clock);
    std::unique_ptr<LookBack> lookBack; // before the window, whose pages it leads to
    if (day && !day->openIn(window, page, boardIn(mood), mirror, theme, clock, lookBack))
        return {};
    if (!lookBack)
        window.showPage(page.section(u'/', 0, 0));
    return drawPage(window, size * scale, scale);
}

bool isNear(QRgb a, QRgb b, int within)
{
    return std::abs(qRed(a) - qRed(b)) <= within && std::abs(qGreen(a) - qGreen(b)) <= within
           && std::abs(qBlue(a) - qBlue(b)) <= within;
}

/// Few colours make small files: those of whole areas as they are, then the commonest that lie far
/// apart, then nearer ones.
QImage packed(const QImage &picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> uses;
    for (int y = 0; y < plain.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        for (int x = 0; x < plain.width(); ++x)
            ++uses[line[x]];
    }
    QList<QRgb> colours = uses.keys();
    std::sort(colours.begin(), colours.end(), [&uses](QRgb a, QRgb b) {
        return std::pair(uses.value(b), a) < std::pair(uses.value(a), b);
    });
    constexpr int areas = 80;
    QList<QRgb> palette = colours.mid(0, areas);
    for (const int apart : {20, 10, 0}) {
        for (const QRgb colour : std::as_const(colours)) {
            const auto known = [&](QRgb other) { return isNear(colour, other, apart); };
            if (palette.size() < 256 && std::ranges::none_of(palette, known))
                palette.append(colour);
        }
    }
    return plain.convertToFormat(QImage::Format_Indexed8, palette);
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->setReducesMotion(true);
        m_theme->applyTo(*qApp);
    }
    void theDifferenceSeesAWordAndNotItsHinting();

    void page_data();
    void page();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestGolden::theDifferenceSeesAWordAndNotItsHinting()
{
    const auto words = [](const QString &text, qreal x) {
        QImage image(320, 64, QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        painter.setPen(QColor(0xdd, 0xdd, 0xdd));
        painter.setFont(fontFor(TypeRole::Body, 1));
        painter.drawText(QPointF(20 + x, 40), text);
        return image;
    };
    const QImage usual = words(u"Lukas Brandt on queue call"_s, 0);
    QVERIFY(golden::differenceOf(usual, usual).isWithinTolerance());
    QVERIFY(golden::differenceOf(words(u"Lukas Brandt on queue call"_s, 0.25), usual)
                .isWithinTolerance());
    QVERIFY(!golden::differenceOf(words(u"Lukas Brandt on queue"_s, 0), usual).isWithinTolerance());
    QImage edged = usual;
    QPainter(&edged).fillRect(0, 0, 4, 64, QColor(0xd0, 0x5c, 0x1b));
    QVERIFY(!golden::differenceOf(edged, usual).isWithinTolerance());
}

void TestGolden::page_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<Mood>("mood");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("scale");
    const auto add = [](const QString &name, const QString &page, Mood mood, Mode mode,
                        const QSize &size = {1280, 720}, qreal scale = 1) {
        QTest::newRow(qPrintable(page + u'-' + name)) << page << mood << mode << size << scale;
    };
    for (const QString &page : {u"agents"_s, u"calls"_s, u"queues"_s, u"wallboard"_s}) {
        add(u"dark"_s, page, Mood::Usual, Mode::Dark);
        add(u"light"_s, page, Mood::Usual, Mode::Light);
        add(u"2x"_s, page, Mood::Usual, Mode::Dark, {1100, 700}, 2);
        add(u"empty"_s, page, Mood::Empty, Mode::Light);
        add(u"long-names"_s, page, Mood::LongNames, Mode::Dark);
        add(u"stale"_s, page, Mood::Stale, Mode::Dark);
        add(u"breach"_s, page, Mood::Breach, Mode::Light);
    }
    for (const QString &page : {u"wallboard-agents"_s, u"wallboard-queue"_s, u"wallboard-mixed"_s,
                                u"wallboard-missed"_s, u"wallboard-today"_s}) {
        add(u"dark"_s, page, Mood::Usual, Mode::Dark);
        add(u"light"_s, page, Mood::Breach, Mode::Light);
        add(u"stale"_s, page, Mood::Stale, Mode::Dark);
        add(u"empty"_s, page, Mood::Empty, Mode::Light);
        add(u"2x"_s, page, Mood::Breach, Mode::Dark, {960, 540}, 2);
        add(u"light-2x"_s, page, Mood::Usual, Mode::Light, {960, 540}, 2);
    }
    for (const QString &page : {u"wallboard-agents"_s, u"wallboard-mixed"_s}) {
        add(u"long-names"_s, page, Mood::LongNames, Mode::Dark);
        add(u"crowded"_s, page, Mood::Crowded, Mode::Dark);
    }
    add(u"crowded"_s, u"agents"_s, Mood::Crowded, Mode::Light);
    add(u"from-right"_s, u"agents"_s, Mood::FromRight, Mode::Dark);
    add(u"from-right"_s, u"queues"_s, Mood::FromRight, Mode::Light);
    add(u"from-right"_s, u"calls"_s, Mood::FromRight, Mode::Dark);
    for (const QString &page : {u"missed"_s, u"setup"_s, u"health"_s, u"story"_s, u"day"_s,
                                u"alerts"_s, u"wall"_s, u"wallboard"_s, u"wallboard-today"_s})
        add(u"from-right"_s, page, Mood::FromRight, Mode::Dark);
    add(u"dark"_s, u"alerts"_s, Mood::Usual, Mode::Dark);
    add(u"light"_s, u"alerts"_s, Mood::Breach, Mode::Light);
    add(u"2x"_s, u"alerts"_s, Mood::Usual, Mode::Dark, {1100, 700}, 2);
    add(u"empty"_s, u"alerts"_s, Mood::Empty, Mode::Light);
    add(u"long-names"_s, u"alerts"_s, Mood::LongNames, Mode::Dark);
    constexpr QSize wholeDesign(1440, 5860);
    constexpr QSize topOfDesign(1440, 1980); // to the end of the controls
    for (const auto &[name, mode] : {std::pair(u"dark"_s, Mode::Dark), {u"light"_s, Mode::Light}}) {
        add(name, u"design"_s, Mood::Usual, mode, wholeDesign);
        add(name + u"-2x"_s, u"design"_s, Mood::Usual, mode, topOfDesign, 2);
    }
    for (const auto &[name, mode] : {std::pair(u"dark"_s, Mode::Dark), {u"light"_s, Mode::Light}}) {
        add(name, u"wall"_s, Mood::Usual, mode);
        add(name + u"-2x"_s, u"wall"_s, Mood::Usual, mode, {1100, 700}, 2);
        for (const QString &page : {u"missed"_s, u"setup"_s, u"health"_s, u"story"_s, u"day"_s}) {
            add(name, page, Mood::Usual, mode);
            add(name + u"-2x"_s, page, Mood::Usual, mode, {1100, 700}, 2);
        }
        for (const QString &tab : {u"ask"_s, u"schedule"_s, u"privacy"_s})
            add(name, u"data/"_s + tab, Mood::Usual, mode);
    }
    for (const QString &page : {u"missed"_s, u"story"_s, u"day"_s})
        add(u"long-names"_s, page, Mood::LongNames, Mode::Dark, {1100, 700});
    for (const QString &page : {u"missed"_s, u"setup"_s, u"health"_s, u"story"_s, u"day"_s}) {
        add(u"stale"_s, page, Mood::Stale, Mode::Dark);
        if (page != "story"_L1) // of no call there is none
            add(u"empty"_s, page, Mood::Empty, Mode::Light);
    }
    for (const QString &page : {u"missed"_s, u"setup"_s, u"health"_s})
        add(u"breach"_s, page, Mood::Breach, Mode::Light, {1100, 700});
    add(u"dark"_s, u"reports"_s, Mood::Usual, Mode::Dark);
    add(u"light"_s, u"reports"_s, Mood::Usual, Mode::Light);
}

void TestGolden::page()
{
    QFETCH(QString, page);
    QFETCH(Mood, mood);
    QFETCH(Mode, mode);
    QFETCH(QSize, size);
    QFETCH(qreal, scale);
    m_theme->setMode(mode);
    const QImage drawn = draw(*m_theme, page, mood, size, scale);
    QCOMPARE(drawn.size(), size * scale);

    QString name = QString::fromLatin1(QTest::currentDataTag());
    name.replace(u'/', u'-');
    const QString kept = QStringLiteral(ZM_GOLDEN_PICTURES) + u'/' + name + u".png"_s;
    if (qEnvironmentVariableIsSet("ZM_UPDATE_GOLDEN")) {
        QDir().mkpath(QStringLiteral(ZM_GOLDEN_PICTURES));
        const QImage before(kept);
        if (before.size() == drawn.size()
            && golden::differenceOf(drawn, before).isWithinTolerance())
            return; // a file that need not change does not
        QVERIFY(packed(drawn).save(kept, "PNG", 0));
        return;
    }
    // Text is laid out by the version of Qt that the pictures were drawn with.
    if (QLibraryInfo::version().majorVersion() != 6 || QLibraryInfo::version().minorVersion() != 4)
        QSKIP("The pictures were drawn with Qt 6.4.");
    const QImage wanted(kept);
    QVERIFY2(!wanted.isNull(), qPrintable(u"%1 is missing: run tests/golden/redraw."_s.arg(kept)));
    QCOMPARE(drawn.size(), wanted.size());
    const golden::Difference found = golden::differenceOf(drawn, wanted);
    if (found.isWithinTolerance())
        return;
    const QString sheet = QDir::current().filePath(name + u"-differs.png"_s);
    golden::sideBySide(drawn, wanted).save(sheet);
    QFAIL(qPrintable(u"Differs by %1 on average, by %2 around (%3, %4), by %5 at a spot. See %6 "
                     u"(now, approved, difference); if it is meant, run tests/golden/redraw."_s
                         .arg(found.mean, 0, 'f', 2)
                         .arg(found.worst, 0, 'f', 1)
                         .arg(found.where.x())
                         .arg(found.where.y())
                         .arg(found.spot, 0, 'f', 1)
                         .arg(sheet)));
}

QTEST_MAIN(TestGolden)
#include "tst_golden.moc"
