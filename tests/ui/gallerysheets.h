// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QImage>

/// "states": every shape, the densities, stale tiles, marks. "icons": every icon. False for others.
bool drawSheet(const QString &name, const zm::ui::Theme &theme, QImage &image);
