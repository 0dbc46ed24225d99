// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/desktop/options.h>
#include <ui/theme/theme.h>

namespace zm::app {

/// Dark, unless it was told otherwise.
inline ui::Theme::Mode modeOf(const DesktopOptions &options)
{
    return options.dark.value_or(true) ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light;
}

} // namespace zm::app
