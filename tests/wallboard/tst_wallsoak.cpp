// SPDX-License-Identifier: GPL-3.0-or-later
// A wall over time: every simulated second somebody's state changes, the wall is read, ticks, turns
// its pages and paints what changed. Ten minutes in the usual run, and two at 4K; ZM_SOAK_DAYS=7
// soaks a week, and an hour at 4K. Time is the processor's: what a busy machine spends on others is
// not the wall's.
#include <ui/models/boardmirror.h>
#include <ui/theme/theme.h>
#include <ui/wallboard/wallscene.h>

#include <QFile>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <support/sampleboard.h>

#include <algorithm>
#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr double mostGrowth = 20;   ///< megabytes
constexpr double mostFrameMs = 100; ///< PRODUCT's limit for a change of state
constexpr double mostShare = 0.05;  ///< of a core
constexpr int fewestAgents = 50;

double processorMs()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

/// The sample with so many more colleagues that there are fifty.
BoardDelta fiftyAgents()
{
    BoardDelta board = sample::sampleBoard();
    for (qsizetype i = 0; board.agents.size() < fewestAgents; ++i) {
        AgentRow row = board.agents[i];
        row.id = AgentId(row.id.text + u"-two"_s);
        board.agents.append(row);
    }
    return board;
}

/// Memory that the program holds; 0 where the system does not tell it so.
qint64 residentBytes()
{
    constexpr qint64 pageBytes = 4096;
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly)
               ? file.readAll().split(' ').value(1).toLongLong() * pageBytes
               : 0;
}

/// The next news: a few agents in new states, now and then a silent feed that comes back.
BoardDelta news(const BoardDelta &board, QRandomGenerator &random, Instant now)
{
    static constexpr TileState states[] = {
        TileState::Free, TileState::Ringing,      TileState::OnQueueCall, TileState::Hold,
        TileState::Away, TileState::DoNotDisturb, TileState::Offline,     TileState::WrapUp};
    BoardDelta delta;
    delta.asOf = now;
    for (int i = 0; i < 3; ++i) {
        AgentRow row = board.agents[random.bounded(int(board.agents.size()))];
        row.state = states[random.bounded(int(std::size(states)))];
        row.since = now;
        delta.agents.append(row);
    }
    QueueRow queue = board.queues[random.bounded(int(board.queues.size()))];
    const bool rings = random.bounded(3) == 0;
    queue.waiting = rings ? std::optional(1 + random.bounded(9)) : std::nullopt;
    queue.longestRinging = rings ? std::optional(now - seconds(random.bounded(90))) : std::nullopt;
    delta.queues.append(queue);
    delta.totals = board.totals;
    delta.feed = board.feed;
    delta.feed.lastEvent = now;
    const qint64 second = toMs(now) / 1000;
    if (second % 900 < 20) {
        delta.feed.state = FeedState::Stale;
        delta.feed.since = now;
    }
    return delta;
}

} // namespace

class WallSoakTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWallStaysSmallAndQuick_data();
    void aWallStaysSmallAndQuick();
};

void WallSoakTest::aWallStaysSmallAndQuick_data()
{
    const qint64 days = qEnvironmentVariableIntValue("ZM_SOAK_DAYS");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qint64>("steps");
    QTest::newRow("long") << QSize(1280, 720) << (days > 0 ? days * 86'400 : 600);
    QTest::newRow("4K") << QSize(3840, 2160) << (days > 0 ? qint64(3600) : 120);
}

void WallSoakTest::aWallStaysSmallAndQuick()
{
    if (residentBytes() == 0)
        QSKIP("Memory is read from /proc, which this system has not.");
    QFETCH(const QSize, size);
    QFETCH(const qint64, steps);
    const qint64 warm = steps / 10;
    const BoardDelta board = fiftyAgents();
    BoardMirror mirror;
    mirror.apply(board);
    const Theme theme;
    WallScene scene(mirror, theme);
    WallPlan plan;
    plan.pages = {wallContents.begin(), wallContents.end()};
    scene.setPlan(plan);
    scene.resize(size, 1);
    QImage screen(size, QImage::Format_RGB32);
    QRandomGenerator random(7);

    double slowest = 0;
    double whole = 0;
    int lastPage = -1;
    QSet<int> shown;
    qint64 before = 0;
    for (qint64 step = 0; step < steps; ++step) {
        const Instant now = sample::now() + seconds(step);
        const milliseconds steady = seconds(step);
        if (step == warm)
            before = residentBytes();
        const double began = processorMs();
        const BoardDelta delta = news(board, random, now);
        mirror.apply(delta);
        mirror.alerts().advance(now); // as its desk does each second
        QSet<AgentId> changed;
        for (const AgentRow &row : delta.agents)
            changed.insert(row.id);
        scene.pulse(changed, steady);
        const bool moved = scene.refresh(now, steady);
        scene.rotation().advance(steady);
        QRegion dirty;
        if (moved || scene.rotation().page() != lastPage || step % 900 < 2)
            dirty = QRect(QPoint(), size);
        for (const AgentId &id : std::as_const(changed))
            dirty += scene.rectOf(id).toAlignedRect();
        for (const QRectF &rect : scene.tickingRects(now))
            dirty += rect.toAlignedRect();
        lastPage = scene.rotation().page();
        shown.insert(lastPage);
        {
            QPainter painter(&screen);
            painter.setClipRegion(dirty);
            scene.paint(painter, dirty, now, steady);
        }
        const double took = processorMs() - began;
        whole += took;
        if (step >= warm)
            slowest = std::max(slowest, took);
    }
    const double growth = double(residentBytes() - before) / megabyte;
    const double share = whole / 1000 / double(steps);
    qInfo("%lld simulated seconds, %d pages, %d agents at %d x %d: memory grew by %.1f MB, slowest "
          "frame %.1f ms, %.2f %% of a core",
          steps, int(shown.size()), int(board.agents.size()), size.width(), size.height(), growth,
          slowest, 100 * share);
    QVERIFY(shown.size() > 3);
#ifndef __SANITIZE_ADDRESS__ // it keeps what was freed, to find its use; leaks it tells itself
    QVERIFY2(growth < mostGrowth, qPrintable(QString::number(growth)));
#endif
    QVERIFY2(slowest < mostFrameMs, qPrintable(QString::number(slowest)));
    QVERIFY2(share < mostShare, qPrintable(QString::number(share)));
}

QTEST_MAIN(WallSoakTest)
#include "tst_wallsoak.moc"
