// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QString>

namespace zm::ui {

/// A running time as every screen writes it: m:ss up to 59:59, then "2 h 34". Never negative: a
/// clock a second behind the feed reads 0:00.
QString timerText(milliseconds span);
inline QString timerText(Instant since, Instant now)
{
    return timerText(now - since);
}

/// A short age in words: "2 s", "4 min", "3 h".
QString ageText(milliseconds span);

} // namespace zm::ui
