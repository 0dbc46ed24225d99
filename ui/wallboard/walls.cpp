// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/walls.h>

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace zm::ui {

namespace {

QList<ScreenIdentity> presentScreens()
{
    QList<ScreenIdentity> present;
    for (const QScreen *screen : QGuiApplication::screens())
        present.append(ScreenIdentity::of(*screen));
    return present;
}

} // namespace

Walls::Walls(const BoardMirror &board, Theme &theme, const Clock &clock,
             engine::StoreReader &reader, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_theme(theme)
    , m_clock(clock)
    , m_zone(reader.zone())
    , m_callers(reader, clock)
{
    m_settings.meet(presentScreens());
    connect(&m_callers, &WallCallers::changed, this, [this] {
        for (const auto &window : m_windows)
            window->wall().setCallers(m_callers.callers());
    });
    auto *app = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    // A screen tells its size a moment after it has come, and goes before its signal ends.
    connect(app, &QGuiApplication::screenAdded, this, &Walls::place, Qt::QueuedConnection);
    connect(app, &QGuiApplication::screenRemoved, this, &Walls::place, Qt::QueuedConnection);
}

Walls::~Walls() = default;

void Walls::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    for (const auto &window : m_windows)
        window->wall().setZone(zone);
}

void Walls::setSettings(const WallSettings &settings)
{
    m_settings = settings;
    m_settings.meet(presentScreens());
    dress();
    if (!isOpen() || !m_planned)
        return;
    // The walls that hang follow at once; only other screens make other windows.
    const auto planned = [](const WallScreen &screen) { return screen.on; };
    QList<WallScreen> wanted;
    std::ranges::copy_if(m_settings.screens, std::back_inserter(wanted), planned);
    const auto sameScreen = [](const WallScreen &a, const WallScreen &b) {
        return a.screen == b.screen;
    };
    if (!std::ranges::equal(wanted, m_hung, sameScreen)) {
        show();
        return;
    }
    for (int i = 0; i < wanted.size(); ++i) {
        if (wanted[i].plan != m_hung[i].plan)
            m_windows[size_t(i)]->wall().setPlan(wanted[i].plan);
    }
    m_hung = wanted;
}

void Walls::dress()
{
    m_theme.setMode(m_settings.light ? Theme::Mode::Light : Theme::Mode::Dark);
    for (const auto &window : m_windows)
        window->wall().setDimming(m_settings.dimming);
}

void Walls::show()
{
    show(-1, {});
}

void Walls::show(int screen, std::optional<WallContent> content)
{
    const QList<ScreenIdentity> present = presentScreens();
    if (present.isEmpty())
        return;
    const QList<int> places = m_settings.meet(present);
    QList<WallScreen> wanted;
    if (screen >= 0) {
        const int place = std::min(screen, int(present.size()) - 1);
        wanted.append(m_settings.screens[places.indexOf(place)]);
    } else {
        std::ranges::copy_if(m_settings.screens, std::back_inserter(wanted),
                             [](const WallScreen &each) { return each.on; });
        if (wanted.isEmpty()) // nothing planned yet: the last screen, mostly the TV
            wanted.append(m_settings.screens[places.indexOf(int(present.size()) - 1)]);
    }
    m_planned = screen < 0 && !content;
    if (content) {
        for (WallScreen &each : wanted) {
            each.plan.pages = {*content};
            each.page = -1;
        }
    }
    open(wanted);
}

void Walls::open(const QList<WallScreen> &screens)
{
    m_windows.clear();
    m_hung = screens;
    if (!m_awake) {
        m_awake = std::make_unique<WakeLock>();
        connect(m_awake.get(), &WakeLock::stateChanged, this, &Walls::wakeStateChanged);
        Q_EMIT wakeStateChanged();
    }
    bool callers = false;
    for (const WallScreen &screen : screens) {
        auto window = std::make_unique<WallboardWindow>(m_board, m_theme, m_clock);
        WallboardWidget &wall = window->wall();
        wall.setZone(m_zone);
        wall.setPlan(screen.plan);
        wall.setCallers(m_callers.callers());
        if (screen.page >= 0)
            wall.showPage(screen.page);
        wall.setPaused(screen.paused);
        callers = callers || screen.plan.pages.contains(WallContent::Missed);
        connect(window.get(), &WallboardWindow::leaveWanted, this,
                [this, window = window.get()] { leave(*window); });
        connect(window.get(), &WallboardWindow::acknowledgeWanted, this, &Walls::acknowledgeWanted);
        connect(window.get(), &WallboardWindow::turnedByHand, this, &Walls::keepPages);
        connect(window.get(), &WallboardWindow::pinTried, this, &Walls::settingsChanged);
        // Later: the window that tells is one of those that go.
        connect(window.get(), &WallboardWindow::pinGiven, this, &Walls::close,
                Qt::QueuedConnection);
        m_windows.push_back(std::move(window));
    }
    m_callers.setWanted(callers);
    dress();
    place();
}

void Walls::place()
{
    if (!isOpen())
        return;
    const QList<QScreen *> screens = QGuiApplication::screens();
    QList<ScreenIdentity> wanted;
    for (const WallScreen &screen : std::as_const(m_hung))
        wanted.append(screen.screen);
    const QList<int> places = placeWalls(wanted, presentScreens());
    for (int i = 0; i < places.size(); ++i) {
        WallboardWindow &window = *m_windows[size_t(i)];
        if (places[i] < 0)
            window.hide(); // not moved: a wall must not cover the supervisor's own screen
        else
            window.hangOn(*screens[places[i]]);
    }
}

void Walls::leave(WallboardWindow &window)
{
    if (m_settings.pin.isSet())
        window.askPin(m_settings.pin);
    else
        QMetaObject::invokeMethod(this, &Walls::close, Qt::QueuedConnection);
}

void Walls::close()
{
    if (!isOpen())
        return;
    keepPages();
    for (auto &window : m_windows)
        window->hide();
    m_windows.clear();
    m_hung.clear();
    m_callers.setWanted(false);
    m_awake.reset();
    Q_EMIT wakeStateChanged();
    Q_EMIT left();
}

/// Only what a person held or left: a page that merely hung there is no choice.
void Walls::keepPages()
{
    if (!m_planned)
        return;
    bool changed = false;
    for (size_t i = 0; i < m_windows.size(); ++i) {
        const WallboardWidget &wall = m_windows[i]->wall();
        const ScreenIdentity &screen = m_hung[qsizetype(i)].screen;
        for (WallScreen &each : m_settings.screens) {
            if (each.screen != screen)
                continue;
            changed = changed || each.page != wall.page() || each.paused != wall.isPaused();
            each.page = wall.page();
            each.paused = wall.isPaused();
        }
    }
    if (changed)
        Q_EMIT settingsChanged();
}

WakeLock::State Walls::wakeState() const
{
    return m_awake ? m_awake->state() : WakeLock::State::Asking;
}

} // namespace zm::ui
