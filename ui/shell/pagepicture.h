// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QWidget;

namespace zm::ui {

/// Draws a window that is not shown: `pixels` is the size of the picture, `scale` how many of them
/// a logical pixel takes. Needs no event loop and no display (`--snapshot`, golden pictures). For
/// sharp icons start the program with QT_SCALE_FACTOR when `scale` is not 1.
QImage drawPage(QWidget &window, const QSize &pixels, qreal scale = 1);

} // namespace zm::ui
