// SPDX-License-Identifier: GPL-3.0-or-later
// Milliseconds to bring 500 tiles up to date and paint them when all changed at once, and when a
// second has passed. Build it in Release:  QT_QPA_PLATFORM=offscreen zm_tilebench
#include <ui/tiles/tilecanvas.h>

#include <QApplication>
#include <QTextStream>

#include <support/sampleboard.h>

#include <algorithm>
#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

/// Milliseconds of processor time, so that a busy machine does not count.
double cpuMs()
{
    return 1e3 * double(std::clock()) / CLOCKS_PER_SEC;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// One state on for everybody, so that shape, word, tint and timer of every tile differ.
void shift(QList<AgentRow> &rows, Instant now)
{
    for (AgentRow &row : rows) {
        row.state = TileState((int(row.state) + 1) % (int(TileState::Idle) + 1));
        row.since = now - seconds(qHash(row.name) % 3000);
    }
}

void measure(const QString &what, QSize size, TileDensity density)
{
    FakeClock clock(sample::now());
    Theme theme;
    theme.setReducesMotion(true);
    BoardMirror board;
    BoardDelta delta = sample::crowdedBoard(500);
    board.apply(delta);
    AgentArrangement view(board);
    view.setArrangement(AgentGrouping::None, AgentOrder::Name);
    TileCanvas canvas(board, view, theme, clock);
    canvas.setDensity(density);
    canvas.resize(size);
    canvas.show();
    QCoreApplication::processEvents();
    int seen = 0;
    for (int i = 0; i < canvas.tileCount(); ++i)
        seen += canvas.viewport()->rect().intersects(canvas.tileRect(i));

    QList<double> model;
    QList<double> paint;
    QList<double> tick;
    delta.reset = false;
    for (int i = 0; i < 25; ++i) {
        shift(delta.agents, clock.now());
        double start = cpuMs();
        board.apply(delta);
        model << cpuMs() - start;
        start = cpuMs();
        canvas.tick(); // every row is new: the texts of what is seen
        canvas.viewport()->repaint();
        paint << cpuMs() - start;
        QCoreApplication::processEvents();
        clock.advance(1s);
        start = cpuMs();
        canvas.tick();
        QCoreApplication::processEvents();
        tick << cpuMs() - start;
    }
    QTextStream(stdout) << what << u": "_s << seen << u" of 500 tiles in view; board and order "_s
                        << median(model) << u" ms, all changed "_s << median(paint)
                        << u" ms, a second "_s << median(tick) << u" ms\n"_s;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    loadFonts();
    measure(u"1920x1080 dense"_s, {1920, 1080}, TileDensity::Dense);
    measure(u"1920x1080 normal"_s, {1920, 1080}, TileDensity::Normal);
    measure(u"all in view, dense"_s, {1920, 2600}, TileDensity::Dense);
    return 0;
}
