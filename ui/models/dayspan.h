// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>

class QTimeZone;

namespace zm::ui {

/// The half hours a chart of today shows, as places of the 48, both included, and where now is.
/// One span for all queues, so that the eye can compare rows.
struct DaySpan
{
    int first = 16; ///< 08:00
    int last = 35;  ///< the half hour that begins at 17:30
    int now = 0;    ///< the running half hour

    int count() const { return last - first + 1; }
    bool operator==(const DaySpan &) const = default;
};

/// From the first to the last half hour in which any queue has calls, today or usually; at least
/// ten hours, so that an early morning does not look like a whole day.
DaySpan daySpan(const QList<QueueRow> &rows, Instant now, const QTimeZone &zone);

/// "14:30" for place 29.
QString placeText(int place);

} // namespace zm::ui
