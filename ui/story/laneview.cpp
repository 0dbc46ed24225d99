// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/story/laneview.h>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace zm::ui {

LaneView::LaneView(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, &LaneView::arrange);
}

void LaneView::setFocused(int stretch)
{
    m_focused = stretch;
    const QString words = stretch < 0 ? QString() : wordsOf(stretch);
    setAccessibleDescription(words);
    Q_EMIT told(words);
    update();
}

void LaneView::keepFocus()
{
    if (m_focused >= 0)
        setFocused(std::min(m_focused, stretchCount() - 1));
}

int LaneView::inNextLane(int step) const
{
    if (m_focused < 0)
        return 0;
    const int lane = stretch(m_focused).lane;
    for (int i = m_focused; i >= 0 && i < stretchCount(); i += step)
        if (stretch(i).lane != lane)
            return i;
    return m_focused;
}

void LaneView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void LaneView::keyPressEvent(QKeyEvent *event)
{
    const int count = stretchCount();
    if (count == 0)
        return Card::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right:
        return setFocused(std::min(m_focused + 1, count - 1));
    case Qt::Key_Left:
        return setFocused(std::max(m_focused - 1, 0));
    case Qt::Key_Down:
        return setFocused(inNextLane(+1));
    case Qt::Key_Up:
        return setFocused(inNextLane(-1));
    case Qt::Key_Home:
        return setFocused(0);
    case Qt::Key_End:
        return setFocused(count - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_focused >= 0)
            activate(m_focused);
        return;
    default:
        Card::keyPressEvent(event);
    }
}

void LaneView::mouseReleaseEvent(QMouseEvent *event)
{
    const int at = stretchAt(event->position());
    if (event->button() == Qt::LeftButton && at >= 0)
        activate(at);
}

void LaneView::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    setFocused(-1);
}

bool LaneView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Card::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Tip tip = tipAt(help->pos());
    if (tip.words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip.words, this, tip.about.toAlignedRect());
    return true;
}

} // namespace zm::ui
