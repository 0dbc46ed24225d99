// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <domain/reducer.h>
#include <engine/engineprivate.h>
#include <engine/repairplan.h>
#include <store/directorystore.h>
#include <store/repairlog.h>

#include <wire/envelope.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

constexpr int historyMs = 120'000;

/// A missing scope's name is something to act on; other details are for the log.
QString forReader(const Error &error)
{
    return error.detail.contains(u':') ? error.toString() : error.message;
}

QString outcomeLine(const Syncer::Outcome &outcome, int calls, int changes)
{
    if (!outcome.errors.isEmpty())
        return forReader(outcome.errors.first());
    return u"%1 agents, %2 queues, %3 calls read in %4 s. %5 %6."_s.arg(outcome.agents)
        .arg(outcome.queues)
        .arg(calls)
        .arg(double(outcome.took.count()) / 1000.0, 0, 'f', 1)
        .arg(changes)
        .arg(changes == 1 ? u"change"_s : u"changes"_s);
}

} // namespace

void Engine::Private::wireSync()
{
    QObject::connect(&syncer, &Syncer::event, q, [this](const Event &event) { inbox.post(event); });
    QObject::connect(&syncer, &Syncer::presenceRead, q,
                     [this](const PresenceEvent &presence, const QByteArray &body) {
                         takePresence(presence, body);
                     });
    QObject::connect(&syncer, &Syncer::progressed, q,
                     [this](const QString &step, int done, int total) {
                         sync.running = true;
                         sync.step = step;
                         sync.done = done;
                         sync.total = total;
                         showSync();
                     });
    QObject::connect(&syncer, &Syncer::rosterRead, q, [this](const QList<Agent> &agents) {
        day.setDirectory(agents, syncer.queues());
        rowKeeper.directoryChanged();
        const Instant at = clock.now();
        store
            .run([agents, at](store::Database &db) {
                return store::DirectoryStore::saveAgents(db, agents, at);
            })
            .then(q, [this](const Result<store::DirectoryChanges> &changes) {
                if (changes)
                    syncChanges += changes->total();
            });
    });
    QObject::connect(&syncer, &Syncer::queuesRead, q,
                     [this](const QList<CallQueue> &queues, const QSet<QueueId> &unread) {
                         day.setDirectory(syncer.agents(), queues);
                         rowKeeper.directoryChanged();
                         const Instant at = clock.now();
                         store
                             .run([queues, unread, at](store::Database &db) {
                                 return store::DirectoryStore::saveQueues(db, queues, at, unread);
                             })
                             .then(q, [this](const Result<store::DirectoryChanges> &changes) {
                                 if (changes)
                                     syncChanges += changes->total();
                             });
                     });
    QObject::connect(&syncer, &Syncer::finished, q, [this](const Syncer::Outcome &outcome) {
        lastOutcome = outcome;
        health.touch();
        sync.running = repair.isRunning();
        sync.failed = !outcome.errors.isEmpty();
        sync.finished = clock.now();
        if (asked || firstSync)
            sync.outcome = outcomeLine(outcome, syncedCalls, syncChanges);
        showSync();
        if (std::exchange(firstSync, false) || asked) {
            asked = false;
            Q_EMIT q->syncFinished(!sync.failed, sync.outcome);
            Q_EMIT q->firstSynced();
        }
    });
    const auto every = [this](QTimer &timer, seconds interval, Syncer::Part part) {
        timer.setInterval(interval);
        QObject::connect(&timer, &QTimer::timeout, q, [this, part] {
            if (canSync())
                syncer.start(part);
        });
    };
    every(queuesTimer, options.queuesEvery, Syncer::Queues);
    every(presenceTimer, options.presenceEvery, Syncer::Presences);
    every(rosterTimer, options.rosterEvery, Syncer::Roster);
}

/// Each request has a time limit of its own, so a reading gets on or ends; should it ever not,
/// nobody would notice that roster and presence grow old.
void Engine::Private::watchSync()
{
    stuckTimer.setSingleShot(true);
    stuckTimer.setInterval(options.syncStuckAfter);
    QObject::connect(&syncer, &Syncer::progressed, &stuckTimer, qOverload<>(&QTimer::start));
    QObject::connect(&syncer, &Syncer::finished, &stuckTimer, &QTimer::stop);
    QObject::connect(&stuckTimer, &QTimer::timeout, q, [this] {
        qCWarning(lcEngine) << "A reading by REST stood still and begins anew";
        syncer.restart(u"The reading stood still, so it was begun anew."_s);
    });
}

void Engine::Private::wireRepair()
{
    QObject::connect(&repair, &Repair::moved, q, [this](const store::RepairRange &range) {
        inStore([range](store::Database &db) { return store::RepairLog::save(db, range); },
                "The mark of a repair was not written:");
        saveRateCount();
        if (range.isDone())
            health.repairEnded(repairHealth(range));
        // What is usual is known better now.
        if (range.isDone() && range.kind == store::RepairKind::Backfill)
            usualDate = {};
    });
    QObject::connect(&repair, &Repair::changed, q, [this] { health.touch(); });
    QObject::connect(&repair, &Repair::progressed, q, [this](int done, int total) {
        if (total < 20)
            return; // over before it can be read
        sync.running = done < total || syncer.isRunning();
        sync.step = u"calls"_s;
        sync.done = done;
        sync.total = total;
        showSync();
    });
    QObject::connect(&repair, &Repair::finished, q, [this](const Repair::Outcome &outcome) {
        syncedCalls = outcome.calls;
        if (syncer.isRunning())
            return;
        sync.running = repair.isRunning();
        if (outcome.error) {
            sync.failed = true;
            sync.outcome = forReader(*outcome.error);
        } else if (lastOutcome.errors.isEmpty() && lastOutcome.agents > 0) {
            sync.failed = false;
            sync.outcome = outcomeLine(lastOutcome, outcome.calls, syncChanges);
        }
        showSync();
    });
    historyTimer.setInterval(historyMs);
    QObject::connect(&historyTimer, &QTimer::timeout, q, [this] {
        if (canSync() && settledIn)
            repair.readRecent();
    });
}

