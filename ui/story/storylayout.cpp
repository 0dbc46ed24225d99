// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/story/storylayout.h>
#include <ui/theme/mirror.h>

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace zm::ui {

namespace {

constexpr int side = 20;
constexpr int titleWidth = 150;
constexpr int rightRoom = 28;
constexpr int headHeight = 46; ///< title and marks
constexpr int callerRow = 38;
constexpr int callerBar = 28;
constexpr int lanePitch = 41;
constexpr int laneBar = 18;
constexpr int axisHeight = 28;
constexpr int legendHeight = 34;
constexpr int leastBlock = 3;
constexpr int tickPitch = 92;

/// Titles stand where the reader begins; time has the rest, from `left` to `right`.
StoryLayout::LaneBox laneBox(const QRectF &row, double bar, double labels, double left,
                             double right, const Theme &theme)
{
    StoryLayout::LaneBox box;
    const double middle = row.center().y();
    const double wide = labels - theme.px(12);
    box.row = row;
    box.title = forReader(QRectF(theme.px(side), middle - theme.px(16), wide, theme.px(16)), row);
    box.note = forReader(QRectF(theme.px(side), middle, wide, theme.px(15)), row);
    box.band = QRectF(left, middle - bar / 2, right - left, bar);
    return box;
}

} // namespace

int StoryLayout::blockAt(const QPointF &point) const
{
    for (qsizetype i = blocks.size() - 1; i >= 0; --i) {
        // A ring of a second is a line; the hand is given some room.
        if (blocks[i].rect.adjusted(-2, -4, 2, 4).contains(point))
            return int(i);
    }
    return -1;
}

StoryLayout layOut(const StoryLanes &story, double width, const StoryStyle &style,
                   const Theme &theme)
{
    StoryLayout out;
    const QFontMetricsF strong(theme.font(TypeRole::LabelStrong));
    const QFontMetricsF label(theme.font(TypeRole::Label));
    double labels = theme.px(titleWidth);
    for (const StoryLane &lane : story.lanes)
        labels = std::max(labels, strong.horizontalAdvance(lane.title) + theme.px(20));
    labels = std::min(labels, std::max<double>(theme.px(titleWidth), width * 0.2));

    const bool mirrored = readsFromRight();
    const double left = mirrored ? theme.px(rightRoom) : theme.px(side) + labels;
    const double right =
        std::max(left + 50, width - (mirrored ? theme.px(side) + labels : theme.px(rightRoom)));
    double y = theme.px(headHeight);
    const double top = y;
    for (const StoryLane &lane : story.lanes) {
        const double height = theme.px(lane.caller ? callerRow : lanePitch);
        out.lanes.append(laneBox(QRectF(0, y, width, height),
                                 theme.px(lane.caller ? callerBar : laneBar), labels, left, right,
                                 theme));
        y += height;
    }
    out.plot = QRectF(left, top, right - left, y - top);
    out.scale = StoryScale(story.from, story.to, left, right);
    out.ticks = out.scale.ticks(style.zone, theme.px(tickPitch));
    out.axis = y + theme.px(axisHeight) / 2.0;
    out.legend = QRectF(left, y + theme.px(axisHeight), right - left, theme.px(legendHeight));
    out.height = out.legend.bottom() + theme.px(8);

    for (int i = 0; i < story.lanes.size(); ++i) {
        const StoryLane &lane = story.lanes[i];
        const QRectF &band = out.lanes[i].band;
        for (int b = 0; b < lane.blocks.size(); ++b) {
            const StoryBlock &block = lane.blocks[b];
            StoryLayout::BlockBox box{i, b, {}, {}, {}};
            double from = out.scale.x(block.from);
            double to = out.scale.x(block.to);
            to = std::max(to, from + theme.px(leastBlock));
            if (to > right) {
                from -= to - right;
                to = right;
            }
            // A hair of ground between neighbours.
            box.rect = QRectF(QPointF(from, band.top()), QPointF(to, band.bottom()));
            if (to - from > theme.px(6))
                box.rect.adjust(0.5, 0, -0.5, 0);
            const double room = box.rect.width() - theme.px(16);
            if (!block.text.isEmpty()) {
                const double whole = label.horizontalAdvance(block.text);
                if (whole <= room)
                    box.text = block.text;
                else if (room > theme.px(56))
                    box.text = label.elidedText(block.text, Qt::ElideRight, room);
            }
            out.blocks.append(box);
        }
    }
    // What stands behind a block ends where the lane's next block begins, and left of the last one
    // where the right edge leaves no room.
    for (qsizetype i = 0; i < out.blocks.size(); ++i) {
        StoryLayout::BlockBox &box = out.blocks[i];
        const QString &after = story.lanes[box.lane].blocks[box.block].after;
        if (after.isEmpty())
            continue;
        const bool next = i + 1 < out.blocks.size() && out.blocks[i + 1].lane == box.lane;
        const double limit = next       ? out.blocks[i + 1].rect.left()
                             : mirrored ? right
                                        : width - theme.px(8);
        const double wide = label.horizontalAdvance(after) + 2;
        const double begin = box.rect.right() + theme.px(8);
        if (begin + wide <= limit) {
            box.after = QRectF(begin, box.rect.center().y() - theme.px(9), wide, theme.px(18));
        } else if (!next && box.text.isEmpty() && box.rect.width() > wide + theme.px(16)) {
            box.text = after; // inside then
        } else if (!next) {
            const bool first = i == 0 || out.blocks[i - 1].lane != box.lane;
            const double end = box.rect.left() - theme.px(8);
            if (first && end - wide > left)
                box.after =
                    QRectF(end - wide, box.rect.center().y() - theme.px(9), wide, theme.px(18));
        }
    }

    // The heading of the card stands beside the marks.
    const double heading = theme.px(side + titleWidth - 30);
    double taken = mirrored ? theme.px(8) : heading;
    const double end = width - (mirrored ? heading : theme.px(8));
    const auto place = [&](double x, double wide) {
        const double from = std::min(std::max(x - wide / 2, taken), end - wide);
        if (from < taken)
            return QRectF();
        // Room beside a neighbour is fine as long as the label still stands over its line.
        if (x < from - theme.px(4) || x > from + wide + theme.px(4))
            return QRectF();
        taken = from + wide + theme.px(12);
        return QRectF(from, theme.px(24), wide, theme.px(18));
    };
    struct Labelled
    {
        double x;
        int mark; ///< -1: the break
    };
    QList<Labelled> order;
    const QString breakText = QStringLiteral("scale changes here");
    for (int i = 0; i < story.marks.size(); ++i)
        order.append({out.scale.x(story.marks[i].at), i});
    std::sort(order.begin(), order.end(),
              [](const Labelled &a, const Labelled &b) { return a.x < b.x; });
    for (const Labelled &item : std::as_const(order)) {
        const StoryMark &mark = story.marks[item.mark];
        const double wide = strong.horizontalAdvance(mark.text) + 2;
        StoryLayout::MarkBox box;
        box.text = mark.text;
        box.label = place(item.x, wide);
        box.line = QLineF(item.x, box.label.isNull() ? top : theme.px(headHeight - 4), item.x,
                          out.plot.bottom());
        out.marks.append(box);
    }
    if (const auto x = out.scale.breakX()) {
        const double wide = label.horizontalAdvance(breakText) + 2;
        QRectF wanted(*x + theme.px(10), theme.px(24), wide, theme.px(18));
        const bool free = std::none_of(out.marks.cbegin(), out.marks.cend(), [&](const auto &m) {
            return m.label.adjusted(-8, 0, 8, 0).intersects(wanted);
        });
        if (free && wanted.right() < end)
            out.breakLabel = wanted;
    }
    for (int i = 0; i < story.arrows.size(); ++i) {
        const StoryArrow &arrow = story.arrows[i];
        const double x = out.scale.x(arrow.at);
        const QRectF from = out.lanes[arrow.from].band;
        const QRectF to = out.lanes[arrow.to].band;
        const bool down = arrow.to > arrow.from;
        out.arrows.append({i, QLineF(x, down ? from.bottom() : from.top(), x,
                                     down ? to.top() - 2 : to.bottom() + 2)});
    }
    return out;
}

} // namespace zm::ui
