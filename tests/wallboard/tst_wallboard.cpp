// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallboards.h"

#include <ui/wallboard/wallboardwidget.h>
#include <ui/wallboard/wallboardwindow.h>
#include <ui/wallboard/walltext.h>

#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <support/sampleboard.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

class WallboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentByName();
    void ordersByTeamThenState();
    void nobodyIsRanked();
    void aReaderFromTheRightSeesItMirrored();
    void cutsPages();
    void marksOnlyWhatTheCardShows();
    void oldBoardHoldsNoPage();
    void words();
    void namesAreShortAndNumbersMasked();
    void breachPageHangsFirst();
    void tilesKeepTheirPlaceForAWhile();
    void drawsTheSamePictureTwice();
    void drawsAtAnyRatio();
    void onlyRingingFillsATile();
    void staleWallLosesItsColour();
    void drawsEveryMood_data();
    void drawsEveryMood();
    void aSecondRepaintsOnlyTimers();
    void aBeginningAlertRepaintsItsTile();
    void pagesFadeAndArrive();
    void newsReachTheScreen();
    void keysTurnPauseAndLeave();
};

namespace {

WallboardWidget::PictureOptions optionsFor(WallContent content, QSize size = {1920, 1080})
{
    WallboardWidget::PictureOptions options;
    options.plan = WallPlan::of(content);
    options.size = size;
    options.zone = sample::zone();
    return options;
}

/// How many pixels of `image` have this colour.
qsizetype count(const QImage &image, const QColor &colour)
{
    qsizetype found = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        found += std::count(line, line + image.width(), colour.rgb());
    }
    return found;
}

int apart(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                     std::abs(qBlue(a) - qBlue(b))});
}

/// The furthest that two pictures lie apart in any channel of any pixel. Qt shades the rim of a
/// large glyph a little differently the first time, before it is in its cache.
int distance(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 255;
    int furthest = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            furthest = std::max(furthest, apart(one.pixel(x, y), other.pixel(x, y)));
    }
    return furthest;
}
constexpr int rim = 24; // of 255; another digit makes 200 and more

} // namespace

void WallboardTest::contentByName()
{
    for (const WallContent content : wallContents)
        QCOMPARE(wallContentFrom(nameOf(content)), content);
    QVERIFY(!wallContentFrom(u"weather"));
}

void WallboardTest::ordersByTeamThenState()
{
    BoardMirror mirror;
    mirror.apply(sample::sampleBoard());
    QStringList names;
    for (const AgentId &id : wallAgentOrder(mirror).mid(12, 13))
        names.append(wallName(*mirror.agent(id)));
    QCOMPARE(names, QStringList({u"Giulia R."_s, u"Amara O."_s, u"Ji-woo P."_s, u"Olena K."_s,
                                 u"Rashid A."_s, u"Samuel T."_s, u"Leila H."_s, u"Pedro A."_s,
                                 u"Marta K."_s, u"Noah D."_s, u"Aroha N."_s, u"Haruto M."_s,
                                 u"Siobhán B."_s}));
    QCOMPARE(mirror.queue(wallQueueOrder(mirror).first())->extension, u"8001"_s);
}

void WallboardTest::nobodyIsRanked()
{
    BoardDelta board = sample::sampleBoard();
    BoardMirror before;
    before.apply(board);
    for (AgentRow &row : board.agents)
        row.answeredToday = int(qHash(row.id) % 50);
    BoardMirror after;
    after.apply(board);
    QCOMPARE(wallAgentOrder(after), wallAgentOrder(before));
}

void WallboardTest::aReaderFromTheRightSeesItMirrored()
{
    BoardMirror mirror;
    mirror.apply(sample::sampleBoard());
    const Theme theme;
    WallScene scene(mirror, theme);
    scene.setPlan(WallPlan::of(WallContent::Agents));
    const QSize size(1920, 1080);
    scene.resize(size, 1);
    scene.refresh(sample::now(), 0ms);
    scene.rotation().advance(0ms);
    const auto drawn = [&] {
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        scene.paint(painter, image.rect(), sample::now(), 0ms);
        return image;
    };
    const AgentId ringing = scene.pages().first().agents.first();
    const QRectF fromLeft = scene.rectOf(ringing);
    const QImage before = drawn();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QRectF fromRight = scene.rectOf(ringing);
    const QImage after = drawn();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(fromRight.right(), size.width() - fromLeft.left());
    QCOMPARE(fromRight.size(), fromLeft.size());
    // The tile's own colour is where it is said to be, and words are no mirror writing: of all that
    // was painted only the places of letters and shapes differ from a picture in the mirror.
    const QPoint corner(int(fromLeft.center().x()), int(fromLeft.bottom()) - 5);
    QCOMPARE(after.pixel(size.width() - 1 - corner.x(), corner.y()), before.pixel(corner));
    QVERIFY(after != before.mirrored(true, false));
}