/// Presence that was polled goes to the journal when it is news, so that a replay shows the same
/// board; what is known already would only fill the journal.
void Engine::Private::takePresence(const PresenceEvent &presence, const QByteArray &body)
{
    const Instant now = clock.now();
    const int place = findAgent(board.state(), presence.agent);
    if (place < 0 || board.state().agents[size_t(place)].presence.presence != presence.presence) {
        inbox.take({EventSource::Rest, now, wire::wrapPresence(presence.agent, body, now)});
        return;
    }
    Event event;
    event.at = event.received = now;
    event.source = EventSource::Rest;
    event.body = presence;
    inbox.post(event);
}

HistoryDesk Engine::Private::historyDesk()
{
    HistoryDesk desk;
    desk.file = [this](const RawEvent &raw, const HistoryDesk::Written &written) {
        inbox.take(raw, [written](const Result<store::Appended> &place) {
            written(place ? Result<>() : Failure(place.error()));
        });
    };
    desk.lookUp = [this](const QList<CallSummary> &calls, const HistoryDesk::Looked &looked) {
        store.run([calls](store::Database &db) { return lookUpCalls(db, calls); })
            .then(q, [looked](const Result<KnownCalls> &known) { looked(known); });
    };
    return desk;
}

void Engine::Private::showSync()
{
    board.setSync(sync);
}

/// Events flow again: what REST says must be read anew, and the history of the silence.
void Engine::Private::connected()
{
    if (!canSync())
        return;
    syncer.start(Syncer::All);
    repair.hurry();
    planRepairs();
}

void Engine::Private::planRepairs()
{
    RepairPlan plan;
    plan.now = clock.now();
    if (hasSocket())
        plan.feeds.append(EventSource::WebSocket);
    if (webhookServer)
        plan.feeds.append(EventSource::Webhook);
    // Without any feed the calls are known from polling alone, and unknown while nobody polled.
    const bool polled = plan.feeds.isEmpty();
    if (polled)
        plan.feeds.append(EventSource::Rest);
    for (const auto &[source, state] : feedStates)
        if (state == FeedState::Live && plan.feeds.contains(source))
            plan.live.append(source);
    const auto days = std::chrono::days(std::max(options.backfillDays, 0));
    plan.backfillFrom =
        std::min(today(), Instant(std::chrono::floor<std::chrono::days>(plan.now - days)));
    if (days.count() == 0)
        plan.backfillFrom = today();
    if (!repair.historyReadTo())
        repair.setHistoryReadTo(plan.now);
    store
        .run([plan](store::Database &db) mutable -> Result<QList<store::RepairRange>> {
            // What would be deleted again is not read.
            const auto kept = keptSince(db, plan.now);
            if (!kept)
                return Failure(kept.error());
            plan.backfillFrom = std::max(plan.backfillFrom, *kept);
            return engine::planRepairs(db, plan);
        })
        .then(q, [this](const Result<QList<store::RepairRange>> &ranges) {
            settledIn = true;
            if (ranges)
                repair.take(*ranges);
            else
                qCWarning(lcStore).noquote()
                    << "Gaps cannot be looked up:" << ranges.error().toString();
        });
    if (polled && feedStates[EventSource::Rest] != FeedState::Live)
        feedIsLive(EventSource::Rest);
}

void Engine::refresh()
{
    if (!d->canSync()) {
        d->sync.failed = true;
        d->sync.outcome = u"There is no account to read from: connect one first."_s;
        d->showSync();
        return;
    }
    d->asked = true;
    d->syncChanges = 0;
    d->syncer.start(Syncer::All);
    d->repair.hurry();
    d->repair.readRecent();
}

void Engine::readDirectory()
{
    d->asked = true;
    d->syncer.start(Syncer::All);
}

void Engine::syncHistory(Instant from, Instant to, std::function<void(const Result<> &)> done)
{
    if (from >= to) { // nothing has happened there yet
        whenWritten([done = std::move(done)] { done({}); });
        return;
    }
    d->syncedCalls = 0;
    d->repair.read(from, to, [this, done = std::move(done)](const Result<> &read) {
        if (!read)
            done(read);
        else
            whenWritten([done] { done({}); });
    });
}

void Engine::compareWithZoom(Instant from, Instant to,
                             std::function<void(const AuditHealth &)> done)
{
    QList<store::TimeRange> days;
    for (Instant day = std::chrono::floor<std::chrono::days>(from); day < to; day += 24h)
        days.append({std::max(day, from), std::min(day + 24h, to)});
    // Our side is counted in the store: what was read must be there.
    whenWritten([this, days, done = std::move(done)] { d->auditor.compare(days, done); });
}

void Engine::compareYesterdayWithZoom()
{
    const QDate yesterday = localDay(d->clock.now(), d->options.zone).addDays(-1);
    d->auditor.compare({{dayStart(yesterday, d->options.zone), d->today()}});
}

} // namespace zm::engine
