// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

namespace zm::bench {

/// A benchmark that fails has nothing to measure: it ends with the reason.
template <class T> T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(*result);
}

inline void hold(const Result<> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
}

} // namespace zm::bench
