// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/explain/explainpanel.h>
#include <ui/models/roles.h>
#include <ui/models/rowfilter.h>
#include <ui/models/timertext.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/valuedelegate.h>
#include <ui/story/storylanes.h>
#include <ui/theme/icons.h>
#include <ui/theme/wording.h>

#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int rowHeight = 31;
constexpr int side = 20;

QList<ColumnWish> wishes()
{
    return {{70, 66, 0}, {134, 100, 3}, {110, 80, 2}, {62, 56, 0}, {68, 60, 0}};
}

/// What went into the number, the figures in a column of their own; sentences across both.
QString inputTable(const QStringList &lines)
{
    static const QRegularExpression figure(u"^(?<what>.*\\D) (?<much>\\d[\\d.,:]*( \\w{1,3})?)$"_s);
    QString rows;
    for (const QString &line : lines) {
        const auto found = figure.match(line);
        rows += found.hasMatch()
                    ? u"<tr><td>%1</td><td align=\"right\">%2</td></tr>"_s.arg(
                          found.captured(u"what").toHtmlEscaped(), found.captured(u"much"))
                    : u"<tr><td colspan=\"2\">%1</td></tr>"_s.arg(line.toHtmlEscaped());
    }
    return u"<table width=\"100%\" cellspacing=\"0\">"_s + rows + u"</table>"_s;
}

} // namespace

ExplainPanel::ExplainPanel(engine::StoreReader &reader, const BoardMirror &mirror,
                           const Theme &theme, const Clock &clock, QWidget *parent)
    : Card(theme, parent)
    , m_reader(reader)
    , m_mirror(mirror)
    , m_clock(clock)
    , m_zone(reader.zone())
    , m_title(new QLabel(this))
    , m_number(new QLabel(this))
    , m_rule(new QLabel(this))
    , m_inputs(new QLabel(this))
    , m_head(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_values(new ValueTable(callListColumns(), this))
    , m_rows(new RowFilter(this))
{
    setObjectName("explainPanel"_L1);
    for (QLabel *label : {m_title, m_number, m_rule, m_head})
        label->setTextFormat(Qt::PlainText);
    m_inputs->setTextFormat(Qt::RichText);
    m_rule->setWordWrap(true);
    m_inputs->setWordWrap(true);
    m_inputs->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->setSourceModel(m_values);
    m_table = new BoardTable(theme, *m_rows, rowHeight, this);
    m_table->setObjectName("explainTable"_L1);
    m_table->setItemDelegate(new ValueDelegate(theme, *m_table, *m_values, *m_rows));
    m_table->setColumns(wishes());
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close · Esc"));
    connect(m_close, &QToolButton::clicked, this, &ExplainPanel::closed);
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QAction::triggered, this, &ExplainPanel::closed);
    addAction(escape);
    auto *copy = new QAction(tr("Copy the list as text and CSV"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, m_table, &BoardTable::copy);
    addAction(copy);
    connect(m_table, &BoardTable::opened, this, [this](int row) {
        const QString id = m_rows->index(row, 0).data(IdRole).toString();
        const bool isTime = m_answer && !m_answer->stays.isEmpty();
        if (isTime || (isLiveNumber(m_subject) && liveList(m_subject, m_mirror).ofAgents))
            Q_EMIT agentOpened(AgentId(id));
        else
            Q_EMIT callOpened(CallId(id));
    });
    const auto follow = [this] {
        if (isVisible() && isLiveNumber(m_subject))
            showLive();
    };
    connect(&mirror, &BoardMirror::agentsChanged, this, follow);
    connect(&mirror, &BoardMirror::callsChanged, this, follow);
    connect(&reader, &engine::StoreReader::callsFiled, this, [this] {
        if (isVisible() && !isLiveNumber(m_subject))
            read();
    });
    connect(&theme, &Theme::changed, this, &ExplainPanel::dress);
    dress();
}

void ExplainPanel::explain(const ListedNumber &listed)
{
    if (m_listed != listed) {
        m_answer.reset();
        m_values->setRows({});
        m_inputs->clear();
        m_head->clear();
    }
    m_subject = {};
    m_listed = listed;
    m_title->setText(listed.title);
    m_number->setText(listed.number);
    m_rule->setText(listed.rule);
    setAccessibleName(m_title->text());
    read();
    place();
}

void ExplainPanel::explain(const ExplainSubject &subject)
{
    if (m_listed.has_value() || subject != m_subject) {
        m_listed.reset();
        m_answer.reset();
        m_values->setRows({});
        m_number->setText(u"…"_s);
        m_inputs->clear();
        m_head->clear();
    }
    m_subject = subject;
    m_title->setText(explainTitle(subject, m_mirror));
    m_rule->setText(ruleText(subject));
    setAccessibleName(m_title->text());
    if (isLiveNumber(subject)) {
        m_ticket.cancel();
        m_busy = false;
        showLive();
    } else {
        read();
    }
    place();
}

void ExplainPanel::setNumbersMasked(bool masked)
{
    m_masked = masked;
    if (m_answer)
        take(*m_answer);
}

QString ExplainPanel::number() const
{
    return m_number->text();
}

qsizetype ExplainPanel::listed() const
{
    return m_values->rows().size();
}

void ExplainPanel::showLive()
{
    const LiveList list = liveList(m_subject, m_mirror);
    const Instant now = m_clock.now();
    QList<ValueRow> rows;
    for (const AgentId &id : list.agents) {
        const AgentRow *agent = m_mirror.agent(id);
        rows.append({id.text,
                     {{agent->since ? clockTime(*agent->since, m_zone) : noValue(),
                       agent->since ? QVariant(toMs(*agent->since)) : QVariant()},
                      {agent->name},
                      {stateWord(agent->state), {}, {}, false, true},
                      {agent->since ? timerText(*agent->since, now) : noValue()},
                      {}}});
    }
    for (const CallId &id : list.calls) {
        const CallRow call = m_mirror.calls().value(id);
        rows.append({id.text,
                     {{clockTime(call.started, m_zone), QVariant(toMs(call.started))},
                      {partyText(call.fromName, call.from, m_masked)},
                      {call.queue, {}, {}, false, true},
                      {timerText(call.since, now)},
                      {}}});
    }
    m_values->setRows(rows);
    const QString count = QString::number(list.size());
    QString number = count;
    if (m_subject.column == QueueColumn::Waiting)
        number = list.size() ? atLeast(count) : noValue();
    else if (m_subject.column == QueueColumn::Longest)
        number = list.calls.isEmpty()
                     ? noValue()
                     : timerText(m_mirror.calls().value(list.calls.first()).since, now);
    m_number->setText(number);
    m_inputs->clear();
    m_head->setText(list.ofAgents ? tr("%n agents", nullptr, int(list.size()))
                                  : tr("%n calls", nullptr, int(list.size())));
    m_table->setAccessibleName(m_head->text());
    place();
}

void ExplainPanel::read()
{
    m_busy = true;
    if (m_listed) {
        m_ticket = m_reader.lines(
            m_listed->calls, this,
            [this, listed = *m_listed](const Result<QList<engine::CallLine>> &lines) {
                if (!lines) {
                    take(Failure(lines.error()));
                    return;
                }
                engine::Explained answer;
                answer.value = listed.number;
                answer.inputs = listed.inputs;
                answer.calls = *lines;
                take(answer);
            });
        return;
    }
    m_ticket = m_reader.explain(
        explainRequest(m_subject, m_mirror, m_clock.now(), m_zone, m_reader.rules()), this,
        [this](const Result<engine::Explained> &answer) { take(answer); });
}

void ExplainPanel::take(const Result<engine::Explained> &answer)
{
    m_busy = false;
    if (!answer) {
        m_head->setText(tr("The calls behind it cannot be read now."));
        m_inputs->setText(errorSentence(answer.error(), m_zone).toHtmlEscaped());
        place();
        return;
    }
    m_answer = *answer;
    QList<ValueRow> rows;
    int provisional = 0;
    for (const engine::CallLine &line : m_answer->calls) {
        rows.append(callListRow(line, m_zone, m_masked));
        provisional += line.provisional;
    }
    const bool isTime = !m_answer->stays.isEmpty();
    if (isTime)
        rows = stayListRows(m_answer->stays, m_zone);
    m_values->setRows(rows);
    m_number->setText(cellText(m_answer->value, m_answer->column));
    QStringList lines = inputLines(m_answer->inputs);
    lines << (provisional ? tr("%n of these calls wait for Zoom's record.", nullptr, provisional)
              : rows.isEmpty() || isTime
                  ? QString()
                  : tr("Every call has Zoom's record. None is provisional."));
    lines.removeAll(QString());
    m_inputs->setText(inputTable(lines));
    m_head->setText((isTime ? tr("%n stretches of time", nullptr, int(rows.size()))
                            : tr("%n calls", nullptr, int(rows.size())))
                    + (rows.isEmpty() ? QString() : tr(" · Enter opens one")));
    m_table->setAccessibleName(m_head->text());
    place();
}

void ExplainPanel::dress()
{
    const Tokens &t = m_theme.tokens();
    const auto write = [](QLabel *label, const QFont &font, const QColor &color) {
        label->setFont(font);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, color);
        label->setPalette(palette);
    };
    write(m_title, m_theme.font(TypeRole::Label), t.text2);
    write(m_number, m_theme.font(TypeRole::Number), t.text1);
    write(m_rule, m_theme.font(TypeRole::Body), t.text1);
    write(m_inputs, m_theme.font(TypeRole::Label), t.text2);
    write(m_head, m_theme.font(TypeRole::BodyStrong), t.text1);
    m_close->setIcon(themedIcon(IconId::Close, t.text2, t.line2, m_theme.px(16)));
    m_close->setIconSize(QSize(m_theme.px(16), m_theme.px(16)));
    place();
}

