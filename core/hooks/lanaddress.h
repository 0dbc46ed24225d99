// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace zm::hooks {

/// True for an address of this computer or of a private network: loopback, 10/8, 172.16/12,
/// 192.168/16, link-local 169.254/16 but for the address that clouds keep their secrets behind,
/// and IPv6 fc00::/7 and fe80::/10. An IPv4 address inside an IPv6 one is judged as what it is.
bool isOnLan(const QHostAddress &address);

} // namespace zm::hooks
