// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/localformat.h>
#include <ui/models/rowfilter.h>
#include <ui/models/timertext.h>
#include <ui/shell/card.h>
#include <ui/shell/celltext.h>
#include <ui/shell/figurestrip.h>
#include <ui/shell/focusring.h>
#include <ui/shell/valuedelegate.h>
#include <ui/story/storypage.h>
#include <ui/story/storytable.h>
#include <ui/story/storyview.h>
#include <ui/theme/wording.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <calls/story.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int rowHeight = 29;
constexpr int gap = 12;
constexpr int noteHeight = 40;

QList<ColumnWish> wishes()
{
    return {
        {52, 44, 0},   // Step
        {88, 74, 0},   // Start
        {134, 104, 1}, // What
        {250, 160, 4}, // From → to
        {106, 84, 1},  // Result
        {206, 90, 3},  // note
        {62, 52, 0},   // Wait
        {62, 52, 0},   // Talk
        {62, 52, 0},   // Hold
        {130, 96, 1},  // Source
    };
}

} // namespace

StoryPage::StoryPage(engine::StoreReader &reader, const Theme &theme, const Clock &clock,
                     QWidget *parent)
    : PageWidget(parent)
    , m_reader(reader)
    , m_theme(theme)
    , m_clock(clock)
    , m_style{reader.zone(), true}
    , m_copy(new QAction(tr("Copy as text"), this))
    , m_scroll(new QScrollArea(this))
    , m_sheet(new QWidget)
    , m_strip(new FigureStrip(FigureStrip::Look::Joined, theme, m_sheet))
    , m_view(new StoryView(theme, m_sheet))
    , m_card(new Card(theme, m_sheet))
    , m_values(new ValueTable(storyColumns(), this))
    , m_rows(new RowFilter(this))
{
    m_rows->setSourceModel(m_values);
    m_table = new BoardTable(theme, *m_rows, rowHeight, m_card);
    m_table->setObjectName("storyTable"_L1);
    m_table->setAccessibleName(tr("Facts of the call"));
    m_table->setItemDelegate(new ValueDelegate(theme, *m_table, *m_values, *m_rows));
    m_table->setColumns(wishes());
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    m_foot = new TableFoot(theme, *m_table, m_card);
    FocusRing::ask(*m_table, *m_card, Card::radius);
    FocusRing::ask(*m_view, *m_view, Card::radius);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_foot);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_sheet);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);

    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copy->setToolTip(tr("Copy the call as text · Ctrl+Shift+C"));
    connect(m_copy, &QAction::triggered, this, &StoryPage::copyAsText);
    addAction(m_copy);
    auto *back = new QAction(this);
    back->setShortcut(Qt::Key_Escape);
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QAction::triggered, this, &StoryPage::left);
    addAction(back);

    connect(m_view, &StoryView::told, this, [this](const QString &story) {
        m_note = story;
        update();
    });
    connect(&theme, &Theme::changed, this, &StoryPage::dress);
    connect(&reader, &engine::StoreReader::callsFiled, this, [this] {
        if (isVisible() && !m_id.isEmpty())
            read();
    });
    connect(&reader, &engine::StoreReader::opened, this, [this] {
        if (!m_id.isEmpty() && m_call.isEmpty())
            read();
    });
    dress();
}

StoryPage::~StoryPage() = default;

QString StoryPage::title() const
{
    return tr("Call story");
}

QString StoryPage::subtitle() const
{
    // Nineteen digits are read, and read out, in fours.
    QString text;
    for (qsizetype i = 0; i < m_id.text.size(); ++i)
        text += (i && i % 4 == 0 ? u" "_s : QString()) + m_id.text[i];
    return text;
}

QList<QAction *> StoryPage::headActions() const
{
    return {m_copy};
}

QWidget *StoryPage::firstFocus()
{
    return m_view;
}

