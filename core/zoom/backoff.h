// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <functional>

namespace zm::zoom {

/// A number from 0 up to but without 1. Injected, so that tests know what comes.
using Random = std::function<double()>;
Random systemRandom();

/// How long to wait before the next attempt: drawn evenly from a span that doubles with every
/// attempt, 1 to 2 s at first and half of `most` to `most` in the end. Many programs that lost
/// the same server thus do not come back in the same instant.
class Backoff
{
public:
    explicit Backoff(milliseconds least = 1s, milliseconds most = 60s,
                     Random random = systemRandom());

    milliseconds next();
    void reset() { m_attempts = 0; }
    int attempts() const { return m_attempts; }

private:
    milliseconds m_least;
    milliseconds m_most;
    Random m_random;
    int m_attempts = 0;
};

} // namespace zm::zoom
