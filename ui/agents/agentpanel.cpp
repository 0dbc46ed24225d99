// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/agents/agentpanel.h>
#include <ui/models/queuecells.h>
#include <ui/models/timertext.h>
#include <ui/theme/icons.h>
#include <ui/theme/marks.h>
#include <ui/theme/stateshapes.h>
#include <ui/theme/wording.h>

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int panelWidth = 300;
constexpr int shapeSize = 36;

QLabel *addLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // names come from outside
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void write(QLabel *label, const QFont &font, const QColor &color)
{
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

AgentPanel::AgentPanel(const BoardMirror &board, const Theme &theme, const Clock &clock,
                       QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_theme(theme)
    , m_clock(clock)
    , m_shape(new QLabel(this))
    , m_name(addLabel(this))
    , m_place(addLabel(this))
    , m_close(new QToolButton(this))
    , m_state(addLabel(this))
    , m_timer(addLabel(this))
    , m_detail(addLabel(this))
    , m_rings(addLabel(this))
    , m_today(addLabel(this))
    , m_queuesHead(addLabel(this))
    , m_queues(new QGridLayout)
    , m_day(new QPushButton(tr("Show the day"), this))
    , m_why(new QPushButton(tr("Explain"), this))
{
    setObjectName(u"agentPanel"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    m_timer->setWordWrap(false);
    m_queuesHead->setText(tr("Queues"));
    m_day->hide();
    m_why->hide();
    m_why->setToolTip(tr("The calls that this agent answered today"));
    setButtonRole(*m_why, ButtonRole::Quiet);
    connect(m_close, &QToolButton::clicked, this, &AgentPanel::closed);
    connect(m_day, &QPushButton::clicked, this, [this] { Q_EMIT dayRequested(m_agent); });
    connect(m_why, &QPushButton::clicked, this, [this] { Q_EMIT answeredRequested(m_agent); });
    connect(&theme, &Theme::changed, this, &AgentPanel::dress);
    connect(&board, &BoardMirror::feedChanged, this, &AgentPanel::refill);
    connect(&board, &BoardMirror::queuesChanged, this, &AgentPanel::refill);
    connect(&board, &BoardMirror::agentsChanged, this,
            [this](const QSet<AgentId> &changed, const QSet<AgentId> &gone) {
                if (gone.contains(m_agent))
                    Q_EMIT closed();
                else if (changed.contains(m_agent))
                    refill();
            });

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_shape, 0, Qt::AlignTop);
    auto *who = new QVBoxLayout;
    who->setSpacing(2);
    who->addWidget(m_name);
    who->addWidget(m_place);
    head->addLayout(who, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *state = new QHBoxLayout;
    state->addWidget(m_state, 1, Qt::AlignBottom);
    state->addWidget(m_timer, 0, Qt::AlignBottom);
    m_queues->setHorizontalSpacing(12);
    m_queues->setVerticalSpacing(6);
    m_queues->setColumnStretch(0, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(20, 16, 20, 16);
    page->setSpacing(4);
    page->addLayout(head);
    page->addSpacing(16);
    page->addLayout(state);
    page->addWidget(m_detail);
    page->addWidget(m_rings);
    auto *today = new QHBoxLayout;
    today->addWidget(m_today, 1);
    today->addWidget(m_why);
    page->addLayout(today);
    page->addSpacing(16);
    page->addWidget(m_queuesHead);
    page->addLayout(m_queues);
    page->addStretch(1);
    page->addWidget(m_day);
    dress();
    hide();
}

void AgentPanel::show(const AgentId &agent)
{
    m_agent = agent;
    setVisible(!agent.isEmpty());
    refill();
}

void AgentPanel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    refill();
}

void AgentPanel::setNumbers(NumberDisplay numbers)
{
    m_numbers = numbers;
    refill();
}

void AgentPanel::setDayOffered(bool offered)
{
    m_day->setVisible(offered);
    m_why->setVisible(offered);
}

QSize AgentPanel::sizeHint() const
{
    return {m_theme.px(panelWidth), QWidget::sizeHint().height()};
}

void AgentPanel::tick()
{
    if (isVisible())
        refill();
}

void AgentPanel::dress()
{
    const Tokens &t = m_theme.tokens();
    write(m_name, m_theme.font(TypeRole::Person), t.text1);
    write(m_place, m_theme.font(TypeRole::Label), t.text3);
    write(m_state, m_theme.font(TypeRole::Title), t.text1);
    for (QLabel *label : {m_detail, m_rings, m_today})
        write(label, m_theme.font(TypeRole::Body), t.text2);
    write(m_queuesHead, m_theme.font(TypeRole::Label), t.text3);
    m_close->setIcon(themedIcon(IconId::Close, t.text2, t.line2, m_theme.px(16)));
    m_close->setIconSize(QSize(m_theme.px(16), m_theme.px(16)));
    updateGeometry();
    refill();
}

void AgentPanel::refill()
{
    const AgentRow *row = m_board.agent(m_agent);
    if (!row)
        return;
    const Tokens &t = m_theme.tokens();
    const BoardTime at = boardTime(m_board.feed(), m_clock.now());
    const TileText text = tileText(*row, at, m_clock.now() - at.now, m_zone, m_numbers);
    m_shape->setPixmap(stateShapePixmap(row->state,
                                        at.stale ? t.offline : t.family(familyOf(row->state)),
                                        t.onState, m_theme.px(shapeSize), devicePixelRatioF()));
    m_name->setText(text.name);
    m_place->setText(row->extension.isEmpty()
                         ? row->team
                         : plainNumber(row->extension)
                               + (row->team.isEmpty() ? QString() : u" · "_s + row->team));
    m_state->setText(text.word);
    m_timer->setText(text.timer);
    m_alert = m_board.alerts().agentMark(row->id, at.now);
    write(m_timer, m_theme.font(TypeRole::RoomyTimer),
          m_alert == AlertLevel::Breach ? t.onBreach
          : at.stale                    ? t.text2
                                        : t.text1);
    update();
    QStringList details{text.line3};
    if (const QString since = row->since ? sinceText(*row->since, at.now, m_zone) : QString();
        !since.isEmpty() && since != text.line3)
        details << since;
    say(m_detail, details.join(u" · "_s));
    say(m_rings, willRingSentence(row->state));
    say(m_today, text.line4);
    setAccessibleName(text.name);
    setAccessibleDescription(tileStory(*row, at, m_zone, m_numbers));
    fillQueues(*row);
}

void AgentPanel::fillQueues(const AgentRow &row)
{
    const Tokens &t = m_theme.tokens();
    const BoardTime at = boardTime(m_board.feed(), m_clock.now());
    int line = 0;
    // The labels stay from one second to the next; only their words change.
    const auto cell = [this](int r, int column) {
        if (QLayoutItem *item = m_queues->itemAtPosition(r, column))
            return qobject_cast<QLabel *>(item->widget());
        QLabel *label = addLabel(this);
        m_queues->addWidget(label, r, column, column ? Qt::AlignRight : Qt::Alignment());
        return label;
    };
    for (const QueueId &id : row.queues) {
        const QueueRow *queue = m_board.queue(id);
        if (!queue)
            continue;
        QLabel *name = cell(line, 0);
        QLabel *news = cell(line, 1);
        write(name, m_theme.font(TypeRole::Body), t.text1);
        write(news, m_theme.font(TypeRole::Body), t.text2);
        say(name, queue->name);
        news->setWordWrap(false);
        QString waiting = queue->waiting
                              ? tr("%1 waiting").arg(atLeast(QString::number(*queue->waiting)))
                              : noValue();
        if (queue->longestRinging)
            waiting += u" · "_s + timerText(*queue->longestRinging, at.now);
        say(news, waiting);
        ++line;
    }
    m_queuesHead->setVisible(line > 0);
    for (int r = line; r < m_queues->rowCount(); ++r)
        for (const int column : {0, 1})
            if (QLayoutItem *item = m_queues->itemAtPosition(r, column))
                item->widget()->hide();
}

void AgentPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    const qreal inset = t.dark ? 0 : 0.5;
    painter.setBrush(t.tile);
    painter.setPen(t.dark ? QPen(Qt::NoPen) : QPen(t.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    const QRectF number = QRectF(m_timer->geometry()).adjusted(-4, 0, 4, 0);
    if (m_alert == AlertLevel::Breach)
        paintBreachBox(painter, number, t, MarkSizes::desktop(m_theme.scale()));
    if (m_alert == AlertLevel::Warn)
        paintWarnBox(painter, number.adjusted(-4, -3, 4, 3), t,
                     MarkSizes::desktop(m_theme.scale()));
}

void AgentPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace zm::ui
