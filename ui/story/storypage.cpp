// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/localformat.h>
#include <ui/models/timertext.h>
#include <ui/shell/card.h>
#include <ui/shell/figurestrip.h>
#include <ui/shell/valuedelegate.h>
#include <ui/story/storypage.h>
#include <ui/story/storytable.h>
#include <ui/story/storyview.h>
#include <ui/theme/wording.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <calls/story.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

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
    : LanePage(new StoryView(theme),
               {u"storyTable"_s, tr("Facts of the call"), storyColumns(), wishes()}, theme, parent)
    , m_reader(reader)
    , m_clock(clock)
    , m_style{reader.zone(), true}
    , m_copy(new QAction(tr("Copy as text"), this))
    , m_view(static_cast<StoryView *>(firstFocus()))
    , m_foot(new TableFoot(theme, table(), &card()))
{
    card().layout()->addWidget(m_foot);
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copy->setToolTip(tr("Copy the call as text · Ctrl+Shift+C"));
    connect(m_copy, &QAction::triggered, this, &StoryPage::copyAsText);
    addAction(m_copy);
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

void StoryPage::open(const CallId &call)
{
    if (m_id != call) {
        m_id = call;
        m_call = {};
        fill();
        scroll().verticalScrollBar()->setValue(0);
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
    figures().setVisible(known);
    card().setVisible(known);
    m_view->show(known ? storyLanes(m_call, m_clock.now(), m_style) : StoryLanes(), m_style);
    values().setRows(known ? storyRows(m_call, m_style) : QList<ValueRow>());
    if (known) {
        const auto span = [](milliseconds time) { return timerText(time); };
        const QString queue =
            m_call.visits.isEmpty() ? tr("Direct call") : m_call.lastQueue().label();
        const QString when =
            dayText(toDateTime(m_call.start, m_style.zone).date(), DayForm::ShortYear) + u", "_s
            + clockTime(m_call.start, m_style.zone);
        const Instant end = m_call.end.value_or(m_clock.now());
        const int transfers = m_call.transfersThatWorked();
        figures().setFigures(
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
              m_call.end ? tr("in all") : tr("since its beginning"),
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

int StoryPage::tableHeight() const
{
    return table().wholeHeight() + m_foot->sizeHint().height() + 2;
}

void StoryPage::showEvent(QShowEvent *event)
{
    PageWidget::showEvent(event);
    if (!m_id.isEmpty())
        read();
}

QString StoryPage::note() const
{
    return m_call.isEmpty() ? QString() : storyFootnote(m_call, m_style);
}

} // namespace zm::ui
