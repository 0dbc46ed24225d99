// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <domain/legs.h>
#include <domain/reducer.h>
#include <engine/board.h>
#include <engine/checkpoint.h>
#include <engine/daytally.h>
#include <engine/engine.h>
#include <engine/factkeeper.h>
#include <engine/feedhub.h>
#include <engine/repair.h>
#include <engine/statelog.h>
#include <engine/syncer.h>
#include <store/checkpointstore.h>
#include <store/databasethread.h>
#include <store/directorystore.h>
#include <store/factstore.h>
#include <store/feedlog.h>
#include <store/journal.h>
#include <zoom/apiclient.h>
#include <zoom/websocketfeed.h>

#include <QTimer>

#include <calls/businessday.h>
#include <wire/eventdecoder.h>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

/// A call may have begun before midnight: its facts are read back from so long before the day.
constexpr milliseconds beforeToday = 12h;
/// Overlap at both ends of a gap (CONTRACT e).
constexpr milliseconds gapMargin = 2min;
constexpr int tickMs = 1000;
constexpr int checkpointMs = 60'000;
constexpr int aliveMs = 30'000;
constexpr int historyMs = 120'000;
/// A service manager waits ten seconds for an orderly end.
constexpr milliseconds stopWithin = 6s;

/// What a start reads from the store in one go.
struct Start
{
    store::OpenReport report;
    QList<Agent> agents;
    QList<CallQueue> queues;
    std::optional<BoardCheckpoint> checkpoint;
    qint64 seq = 0; ///< the journal place that the checkpoint holds
    std::optional<Instant> lastAlive;
};

/// Shared, because a future copies what it holds, and a board of thousands is no small thing.
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
    const auto alive = store::FeedLog::lastAlive(db);
    if (alive)
        start.lastAlive = *alive;
    const auto saved = store::CheckpointStore::latest(db, checkpointFormat);
    // One that is older than what is remembered of calls would only bring ghosts back.
    if (saved && *saved && now - (*saved)->taken < rememberCallsFor) {
        if (auto read = checkpointFromBytes((*saved)->body)) {
            start.checkpoint = std::move(*read);
            start.seq = (*saved)->seq;
        }
    }
    return kept;
}

struct Tail
{
    QList<Event> events;
    qint64 last = 0;
};

/// The events after a place, or all that were received since `since`.
Result<Tail> readTail(store::Database &db, qint64 after, Instant since)
{
    Tail tail;
    const auto take = [&](const store::StoredEntry &stored) {
        tail.last = stored.seq;
        if (auto decoded =
                wire::decodeEvent(stored.entry.body, stored.entry.source, stored.entry.received)) {
            decoded->event.seq = stored.seq;
            tail.events.append(std::move(decoded->event));
        }
        return true;
    };
    const Result<> read = after > 0 ? store::Journal::readAfter(db, after, -1, take)
                                    : store::Journal::readReceived(db, since, Instant::max(), take);
    if (!read)
        return Failure(read.error());
    return tail;
}

Result<QList<CallFacts>> readFacts(store::Database &db, Instant from)
{
    if (const auto caught = FactKeeper::catchUp(db); !caught)
        return Failure(caught.error());
    QList<CallFacts> all;
    const auto read =
        store::FactStore::read(db, from, Instant::max(), [&](const store::FactGroup &group) {
            if (auto facts = CallFacts::fromBytes(group.facts))
                all.append(std::move(*facts));
            return true;
        });
    if (!read)
        return Failure(read.error());
    return all;
}

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

class Engine::Private
{
public:
    Private(Engine *engine, EngineOptions given, const Clock &time)
        : q(engine)
        , options(std::move(given))
        , clock(time)
        , committer(store)
        , inbox(committer)
        , keeper(store)
        , day(options.zone, options.rules)
        , board(day)
        , hub(clock)
        , stateLog(store)
        , tokens(http, options.hosts, options.credentials, clock)
        , limiter(clock, options.budget)
        , client(http, options.hosts, tokens, limiter, clock)
        , api(client)
        , syncer(api, clock)
        , repair(api, clock, [this](const CallSummary &call) { return isRead(call); })
    {}

