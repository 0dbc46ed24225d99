// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <base/result.h>

#include <optional>

namespace zm::store {

class Database;

/// How long what happened is kept. Nothing is deleted unless somebody chose a number of days. The
/// directory stays: it is of today.
class Retention
{
public:
    /// Days; empty: for ever.
    static Result<std::optional<int>> days(Database &db);
    static Result<> setDays(Database &db, std::optional<int> days);

    /// Deletes some of what happened before `before`: calls by their start, events by their
    /// arrival, stretches of time by their end. One transaction, of at most some hundred rows a
    /// table. Answers how many rows went; 0 when nothing older is left.
    static Result<qint64> purge(Database &db, Instant before);
    /// Of the recorded events and the boards saved beside them alone; likewise in steps.
    static Result<qint64> purgeEvents(Database &db, Instant before);
    /// Gives the freed pages back to the disk and overwrites nothing that lives. Needs as much free
    /// disk as the database has left, and the database for itself: seconds a gigabyte.
    static Result<> shrink(Database &db);

    /// Fewer would delete what repair and the missed-caller desk still work with.
    static constexpr int leastDays = 7;
    static constexpr int mostDays = 36'500;
};

} // namespace zm::store
