// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/celltext.h>
#include <ui/story/storylayout.h>
#include <ui/theme/marks.h>
#include <ui/theme/mirror.h>

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr double radius = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::Story)
};

QColor fillOf(StoryKind kind, const Tokens &t)
{
    switch (kind) {
    case StoryKind::Before:
        return mixed(t.tile, t.line2, t.dark ? 0.5 : 0.35);
    case StoryKind::Waiting:
        return mixed(t.tile, t.line2, t.dark ? 0.38 : 0.28);
    case StoryKind::Ringing:
        return t.ringing;
    case StoryKind::Talking:
    case StoryKind::Consulting:
        return t.onCall;
    case StoryKind::Hold:
        return t.wrap;
    }
    return t.line2;
}

QColor inkOf(StoryKind kind, const Tokens &t)
{
    return kind == StoryKind::Before || kind == StoryKind::Waiting ? t.text1 : t.onState;
}

/// Slanted stripes over a fill: waiting and ringing are time that passes, not talk.
void hatch(QPainter &painter, const QPainterPath &shape, const QRectF &rect, const QColor &color,
           double step, double pen)
{
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(color, pen));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void paintBreak(QPainter &painter, double x, const QRectF &plot, const Theme &theme)
{
    const Tokens &t = theme.tokens();
    QPainterPath zigzag(QPointF(x - 3, plot.top()));
    double y = plot.top();
    for (int i = 0; y < plot.bottom(); ++i) {
        y = std::min(plot.bottom(), y + theme.px(9));
        zigzag.lineTo(x + (i % 2 ? -3 : 3), y);
    }
    painter.setPen(QPen(t.tile, theme.px(7)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(zigzag);
    painter.setPen(QPen(t.text3, 1));
    painter.drawPath(zigzag.translated(-theme.px(3), 0));
    painter.drawPath(zigzag.translated(theme.px(3), 0));
}

void paintArrow(QPainter &painter, const QLineF &line, bool worked, const Theme &theme)
{
    const Tokens &t = theme.tokens();
    QPen pen(t.text1, theme.px(1.75), worked ? Qt::SolidLine : Qt::DashLine);
    painter.setPen(pen);
    painter.drawLine(line);
    const double head = theme.px(5);
    const double back = line.y2() > line.y1() ? -head : head;
    QPainterPath tip(line.p2());
    tip.lineTo(line.x2() - head * 0.8, line.y2() + back * 1.4);
    tip.lineTo(line.x2() + head * 0.8, line.y2() + back * 1.4);
    tip.closeSubpath();
    painter.fillPath(tip, t.text1);
}

void paintLegend(QPainter &painter, const StoryLanes &story, const QRectF &rect, const Theme &theme)
{
    QList<StoryKind> used;
    for (const StoryLane &lane : story.lanes) {
        for (const StoryBlock &block : lane.blocks) {
            if (!used.contains(block.kind))
                used.append(block.kind);
        }
    }
    std::sort(used.begin(), used.end());
    const QFont font = theme.font(TypeRole::Label);
    const QFontMetricsF metrics(font);
    const Mirrored mirrored(painter, rect);
    double x = rect.left();
    const double middle = rect.center().y();
    for (const StoryKind kind : std::as_const(used)) {
        const QString word = storyKindWord(kind);
        const double wide = metrics.horizontalAdvance(word);
        if (x + theme.px(30) + wide > rect.right())
            return;
        paintStretch(painter, QRectF(x, middle - theme.px(6), theme.px(22), theme.px(12)), kind,
                     theme);
        x += theme.px(30);
        paintLine(painter, QRectF(x, middle - theme.px(10), wide + 2, theme.px(20)), word, font,
                  theme.tokens().text2);
        x += wide + theme.px(20);
    }
}

} // namespace

void paintStretch(QPainter &painter, const QRectF &rect, StoryKind kind, const Theme &theme)
{
    const Tokens &t = theme.tokens();
    QPainterPath shape;
    const double r = std::min(radius * theme.scale(), rect.width() / 2);
    shape.addRoundedRect(rect, r, r);
    painter.fillPath(shape, fillOf(kind, t));
    const double scale = theme.scale();
    if (kind == StoryKind::Waiting)
        hatch(painter, shape, rect, mixed(t.tile, t.text2, 0.45), 8 * scale, 2 * scale);
    if (kind == StoryKind::Ringing)
        hatch(painter, shape, rect, mixed(t.ringing, t.onState, t.dark ? 0.28 : 0.45), 7 * scale,
              1.5 * scale);
    if (kind == StoryKind::Consulting) {
        painter.save();
        painter.setClipPath(shape, Qt::IntersectClip);
        for (double y = rect.top() + 3 * scale; y < rect.bottom(); y += 6 * scale)
            painter.fillRect(QRectF(rect.left(), y, rect.width(), 3 * scale), t.tile);
        painter.restore();
    }
}

void paintStory(QPainter &painter, const StoryLanes &story, const StoryLayout &layout,
                const Theme &theme, int focused)
{
    const Tokens &t = theme.tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont caption = theme.font(TypeRole::Caption);
    const QFont label = theme.font(TypeRole::Label);
    const QFont strong = theme.font(TypeRole::LabelStrong);

    for (qsizetype i = 0; i < layout.lanes.size(); ++i) {
        const StoryLayout::LaneBox &box = layout.lanes[i];
        const StoryLane &lane = story.lanes[i];
        if (lane.caller)
            painter.fillRect(box.row.adjusted(1, 0, -1, 0), mixed(t.tile, t.line, 0.35));
        else
            painter.fillRect(
                QRectF(box.row.left() + 1, box.row.bottom() - 1, box.row.width() - 2, 1),
                mixed(t.tile, t.line, 0.6));
        if (lane.note.isEmpty()) {
            paintLine(painter, box.title.united(box.note), lane.title, strong, t.text1,
                      forReader(Qt::AlignLeft));
        } else {
            paintLine(painter, box.title, lane.title, strong, t.text1, forReader(Qt::AlignLeft));
            paintLine(painter, box.note, lane.note, caption, t.text3, forReader(Qt::AlignLeft));
        }
    }
    for (const StoryScale::Tick &tick : layout.ticks) {
        painter.fillRect(QRectF(std::round(tick.x), layout.plot.top(), 1, layout.plot.height()),
                         t.line);
        paintLine(painter, QRectF(tick.x - 50, layout.axis - 10, 100, 20), tick.label, caption,
                  t.text3, Qt::AlignHCenter);
    }
    for (const StoryLayout::MarkBox &mark : layout.marks) {
        if (!mark.label.isNull())
            paintLine(painter, mark.label, mark.text, strong, t.text1);
        // From lane to lane: the line stays behind what stands beside a block.
        painter.fillRect(QRectF(std::round(mark.line.x1()) - 0.75, mark.line.y1(), 1.5,
                                mark.line.y2() - mark.line.y1()),
                         t.text1);
    }
    for (qsizetype i = 0; i < layout.blocks.size(); ++i) {
        const StoryLayout::BlockBox &box = layout.blocks[i];
        const StoryBlock &block = story.lanes[box.lane].blocks[box.block];
        paintStretch(painter, box.rect, block.kind, theme);
        if (!box.text.isEmpty()) {
            const double pad = theme.px(8);
            const QRectF room = box.rect.adjusted(pad, 0, -2, 0);
            if (block.kind == StoryKind::Waiting || block.kind == StoryKind::Ringing
                || block.kind == StoryKind::Consulting) {
                // Letters do not stand on stripes.
                const double wide = QFontMetricsF(label).horizontalAdvance(box.text);
                painter.fillRect(
                    QRectF(room.left() - 4, box.rect.top() + 3, wide + 8, box.rect.height() - 6),
                    fillOf(block.kind, t));
            }
            paintLine(painter, room, box.text, label, inkOf(block.kind, t));
        }
        if (!box.after.isNull()) {
            painter.fillRect(box.after.adjusted(-3, 1, 3, -1),
                             story.lanes[box.lane].caller ? mixed(t.tile, t.line, 0.35) : t.tile);
            paintLine(painter, box.after, block.after, label, t.text2);
        }
    }
    if (const auto x = layout.scale.breakX())
        paintBreak(painter, *x, layout.plot, theme);
    if (!layout.breakLabel.isNull())
        paintLine(painter, layout.breakLabel, Words::tr("scale changes here"), caption, t.text3);
    for (const StoryLayout::ArrowBox &arrow : layout.arrows)
        paintArrow(painter, arrow.line, story.arrows[arrow.arrow].worked, theme);
    if (focused >= 0 && focused < layout.blocks.size())
        paintFocusRing(painter, layout.blocks[focused].rect, radius, t, theme.scale());
    paintLegend(painter, story, layout.legend, theme);
    painter.restore();
}

} // namespace zm::ui
