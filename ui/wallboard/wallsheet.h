// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/dayspan.h>
#include <ui/wallboard/walltype.h>

#include <QList>
#include <QRectF>

namespace zm::ui {

/// A page about one thing: its name, large figures, smaller ones, the day as a chart. What has no
/// room is left out, from below; nothing gets smaller. All texts are cap boxes. Pure.
struct WallSheet
{
    struct Figure
    {
        QRectF number;
        QRectF label;
    };

    QRectF rect;
    QRectF title;
    QRectF note; ///< the line under the title
    QList<Figure> large;
    QList<Figure> small;
    bool hero = true; ///< the large ones at 45′; else as small as the others, 30′
    QRectF chart;     ///< empty on a page too low for it

    /// `large` and `small` say how many figures there are to show.
    static WallSheet of(const QRectF &rect, const WallMetrics &metrics, const TextWidth &width,
                        int large, int small);
};

/// Calls of each half hour: a bar for today, a line for what is usual. Pure.
struct WallChart
{
    struct Bar
    {
        QRectF rect;
        bool running = false; ///< the half hour that is not over yet
    };
    struct Mark
    {
        qreal at = 0; ///< middle of its text
        QString text;
    };

    QRectF area; ///< all of it
    QRectF plot;
    QRectF most; ///< cap box of the text below
    QString mostText;
    QList<Bar> bars;
    QList<QPointF> usual;
    QList<Mark> times;
    qreal timesBase = 0;

    static WallChart of(const QRectF &rect, const WallMetrics &metrics, const TextWidth &width,
                        const QList<int> &today, const QList<int> &usual, const DaySpan &span);
};

} // namespace zm::ui
