// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/credentials.h>
#include <app/desktop/boardsource.h>
#include <app/desktop/measuring.h>
#include <app/desktop/options.h>
#include <app/desktop/setupcontroller.h>
#include <app/desktop/singleinstance.h>
#include <app/desktop/snapshot.h>
#include <app/exitsignals.h>
#include <base/crashreport.h>
#include <base/logging.h>
#include <base/threadwatch.h>
#include <ui/alerts/alertcourier.h>
#include <ui/alerts/alertdesk.h>
#include <ui/alerts/alertspage.h>
#include <ui/design/designpage.h>
#include <ui/health/healthpage.h>
#include <ui/language/language.h>
#include <ui/models/boardmirror.h>
#include <ui/setup/setuppage.h>
#include <ui/shell/lookback.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/pagepicture.h>
#include <ui/theme/theme.h>
#include <ui/wallboard/walls.h>
#include <ui/wallsetup/pincurtain.h>
#include <ui/wallsetup/wallsetuppage.h>

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QScreen>
#include <QSettings>
#include <QUrl>

#include <setup/connection.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

/// A snapshot that never gets its data must end all the same.
constexpr int snapshotGivesUpMs = 120'000;
/// A window comes after this long, board or no board.
constexpr auto patience = 150ms;
/// An account that cannot be read at the start is itself worth an alert, after this long.
constexpr auto alertsWaitMost = 60s;

ui::Theme::Mode modeOf(const DesktopOptions &options)
{
    return options.dark.value_or(true) ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light;
}

int save(const QImage &picture, const QString &path)
{
    if (!picture.save(path))
        return complain(
            u"%1 cannot be written. Choose a folder that you may write to."_s.arg(path));
    print(u"%1 (%2 × %3)"_s.arg(path).arg(picture.width()).arg(picture.height()));
    return Done;
}

/// Draws when `snapshot` is complete and ends the program.
void saveWhenDone(Snapshot &snapshot, const QString &path)
{
    QObject::connect(&snapshot, &Snapshot::finished, qApp, [path](const QImage &picture) {
        QCoreApplication::exit(save(picture, path));
    });
}

int snapshotOfStore(const DesktopOptions &options, ui::Theme &theme)
{
    Instant at{};
    const auto board = storedBoard(options, at);
    if (!board)
        return complain(board.error());
    ui::BoardMirror mirror;
    mirror.apply(*board);
    const FakeClock clock(at);
    engine::StoreReader reader(options.engine.zone, options.engine.rules);
    reader.open(options.engine.databasePath);
    engine::StoreWriter writer; // never opened: a picture changes nothing
    Snapshot snapshot(options, mirror, theme, clock, reader, writer);
    if (ui::MainWindow *window = snapshot.window())
        window->addPage(new ui::SetupPage(theme), ui::Navigation::Section::Account);
    saveWhenDone(snapshot, options.snapshot);
    snapshot.take();
    return QApplication::exec();
}

/// The page brings boards of its own: it needs neither account nor database.
int snapshotOfDesign(const DesktopOptions &options, ui::Theme &theme)
{
    ui::BoardMirror mirror;
    const SystemClock clock;
    ui::MainWindow window(mirror, theme, clock);
    ui::DesignPage::openIn(window, theme);
    return save(ui::drawPage(window, options.size * options.scale, options.scale),
                options.snapshot);
}

int runSnapshot(const DesktopOptions &options)
{
    ui::Theme theme(modeOf(options));
    theme.setReducesMotion(true);
    theme.applyTo(*qApp);
    if (options.page == ui::DesignPage::keyWord())
        return snapshotOfDesign(options, theme);
    if (!options.demo && options.replay.isEmpty())
        return snapshotOfStore(options, theme);
    ui::BoardMirror mirror;
    BoardSource source(options);
    DesktopOptions shown = options;
    shown.engine.zone = source.zone();
    QObject::connect(&source, &BoardSource::boardChanged, &mirror, &ui::BoardMirror::apply);
    QObject::connect(&source, &BoardSource::notice, &mirror, [](const QString &text) {
        if (!text.isEmpty())
            complain(text);
    });
    Snapshot snapshot(shown, mirror, theme, source.clock(), source.reader(), source.writer());
    saveWhenDone(snapshot, options.snapshot);
    const auto settings = options.zoomAccount.settings();
    std::unique_ptr<SetupController> setUp;
    if (ui::MainWindow *window = snapshot.window()) {
        auto *page = new ui::SetupPage(theme);
        page->setZone(source.zone());
        page->showPlace(options.page.section(u'/', 1));
        window->addPage(page, ui::Navigation::Section::Account);
        setUp = std::make_unique<SetupController>(*page, source, mirror, options.zoomAccount,
                                                  *settings, false);
        QObject::connect(&source, &BoardSource::ready, setUp.get(),
                         [&] { setUp->show(source.credentials()); });
        auto *wall = new ui::WallSetupPage(mirror, theme, theme, source.clock(), source.reader(),
                                           ui::WallAutostart::ofThisUser());
        wall->setZone(source.zone());
        window->addPage(wall, ui::Navigation::Section::Account);
        auto *health = new ui::HealthPage(theme, source.clock());
        health->setZone(source.zone());
        window->addPage(health, ui::Navigation::Section::Account);
        QObject::connect(&source, &BoardSource::healthChanged, health, &ui::HealthPage::tell);
    }
    QTimer drawing;
    drawing.setSingleShot(true);
    QObject::connect(&drawing, &QTimer::timeout, &snapshot, &Snapshot::take);
    QObject::connect(&source, &BoardSource::ready, &drawing,
                     [&] { drawing.start(milliseconds(options.after)); });
    QTimer::singleShot(snapshotGivesUpMs + toMs(options.after), &source, [] {
        QCoreApplication::exit(
            complain(u"The board did not fill in time; no picture was drawn."_s));
    });
    if (const auto opened = source.open(); !opened)
        return complain(opened.error());
    return QApplication::exec();
}

