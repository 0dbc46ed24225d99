// SPDX-License-Identifier: GPL-3.0-or-later
// The tiles beside the same tiles as a web page in headless Chromium: processor time of a frame in
// which one tile changes, of one in which all do, and memory. Both paint in software, into no
// screen; a web page counts with all of its processes. Optional: without Debian's `chromium` it
// says so and measures nothing.
#include "bench.h"
#include "webpage.h"

#include <ui/theme/type.h>
#include <ui/tiles/tilecanvas.h>

#include <QApplication>
#include <QStandardPaths>

#include <support/sampleboard.h>

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;
using namespace zm::bench;

namespace {

constexpr int singleFrames = 120;
constexpr int wholeFrames = 15;
constexpr QSize hd(1920, 1080);
constexpr QSize uhd(3840, 2160);

double cpuMs()
{
    return 1e3 * double(std::clock()) / CLOCKS_PER_SEC;
}

void shift(AgentRow &row, Instant now)
{
    row.state = TileState((int(row.state) + 1) % (int(TileState::Idle) + 1));
    row.since = now - seconds(qHash(row.name) % 3000);
}

/// The program's side: one canvas, as on the Agents page.
Frames measureCanvas(int tiles, QSize size)
{
    FakeClock clock(sample::now());
    Theme theme;
    theme.setReducesMotion(true); // the page does not move either
    BoardMirror board;
    const BoardDelta whole = sample::crowdedBoard(tiles);
    board.apply(whole);
    AgentArrangement view(board);
    view.setArrangement(AgentGrouping::None, AgentOrder::Name);
    TileCanvas canvas(board, view, theme, clock);
    canvas.setDensity(TileDensity::Dense);
    canvas.resize(size);
    canvas.show();
    QCoreApplication::processEvents();

    BoardDelta news = whole;
    news.reset = false;
    QList<double> all;
    for (int i = 0; i < wholeFrames; ++i) {
        for (AgentRow &row : news.agents)
            shift(row, clock.now());
        const double start = cpuMs();
        board.apply(news);
        canvas.tick();
        canvas.viewport()->repaint();
        QCoreApplication::processEvents();
        all << cpuMs() - start;
    }
    double single = 0;
    for (int i = 0; i < singleFrames; ++i) {
        // Of those in view: what nobody sees costs neither side a frame.
        AgentRow row = news.agents[i % std::min(tiles, 50)];
        shift(row, clock.now());
        news.agents[i % std::min(tiles, 50)] = row;
        BoardDelta one = news;
        one.agents = {row};
        one.queues.clear();
        one.calls.clear();
        const double start = cpuMs();
        board.apply(one);
        canvas.tick();
        QCoreApplication::processEvents();
        single += cpuMs() - start;
    }
    return {single / singleFrames, median(all),
            double(memoryOf(QCoreApplication::applicationPid()).pss) / 1024};
}

void compare(const QString &chromium, int tiles, QSize size)
{
    const Frames ours = measureCanvas(tiles, size);
    const auto web = measureWebPage(chromium, tiles, size, singleFrames, wholeFrames);
    if (!web) {
        remark(
            u"%1 tiles: Chromium could not be measured: %2"_s.arg(tiles).arg(web.error().message));
        return;
    }
    const QString what = u"%1 tiles, %2x%3"_s.arg(tiles).arg(size.width()).arg(size.height());
    const auto line = [&](const QString &name, double mine, double theirs, int digits, double goal,
                          bool asked) {
        const double ratio = mine / theirs;
        print({name + u", "_s + what, QString::number(mine, 'f', digits),
               u"Chromium %1"_s.arg(theirs, 0, 'f', digits), QString::number(ratio, 'f', 3),
               asked ? u"<= %1"_s.arg(goal, 0, 'f', 2) : u"(told alone)"_s,
               !asked || ratio <= goal});
    };
    line(u"frame of one changed tile, ms"_s, ours.single, web->single, 2, 1.0 / 10, true);
    line(u"frame of all tiles changed, ms"_s, ours.all, web->all, 1, 1.0 / 3, tiles >= 500);
    line(u"memory, MB"_s, ours.memory, web->memory, 0, 1.0 / 5, true);
    if (tiles == 500 && size == hd)
        print({u"500 tiles all changed, 1920x1080, ms"_s, QString::number(ours.all, 'f', 1), u"-"_s,
               u"-"_s, u"<= 10 ms"_s, ours.all <= 10});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString chromium = QStandardPaths::findExecutable(u"chromium"_s);
    if (chromium.isEmpty()) {
        remark(u"Chromium is not installed (Debian: apt install chromium): nothing is compared."_s);
        return 0;
    }
    loadFonts();
    for (const QSize size : {hd, uhd})
        for (const int tiles : {50, 500, 5000})
            compare(chromium, tiles, size);
    return 0;
}
