// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/desktop/snapshot.h>
#include <engine/timemachine.h>
#include <store/alertlog.h>
#include <store/database.h>
#include <ui/alerts/alertdesk.h>
#include <ui/alerts/alertspage.h>
#include <ui/models/boardmirror.h>
#include <ui/shell/lookback.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/pagepicture.h>
#include <ui/theme/theme.h>
#include <ui/wallboard/wallboardwidget.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

/// How often a page that reads is asked whether it is done.
constexpr int lookMs = 30;

} // namespace

Snapshot::Snapshot(const DesktopOptions &options, ui::BoardMirror &mirror, ui::Theme &theme,
                   const Clock &clock, engine::StoreReader &reader, engine::StoreWriter &writer)
    : m_options(options)
    , m_mirror(mirror)
    , m_theme(theme)
    , m_clock(clock)
    , m_reader(reader)
{
    m_looking.setInterval(lookMs);
    connect(&m_looking, &QTimer::timeout, this, &Snapshot::look);
    if (options.page.section(u'/', 0, 0) == "wallboard"_L1) {
        m_callers = std::make_unique<ui::WallCallers>(reader, clock);
        return;
    }
    m_window = std::make_unique<ui::MainWindow>(mirror, theme, clock);
    m_window->setZone(options.engine.zone);
    if (options.demo)
        m_window->setDemoMark(ui::MainWindow::tr("Demo account · simulated"));
    m_lookBack = std::make_unique<ui::LookBack>(*m_window, mirror, reader, writer, theme, clock);
    m_lookBack->setZone(options.engine.zone);
    m_alerts = std::make_unique<ui::AlertDesk>(mirror, clock);
    m_alerts->setZone(options.engine.zone);
    m_alerts->arm(); // nobody hears it: the log alone follows
    auto *alerts = new ui::AlertsPage(*m_alerts, mirror, theme, clock);
    alerts->setZone(options.engine.zone);
    m_window->addPage(alerts);
    m_window->resize(options.size);
}

Snapshot::~Snapshot() = default;

void Snapshot::take()
{
    if (m_alerts) {
        // What a stored board shows has been so for a while: its alerts need not wait.
        if (!m_options.demo && m_options.replay.isEmpty())
            m_mirror.alerts().advance(m_clock.now() + m_mirror.alerts().rules().onDelay);
        m_alerts->tick();
        m_alertLog = m_reader.ask(
            [now = m_clock.now()](store::Database &db, const engine::Progress &) {
                return store::AlertLog::latest(db, now, int(ui::AlertDesk::logLength));
            },
            this,
            [this](const Result<QList<store::AlertRecord>> &log) {
                if (log)
                    m_alerts->addEarlier(*log);
            });
    }
    if (m_callers)
        m_callers->setWanted(true);
    if (m_window && !m_lookBack->openExample(m_options.page))
        m_window->showPage(m_options.page.section(u'/', 0, 0));
    m_looking.start();
}

void Snapshot::look()
{
    if (m_lookBack ? m_lookBack->isBusy() : m_callers->isBusy() || !m_reader.isIdle())
        return;
    m_looking.stop();
    Q_EMIT finished(draw());
}

QImage Snapshot::draw()
{
    if (!m_window) {
        ui::WallboardWidget::PictureOptions wall;
        wall.size = m_options.size;
        wall.dpr = m_options.scale;
        wall.zone = m_options.engine.zone;
        wall.callers = m_callers->callers();
        if (const auto content = ui::wallContentFrom(m_options.page.section(u'/', 1, 1)))
            wall.plan = ui::WallPlan::of(*content);
        return ui::WallboardWidget::picture(m_mirror, m_theme, m_clock.now(), wall);
    }
    m_window->tick();
    return ui::drawPage(*m_window, m_options.size * m_options.scale, m_options.scale);
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
