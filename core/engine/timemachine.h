// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <domain/boardrows.h>

#include <QTimeZone>

#include <calls/metrics.h>

namespace zm::store {
class Database;
} // namespace zm::store

namespace zm::engine {

/// The board at an instant, redrawn from the journal: every event that had happened by then, also
/// those that were learned later. Blocks; on the database's thread.
Result<BoardDelta> boardAt(store::Database &db, Instant at, const QTimeZone &zone,
                           const RuleBook &rules);

/// Now, or, where the journal ended long ago, the moment of its last event.
Result<Instant> latestMoment(store::Database &db, Instant now);

} // namespace zm::engine
