// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/day/dayview.h>
#include <ui/shell/celltext.h>
#include <ui/theme/mirror.h>

#include <QPainter>

#include <cmath>

namespace zm::ui {

DayView::DayView(const Theme &theme, QWidget *parent)
    : LaneView(theme, parent)
    , m_zone(QTimeZone::utc())
{
    setObjectName(QLatin1StringView("dayView"));
    setAccessibleName(tr("States, calls and offers over the day"));
}

void DayView::show(const DayChart &chart, const QTimeZone &zone)
{
    m_chart = chart;
    m_zone = zone;
    arrange();
    keepFocus();
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

LaneView::Stretch DayView::stretch(int index) const
{
    return {m_layout.boxes[index].rect, m_layout.boxes[index].lane};
}

QString DayView::wordsOf(int stretch) const
{
    return storyOf(m_chart, m_layout.boxes[stretch]);
}

LaneView::Tip DayView::tipAt(const QPointF &at) const
{
    const int box = stretchAt(at);
    return box < 0 ? Tip() : Tip{m_layout.boxes[box].rect, wordsOf(box)};
}

int DayView::stretchAt(const QPointF &at) const
{
    for (int i = stretchCount() - 1; i >= 0; --i)
        if (m_layout.boxes[i].rect.adjusted(-2, -3, 2, 3).contains(at))
            return i;
    return -1;
}

void DayView::activate(int stretch)
{
    const DayLayout::Box &box = m_layout.boxes[stretch];
    if (box.lane < 0)
        Q_EMIT legOpened(m_chart.calls[box.item].leg);
}

void DayView::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    {
        const Mirrored mirrored(painter, rect());
        paintLine(painter, QRectF(m_theme.px(20), m_theme.px(10), m_theme.px(200), m_theme.px(24)),
                  tr("Time in state"), m_theme.font(TypeRole::Title), m_theme.tokens().text1);
    }
    paintDay(painter, m_chart, m_layout, m_theme, hasFocus() ? focused() : -1);
}

} // namespace zm::ui
