// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <base/result.h>
#include <store/callernotes.h>
#include <store/factstore.h>

#include <QList>

#include <functional>
#include <optional>

namespace zm::store {

class Database;

/// After how many days outside numbers are hidden, and the rows that it takes. Nothing is hidden
/// unless somebody chose so. What a number becomes is told by the caller (`NumberHider`); the store
/// knows no key.
class Privacy
{
public:
    /// Days; empty: never.
    static Result<std::optional<int>> days(Database &db);
    static Result<> setDays(Database &db, std::optional<int> days);

    /// Fewer would break the links that the missed-caller desk and repair still work with.
    static constexpr int leastDays = 30;
    static constexpr int mostDays = 36'500;

    /// One call's facts with its numbers hidden; the error ends the step and changes nothing.
    using Hide = std::function<Result<QByteArray>(const FactGroup &)>;
    struct Step
    {
        qint64 groups = 0;
        std::optional<Instant> reached; ///< how far it looked; empty: to the end
    };
    /// Hides the next calls that began in [from, before), some hundred in one transaction. A call
    /// that was written since it was hidden counts as new.
    static Result<Step> hideCalls(Database &db, Instant from, Instant before, const Hide &hide);
    /// The supervisors' notes on callers missed before: the number as `hide` tells, the note's
    /// words gone, the owner kept.
    static Result<qint64> hideNotes(Database &db, Instant before,
                                    const std::function<QString(const QString &)> &hide);
};

} // namespace zm::store
