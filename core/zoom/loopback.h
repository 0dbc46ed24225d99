// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zm::zoom {

/// True for the names and addresses of this computer.
bool isLoopback(const QString &host);

} // namespace zm::zoom
