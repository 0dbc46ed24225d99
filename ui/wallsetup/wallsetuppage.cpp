// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/boardmirror.h>
#include <ui/shell/card.h>
#include <ui/wallboard/wallpages.h>
#include <ui/wallsetup/orderlist.h>
#include <ui/wallsetup/wallfields.h>
#include <ui/wallsetup/wallpreview.h>
#include <ui/wallsetup/wallruler.h>
#include <ui/wallsetup/wallsetuppage.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int listsWidth = 320;
constexpr int gap = 16;

int minutesOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

QTime timeOf(int minutes)
{
    return QTime(minutes / 60, minutes % 60);
}

QList<ScreenIdentity> presentScreens()
{
    QList<ScreenIdentity> present;
    for (const QScreen *screen : QGuiApplication::screens())
        present.append(ScreenIdentity::of(*screen));
    return present;
}

/// Dimming that was never set begins with these.
const Dimming usualNight{QTime(20, 0), QTime(7, 0), 0.5};

} // namespace

WallSetupPage::WallSetupPage(const BoardMirror &board, const Theme &wallTheme, const Theme &theme,
                             const Clock &clock, engine::StoreReader &reader,
                             WallAutostart autostart, QWidget *parent)
    : PageWidget(parent)
    , m_board(board)
    , m_theme(theme)
    , m_autostart(std::move(autostart))
    , m_callers(reader, clock)
    , m_showWall(new QAction(tr("Show the wall"), this))
    , m_screens(new OrderList(theme, false))
    , m_pages(new OrderList(theme, true))
    , m_queues(new OrderList(theme, true))
    , m_forget(new QPushButton(tr("Forget this screen")))
    , m_preview(new WallPreview(board, wallTheme, theme, clock))
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
    m_caption = note();
    m_caption->setWordWrap(true);
    right->addWidget(m_preview);
    right->addWidget(m_caption);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(gap);
    auto *one = new QVBoxLayout;
    auto *all = new QVBoxLayout;
    addScreenCard(*one);
    addMannersCard(*all);
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
    connect(&theme, &Theme::changed, this, &WallSetupPage::dress);
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

QLabel *WallSetupPage::note(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_notes << label;
    return label;
}

QVBoxLayout *WallSetupPage::card(const QString &title)
{
    auto *card = new Card(m_theme);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    auto *head = new QLabel(title);
    m_titles << head;
    column->addWidget(head);
    return column;
}

