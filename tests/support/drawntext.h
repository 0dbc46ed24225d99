// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace zm::test {

/// Every piece of text that a widget and its children draw, in the order of drawing: what a reader
/// sees, whoever paints it. One run of one font is one piece.
QStringList drawnText(QWidget &widget);

} // namespace zm::test
