// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QStringView>

namespace zm::ui {

/// Reads the path language of SVG (M L H V C A Z, absolute and relative; elliptical arcs per the
/// SVG 1.1 implementation note F.6) so that a shape's code is the very text of its drawing.
/// Stops at the first thing it does not know. Pure.
QPainterPath pathFromSvg(QStringView text);

} // namespace zm::ui
