// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zm {

/// Gives back to the system what the allocator holds and nobody uses: after a start or a long
/// reading that is half of all. Some milliseconds; any thread. Does nothing where the C library
/// cannot.
void returnFreeMemory();

} // namespace zm
