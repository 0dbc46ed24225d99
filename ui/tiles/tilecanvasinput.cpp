// SPDX-License-Identifier: GPL-3.0-or-later
// How the hand reaches the tiles: mouse, keys, tool tips.
#include <ui/theme/mirror.h>
#include <ui/tiles/tilecanvas.h>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cstdlib>

namespace zm::ui {

int TileCanvas::tileAt(QPoint viewportPos) const
{
    const QPoint at = viewportPos + QPoint(0, scrolled());
    const auto [first, last] = between(at.y(), at.y());
    for (int i = first; i < last; ++i)
        if (m_items[i].rect.contains(at))
            return i;
    return -1;
}

AgentId TileCanvas::current() const
{
    return m_current >= 0 ? m_items[m_current].id : AgentId();
}

void TileCanvas::setCurrent(const AgentId &agent)
{
    const auto places = m_places.constFind(agent);
    setCurrentIndex(places == m_places.cend() ? -1 : places->first());
}

void TileCanvas::setCurrentIndex(int index)
{
    const int old = std::exchange(m_current, index);
    if (old == index)
        return;
    repaintItem(old);
    repaintItem(index);
    if (index >= 0) {
        reveal(index);
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(index);
        QAccessible::updateAccessibility(&focus);
    }
    Q_EMIT currentChanged(current());
}

void TileCanvas::reveal(int index)
{
    const QRect rect = m_items[index].rect;
    const int margin = m_theme.px(24);
    if (rect.top() - margin < scrolled())
        verticalScrollBar()->setValue(rect.top() - margin);
    else if (rect.bottom() + margin > scrolled() + viewport()->height())
        verticalScrollBar()->setValue(rect.bottom() + margin - viewport()->height());
}

QRect TileCanvas::tileRect(int index) const
{
    return m_items[index].rect.translated(0, -scrolled());
}

QString TileCanvas::tileName(int index) const
{
    const AgentRow *row = m_board.agent(m_items[index].id);
    return row ? row->name : QString();
}

QString TileCanvas::tileDescription(int index) const
{
    const AgentRow *row = m_board.agent(m_items[index].id);
    return row ? tileStory(*row, time(), m_zone, m_numbers) : QString();
}

/// The tile one step away. Up and down look for the nearest tile of the next row that has one, in
/// whatever group.
int TileCanvas::neighbour(int index, Qt::Key key) const
{
    const int last = int(m_items.size()) - 1;
    if (last < 0)
        return -1;
    if (index < 0)
        return 0;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const bool onward = (key == Qt::Key_Right) != readsFromRight();
        return std::clamp(index + (onward ? 1 : -1), 0, last);
    }
    const int step = key == Qt::Key_Down ? 1 : -1;
    const QPoint from = m_items[index].rect.center();
    int best = index;
    for (int i = index + step; i >= 0 && i <= last; i += step) {
        const QPoint here = m_items[i].rect.center();
        if (here.y() == from.y())
            continue;
        if (best == index)
            best = i;
        const QPoint so = m_items[best].rect.center();
        if (here.y() != so.y())
            break;
        if (std::abs(here.x() - from.x()) < std::abs(so.x() - from.x()))
            best = i;
    }
    return best;
}

void TileCanvas::setHovered(int index)
{
    if (m_hovered == index)
        return;
    for (const int i : {std::exchange(m_hovered, index), index}) {
        if (i < 0 || i >= m_items.size())
            continue;
        m_items[i].look.hovered = i == m_hovered;
        repaintContent(m_items[i].rect);
    }
}

bool TileCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = tileAt(help->pos());
        if (index < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tileDescription(index), viewport(),
                               tileRect(index));
        return true;
    }
    if (event->type() == QEvent::Leave) {
        setHovered(-1);
        if (m_arrangement.isOutOfOrder() && !m_order.isActive())
            m_order.start();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TileCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_aimed.start();
    setHovered(tileAt(event->pos()));
}

void TileCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = tileAt(event->pos());
    setCurrentIndex(m_pressed);
}

void TileCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() == Qt::LeftButton && pressed >= 0 && pressed == tileAt(event->pos()))
        Q_EMIT activated(m_items[pressed].id);
}

void TileCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrentIndex(neighbour(m_current, Qt::Key(event->key())));
        return;
    case Qt::Key_Home:
        if (!m_items.isEmpty())
            setCurrentIndex(0);
        return;
    case Qt::Key_End:
        setCurrentIndex(int(m_items.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT activated(m_items[m_current].id);
        return;
    case Qt::Key_Escape:
        if (m_current < 0)
            break;
        setCurrentIndex(-1);
        return;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void TileCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!byKey)
        setCurrentIndex(tileAt(event->pos()));
    Q_EMIT menuRequested(byKey && m_current >= 0
                             ? viewport()->mapToGlobal(tileRect(m_current).center())
                             : event->globalPos());
}

void TileCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    // The keyboard must see where it is.
    if (m_current < 0 && !m_items.isEmpty() && event->reason() != Qt::MouseFocusReason
        && event->reason() != Qt::ActiveWindowFocusReason
        && event->reason() != Qt::OtherFocusReason)
        setCurrentIndex(0);
    repaintItem(m_current);
}

void TileCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    repaintItem(m_current);
}

} // namespace zm::ui