void WallSetupPage::addLists(QVBoxLayout &column)
{
    const auto add = [&](const QString &title, OrderList *list, const QString &name) {
        QVBoxLayout *inside = card(title);
        list->setObjectName(name);
        list->setAccessibleName(title);
        inside->addWidget(list);
        inside->parentWidget()->setFixedWidth(m_theme.px(listsWidth));
        column.addWidget(inside->parentWidget());
        return inside;
    };
    QVBoxLayout *screens = add(tr("Screens with a wall"), m_screens, u"wallScreens"_s);
    setButtonRole(*m_forget, ButtonRole::Quiet);
    screens->addWidget(m_forget, 0, Qt::AlignLeft);
    add(tr("Pages, in their order"), m_pages, u"wallPages"_s)
        ->addWidget(note(tr("A page in breach comes first and stays. Drag a line, or Alt with the "
                            "arrow keys.")));
    add(tr("Queues, in their order"), m_queues, u"wallQueues"_s)
        ->addWidget(
            note(tr("With the agents who are their members. The strip counts them alone.")));

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

void WallSetupPage::line(QGridLayout &grid, const QString &label, QWidget *field)
{
    auto *words = new QLabel(label);
    m_notes << words;
    field->setAccessibleName(label);
    const int row = grid.rowCount();
    grid.addWidget(words, row, 0);
    grid.addWidget(field, row, 1, Qt::AlignRight);
}

void WallSetupPage::addScreenCard(QVBoxLayout &column)
{
    QVBoxLayout *inside = card(tr("This screen"));
    column.addWidget(inside->parentWidget());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    inside->addLayout(grid);
    const auto field = [this](ParsedField::Notation notation, const QString &name) {
        auto *made = new ParsedField(m_theme, std::move(notation));
        made->setObjectName(name);
        made->setFixedWidth(m_theme.px(96));
        return made;
    };
    m_diagonal = field(diagonalNotation(), u"diagonal"_s);
    m_distance = field(distanceNotation(), u"distance"_s);
    m_turn = field(turnNotation(), u"turn"_s);
    m_ruler = new QPushButton(tr("Check with a ruler"));
    m_names = new QComboBox;
    m_names->addItems({tr("First name"), tr("Initials")});
    m_numbers = new QComboBox;
    m_numbers->addItems({tr("Last three digits"), tr("Whole")});
    m_offline = new QCheckBox(tr("Show agents who are offline"));
    line(*grid, tr("Diagonal"), m_diagonal);
    line(*grid, tr("Read from"), m_distance);
    line(*grid, tr("Real size"), m_ruler);
    line(*grid, tr("Pages turn after"), m_turn);
    line(*grid, tr("Agents' names"), m_names);
    line(*grid, tr("Callers' numbers"), m_numbers);
    inside->addWidget(m_offline);
    inside->addWidget(note(tr("Letters get larger with the distance. What then has no room goes "
                              "to a page of its own; nothing gets too small to read.")));

    connect(m_diagonal, &ParsedField::valueChanged, this, [this](int value) {
        change([value](WallScreen &screen) { screen.plan.viewing.diagonalInch = value / 10.0; });
    });
    connect(m_distance, &ParsedField::valueChanged, this, [this](int value) {
        change([value](WallScreen &screen) { screen.plan.viewing.distanceMetres = value / 10.0; });
    });
    connect(m_turn, &ParsedField::valueChanged, this, [this](int value) {
        change([value](WallScreen &screen) { screen.plan.turn = seconds(value); });
    });
    connect(m_names, &QComboBox::activated, this, [this](int index) {
        change([index](WallScreen &screen) { screen.plan.names = WallNames(index); });
    });
    connect(m_numbers, &QComboBox::activated, this, [this](int index) {
        change([index](WallScreen &screen) { screen.plan.numbers = WallNumbers(index); });
    });
    connect(m_offline, &QCheckBox::toggled, this, [this](bool shown) {
        change([shown](WallScreen &screen) { screen.plan.offline = shown; });
    });
    connect(m_ruler, &QPushButton::clicked, this, &WallSetupPage::openRuler);
}

void WallSetupPage::addMannersCard(QVBoxLayout &column)
{
    QVBoxLayout *inside = card(tr("All walls"));
    column.addWidget(inside->parentWidget());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    inside->addLayout(grid);
    m_look = new QComboBox;
    m_look->addItems({tr("Dark"), tr("Light")});
    line(*grid, tr("Look"), m_look);

    m_dims = new QCheckBox(tr("Darker from"));
    m_dimFrom = new ParsedField(m_theme, ParsedField::timeOfDay());
    m_dimTo = new ParsedField(m_theme, ParsedField::timeOfDay());
    m_dimLevel = new ParsedField(m_theme, dimNotation());
    m_dimFrom->setAccessibleName(tr("Darker from"));
    m_dimTo->setAccessibleName(tr("Darker until"));
    m_dimLevel->setAccessibleName(tr("Darker by"));
    auto *dims = new QHBoxLayout;
    dims->setSpacing(6);
    dims->addWidget(m_dims, 1);
    for (ParsedField *each : {m_dimFrom, m_dimTo, m_dimLevel}) {
        each->setFixedWidth(m_theme.px(62));
        dims->addWidget(each);
    }
    inside->addLayout(dims);
    m_starts = new QCheckBox(tr("Start with the session, full screen"));
    m_starts->setObjectName("wallStarts"_L1);
    m_starts->setVisible(WallAutostart::isOffered());
    inside->addWidget(m_starts);
    m_awakeNote = note();
    inside->addWidget(m_awakeNote);

    m_pin = new QLineEdit;
    m_pin->setObjectName("wallPin"_L1);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setPlaceholderText(tr("4 to 8 digits"));
    m_pin->setMaxLength(PinLock::mostDigits);
    m_pin->setAccessibleName(tr("PIN"));
    m_pin->setTextMargins(m_theme.px(6), 0, m_theme.px(6), 0);
    m_keepPin = new QPushButton;
    auto *pin = new QHBoxLayout;
    pin->setSpacing(8);
    pin->addWidget(m_pin, 1);
    pin->addWidget(m_keepPin);
    inside->addLayout(pin);
    m_pinNote = note();
    inside->addWidget(m_pinNote);

    connect(m_look, &QComboBox::activated, this, &WallSetupPage::readManners);
    connect(m_dims, &QCheckBox::toggled, this, &WallSetupPage::readManners);
    for (ParsedField *each : {m_dimFrom, m_dimTo, m_dimLevel})
        connect(each, &ParsedField::valueChanged, this, &WallSetupPage::readManners);
    connect(m_starts, &QCheckBox::toggled, this, [this](bool on) {
        if (m_filling)
            return;
        if (const Result<> done = m_autostart.setOn(on); !done)
            Q_EMIT messageRaised(done.error().message, AlertLevel::Warn);
        fill();
    });
    connect(m_keepPin, &QPushButton::clicked, this, &WallSetupPage::editPin);
    connect(m_pin, &QLineEdit::returnPressed, this, &WallSetupPage::editPin);
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

void WallSetupPage::readManners()
{
    changeAll([this](WallSettings &settings) {
        settings.light = m_look->currentIndex() == 1;
        if (!m_dims->isChecked())
            settings.dimming = {};
        else if (settings.dimming == Dimming())
            settings.dimming = usualNight;
        else
            settings.dimming = {timeOf(m_dimFrom->value()), timeOf(m_dimTo->value()),
                                m_dimLevel->value() / 100.0};
    });
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
        m_diagonal->setValue(int(std::lround(plan.viewing.diagonalInch * 10)));
        m_distance->setValue(int(std::lround(plan.viewing.distanceMetres * 10)));
        m_turn->setValue(int(plan.turn.count()));
        m_names->setCurrentIndex(int(plan.names));
        m_numbers->setCurrentIndex(int(plan.numbers));
        m_offline->setChecked(plan.offline);
        m_ruler->setEnabled(m_places.value(m_chosen, -1) >= 0);
        m_preview->setScreen(screen->screen.geometry.size());
        m_preview->setPlan(plan);
        m_callers.setWanted(isInView() && plan.pages.contains(WallContent::Missed));
    }
    m_look->setCurrentIndex(m_settings.light);
    const bool dims = m_settings.dimming != Dimming();
    const Dimming &dimming = dims ? m_settings.dimming : usualNight;
    m_dims->setChecked(dims);
    m_dimFrom->setValue(minutesOf(dimming.from));
    m_dimTo->setValue(minutesOf(dimming.to));
    m_dimLevel->setValue(int(std::lround(dimming.level * 100)));
    for (ParsedField *each : {m_dimFrom, m_dimTo, m_dimLevel})
        each->setEnabled(dims);
    m_starts->setChecked(m_autostart.isOn());
    const bool pin = m_settings.pin.isSet();
    m_pin->setVisible(!pin);
    m_keepPin->setText(pin ? tr("Remove the PIN") : tr("Set PIN"));
    m_pinNote->setText(
        pin ? tr("Leaving the wall, this page and Set-up ask for the PIN.")
            : tr("Without a PIN, whoever is at the keyboard can leave the wall and change it."));
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

void WallSetupPage::editPin()
{
    if (m_settings.pin.isSet()) {
        changeAll([](WallSettings &settings) { settings.pin = {}; });
        return;
    }
    const auto lock = PinLock::of(m_pin->text());
    if (!lock) {
        Q_EMIT messageRaised(tr("A PIN has 4 to 8 digits. Nothing was changed."), AlertLevel::Warn);
        m_pin->setFocus();
        return;
    }
    m_pin->clear();
    changeAll([&lock](WallSettings &settings) { settings.pin = *lock; });
}

void WallSetupPage::askAwake()
{
    const auto say = [this] {
        const WakeLock::State state = m_awake ? m_awake->state() : WakeLock::State::Asking;
        m_awakeNote->setText(
            state == WakeLock::State::Held ? tr("The screen stays awake while a wall hangs.")
            : state == WakeLock::State::Refused
                ? tr("Nothing on this computer lets a program keep the screen awake. Switch its "
                     "screen saver and power saving off in the system's settings.")
                : tr("Asking the desktop to keep the screen awake."));
    };
    m_awake.reset();
    if (isInView()) {
        m_awake = std::make_unique<WakeLock>();
        connect(m_awake.get(), &WakeLock::stateChanged, this, say);
    }
    say();
}

void WallSetupPage::viewChanged()
{
    askAwake();
    if (isInView())
        fill();
    else
        m_callers.setWanted(false);
}

void WallSetupPage::dress()
{
    const auto paint = [this](QWidget *widget, TypeRole role, const QColor &color) {
        widget->setFont(m_theme.font(role));
        QPalette palette = widget->palette();
        palette.setColor(QPalette::WindowText, color);
        widget->setPalette(palette);
    };
    for (QLabel *label : std::as_const(m_titles))
        paint(label, TypeRole::Title, m_theme.tokens().text1);
    for (QLabel *label : std::as_const(m_notes))
        paint(label, TypeRole::Label, m_theme.tokens().text3);
    for (QCheckBox *box : {m_offline, m_dims, m_starts})
        box->setFont(m_theme.font(TypeRole::Body));
    for (QPushButton *button : {m_forget, m_ruler, m_keepPin})
        button->setFont(m_theme.font(TypeRole::Body));
}

} // namespace zm::ui
