// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/missed/callerpanel.h>
#include <ui/missed/deskdelegate.h>
#include <ui/models/localformat.h>
#include <ui/models/timertext.h>
#include <ui/theme/icons.h>
#include <ui/theme/wording.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int keepAfterMs = 900;
constexpr int discSize = 28;
constexpr int noteLines = 3;

void dressLabel(QLabel *label, const QFont &font, const QColor &color)
{
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

QLabel *addLabel(QWidget *parent, bool wraps = true)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // names come from outside
    label->setWordWrap(wraps);
    if (wraps) // a word longer than the panel is cut, and does not widen it
        label->setMinimumWidth(1);
    return label;
}

/// A hairline between parts of the panel.
class Line final : public QWidget
{
public:
    Line(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), m_theme.tokens().line);
    }

private:
    const Theme &m_theme;
};

class Disc final : public QWidget
{
public:
    Disc(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedSize(theme.px(discSize), theme.px(discSize));
    }
    void show(const QString &name)
    {
        m_name = name;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintInitials(painter, rect(), m_name, m_theme);
    }

private:
    const Theme &m_theme;
    QString m_name;
};

} // namespace

CallerPanel::CallerPanel(engine::StoreReader &reader, const Theme &theme, const Clock &clock,
                         QWidget *parent)
    : Card(theme, parent)
    , m_reader(reader)
    , m_clock(clock)
    , m_zone(reader.zone())
{
    setObjectName("callerPanel"_L1);
    auto *body = new QWidget;
    m_name = addLabel(body);
    m_number = addLabel(body, false);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy = new QToolButton(body);
    m_copy->setAccessibleName(tr("Copy number"));
    m_copy->setToolTip(tr("Copy number · Ctrl+Shift+C"));
    m_call = new QPushButton(tr("Call in Zoom"), body);
    m_call->setToolTip(tr("Hands the number to Zoom's own program on this computer."));
    setButtonRole(*m_call, ButtonRole::Primary);
    m_hand = new QPushButton(tr("Hand over"), body);
    m_triesHead = addLabel(body);
    m_tries = new TriesList(theme, body);
    m_disc = new Disc(theme, body);
    m_owner = addLabel(body);
    m_taken = addLabel(body);
    m_note = new QPlainTextEdit(body);
    m_note->setObjectName("callerNote"_L1);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFrameShape(QFrame::StyledPanel);
    m_note->viewport()->setAutoFillBackground(false);
    m_historyHead = addLabel(body);
    m_historyHead->setText(tr("Last 30 days"));
    m_history = addLabel(body);
    m_foot = addLabel(body);

    auto *who = new QVBoxLayout;
    who->setSpacing(4);
    who->addWidget(m_name);
    who->addWidget(m_number);
    auto *head = new QHBoxLayout;
    head->addLayout(who, 1);
    head->addWidget(m_copy, 0, Qt::AlignBottom);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_call, 1);
    buttons->addWidget(m_hand);
    auto *owner = new QHBoxLayout;
    owner->setSpacing(10);
    owner->addWidget(m_disc);
    auto *whose = new QVBoxLayout;
    whose->setSpacing(0);
    whose->addWidget(m_owner);
    whose->addWidget(m_taken);
    owner->addLayout(whose, 1);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(4);
    column->addLayout(head);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addSpacing(14);
    column->addWidget(m_triesHead);
    column->addSpacing(4);
    column->addWidget(m_tries);
    column->addSpacing(12);
    column->addWidget(new Line(theme, body));
    column->addSpacing(10);
    column->addLayout(owner);
    column->addSpacing(6);
    column->addWidget(m_note);
    column->addSpacing(10);
    column->addWidget(new Line(theme, body));
    column->addSpacing(10);
    column->addWidget(m_historyHead);
    column->addWidget(m_history);
    column->addSpacing(10);
    column->addWidget(new Line(theme, body));
    column->addSpacing(10);
    column->addWidget(m_foot);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *room = new QVBoxLayout(this);
    room->setContentsMargins(1, 1, 1, 1);
    room->addWidget(scroll);

    m_typing.setSingleShot(true);
    m_typing.setInterval(keepAfterMs);
    connect(&m_typing, &QTimer::timeout, this,
            [this] { Q_EMIT noteWritten(m_note->toPlainText()); });
    connect(m_note, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_copy, &QToolButton::clicked, this,
            [this] { Q_EMIT copyRequested(m_row.caller.number); });
    connect(m_call, &QPushButton::clicked, this,
            [this] { Q_EMIT callRequested(m_row.caller.number); });
    connect(m_hand, &QPushButton::clicked, this, &CallerPanel::handOver);
    connect(m_tries, &TriesList::callOpened, this, &CallerPanel::callOpened);
    connect(&theme, &Theme::changed, this, &CallerPanel::dress);
    dress();
}

void CallerPanel::show(const engine::DeskRow &row)
{
    const bool other = row.caller.number != m_row.caller.number
                       || row.caller.firstMissed != m_row.caller.firstMissed;
    if (other)
        flush();
    const bool tries = other || row.caller.misses != m_row.caller.misses;
    m_row = row;
    if (other || !m_note->hasFocus()) {
        const QSignalBlocker quiet(m_note);
        if (m_note->toPlainText() != row.note.note)
            m_note->setPlainText(row.note.note);
    }
    setMessage({});
    for (QObject *child : children())
        if (auto *widget = qobject_cast<QWidget *>(child))
            widget->setVisible(true);
    fill();
    if (tries)
        readTries();
}