void WallboardTest::cutsPages()
{
    QList<QueueId> queues;
    QList<AgentId> agents;
    for (int i = 0; i < 6; ++i)
        queues.append(QueueId(QString::number(i)));
    for (int i = 0; i < 41; ++i)
        agents.append(AgentId(QString::number(i)));
    WallOrder order{queues, agents, {}};
    const WallRoom room{4, 12, 2, 6, 8};
    const auto pages = [&](const QList<WallContent> &contents) {
        return wallPages(contents, order, room);
    };
    const QList<WallPage> both = pages({WallContent::Queues, WallContent::Agents});
    QCOMPARE(both.size(), 2 + 4);
    QCOMPARE(both[1].content, WallContent::Queues);
    QCOMPARE(both[1].queues.size(), 2);
    QCOMPARE(both[5].agents.size(), 41 - 36);
    QCOMPARE(pages({WallContent::Agents, WallContent::Queues}).first().content,
             WallContent::Agents);
    QCOMPARE(pages({WallContent::Queue}).size(), 6);
    QCOMPARE(pages({WallContent::Today, WallContent::Queues}).size(), 1 + 2);

    const QList<WallPage> mixed = pages({WallContent::Mixed});
    QCOMPARE(mixed.size(), 7); // 41 agents, six a page; three parts of queues come round again
    QCOMPARE(mixed[3].queues, mixed[0].queues);
    QCOMPARE(mixed[6].agents.size(), 5);

    // Nobody to call back: no page for that, but for a wall that shows nothing else.
    QCOMPARE(pages({WallContent::Missed, WallContent::Queues}).size(), 2);
    QCOMPARE(pages({WallContent::Missed}).size(), 1);
    QVERIFY(pages({WallContent::Missed}).first().isEmpty());
    order.callers = QList<WallCaller>(9);
    QCOMPARE(pages({WallContent::Missed}).size(), 2);
}

void WallboardTest::marksOnlyWhatTheCardShows()
{
    alerts::QueueMarks marks;
    marks.abandoned = AlertLevel::Breach;
    QCOMPARE(cardAlert(marks), AlertLevel::None);
    marks.serviceLevel = AlertLevel::Warn;
    QCOMPARE(cardAlert(marks), AlertLevel::Warn);
}

void WallboardTest::oldBoardHoldsNoPage()
{
    BoardMirror mirror;
    mirror.apply(sample::sampleBoard());
    const WallPage page{WallContent::Agents, {}, wallAgentOrder(mirror), {}};
    QVERIFY(wallPageFacts(page, mirror, sample::now()).breach);
    mirror.apply(test::offBoard());
    QVERIFY(!wallPageFacts(page, mirror, sample::now()).breach);
}

void WallboardTest::words()
{
    QCOMPARE(waitingText(3).sign + waitingText(3).number, u"≥ 3"_s);
    QCOMPARE(waitingText({}).number, u"–"_s);
    DayCounts day;
    QCOMPARE(levelText(day), u"–"_s);
    day.offered = day.answered = 1000;
    day.answeredInTarget = 799;
    QCOMPARE(levelText(day), u"79 %"_s); // 79.9 has not met a goal of 80
    day.offered = day.answered = 10'000;
    day.answeredInTarget = 7996;
    QCOMPARE(levelText(day), u"80 %"_s); // the desk says 80.0
    WallCaller caller;
    caller.tries = 2;
    QCOMPARE(callerNote(caller), u"direct call · 2 tries"_s);
    FeedStatus feed;
    const Instant now = sample::now();
    feed.since = now - 102s;
    feed.state = FeedState::Stale;
    QCOMPARE(feedLine(feed, now).text, u"Silent 1:42"_s);
    QCOMPARE(feedLine(feed, now).level, AlertLevel::Warn);
    QCOMPARE(oldText(feed, now), u"1:42 old"_s);
    feed.state = FeedState::Off;
    feed.since = now - 245s;
    QCOMPARE(feedLine(feed, now).text, u"Off 4:05"_s);
    QCOMPARE(feedLine(feed, now).level, AlertLevel::Breach);
    feed.state = FeedState::Live;
    feed.lastEvent = now - 2s;
    QCOMPARE(feedLine(feed, now).text, u"live · 2 s"_s);
    QCOMPARE(feedLine(feed, now).level, AlertLevel::None);
}

