// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/day/daypage.h>
#include <ui/day/dayview.h>
#include <ui/models/localformat.h>
#include <ui/models/roles.h>
#include <ui/models/rowfilter.h>
#include <ui/models/timertext.h>
#include <ui/shell/card.h>
#include <ui/shell/celltext.h>
#include <ui/shell/figurestrip.h>
#include <ui/shell/focusring.h>
#include <ui/shell/valuedelegate.h>
#include <ui/theme/wording.h>

#include <QAction>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <calls/businessday.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int rowHeight = 29;
constexpr int gap = 12;
constexpr int noteHeight = 36;

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
    : PageWidget(parent)
    , m_reader(reader)
    , m_mirror(mirror)
    , m_theme(theme)
    , m_clock(clock)
    , m_zone(reader.zone())
    , m_earlier(new QAction(tr("Day before"), this))
    , m_later(new QAction(tr("Day after"), this))
    , m_scroll(new QScrollArea(this))
    , m_sheet(new QWidget)
    , m_strip(new FigureStrip(FigureStrip::Look::Joined, theme, m_sheet))
    , m_view(new DayView(theme, m_sheet))
    , m_card(new Card(theme, m_sheet))
    , m_values(new ValueTable(dayColumns(), this))
    , m_rows(new RowFilter(this))
{
    m_rows->setSourceModel(m_values);
    m_table = new BoardTable(theme, *m_rows, rowHeight, m_card);
    m_table->setObjectName("dayTable"_L1);
    m_table->setAccessibleName(tr("Calls and offers"));
    m_table->setItemDelegate(new ValueDelegate(theme, *m_table, *m_values, *m_rows));
    m_table->setColumns(wishes());
    m_table->setLastLine(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    FocusRing::ask(*m_table, *m_card, Card::radius);
    FocusRing::ask(*m_view, *m_view, Card::radius);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_table);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_sheet);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);

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
    auto *back = new QAction(this);
    back->setShortcut(Qt::Key_Escape);
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QAction::triggered, this, &DayPage::left);
    addAction(back);
    connect(m_strip, &FigureStrip::opened, this, &DayPage::explain);
    for (const auto &[figure, text] : {std::pair(OffersAnswered, tr("Explain the offers answered")),
                                       std::pair(Missed, tr("Explain the missed offers")),
                                       std::pair(Placed, tr("Explain the calls placed")),
                                       std::pair(Talk, tr("Explain the talk time"))}) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, [this, figure = figure] { explain(figure); });
        addAction(action);
    }
    connect(m_view, &DayView::told, this, [this](const QString &story) {
        m_note = story;
        update();
    });
    connect(m_view, &DayView::legOpened, this, [this](int leg) {
        if (leg < m_day.legs.size())
            Q_EMIT callOpened(m_day.legs[leg].call);
    });
    connect(m_table, &BoardTable::opened, this, [this](int row) {
        Q_EMIT callOpened(CallId(m_rows->index(row, 0).data(IdRole).toString()));
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

QWidget *DayPage::firstFocus()
{
    return m_view;
}

void DayPage::open(const AgentId &agent)
{
    const AgentRow *row = m_mirror.agent(agent);
    m_agent = {agent, row ? row->name : QString(), row ? row->extension : QString()};
    m_daysBack = 0;
    m_day = {};
    m_values->setRows({});
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
    m_values->setRows(dayRows(m_day, m_zone, m_masked));
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
    m_strip->setFigures({{chart.firstIn ? clockTime(*chart.firstIn, m_zone) : noValue(),
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
    m_card->setMessage(m_day.legs.isEmpty() && !m_busy ? tr("No calls and no offers on this day.")
                                                       : QString());
    m_table->setVisible(!m_day.legs.isEmpty());
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

void DayPage::place()
{
    const auto px = [this](int value) { return m_theme.px(value); };
    m_scroll->setGeometry(0, 0, width(), std::max(0, height() - px(noteHeight)));
    const int left = px(sideMargin);
    const int across = width() - 2 * left;
    int y = px(topMargin);
    m_strip->setGeometry(left, y, across, m_strip->sizeHint().height());
    y += m_strip->height() + px(gap);
    m_view->setGeometry(left, y, across, std::max(1, m_view->height()));
    m_view->setGeometry(left, y, across, m_view->wholeHeight());
    y += m_view->height() + px(gap);
    const int table = m_day.legs.isEmpty() ? px(120) : m_table->wholeHeight() + px(10);
    m_card->setGeometry(left, y, across, table);
    y += table + px(8);
    m_sheet->resize(width(), y);
}

void DayPage::resizeEvent(QResizeEvent *)
{
    place();
}

void DayPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int left = m_theme.px(sideMargin);
    const bool hover = !m_note.isEmpty();
    const QString note =
        hover ? m_note
              : tr("From our own log of states: time that nobody watched is not observed, never "
                   "guessed.");
    paintLine(
        painter,
        QRectF(left, height() - m_theme.px(noteHeight), width() - 2 * left, m_theme.px(noteHeight)),
        note, m_theme.font(TypeRole::Label),
        hover ? m_theme.tokens().text1 : m_theme.tokens().text3);
}

} // namespace zm::ui