void CallerPanel::clear()
{
    flush();
    m_row = {};
    m_ticket.cancel();
    for (QObject *child : children())
        if (auto *widget = qobject_cast<QWidget *>(child))
            widget->setVisible(false);
}

void CallerPanel::flush()
{
    if (m_typing.isActive()) {
        m_typing.stop();
        Q_EMIT noteWritten(m_note->toPlainText());
    }
}

void CallerPanel::readTries()
{
    QList<CallId> ids = m_row.caller.misses;
    std::reverse(ids.begin(), ids.end());
    m_ticket = m_reader.lines(ids, this, [this](const Result<QList<engine::CallLine>> &lines) {
        if (lines)
            m_tries->show(*lines, m_zone);
    });
}

void CallerPanel::setNumbersMasked(bool masked)
{
    m_masked = masked;
    fill();
}

void CallerPanel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    fill();
}

void CallerPanel::fill()
{
    if (isEmpty())
        return;
    const MissedCaller &caller = m_row.caller;
    const Instant now = m_clock.now();
    const QString number = m_masked ? maskedForScreen(caller.number) : plainNumber(caller.number);
    m_name->setText(caller.name.isEmpty() ? number : caller.name);
    m_number->setText(number);
    m_number->setVisible(!caller.name.isEmpty());
    m_call->setVisible(!caller.recovered);
    m_hand->setVisible(!caller.recovered);
    const QString day = dayText(toDateTime(caller.firstMissed, m_zone).date(), DayForm::Short);
    const bool today =
        toDateTime(caller.firstMissed, m_zone).date() == toDateTime(now, m_zone).date();
    m_triesHead->setText(tr("%n tries", nullptr, caller.attempts()) + u' '
                         + (today ? tr("today") : tr("since %1").arg(day)));
    const bool owned = !m_row.note.owner.isEmpty();
    static_cast<Disc *>(m_disc)->show(owned ? m_row.note.owner : u"?"_s);
    m_owner->setText(owned ? m_row.note.owner : tr("No owner yet"));
    m_taken->setText(!owned             ? tr("Press T to take it")
                     : m_row.note.taken ? tr("took it %1").arg(clockTime(*m_row.note.taken, m_zone))
                                        : QString());
    m_taken->setVisible(!m_taken->text().isEmpty());
    const CallerHistory &past = m_row.history;
    QString history = tr("%n calls, %1 answered.", nullptr, past.calls).arg(past.answered);
    if (past.lastAnswer)
        history += u' '
                   + tr("Last time by %1, %2.")
                         .arg(past.lastBy.label(),
                              dayText(toDateTime(*past.lastAnswer, m_zone).date(), DayForm::Short)
                                  + u' ' + clockTime(*past.lastAnswer, m_zone));
    m_history->setText(history);
    if (caller.recovered) {
        m_foot->setText(
            tr("Closed by itself: %1 by %2, %3.")
                .arg(caller.calledBack ? tr("called back") : tr("rang again and was answered"),
                     caller.recoveredBy.label(), weekdayClock(*caller.recoveredAt, m_zone)));
    } else {
        m_foot->setText(
            tr("Closes by itself when a call to this number lasts 5 s or one from it is "
               "answered. Time left: until %1.")
                .arg(weekdayClock(m_row.due, m_zone)));
    }
}

void CallerPanel::editNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

void CallerPanel::handOver()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QString &name) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, name] { Q_EMIT ownerChosen(name); });
    };
    if (!m_me.isEmpty() && m_row.note.owner != m_me)
        add(tr("Take it myself"), m_me);
    if (!m_row.note.owner.isEmpty())
        add(tr("Nobody"), {});
    menu->addSeparator();
    for (const QString &name : std::as_const(m_colleagues))
        if (name != m_row.note.owner && name != m_me)
            add(name, name);
    menu->popup(m_hand->mapToGlobal(QPoint(0, m_hand->height())));
}

void CallerPanel::dress()
{
    const Tokens &t = m_theme.tokens();
    dressLabel(m_name, m_theme.font(TypeRole::Person), t.text1);
    dressLabel(m_number, m_theme.font(TypeRole::TitlePlain), t.text2);
    dressLabel(m_triesHead, m_theme.font(TypeRole::BodyStrong), t.text2);
    dressLabel(m_owner, m_theme.font(TypeRole::BodyStrong), t.text1);
    for (QLabel *label : {m_taken, m_foot})
        dressLabel(label, m_theme.font(TypeRole::Label), t.text3);
    dressLabel(m_historyHead, m_theme.font(TypeRole::BodyStrong), t.text2);
    dressLabel(m_history, m_theme.font(TypeRole::Body), t.text2);
    m_note->setFont(m_theme.font(TypeRole::Body));
    m_note->setFixedHeight(QFontMetrics(m_note->font()).lineSpacing() * noteLines + m_theme.px(16));
    m_copy->setIcon(themedIcon(IconId::Copy, t.text2, t.line2, m_theme.px(16)));
    m_call->setIcon(themedIcon(IconId::Calls, t.ground, t.line2, m_theme.px(16)));
    m_tries->updateGeometry();
    fill();
}

void CallerPanel::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
}

} // namespace zm::ui