void WallboardTest::namesAreShortAndNumbersMasked()
{
    AgentRow row;
    row.name = u"Giulia Romano"_s;
    QCOMPARE(wallName(row), u"Giulia R."_s);
    row.name = u"+442079460318"_s;
    QVERIFY(!wallName(row).contains(u"946"_s));
    QVERIFY(wallName(row).endsWith(u"318"_s));
    row.name = u"Lobby Phone"_s;
    row.commonArea = true;
    QCOMPARE(wallName(row), u"Lobby Phone"_s);
}

void WallboardTest::breachPageHangsFirst()
{
    BoardMirror mirror;
    mirror.apply(sample::sampleBoard());
    const Theme theme;
    WallScene scene(mirror, theme);
    scene.setPlan(WallPlan::of(WallContent::Agents));
    scene.refresh(sample::now(), 0ms);
    scene.rotation().advance(0ms);
    QCOMPARE(scene.pages().size(), 4);
    QCOMPARE(scene.rotation().page(), 1);
    QVERIFY(scene.rotation().isHeld());
}

void WallboardTest::tilesKeepTheirPlaceForAWhile()
{
    BoardDelta board = sample::sampleBoard();
    BoardMirror mirror;
    mirror.apply(board);
    const Theme theme;
    WallScene scene(mirror, theme);
    scene.setPlan(WallPlan::of(WallContent::Agents));
    scene.refresh(sample::now(), 0ms);
    const QList<WallPage> before = scene.pages();

    AgentRow moved = *mirror.agent(before[0].agents.last());
    moved.state = TileState::Free;
    moved.since = sample::now() - 1h;
    BoardDelta delta;
    delta.agents = {moved};
    delta.totals = board.totals;
    delta.feed = board.feed;
    mirror.apply(delta);
    QVERIFY(!scene.refresh(sample::now(), 4s));
    QCOMPARE(scene.pages(), before);
    QVERIFY(scene.refresh(sample::now(), 5s));
    QCOMPARE(scene.pages()[0].agents.first(), moved.id);
    QVERIFY(scene.isMoving(5s + 100ms));
    QVERIFY(!scene.isMoving(5s + 200ms));

    // Who has left leaves at once: an empty tile would be a lie.
    delta.agents = {};
    delta.agentsGone = {moved.id};
    mirror.apply(delta);
    QVERIFY(scene.refresh(sample::now(), 6s));
    QVERIFY(!scene.pages()[0].agents.contains(moved.id));
}

void WallboardTest::drawsTheSamePictureTwice()
{
    BoardMirror mirror;
    mirror.apply(sample::sampleBoard());
    const Theme theme;
    const auto options = optionsFor(WallContent::Agents);
    QVERIFY(distance(WallboardWidget::picture(mirror, theme, sample::now(), options),
                     WallboardWidget::picture(mirror, theme, sample::now(), options))
            <= rim);
}

void WallboardTest::drawsAtAnyRatio()
{
    BoardMirror mirror;
    mirror.apply(sample::sampleBoard());
    const Theme theme;
    auto options = optionsFor(WallContent::Queues, {960, 540});
    options.dpr = 2;
    QImage doubled = WallboardWidget::picture(mirror, theme, sample::now(), options);
    QCOMPARE(doubled.size(), QSize(1920, 1080));
    doubled.setDevicePixelRatio(1);
    const QImage plain =
        WallboardWidget::picture(mirror, theme, sample::now(), optionsFor(WallContent::Queues));
    QVERIFY(distance(doubled, plain) <= rim);
}

