// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/marks.h>

#include <QFont>
#include <QSizeF>

namespace zm::ui {

enum class TileDensity { Roomy, Normal, Dense };

/// The measures of one density at one scale (DESIGN §5). A value; every length in logical pixels.
struct TileMetrics
{
    TileDensity density = TileDensity::Normal;
    QFont nameFont, wordFont, timerFont, lineFont, flagFont;
    QSizeF least; ///< tiles grow in width to fill a row, never in height
    qreal shape = 28;
    qreal shapeColumn = 46;
    qreal nameLine = 18, wordLine = 17, timerLine = 18, lineLine = 15;
    int lines = 3;       ///< name and word, then so many less two of line 3 and 4
    qreal right = 10;    ///< right margin
    qreal gap = 8;       ///< between word and timer, and between tiles
    QSizeF flag{22, 20}; ///< corner flag of a breach
    MarkSizes marks;

    static TileMetrics of(TileDensity density, qreal scale = 1);
};

} // namespace zm::ui
