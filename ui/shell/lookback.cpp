// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/storedcalls.h>
#include <ui/agents/agentspage.h>
#include <ui/calls/callspage.h>
#include <ui/data/datapage.h>
#include <ui/data/sqlpane.h>
#include <ui/day/daypage.h>
#include <ui/explain/explainpanel.h>
#include <ui/missed/missedpage.h>
#include <ui/models/timertext.h>
#include <ui/queues/queuespage.h>
#include <ui/reports/reportspage.h>
#include <ui/reports/reporttools.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/lookback.h>
#include <ui/shell/mainwindow.h>
#include <ui/story/storypage.h>
#include <ui/theme/wording.h>

#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QLayout>

#include <calls/businessday.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

/// A board narrower than this beside a panel would have to cut its columns.
constexpr int leastBeside = 1150;

/// The call of the last day that has most to tell.
Result<CallId> tellingCall(store::Database &db, Instant now)
{
    const auto directory = engine::listedDirectory(db);
    if (!directory)
        return Failure(directory.error());
    CallId best;
    qsizetype most = -1;
    const auto read =
        engine::StoredCalls(db, *directory).read(now - 24h, now, [&](const Call &call) {
            qsizetype worth = std::min<qsizetype>(call.legs.size(), 6)
                              + 8 * call.transfersThatWorked() + 4 * (call.hold() > 0s)
                              + 2 * call.visits.size();
            if (!call.end)
                worth = 0;
            if (worth > most) {
                most = worth;
                best = call.id;
            }
            return true;
        });
    if (!read)
        return Failure(read.error());
    return best;
}

} // namespace

LookBack::LookBack(MainWindow &window, BoardMirror &mirror, engine::StoreReader &reader,
                   engine::StoreWriter &writer, const Theme &theme, const Clock &clock)
    : m_window(window)
    , m_mirror(mirror)
    , m_reader(reader)
    , m_theme(theme)
    , m_clock(clock)
    , m_story(new StoryPage(reader, theme, clock))
    , m_missed(new MissedPage(reader, mirror, theme, clock))
    , m_day(new DayPage(reader, mirror, theme, clock))
    , m_reports(new ReportsPage(reader, mirror, theme, clock))
    , m_data(new DataPage(reader, writer, mirror, theme, clock))
    , m_explain(new ExplainPanel(reader, mirror, theme, clock, &window.stage()))
{
    window.addPage(m_missed);
    window.addPage(m_reports);
    window.addPage(m_data);
    window.addInnerPage(m_story);
    window.addInnerPage(m_day);
    m_explain->hide();
    window.stage().installEventFilter(this);

    connect(&window, &MainWindow::callOpened, this, &LookBack::openCall);
    connect(m_missed, &MissedPage::callOpened, this, &LookBack::openCall);
    connect(m_missed, &MissedPage::noteChanged, this, &LookBack::noteChanged);
    connect(m_missed, &MissedPage::openCounted, this,
            [this](int open) { m_mirror.setOpenMissed(open, m_clock.now()); });
    connect(m_missed, &MissedPage::callRequested, this, &LookBack::callRequested);
    connect(m_missed, &MissedPage::explainRequested, this, &LookBack::explainListed);
    connect(m_day, &DayPage::explainRequested, this, &LookBack::explainListed);
    connect(&window.agentsPage(), &AgentsPage::answeredRequested, this, &LookBack::explainAnswered);
    connect(m_reports, &ReportsPage::callOpened, this, &LookBack::openCall);
    connect(m_reports, &ReportsPage::explainRequested, this,
            [this](const engine::ExplainRequest &request, const QString &title) {
                ExplainSubject subject;
                subject.cell = ReportCell{request, title};
                explain(subject);
            });
    connect(m_day, &DayPage::callOpened, this, &LookBack::openCall);
    connect(m_explain, &ExplainPanel::callOpened, this, &LookBack::openCall);
    connect(m_explain, &ExplainPanel::agentOpened, this, &LookBack::openDay);
    connect(m_explain, &ExplainPanel::closed, this, &LookBack::closeExplanation);
    connect(&window, &MainWindow::pageChanged, this, &LookBack::closeExplanation);
    connect(m_data, &DataPage::maskingChanged, this, &LookBack::setMasking);
    const auto ofAllQueues = [this](QueueColumn column) { explain({{}, column, {}}); };
    connect(&window.queuesPage(), &QueuesPage::explainRequested, this,
            [this](const QueueId &queue, QueueColumn column) { explain({queue, column, {}}); });
    connect(&window.agentsPage(), &AgentsPage::explainRequested, this, ofAllQueues);
    connect(&window.callsPage(), &CallsPage::explainRequested, this, ofAllQueues);
    connect(&window.agentsPage(), &AgentsPage::dayRequested, this, &LookBack::openDay);
    window.agentsPage().setDayOffered(true);
    connect(&window.callsPage(), &CallsPage::numbersMaskedChanged, this,
            &LookBack::setNumbersMasked);
}

