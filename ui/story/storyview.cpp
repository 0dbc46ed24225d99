// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/celltext.h>
#include <ui/story/storyview.h>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace zm::ui {

StoryView::StoryView(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_style{QTimeZone::utc(), true}
{
    setObjectName(QLatin1StringView("storyView"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Time line"));
    connect(&theme, &Theme::changed, this, &StoryView::arrange);
}

void StoryView::show(const StoryLanes &lanes, const StoryStyle &style)
{
    if (lanes == m_lanes && style.zone == m_style.zone && style.masked == m_style.masked)
        return;
    m_lanes = lanes;
    m_style = style;
    arrange();
    setFocused(std::min<int>(m_focused, int(m_layout.blocks.size()) - 1));
}

int StoryView::wholeHeight() const
{
    return int(std::ceil(m_layout.height));
}

void StoryView::arrange()
{
    m_layout = layOut(m_lanes, width(), m_style, m_theme);
    update();
}

void StoryView::resizeEvent(QResizeEvent *)
{
    arrange();
}

const StoryBlock &StoryView::blockOf(int box) const
{
    const StoryLayout::BlockBox &place = m_layout.blocks[box];
    return m_lanes.lanes[place.lane].blocks[place.block];
}

void StoryView::setFocused(int block)
{
    m_focused = block;
    QString story;
    if (block >= 0) {
        const QString who = m_lanes.lanes[m_layout.blocks[block].lane].title;
        story = who + QStringLiteral(": ") + blockOf(block).story;
    }
    setAccessibleDescription(story);
    Q_EMIT told(story);
    update();
}

void StoryView::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    paintLine(painter, QRectF(m_theme.px(20), m_theme.px(10), m_theme.px(140), m_theme.px(24)),
              tr("Time line"), m_theme.font(TypeRole::Title), m_theme.tokens().text1);
    paintStory(painter, m_lanes, m_layout, m_theme, hasFocus() ? m_focused : -1);
}

void StoryView::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_layout.blocks.size());
    const auto laneStep = [&](int step) {
        if (m_focused < 0)
            return 0;
        const int lane = m_layout.blocks[m_focused].lane;
        for (int i = m_focused; i >= 0 && i < count; i += step)
            if (m_layout.blocks[i].lane != lane)
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
    case Qt::Key_Home:
    case Qt::Key_End:
        if (count)
            setFocused(event->key() == Qt::Key_Home ? 0 : count - 1);
        return;
    default:
        Card::keyPressEvent(event);
    }
}

void StoryView::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    setFocused(-1);
}

bool StoryView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Card::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const StoryLayout::ArrowBox &arrow : m_layout.arrows) {
        const QRectF near(arrow.line.x1() - 6, std::min(arrow.line.y1(), arrow.line.y2()), 12,
                          std::abs(arrow.line.dy()));
        if (near.contains(help->pos())) {
            QToolTip::showText(help->globalPos(), m_lanes.arrows[arrow.arrow].story, this,
                               near.toRect());
            return true;
        }
    }
    const int at = m_layout.blockAt(help->pos());
    if (at < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           m_lanes.lanes[m_layout.blocks[at].lane].title + QLatin1Char('\n')
                               + blockOf(at).story,
                           this, m_layout.blocks[at].rect.toAlignedRect());
    return true;
}

} // namespace zm::ui
