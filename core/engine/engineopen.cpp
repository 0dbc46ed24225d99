// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/reducer.h>
#include <engine/checkpoint.h>
#include <engine/engineprivate.h>
#include <store/checkpointstore.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

/// A call may have begun before midnight: its facts are read back from so long before the day.
constexpr milliseconds beforeToday = 12h;

} // namespace

void Engine::Private::begun(const Result<std::shared_ptr<Start>> &read, Opened opened)
{
    if (!read) {
        Q_EMIT q->notice(read.error().message);
        board.publishAll();
        if (opened)
            opened(Failure(read.error()));
        return;
    }
    const std::shared_ptr<Start> &start = *read;
    if (start->report.notice)
        Q_EMIT q->notice(start->report.notice->message);
    lastAlive = start->lastAlive;
    syncer.setKnown(start->agents, start->queues);
    day.setDirectory(start->agents, start->queues);
    if (start->checkpoint) {
        const bool sameDay = start->checkpoint->day == localDay(clock.now(), options.zone);
        board.restore(std::move(start->checkpoint->state),
                      sameDay ? start->checkpoint->counts : QHash<QString, DayCounts>{},
                      sameDay ? start->checkpoint->answered : QHash<QString, int>{});
        if (options.account.isEmpty())
            board.setAccount(start->checkpoint->account);
    } else {
        Event known;
        known.at = known.received = lastAlive.value_or(Instant{});
        known.source = EventSource::Engine;
        if (!start->agents.isEmpty()) {
            known.body = RosterEvent{start->agents};
            board.applyQuietly(known);
        }
        if (!start->queues.isEmpty()) {
            known.body = QueuesEvent{start->queues};
            board.applyQuietly(known);
        }
    }
    board.publishAll();
    committedSeq = start->seq;
    readRest(start->checkpoint ? start->seq : 0, std::move(opened), start->report);
}

void Engine::Private::readRest(qint64 after, Opened opened, const store::OpenReport &report)
{
    const Instant since = today() - rememberCallsFor;
    const Instant factsFrom = today() - beforeToday;
    store.run([after, since](store::Database &db) { return readTail(db, after, since); })
        .then(q, [this](const Result<Tail> &tail) {
            if (!tail) {
                Q_EMIT q->notice(tail.error().message);
                return;
            }
            for (const Event &event : tail->events)
                board.applyQuietly(event);
            committedSeq = std::max(committedSeq, tail->last);
        });
    store.run([factsFrom](store::Database &db) { return readFacts(db, factsFrom); })
        .then(q, [this, opened, report](const Result<QList<CallFacts>> &facts) {
            if (facts)
                for (const CallFacts &call : *facts)
                    day.adopt(call);
            else
                Q_EMIT q->notice(facts.error().message);
            tick();
            board.dropRestoredCounts();
            board.publishAll();
            if (opened)
                opened(report);
        });
}

void Engine::Private::saveCheckpoint()
{
    if (committedSeq == checkpointSeq)
        return;
    checkpointSeq = committedSeq;
    BoardCheckpoint checkpoint;
    checkpoint.state = board.state();
    checkpoint.day = localDay(clock.now(), options.zone);
    const BoardDelta whole = board.whole();
    for (const QueueRow &row : whole.queues)
        checkpoint.counts.insert(row.extension.isEmpty() ? row.id.text : row.extension, row.today);
    for (const AgentRow &row : whole.agents)
        checkpoint.answered.insert(row.extension.isEmpty() ? row.id.text : row.extension,
                                   row.answeredToday);
    checkpoint.account = whole.account;
    store::Checkpoint saved;
    saved.seq = committedSeq;
    saved.taken = clock.now();
    saved.format = checkpointFormat;
    saved.body = toBytes(checkpoint);
    inStore(
        [saved](store::Database &db) -> Result<> {
            if (auto done = store::CheckpointStore::save(db, saved); !done)
                return done;
            const auto pruned =
                store::CheckpointStore::prune(db, checkpointFormat, saved.taken - 24h * 8);
            return pruned ? Result<>() : Failure(pruned.error());
        },
        "The board was not saved:");
}

void Engine::open(Opened opened)
{
    d->store.open(d->options.databasePath);
    const Instant now = d->clock.now();
    d->store.run([now](store::Database &db) { return readStart(db, now); })
        .then(this, [this, opened = std::move(opened)](
                        const Result<std::shared_ptr<Start>> &start) { d->begun(start, opened); });
}

} // namespace zm::engine
