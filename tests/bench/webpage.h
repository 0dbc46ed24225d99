// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QSize>

namespace zm::bench {

/// What frames cost: milliseconds of processor time, and megabytes held after them.
struct Frames
{
    double single = 0; ///< one tile changed
    double all = 0;    ///< every tile changed
    double memory = 0;
};

/// Starts a headless Chromium with a page of as many tiles, has it draw so many frames of each kind
/// and ends it. Frames follow the page's own clock; what the browser does while nothing changes is
/// taken off.
Result<Frames> measureWebPage(const QString &chromium, int tiles, QSize size, int singleFrames,
                              int wholeFrames);

} // namespace zm::bench
