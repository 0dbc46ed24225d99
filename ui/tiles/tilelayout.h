// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/tiles/tilemetrics.h>
#include <ui/tiles/tiletext.h>

#include <QRectF>

#include <alerts/alertlevel.h>

namespace zm::ui {

/// Where each part of a tile stands, and the words as they fit there. Paint, hit test and tests
/// read this one value. Rects lie inside the tile; text rects hold one line each.
struct TileLayout
{
    QRectF tile;
    QRectF shape;
    QRectF name;
    QRectF word;
    QRectF timer;    ///< right-aligned; never elided
    QRectF timerBox; ///< around the timer when it broke its limit; else empty
    QRectF flag;     ///< corner flag of a breach; else empty
    QRectF line3;    ///< empty where the density has none
    QRectF line4;
    QString nameText, wordText, line3Text, line4Text; ///< elided at the right where needed

    /// The same tile elsewhere.
    void moveBy(QPointF by);
    /// The same tile for a reader from the right.
    void mirror();

    bool operator==(const TileLayout &) const = default;
};

/// Pure. The timer has room first, the word gets the rest of its line. Digits share one width, so a
/// layout holds until the timer grows by a place.
TileLayout layOut(const QRectF &tile, const TileText &text, const TileMetrics &metrics,
                  AlertLevel alert);

} // namespace zm::ui
