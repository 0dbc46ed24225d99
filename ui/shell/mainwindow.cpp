// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/agents/agentspage.h>
#include <ui/calls/callspage.h>
#include <ui/models/feedtext.h>
#include <ui/queues/queuespage.h>
#include <ui/shell/agentsadapter.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/commandpalette.h>
#include <ui/shell/focusring.h>
#include <ui/shell/headerbar.h>
#include <ui/shell/loadingpage.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/noticeline.h>
#include <ui/shell/pagestack.h>
#include <ui/shell/windowplace.h>

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr QSize designSize(1440, 900);
constexpr QSize leastSize(1100, 700);
constexpr int narrowBelow = 1240;
constexpr qsizetype mostUndo = 50;

const QString pageKey = u"shell/page"_s;
const QString themeKey = u"shell/theme"_s;

} // namespace

MainWindow::MainWindow(BoardMirror &mirror, Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_mirror(mirror)
    , m_theme(theme)
    , m_clock(clock)
    , m_zone(QTimeZone::systemTimeZone())
    , m_navigation(new Navigation(theme, this))
    , m_header(new HeaderBar(theme, this))
    , m_stale(new NoticeLine(theme, NoticeLine::Closing::ByItself, this))
    , m_message(new NoticeLine(theme, NoticeLine::Closing::ByReader, this))
    , m_stage(new QWidget(this))
    , m_stack(new PageStack(m_stage))
    , m_loading(new LoadingPage(theme, this))
    , m_palette(new CommandPalette(theme, this))
{
    setObjectName("mainWindow"_L1);
    setWindowTitle(tr("Zoom Mate"));
    m_stack->addWidget(m_loading);

    auto *above = new QVBoxLayout;
    above->setContentsMargins(PageWidget::sideMargin, 0, PageWidget::sideMargin, 0);
    above->setSpacing(0);
    above->addWidget(m_header);
    above->addWidget(m_stale);
    above->addWidget(m_message);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addLayout(above);
    content->addWidget(m_stage, 1);
    auto *stage = new QHBoxLayout(m_stage);
    stage->setContentsMargins(0, 0, 0, 0);
    stage->setSpacing(0);
    stage->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(content, 1);

    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    connect(m_navigation, &Navigation::wallboardRequested, this, &MainWindow::wallboardRequested);
    connect(m_navigation, &Navigation::themeRequested, this, &MainWindow::toggleTheme);
    connect(m_header, &HeaderBar::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_header, &HeaderBar::searched, this, [this](const QString &text) {
        if (m_current)
            m_current->setSearch(text);
    });
    connect(m_header, &HeaderBar::searchLeft, this, [this] {
        if (m_current)
            m_current->firstFocus()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_header, &HeaderBar::backRequested, this, &MainWindow::goBack);
    connect(m_message, &NoticeLine::taken, this, &MainWindow::undo);
    connect(m_palette, &CommandPalette::closed, this, [this] {
        if (m_current)
            m_current->firstFocus()->setFocus(Qt::OtherFocusReason);
    });

    makeCommands();
    m_agents = new AgentsPage(mirror, theme, clock);
    addPage(new AgentsAdapter(m_agents));
    connect(m_agents, &AgentsPage::agentActivated, this, &MainWindow::agentOpened);
    m_calls = new CallsPage(mirror, theme, clock);
    addPage(m_calls);
    connect(m_calls, &CallsPage::callOpened, this, &MainWindow::callOpened);
    m_queues = new QueuesPage(mirror, theme, clock);
    addPage(m_queues);
    new FocusRing(theme, this);

    connect(&mirror, &BoardMirror::agentsChanged, this, &MainWindow::updateFilled);
    connect(&mirror, &BoardMirror::feedChanged, this, &MainWindow::updateFeed);
    connect(&mirror, &BoardMirror::syncChanged, this, &MainWindow::updateFeed);
    connect(&mirror, &BoardMirror::marksChanged, this, [this] {
        tick();
        for (QWidget *each : m_stage->findChildren<QWidget *>())
            each->update();
    });
    connect(&mirror, &BoardMirror::accountChanged, this,
            [this] { m_navigation->setAccount(m_mirror.account(), m_zone); });
    connect(&theme, &Theme::changed, this, &MainWindow::dress);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &MainWindow::tick);

    resize(designSize * theme.scale());
    dress();
    m_navigation->setAccount(mirror.account(), m_zone);
    showPage(m_pages.first()->key());
    updateFilled();
    tick();
}

MainWindow::~MainWindow()
{
    // Pages go while the window is still whole: their last signals must find it so.
    for (PageWidget *page : std::as_const(m_pages))
        page->disconnect(this);
    m_palette->disconnect(this);
    m_header->disconnect(this);
    m_navigation->disconnect(this);
}

QAction *MainWindow::command(const QString &text, const QList<QKeySequence> &keys,
                             const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void MainWindow::makeCommands()
{
    command(tr("Refresh"), {Qt::Key_F5}, [this] {
        if (!m_mirror.sync().running)
            Q_EMIT refreshRequested();
    });
    command(tr("Search"), {QKeySequence::Find}, [this] {
        if (m_header->search().isVisibleTo(this)) {
            m_header->search().setFocus(Qt::ShortcutFocusReason);
            m_header->search().selectAll();
        }
    });
    // Without a text of its own: the palette need not list what opens it.
    command({}, {QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] { m_palette->open(commands()); });
    command(tr("Open the wallboard"), {Qt::Key_F11}, [this] { Q_EMIT wallboardRequested(); });
    command(tr("Switch between light and dark"), {QKeySequence(Qt::CTRL | Qt::Key_T)},
            [this] { toggleTheme(); });
    m_back = command(tr("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { goBack(); });
    m_back->setEnabled(false);
    m_undo = command(tr("Undo"), {QKeySequence::Undo}, [this] { undo(); });
    m_undo->setEnabled(false);
}

QList<QAction *> MainWindow::commands() const
{
    return actions() + (m_current ? m_current->actions() : QList<QAction *>());
}

void MainWindow::addPage(PageWidget *page, Navigation::Section section)
{
    const QString key = page->key();
    m_pages.append(page);
    // One page that wants more room must not push all others out of the least window.
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_stack->addWidget(page);
    const int number = int(m_pages.size());
    QList<QKeySequence> keys;
    if (number <= 9) {
        const auto digit = Qt::Key(Qt::Key_0 + number);
        keys = {QKeySequence(Qt::ALT | digit), QKeySequence(digit)};
    }
    QAction *open =
        command(tr("Go to %1").arg(page->title()), keys, [this, key] { showPage(key); });
    m_navigation->addPage(key, page->title(), page->icon(), section,
                          open->shortcut().toString(QKeySequence::NativeText));
    connect(page, &PageWidget::headChanged, this,
            [this, page] { m_navigation->setMark(page->key(), page->navigationMark()); });
    watch(page);
    m_navigation->setMark(key, page->navigationMark());
}

void MainWindow::addInnerPage(PageWidget *page)
{
    m_stack->addWidget(page);
    watch(page);
    connect(page, &PageWidget::left, this, [this, page] {
        if (page == m_current)
            goBack();
    });
}

void MainWindow::watch(PageWidget *page)
{
    connect(page, &PageWidget::headChanged, this, [this, page] {
        if (page == m_current)
            updateHead();
    });
    connect(page, &PageWidget::messageRaised, this, &MainWindow::showMessage);
    connect(page, &PageWidget::undoOffered, this, &MainWindow::offerUndo);
}

void MainWindow::openInner(PageWidget *page)
{
    if (page == m_current)
        return;
    // The same page may be asked for from a page that lies on it: it comes up, once.
    m_below.removeOne(page);
    m_below.append(m_current);
    turnTo(page);
}

void MainWindow::goBack()
{
    if (!m_current)
        return;
    if (m_current->canGoBack())
        m_current->goBack();
    else if (!m_below.isEmpty())
        turnTo(m_below.takeLast());
}

void MainWindow::turnTo(PageWidget *page)
{
    m_header->search().clear();
    m_current = page;
    updateFilled();
    updateFeed();
    page->tick();
    Q_EMIT pageChanged(page->key());
    updateHead();
    if (isVisible() && m_mirror.isFilled())
        page->firstFocus()->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::showPage(const QString &key)
{
    PageWidget *wanted = page(key);
    if (!wanted)
        return false;
    m_below.clear();
    if (wanted != m_current) {
        m_navigation->setCurrent(key);
        if (m_settings)
            m_settings->setValue(pageKey, key);
        turnTo(wanted);
        return true;
    }
    updateHead();
    if (isVisible() && m_mirror.isFilled())
        wanted->firstFocus()->setFocus(Qt::OtherFocusReason);
    return true;
}

QString MainWindow::currentPage() const
{
    return m_current ? m_current->key() : QString();
}

PageWidget *MainWindow::page(const QString &key) const
{
    const auto found = std::ranges::find(m_pages, key, &PageWidget::key);
    return found == m_pages.cend() ? nullptr : *found;
}

QStringList MainWindow::pages() const
{
    QStringList keys;
    for (const PageWidget *page : m_pages)
        keys << page->key();
    return keys;
}

void MainWindow::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_queues->setZone(zone);
    m_agents->setZone(zone);
    m_navigation->setAccount(m_mirror.account(), zone);
    tick();
}

void MainWindow::setDemoMark(const QString &mark)
{
    m_navigation->setDemo(mark);
}

void MainWindow::setWallboardNote(const QString &note)
{
    m_navigation->setWallboardNote(note);
}

void MainWindow::showMessage(const QString &sentence, AlertLevel level)
{
    m_message->say(sentence, level);
}

void MainWindow::clearMessage()
{
    m_message->clear();
}

void MainWindow::offerUndo(const QString &sentence, const std::function<void()> &undo)
{
    m_done.append(undo);
    if (m_done.size() > mostUndo)
        m_done.removeFirst();
    m_undo->setEnabled(true);
    m_message->offer(sentence, AlertLevel::None, tr("Undo"));
}

void MainWindow::undo()
{
    if (m_done.isEmpty())
        return;
    const std::function<void()> takeBack = m_done.takeLast();
    m_undo->setEnabled(!m_done.isEmpty());
    takeBack();
    showMessage(tr("As it was before."), AlertLevel::None);
}

void MainWindow::updateHead()
{
    if (!m_current)
        return;
    const bool wayBack = m_current->canGoBack() || !m_below.isEmpty();
    m_back->setEnabled(wayBack);
    setWindowTitle(tr("%1 – Zoom Mate", "a page").arg(m_current->title()));
    m_header->setActions(m_current->headActions());
    m_header->setHead(m_current->title(), m_mirror.isFilled() ? m_current->subtitle() : QString(),
                      m_current->searchHint(), wayBack);
}

void MainWindow::updateFeed()
{
    const Instant now = m_clock.now();
    // Before the first news there is neither a feed to judge nor a board that could be old.
    FeedStatus feed = m_mirror.feed();
    if (!m_mirror.isFilled())
        feed.state = FeedState::Connecting;
    m_header->show(feed, m_mirror.sync(), now);
    const FeedState state = m_mirror.feed().state;
    // The badge tells everywhere, the line where a board is looked at.
    const bool shows = m_mirror.isFilled() && m_current && m_current->needsBoard();
    m_stale->say(shows ? staleText(m_mirror.feed(), m_mirror.asOf(), now, m_zone) : QString(),
                 state == FeedState::Off ? AlertLevel::Breach : AlertLevel::Warn);
    const QString progress = refreshText(m_mirror.sync(), now);
    m_loading->say(progress.isEmpty() ? m_mirror.feed().message : progress);
}

void MainWindow::updateFilled()
{
    const bool shows = m_current && (m_mirror.isFilled() || !m_current->needsBoard());
    QWidget *wanted = shows ? static_cast<QWidget *>(m_current) : m_loading;
    if (!wanted || m_stack->currentWidget() == wanted)
        return;
    m_stack->setCurrentWidget(wanted);
    updateHead();
}

void MainWindow::tick()
{
    updateFeed();
    m_navigation->setNow(m_clock.now());
    if (m_current && m_mirror.isFilled())
        m_current->tick();
}

void MainWindow::toggleTheme()
{
    const bool dark = m_theme.mode() == Theme::Mode::Dark;
    m_theme.setMode(dark ? Theme::Mode::Light : Theme::Mode::Dark);
}

void MainWindow::dress()
{
    setPalette(m_theme.palette());
    setMinimumSize(leastSize * m_theme.scale());
    if (m_settings) {
        m_settings->setValue(themeKey,
                             m_theme.mode() == Theme::Mode::Dark ? u"dark"_s : u"light"_s);
    }
    update();
}

void MainWindow::remember(QSettings &settings)
{
    const QString look = settings.value(themeKey).toString();
    if (!look.isEmpty())
        m_theme.setMode(look == "light"_L1 ? Theme::Mode::Light : Theme::Mode::Dark);
    if (const auto place = WindowPlaces::read(settings).choose(screenSpots(), minimumSize())) {
        setGeometry(place->geometry);
        setWindowState(windowState().setFlag(Qt::WindowMaximized, place->maximized));
    }
    showPage(settings.value(pageKey).toString());
    for (PageWidget *page : std::as_const(m_pages))
        page->remember(settings);
    const auto tables = findChildren<BoardTable *>();
    for (BoardTable *table : tables)
        table->rememberColumns(settings);
    m_settings = &settings;
}

void MainWindow::save()
{
    if (!m_settings)
        return;
    WindowPlaces places = WindowPlaces::read(*m_settings);
    places.keep({screenId(*screen()), screen()->availableGeometry()},
                isMaximized() ? normalGeometry() : geometry(), isMaximized());
    places.write(*m_settings);
}

void MainWindow::comeForward()
{
    setWindowState(windowState().setFlag(Qt::WindowMinimized, false));
    show();
    raise();
    activateWindow();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    const bool narrow = event->size().width() < m_theme.px(narrowBelow);
    if (narrow != m_navigation->isNarrow())
        m_navigation->setNarrow(narrow);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.tokens().ground);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
    m_second.start();
    if (m_current && m_mirror.isFilled())
        m_current->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    m_second.stop();
    QWidget::hideEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    event->accept();
}

} // namespace zm::ui
