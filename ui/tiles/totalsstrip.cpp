// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/pace.h>
#include <ui/models/timertext.h>
#include <ui/theme/marks.h>
#include <ui/theme/mirror.h>
#include <ui/theme/wording.h>
#include <ui/tiles/totalsstrip.h>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int stripHeight = 72;
constexpr int side = 20;
constexpr int leastQueueWidth = 138;
constexpr auto readable = 200ms;

} // namespace

TotalsStrip::TotalsStrip(Kind kind, const BoardMirror &board, const Theme &theme,
                         const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_board(board)
    , m_theme(theme)
    , m_clock(clock)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Totals"));
    auto *pace = new Pace(readable, [this] { update(); }, this);
    for (const auto news : {&BoardMirror::totalsChanged, &BoardMirror::feedChanged})
        connect(&board, news, pace, &Pace::ask);
    connect(&board, &BoardMirror::queuesChanged, pace, &Pace::ask);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

QSize TotalsStrip::sizeHint() const
{
    return {m_theme.px(1192), m_theme.px(stripHeight)};
}

QSize TotalsStrip::minimumSizeHint() const
{
    return {m_theme.px(600), m_theme.px(stripHeight)};
}

void TotalsStrip::tick()
{
    describe(); // no ear follows more than one in a second
    // Only running times change by themselves.
    if (m_board.totals().longestRinging)
        update();
}

BoardTime TotalsStrip::time() const
{
    return boardTime(m_board.feed(), m_clock.now());
}

QList<TotalsStrip::Cell> TotalsStrip::cells() const
{
    const BoardTotals &totals = m_board.totals();
    const BoardTime at = time();
    const alerts::QueueMarks marks = m_board.alerts().totalsMarks(at.now);
    const bool known = m_board.isFilled();
    const auto number = [known](int value) { return known ? QString::number(value) : noValue(); };
    const bool unproven = totals.today.unproven > 0;
    const int left = totals.today.unproven;
    const QString waits =
        left == 1  ? tr("1 call waits for Zoom's record: the number may still change a little.")
        : left > 1 ? tr("%n calls wait for Zoom's record: the number may still change a little.",
                        nullptr, left)
                   : QString();
    QList<Cell> all;

    Cell waiting;
    waiting.number = totals.waiting ? atLeast(QString::number(*totals.waiting)) : noValue();
    waiting.label = tr("callers waiting");
    waiting.story = totals.waiting
                        ? tr("At least %1: these callers are ringing someone. Zoom does not report "
                             "callers while nobody rings.")
                              .arg(*totals.waiting)
                        : tr("Nobody rings now. Zoom does not report callers while nobody rings.");
    waiting.explains = QueueColumn::Waiting;
    all << waiting;

    Cell longest;
    if (totals.longestRinging) {
        const QString text = timerText(*totals.longestRinging, at.now);
        longest.number = at.stale ? atLeast(text) : text;
    } else {
        longest.number = noValue();
    }
    longest.label = tr("longest ringing");
    longest.story = tr("How long the oldest call that rings now has been ringing.");
    longest.alert = marks.longest;
    longest.explains = QueueColumn::Longest;
    all << longest;

    Cell free;
    free.number = number(totals.free);
    free.second = number(totals.reachable);
    free.label = tr("free · reachable");
    free.story = tr("%1 of %2 agents are free, on the desk or on the mobile. With those who are "
                    "likely to be rung all the same, %3 are reachable. Everyone counts once.")
                     .arg(totals.free)
                     .arg(totals.agents)
                     .arg(totals.reachable);
    free.alert = marks.free;
    free.explains = QueueColumn::Free;
    all << free;

    Cell level;
    const QString percent = percentText(totals.today.serviceLevel());
    level.number = percent.isEmpty() ? noValue() : tr("%1 %").arg(percent);
    level.label = tr("in %1 s today · goal %2").arg(totals.targetSeconds).arg(totals.goalPercent);
    level.story =
        tr("Answered within %1 s, of all answered and abandoned but the short ones: %2 of "
           "%3.")
            .arg(totals.targetSeconds)
            .arg(totals.today.answeredInTarget)
            .arg(totals.today.answered + totals.today.abandoned - totals.today.shortAbandoned)
        + (unproven ? u'\n' + waits : QString());
    level.alert = marks.serviceLevel;
    level.provisional = unproven && !percent.isEmpty();
    level.explains = QueueColumn::ServiceLevel;
    all << level;

    if (m_kind == Kind::WithDayCounts) {
        const auto day = [&](int value, const QString &label) {
            Cell cell;
            cell.number = number(value);
            cell.label = label;
            cell.story = waits;
            cell.provisional = unproven && known;
            return cell;
        };
        all << day(totals.today.offered, tr("offered"))
            << day(totals.today.answered, tr("answered"));
        all.last().explains = QueueColumn::Answered;
        Cell lost = day(totals.today.abandoned, totals.today.shortAbandoned > 0
                                                    ? tr("abandoned, %n of them short", nullptr,
                                                         totals.today.shortAbandoned)
                                                    : tr("abandoned"));
        lost.alert = marks.abandoned;
        lost.explains = QueueColumn::Abandoned;
        all << lost;
    }
    return all;
}

int TotalsStrip::cellWidth(const Cell &cell) const
{
    const QFontMetrics number(m_theme.font(TypeRole::Number));
    const QFontMetrics label(m_theme.font(TypeRole::Label));
    const int pair = cell.second.isEmpty() ? 0 : number.horizontalAdvance(u" · "_s + cell.second);
    const int text =
        std::max(number.horizontalAdvance(cell.number) + pair, label.horizontalAdvance(cell.label));
    const int least = m_theme.px(m_kind == Kind::WithQueues ? 140 : 150);
    return std::max(least, text + 2 * m_theme.px(side) + m_theme.px(8));
}

QList<TotalsStrip::Placed> TotalsStrip::placed() const
{
    QList<Placed> all;
    int x = 0;
    for (const Cell &cell : cells()) {
        const int width = cellWidth(cell);
        if (x > 0 && x + width > this->width() + m_theme.px(side))
            break; // on a narrow window the day's counts stay in the table below
        all.append({cell, QRect(x, 0, std::min(width, this->width() - x), this->height())});
        x += width;
    }
    return all;
}

QList<const QueueRow *> TotalsStrip::queuesFor(int places) const
{
    QList<const QueueRow *> all;
    for (const QueueRow &queue : m_board.queues())
        all.append(&queue);
    const auto byExtension = [](const QueueRow *a, const QueueRow *b) {
        return std::tuple(a->extension.size(), a->extension, a->name)
               < std::tuple(b->extension.size(), b->extension, b->name);
    };
    std::sort(all.begin(), all.end(), byExtension);
    if (all.size() > places) {
        std::stable_partition(all.begin(), all.end(),
                              [](const QueueRow *queue) { return queue->waiting.has_value(); });
        all.resize(std::max(0, places));
        std::sort(all.begin(), all.end(), byExtension);
    }
    return all;
}

void TotalsStrip::paintCell(QPainter &painter, const Placed &placed, bool stale) const
{
    const Tokens &t = m_theme.tokens();
    const Cell &cell = placed.cell;
    const QFont font = m_theme.font(TypeRole::Number);
    const QFontMetrics metrics(font);
    const int x = placed.rect.left() + m_theme.px(side);
    const int baseline = placed.rect.top() + m_theme.px(36);
    const int width = metrics.horizontalAdvance(cell.number);
    MarkSizes marks = MarkSizes::desktop(m_theme.scale());
    marks.radius = m_theme.px(4);

    QColor color = cell.number == noValue() ? t.text3 : stale ? t.text2 : t.text1;
    if (cell.alert == AlertLevel::Warn)
        paintWarnEdge(painter, placed.rect, t, marks);
    if (cell.alert == AlertLevel::Breach) {
        paintBreachEdge(painter, placed.rect, t, marks);
        const int pad = m_theme.px(4);
        paintBreachBox(painter,
                       QRectF(x - pad, baseline - metrics.capHeight() - pad, width + 2 * pad,
                              metrics.capHeight() + 2 * pad),
                       t, marks);
        color = t.onBreach;
    }
    painter.setFont(font);
    painter.setPen(color);
    paintWords(painter, QPointF(x, baseline), cell.number);
    if (cell.provisional)
        paintProvisional(painter, QPointF(x, baseline + m_theme.px(5)), width, t, marks);
    if (!cell.second.isEmpty()) {
        painter.setFont(m_theme.font(TypeRole::NumberSecond));
        painter.setPen(t.text2);
        paintWords(painter, QPointF(x + width, baseline),
                   readsFromRight() ? QString(cell.second + u" · "_s)
                                    : QString(u" · "_s + cell.second));
    }
    painter.setFont(m_theme.font(TypeRole::Label));
    painter.setPen(t.text3);
    paintWords(painter, QPointF(x, placed.rect.top() + m_theme.px(55)), cell.label);
}

void TotalsStrip::paintQueues(QPainter &painter, const QRect &rect) const
{
    const Tokens &t = m_theme.tokens();
    const int left = rect.left() + m_theme.px(side);
    const int room = rect.right() + 1 - left;
    const int places = room / m_theme.px(leastQueueWidth);
    const QList<const QueueRow *> queues = queuesFor(places);
    if (queues.isEmpty())
        return;
    const BoardTime at = time();
    const int pitch = std::min(room / int(queues.size()), m_theme.px(200));
    for (qsizetype i = 0; i < queues.size(); ++i) {
        const QueueRow &queue = *queues[i];
        const int x = left + int(i) * pitch;
        const bool rings = queue.waiting.has_value();
        const QFont nameFont = m_theme.font(TypeRole::Label);
        painter.setFont(nameFont);
        painter.setPen(!rings ? t.text3 : at.stale ? t.text2 : t.text1);
        paintWords(
            painter, QPointF(x, rect.top() + m_theme.px(26)),
            QFontMetrics(nameFont).elidedText(queue.name, Qt::ElideRight, pitch - m_theme.px(12)));
        const int baseline = rect.top() + m_theme.px(51);
        const QFont strong = m_theme.font(TypeRole::Person);
        painter.setFont(strong);
        const QString waiting = rings ? atLeast(QString::number(*queue.waiting)) : noValue();
        painter.setPen(!rings ? t.text3 : at.stale ? t.text2 : t.text1);
        paintWords(painter, QPointF(x, baseline), waiting);
        if (queue.longestRinging) {
            const QString ringing = timerText(*queue.longestRinging, at.now);
            painter.setFont(m_theme.font(TypeRole::PersonPlain));
            painter.setPen(t.text2);
            const int after = x + QFontMetrics(strong).horizontalAdvance(waiting) + m_theme.px(8);
            paintWords(painter, QPointF(after, baseline), at.stale ? atLeast(ringing) : ringing);
        }
    }
}

void TotalsStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    const qreal inset = t.dark ? 0 : 0.5;
    painter.setBrush(t.tile);
    painter.setPen(t.dark ? QPen(Qt::NoPen) : QPen(t.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);

    const bool stale = time().stale;
    const QList<Placed> all = placed();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool last = i + 1 == all.size() && m_kind == Kind::WithDayCounts;
        if (!last)
            painter.fillRect(QRect(all[i].rect.right(), 0, 1, this->height()), t.line);
    }
    // Edges over lines; the loudest last.
    QList<Placed> order = all;
    std::stable_sort(order.begin(), order.end(),
                     [](const Placed &a, const Placed &b) { return a.cell.alert < b.cell.alert; });
    for (const Placed &cell : std::as_const(order))
        paintCell(painter, cell, stale);
    if (m_kind == Kind::WithQueues && !all.isEmpty())
        paintQueues(painter, rect().adjusted(all.last().rect.right() + 1, 0, 0, 0));
}

void TotalsStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    for (const Placed &cell : placed()) {
        if (cell.rect.contains(forReader(event->position().toPoint(), rect())))
            Q_EMIT explainRequested(cell.cell.explains);
    }
}

bool TotalsStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const Placed &cell : placed()) {
        if (cell.rect.contains(forReader(help->pos(), rect())) && !cell.cell.story.isEmpty()) {
            QToolTip::showText(help->globalPos(), cell.cell.story, this,
                               forReader(cell.rect, rect()));
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void TotalsStrip::describe()
{
    QStringList parts;
    for (const Cell &cell : cells())
        parts << cell.label + u": "_s + cell.number
                     + (cell.second.isEmpty() ? QString() : u" · "_s + cell.second);
    setAccessibleDescription(parts.join(u"; "_s));
}

} // namespace zm::ui
