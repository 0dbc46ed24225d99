// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/monotonic.h>

namespace zm::zoom {

Monotonic steadyTime()
{
    return [] {
        return std::chrono::duration_cast<milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    };
}

} // namespace zm::zoom
