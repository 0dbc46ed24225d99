// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <base/result.h>

#include <QByteArray>
#include <QList>

#include <optional>

namespace zm::store {

class Database;

/// The board at one moment: reading the journal after `seq` on top of it gives the board of now.
struct Checkpoint
{
    qint64 seq = 0; ///< the last journal place in it
    Instant taken{};
    int format = 0; ///< says what the body is: the live state, or the rows that a page shows
    QByteArray body;

    bool operator==(const Checkpoint &) const = default;
};

/// Keeps boards, compressed, for a quick start and for the time machine.
class CheckpointStore
{
public:
    static Result<> save(Database &db, const Checkpoint &checkpoint);
    /// The newest of that format taken at or before `at` (empty: ever). One whose bytes do not
    /// unpack is passed over: the journal can always replace it.
    static Result<std::optional<Checkpoint>> latest(Database &db, int format,
                                                    std::optional<Instant> at = {});
    /// Deletes those taken before `before`, but never the newest of a format, and all of formats
    /// that are not named.
    static Result<int> prune(Database &db, const QList<int> &formats, Instant before);
};

} // namespace zm::store
