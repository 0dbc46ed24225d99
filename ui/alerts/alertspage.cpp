// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/alerts/alertspage.h>
#include <ui/alerts/alerttexts.h>
#include <ui/alerts/ruleeditor.h>
#include <ui/models/localformat.h>
#include <ui/models/queuecells.h>
#include <ui/models/roles.h>
#include <ui/models/timertext.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/card.h>
#include <ui/shell/focusring.h>
#include <ui/shell/valuedelegate.h>
#include <ui/theme/mirror.h>

#include <QAction>
#include <QCursor>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int activeHeight = 45;
constexpr int logHeight = 31;
constexpr int headHeight = 56;
constexpr int gap = 16;
constexpr int bottomMargin = 24;
constexpr int rulesWidth = 400;
constexpr int rulesLeast = 358;
constexpr int rulesShare = 36; ///< percent of a narrow page
constexpr int emptyHeight = 160;
constexpr auto snoozeSpan = std::chrono::minutes(15);

QString idOf(const alerts::AlertKey &key)
{
    return QString(keyOf(key.rule) + u'/' + key.subject);
}

} // namespace

AlertsPage::AlertsPage(AlertDesk &desk, const BoardMirror &board, const Theme &theme,
                       const Clock &clock, QWidget *parent)
    : PageWidget(parent)
    , m_desk(desk)
    , m_board(board)
    , m_theme(theme)
    , m_clock(clock)
    , m_zone(QTimeZone::systemTimeZone())
{
    m_activeValues = new ValueTable({{tr("Whose"), {}, false},
                                     {tr("Number"), {}, true},
                                     {tr("Limit"), {}, true},
                                     {tr("Raised"), {}, true},
                                     {tr("Seen by"), {}, false}},
                                    this);
    m_activeRows = new RowFilter(this);
    m_activeRows->setSourceModel(m_activeValues);
    m_activeCard = new Card(theme, this);
    m_active = new BoardTable(theme, *m_activeRows, activeHeight, m_activeCard);
    m_active->setObjectName("activeAlerts"_L1);
    m_active->setAccessibleName(tr("Active alerts"));
    m_active->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_delegate = new AlertDelegate(theme, *m_active, *m_activeValues, *m_activeRows);
    m_active->setItemDelegate(m_delegate);
    m_active->setColumns(
        {{220, 140, 4}, {110, 96, 0}, {84, 70, 0}, {84, 70, 0}, {200, 130, 3, 12}});
    m_active->setLastLine(false);

    m_activeHead = new QWidget(m_activeCard);
    m_activeTitle = new QLabel(m_activeHead);
    m_acknowledge = new QPushButton(tr("Acknowledge"), m_activeHead);
    m_acknowledge->setToolTip(tr("You have seen it: it stops sounding · A"));
    m_snooze = new QPushButton(tr("Snooze 15 min"), m_activeHead);
    m_snooze->setToolTip(tr("Quiet until then, also when it comes again · S"));
    m_mute = new QPushButton(tr("Mute queue"), m_activeHead);
    m_mute->setToolTip(tr("The queue's numbers stay marked, its alerts make no sound · M"));
    auto *head = new QHBoxLayout(m_activeHead);
    head->setContentsMargins(20, 0, 14, 0);
    head->setSpacing(8);
    head->addWidget(m_activeTitle, 1);
    for (QPushButton *button : {m_acknowledge, m_snooze, m_mute})
        head->addWidget(button);
    auto *column = new QVBoxLayout(m_activeCard);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_activeHead);
    column->addWidget(m_active, 1);

    m_logValues = new ValueTable(logColumns(), this);
    m_logRows = new RowFilter(this);
    m_logRows->setSourceModel(m_logValues);
    m_logCard = new Card(theme, this);
    m_log = new BoardTable(theme, *m_logRows, logHeight, m_logCard);
    m_log->setObjectName("alertLog"_L1);
    m_log->setAccessibleName(tr("Alert log"));
    m_log->setItemDelegate(new ValueDelegate(theme, *m_log, *m_logValues, *m_logRows));
    m_log->setColumns({{110, 84, 2},
                       {146, 104, 3},
                       {110, 100, 2},
                       {76, 72, 1},
                       {84, 82, 1},
                       {60, 54, 1},
                       {130, 96, 2, 12}});
    m_log->setLastLine(false);
    m_logTitle = new QLabel(tr("Log"), m_logCard);
    m_logTitle->setContentsMargins(20, 0, 20, 0);
    auto *logColumn = new QVBoxLayout(m_logCard);
    logColumn->setContentsMargins(1, 1, 1, 1);
    logColumn->setSpacing(0);
    logColumn->addWidget(m_logTitle);
    logColumn->addWidget(m_log, 1);

    m_rules = new RuleEditor(theme, this);
    for (auto [table, card] : {std::pair(m_active, m_activeCard), std::pair(m_log, m_logCard)})
        FocusRing::ask(*table, *card, Card::radius);

    makeCommands();
    connect(m_active, &BoardTable::opened, this, &AlertsPage::acknowledge);
    connect(m_active, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() != int(AlertColumn::State) || !index.data().toString().isEmpty())
            return;
        const QRectF cell = m_active->header().inside(m_active->visualRect(index), index.column());
        const QPoint at = m_active->viewport()->mapFromGlobal(QCursor::pos());
        if (m_delegate->button(cell).contains(forReader(at, m_active->visualRect(index))))
            m_desk.acknowledge({m_shown[m_activeRows->mapToSource(index).row()].key});
    });
    connect(m_active->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { dress(); });
    connect(&desk, &AlertDesk::changed, this, [this] {
        if (isInView())
            fillActive();
        Q_EMIT headChanged();
    });
    connect(&desk, &AlertDesk::logChanged, this, [this] {
        if (isInView())
            fillLog();
    });
    connect(&desk, &AlertDesk::settingsChanged, this, &AlertsPage::refresh);
    connect(m_rules, &RuleEditor::edited, &desk, &AlertDesk::setSettings);
    connect(m_rules, &RuleEditor::soundTried, this, &AlertsPage::soundTried);
    connect(m_rules, &RuleEditor::hooksTried, this, &AlertsPage::hooksTried);
    connect(&theme, &Theme::changed, this, [this] { refresh(); });
    refresh();
}

