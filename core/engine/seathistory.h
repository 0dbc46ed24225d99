// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <domain/directory.h>
#include <domain/event.h>
#include <domain/seatlog.h>

#include <QHash>

#include <optional>

namespace zm::store {
class Database;
} // namespace zm::store

namespace zm::engine {

/// The queues of Zoom's lists with the seats that they had at a moment, for who folds the past
/// anew. Where nobody knew a queue's seats (before its log begins, or while it could not be read)
/// those of today stand. A value.
class SeatHistory
{
public:
    /// The active queues, and what is logged of their seats in [from, to).
    static Result<SeatHistory> read(store::Database &db, Instant from, Instant to);

    bool isEmpty() const { return m_queues.isEmpty(); }
    /// The queues as an event of that moment.
    Event eventAt(Instant at) const;
    /// The first change after that moment.
    std::optional<Instant> nextAfter(Instant at) const;

private:
    QList<CallQueue> m_queues;
    QHash<QueueId, QueueSeats> m_logs;
    QList<Instant> m_changes; ///< ascending
};

} // namespace zm::engine
