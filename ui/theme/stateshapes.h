// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/tilestate.h>

#include <QColor>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace zm::ui {

/// Draws the shape of a state into the square `box` (24 units of the drawing fill it). The shape is
/// filled with `state`, its glyph with `onState`. Outlined shapes use `state` alone. Each shape is
/// built once; painting fills a few paths.
void paintStateShape(QPainter &painter, const QRectF &box, TileState which, const QColor &state,
                     const QColor &onState);

/// The same as a pixmap of `size` logical pixels, for decorations of tables and menus.
QPixmap stateShapePixmap(TileState which, const QColor &state, const QColor &onState, int size,
                         qreal dpr);

} // namespace zm::ui
