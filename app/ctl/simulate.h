// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zm::app {

/// `zoommatectl simulate`: the simulated Zoom account by itself, until SIGTERM, SIGINT or the end
/// of `--duration`. Prints its address and its (simulated) credentials on standard output. With
/// `--events` it serves nothing and writes what would be delivered. Needs a QCoreApplication;
/// answers the exit code: 0 done, 1 failed, 2 wrong usage.
int runSimulate(const QStringList &arguments);

} // namespace zm::app
