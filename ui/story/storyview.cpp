// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/celltext.h>
#include <ui/story/storyview.h>
#include <ui/theme/mirror.h>

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zm::ui {

namespace {

constexpr int messageHeight = 220; ///< of a card with a sentence in place of lanes

} // namespace

StoryView::StoryView(const Theme &theme, QWidget *parent)
    : LaneView(theme, parent)
    , m_style{QTimeZone::utc(), true}
{
    setObjectName(QLatin1StringView("storyView"));
    setAccessibleName(tr("Time line"));
}

void StoryView::show(const StoryLanes &lanes, const StoryStyle &style)
{
    if (lanes == m_lanes && style.zone == m_style.zone && style.masked == m_style.masked)
        return;
    m_lanes = lanes;
    m_style = style;
    arrange();
    keepFocus();
}

int StoryView::wholeHeight() const
{
    return m_lanes.lanes.isEmpty() ? m_theme.px(messageHeight) : int(std::ceil(m_layout.height));
}

void StoryView::arrange()
{
    m_layout = layOut(m_lanes, width(), m_style, m_theme);
    update();
}

LaneView::Stretch StoryView::stretch(int index) const
{
    return {m_layout.blocks[index].rect, m_layout.blocks[index].lane};
}

QString StoryView::wordsOf(int stretch) const
{
    const StoryLayout::BlockBox &box = m_layout.blocks[stretch];
    const StoryLane &lane = m_lanes.lanes[box.lane];
    return lane.title + QStringLiteral(": ") + lane.blocks[box.block].story;
}

LaneView::Tip StoryView::tipAt(const QPointF &at) const
{
    for (const StoryLayout::ArrowBox &arrow : m_layout.arrows) {
        const QRectF near(arrow.line.x1() - 6, std::min(arrow.line.y1(), arrow.line.y2()), 12,
                          std::abs(arrow.line.dy()));
        if (near.contains(at))
            return {near, m_lanes.arrows[arrow.arrow].story};
    }
    const int block = stretchAt(at);
    return block < 0 ? Tip() : Tip{m_layout.blocks[block].rect, wordsOf(block)};
}

void StoryView::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    {
        const Mirrored mirrored(painter, rect());
        paintLine(painter, QRectF(m_theme.px(20), m_theme.px(10), m_theme.px(140), m_theme.px(24)),
                  tr("Time line"), m_theme.font(TypeRole::Title), m_theme.tokens().text1);
    }
    paintStory(painter, m_lanes, m_layout, m_theme, hasFocus() ? focused() : -1);
}

} // namespace zm::ui