    bool isRead(const CallSummary &call) const
    {
        const CallFacts *facts = day.book().find(call.call);
        if (!facts)
            return false;
        const auto &elements = facts->elements();
        return std::any_of(elements.cbegin(), elements.cend(), [](const CallElement &element) {
            return element.source == RecordSource::Detail;
        });
    }

    void wire();
    void apply(const Event &event);
    void tick();
    void begun(const Result<std::shared_ptr<Start>> &read, Opened opened);
    void readRest(qint64 after, Opened opened, const store::OpenReport &report);
    void setLiveRules();
    void connectFeed(EventSource source, zoom::Feed &feed);
    void feedChanged(EventSource source, const FeedStatus &status);
    void connected();
    void startWebhook();
    void saveCheckpoint();
    void showSync();
    void checkWritten();
    Instant today() const { return dayStart(localDay(clock.now(), options.zone), options.zone); }
    bool canSync() const { return options.sync && options.credentials.canSignIn(); }
    template <class Job> void inStore(Job job, const char *what)
    {
        store.run(std::move(job)).then(q, [what](const Result<> &done) {
            if (!done)
                qCWarning(lcStore).noquote() << what << done.error().toString();
        });
    }

    Engine *q;
    EngineOptions options;
    const Clock &clock;
    store::DatabaseThread store;
    store::GroupCommitter committer;
    Inbox inbox;
    FactKeeper keeper;
    DayTally day;
    Board board;
    FeedHub hub;
    StateLog stateLog;
    zoom::HttpTransport http;
    zoom::TokenProvider tokens;
    zoom::RateLimiter limiter;
    zoom::ApiClient client;
    zoom::PhoneApi api;
    Syncer syncer;
    Repair repair;
    std::map<EventSource, std::unique_ptr<zoom::Feed>> feeds;
    std::map<EventSource, FeedState> feedStates;
    std::unique_ptr<webhook::Server> webhookServer;

    QTimer tickTimer;
    QTimer checkpointTimer;
    QTimer aliveTimer;
    QTimer historyTimer;
    QTimer queuesTimer;
    QTimer presenceTimer;
    QTimer rosterTimer;
    std::optional<Instant> lastAlive;
    Instant historyReadTo{};
    qint64 committedSeq = 0;
    qint64 checkpointSeq = -1;
    SyncStatus sync;
    int syncedCalls = 0;
    int syncChanges = 0;
    bool firstSync = true;
    bool asked = false; ///< a person pressed Refresh: the outcome line is for them
    Syncer::Outcome lastOutcome;
    QList<std::function<void()>> whenWritten;
    std::function<void(const Result<> &)> historyDone;
};

