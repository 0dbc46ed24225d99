// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace zm::golden {

/// How far two pictures of one size differ in luminance (0 to 255).
struct Difference
{
    double mean = 0;  ///< over the whole picture
    double worst = 0; ///< of the means of blocks of 16 by 16 pixels
    double spot = 0;  ///< of the means of blocks of 4 by 4
    QRect where;      ///< the worst block

    /// A font rasterizer of another point release moves grey between neighbouring pixels: a block's
    /// mean hardly sees it. A word, an edge or a colour that is not the same, it does.
    bool isWithinTolerance() const { return mean <= 2 && worst <= 4 && spot <= 40; }
};
Difference differenceOf(const QImage &drawn, const QImage &kept);

/// Both, and where they differ, side by side, for eyes.
QImage sideBySide(const QImage &drawn, const QImage &kept);

} // namespace zm::golden
