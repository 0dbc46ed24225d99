// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>
#include <base/instant.h>

#include <QList>

#include <optional>

namespace zm {

/// One agent's seat in a queue for a while, without a change.
struct SeatSpan
{
    AgentId agent;
    Instant from{};
    std::optional<Instant> to; ///< empty: it lasts
    bool receives = true;      ///< takes the queue's calls; false: opted out of this queue

    bool operator==(const SeatSpan &) const = default;
};

/// Who sat in one queue and when, as readings of the queue found it (PRODUCT §4: free counts by
/// seat). A reading stands until the next one; a queue that could not be read is not known from
/// then on.
struct QueueSeats
{
    struct Known
    {
        Instant from{};
        std::optional<Instant> to; ///< empty: still known

        bool operator==(const Known &) const = default;
    };

    QueueId queue;
    QList<Known> known;    ///< by beginning; never empty
    QList<SeatSpan> seats; ///< by agent, then beginning; none where the queue was not known

    /// From when on there is a log; nobody looked before.
    Instant begun() const { return known.isEmpty() ? Instant::max() : known.first().from; }
    bool operator==(const QueueSeats &) const = default;
};

} // namespace zm
