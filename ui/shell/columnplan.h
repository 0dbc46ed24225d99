// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace zm::ui {

/// How wide one column wants to be, at scale 1.
struct ColumnWish
{
    int ideal = 80;  ///< at the design's content width
    int least = 60;  ///< narrower it would cut digits
    int stretch = 0; ///< its share of room beyond the ideal
    int indent = 0;  ///< more room at the left, for head and cells alike
};

/// Widths that fill `available` exactly: more room goes by stretch, less room is taken evenly from
/// what lies between ideal and least. Under the sum of the least the table scrolls sideways.
QList<int> columnWidths(const QList<ColumnWish> &wishes, int available, double scale);

} // namespace zm::ui
