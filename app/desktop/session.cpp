// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/desktop/measuring.h>
#include <app/desktop/session.h>
#include <app/desktop/thememode.h>
#include <ui/alerts/alertspage.h>
#include <ui/design/designpage.h>
#include <ui/health/healthpage.h>
#include <ui/language/language.h>
#include <ui/setup/setuppage.h>
#include <ui/wallsetup/pincurtain.h>
#include <ui/wallsetup/wallsetuppage.h>

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QSettings>
#include <QTimer>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

/// A window comes after this long, board or no board.
constexpr auto patience = 150ms;
/// An account that cannot be read at the start is itself worth an alert, after this long.
constexpr auto alertsWaitMost = 60s;

} // namespace

Session::Session(const DesktopOptions &options, QSettings &settings, BoardSource &source,
                 ui::Theme &theme)
    : m_options(options)
    , m_settings(settings)
    , m_source(source)
    , m_wallTheme(modeOf(options))
    , m_alerts(m_mirror, source.clock())
    , m_walls(m_mirror, m_wallTheme, source.clock(), source.reader())
    , m_window(m_mirror, theme, source.clock())
    , m_lookBack(m_window, m_mirror, source.reader(), source.writer(), theme, source.clock())
    , m_courier(m_alerts, m_mirror, theme)
{
    if (!options.demo)
        m_crash = lastCrash(options.folder(), SystemClock().now());
    connect(&m_source, &BoardSource::boardChanged, &m_mirror, &ui::BoardMirror::apply);
    connect(&m_source, &BoardSource::notice, &m_window, [this](const QString &text) {
        if (text.isEmpty())
            m_window.clearMessage();
        else
            m_window.showMessage(text);
    });
    connect(&m_window, &ui::MainWindow::refreshRequested, &m_source, &BoardSource::refresh);
    connect(&m_window, &ui::MainWindow::wallboardRequested, &m_walls,
            qOverload<>(&ui::Walls::show));
    addAlerts(theme);
    addSetup(theme);
    addWalls(theme);
    addHealth(theme);
    ui::DesignPage::offerIn(m_window, theme);
    m_window.setZone(m_source.zone());
    m_lookBack.setZone(m_source.zone());
    m_lookBack.setMe(myName());
    connect(&m_lookBack, &ui::LookBack::noteChanged, &m_source, &BoardSource::saveNote);
    connect(&m_lookBack, &ui::LookBack::callRequested, this, [](const QString &number) {
        QDesktopServices::openUrl(QUrl(u"zoomphonecall://"_s + number));
    });
    if (options.demo)
        m_window.setDemoMark(ui::MainWindow::tr("Demo account · simulated"));
    else if (!options.dark)
        m_window.remember(m_settings);
    if (options.demo)
        m_setup->show(m_source.credentials());
    addLanguages();
    auto *quit = new QAction(ui::MainWindow::tr("Quit Zoom Mate"), this);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, qApp, &QApplication::quit);
    m_window.addAction(quit);
    obeyMeasuring(m_window);
}