void WallboardTest::onlyRingingFillsATile()
{
    BoardMirror mirror;
    mirror.apply(sample::sampleBoard());
    const Theme theme;
    const Tokens &tokens = theme.tokens();
    const QImage image =
        WallboardWidget::picture(mirror, theme, sample::now(), optionsFor(WallContent::Agents));
    const qsizetype tile = qsizetype(450 * 256);  // of the design, at half its pixels
    QVERIFY(count(image, tokens.ringing) > tile); // two tiles, less what is written on them
    for (const QColor &colour : {tokens.free, tokens.onCall, tokens.wrap, tokens.away, tokens.dnd})
        QVERIFY(count(image, colour) < tile / 2);
}

void WallboardTest::staleWallLosesItsColour()
{
    BoardMirror mirror;
    mirror.apply(sample::staleBoard());
    const Theme theme;
    const Tokens &tokens = theme.tokens();
    const QImage image = WallboardWidget::picture(mirror, theme, sample::staleNow(),
                                                  optionsFor(WallContent::Agents));
    for (const QColor &colour : {tokens.free, tokens.ringing, tokens.onCall, tokens.breach})
        QCOMPARE(count(image, colour), 0);
    QVERIFY(count(image, tokens.offline) > 1000); // shapes stay readable
    QVERIFY(count(image, tokens.warn) > 500);     // "Silent 1:42" in its hatch
}

void WallboardTest::drawsEveryMood_data()
{
    QTest::addColumn<BoardDelta>("board");
    QTest::newRow("nothing read yet") << BoardDelta{};
    QTest::newRow("nobody chosen") << sample::emptyBoard();
    QTest::newRow("two hundred") << sample::crowdedBoard(200);
    QTest::newRow("long names") << sample::longNamesBoard();
    QTest::newRow("breach") << test::breachBoard();
    QTest::newRow("off") << test::offBoard();
    QTest::newRow("one agent") << test::fewAgents(1);
    QTest::newRow("one queue") << test::fewQueues(1);
}

void WallboardTest::drawsEveryMood()
{
    QFETCH(BoardDelta, board);
    BoardMirror mirror;
    if (QLatin1StringView(QTest::currentDataTag()) != "nothing read yet"_L1)
        mirror.apply(board);
    for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        const Theme theme(mode);
        for (const QSize size : {QSize(1280, 720), QSize(720, 1280), QSize(320, 200)}) {
            for (const WallContent content : wallContents) {
                const QImage image = WallboardWidget::picture(mirror, theme, sample::now(),
                                                              optionsFor(content, size));
                QCOMPARE(image.size(), size);
                QVERIFY(count(image, theme.tokens().ground) > 0);
            }
        }
    }
}

void WallboardTest::aSecondRepaintsOnlyTimers()
{
    BoardMirror mirror;
    mirror.apply(sample::sampleBoard());
    const Theme theme;
    WallScene scene(mirror, theme);
    scene.setPlan(WallPlan::of(WallContent::Agents));
    scene.refresh(sample::now(), 0ms);
    scene.rotation().advance(0ms);
    const auto pictureAt = [&scene](Instant now) {
        QImage image(1920, 1080, QImage::Format_RGB32);
        QPainter painter(&image);
        scene.paint(painter, image.rect(), now, 1s);
        return image;
    };
    const QImage one = pictureAt(sample::now());
    const QImage two = pictureAt(sample::now() + 1s);
    QRegion repainted;
    for (const QRectF &rect : scene.tickingRects(sample::now()))
        repainted += rect.toAlignedRect();
    qsizetype changed = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (apart(one.pixel(x, y), two.pixel(x, y)) <= rim)
                continue;
            ++changed;
            QVERIFY(repainted.contains(QPoint(x, y)));
        }
    }
    QVERIFY(changed > 500);
    qint64 area = 0;
    for (const QRect &rect : repainted)
        area += qint64(rect.width()) * rect.height();
    QVERIFY(area < 1920 * 1080 / 3);
}

void WallboardTest::aBeginningAlertRepaintsItsTile()
{
    BoardDelta board = sample::sampleBoard();
    board.agents = board.agents.mid(0, 1);
    AgentRow &row = board.agents.first();
    row.state = TileState::OnCallIn;
    row.since = sample::now() - 899s;
    BoardMirror mirror;
    mirror.apply(board);
    const Theme theme;
    WallScene scene(mirror, theme);
    scene.setPlan(WallPlan::of(WallContent::Agents));
    scene.refresh(sample::now(), 0ms);
    const QRectF tile = scene.rectOf(row.id);
    QVERIFY(!scene.tickingRects(sample::now()).contains(tile));
    QVERIFY(scene.tickingRects(sample::now() + 1s).contains(tile));
    QVERIFY(!scene.tickingRects(sample::now() + 2s).contains(tile));
}

