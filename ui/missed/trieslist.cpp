// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/missed/callerpanel.h>
#include <ui/models/timertext.h>
#include <ui/shell/celltext.h>
#include <ui/theme/marks.h>
#include <ui/theme/mirror.h>
#include <ui/theme/wording.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int timeWidth = 48;
constexpr int textLeft = 74;
constexpr int dotX = 58;
constexpr int headLine = 18;
constexpr int between = 12;

} // namespace

TriesList::TriesList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_zone(QTimeZone::utc())
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Tries"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TriesList::show(const QList<engine::CallLine> &tries, const QTimeZone &zone)
{
    if (tries == m_tries && zone == m_zone)
        return;
    m_tries = tries;
    m_zone = zone;
    m_current = std::clamp(m_current, 0, std::max(0, int(tries.size()) - 1));
    QStringList lines;
    for (const engine::CallLine &line : tries)
        lines << clockTime(line.start, zone) + u' ' + line.queue + u": "_s + words(line);
    setAccessibleDescription(lines.join(u'\n'));
    updateGeometry();
    update();
}

QString TriesList::words(const engine::CallLine &line) const
{
    QString text = tr("Waited %1").arg(timerText(line.wait));
    text += line.voicemail ? tr(", left a voicemail.") : u"."_s;
    QStringList names;
    for (const QString &name : line.rang.mid(0, 3))
        names << name.section(u' ', 0, 0);
    if (line.rang.size() > 3)
        names << tr("%n more", nullptr, int(line.rang.size()) - 3);
    if (!names.isEmpty())
        text += u' ' + tr("Rang %1.").arg(names.join(u", "_s));
    return text;
}

QList<QRect> TriesList::places(int width) const
{
    QList<QRect> all;
    int y = 0;
    const QFontMetrics metrics(m_theme.font(TypeRole::Label));
    const int room = width - m_theme.px(textLeft);
    for (const engine::CallLine &line : m_tries) {
        const int high =
            metrics
                .boundingRect(QRect(0, 0, std::max(room, 40), 1000), Qt::TextWordWrap, words(line))
                .height();
        all.append(QRect(0, y, width, m_theme.px(headLine) + high));
        y += all.last().height() + m_theme.px(between);
    }
    return all;
}

int TriesList::heightForWidth(int width) const
{
    const QList<QRect> all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

QSize TriesList::sizeHint() const
{
    return {m_theme.px(260), heightForWidth(m_theme.px(260))};
}

void TriesList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    const QList<QRect> all = places(width());
    const double x = m_theme.px(dotX);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const engine::CallLine &line = m_tries[i];
        const QRectF place = all[i];
        const double middle = place.top() + m_theme.px(headLine) / 2.0;
        if (i + 1 < all.size()) {
            painter.fillRect(QRectF(x - 0.5, middle + m_theme.px(6), 1,
                                    all[i + 1].top() - place.top() - m_theme.px(12)),
                             t.line2);
        }
        painter.setPen(QPen(t.text3, 1.75));
        painter.setBrush(t.tile);
        painter.drawEllipse(QPointF(x, middle), m_theme.px(4), m_theme.px(4));
        paintLine(painter, QRectF(0, place.top(), m_theme.px(timeWidth), m_theme.px(headLine)),
                  clockTime(line.start, m_zone), m_theme.font(TypeRole::Body), t.text1);
        QFont head = m_theme.font(TypeRole::BodyStrong);
        head.setUnderline(m_hover == i);
        const double left = m_theme.px(textLeft);
        paintLine(painter, QRectF(left, place.top(), place.width() - left, m_theme.px(headLine)),
                  line.queue.isEmpty() ? tr("Direct call") : line.queue, head, t.text1);
        painter.setFont(m_theme.font(TypeRole::Label));
        painter.setPen(t.text2);
        paintParagraph(painter,
                       QRectF(left, place.top() + m_theme.px(headLine), place.width() - left,
                              place.height() - m_theme.px(headLine)),
                       words(line));
        if (hasFocus() && m_current == i)
            paintFocusRing(painter, place.adjusted(3, 3, -3, 0), 4, t, m_theme.scale());
    }
}

void TriesList::mouseMoveEvent(QMouseEvent *event)
{
    const QList<QRect> all = places(width());
    int hover = -1;
    for (int i = 0; i < all.size(); ++i)
        if (all[i].contains(event->position().toPoint()))
            hover = i;
    setCursor(hover >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (std::exchange(m_hover, hover) != hover)
        update();
}

void TriesList::leaveEvent(QEvent *)
{
    m_hover = -1;
    update();
}

void TriesList::mouseReleaseEvent(QMouseEvent *event)
{
    const QList<QRect> all = places(width());
    for (int i = 0; i < all.size(); ++i) {
        if (event->button() == Qt::LeftButton && all[i].contains(event->position().toPoint()))
            Q_EMIT callOpened(m_tries[i].id);
    }
}

void TriesList::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_tries.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
        m_current = std::min(m_current + 1, last);
        update();
        return;
    case Qt::Key_Up:
        m_current = std::max(m_current - 1, 0);
        update();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current <= last)
            Q_EMIT callOpened(m_tries[m_current].id);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace zm::ui