void LookBack::setZone(const QTimeZone &zone)
{
    m_story->setZone(zone);
    m_missed->setZone(zone);
    m_day->setZone(zone);
    m_reports->setZone(zone);
    m_data->setZone(zone);
    m_explain->setZone(zone);
}

void LookBack::setMe(const QString &name)
{
    m_missed->setMe(name);
}

void LookBack::setNumbersMasked(bool masked)
{
    m_story->setNumbersMasked(masked);
    m_day->setNumbersMasked(masked);
    m_explain->setNumbersMasked(masked);
}

/// Whatever a page shows by itself, numbers stand in part where the reader wishes it for all.
void LookBack::setMasking(bool screens, bool files)
{
    if (screens)
        m_window.callsPage().setNumbersMasked(true);
    setNumbersMasked(screens || m_window.callsPage().numbersMasked());
    m_data->setNumbersMasked(screens);
    m_missed->setNumbersMasked(screens);
    m_reports->setNumbersMasked(screens);
    m_reports->tools().setFilesMasked(files);
    m_data->sql().setFilesMasked(files);
    // These show callers by number and name, and have no file in which both are left out.
    for (BoardTable *table :
         {&m_window.callsPage().table(), &m_missed->openTable(), &m_missed->closedTable(),
          &m_story->table(), &m_day->table(), &m_explain->table()})
        table->setMayExport(!files);
}

void LookBack::openCall(const CallId &call)
{
    m_story->open(call);
    m_window.openInner(m_story);
}

void LookBack::openDay(const AgentId &agent)
{
    m_day->open(agent);
    m_window.openInner(m_day);
}

void LookBack::explain(const ExplainSubject &subject)
{
    m_explain->explain(subject);
    showExplanation(m_window.currentWidget() == &m_window.queuesPage() ? subject.column
                                                                       : QueueColumn::Count);
}

void LookBack::explainListed(const ListedNumber &number)
{
    m_explain->explain(number);
    showExplanation();
}

/// The tile counts what the tally counts: calls that the agent answered, but for colleagues'.
void LookBack::explainAnswered(const AgentId &agent)
{
    const AgentRow *row = m_mirror.agent(agent);
    if (!row)
        return;
    const QTimeZone &zone = m_reader.zone();
    const Instant now = m_clock.now();
    m_answered = m_reader.agentDay(
        {agent, row->name, row->extension}, dayStart(localDay(now, zone), zone), now + 1s, this,
        [this, name = row->name](const Result<engine::AgentDay> &day) {
            ListedNumber listed;
            listed.title = tr("Answered today") + u" · "_s + name;
            listed.rule = tr("Calls from outside that this agent answered today, through a queue "
                             "or otherwise.");
            if (!day) {
                listed.inputs = errorSentence(day.error(), m_reader.zone());
            } else {
                for (const engine::AgentDayLeg &item : day->legs) {
                    if (item.leg.isOffer() && item.leg.isAnswered()
                        && item.leg.role != LegRole::Internal)
                        listed.calls.append(item.call);
                }
            }
            listed.number = day ? QString::number(listed.calls.size()) : noValue();
            explainListed(listed);
        });
}

/// What is asked for stays in sight: a panel that lies over the page lies at its other end.
void LookBack::showExplanation(QueueColumn column)
{
    const QWidget &stage = m_window.stage();
    const QPoint pointer = stage.mapFromGlobal(QCursor::pos());
    m_askedColumn = column;
    m_askedAt = stage.rect().contains(pointer) ? pointer.x() : 0;
    m_explain->show();
    m_explain->raise();
    placeExplanation();
    // A page that has just come gives its columns their places now.
    QMetaObject::invokeMethod(this, &LookBack::placeExplanation, Qt::QueuedConnection);
}

