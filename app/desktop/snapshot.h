// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/desktop/options.h>

#include <QImage>

namespace zm::ui {
class BoardMirror;
class Theme;
} // namespace zm::ui

namespace zm::app {

/// One page of the board as a picture; needs no display.
QImage drawSnapshot(const DesktopOptions &options, ui::BoardMirror &mirror, ui::Theme &theme,
                    const Clock &clock);
/// The board of a database, or of a recording read whole, at the instant asked for.
Result<BoardDelta> storedBoard(const DesktopOptions &options, Instant &at);

} // namespace zm::app
