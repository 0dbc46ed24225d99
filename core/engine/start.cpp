// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/boardstream.h>
#include <domain/reducer.h>
#include <engine/start.h>
#include <store/checkpointstore.h>
#include <store/directorystore.h>
#include <store/factstore.h>
#include <store/feedlog.h>
#include <store/journal.h>
#include <store/teamstore.h>

#include <wire/eventdecoder.h>

namespace zm::engine {

namespace {

constexpr qsizetype callsAPage = 200;

/// One that is older than what is remembered of calls would only bring ghosts back.
bool isYoung(const store::Checkpoint &saved, Instant now)
{
    return now - saved.taken < rememberCallsFor;
}

} // namespace

Result<std::shared_ptr<BoardDelta>> readRows(store::Database &db, Instant now)
{
    const auto saved = store::CheckpointStore::latest(db, rowsFormat);
    if (!saved)
        return Failure(saved.error());
    if (!*saved || !isYoung(**saved, now))
        return std::shared_ptr<BoardDelta>();
    auto rows = boardFromBytes((*saved)->body);
    if (!rows)
        return Failure(rows.error());
    return std::make_shared<BoardDelta>(std::move(*rows));
}

Result<std::shared_ptr<Start>> readStart(store::Database &db, Instant now)
{
    const auto kept = std::make_shared<Start>();
    Start &start = *kept;
    start.report = db.report();
    auto agents = store::DirectoryStore::agents(db);
    if (!agents)
        return Failure(agents.error());
    auto queues = store::DirectoryStore::queues(db);
    if (!queues)
        return Failure(queues.error());
    start.agents = std::move(*agents);
    start.queues = std::move(*queues);
    if (auto teams = store::TeamStore::load(db))
        start.teams = std::move(*teams);
    const auto alive = store::FeedLog::lastAlive(db);
    if (alive)
        start.lastAlive = *alive;
    const auto saved = store::CheckpointStore::latest(db, checkpointFormat);
    if (saved && *saved && isYoung(**saved, now)) {
        if (auto read = checkpointFromBytes((*saved)->body)) {
            start.checkpoint = std::move(*read);
            start.seq = (*saved)->seq;
        }
    }
    return kept;
}

Result<Tail> readTail(store::Database &db, qint64 after, Instant since)
{
    Tail tail;
    const auto take = [&](const store::StoredEntry &stored) {
        tail.last = stored.seq;
        if (auto event = wire::decodeJournalled(stored.entry.body, stored.entry.source,
                                                stored.entry.received)) {
            event->seq = stored.seq;
            tail.events.append(*std::move(event));
        }
        return true;
    };
    const Result<> read = after > 0 ? store::Journal::readAfter(db, after, -1, take)
                                    : store::Journal::readReceived(db, since, Instant::max(), take);
    if (!read)
        return Failure(read.error());
    return tail;
}

Result<FactsPage> readFacts(store::Database &db, Instant from)
{
    FactsPage page;
    Instant last{};
    const auto read =
        store::FactStore::read(db, from, Instant::max(), [&](const store::FactGroup &group) {
            if (page.calls.size() >= callsAPage && group.started != last) {
                page.next = group.started;
                return false;
            }
            last = group.started;
            if (auto facts = CallFacts::fromBytes(group.facts))
                page.calls.append(std::move(*facts));
            return true;
        });
    if (!read)
        return Failure(read.error());
    return page;
}

} // namespace zm::engine
