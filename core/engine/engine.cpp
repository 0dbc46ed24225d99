// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/reducer.h>
#include <engine/engineprivate.h>
#include <store/teamstore.h>
#include <zoom/websocketfeed.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

constexpr int tickMs = 1000;
constexpr int checkpointMs = 60'000;

} // namespace

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
    QObject::connect(&keeper, &FactKeeper::callsFiled, q, &Engine::callsFiled);
    QObject::connect(&keeper, &FactKeeper::callsFiled, &rowKeeper, &RowKeeper::wake);
    QObject::connect(&board, &Board::changed, q, &Engine::boardChanged);
    QObject::connect(&tokens, &zoom::TokenProvider::failed, q,
                     [this](const Error &error) { Q_EMIT q->notice(error.message); });
    QObject::connect(&tokens, &zoom::TokenProvider::renewed, q, [this] { Q_EMIT q->notice({}); });

    tickTimer.setInterval(tickMs);
    QObject::connect(&tickTimer, &QTimer::timeout, q, [this] { tick(); });
    checkpointTimer.setInterval(checkpointMs);
    QObject::connect(&checkpointTimer, &QTimer::timeout, q, [this] { saveCheckpoint(); });
    wireFeeds();
    wireSync();
    watchSync();
    wireRepair();
    wireHealth();
}

void Engine::Private::apply(const Event &event)
{
    const Change change = board.apply(event);
    stateLog.follow(board.state(), change, event);
    for (const Effect &effect : change.effects) {
        if (!canSync())
            continue;
        if (effect.kind == Effect::Kind::AskPresence)
            syncer.readPresence(effect.agent);
        else
            repair.ask(event.received);
    }
}

void Engine::Private::tick()
{
    Event event;
    event.at = event.received = clock.now();
    event.source = EventSource::Engine;
    event.body = TickEvent{};
    if (day.setToday(event.received))
        board.showAnew();
    keepDaySmall();
    apply(event);
    if (DayTally::Proof proof = day.takeProof(); proof.calls > 0) {
        for (Replacement &changed : proof.changed)
            changed.at = event.received;
        health.replaced(proof.calls, proof.changed);
    }
    if (canSync() && settledIn) {
        repair.tick();
        // Yesterday's totals are compared when yesterday is on record, and filed by call.
        if (auditor.isDue() && !repair.isUnread(today() - 24h, today()))
            q->whenWritten([this] { auditor.tick(); });
    }
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

Engine::~Engine()
{
    // What the store still has to do is answered while those who asked are there: Qt does not
    // forgive an answer without a home. A long export is given up for that.
    d->exportRunner.giveUp();
    d->chores.wait();
    d->store.wait();
}

void Engine::setCredentials(const zoom::Credentials &credentials, SecretsFrom from)
{
    d->options.credentials = credentials;
    d->options.secretsFrom = from;
    d->tokens.setCredentials(credentials);
}

void Engine::start()
{
    d->readMarks();
    d->inStore([](store::Database &db) { return StateLog::closeLeftOpen(db); },
               "The state log was not closed:");
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
    d->exportRunner.start();
    d->retainer.setSecret(d->options.credentials.clientSecret.toUtf8());
    d->retainer.start();
    // From now on an agent's state is known from the first word about them.
    d->stateLog.unobserved(d->clock.now());
    if (d->hasSocket()) {
        zoom::WebSocketOptions socket;
        socket.heardBefore = d->lastAlive;
        startFeed(EventSource::WebSocket,
                  std::make_unique<zoom::WebSocketFeed>(d->options.hosts, d->tokens,
                                                        d->options.credentials.subscriptionId,
                                                        d->clock, std::move(socket)));
    } else {
        d->stateLog.observed(d->clock.now());
        d->connected();
    }
}

void Engine::stop(std::function<void()> done)
{
    for (auto &[source, feed] : d->feeds)
        feed->stop();
    if (d->tunnel)
        d->tunnel->stop();
    if (d->webhookServer)
        d->webhookServer->stop();
    d->repair.stop();
    d->client.cancelAll();
    d->chores.hurry(); // what they do goes on at the next start
    for (QTimer *timer : {&d->tickTimer, &d->checkpointTimer, &d->aliveTimer, &d->historyTimer,
                          &d->queuesTimer, &d->presenceTimer, &d->rosterTimer, &d->measureTimer})
        timer->stop();
    for (const EventSource source : {EventSource::Webhook, EventSource::Rest})
        if (d->feedStates.contains(source) && d->feedStates[source] == FeedState::Live)
            d->feedIsLost(source, d->clock.now());
    // A store that cannot write must not keep the program from ending: what waits is tried once
    // more when the committer goes, and was never acknowledged.
    const auto finish = [done = std::make_shared<std::function<void()>>(std::move(done))] {
        if (*done)
            std::exchange(*done, {})();
    };
    QTimer::singleShot(d->options.stopWithin, this, [this, finish] {
        if (const qsizetype left = d->committer.backlogEntries(); left > 0)
            Q_EMIT notice(
                u"The program ends while %1 events wait for the database. They are tried once "
                u"more. "
                u"None of them was acknowledged, so Zoom sends webhooks again, and their calls are "
                u"read again from Zoom's records at the next start."_s.arg(left));
        d->store.hurry();
        finish();
    });
    whenWritten([this, finish] {
        d->stateLog.unobserved(d->clock.now());
        d->saveRateCount();
        d->saveCheckpoint();
        d->store.run([](store::Database &) { return Result<>(); })
            .then(this, [finish](const Result<> &) { finish(); });
    });
}

void Engine::saveNote(const store::CallerNote &note)
{
    d->store.run([note](store::Database &db) { return store::CallerNotes::save(db, note); })
        .then(this, [this](const Result<> &saved) {
            if (saved)
                Q_EMIT notesChanged();
            else
                Q_EMIT notice(u"The note was not kept. "_s + saved.error().message);
        });
}

void Engine::saveAlert(const store::AlertRecord &record)
{
    d->store.run([record](store::Database &db) { return store::AlertLog::save(db, record); })
        .then(this, [this](const Result<> &saved) {
            if (!saved)
                Q_EMIT notice(u"An alert is not in the log. "_s + saved.error().message);
        });
}

void Engine::readTeams()
{
    d->store.run(&store::TeamStore::load).then(this, [this](const Result<Teams> &teams) {
        if (teams)
            d->board.setTeams(*teams);
        else
            Q_EMIT notice(u"The teams could not be read. "_s + teams.error().message);
    });
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

} // namespace zm::engine
