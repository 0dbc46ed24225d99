// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/boardmirror.h>
#include <ui/wallboard/wallpages.h>
#include <ui/wallsetup/orderlist.h>
#include <ui/wallsetup/wallfields.h>
#include <ui/wallsetup/wallmannerscard.h>
#include <ui/wallsetup/wallpreview.h>
#include <ui/wallsetup/wallruler.h>
#include <ui/wallsetup/wallscreencard.h>
#include <ui/wallsetup/wallsetuppage.h>

#include <QAction>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int listsWidth = 320;
constexpr int gap = 16;

QList<ScreenIdentity> presentScreens()
{
    QList<ScreenIdentity> present;
    for (const QScreen *screen : QGuiApplication::screens())
        present.append(ScreenIdentity::of(*screen));
    return present;
}

} // namespace

WallSetupPage::WallSetupPage(const BoardMirror &board, const Theme &wallTheme, const Theme &theme,
                             const Clock &clock, engine::StoreReader &reader,
                             WallAutostart autostart, QWidget *parent)
    : PageWidget(parent)
    , m_board(board)
    , m_theme(theme)
    , m_callers(reader, clock)
    , m_showWall(new QAction(tr("Show the wall"), this))
    , m_screens(new OrderList(theme, false))
    , m_pages(new OrderList(theme, true))
    , m_queues(new OrderList(theme, true))
    , m_forget(new QPushButton(tr("Forget this screen")))
    , m_preview(new WallPreview(board, wallTheme, theme, clock))
    , m_caption(new QLabel)
    , m_screenCard(new WallScreenCard(theme))
    , m_manners(new WallMannersCard(std::move(autostart), theme))
{
    m_showWall->setToolTip(tr("Full screen, on every screen that is ticked · F11"));
    connect(m_showWall, &QAction::triggered, this, &WallSetupPage::showRequested);

    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(sideMargin, topMargin, sideMargin, sideMargin);
    columns->setSpacing(gap);
    auto *left = new QVBoxLayout;
    left->setSpacing(gap);
    addLists(*left);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(gap);
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::PlainText);
    right->addWidget(m_preview);
    right->addWidget(m_caption);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(gap);
    auto *one = new QVBoxLayout;
    auto *all = new QVBoxLayout;
    one->addWidget(m_screenCard);
    all->addWidget(m_manners);
    one->addStretch(1);
    all->addStretch(1);
    cards->addLayout(one, 1);
    cards->addLayout(all, 1);
    right->addLayout(cards);
    right->addStretch(1);
    columns->addLayout(left);
    columns->addLayout(right, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName("wallScroll"_L1);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *room = new QVBoxLayout(this);
    room->setContentsMargins(0, 0, 0, 0);
    room->addWidget(scroll);

    connect(m_preview, &WallPreview::captionChanged, this,
            [this] { m_caption->setText(m_preview->caption()); });
    connect(&m_callers, &WallCallers::changed, this,
            [this] { m_preview->setCallers(m_callers.callers()); });
    connect(&board, &BoardMirror::queuesChanged, this, [this] {
        if (isInView())
            fillQueues();
    });
    connect(m_screenCard, &WallScreenCard::edited, this, [this](const WallPlan &plan) {
        change([&plan](WallScreen &screen) { screen.plan = plan; });
    });
    connect(m_screenCard, &WallScreenCard::rulerWanted, this, &WallSetupPage::openRuler);
    connect(m_manners, &WallMannersCard::edited, this, [this](const WallSettings &edited) {
        changeAll([&edited](WallSettings &settings) { settings = edited; });
    });
    connect(m_manners, &WallMannersCard::failed, this,
            [this](const QString &sentence) { Q_EMIT messageRaised(sentence, AlertLevel::Warn); });
    const auto dress = [this] { dressNote(*m_caption, m_theme); };
    connect(&theme, &Theme::changed, this, dress);
    dress();
    setSettings({});
}

WallSetupPage::~WallSetupPage()
{
    // A field that has the keyboard says its last word while the page is whole.
    if (QWidget *last = focusWidget())
        last->clearFocus();
}

QString WallSetupPage::title() const
{
    return tr("Wall");
}

QString WallSetupPage::subtitle() const
{
    const auto on = std::ranges::count(m_settings.screens, true, &WallScreen::on);
    return on == 0   ? tr("on no screen yet")
           : on == 1 ? tr("on 1 screen")
                     : tr("on %1 screens").arg(on);
}

QWidget *WallSetupPage::firstFocus()
{
    return m_screens;
}

