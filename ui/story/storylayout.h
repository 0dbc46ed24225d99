// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/story/storylanes.h>
#include <ui/story/storyscale.h>
#include <ui/theme/theme.h>

#include <QLineF>
#include <QRectF>

namespace zm::ui {

/// Every rect of a call's time line: painting, hit test and tests read this one value.
struct StoryLayout
{
    struct LaneBox
    {
        QRectF row; ///< the whole width
        QRectF title;
        QRectF note;
        QRectF band; ///< where its blocks lie
    };
    struct BlockBox
    {
        int lane = 0;
        int block = 0;
        QRectF rect;
        QString text; ///< what fits inside; empty when nothing does
        QRectF after; ///< behind it
    };
    struct MarkBox
    {
        QLineF line;
        QRectF label; ///< empty where there was no room
        QString text;
    };
    struct ArrowBox
    {
        int arrow = 0;
        QLineF line;
    };
    StoryScale scale;
    QList<LaneBox> lanes;
    QList<BlockBox> blocks;
    QList<MarkBox> marks;
    QList<ArrowBox> arrows;
    QList<StoryScale::Tick> ticks;
    QRectF plot;       ///< from the first lane's top to the axis
    double axis = 0;   ///< middle of the tick labels
    QRectF breakLabel; ///< empty without a break
    QRectF legend;
    double height = 0;

    /// The block under a point, -1 for none.
    int blockAt(const QPointF &point) const;
};

StoryLayout layOut(const StoryLanes &lanes, double width, const StoryStyle &style,
                   const Theme &theme);
void paintStory(QPainter &painter, const StoryLanes &lanes, const StoryLayout &layout,
                const Theme &theme, int focused = -1);

/// One stretch of time by its kind, as in the time line: other charts of calls draw the same.
void paintStretch(QPainter &painter, const QRectF &rect, StoryKind kind, const Theme &theme);

} // namespace zm::ui
