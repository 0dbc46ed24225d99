// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/localformat.h>
#include <ui/queues/gauge.h>

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr double radius = 84;
constexpr double penWidth = 14;
constexpr double tickLength = 24;
constexpr double labelGap = 12;

/// 0 is the left end of the half ring, 100 the right end.
QPointF onRing(const QPointF &middle, double r, double percent)
{
    const double angle = std::numbers::pi * (1 - percent / 100);
    return middle + QPointF(r * std::cos(angle), -r * std::sin(angle));
}

} // namespace

Gauge gauge(const QRectF &box, std::optional<double> percent, int goal, double scale)
{
    const double outside = tickLength / 2 + labelGap;
    // The label stands beside the ring, never above it: a goal is well over half.
    const double room = std::min(box.width() / 2 - (outside + 6) * scale,
                                 box.height() - (penWidth / 2 + 1) * scale);
    const double r = std::clamp(room, 24 * scale, radius * scale);
    const QPointF middle(box.center().x(), box.bottom());
    Gauge g;
    g.pen = penWidth * scale;
    g.ring = QRectF(middle.x() - r, middle.y() - r, 2 * r, 2 * r);
    g.sweep = percent ? std::clamp(*percent, 0.0, 100.0) * 1.8 : 0;
    g.goalTick = QLineF(onRing(middle, r - tickLength / 2 * scale, goal),
                        onRing(middle, r + tickLength / 2 * scale, goal));
    g.goalLabel = onRing(middle, r + outside * scale, goal);
    g.numberBase = middle;
    return g;
}

void paintGauge(QPainter &painter, const Gauge &g, std::optional<double> percent, int goal,
                const Tokens &tokens, const QFont &numberFont, const QFont &labelFont,
                const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.chartTrack, g.pen, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(g.ring, 0, 180 * 16);
    if (g.sweep > 0) {
        painter.setPen(QPen(tokens.chartAnswered, g.pen, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(g.ring, 180 * 16, -int(std::lround(g.sweep * 16)));
    }
    painter.setPen(QPen(tokens.text1, 2.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(g.goalTick);

    painter.setFont(labelFont);
    painter.setPen(tokens.text2);
    const QRectF label(g.goalLabel.x() - 20, g.goalLabel.y() - 10, 40, 20);
    painter.drawText(label, Qt::AlignCenter, QString::number(goal));

    const QString number = percent ? decimalText(*percent) : u"–"_s;
    const QString unit = percent ? u"%"_s : QString();
    QFont unitFont = numberFont;
    unitFont.setPixelSize(numberFont.pixelSize() * 5 / 8);
    const QFontMetricsF metrics(numberFont);
    const QFontMetricsF unitMetrics(unitFont);
    const double gap = unit.isEmpty() ? 0 : 3;
    const double width =
        metrics.horizontalAdvance(number) + gap + unitMetrics.horizontalAdvance(unit);
    const QPointF start(g.numberBase.x() - width / 2, g.numberBase.y());
    painter.setPen(ink);
    painter.setFont(numberFont);
    painter.drawText(start, number);
    painter.setFont(unitFont);
    painter.drawText(start + QPointF(metrics.horizontalAdvance(number) + gap, 0), unit);
    painter.restore();
}

} // namespace zm::ui