void WallboardTest::pagesFadeAndArrive()
{
    BoardMirror mirror;
    mirror.apply(sample::sampleBoard());
    Theme moving;
    Theme still;
    still.setReducesMotion(true);
    const FakeClock clock(sample::now());
    WallboardWidget fading(mirror, moving, clock);
    WallboardWidget plain(mirror, still, clock);
    for (WallboardWidget *wall : {&fading, &plain}) {
        wall->setPlan(WallPlan::of(WallContent::Agents));
        wall->resize(960, 540);
        wall->show();
        wall->setPaused(true);
        wall->showPage(0);
    }
    const auto apartNow = [&] { return distance(fading.grab().toImage(), plain.grab().toImage()); };
    QTRY_VERIFY(apartNow() <= rim);
    fading.showPage(3);
    plain.showPage(3);
    QVERIFY(apartNow() > rim); // one has arrived, the other is on its way
    QTRY_VERIFY(apartNow() <= rim);
}

void WallboardTest::newsReachTheScreen()
{
    const BoardDelta board = sample::sampleBoard();
    BoardMirror mirror;
    mirror.apply(board);
    Theme theme;
    const FakeClock clock(sample::now());
    WallboardWidget wall(mirror, theme, clock);
    wall.setPlan(WallPlan::of(WallContent::Agents));
    wall.resize(960, 540);
    wall.show();
    QVERIFY(QTest::qWaitForWindowExposed(&wall));
    const QColor filled = theme.tokens().ringing;
    const qsizetype before = count(wall.grab().toImage(), filled);

    BoardDelta delta;
    delta.totals = board.totals;
    delta.feed = board.feed;
    for (AgentRow row : board.agents) {
        row.state = TileState::Ringing;
        row.since = sample::now();
        delta.agents.append(row);
    }
    mirror.apply(delta);
    QTRY_VERIFY(count(wall.grab().toImage(), filled) > 3 * before);

    delta.agents.clear();
    delta.feed.state = FeedState::Stale;
    delta.feed.since = sample::now();
    mirror.apply(delta);
    QTRY_COMPARE(count(wall.grab().toImage(), filled), 0);
}

void WallboardTest::keysTurnPauseAndLeave()
{
    BoardMirror mirror;
    mirror.apply(sample::sampleBoard());
    Theme theme;
    theme.setReducesMotion(true);
    const FakeClock clock(sample::now());
    WallboardWindow window(mirror, theme, clock);
    window.wall().setPlan(WallPlan::of(WallContent::Agents));
    window.hangOn(*QGuiApplication::primaryScreen());
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.isFullScreen());
    QCOMPARE(window.cursor().shape(), Qt::BlankCursor);

    QSignalSpy turned(&window.wall(), &WallboardWidget::pageChanged);
    QSignalSpy byHand(&window, &WallboardWindow::turnedByHand);
    const int first = window.wall().page();
    const int pages = window.wall().pageCount();
    QVERIFY(pages > 1);
    QTest::keyClick(&window, Qt::Key_Right);
    QCOMPARE(window.wall().page(), (first + 1) % pages);
    QTest::keyClick(&window, Qt::Key_Left);
    QCOMPARE(window.wall().page(), first);
    QCOMPARE(turned.size(), 2);
    QTest::keyClick(&window, Qt::Key_Space);
    QVERIFY(window.wall().isPaused());
    QTest::keyClick(&window, Qt::Key_Space);
    QVERIFY(!window.wall().isPaused());
    QCOMPARE(byHand.size(), 4);

    QSignalSpy seen(&window, &WallboardWindow::acknowledgeWanted);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Select, Qt::Key_A})
        QTest::keyClick(&window, key);
    QCOMPARE(seen.size(), 3);
    QSignalSpy leaves(&window, &WallboardWindow::leaveWanted);
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F11, Qt::Key_Q, Qt::Key_Back})
        QTest::keyClick(&window, key);
    QVERIFY(!window.close()); // the window manager's key asks, too
    QCOMPARE(leaves.size(), 5);
    QVERIFY(window.isVisible());
}

QTEST_MAIN(WallboardTest)
#include "tst_wallboard.moc"
