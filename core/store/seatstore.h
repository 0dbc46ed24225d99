// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <domain/directory.h>
#include <domain/seatlog.h>

#include <QList>

namespace zm::store {

class Database;

/// The log of seats: who belonged to which queue and received its calls. Only changes are written.
/// Its writers run within the caller's transaction.
class SeatStore
{
public:
    /// What a reading of this queue found.
    static Result<> noteRead(Database &db, const CallQueue &queue, Instant at);
    /// From then on nobody knows: the queue could not be read, or is gone.
    static Result<> noteUnknown(Database &db, const QueueId &queue, Instant at);

    /// Every queue that has a log, with the seats that touch [from, to), uncut.
    static Result<QList<QueueSeats>> read(Database &db, Instant from, Instant to);
};

} // namespace zm::store
