// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zm {

/// Lets all threads share two heaps. By itself the C library gives each of our dozen threads one of
/// its own, and what one has freed no other can use. At the start of `main`, before any thread.
void shareHeaps();

/// Gives back to the system what the allocator holds and nobody uses: after a start or a long
/// reading that is half of all. Some milliseconds; any thread. Does nothing where the C library
/// cannot.
void returnFreeMemory();

} // namespace zm
