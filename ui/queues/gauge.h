// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/tokens.h>

#include <QLineF>
#include <QRectF>

#include <optional>

class QFont;
class QPainter;

namespace zm::ui {

/// A half ring from 0 to 100 with a goal tick and the number on its base line.
struct Gauge
{
    QRectF ring; ///< the circle through the middle of the pen
    double pen = 14;
    double sweep = 0; ///< degrees of 180 that are filled
    QLineF goalTick;
    QPointF goalLabel;  ///< middle of the label, outside the ring
    QPointF numberBase; ///< middle of the number, on the base line
};

/// The largest gauge that fits into `box`, at most radius 84 times `scale`.
Gauge gauge(const QRectF &box, std::optional<double> percent, int goal, double scale = 1);
/// `numberFont` is 32 px at scale 1, `labelFont` the one of notes.
void paintGauge(QPainter &painter, const Gauge &gauge, std::optional<double> percent, int goal,
                const Tokens &tokens, const QFont &numberFont, const QFont &labelFont,
                const QColor &ink);

} // namespace zm::ui
