// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/queues/sparkline.h>

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace zm::ui {

namespace {

constexpr double dotRadius = 2.5;

} // namespace

Sparkline sparkline(const QRectF &box, const QList<int> &today, const QList<int> &usual,
                    const DaySpan &span)
{
    Sparkline line;
    if (span.count() < 2)
        return line;
    // Nothing may be cut: the dot needs its radius on every side.
    const QRectF inner = box.adjusted(dotRadius, dotRadius, -dotRadius, -1);
    const auto value = [](const QList<int> &calls, int place) { return calls.value(place, 0); };
    int most = 1;
    for (int place = span.first; place <= span.last; ++place)
        most = std::max({most, value(today, place), value(usual, place)});
    const auto point = [&](const QList<int> &calls, int place) {
        return QPointF(inner.left() + inner.width() * (place - span.first) / (span.count() - 1),
                       inner.bottom() - inner.height() * value(calls, place) / most);
    };
    if (!usual.isEmpty()) {
        for (int place = span.first; place <= span.last; ++place)
            line.ghost << point(usual, place);
        line.ghostFill = line.ghost;
        line.ghostFill << inner.bottomRight() << inner.bottomLeft();
    }
    if (!today.isEmpty()) {
        for (int place = span.first; place < std::min(span.now, span.last + 1); ++place)
            line.today << point(today, place);
        if (!line.today.isEmpty())
            line.now = line.today.last();
    }
    return line;
}

void paintSparkline(QPainter &painter, const Sparkline &line, const Tokens &tokens, bool stale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.chartTrack);
    painter.drawPolygon(line.ghostFill);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.chartGhost, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line.ghost);
    const QColor ink = stale ? tokens.text2 : tokens.text1;
    painter.setPen(QPen(ink, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line.today);
    if (line.now) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(*line.now, dotRadius, dotRadius);
    }
    painter.restore();
}

} // namespace zm::ui
