// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/day/daypage.h>
#include <ui/day/dayview.h>
#include <ui/models/localformat.h>
#include <ui/models/roles.h>
#include <ui/models/rowfilter.h>
#include <ui/models/timertext.h>
#include <ui/shell/card.h>
#include <ui/shell/figurestrip.h>
#include <ui/theme/wording.h>

#include <QAction>

#include <calls/businessday.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

/// The figures of the strip, in their order.
enum Counted { FirstIn, LastOut, OffersAnswered, Missed, Placed, Talk, Changes };

bool isCounted(const Leg &leg, Counted what)
{
    switch (what) {
    case OffersAnswered:
        return leg.isOffer() && leg.isAnswered();
    case Missed:
        return leg.isOffer()
               && (leg.outcome == Outcome::NoAnswer || leg.outcome == Outcome::Rejected
                   || leg.outcome == Outcome::Busy);
    case Placed:
        return leg.outgoing && leg.role != LegRole::Consultation;
    case Talk:
        return leg.isAnswered();
    default:
        return false;
    }
}

QList<ColumnWish> wishes()
{
    return {{108, 90, 0},  {150, 120, 1}, {230, 150, 4}, {190, 120, 3},
            {140, 100, 1}, {70, 60, 0},   {70, 60, 0},   {70, 60, 0}};
}

} // namespace

DayPage::DayPage(engine::StoreReader &reader, const BoardMirror &mirror, const Theme &theme,
                 const Clock &clock, QWidget *parent)
    : LanePage(new DayView(theme), {u"dayTable"_s, tr("Calls and offers"), dayColumns(), wishes()},
               theme, parent)
    , m_reader(reader)
    , m_mirror(mirror)
    , m_clock(clock)
    , m_zone(reader.zone())
    , m_earlier(new QAction(tr("Day before"), this))
    , m_later(new QAction(tr("Day after"), this))
    , m_view(static_cast<DayView *>(firstFocus()))
{
    table().setLastLine(false);
    m_earlier->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Left));
    m_earlier->setToolTip(tr("Day before · Ctrl+Left"));
    m_later->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Right));
    m_later->setToolTip(tr("Day after · Ctrl+Right"));
    for (QAction *action : {m_earlier, m_later}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_earlier, &QAction::triggered, this, [this] { step(-1); });
    connect(m_later, &QAction::triggered, this, [this] { step(+1); });
    connect(&figures(), &FigureStrip::opened, this, &DayPage::explain);
    for (const auto &[figure, text] : {std::pair(OffersAnswered, tr("Explain the offers answered")),
                                       std::pair(Missed, tr("Explain the missed offers")),
                                       std::pair(Placed, tr("Explain the calls placed")),
                                       std::pair(Talk, tr("Explain the talk time"))}) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, [this, figure = figure] { explain(figure); });
        addAction(action);
    }
    connect(m_view, &DayView::legOpened, this, [this](int leg) {
        if (leg < m_day.legs.size())
            Q_EMIT callOpened(m_day.legs[leg].call);
    });
    connect(&table(), &BoardTable::opened, this, [this](int row) {
        Q_EMIT callOpened(CallId(rows().index(row, 0).data(IdRole).toString()));
    });
    connect(&reader, &engine::StoreReader::callsFiled, this, [this] {
        if (isVisible() && !m_agent.isEmpty() && m_daysBack == 0)
            read();
    });
    connect(&theme, &Theme::changed, this, &DayPage::dress);
    dress();
}

DayPage::~DayPage() = default;

QString DayPage::title() const
{
    return m_agent.isEmpty() ? tr("Agent’s day") : m_agent.label();
}

QString DayPage::subtitle() const
{
    const QDate day = localDay(m_clock.now(), m_zone).addDays(-m_daysBack);
    const QString words = dayText(day, DayForm::Whole);
    return m_daysBack == 0 ? tr("today, %1").arg(words) : words;
}

void DayPage::open(const AgentId &agent)
{
    const AgentRow *row = m_mirror.agent(agent);
    m_agent = {agent, row ? row->name : QString(), row ? row->extension : QString()};
    m_daysBack = 0;
    m_day = {};
    values().setRows({});
    fill();
    read();
    Q_EMIT headChanged();
}

void DayPage::step(int days)
{
    m_daysBack = std::max(0, m_daysBack - days);
    read();
    Q_EMIT headChanged();
}

void DayPage::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    fill();
}

void DayPage::setNumbersMasked(bool masked)
{
    m_masked = masked;
    fill();
}

void DayPage::read()
{
    m_later->setEnabled(m_daysBack > 0);
    m_busy = true;
    const QDate day = localDay(m_clock.now(), m_zone).addDays(-m_daysBack);
    m_ticket = m_reader.agentDay(m_agent, dayStart(day, m_zone), dayStart(day.addDays(1), m_zone),
                                 this, [this](const Result<engine::AgentDay> &read) {
                                     m_busy = false;
                                     if (read)
                                         m_day = *read;
                                     else
                                         Q_EMIT messageRaised(errorSentence(read.error(), m_zone),
                                                              AlertLevel::Warn);
                                     fill();
                                 });
}