AlertsPage::~AlertsPage()
{
    // A field that has the keyboard says its last word while the page is whole.
    if (QWidget *last = m_rules->focusWidget())
        last->clearFocus();
    m_desk.disconnect(this);
}

void AlertsPage::makeCommands()
{
    const auto command = [this](const QString &text, const QKeySequence &key, QPushButton *button,
                                void (AlertsPage::*run)()) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        connect(button, &QPushButton::clicked, this, run);
        addAction(action);
    };
    command(tr("Acknowledge the chosen alerts"), Qt::Key_A, m_acknowledge,
            &AlertsPage::acknowledge);
    command(tr("Snooze the chosen alerts for 15 minutes"), Qt::Key_S, m_snooze,
            &AlertsPage::snooze);
    command(tr("Mute the queue of the chosen alert, or hear it again"), Qt::Key_M, m_mute,
            &AlertsPage::mute);
    auto *all = new QAction(tr("Acknowledge all alerts"), this);
    all->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_A));
    all->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(all, &QAction::triggered, this, [this] {
        QList<alerts::AlertKey> keys;
        for (const alerts::Alert &alert : m_desk.active())
            keys << alert.key;
        m_desk.acknowledge(keys);
    });
    addAction(all);
}

QString AlertsPage::title() const
{
    return tr("Alerts");
}

QString AlertsPage::subtitle() const
{
    const QString count =
        alertCount(m_desk.count(AlertLevel::Breach), m_desk.count(AlertLevel::Warn));
    const QString quiet = m_board.alerts().isQuietTime() ? tr("quiet hours") : QString();
    return QStringList{count, quiet}.join(count.isEmpty() || quiet.isEmpty() ? u""_s : u" · "_s);
}

QString AlertsPage::searchHint() const
{
    return tr("Name or rule");
}

PageWidget::NavigationMark AlertsPage::navigationMark() const
{
    const int all = m_desk.count(AlertLevel::Breach) + m_desk.count(AlertLevel::Warn);
    return {all ? QString::number(all) : QString(), m_desk.worst()};
}

QWidget *AlertsPage::firstFocus()
{
    return m_shown.isEmpty() ? m_log : m_active;
}

void AlertsPage::setSearch(const QString &text)
{
    m_search = text;
    m_activeRows->setSearch(text);
    m_logRows->setSearch(text);
    place();
}

void AlertsPage::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    refresh();
}

void AlertsPage::tick()
{
    fillActive();
}

