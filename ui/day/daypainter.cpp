// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/day/daychart.h>
#include <ui/models/timertext.h>
#include <ui/shell/celltext.h>
#include <ui/story/storylayout.h>
#include <ui/theme/marks.h>
#include <ui/theme/mirror.h>
#include <ui/theme/stateshapes.h>

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::AgentDay)
};

} // namespace

void paintDay(QPainter &painter, const DayChart &chart, const DayLayout &layout, const Theme &theme,
              int focused)
{
    const Tokens &t = theme.tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont caption = theme.font(TypeRole::Caption);
    const QFont label = theme.font(TypeRole::Label);
    for (const DayLayout::Tick &tick : layout.ticks) {
        painter.fillRect(QRectF(std::round(tick.x), layout.plot.top(), 1, layout.plot.height()),
                         t.line);
        paintLine(painter, QRectF(tick.x - 40, layout.axis - 10, 80, 20), tick.label, caption,
                  t.text3, Qt::AlignHCenter);
    }
    painter.fillRect(
        QRectF(layout.callsBand.left(), layout.callsWord.bottom() - 1, layout.callsBand.width(), 1),
        t.line);
    paintLine(painter, layout.callsWord, Words::tr("Calls and offers"),
              theme.font(TypeRole::LabelStrong), t.text1, forReader(Qt::AlignLeft));
    for (int i = 0; i < layout.lanes.size(); ++i) {
        const DayLayout::LaneBox &box = layout.lanes[i];
        const DayChart::Lane &lane = chart.lanes[i];
        const QColor color =
            lane.family == StateFamily::Unknown ? t.offline : t.family(lane.family);
        paintStateShape(painter, box.shape, lane.shape, color, t.onState);
        paintLine(painter, box.word, lane.word, label, t.text1, forReader(Qt::AlignLeft));
        paintLine(painter, box.total, timerText(lane.total), theme.font(TypeRole::LabelStrong),
                  t.text1, forReader(Qt::AlignRight));
        painter.fillRect(QRectF(box.band.left(), box.band.center().y() - 0.5, box.band.width(), 1),
                         t.chartTrack);
    }
    for (int i = 0; i < layout.boxes.size(); ++i) {
        const DayLayout::Box &box = layout.boxes[i];
        if (box.lane < 0) {
            paintStretch(painter, box.rect, StoryKind::Ringing, theme);
            if (!box.talk.isNull())
                paintStretch(painter, box.talk, StoryKind::Talking, theme);
            continue;
        }
        const DayChart::Lane &lane = chart.lanes[box.lane];
        painter.setPen(Qt::NoPen);
        if (lane.family == StateFamily::Unknown) {
            // Nobody watched: an outline, no time in any state.
            painter.setPen(QPen(t.offline, 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        } else {
            painter.setBrush(t.family(lane.family));
            const double r = std::min(2.0, box.rect.width() / 2);
            painter.drawRoundedRect(box.rect, r, r);
        }
    }
    if (focused >= 0 && focused < layout.boxes.size())
        paintFocusRing(painter, layout.boxes[focused].rect, 2, t, theme.scale());
    painter.restore();
}

} // namespace zm::ui
