// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <engine/engineprivate.h>
#include <store/directorystore.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

/// Overlap at both ends of a gap (CONTRACT e).
constexpr milliseconds gapMargin = 2min;
constexpr int historyMs = 120'000;

QString outcomeLine(const Syncer::Outcome &outcome, int calls, int changes)
{
    if (!outcome.errors.isEmpty())
        return outcome.errors.first().toString();
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
    QObject::connect(&syncer, &Syncer::queuesRead, q, [this](const QList<CallQueue> &queues) {
        day.setDirectory(syncer.agents(), queues);
        const Instant at = clock.now();
        store
            .run([queues, at](store::Database &db) {
                return store::DirectoryStore::saveQueues(db, queues, at);
            })
            .then(q, [this](const Result<store::DirectoryChanges> &changes) {
                if (changes)
                    syncChanges += changes->total();
            });
    });
    QObject::connect(&syncer, &Syncer::finished, q, [this](const Syncer::Outcome &outcome) {
        lastOutcome = outcome;
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

void Engine::Private::wireRepair()
{
    QObject::connect(&repair, &Repair::raw, q, [this](const RawEvent &raw) { inbox.take(raw); });
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
        syncedCalls = historyDone ? syncedCalls + outcome.calls : outcome.calls;
        if (!outcome.error)
            historyReadTo = std::max(historyReadTo, outcome.to);
        if (!syncer.isRunning()) {
            sync.running = false;
            if (outcome.error) {
                sync.failed = true;
                sync.outcome = outcome.error->toString();
            } else if (lastOutcome.errors.isEmpty() && lastOutcome.agents > 0) {
                sync.outcome = outcomeLine(lastOutcome, outcome.calls, syncChanges);
            }
            showSync();
        }
        if (historyDone && outcome.error) {
            std::exchange(historyDone, {})(Failure(*outcome.error));
        } else if (historyDone) {
            // The next range, if any, begins after this signal.
            QTimer::singleShot(0, q, [this] {
                if (!repair.isRunning() && historyDone)
                    q->whenWritten([done = std::exchange(historyDone, {})] { done({}); });
            });
        }
    });
    historyTimer.setInterval(historyMs);
    QObject::connect(&historyTimer, &QTimer::timeout, q, [this] {
        if (!repair.isRunning() && canSync())
            repair.read(std::max(today(), historyReadTo - 5min), clock.now());
    });
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
    const Instant from =
        std::max(today(), std::max(historyReadTo, lastAlive.value_or(Instant{})) - gapMargin);
    repair.read(from, clock.now());
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
    d->repair.read(std::max(d->today(), d->historyReadTo - 5min), d->clock.now());
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
    d->historyDone = std::move(done);
    d->repair.read(from, to);
}

} // namespace zm::engine