void AlertsPage::refresh()
{
    m_rules->show(m_desk.settings());
    QList<std::pair<QueueId, QString>> muted;
    for (const QueueId &queue : m_desk.settings().muted) {
        const QueueRow *row = m_board.queue(queue);
        muted.append({queue, row ? row->name : queue.text});
    }
    std::ranges::sort(muted, {}, &std::pair<QueueId, QString>::second);
    m_rules->setMutedNames(muted);
    dress();
    if (isInView()) {
        fillActive();
        fillLog();
    }
    Q_EMIT headChanged();
}

QString AlertsPage::stateText(const alerts::Alert &alert) const
{
    const auto clock = [this](Instant at) { return clockTime(at, m_zone); };
    if (alert.acknowledged)
        return tr("%1, %2", "who and when").arg(alert.acknowledgedBy, clock(*alert.acknowledged));
    if (alert.snoozedUntil)
        return tr("snoozed until %1").arg(clock(*alert.snoozedUntil));
    if (alert.muted)
        return tr("queue is muted");
    return {};
}

QList<alerts::AlertKey> AlertsPage::selected() const
{
    QList<alerts::AlertKey> keys;
    const auto rows = m_active->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const int row = m_activeRows->mapToSource(index).row();
        if (row >= 0 && row < m_shown.size())
            keys << m_shown[row].key;
    }
    return keys;
}

void AlertsPage::fillActive()
{
    const QList<alerts::AlertKey> chosen = selected();
    m_shown = m_desk.active();
    const Instant now = boardTime(m_board.feed(), m_clock.now()).now;
    QList<ValueRow> rows;
    for (const alerts::Alert &alert : std::as_const(m_shown)) {
        const alerts::RuleId rule = alert.key.rule;
        const Instant at = rule == alerts::RuleId::FeedSilent ? m_clock.now() : now;
        rows.append(
            {idOf(alert.key),
             {{m_desk.nameOf(alert.key) + u'\n' + ruleName(rule), rows.size(), ruleStory(rule)},
              {alertValue(rule, alert.reading.valueAt(at)), alert.reading.valueAt(at)},
              {alertLimit(rule, alert.limit), alert.limit},
              {clockTime(alert.raised, m_zone), toMs(alert.raised)},
              {stateText(alert)}}});
    }
    m_delegate->setAlerts(m_shown);
    m_activeValues->setRows(rows);
    // A list in a new order keeps what was chosen.
    if (selected() != chosen) {
        QItemSelection kept;
        for (int row = 0; row < m_shown.size(); ++row) {
            const QModelIndex at = m_activeRows->mapFromSource(m_activeValues->index(row, 0));
            if (at.isValid() && chosen.contains(m_shown[row].key))
                kept.select(at, at);
        }
        m_active->selectionModel()->select(kept, QItemSelectionModel::ClearAndSelect
                                                     | QItemSelectionModel::Rows);
    }
    // Not selectRow(), which finds no row for readers from the right.
    if (selected().isEmpty() && m_activeRows->rowCount() > 0)
        m_active->selectionModel()->setCurrentIndex(m_activeRows->index(0, 0),
                                                    QItemSelectionModel::ClearAndSelect
                                                        | QItemSelectionModel::Rows);
    m_active->viewport()->update();
    dress();
    place();
}

void AlertsPage::fillLog()
{
    QList<ValueRow> rows;
    const Instant now = m_clock.now();
    for (const store::AlertRecord &record : m_desk.log())
        rows << logRow(record, m_desk.goesOn(record), now, m_zone);
    m_logValues->setRows(rows);
    place();
}

void AlertsPage::acknowledge()
{
    m_desk.acknowledge(selected());
}

void AlertsPage::snooze()
{
    const QList<alerts::AlertKey> keys = selected();
    const bool asleep = std::ranges::any_of(m_shown, [&keys](const alerts::Alert &alert) {
        return keys.contains(alert.key) && alert.snoozedUntil;
    });
    if (keys.isEmpty())
        return;
    m_desk.snooze(keys, asleep ? std::chrono::minutes(0) : snoozeSpan);
    if (!asleep)
        Q_EMIT undoOffered(tr("%n alerts are snoozed for 15 minutes.", nullptr, int(keys.size())),
                           [this, keys] { m_desk.snooze(keys, std::chrono::minutes(0)); });
}