void Session::show()
{
    connect(&m_mirror, &ui::BoardMirror::agentsChanged, this, &Session::appear,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    QTimer::singleShot(patience, this, &Session::appear);
}

void Session::obey(const StartRequest &request)
{
    if (!request.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken);
    m_appeared = true;
    if (!request.wall) {
        m_window.comeForward();
        return;
    }
    m_options.page = request.page;
    m_options.screen = request.screen;
    showWall();
}

void Session::connectAccount(const zoom::Credentials &credentials, engine::SecretsFrom from)
{
    m_source.connectAccount(credentials, from);
    m_setup->show(credentials, from);
    if (credentials.canSignIn())
        QTimer::singleShot(alertsWaitMost, &m_alerts, &ui::AlertDesk::arm);
    if (!credentials.canSignIn())
        m_window.showPage(m_setupPage->key());
    if (credentials.isEmpty())
        m_setupPage->welcome();
}

void Session::end(const Next &next)
{
    m_next = next;
    QApplication::exit(Done);
}

void Session::appear()
{
    if (std::exchange(m_appeared, true))
        return;
    if (m_options.wallboard)
        showWall();
    else
        m_window.show();
    m_courier.tray().show();
}

void Session::addSetup(ui::Theme &theme)
{
    m_setupPage = new ui::SetupPage(theme);
    m_setupPage->setZone(m_source.zone());
    m_window.addPage(m_setupPage, ui::Navigation::Section::Account);
    m_setup = std::make_unique<SetupController>(
        *m_setupPage, m_source, m_mirror, m_options.zoomAccount, m_settings, m_options.isLive());
    connect(m_setup.get(), &SetupController::accountChosen, this,
            [this](const QString &name) { end({.account = name, .goOn = true}); });
    connect(m_setup.get(), &SetupController::forgetReady, this, [this] {
        end({.account = m_options.zoomAccount.name(), .goOn = true, .forget = true});
    });
    connect(m_setup.get(), &SetupController::notice, &m_window,
            [this](const QString &text) { m_window.showMessage(text, AlertLevel::Warn); });
    connect(m_setupPage, &ui::SetupPage::agentsRequested, &m_window,
            [this] { m_window.showPage(u"agents"_s); });
    connect(&m_window, &ui::MainWindow::refreshRequested, m_setup.get(), &SetupController::check);
}

void Session::addHealth(ui::Theme &theme)
{
    auto *health = new ui::HealthPage(theme, m_source.clock());
    health->setZone(m_source.zone());
    health->setVersion(versionText());
    m_window.addPage(health, ui::Navigation::Section::Account);
    connect(&m_source, &BoardSource::healthChanged, health,
            [this, health](engine::HealthFacts facts) {
                facts.program = {m_crash, m_watch.times(), m_watch.longest()};
                health->tell(facts);
            });
    connect(health, &ui::HealthPage::auditRequested, &m_source, &BoardSource::compareWithZoom);
}

void Session::addAlerts(ui::Theme &theme)
{
    auto *page = new ui::AlertsPage(m_alerts, m_mirror, theme, m_source.clock());
    page->setZone(m_source.zone());
    m_window.addPage(page);
    m_alerts.setZone(m_source.zone());
    m_alerts.setMe(myName());
    if (m_options.isLive())
        m_alerts.remember(m_settings);
    connect(&m_source, &BoardSource::ready, &m_alerts, &ui::AlertDesk::arm);
    connect(&m_alerts, &ui::AlertDesk::recordChanged, &m_source, &BoardSource::saveAlert);
    connect(&m_source.reader(), &engine::StoreReader::opened, this, &Session::readAlertLog);
    connect(page, &ui::AlertsPage::soundTried, &m_courier, &ui::AlertCourier::trySound);
    connect(page, &ui::AlertsPage::hooksTried, &m_courier, &ui::AlertCourier::tryHooks);
    connect(&m_courier, &ui::AlertCourier::said, &m_window, &ui::MainWindow::showMessage);
    ui::AlertTray &tray = m_courier.tray();
    connect(&tray, &ui::AlertTray::opened, &m_window, &ui::MainWindow::comeForward);
    connect(&tray, &ui::AlertTray::quitRequested, qApp, &QApplication::quit);
    auto *acknowledge = new QAction(ui::MainWindow::tr("Acknowledge the worst alert"), this);
    acknowledge->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    connect(acknowledge, &QAction::triggered, this, [this] {
        if (!m_alerts.acknowledgeWorst())
            m_window.showMessage(ui::MainWindow::tr("No alert waits for anybody."),
                                 AlertLevel::None);
    });
    m_window.addAction(acknowledge);
}

void Session::addLanguages()
{
    const auto offer = [this](const QString &text, const QString &code, const QString &name) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, [this, code, name] {
            ui::keepLanguage(m_settings, code);
            m_window.showMessage(
                ui::MainWindow::tr("Zoom Mate starts in %1 from the next time on.").arg(name),
                AlertLevel::None);
        });
        m_window.addAction(action);
    };
    for (const ui::Language &each : ui::languages())
        offer(ui::MainWindow::tr("Language: %1").arg(each.name), each.code, each.name);
    const QString system = ui::MainWindow::tr("the computer's language");
    offer(ui::MainWindow::tr("Language: %1").arg(system), {}, system);
}

void Session::readAlertLog()
{
    m_alertLog = m_source.reader().ask(
        [](store::Database &db, const engine::Progress &) {
            return store::AlertLog::latest(db, Instant::max(), int(ui::AlertDesk::logLength));
        },
        this,
        [this](const Result<QList<store::AlertRecord>> &log) {
            if (log)
                m_alerts.addEarlier(*log);
        });
}

QString Session::myName() const
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    const QString otherwise =
        m_options.demo || user.isEmpty() ? ui::MainWindow::tr("Supervisor") : user;
    return m_settings.value(u"desk/name"_s, otherwise).toString();
}

void Session::addWalls(ui::Theme &theme)
{
    m_walls.setZone(m_source.zone());
    ui::WallSettings walls;
    if (m_options.isLive())
        walls = ui::readWallSettings(m_settings);
    if (m_options.dark)
        walls.light = !*m_options.dark;
    m_walls.setSettings(walls);
    auto *page = new ui::WallSetupPage(m_mirror, m_wallTheme, theme, m_source.clock(),
                                       m_source.reader(), ui::WallAutostart::ofThisUser());
    page->setZone(m_source.zone());
    page->setSettings(m_walls.settings());
    m_window.addPage(page, ui::Navigation::Section::Account);
    QList<ui::PinCurtain *> curtains;
    for (ui::PageWidget *guarded : QList<ui::PageWidget *>{page, m_setupPage})
        curtains << new ui::PinCurtain(*guarded, m_walls.pin(), theme, m_source.clock());
    const auto keep = [this, page, curtains] {
        if (m_options.isLive())
            ui::writeWallSettings(m_settings, m_walls.settings());
        page->setSettings(m_walls.settings());
        for (ui::PinCurtain *curtain : curtains)
            curtain->look();
    };
    connect(page, &ui::WallSetupPage::edited, this, [this, keep](const ui::WallSettings &now) {
        m_walls.setSettings(now);
        keep();
    });
    connect(page, &ui::WallSetupPage::showRequested, &m_walls, qOverload<>(&ui::Walls::show));
    connect(&m_walls, &ui::Walls::settingsChanged, page, keep);
    for (ui::PinCurtain *curtain : std::as_const(curtains))
        connect(curtain, &ui::PinCurtain::tried, page, keep);
    connect(&m_walls, &ui::Walls::acknowledgeWanted, &m_alerts, &ui::AlertDesk::acknowledgeWorst);
    // Leaving the wall ends a program that has no other window.
    connect(&m_walls, &ui::Walls::left, this, [this] {
        if (!m_window.isVisible())
            QApplication::quit();
    });
}

} // namespace zm::app
