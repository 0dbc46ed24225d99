// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/dayspan.h>
#include <ui/theme/tokens.h>

#include <QPolygonF>
#include <QRectF>

class QFont;
class QPainter;

namespace zm::ui {

/// Bars of today over the dashed line of a usual day, one a half hour.
struct HalfHourChart
{
    struct Bar
    {
        QRectF rect;
        int place = 0;
        int calls = 0;
        bool running = false; ///< not over yet: a dashed outline
    };
    struct Mark
    {
        double at = 0;
        QString text;
    };

    QRectF plot;
    QList<Bar> bars;
    QList<Mark> values; ///< grid lines, `at` is y
    QList<Mark> times;  ///< labels under the axis, `at` is x
    QPolygonF usual;
};

HalfHourChart halfHourChart(const QRectF &box, const QList<int> &today, const QList<int> &usual,
                            const DaySpan &span, const QFont &axisFont);
void paintHalfHourChart(QPainter &painter, const HalfHourChart &chart, const Tokens &tokens,
                        const QFont &axisFont);

/// A step of 1, 2 or 5 times a power of ten that parts `most` into at most `parts`.
int axisStep(int most, int parts);

} // namespace zm::ui
