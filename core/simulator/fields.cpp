// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/fields.h>

namespace zm::sim {

QString wireTime(Instant at)
{
    return toIsoUtc(std::chrono::floor<seconds>(at));
}

QString wireTime(const std::optional<Instant> &at)
{
    return at ? wireTime(*at) : QString();
}

qint64 wireSeconds(Instant at)
{
    return std::chrono::floor<seconds>(at).time_since_epoch().count();
}

} // namespace zm::sim
