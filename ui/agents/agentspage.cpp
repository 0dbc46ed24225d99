// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/agents/agentlist.h>
#include <ui/agents/agentpanel.h>
#include <ui/agents/agentspage.h>
#include <ui/agents/chipbar.h>
#include <ui/agents/densityswitch.h>
#include <ui/models/tabletext.h>
#include <ui/shell/savetable.h>
#include <ui/theme/wording.h>

#include <QAbstractItemModel>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Choice
{
    AgentGrouping grouping;
    AgentOrder order;
    QLatin1StringView key; ///< in the settings
};

constexpr std::array choices{
    Choice{AgentGrouping::Team, AgentOrder::FreeLongest, "team-free"_L1},
    Choice{AgentGrouping::Team, AgentOrder::LongestInState, "team-longest"_L1},
    Choice{AgentGrouping::Team, AgentOrder::Name, "team-name"_L1},
    Choice{AgentGrouping::Queue, AgentOrder::FreeLongest, "queue-free"_L1},
    Choice{AgentGrouping::Queue, AgentOrder::LongestInState, "queue-longest"_L1},
    Choice{AgentGrouping::Queue, AgentOrder::Name, "queue-name"_L1},
    Choice{AgentGrouping::None, AgentOrder::FreeLongest, "all-free"_L1},
    Choice{AgentGrouping::None, AgentOrder::LongestInState, "all-longest"_L1},
    Choice{AgentGrouping::None, AgentOrder::Name, "all-name"_L1},
};

constexpr std::array densityKeys{"roomy"_L1, "normal"_L1, "dense"_L1};

QString wordOf(const Choice &choice)
{
    switch (choice.order) {
    case AgentOrder::FreeLongest:
        return choice.grouping == AgentGrouping::Team    ? AgentsPage::tr("By team, free longest")
               : choice.grouping == AgentGrouping::Queue ? AgentsPage::tr("By queue, free longest")
                                                         : AgentsPage::tr("All, free longest");
    case AgentOrder::LongestInState:
        return choice.grouping == AgentGrouping::Team    ? AgentsPage::tr("By team, longest first")
               : choice.grouping == AgentGrouping::Queue ? AgentsPage::tr("By queue, longest first")
                                                         : AgentsPage::tr("All, longest first");
    case AgentOrder::Name:
        return choice.grouping == AgentGrouping::Team    ? AgentsPage::tr("By team and name")
               : choice.grouping == AgentGrouping::Queue ? AgentsPage::tr("By queue and name")
                                                         : AgentsPage::tr("All by name");
    }
    return {};
}

} // namespace

