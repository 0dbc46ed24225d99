// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/localformat.h>
#include <ui/queues/gauge.h>
#include <ui/queues/halfhourchart.h>
#include <ui/queues/queuepanel.h>
#include <ui/shell/celltext.h>
#include <ui/theme/wording.h>

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int designHeight = 268;
constexpr int leastHeight = 220;
constexpr int margin = 20;
constexpr int titleMiddle = 24;
constexpr int bodyTop = 44;

/// "Tuesdays" in English; a language without such a form names the day.
QString weekdays(Instant now, const QTimeZone &zone)
{
    return QueuePanel::tr("%1s", "plural of a weekday: Tuesdays")
        .arg(weekdayText(toDateTime(now, zone).date().dayOfWeek(), true));
}

} // namespace

QueuePanel::QueuePanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_members(new MemberList(theme, this))
    , m_zone(QTimeZone::utc())
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize QueuePanel::minimumSizeHint() const
{
    return {m_theme.px(700), m_theme.px(leastHeight)};
}

QSize QueuePanel::sizeHint() const
{
    return {m_theme.px(1192), m_theme.px(designHeight)};
}

void QueuePanel::show(const BoardMirror &mirror, const QueueRow &row, const DaySpan &span,
                      BoardTime time, const QTimeZone &zone)
{
    m_row = row;
    m_span = span;
    m_time = time;
    m_reasons = levelSentences(row, time, mirror.alerts());
    m_zone = zone;
    m_members->show(memberLines(mirror, row, time), time.stale);
    setAccessibleName(row.name);
    setAccessibleDescription(offeredSentence(row, span) + u" "_s + m_reasons.join(u' '));
    update();
}

QueuePanel::Parts QueuePanel::parts() const
{
    const double m = m_theme.px(margin);
    Parts p;
    p.firstLine = std::round(width() * 0.47);
    p.secondLine = std::round(width() * 0.722);
    const double top = 0;
    p.chart = QRectF(m, top, p.firstLine - 2 * m, height());
    p.level = QRectF(p.firstLine + m, top, p.secondLine - p.firstLine - 2 * m, height());
    p.members = QRectF(p.secondLine + m, top, width() - p.secondLine - 2 * m, height());
    return p;
}

void QueuePanel::resizeEvent(QResizeEvent *)
{
    const QRectF box = parts().members;
    // The mark of a timer may reach beyond the text edge, the list beyond its column with it.
    m_members->setGeometry(int(box.left()), m_theme.px(bodyTop), int(box.width()) + m_theme.px(6),
                           height() - m_theme.px(bodyTop) - m_theme.px(14));
}

void QueuePanel::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const Parts p = parts();
    painter.fillRect(QRectF(p.firstLine, 1, 1, height() - 2), tokens.line);
    painter.fillRect(QRectF(p.secondLine, 1, 1, height() - 2), tokens.line);
    paintChart(painter, p.chart);
    paintLevel(painter, p.level);

    const QRectF head(p.members.left(), m_theme.px(titleMiddle - 12), p.members.width(),
                      m_theme.px(24));
    const QString counts = tr("%1 free · %2 reachable").arg(m_row.free).arg(m_row.reachable);
    paintLine(painter, head, tr("%n members", nullptr, int(m_row.members.size())),
              m_theme.font(TypeRole::Title), tokens.text1);
    paintLine(painter, head, counts, m_theme.font(TypeRole::Label), tokens.text3, Qt::AlignRight);
}

void QueuePanel::paintChart(QPainter &painter, const QRectF &rect) const
{
    const Tokens &tokens = m_theme.tokens();
    const QFont label = m_theme.font(TypeRole::Label);
    const QFontMetricsF metrics(label);
    const QRectF head(rect.left(), m_theme.px(titleMiddle - 12), rect.width(), m_theme.px(24));

    // Legend from the right; without a usual day there is nothing to tell apart.
    double right = head.right();
    if (!m_row.usualPerHalfHour.isEmpty()) {
        const QString usual = tr("median of 4 %1").arg(weekdays(m_time.now, m_zone));
        paintLine(painter, head, usual, label, tokens.text2, Qt::AlignRight);
        right -= metrics.horizontalAdvance(usual) + m_theme.px(8);
        QPen pen(tokens.text2, 1.5);
        pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(right - m_theme.px(18), head.center().y()),
                         QPointF(right, head.center().y()));
        right -= m_theme.px(18 + 16);
        const QString today = tr("today");
        const double width = metrics.horizontalAdvance(today);
        paintLine(painter, QRectF(right - width, head.top(), width + 1, head.height()), today,
                  label, tokens.text2);
        right -= width + m_theme.px(7 + 9);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.chartAnswered);
        painter.drawRoundedRect(
            QRectF(right, head.center().y() - m_theme.px(5), m_theme.px(10), m_theme.px(10)), 2, 2);
        painter.restore();
        right -= m_theme.px(12);
    }
    paintLine(painter, QRectF(head.left(), head.top(), right - head.left(), head.height()),
              tr("%1 · offered in each half hour").arg(m_row.name), m_theme.font(TypeRole::Title),
              tokens.text1);

    const QFont axis = m_theme.font(TypeRole::Caption);
    const double bottom = rect.bottom() - m_theme.px(48);
    const QRectF box(rect.left(), m_theme.px(bodyTop + 12), rect.width(),
                     bottom - m_theme.px(bodyTop + 12));
    paintHalfHourChart(
        painter, halfHourChart(box, m_row.offeredPerHalfHour, m_row.usualPerHalfHour, m_span, axis),
        tokens, axis);
    paintLine(painter,
              QRectF(rect.left(), rect.bottom() - m_theme.px(46), rect.width(), m_theme.px(20)),
              offeredSentence(m_row, m_span), label, tokens.text2);
}

void QueuePanel::paintLevel(QPainter &painter, const QRectF &rect) const
{
    const Tokens &tokens = m_theme.tokens();
    paintLine(painter,
              QRectF(rect.left(), m_theme.px(titleMiddle - 12), rect.width(), m_theme.px(24)),
              tr("Service level"), m_theme.font(TypeRole::Title), tokens.text1);
    const double pitch = m_theme.px(18);
    // The sentences keep their room, the gauge takes what is left.
    const double textTop =
        std::min<double>(m_theme.px(163), rect.bottom() - m_theme.px(14) - 4 * pitch);
    const QRectF box(rect.left(), m_theme.px(bodyTop - 10), rect.width(),
                     textTop - m_theme.px(22) - m_theme.px(bodyTop - 10));
    const auto percent = m_row.today.serviceLevel();
    paintGauge(painter, gauge(box, percent, m_row.goalPercent, m_theme.scale()), percent,
               m_row.goalPercent, tokens, m_theme.font(TypeRole::Gauge),
               m_theme.font(TypeRole::Label), m_time.stale ? tokens.text2 : tokens.text1);
    double y = textTop;
    for (const QString &line : m_reasons) {
        paintLine(painter, QRectF(rect.left(), y, rect.width() + m_theme.px(margin - 4), pitch),
                  line, m_theme.font(TypeRole::Label), tokens.text2);
        y += pitch;
    }
}

} // namespace zm::ui
