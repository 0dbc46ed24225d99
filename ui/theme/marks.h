// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/tokens.h>

#include <QPointF>
#include <QRectF>

class QFont;
class QPainter;
class QString;

namespace zm::ui {

/// The sizes of alert marks. A TV takes them from its unit u, a desktop from its scale.
struct MarkSizes
{
    qreal warnEdge = 4;   ///< hatched edge of a tile
    qreal breachEdge = 3; ///< solid edge of a tile
    qreal boxEdge = 3;    ///< hatched box around the guilty number
    qreal stripe = 4;     ///< width of a stripe, and of the gap
    qreal radius = 6;     ///< of a tile
    qreal boxRadius = 3;  ///< of a number box
    qreal padding = 4;    ///< of an inverse box, left and right
    qreal dot = 2;        ///< of the provisional underline

    static MarkSizes desktop(qreal scale = 1);
    /// `unit` is the cap height of the least text in pixels (72.5 on a 55 inch 4K screen at 5 m).
    static MarkSizes tv(qreal unit);
};

/// Device pixels a logical one takes where `painter` draws now: the screen's ratio, or that of the
/// picture a widget is being rendered into.
qreal devicePixels(const QPainter &painter);

/// Hatched edge inside `rect`: something nears its limit. Never plain amber, that would read as
/// Away.
void paintWarnEdge(QPainter &painter, const QRectF &rect, const Tokens &tokens,
                   const MarkSizes &sizes = {});
/// Solid edge inside `rect`: a limit is broken.
void paintBreachEdge(QPainter &painter, const QRectF &rect, const Tokens &tokens,
                     const MarkSizes &sizes = {});
/// The flag with "!" in the top right corner of a breached tile.
void paintBreachFlag(QPainter &painter, const QRectF &tile, const QSizeF &flag, const QFont &font,
                     const Tokens &tokens, const MarkSizes &sizes = {});
/// Hatched box inside `rect`, around the number itself.
void paintWarnBox(QPainter &painter, const QRectF &rect, const Tokens &tokens,
                  const MarkSizes &sizes = {});
/// Filled box; the caller draws the number on it in `onBreach`.
void paintBreachBox(QPainter &painter, const QRectF &rect, const Tokens &tokens,
                    const MarkSizes &sizes = {});
/// Dotted line from `left`, `width` long, centred on `left.y()`: the number is provisional.
void paintProvisional(QPainter &painter, const QPointF &left, qreal width, const Tokens &tokens,
                      const MarkSizes &sizes = {});
/// Ring around a control that has the keyboard: 2 wide, 3 outside `rect`.
void paintRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color,
               qreal scale = 1);
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Tokens &tokens,
                    qreal scale = 1);

} // namespace zm::ui