AgentsPage::AgentsPage(BoardMirror &board, const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_theme(theme)
    , m_clock(clock)
    , m_zone(QTimeZone::utc())
    , m_arrangement(board)
    , m_strip(new TotalsStrip(TotalsStrip::Kind::WithQueues, board, theme, clock, this))
    , m_chips(new ChipBar(board, m_arrangement, theme, this))
    , m_orders(new QComboBox(this))
    , m_densities(new DensitySwitch(theme, this))
    , m_canvas(new TileCanvas(board, m_arrangement, theme, clock, this))
    , m_panel(new AgentPanel(board, theme, clock, this))
{
    setObjectName(u"agents"_s);
    m_orders->setAccessibleName(tr("Order of the tiles"));
    offerArrangements();
    addCommands();
    addListCommands();
    dress();
    connect(&theme, &Theme::changed, this, &AgentsPage::dress);
    connect(m_orders, &QComboBox::activated, this, [this](int index) {
        m_arrangement.setArrangement(choices[std::size_t(index)].grouping,
                                     choices[std::size_t(index)].order);
        Q_EMIT layoutChanged();
    });
    connect(m_densities, &DensitySwitch::densityChanged, this, [this](TileDensity density) {
        m_canvas->setDensity(density);
        Q_EMIT layoutChanged();
    });
    connect(m_canvas, &TileCanvas::activated, this, [this](const AgentId &agent) {
        open(agent);
        Q_EMIT agentActivated(agent);
    });
    // While the panel is open it follows the chosen tile.
    connect(m_canvas, &TileCanvas::currentChanged, this, [this](const AgentId &agent) {
        if (!m_panel->agent().isEmpty())
            open(agent);
    });
    connect(m_canvas, &TileCanvas::menuRequested, this, &AgentsPage::openMenu);
    connect(m_panel, &AgentPanel::closed, this, [this] {
        open({});
        m_canvas->setFocus();
    });
    connect(m_panel, &AgentPanel::dayRequested, this, &AgentsPage::dayRequested);
    connect(m_panel, &AgentPanel::answeredRequested, this, &AgentsPage::answeredRequested);
    connect(m_strip, &TotalsStrip::explainRequested, this, &AgentsPage::explainRequested);
    connect(&m_arrangement, &AgentArrangement::arranged, this, &AgentsPage::onArranged);
    connect(&m_arrangement, &AgentArrangement::countsChanged, this, &AgentsPage::onArranged);
    connect(&board, &BoardMirror::agentsChanged, this, &AgentsPage::onArranged);
    onArranged();
}

void AgentsPage::offerArrangements()
{
    for (const Choice &choice : choices)
        m_orders->addItem(wordOf(choice));
    m_orders->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void AgentsPage::dress()
{
    delete layout();
    const int side = m_theme.px(24);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(side, 0, side, 0);
    tools->setSpacing(0); // the last chip brings its own room
    tools->addWidget(m_chips, 1);
    tools->addWidget(m_orders);
    tools->addSpacing(m_theme.px(8));
    tools->addWidget(m_densities);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(side, 0, side, 0);
    strip->addWidget(m_strip);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, m_theme.px(4), 0, 0);
    page->setSpacing(0);
    page->addLayout(strip);
    page->addSpacing(m_theme.px(8));
    page->addLayout(tools);
    auto *board = new QHBoxLayout;
    board->setSpacing(0);
    board->addWidget(m_canvas, 1);
    auto *panel = new QVBoxLayout; // as high as the tiles beside it
    panel->setContentsMargins(0, m_theme.px(48), side, side);
    panel->addWidget(m_panel, 1);
    m_panelRoom = panel;
    board->addLayout(panel);
    page->addLayout(board, 1);
    open(m_panel->agent());
}

void AgentsPage::command(const QString &text, const QKeySequence &key,
                         const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    addAction(action);
    connect(action, &QAction::triggered, this, run);
}

void AgentsPage::addCommands()
{
    const std::array chips{tr("Show all agents"),       tr("Show who is free"),
                           tr("Show who is ringing"),   tr("Show who is on a call"),
                           tr("Show wrap-up and hold"), tr("Show who is away"),
                           tr("Show do not disturb"),   tr("Show who is offline")};
    static_assert(chips.size() == agentChips);
    for (int i = 0; i < agentChips; ++i)
        command(chips[std::size_t(i)], QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(Qt::Key_1 + i)),
                [this, i] { m_arrangement.setChip(AgentChip(i)); });
    const std::array sizes{tr("Roomy tiles"), tr("Normal tiles"), tr("Dense tiles")};
    for (int i = 0; i < 3; ++i)
        command(sizes[std::size_t(i)], QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)),
                [this, i] { setDensity(TileDensity(i)); });
    for (const Choice &choice : choices)
        command(tr("Order tiles: %1").arg(wordOf(choice)), {}, [this, &choice] {
            setArrangement(choice.grouping, choice.order);
            Q_EMIT layoutChanged();
        });
}

void AgentsPage::addListCommands()
{
    m_copy = new QAction(tr("Copy the agents shown"), this);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_copy, &QAction::triggered, this, &AgentsPage::copyList);
    m_export = new QAction(tr("Export the agents shown …"), this);
    connect(m_export, &QAction::triggered, this, &AgentsPage::exportList);
    addActions({m_copy, m_export});
}

void AgentsPage::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName("agentMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const AgentId agent = m_canvas->current(); !agent.isEmpty()) {
        connect(menu->addAction(tr("Open")), &QAction::triggered, this,
                [this, agent] { Q_EMIT m_canvas->activated(agent); });
        if (m_dayOffered)
            connect(menu->addAction(tr("Calls and states of today")), &QAction::triggered, this,
                    [this, agent] { Q_EMIT dayRequested(agent); });
        menu->addSeparator();
    }
    menu->addActions({m_copy, m_export});
    menu->popup(at);
}