void AlertsPage::mute()
{
    for (const alerts::AlertKey &key : selected()) {
        if (scopeOf(key.rule) != alerts::Scope::Queue)
            continue;
        const QueueId queue(key.subject);
        const bool muted = !m_desk.settings().muted.contains(queue);
        m_desk.setMuted(queue, muted);
        const QString name = m_desk.nameOf(key);
        Q_EMIT undoOffered(muted ? tr("%1 is muted: its alerts make no sound.").arg(name)
                                 : tr("The alerts of %1 are heard again.").arg(name),
                           [this, queue, muted] { m_desk.setMuted(queue, !muted); });
        return;
    }
    Q_EMIT messageRaised(tr("Only a queue can be muted. Snooze this alert, or acknowledge it."),
                         AlertLevel::None);
}

void AlertsPage::dress()
{
    const QList<alerts::AlertKey> keys = selected();
    bool isOpen = false;
    bool isAsleep = false;
    bool ofQueue = false;
    bool isMuted = false;
    for (const alerts::Alert &alert : std::as_const(m_shown)) {
        if (!keys.contains(alert.key))
            continue;
        isOpen |= !alert.acknowledged;
        isAsleep |= alert.snoozedUntil.has_value();
        ofQueue |= scopeOf(alert.key.rule) == alerts::Scope::Queue;
        isMuted |= alert.muted;
    }
    m_acknowledge->setEnabled(isOpen);
    m_snooze->setEnabled(!keys.isEmpty());
    m_snooze->setText(isAsleep ? tr("End snooze") : tr("Snooze 15 min"));
    m_mute->setEnabled(ofQueue);
    m_mute->setText(isMuted ? tr("Hear queue") : tr("Mute queue"));
    m_activeTitle->setText(m_shown.isEmpty() ? tr("Now") : tr("Now, the worst first"));
    for (QLabel *label : {m_activeTitle, m_logTitle}) {
        label->setFont(m_theme.font(TypeRole::Title));
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, m_theme.tokens().text1);
        label->setPalette(palette);
        label->setFixedHeight(m_theme.px(label == m_logTitle ? 48 : headHeight));
    }
    for (QPushButton *button : {m_acknowledge, m_snooze, m_mute})
        button->setFont(m_theme.font(TypeRole::Body));
}

void AlertsPage::place()
{
    const auto px = [this](int value) { return m_theme.px(value); };
    const int left = px(sideMargin);
    const int top = px(topMargin);
    const int across = width() - 2 * left;
    const int tall = height() - top - px(bottomMargin);
    const int right = std::min(px(rulesWidth), std::max(px(rulesLeast), across * rulesShare / 100));
    const int wide = across - right - px(gap);
    placeForReader(*m_rules, {left + wide + px(gap), top, right, std::max(0, tall)});

    const bool any = m_activeRows->rowCount() > 0;
    m_active->setVisible(any);
    m_activeHead->setVisible(any);
    m_activeCard->setMessage(any ? QString()
                             : !m_search.isEmpty() && !m_shown.isEmpty()
                                 ? tr("No alert matches \"%1\". Clear the search.").arg(m_search)
                                 : tr("Every number is inside its limits."));
    const int want = any ? px(headHeight) + m_active->wholeHeight() + px(10) : px(emptyHeight);
    // What goes on comes first; the log keeps a few lines.
    const int least = px(48) + 5 * px(logHeight);
    // Whatever does not fit scrolls by whole rows.
    const auto whole = [](int room, int frame, int row) {
        return frame + std::max(1, (room - frame) / row) * row;
    };
    const int activeRoom = std::max(px(emptyHeight), tall - px(gap) - least);
    const int activeFrame = px(headHeight) + m_active->header().sizeHint().height() + 2;
    const int active = want <= activeRoom ? want : whole(activeRoom, activeFrame, px(activeHeight));
    placeForReader(*m_activeCard, {left, top, wide, active});
    const bool logged = m_logRows->rowCount() > 0;
    m_log->setVisible(logged);
    m_logTitle->setVisible(logged);
    m_logCard->setMessage(logged ? QString()
                                 : tr("No alert yet. What is raised is listed here, with who "
                                      "acknowledged it."));
    const int logTop = top + active + px(gap);
    const int logWant = logged ? px(48) + m_log->wholeHeight() + px(10) : px(emptyHeight);
    const int logRoom = std::max(0, top + tall - logTop);
    const int logFrame = px(48) + m_log->header().sizeHint().height() + 2;
    placeForReader(*m_logCard,
                   {left, logTop, wide,
                    logWant <= logRoom ? logWant : whole(logRoom, logFrame, px(logHeight))});
}

void AlertsPage::resizeEvent(QResizeEvent *)
{
    place();
}

} // namespace zm::ui
