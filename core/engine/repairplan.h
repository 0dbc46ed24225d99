// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <domain/callelement.h>
#include <engine/historyreader.h>
#include <store/repairlog.h>

#include <QList>
#include <QTimeZone>

namespace zm::store {
class Database;
} // namespace zm::store

namespace zm::engine {

/// What has to be read again now that events flow.
struct RepairPlan
{
    Instant now{};
    QList<EventSource> feeds; ///< whose silence is a gap
    QList<EventSource> live;  ///< of these, live right now
    Instant backfillFrom{};   ///< how far back the past is wanted
};

/// Finds the gaps since the last one known, and what of the past is wanted and was not yet, writes
/// them into the log and answers every range with something left to read. On the store's thread.
Result<QList<store::RepairRange>> planRepairs(store::Database &db, const RepairPlan &plan);

/// Which of these calls are on record, and which in detail. On the store's thread.
Result<KnownCalls> lookUpCalls(store::Database &db, const QList<CallSummary> &calls);

} // namespace zm::engine
