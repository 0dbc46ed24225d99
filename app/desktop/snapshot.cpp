// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/desktop/snapshot.h>
#include <engine/timemachine.h>
#include <store/database.h>
#include <ui/models/boardmirror.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/pagepicture.h>
#include <ui/theme/theme.h>
#include <ui/wallboard/wallboardwidget.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

QImage drawSnapshot(const DesktopOptions &options, ui::BoardMirror &mirror, ui::Theme &theme,
                    const Clock &clock)
{
    if (options.page == "wallboard"_L1) {
        ui::WallboardWidget::PictureOptions wall;
        wall.size = options.size;
        wall.dpr = options.scale;
        wall.zone = options.engine.zone;
        return ui::WallboardWidget::picture(mirror, theme, clock.now(), wall);
    }
    ui::MainWindow window(mirror, theme, clock);
    window.setZone(options.engine.zone);
    if (options.demo)
        window.setDemoMark(ui::MainWindow::tr("Demo account · simulated"));
    window.showPage(options.page);
    return ui::drawPage(window, options.size * options.scale, options.scale);
}

Result<BoardDelta> storedBoard(const DesktopOptions &options, Instant &at)
{
    store::OpenOptions reading;
    reading.readOnly = true;
    auto db = store::Database::open(options.engine.databasePath, reading);
    if (!db)
        return Failure(db.error());
    const Result<Instant> moment =
        options.at ? Result<Instant>(*options.at) : engine::latestMoment(**db, SystemClock().now());
    if (!moment)
        return Failure(moment.error());
    at = *moment;
    auto board = engine::boardAt(**db, at, options.engine.zone, options.engine.rules);
    if (board) {
        // A picture of the past is no broken feed: it says what it shows by its own clock.
        board->feed.state = FeedState::Live;
        board->feed.since = at;
        board->feed.lastEvent = at;
    }
    return board;
}

} // namespace zm::app