void LookBack::closeExplanation()
{
    if (m_explain->isHidden())
        return;
    const bool hadKeys = m_explain->isAncestorOf(QApplication::focusWidget());
    m_explain->hide();
    m_reports->clearMark();
    placeExplanation();
    if (hadKeys && m_window.currentWidget())
        m_window.currentWidget()->firstFocus()->setFocus(Qt::OtherFocusReason);
}

int LookBack::askedAt() const
{
    const QueuesPage &queues = m_window.queuesPage();
    const QRect cell = m_askedColumn == QueueColumn::Count || m_window.currentWidget() != &queues
                           ? QRect()
                           : queues.columnPlace(m_askedColumn);
    return cell.isEmpty() ? m_askedAt : queues.mapTo(&m_window.stage(), cell.topRight()).x();
}

void LookBack::placeExplanation()
{
    QWidget &stage = m_window.stage();
    const int wide = m_theme.px(ExplainPanel::panelWidth);
    const int side = m_theme.px(PageWidget::sideMargin);
    const bool open = !m_explain->isHidden();
    // Beside the page where that leaves it room enough, over its right end where not.
    const bool beside = open && stage.width() - wide >= m_theme.px(leastBeside);
    // The cell of a report must stay in view: its page draws back from under the panel.
    m_reports->setCovered(open && !beside ? wide + m_theme.px(12) : 0);
    stage.layout()->setContentsMargins(0, 0, beside ? wide + side - m_theme.px(12) : 0, 0);
    const int right = stage.width() - wide - side;
    const int left = !beside && askedAt() > right ? side : right;
    m_explain->setGeometry(left, m_theme.px(PageWidget::topMargin), wide,
                           stage.height() - m_theme.px(PageWidget::topMargin) - side);
}

bool LookBack::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window.stage() && event->type() == QEvent::Resize)
        placeExplanation();
    return QObject::eventFilter(watched, event);
}

bool LookBack::openExample(const QString &page)
{
    if (page == "story"_L1) {
        m_window.showPage(u"calls"_s);
        m_example = m_reader.ask(
            [now = m_clock.now()](store::Database &db, const engine::Progress &) {
                return tellingCall(db, now);
            },
            this,
            [this](const Result<CallId> &call) {
                if (call && !call->isEmpty())
                    openCall(*call);
            });
        return true;
    }
    if (page == "day"_L1) {
        m_window.showPage(u"agents"_s);
        const AgentRow *busiest = nullptr;
        for (const AgentRow &row : m_mirror.agents())
            if (!busiest
                || std::tie(row.answeredToday, row.name)
                       > std::tie(busiest->answeredToday, busiest->name))
                busiest = &row;
        if (busiest)
            openDay(busiest->id);
        return true;
    }
    if (page.startsWith("reports/"_L1)) {
        ReportQuery query = m_reports->query();
        query.report = page.section(u'/', 1, 1);
        query.range.preset = rangePresetFrom(page.section(u'/', 2, 2));
        const QString more = page.section(u'/', 3, 3);
        query.compare = more == "compare"_L1;
        m_reports->setQuery(query);
        m_window.showPage(m_reports->key());
        if (more == "explain"_L1)
            connect(
                &m_reports->reading(), &ReportReading::arrived, this,
                [this] { m_reports->explainCell(2, u"service_level_percent"_s); },
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return true;
    }
    if (page.section(u'/', 0, 0) == m_data->key()) {
        m_window.showPage(m_data->key());
        m_data->showTab(page.section(u'/', 1, 1));
        if (&m_data->tab() == &m_data->sql())
            m_data->sql().run();
        return true;
    }
    if (page == "explain"_L1) {
        m_window.showPage(u"queues"_s);
        explain({m_window.queuesPage().selected(), QueueColumn::ServiceLevel, {}});
        return true;
    }
    return false;
}

bool LookBack::isBusy() const
{
    return !m_reader.isIdle() || m_explain->isBusy()
           || (m_window.currentWidget() && m_window.currentWidget()->isBusy());
}

} // namespace zm::ui
