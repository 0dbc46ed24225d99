// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <functional>

namespace zm::zoom {

/// Real time since some fixed moment, never set back. Limits, token lifetimes and silence are
/// measured with it, so neither a corrected wall clock nor a demo at sixty times speed moves them.
using Monotonic = std::function<milliseconds()>;

/// The steady clock of this computer.
Monotonic steadyTime();

} // namespace zm::zoom
