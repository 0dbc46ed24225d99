// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <domain/boardrows.h>
#include <domain/directory.h>
#include <domain/event.h>
#include <domain/teams.h>
#include <engine/checkpoint.h>
#include <store/database.h>

#include <QList>

#include <calls/callfacts.h>

#include <memory>
#include <optional>

namespace zm::engine {

/// The rows that were shown when the board was last saved: what a start paints before it reads
/// anything else. Null when there are none, or none young enough. On the store's thread; shared as
/// below.
Result<std::shared_ptr<BoardDelta>> readRows(store::Database &db, Instant now);

/// What a start reads from the store in one go: enough for a whole board.
struct Start
{
    store::OpenReport report;
    QList<Agent> agents;
    QList<CallQueue> queues;
    Teams teams;
    std::optional<BoardCheckpoint> checkpoint;
    qint64 seq = 0; ///< the journal place that the checkpoint holds
    std::optional<Instant> lastAlive;
};

/// On the store's thread. Shared, because a future copies what it holds, and a board of thousands
/// is no small thing.
Result<std::shared_ptr<Start>> readStart(store::Database &db, Instant now);

/// The journal after the checkpoint.
struct Tail
{
    QList<Event> events;
    qint64 last = 0;
};

/// The events after a place, or all that were received since `since`. On the store's thread.
Result<Tail> readTail(store::Database &db, qint64 after, Instant since);

/// Some calls of the day, and where the next begin.
struct FactsPage
{
    QList<CallFacts> calls;
    std::optional<Instant> next;
};

/// What is known of the first calls begun since `from`. On the store's thread.
Result<FactsPage> readFacts(store::Database &db, Instant from);

} // namespace zm::engine
