// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zm::ui {
class MainWindow;
} // namespace zm::ui

namespace zm::app {

/// What the benchmarks ask of the whole program, by environment; for nobody else.
/// ZM_EXIT_AFTER_PAINT ends it at once when a board with agents has been painted, so that a start
/// can be timed from outside. ZM_WINDOW_SIZE=3840x2160 is the window's size.
void obeyMeasuring(ui::MainWindow &window);

} // namespace zm::app
