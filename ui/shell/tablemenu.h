// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

namespace zm::ui {

class BoardTable;

/// What any table offers by a right click or the menu key: open, copy, export, choose columns. At
/// `at`, in the coordinates of the screen.
void openTableMenu(BoardTable &table, const QPoint &at);

} // namespace zm::ui