void WallSetupPage::addLists(QVBoxLayout &column)
{
    const auto add = [&](const QString &title, OrderList *list, const QString &name) {
        auto *card = new WallCard(title, m_theme);
        list->setObjectName(name);
        list->setAccessibleName(title);
        card->column().addWidget(list);
        card->setFixedWidth(m_theme.px(listsWidth));
        column.addWidget(card);
        return card;
    };
    WallCard *screens = add(tr("Screens with a wall"), m_screens, u"wallScreens"_s);
    setButtonRole(*m_forget, ButtonRole::Quiet);
    screens->column().addWidget(m_forget, 0, Qt::AlignLeft);
    screens->dress();
    add(tr("Pages, in their order"), m_pages, u"wallPages"_s)
        ->addNote(tr("A page in breach comes first and stays. Drag a line, or Alt with the "
                     "arrow keys."));
    add(tr("Queues, in their order"), m_queues, u"wallQueues"_s)
        ->addNote(tr("With the agents who are their members. The strip counts them alone."));

    connect(m_screens, &OrderList::chosen, this, [this](const QString &key) {
        m_chosen = key.toInt();
        fill();
    });
    connect(m_screens, &OrderList::edited, this, [this] {
        const QStringList on = m_screens->ticked();
        changeAll([&on](WallSettings &settings) {
            for (int i = 0; i < settings.screens.size(); ++i)
                settings.screens[i].on = on.contains(QString::number(i));
        });
    });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        const int gone = m_chosen;
        m_chosen = 0;
        changeAll([gone](WallSettings &settings) { settings.screens.removeAt(gone); });
    });
    connect(m_pages, &OrderList::edited, this, [this] {
        QList<WallContent> pages;
        for (const QString &name : m_pages->ticked())
            pages.append(*wallContentFrom(name));
        if (pages.isEmpty()) {
            Q_EMIT messageRaised(tr("A wall needs a page. The last one stays."), AlertLevel::None);
            fill();
            return;
        }
        change([&pages](WallScreen &screen) { screen.plan.pages = pages; });
    });
    connect(m_queues, &OrderList::edited, this, [this] {
        QList<QueueId> queues;
        for (const QString &id : m_queues->ticked())
            queues.append(QueueId(id));
        // All in their usual order is no choice: a queue that is new tomorrow belongs to it.
        if (queues == wallQueueOrder(m_board))
            queues.clear();
        change([&queues](WallScreen &screen) { screen.plan.queues = queues; });
    });
}

WallScreen *WallSetupPage::chosen()
{
    m_chosen = std::clamp(m_chosen, 0, std::max(0, int(m_settings.screens.size()) - 1));
    return m_settings.screens.isEmpty() ? nullptr : &m_settings.screens[m_chosen];
}

void WallSetupPage::setZone(const QTimeZone &zone)
{
    m_preview->setZone(zone);
}

void WallSetupPage::setSettings(const WallSettings &settings)
{
    m_settings = settings;
    fill();
    Q_EMIT headChanged();
}

void WallSetupPage::change(const std::function<void(WallScreen &)> &edit)
{
    if (m_filling)
        return;
    changeAll([this, &edit](WallSettings &) {
        if (WallScreen *screen = chosen())
            edit(*screen);
    });
}

void WallSetupPage::changeAll(const std::function<void(WallSettings &)> &edit)
{
    if (m_filling)
        return;
    const WallSettings before = m_settings;
    edit(m_settings);
    fill();
    if (m_settings == before)
        return;
    Q_EMIT edited(m_settings);
    Q_EMIT headChanged();
}

void WallSetupPage::fill()
{
    m_filling = true;
    m_places = m_settings.meet(presentScreens());
    QList<OrderList::Item> screens;
    for (int i = 0; i < m_settings.screens.size(); ++i) {
        const WallScreen &screen = m_settings.screens[i];
        const QString words = screen.screen.words();
        screens.append({QString::number(i),
                        m_places[i] < 0 ? tr("%1 · not connected").arg(words) : words, screen.on,
                        screen.screen.serial});
    }
    m_screens->offer(screens);
    const WallScreen *screen = chosen();
    if (screen) {
        const WallPlan &plan = screen->plan;
        m_forget->setVisible(m_places.value(m_chosen, -1) < 0);
        QList<OrderList::Item> pages;
        for (const WallContent content : plan.pages)
            pages.append({nameOf(content), contentName(content), true, contentStory(content)});
        for (const WallContent content : wallContents) {
            if (!plan.pages.contains(content))
                pages.append({nameOf(content), contentName(content), false, contentStory(content)});
        }
        m_pages->offer(pages);
        m_screenCard->tell(plan, m_places.value(m_chosen, -1) >= 0);
        m_preview->setScreen(screen->screen.geometry.size());
        m_preview->setPlan(plan);
        m_callers.setWanted(isInView() && plan.pages.contains(WallContent::Missed));
    }
    m_manners->tell(m_settings);
    m_filling = false;
    fillQueues();
}

void WallSetupPage::fillQueues()
{
    const WallScreen *screen = chosen();
    if (!screen)
        return;
    m_filling = true;
    const QList<QueueId> picked = wallChosen(m_board, screen->plan.queues);
    QList<OrderList::Item> items;
    const auto add = [&](const QueueId &id, bool ticked) {
        items.append({id.text, m_board.queue(id)->name, ticked});
    };
    for (const QueueId &id : picked)
        add(id, true);
    for (const QueueId &id : wallQueueOrder(m_board)) {
        if (!picked.contains(id))
            add(id, picked.isEmpty());
    }
    m_queues->offer(items);
    m_filling = false;
}

void WallSetupPage::openRuler()
{
    const WallScreen *screen = chosen();
    const int place = screen ? m_places.value(m_chosen, -1) : -1;
    const QList<QScreen *> present = QGuiApplication::screens();
    if (place < 0 || place >= present.size())
        return;
    auto *ruler = new WallRuler(m_theme, screen->plan.viewing, this);
    connect(ruler, &WallRuler::taken, this, [this](double inch) {
        change([inch](WallScreen &chosen) { chosen.plan.viewing.diagonalInch = inch; });
    });
    ruler->openOn(*present[place]);
}

void WallSetupPage::viewChanged()
{
    m_manners->setInView(isInView());
    if (isInView())
        fill();
    else
        m_callers.setWanted(false);
}

} // namespace zm::ui
