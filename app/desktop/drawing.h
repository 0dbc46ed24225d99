// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/desktop/options.h>

namespace zm::app {

/// `--snapshot`: one page as a picture, of the demo, a recording, the database or the design page,
/// and the program's exit code. Shows no window.
int runSnapshot(const DesktopOptions &options);

} // namespace zm::app