void DayPage::fill()
{
    const DayChart chart = dayChart(m_day, m_clock.now(), m_zone, m_masked);
    m_view->show(chart, m_zone);
    values().setRows(dayRows(m_day, m_zone, m_masked));
    int answered = 0, offers = 0, missed = 0, placed = 0;
    seconds talk{0};
    for (const engine::AgentDayLeg &item : m_day.legs) {
        const Leg &leg = item.leg;
        offers += leg.isOffer();
        answered += isCounted(leg, OffersAnswered);
        missed += isCounted(leg, Missed);
        placed += isCounted(leg, Placed);
        if (isCounted(leg, Talk))
            talk += leg.talk.value_or(0s);
    }
    const double hours = double(chart.observed.count()) / 3'600'000.0;
    const QString rate = hours > 0.05 ? decimalText(chart.changes / hours) : noValue();
    figures().setFigures({{chart.firstIn ? clockTime(*chart.firstIn, m_zone) : noValue(),
                           {},
                           tr("first in"),
                           {},
                           false,
                           tr("The first moment in any state but offline.")},
                          {chart.lastOut   ? clockTime(*chart.lastOut, m_zone)
                           : chart.stillIn ? tr("still in")
                                           : noValue(),
                           {},
                           tr("last out"),
                           {},
                           false,
                           {}},
                          {QString::number(answered),
                           u' ' + tr("of %1").arg(offers),
                           tr("offers answered"),
                           {},
                           false,
                           tr("Every ring counts as an offer, with all devices as one."),
                           true},
                          {QString::number(missed),
                           {},
                           tr("missed"),
                           {},
                           false,
                           tr("No answer, rejected or busy. A caller who gave up, or a colleague "
                              "who was quicker, is "
                              "nobody's miss."),
                           true},
                          {QString::number(placed), {}, tr("calls placed"), {}, false, {}, true},
                          {timerText(talk), {}, tr("talk"), {}, false, tr("Hold excluded."), true},
                          {rate,
                           {},
                           tr("changes an hour"),
                           {},
                           false,
                           tr("Changes of state in an observed hour.")}});
    card().setMessage(m_day.legs.isEmpty() && !m_busy ? tr("No calls and no offers on this day.")
                                                      : QString());
    table().setVisible(!m_day.legs.isEmpty());
    place();
    update();
}

void DayPage::explain(int figure)
{
    const auto what = Counted(figure);
    ListedNumber listed;
    seconds talk{0};
    int offers = 0, none = 0, rejected = 0, busy = 0;
    for (const engine::AgentDayLeg &item : std::as_const(m_day.legs)) {
        offers += item.leg.isOffer();
        if (!isCounted(item.leg, what))
            continue;
        listed.calls.append(item.call);
        talk += item.leg.talk.value_or(0s);
        none += item.leg.outcome == Outcome::NoAnswer;
        rejected += item.leg.outcome == Outcome::Rejected;
        busy += item.leg.outcome == Outcome::Busy;
    }
    listed.number = QString::number(listed.calls.size());
    switch (what) {
    case OffersAnswered:
        listed.title = tr("Offers answered");
        listed.rule = tr("Rings that this agent answered on this day. Every ring is an offer, with "
                         "all devices as one.");
        listed.inputs = tr("answered %1, offers %2").arg(listed.calls.size()).arg(offers);
        break;
    case Missed:
        listed.title = tr("Missed offers");
        listed.rule = tr("Rings that were not answered, rejected, or came while the agent was on "
                         "another call. A caller who gave up is nobody's miss.");
        listed.inputs = tr("no answer %1, rejected %2, busy %3").arg(none).arg(rejected).arg(busy);
        break;
    case Placed:
        listed.title = tr("Calls placed");
        listed.rule = tr("The agent's own calls, to outside and to colleagues. Asking a colleague "
                         "before a transfer is not one.");
        break;
    case Talk:
        listed.title = tr("Talk");
        listed.rule = tr("Talk on every leg of the agent, without hold.");
        listed.number = timerText(talk);
        listed.inputs =
            tr("talk %1 s over connected legs %2").arg(talk.count()).arg(listed.calls.size());
        break;
    default:
        return;
    }
    listed.title += u" · "_s + m_agent.label();
    Q_EMIT explainRequested(listed);
}

void DayPage::tick()
{
    if (m_daysBack == 0 && !m_day.agent.isEmpty())
        m_view->show(dayChart(m_day, m_clock.now(), m_zone, m_masked), m_zone);
}

void DayPage::dress()
{
    const Tokens &t = m_theme.tokens();
    m_earlier->setIcon(themedIcon(IconId::ChevronLeft, t.text2, t.line2, m_theme.px(16)));
    m_later->setIcon(themedIcon(IconId::ChevronRight, t.text2, t.line2, m_theme.px(16)));
    place();
}

int DayPage::tableHeight() const
{
    return m_day.legs.isEmpty() ? m_theme.px(120) : table().wholeHeight() + m_theme.px(10);
}

QString DayPage::note() const
{
    return tr("From our own log of states: time that nobody watched is not observed, never "
              "guessed.");
}

} // namespace zm::ui
