// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zm {

/// How loud a number is. The order is the order of urgency.
enum class AlertLevel { None, Warn, Breach };

} // namespace zm
