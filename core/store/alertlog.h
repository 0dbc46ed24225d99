// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <base/result.h>

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace zm::store {

class Database;

/// One alert from its beginning to its end. Beginning, rule and subject tell it from all others.
struct AlertRecord
{
    Instant raised{};
    QString rule{};    ///< alerts::keyOf()
    QString subject{}; ///< a queue's or an agent's id; empty for the account
    QString name{};    ///< of the subject, as it was then
    int level = 0;     ///< the worst it reached: 1 warning, 2 over the limit
    double value = 0;  ///< when it was last told, in the rule's unit
    int limit = 0;     ///< of the level
    std::optional<Instant> acknowledged{};
    QString acknowledgedBy{};
    std::optional<Instant> cleared{}; ///< empty: it goes on, or the program ended before it did

    bool isSameAs(const AlertRecord &other) const
    {
        return raised == other.raised && rule == other.rule && subject == other.subject;
    }
    bool operator==(const AlertRecord &) const = default;
};

/// The log of alerts, kept with the data because it is part of what happened.
class AlertLog
{
public:
    /// Writes it, or what has become of it.
    static Result<> save(Database &db, const AlertRecord &record);
    /// The last `count` that were raised before `before`, the latest first.
    static Result<QList<AlertRecord>> latest(Database &db, Instant before, int count);
};

} // namespace zm::store

Q_DECLARE_METATYPE(zm::store::AlertRecord)
