// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/boardstream.h>
#include <domain/reducer.h>
#include <engine/checkpoint.h>
#include <engine/engineprivate.h>
#include <store/checkpointstore.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

/// A start wants the newest saved board; some more, should that one be damaged.
constexpr milliseconds keepBoards = 10min;
/// The saved rows are painted meanwhile: reading the rest beside that would make both slower.
constexpr milliseconds paintFirst = 150ms;

QString keyOf(const auto &row)
{
    return row.extension.isEmpty() ? row.id.text : row.extension;
}

} // namespace

/// Painted before anything else is read. The program was off since then, and the board says so,
/// until it is caught up.
void Engine::Private::showRows(BoardDelta rows)
{
    rows.feed.state = FeedState::Off;
    rows.feed.since = rows.asOf;
    rows.feed.message = u"What came since then is being read."_s;
    if (!options.account.isEmpty())
        rows.account = options.account;
    if (localDay(rows.asOf, options.zone) != localDay(clock.now(), options.zone)) {
        rows.totals.today = {};
        for (AgentRow &agent : rows.agents)
            agent.answeredToday = 0;
        for (QueueRow &queue : rows.queues) {
            queue.today = {};
            queue.offeredPerHalfHour.clear();
        }
    }
    rowsShown = true;
    Q_EMIT q->boardChanged(rows);
}

void Engine::Private::begin(Opened opened)
{
    store.run([now = clock.now()](store::Database &db) { return readStart(db, now); })
        .then(q, [this, opened = std::move(opened)](const Result<std::shared_ptr<Start>> &start) {
            begun(start, opened);
        });
}

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
    board.setTeams(start->teams);
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
    if (!rowsShown)
        board.publishAll();
    committedSeq = start->seq;
    readRest(start->checkpoint ? start->seq : 0, std::move(opened), start->report);
}

void Engine::Private::readRest(qint64 after, Opened opened, const store::OpenReport &report)
{
    const Instant since = today() - rememberCallsFor;
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
    readDay([this, opened, report](const Result<> &read) {
        if (!read)
            Q_EMIT q->notice(read.error().message);
        tick();
        stateLog.observed({}); // events that are put in tell since when by themselves
        board.dropRestoredCounts();
        board.publishAll();
        if (!report.readOnly) {
            chores.open(options.databasePath);
            rowKeeper.start();
        }
        if (opened)
            opened(report);
    });
}

void Engine::Private::saveCheckpoint()
{
    // A board that has not been read yet would take the place of the good one.
    if (committedSeq == checkpointSeq || board.isHeld())
        return;
    checkpointSeq = committedSeq;
    const auto checkpoint = std::make_shared<BoardCheckpoint>();
    const auto rows = std::make_shared<BoardDelta>(board.whole());
    rows->asOf = clock.now();
    checkpoint->state = board.state();
    checkpoint->day = localDay(clock.now(), options.zone);
    for (const QueueRow &row : std::as_const(rows->queues))
        checkpoint->counts.insert(keyOf(row), row.today);
    for (const AgentRow &row : std::as_const(rows->agents))
        checkpoint->answered.insert(keyOf(row), row.answeredToday);
    checkpoint->account = rows->account;
    inStore(
        [checkpoint, rows, seq = committedSeq](store::Database &db) -> Result<> {
            auto transaction = store::Transaction::begin(db);
            if (!transaction)
                return Failure(transaction.error());
            const Instant taken = rows->asOf;
            using store::CheckpointStore;
            for (const store::Checkpoint &saved :
                 {store::Checkpoint{seq, taken, checkpointFormat, toBytes(*checkpoint)},
                  store::Checkpoint{seq, taken, rowsFormat, toBytes(*rows)}})
                if (auto done = CheckpointStore::save(db, saved); !done)
                    return done;
            if (auto pruned =
                    CheckpointStore::prune(db, {checkpointFormat, rowsFormat}, taken - keepBoards);
                !pruned)
                return Failure(pruned.error());
            return transaction->commit();
        },
        "The board was not saved:");
}

void Engine::open(Opened opened)
{
    d->store.open(d->options.databasePath);
    d->board.hold();
    const Instant now = d->clock.now();
    d->store.run([now](store::Database &db) { return readRows(db, now); })
        .then(this,
              [this, opened = std::move(opened)](const Result<std::shared_ptr<BoardDelta>> &rows) {
                  if (rows && *rows)
                      d->showRows(**rows);
                  QTimer::singleShot(d->rowsShown ? paintFirst : 0ms, this,
                                     [this, opened] { d->begin(opened); });
              });
}

} // namespace zm::engine
