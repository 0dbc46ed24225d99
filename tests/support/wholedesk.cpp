// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/alerts/alertdesk.h>
#include <ui/alerts/alertspage.h>
#include <ui/health/healthpage.h>
#include <ui/setup/setuppage.h>
#include <ui/shell/lookback.h>
#include <ui/shell/mainwindow.h>

#include <QApplication>
#include <QTest>

#include <reportspage/simulatedstore.h>
#include <support/sampleboard.h>
#include <support/wholedesk.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::test {

namespace {

engine::HealthFacts health()
{
    engine::HealthFacts facts;
    facts.asOf = sample::now();
    engine::FeedHealth feed;
    feed.status.state = FeedState::Live;
    feed.status.since = facts.asOf - 3h;
    feed.history = {{facts.asOf - 3h, {}}};
    facts.feeds = {feed};
    facts.lag = {1000, 900ms, 3400ms};
    facts.events = {{u"phone.callee_ringing"_s, 2196, 12, facts.asOf - 6h, facts.asOf, true}};
    facts.sync.status.finished = facts.asOf - 2min;
    facts.sync.agents = 41;
    facts.sync.took = 4100ms;
    return facts;
}

} // namespace

WholeDesk::WholeDesk(ui::Theme::Mode mode, qreal scale)
    : m_reader(sample::zone(), RuleBook())
    , m_clock(sample::now())
    , m_theme(mode)
{
    m_theme.setReducesMotion(true);
    m_theme.setScale(scale);
    m_theme.applyTo(*qApp);
}

WholeDesk::~WholeDesk()
{
    m_lookBack.reset();
    m_window.reset();
}

bool WholeDesk::open()
{
    if (!m_file.open() || !fileDay(*m_file.db, {}))
        return false;
    m_mirror.apply(sample::sampleBoard());
    m_reader.open(m_file.path);
    m_window = std::make_unique<ui::MainWindow>(m_mirror, m_theme, m_clock);
    m_window->setZone(sample::zone());
    m_writer.open(m_file.path);
    m_lookBack =
        std::make_unique<ui::LookBack>(*m_window, m_mirror, m_reader, m_writer, m_theme, m_clock);
    m_lookBack->setZone(sample::zone());
    m_lookBack->setMe(u"Priya"_s);
    m_alerts = std::make_unique<ui::AlertDesk>(m_mirror, m_clock);
    m_alerts->setZone(sample::zone());
    m_alerts->arm();
    m_clock.advance(12s); // what is marked has become an alert
    m_alerts->tick();
    m_alerts->acknowledgeWorst();
    auto *alerts = new ui::AlertsPage(*m_alerts, m_mirror, m_theme, m_clock);
    alerts->setZone(sample::zone());
    m_window->addPage(alerts);
    m_window->addPage(new ui::SetupPage(m_theme), ui::Navigation::Section::Account);
    auto *page = new ui::HealthPage(m_theme, m_clock);
    page->setZone(sample::zone());
    m_window->addPage(page, ui::Navigation::Section::Account);
    page->tell(health());
    return true;
}

bool WholeDesk::show(const QString &page)
{
    if (!m_lookBack->openExample(page) && !m_window->showPage(page))
        return false;
    return QTest::qWaitFor([this] { return !m_lookBack->isBusy(); }, 120'000);
}

QStringList WholeDesk::names() const
{
    QStringList names{m_mirror.account()};
    for (const AgentRow &agent : m_mirror.agents())
        names << agent.name << agent.team;
    for (const QueueRow &queue : m_mirror.queues())
        names << queue.name;
    const SimulatedDay day;
    sim::Options options;
    options.seed = day.seed;
    options.agents = day.agents;
    options.queues = day.queues;
    options.zone = QString::fromLatin1(day.zone.id());
    const sim::Story story(options);
    for (const sim::SimAgent &agent : story.centre().agents())
        names << agent.name;
    for (const sim::SimQueue &queue : story.centre().queues())
        names << queue.name;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QStringList WholeDesk::pages()
{
    return {u"agents"_s, u"calls"_s, u"queues"_s, u"missed"_s, u"reports"_s,
            u"alerts"_s, u"setup"_s, u"health"_s, u"story"_s,  u"day"_s};
}

} // namespace zm::test
