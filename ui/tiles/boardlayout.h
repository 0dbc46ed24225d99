// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QSizeF>

namespace zm::ui {

/// Room around and between tiles, in logical pixels.
struct BoardSpacing
{
    int side = 24;
    int top = 8;
    int bottom = 24;
    int gap = 8;
    int heading = 40; ///< from the end of the last group to the first tile of the next
};

/// Where headings and tiles of a board stand. All rects in content coordinates, whole pixels.
struct BoardLayout
{
    QList<QRect> headings;
    QList<QList<QRect>> tiles; ///< by group
    int columns = 1;
    int height = 0;

    /// The same board for a reader from the right.
    void mirror(int width);

    bool operator==(const BoardLayout &) const = default;
};

/// Pure: as many columns as least tiles fit into `width`; the tiles share what is left.
BoardLayout layOutBoard(int width, const QList<qsizetype> &groups, const QSizeF &least,
                        const BoardSpacing &spacing = {});

} // namespace zm::ui
