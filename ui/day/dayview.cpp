// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/day/dayview.h>
#include <ui/shell/celltext.h>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace zm::ui {

DayView::DayView(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_zone(QTimeZone::utc())
{
    setObjectName(QLatin1StringView("dayView"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("States, calls and offers over the day"));
    connect(&theme, &Theme::changed, this, &DayView::arrange);
}

void DayView::show(const DayChart &chart, const QTimeZone &zone)
{
    m_chart = chart;
    m_zone = zone;
    arrange();
    m_focused = std::min<int>(m_focused, int(m_layout.boxes.size()) - 1);
}

int DayView::wholeHeight() const
{
    return int(std::ceil(m_layout.height));
}

void DayView::arrange()
{
    m_layout = layOut(m_chart, width(), m_zone, m_theme);
    update();
}

void DayView::resizeEvent(QResizeEvent *)
{
    arrange();
}

int DayView::boxAt(const QPointF &point) const
{
    for (int i = int(m_layout.boxes.size()) - 1; i >= 0; --i)
        if (m_layout.boxes[i].rect.adjusted(-2, -3, 2, 3).contains(point))
            return i;
    return -1;
}

void DayView::setFocused(int box)
{
    m_focused = box;
    const QString story = box < 0 ? QString() : storyOf(m_chart, m_layout.boxes[box]);
    setAccessibleDescription(story);
    Q_EMIT told(story);
    update();
}

void DayView::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    paintLine(painter, QRectF(m_theme.px(20), m_theme.px(10), m_theme.px(200), m_theme.px(24)),
              tr("Time in state"), m_theme.font(TypeRole::Title), t.text1);
    paintDay(painter, m_chart, m_layout, m_theme, hasFocus() ? m_focused : -1);
}

void DayView::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_layout.boxes.size());
    const auto laneStep = [&](int step) {
        for (int i = std::max(m_focused, 0); i >= 0 && i < count; i += step)
            if (m_layout.boxes[i].lane != m_layout.boxes[std::max(m_focused, 0)].lane)
                return i;
        return m_focused;
    };
    switch (event->key()) {
    case Qt::Key_Right:
        if (count)
            setFocused(std::min(m_focused + 1, count - 1));
        return;
    case Qt::Key_Left:
        if (count)
            setFocused(std::max(m_focused - 1, 0));
        return;
    case Qt::Key_Down:
        if (count)
            setFocused(laneStep(+1));
        return;
    case Qt::Key_Up:
        if (count)
            setFocused(laneStep(-1));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_focused >= 0 && m_layout.boxes[m_focused].lane < 0)
            Q_EMIT legOpened(m_chart.calls[m_layout.boxes[m_focused].item].leg);
        return;
    default:
        Card::keyPressEvent(event);
    }
}

void DayView::mouseReleaseEvent(QMouseEvent *event)
{
    const int box = boxAt(event->position());
    if (event->button() == Qt::LeftButton && box >= 0 && m_layout.boxes[box].lane < 0)
        Q_EMIT legOpened(m_chart.calls[m_layout.boxes[box].item].leg);
}

void DayView::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    setFocused(-1);
}

bool DayView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Card::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int box = boxAt(help->pos());
    if (box < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), storyOf(m_chart, m_layout.boxes[box]), this,
                           m_layout.boxes[box].rect.toAlignedRect());
    return true;
}

} // namespace zm::ui