void Engine::Private::wire()
{
    QObject::connect(&inbox, &Inbox::arrived, q, [this](const Event &event) { apply(event); });
    QObject::connect(&inbox, &Inbox::journalled, q, [this](const Event &event) {
        committedSeq = std::max(committedSeq, event.seq);
        keeper.file(event);
    });
    QObject::connect(&committer, &store::GroupCommitter::failed, q, [this](const Error &error) {
        Q_EMIT q->notice(u"Events cannot be written now and wait in memory. "_s + error.message);
    });
    QObject::connect(&committer, &store::GroupCommitter::recovered, q,
                     [this] { Q_EMIT q->notice({}); });
    QObject::connect(&committer, &store::GroupCommitter::drained, q, [this] { checkWritten(); });
    QObject::connect(&keeper, &FactKeeper::written, q, [this] { checkWritten(); });
    QObject::connect(&board, &Board::changed, q, [this](const BoardDelta &delta) {
        stateLog.note(delta);
        Q_EMIT q->boardChanged(delta);
    });
    QObject::connect(&hub, &FeedHub::changed, q,
                     [this](const FeedStatus &status) { board.setFeed(status); });
    QObject::connect(&tokens, &zoom::TokenProvider::failed, q,
                     [this](const Error &error) { Q_EMIT q->notice(error.message); });
    QObject::connect(&tokens, &zoom::TokenProvider::renewed, q, [this] { Q_EMIT q->notice({}); });

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

    tickTimer.setInterval(tickMs);
    QObject::connect(&tickTimer, &QTimer::timeout, q, [this] { tick(); });
    checkpointTimer.setInterval(checkpointMs);
    QObject::connect(&checkpointTimer, &QTimer::timeout, q, [this] { saveCheckpoint(); });
    aliveTimer.setInterval(aliveMs);
    QObject::connect(&aliveTimer, &QTimer::timeout, q, [this] {
        for (const auto &[source, state] : feedStates) {
            if (state != FeedState::Live)
                continue;
            inStore([source = source, at = clock.now()](
                        store::Database &db) { return store::FeedLog::alive(db, source, at); },
                    "The feed log was not written:");
        }
    });
    historyTimer.setInterval(historyMs);
    QObject::connect(&historyTimer, &QTimer::timeout, q, [this] {
        if (!repair.isRunning() && canSync())
            repair.read(std::max(today(), historyReadTo - 5min), clock.now());
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

void Engine::Private::showSync()
{
    board.setSync(sync);
}

void Engine::Private::apply(const Event &event)
{
    if (const auto *presence = std::get_if<PresenceEvent>(&event.body))
        stateLog.notePresence(presence->agent, presence->presence, event.at);
    for (const Effect &effect : board.apply(event)) {
        if (!canSync())
            continue;
        if (effect.kind == Effect::Kind::AskPresence)
            syncer.readPresence(effect.agent);
        else
            repair.ask(effect.call, event.received);
    }
}

void Engine::Private::tick()
{
    Event event;
    event.at = event.received = clock.now();
    event.source = EventSource::Engine;
    event.body = TickEvent{};
    day.setToday(event.received);
    apply(event);
}

void Engine::Private::setLiveRules()
{
    const auto live = [](const QueueRules &rules) {
        LiveRules out;
        out.targetSeconds = rules.targetSeconds;
        out.goalPercent = rules.goalPercent;
        if (rules.wrapUpSeconds > 0)
            out.wrapUp = seconds(rules.wrapUpSeconds);
        return out;
    };
    QHash<QString, LiveRules> byQueue;
    for (auto it = options.rules.byQueue.cbegin(); it != options.rules.byQueue.cend(); ++it)
        byQueue.insert(it.key(), live(*it));
    board.setRules(live(options.rules.standard), byQueue);
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

void Engine::Private::connectFeed(EventSource source, zoom::Feed &feed)
{
    QObject::connect(&feed, &zoom::Feed::received, q,
                     [this](const RawEvent &raw) { inbox.take(raw); });
    QObject::connect(&feed, &zoom::Feed::statusChanged, q,
                     [this, source](const FeedStatus &status) { feedChanged(source, status); });
    QObject::connect(&feed, &zoom::Feed::connected, q, [this] { connected(); });
    QObject::connect(&feed, &zoom::Feed::gap, q, [this](Instant from, Instant to) {
        qCInfo(lcFeed) << "Events may be missing:" << toMs(to - from) << "ms";
        if (canSync())
            repair.read(from - gapMargin, to + gapMargin);
    });
}

void Engine::Private::feedChanged(EventSource source, const FeedStatus &status)
{
    const FeedState before = feedStates.contains(source) ? feedStates[source] : FeedState::Off;
    feedStates[source] = status.state;
    const Instant at = clock.now();
    if (status.state == FeedState::Live && before != FeedState::Live)
        inStore(
            [source, at](store::Database &db) { return store::FeedLog::opened(db, source, at); },
            "The feed log was not written:");
    else if (status.state != FeedState::Live && before == FeedState::Live)
        inStore(
            [source, at](store::Database &db) { return store::FeedLog::closed(db, source, at); },
            "The feed log was not written:");
    hub.set(source, status);
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

void Engine::Private::startWebhook()
{
    webhook::Options wanted = *options.webhook;
    if (wanted.secrets.isEmpty() && !options.credentials.secretToken.isEmpty())
        wanted.secrets.append(options.credentials.secretToken.toUtf8());
    if (wanted.secrets.isEmpty()) {
        Q_EMIT q->notice(
            u"Without a secret token no webhook can be believed, so none is listened for."_s);
        return;
    }
    webhookServer = std::make_unique<webhook::Server>(
        wanted, clock, [this](const RawEvent &raw, const webhook::Server::Ack &ack) {
            hub.heardWebhook();
            inbox.take(raw, [ack](const Result<store::Appended> &stored) {
                // What is signed and is no event would be no better the second time: only the
                // store's refusal makes Zoom try again.
                ack(stored || stored.error().kind != ErrorKind::Storage);
            });
        });
    if (const auto started = webhookServer->start(); !started) {
        webhookServer.reset();
        Q_EMIT q->notice(started.error().toString());
        return;
    }
    hub.listenForWebhooks();
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

void Engine::Private::checkWritten()
{
    if (whenWritten.isEmpty() || !committer.isDrained())
        return;
    if (!keeper.isIdle()) {
        keeper.flush();
        return;
    }
    for (const auto &done : std::exchange(whenWritten, {}))
        done();
}

Engine::Engine(EngineOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options), clock))
{
    d->wire();
    d->setLiveRules();
    d->day.setToday(clock.now());
    if (!d->options.account.isEmpty())
        d->board.setAccount(d->options.account);
}

Engine::~Engine() = default;

void Engine::open(Opened opened)
{
    d->store.open(d->options.databasePath);
    const Instant now = d->clock.now();
    d->store.run([now](store::Database &db) { return readStart(db, now); })
        .then(this, [this, opened = std::move(opened)](
                        const Result<std::shared_ptr<Start>> &start) { d->begun(start, opened); });
}

void Engine::start()
{
    d->tickTimer.start();
    d->checkpointTimer.start();
    d->aliveTimer.start();
    if (d->canSync()) {
        d->historyTimer.start();
        d->queuesTimer.start();
        d->presenceTimer.start();
        d->rosterTimer.start();
    }
    if (d->options.webhook)
        d->startWebhook();
    if (d->options.webSocket && !d->options.credentials.subscriptionId.isEmpty())
        startFeed(EventSource::WebSocket, std::make_unique<zoom::WebSocketFeed>(
                                              d->options.hosts, d->tokens,
                                              d->options.credentials.subscriptionId, d->clock));
    else
        d->connected();
}

void Engine::startFeed(EventSource source, std::unique_ptr<zoom::Feed> feed)
{
    d->tickTimer.start();
    d->connectFeed(source, *feed);
    feed->start();
    d->feeds[source] = std::move(feed);
}

void Engine::stop(std::function<void()> done)
{
    for (auto &[source, feed] : d->feeds)
        feed->stop();
    if (d->webhookServer)
        d->webhookServer->stop();
    d->client.cancelAll();
    for (QTimer *timer : {&d->tickTimer, &d->checkpointTimer, &d->aliveTimer, &d->historyTimer,
                          &d->queuesTimer, &d->presenceTimer, &d->rosterTimer})
        timer->stop();
    // A store that cannot write must not keep the program from ending: what waits is tried once
    // more when the committer goes, and was never acknowledged.
    const auto finish = [done = std::make_shared<std::function<void()>>(std::move(done))] {
        if (*done)
            std::exchange(*done, {})();
    };
    QTimer::singleShot(stopWithin, this, finish);
    whenWritten([this, finish] {
        d->stateLog.unobserved(d->clock.now());
        d->saveCheckpoint();
        d->store.run([](store::Database &) { return Result<>(); })
            .then(this, [finish](const Result<> &) { finish(); });
    });
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

void Engine::import(const RawEvent &raw, Inbox::Stored stored)
{
    d->inbox.take(raw, std::move(stored));
}

void Engine::whenWritten(std::function<void()> done)
{
    d->whenWritten.append(std::move(done));
    d->committer.flush();
    // Later, so that a caller may destroy what it waits with.
    QTimer::singleShot(0, this, [this] { d->checkWritten(); });
}

Board &Engine::board()
{
    return d->board;
}

const InboxCounts &Engine::inboxCounts() const
{
    return d->inbox.counts();
}

store::DatabaseThread &Engine::store()
{
    return d->store;
}

quint16 Engine::webhookPort() const
{
    return d->webhookServer ? d->webhookServer->port() : 0;
}

} // namespace zm::engine
