// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QDate>
#include <QString>
#include <QTimeZone>

namespace zm::reports {

/// Which days a report is about, so that a saved view means "last week" next week too.
enum class RangePreset {
    Today,
    Yesterday,
    ThisWeek,
    LastWeek,
    ThisMonth,
    LastMonth,
    ThisQuarter,
    LastQuarter,
    SameWeekdays, ///< the last eight of today's weekday
    Free,
};

struct RangeChoice
{
    RangePreset preset = RangePreset::Today;
    Instant from{}; ///< of a free range, inclusive
    Instant to{};   ///< exclusive

    bool operator==(const RangeChoice &) const = default;
};

struct RangeSpan
{
    Instant from{};
    Instant to{};

    bool operator==(const RangeSpan &) const = default;
};

/// Whole days of the zone; weeks begin on Monday.
RangeSpan spanOf(const RangeChoice &choice, Instant now, const QTimeZone &zone);
/// The period of the same kind before it. One that still runs is compared with as much of the
/// former: Tuesday noon with last Tuesday noon.
RangeSpan spanBefore(const RangeChoice &choice, Instant now, const QTimeZone &zone);

/// A stable word for settings and files.
QString wordOf(RangePreset preset);
RangePreset rangePresetFrom(const QString &word);

} // namespace zm::reports