void ExplainPanel::place()
{
    const auto px = [this](int value) { return m_theme.px(value); };
    const int left = px(side);
    const int wide = width() - 2 * left;
    int y = px(14);
    m_close->setGeometry(width() - px(44), px(10), px(32), px(32));
    m_title->setGeometry(left, y, wide - px(30), px(20));
    y += px(22);
    m_number->setGeometry(left, y, wide, px(36));
    y += px(44);
    const auto block = [&](QLabel *label, int after) {
        const int high = label->text().isEmpty() ? 0 : label->heightForWidth(wide);
        label->setGeometry(left, y, wide, high);
        y += high + (high ? px(after) : 0);
    };
    block(m_rule, 10);
    block(m_inputs, 10);
    y += px(6);
    m_head->setGeometry(left, y, wide, px(24));
    y += px(28);
    const int room = std::max(0, height() - y - px(10));
    m_table->setVisible(listed() > 0);
    m_table->setGeometry(1, y, width() - 2, std::min(room, m_table->wholeHeight() + 2));
    update();
}

void ExplainPanel::resizeEvent(QResizeEvent *)
{
    place();
}

void ExplainPanel::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    // It may lie over a board: one step up, with a line that says so.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.tokens().tile);
    painter.setPen(QPen(m_theme.tokens().line2, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Card::radius,
                            Card::radius);
    painter.fillRect(QRect(1, m_head->y() - m_theme.px(6), width() - 2, 1), m_theme.tokens().line);
}

} // namespace zm::ui
