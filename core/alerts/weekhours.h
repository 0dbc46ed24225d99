// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QTime>
#include <QTimeZone>

namespace zm::alerts {

/// The same hours on some days of the week, by the clock on the wall. Hours that end before they
/// begin go over midnight and belong to the day they began on; hours that end when they begin last
/// the whole day. Where a clock change skips the beginning or the end, it is the moment of the
/// change; where it repeats one, the first pass counts.
struct WeekHours
{
    bool on = true;
    int days = 0b1111111; ///< bit 0 is Monday
    QTime from;
    QTime to;

    bool hasDay(int dayOfWeek) const { return days & (1 << (dayOfWeek - 1)); } ///< 1 is Monday
    bool operator==(const WeekHours &) const = default;
};

/// Never when they are off.
bool covers(const WeekHours &hours, Instant at, const QTimeZone &zone);
/// The first moment after `at` at which covers() answers otherwise; Instant::max() for never.
Instant nextChange(const WeekHours &hours, Instant at, const QTimeZone &zone);

} // namespace zm::alerts