void StoryPage::open(const CallId &call)
{
    if (m_id != call) {
        m_id = call;
        m_call = {};
        fill();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    read();
    Q_EMIT headChanged();
}

void StoryPage::setZone(const QTimeZone &zone)
{
    m_style.zone = zone;
    fill();
}

void StoryPage::setNumbersMasked(bool masked)
{
    m_style.masked = masked;
    fill();
}

void StoryPage::read()
{
    m_busy = true;
    m_ticket = m_reader.call(m_id, this, [this](const Result<Call> &call) { take(call); });
}

void StoryPage::take(const Result<Call> &call)
{
    m_busy = false;
    if (!call) {
        if (m_call.isEmpty())
            m_view->setMessage(tr("This call cannot be read now: %1")
                                   .arg(errorSentence(call.error(), m_style.zone)));
        return;
    }
    m_call = *call;
    if (m_call.isEmpty())
        m_view->setMessage(tr("Nothing of this call is on disk yet. A live call shows here a "
                              "second after its next step."));
    fill();
}

void StoryPage::fill()
{
    const bool known = !m_call.isEmpty();
    if (known)
        m_view->setMessage({});
    m_copy->setEnabled(known);
    m_strip->setVisible(known);
    m_card->setVisible(known);
    m_view->show(known ? storyLanes(m_call, m_clock.now(), m_style) : StoryLanes(), m_style);
    m_values->setRows(known ? storyRows(m_call, m_style) : QList<ValueRow>());
    if (known) {
        const auto span = [](milliseconds time) { return timerText(time); };
        const QString queue =
            m_call.visits.isEmpty() ? tr("Direct call") : m_call.lastQueue().label();
        const QString when =
            dayText(toDateTime(m_call.start, m_style.zone).date(), DayForm::ShortYear) + u", "_s
            + clockTime(m_call.start, m_style.zone);
        const Instant end = m_call.end.value_or(m_clock.now());
        const int transfers = m_call.transfersThatWorked();
        m_strip->setFigures(
            {{storyHeadline(m_call), {}, queue + u" · "_s + when, AlertLevel::None, true, {}},
             {span(m_call.wait()),
              {},
              tr("wait"),
              {},
              false,
              tr("Waiting in its queues, else ringing.")},
             {span(m_call.talk()),
              {},
              tr("talk"),
              {},
              false,
              tr("Talk over all its legs, hold excluded.")},
             {span(m_call.hold()), {}, tr("hold"), {}, false, {}},
             {span(end - m_call.start),
              {},
              m_call.end ? tr("from beginning to end") : tr("since its beginning"),
              {},
              false,
              {}},
             {QString::number(m_call.legs.size()),
              {},
              tr("legs"),
              {},
              false,
              tr("Offers to agents and calls placed.")},
             {QString::number(transfers),
              {},
              transfers == 1 ? tr("transfer") : tr("transfers"),
              {},
              false,
              {}}});
        m_foot->setCells(storyTotals(m_call));
    }
    place();
    update();
}

void StoryPage::copyAsText()
{
    if (!m_call.isEmpty())
        QApplication::clipboard()->setText(storyOf(m_call, m_style.zone));
}

void StoryPage::dress()
{
    m_copy->setIcon(
        themedIcon(IconId::Copy, m_theme.tokens().text2, m_theme.tokens().line2, m_theme.px(16)));
    place();
}

void StoryPage::place()
{
    const auto px = [this](int value) { return m_theme.px(value); };
    const int note = px(noteHeight);
    m_scroll->setGeometry(0, 0, width(), std::max(0, height() - note));
    const int left = px(sideMargin);
    const int across = width() - 2 * left;
    int y = px(topMargin);
    m_strip->setGeometry(left, y, across, m_strip->sizeHint().height());
    if (m_strip->isVisibleTo(m_sheet))
        y += m_strip->height() + px(gap);
    m_view->setGeometry(left, y, across, m_view->height());
    const int view = m_call.isEmpty() ? px(220) : m_view->wholeHeight();
    m_view->setGeometry(left, y, across, view);
    y += view + px(gap);
    const int table = m_table->wholeHeight() + m_foot->sizeHint().height() + 2;
    m_card->setGeometry(left, y, across, table);
    if (m_card->isVisibleTo(m_sheet))
        y += table + px(8);
    m_sheet->resize(width(), y);
}

void StoryPage::resizeEvent(QResizeEvent *)
{
    place();
}

void StoryPage::showEvent(QShowEvent *event)
{
    PageWidget::showEvent(event);
    if (!m_id.isEmpty())
        read();
}

void StoryPage::paintEvent(QPaintEvent *)
{
    if (m_call.isEmpty())
        return;
    QPainter painter(this);
    const int left = m_theme.px(sideMargin);
    const bool hover = !m_note.isEmpty();
    paintLine(
        painter,
        QRectF(left, height() - m_theme.px(noteHeight), width() - 2 * left, m_theme.px(noteHeight)),
        hover ? QString(m_note).replace(u'\n', u' ') : storyFootnote(m_call, m_style),
        m_theme.font(TypeRole::Label), hover ? m_theme.tokens().text1 : m_theme.tokens().text3);
}

} // namespace zm::ui