/// What comes after a session: usually nothing.
struct Next
{
    QString account{};
    bool goOn = false;   ///< with that account
    bool forget = false; ///< after all of it has been deleted
};

/// Where the data lives: private, and there after the first start.
QString folderOf(const DesktopOptions &options)
{
    return QFileInfo(options.engine.databasePath).absolutePath();
}

/// The windows of a session. The wall and the desk read one mirror.
class Session : public QObject
{
public:
    Session(const DesktopOptions &options, QSettings &settings, BoardSource &source,
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
            m_crash = lastCrash(folderOf(options), SystemClock().now());
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
        m_setupPage = new ui::SetupPage(theme);
        m_setupPage->setZone(m_source.zone());
        m_window.addPage(m_setupPage, ui::Navigation::Section::Account);
        m_setup =
            std::make_unique<SetupController>(*m_setupPage, m_source, m_mirror, options.zoomAccount,
                                              settings, !options.demo && options.replay.isEmpty());
        connect(m_setup.get(), &SetupController::accountChosen, this,
                [this](const QString &name) { end({.account = name, .goOn = true}); });
        connect(m_setup.get(), &SetupController::forgetReady, this, [this] {
            end({.account = m_options.zoomAccount.name(), .goOn = true, .forget = true});
        });
        connect(m_setup.get(), &SetupController::notice, &m_window,
                [this](const QString &text) { m_window.showMessage(text, AlertLevel::Warn); });
        connect(m_setupPage, &ui::SetupPage::agentsRequested, &m_window,
                [this] { m_window.showPage(u"agents"_s); });
        connect(&m_window, &ui::MainWindow::refreshRequested, m_setup.get(),
                &SetupController::check);
        addWalls(theme);
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

    /// As soon as there is a board, so that nobody sees an empty window flash by; but a board that
    /// takes its time is waited for in the window.
    void show()
    {
        connect(&m_mirror, &ui::BoardMirror::agentsChanged, this, &Session::appear,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        QTimer::singleShot(patience, this, &Session::appear);
    }

    /// A second start has nothing to open of its own: it asks here.
    void obey(const StartRequest &request)
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

    void connectAccount(const zoom::Credentials &credentials, engine::SecretsFrom from)
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

    void say(const QString &sentence) { m_window.showMessage(sentence, AlertLevel::None); }
    const Next &next() const { return m_next; }

private:
    /// Everything of this account is let go of before the next begins.
    void end(const Next &next)
    {
        m_next = next;
        QApplication::exit(Done);
    }

    void appear()
    {
        if (std::exchange(m_appeared, true))
            return;
        if (m_options.wallboard)
            showWall();
        else
            m_window.show();
        m_courier.tray().show();
    }

    void addAlerts(ui::Theme &theme)
    {
        auto *page = new ui::AlertsPage(m_alerts, m_mirror, theme, m_source.clock());
        page->setZone(m_source.zone());
        m_window.addPage(page);
        m_alerts.setZone(m_source.zone());
        m_alerts.setMe(myName());
        if (!m_options.demo && m_options.replay.isEmpty())
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

    void addLanguages()
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

    void readAlertLog()
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

    /// Whoever works at this computer, unless the settings know a better name.
    QString myName() const
    {
        const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
        const QString otherwise =
            m_options.demo || user.isEmpty() ? ui::MainWindow::tr("Supervisor") : user;
        return m_settings.value(u"desk/name"_s, otherwise).toString();
    }

    void addWalls(ui::Theme &theme)
    {
        m_walls.setZone(m_source.zone());
        ui::WallSettings walls;
        if (keepsWalls())
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
            if (keepsWalls())
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
        connect(&m_walls, &ui::Walls::acknowledgeWanted, &m_alerts,
                &ui::AlertDesk::acknowledgeWorst);
        // Leaving the wall ends a program that has no other window.
        connect(&m_walls, &ui::Walls::left, this, [this] {
            if (!m_window.isVisible())
                QApplication::quit();
        });
    }

    /// A demo and a recording plan walls of their own, and forget them.
    bool keepsWalls() const { return !m_options.demo && m_options.replay.isEmpty(); }

    void showWall() { m_walls.show(m_options.screen, ui::wallContentFrom(m_options.page)); }

    DesktopOptions m_options;
    QSettings &m_settings;
    BoardSource &m_source;
    ui::BoardMirror m_mirror;
    ui::Theme m_wallTheme;  ///< a wall is dark unless it is told otherwise
    ui::AlertDesk m_alerts; ///< the window's page reads it to the end
    ui::Walls m_walls;      ///< and so does another page these
    ui::MainWindow m_window;
    ui::SetupPage *m_setupPage = nullptr; ///< the window's
    std::unique_ptr<SetupController> m_setup;
    ui::LookBack m_lookBack;
    ui::AlertCourier m_courier;
    engine::ReadTicket m_alertLog;
    ThreadWatch m_watch{u"The window"_s};
    std::optional<CrashReport> m_crash; ///< of an earlier run
    bool m_appeared = false;
    Next m_next;
};

int runWindows(const DesktopOptions &options, const QString &greeting, Next &next)
{
    leaveCrashReports(folderOf(options), versionText());
    SingleInstance instance(options.engine.databasePath);
    if (!options.demo && options.replay.isEmpty()) {
        const auto place = instance.claim(
            {options.wallboard, options.page, options.screen, qgetenv("XDG_ACTIVATION_TOKEN")});
        if (!place)
            return complain(place.error());
        if (*place == SingleInstance::Place::Later)
            return Done;
    }
    ExitSignals exitSignals;
    QObject::connect(&exitSignals, &ExitSignals::requested, qApp, &QApplication::quit);
    const auto settings = options.zoomAccount.settings();
    BoardSource source(options);
    if (!options.demo && options.replay.isEmpty())
        source.setConnection(setup::readConnection(*settings));
    if (const auto opened = source.open(); !opened) // read while the window is made
        return complain(opened.error());
    ui::Theme theme(modeOf(options));
    theme.applyTo(*qApp);
    Session session(options, *settings, source, theme);
    QObject::connect(&instance, &SingleInstance::requested, &session, &Session::obey);
    session.show();
    if (!greeting.isEmpty())
        session.say(greeting);
    StartCredentials secrets(options.zoomAccount, options.engine.proxy);
    if (!options.demo && options.replay.isEmpty()) {
        // A keychain may take its time, or ask its owner: the board is there before.
        secrets.read([&session, &secrets](const Result<zoom::Credentials> &stored) {
            if (!stored)
                complain(stored.error());
            session.connectAccount(stored.value_or(zoom::Credentials()), secrets.origin());
        });
    }
    const int code = QApplication::exec();
    next = session.next();
    return code;
}

/// Sessions one after the other: another account begins as if the program had been started with it,
/// and what is forgotten is deleted when nothing holds it any more.
int runSessions(DesktopOptions options)
{
    const auto greetingOf = [](const Account &account) {
        return ui::MainWindow::tr("The account “%1” is open.").arg(account.name());
    };
    QString greeting =
        options.zoomAccount.isDefault() ? QString() : greetingOf(options.zoomAccount);
    for (;;) {
        Next next;
        const int code = runWindows(options, greeting, next);
        if (!next.goOn)
            return code;
        const auto account = Account::named(next.account);
        if (!account)
            return complain(account.error());
        greeting = greetingOf(*account);
        if (!next.forget) {
            account->rememberAsChosen();
        } else {
            const QStringList left = account->deleteFiles(options.engine.databasePath);
            greeting =
                left.isEmpty()
                    ? ui::MainWindow::tr("Everything of this account has been "
                                         "deleted from this computer.")
                    : ui::MainWindow::tr("These could not be deleted: %1").arg(left.join(u", "_s));
        }
        if (account->name() != options.zoomAccount.name())
            options.engine.databasePath = account->databasePath();
        options.zoomAccount = *account;
    }
}

/// Qt reads these once, before the application is made.
void prepareScreen(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray word(argv[i]);
        if (word == "--snapshot" || word.startsWith("--snapshot=")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
        } else if (word == "--scale" && i + 1 < argc
                   && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR")) {
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
        }
    }
}

} // namespace

} // namespace zm::app

int main(int argc, char *argv[])
{
    zm::app::keepFilesPrivate();
    zm::app::prepareScreen(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"zoommate"_s);
    QApplication::setOrganizationName(u"zoommate"_s);
    QApplication::setApplicationDisplayName(u"Zoom Mate"_s);
    const auto options = zm::app::desktopOptions(QApplication::arguments());
    if (!options)
        return zm::app::complain(options.error());
    if (!*options)
        return zm::app::Done;
    const QString &asked = (*options)->language;
    const bool draws = !(*options)->snapshot.isEmpty();
    zm::ui::speak(asked.isEmpty() && !draws ? zm::ui::keptLanguage(QSettings()) : asked);
    qRegisterMetaType<zm::BoardDelta>();
    return (*options)->snapshot.isEmpty() ? zm::app::runSessions(**options)
                                          : zm::app::runSnapshot(**options);
}
