// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/boardmirror.h>

namespace zm::ui {

/// The strip's numbers for the queues that a wall shows, and its page of the day. An agent of
/// several queues counts once.
struct WallTotals
{
    BoardTotals totals;
    alerts::QueueMarks marks;
    int queues = 0;
    QList<int> offeredPerHalfHour; ///< today, 48 places; empty when unknown
    QList<int> usualPerHalfHour;
};

/// No queues means all. Of several chosen ones only the longest ring keeps its mark: the other
/// limits are those of a queue and say nothing about a sum.
WallTotals wallTotals(const BoardMirror &board, const QList<QueueId> &queues, Instant now);

} // namespace zm::ui
