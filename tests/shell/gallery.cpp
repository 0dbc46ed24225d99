// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page of the shell in the states that matter, for a developer's eye.
#include <base/clock.h>
#include <ui/models/boardmirror.h>
#include <ui/queues/queuespage.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/commandpalette.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/pagepicture.h>
#include <ui/theme/theme.h>

#include <QApplication>
#include <QDir>
#include <QTextStream>

#include <support/sampleboard.h>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

struct Picture
{
    QString name;
    QString page;
    Theme::Mode mode = Theme::Mode::Light;
    QSize size{1440, 900};
    BoardDelta board;
    Instant now = sample::now();
    bool filled = true;
    std::function<void(MainWindow &)> prepare;
};

/// `count` queues, some with names that no column can hold.
BoardDelta manyQueues(int count)
{
    BoardDelta board = sample::sampleBoard();
    const QList<QueueRow> rows = board.queues;
    board.queues.clear();
    for (int i = 0; i < count; ++i) {
        QueueRow row = rows[i % rows.size()];
        row.id = QueueId(u"queue-%1"_s.arg(8001 + i));
        row.extension = QString::number(8001 + i);
        if (i % 4 == 2)
            row.name =
                u"%1 for Returns, Refunds, Payment Plans and Everything Else"_s.arg(row.name);
        else if (i >= rows.size())
            row.name += u" %1"_s.arg(i / rows.size() + 1);
        board.queues.append(row);
    }
    return board;
}

BoardDelta offBoard()
{
    BoardDelta board = sample::sampleBoard();
    board.feed = {FeedState::Off, sample::now(), sample::now(), sample::now() + 4min + 13s,
                  u"Another program uses this subscription and ended ours. Give each its own."_s};
    return board;
}

BoardDelta refreshing()
{
    BoardDelta board = sample::sampleBoard();
    board.sync = {true, u"queues"_s, 3, 6, {}, false, {}};
    return board;
}

QList<Picture> pictures(qreal scale)
{
    using Mode = Theme::Mode;
    const BoardDelta sample = sample::sampleBoard();
    QList<Picture> all;
    const auto add = [&all](Picture picture) { all.append(std::move(picture)); };
    const QString at = scale > 1 ? u"-2x"_s : QString();
    for (const QSize size : {QSize(1440, 900), QSize(1920, 1080)}) {
        const QString wide = size.width() > 1440 ? u"-1920"_s : QString();
        for (const auto mode : {Mode::Light, Mode::Dark}) {
            const QString look = mode == Mode::Light ? u"-light"_s : u"-dark"_s;
            for (const auto &page : {u"queues"_s, u"calls"_s, u"agents"_s})
                add({page + look + wide + at, page, mode, size, sample, sample::now(), true, {}});
        }
    }
    if (scale > 1)
        return all;
    add({u"narrow-queues"_s,
         u"queues"_s,
         Mode::Light,
         {1100, 700},
         sample,
         sample::now(),
         true,
         {}});
    add({u"narrow-calls"_s, u"calls"_s, Mode::Dark, {1100, 700}, sample, sample::now(), true, {}});
    add({u"stale-queues"_s,
         u"queues"_s,
         Mode::Light,
         {1440, 900},
         sample::staleBoard(),
         sample::staleNow(),
         true,
         {}});
    add({u"stale-calls"_s,
         u"calls"_s,
         Mode::Dark,
         {1440, 900},
         sample::staleBoard(),
         sample::staleNow(),
         true,
         {}});
    add({u"off-queues"_s,
         u"queues"_s,
         Mode::Dark,
         {1440, 900},
         offBoard(),
         sample::now() + 4min + 5s,
         true,
         {}});
    add({u"empty-queues"_s,
         u"queues"_s,
         Mode::Light,
         {1440, 900},
         sample::emptyBoard(),
         sample::now(),
         true,
         {}});
    add({u"empty-calls"_s,
         u"calls"_s,
         Mode::Light,
         {1440, 900},
         sample::emptyBoard(),
         sample::now(),
         true,
         {}});
    add({u"loading"_s, u"queues"_s, Mode::Light, {1440, 900}, {}, sample::now(), false, {}});
    add({u"thirty-queues"_s,
         u"queues"_s,
         Mode::Light,
         {1440, 900},
         manyQueues(30),
         sample::now(),
         true,
         {}});
    add({u"refreshing"_s,
         u"queues"_s,
         Mode::Dark,
         {1440, 900},
         refreshing(),
         sample::now(),
         true,
         [](MainWindow &window) {
             window.setDemoMark(u"Demo account · simulated"_s);
             window.showMessage(
                 u"`phone:read:list_call_queues:admin` is missing. Add it in Zoom under Scopes; we "
                 "notice within 10 s."_s);
         }});
    BoardDelta failed = sample;
    failed.sync = {false,
                   {},
                   0,
                   0,
                   u"Zoom asks us to wait until 00:00 UTC. Live events go on."_s,
                   true,
                   sample::now() - 5min};
    add({u"failed"_s, u"agents"_s, Mode::Dark, {1100, 700}, failed, sample::now(), true, {}});
    add({u"palette"_s,
         u"queues"_s,
         Mode::Dark,
         {1440, 900},
         sample,
         sample::now(),
         true,
         [](MainWindow &window) { window.commandPalette().open(window.commands()); }});
    add({u"sorted-long"_s,
         u"queues"_s,
         Mode::Dark,
         {1240, 760},
         manyQueues(12),
         sample::now(),
         true,
         [](MainWindow &window) {
             window.queuesPage().table().header().setSortIndicator(int(QueueColumn::Offered),
                                                                   Qt::DescendingOrder);
         }});
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: zm_shellgallery OUTDIR [PART OF A NAME]\n";
        return 2;
    }
    const QDir out(arguments[1]);
    loadFonts();
    const qreal scale = app.devicePixelRatio();
    const QList<Picture> all = pictures(scale);
    for (const Picture &picture : all) {
        if (arguments.size() > 2 && !picture.name.contains(arguments[2]))
            continue;
        FakeClock clock(picture.now);
        Theme theme(picture.mode);
        theme.applyTo(app);
        BoardMirror mirror;
        MainWindow window(mirror, theme, clock);
        window.setZone(sample::zone());
        if (picture.filled)
            mirror.apply(picture.board);
        window.showPage(picture.page);
        window.tick();
        if (picture.prepare)
            picture.prepare(window);
        drawPage(window, picture.size * scale, scale).save(out.filePath(picture.name + u".png"_s));
    }
    return 0;
}