void AgentsPage::copyList()
{
    const auto list = agentList(m_board, m_arrangement, m_zone, m_clock.now());
    auto *copied = new QMimeData;
    copied->setText(tableAsText(*list));
    copied->setData(u"text/csv"_s, tableAsCsv(*list).toUtf8());
    QGuiApplication::clipboard()->setMimeData(copied);
}

void AgentsPage::exportList()
{
    saveAsCsv(*this, tr("Agents"), [this] {
        return tableAsCsv(*agentList(m_board, m_arrangement, m_zone, m_clock.now())).toUtf8();
    });
}

void AgentsPage::open(const AgentId &agent)
{
    m_panel->show(m_board.agent(agent) ? agent : AgentId());
    const int side = m_panel->agent().isEmpty() ? 0 : m_theme.px(24);
    m_panelRoom->setContentsMargins(0, m_theme.px(48), side, m_theme.px(24));
}

void AgentsPage::setDayOffered(bool offered)
{
    m_dayOffered = offered;
    m_panel->setDayOffered(offered);
}

void AgentsPage::setNumbers(NumberDisplay numbers)
{
    m_canvas->setNumbers(numbers);
    m_panel->setNumbers(numbers);
}

QString AgentsPage::subtitle() const
{
    return m_subtitle;
}

QString AgentsPage::searchHint() const
{
    return tr("Name, team or extension");
}

void AgentsPage::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_canvas->setZone(zone);
    m_panel->setZone(zone);
}

void AgentsPage::setDensity(TileDensity density)
{
    m_densities->setDensity(density);
}

void AgentsPage::setArrangement(AgentGrouping grouping, AgentOrder order)
{
    m_arrangement.setArrangement(grouping, order);
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (choices[i].grouping == grouping && choices[i].order == order)
            m_orders->setCurrentIndex(int(i));
}

QString AgentsPage::layoutText() const
{
    const Choice &choice = choices[std::size_t(std::max(0, m_orders->currentIndex()))];
    return choice.key + u' ' + densityKeys[std::size_t(density())];
}

void AgentsPage::setLayoutText(const QString &text)
{
    const QStringList words = text.split(u' ');
    for (const Choice &choice : choices)
        if (words.value(0) == choice.key)
            setArrangement(choice.grouping, choice.order);
    for (std::size_t i = 0; i < densityKeys.size(); ++i)
        if (words.value(1) == densityKeys[i])
            setDensity(TileDensity(i));
}

void AgentsPage::setSearch(const QString &text)
{
    m_arrangement.setSearch(text);
    onArranged();
}

void AgentsPage::tick()
{
    m_strip->tick();
    m_canvas->tick();
    m_panel->tick();
}

QString AgentsPage::emptyText() const
{
    if (!m_board.isFilled())
        return tr("Waiting for the first news from Zoom.");
    if (m_board.agents().isEmpty())
        return tr("No agents. Choose queues or people in Set-up.");
    if (m_arrangement.count(AgentChip::All) == 0)
        return tr("Nobody matches \"%1\". Clear the filter.").arg(m_arrangement.search().trimmed());
    switch (m_arrangement.chip()) {
    case AgentChip::Free:
        return tr("Nobody is free.");
    case AgentChip::Ringing:
        return tr("Nobody is ringing.");
    case AgentChip::OnCall:
        return tr("Nobody is on a call.");
    case AgentChip::Wrap:
        return tr("Nobody is in wrap-up or has a caller on hold.");
    case AgentChip::Away:
        return tr("Nobody is away.");
    case AgentChip::DoNotDisturb:
        return tr("Nobody is on do not disturb or opted out.");
    case AgentChip::Offline:
        return tr("Nobody is offline.");
    case AgentChip::All:
        break;
    }
    return {};
}

void AgentsPage::onArranged()
{
    m_canvas->setEmptyText(emptyText());
    const int teams = m_board.teams();
    const auto agents = m_board.agents().size();
    const QString now = agents == 0  ? QString()
                        : teams == 0 ? tr("%n agents", nullptr, int(agents))
                        : teams == 1 ? tr("%1 in 1 team", "agents").arg(agents)
                                     : tr("%1 in %n teams", "agents", teams).arg(agents);
    if (std::exchange(m_subtitle, now) != now)
        Q_EMIT headChanged();
}

} // namespace zm::ui
