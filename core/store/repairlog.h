// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <base/result.h>
#include <store/feedlog.h>

#include <QList>
#include <QString>

#include <optional>

namespace zm::store {

class Database;

/// Why a stretch of history is read again.
enum class RepairKind {
    Gap,      ///< no feed was live
    Backfill, ///< the past before the first connection
};

/// A stretch of history to read from Zoom's records. It is worked from its newest day to its
/// oldest, because the newest is asked about first: [reached, to) is done.
struct RepairRange
{
    qint64 id = 0; ///< 0: not in the store
    RepairKind kind = RepairKind::Gap;
    Instant from{};
    Instant to{};
    Instant reached{};
    int calls = 0;   ///< in Zoom's list of the part that is done
    int missing = 0; ///< of these, not known before
    int details = 0; ///< read
    QString reason;  ///< why the last try failed, a whole sentence; empty when it did not
    Instant updated{};

    bool isDone() const { return reached <= from; }
    bool operator==(const RepairRange &) const = default;
};

/// Marks of what was read again and what is still to be read, so that a repair broken off by a
/// crash goes on at the day it had reached.
class RepairLog
{
public:
    /// Adds what is not there yet; one with the kind and beginning of a range before is left out.
    static Result<> add(Database &db, const QList<RepairRange> &ranges);
    /// Writes how far a range has come, its counts and its reason.
    static Result<> save(Database &db, const RepairRange &range);
    /// Ranges with something left to read, newest first.
    static Result<QList<RepairRange>> open(Database &db);
    /// The newest ranges, done or not.
    static Result<QList<RepairRange>> latest(Database &db, int limit);
    /// Ranges that touch [from, to) with something left to read there: their part not done.
    static Result<QList<TimeRange>> unread(Database &db, Instant from, Instant to);
    /// How far back the past was asked for; empty before the first connection.
    static Result<std::optional<Instant>> backfilledFrom(Database &db);
    /// The end of the newest gap known; empty when there was none.
    static Result<std::optional<Instant>> gapsKnownTo(Database &db);
};

} // namespace zm::store
