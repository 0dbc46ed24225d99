// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/dayspan.h>
#include <ui/theme/tokens.h>

#include <QPolygonF>
#include <QRectF>

#include <optional>

class QPainter;

namespace zm::ui {

/// Today as a line over the ghost of a usual day: geometry as a value, so that tests and paint
/// read the same points.
struct Sparkline
{
    QPolygonF ghost;            ///< empty when the usual day is unknown
    QPolygonF ghostFill;        ///< the ghost closed along the base line
    QPolygonF today;            ///< finished half hours only: a running one would always dip
    std::optional<QPointF> now; ///< where today's line ends
};

Sparkline sparkline(const QRectF &box, const QList<int> &today, const QList<int> &usual,
                    const DaySpan &span);
void paintSparkline(QPainter &painter, const Sparkline &line, const Tokens &tokens, bool stale);

} // namespace zm::ui
