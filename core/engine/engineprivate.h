// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/logging.h>
#include <engine/auditor.h>
#include <engine/board.h>
#include <engine/daytally.h>
#include <engine/engine.h>
#include <engine/exportrunner.h>
#include <engine/factkeeper.h>
#include <engine/feedhub.h>
#include <engine/health.h>
#include <engine/repair.h>
#include <engine/retainer.h>
#include <engine/rowkeeper.h>
#include <engine/start.h>
#include <engine/statelog.h>
#include <engine/syncer.h>
#include <engine/usualday.h>
#include <store/databasethread.h>
#include <zoom/apiclient.h>
#include <zoom/feed.h>
#include <zoom/httptransport.h>
#include <zoom/phoneapi.h>
#include <zoom/ratelimiter.h>
#include <zoom/tokenprovider.h>

#include <QTimer>

#include <calls/businessday.h>

#include <map>

namespace zm::engine {

/// The engine's parts and what runs between them. For the engine's own files only: engine.cpp
/// wires, engineopen.cpp opens, enginecounts.cpp keeps the day's counts, enginefeeds.cpp listens,
/// enginesync.cpp reads by REST and enginehealth.cpp tells how all of it does.
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
        , repair(api, limiter, clock, historyDesk(),
                 options.budget.limited ? options.budget.heavyPerDay : 0)
        , auditor(api, store, clock, options.zone, options.rules)
        , health(clock)
        , usual(options.databasePath, options.zone)
        , rowKeeper(chores, clock)
        , exportRunner(chores, clock, options.rules)
        , retainer(chores, clock)
    {}

    // engine.cpp: the parts wired together
    void wire();
    void apply(const Event &event);
    void tick();
    void setLiveRules();
    void checkWritten();

    // engineopen.cpp: the board out of the store, and back into it
    void showRows(BoardDelta rows);
    void begin(Opened opened);
    void begun(const Result<std::shared_ptr<Start>> &read, Opened opened);
    void readRest(qint64 after, Opened opened, const store::OpenReport &report);
    void saveCheckpoint();

    // enginecounts.cpp: the day's counts and the store
    void readDay(std::function<void(const Result<> &)> done);
    void readDayFrom(Instant from, const std::function<void(const Result<> &)> &done);
    void keepDaySmall();
    void recallCalls();
    void putCallsAway();
    void readUsualDay();

    // enginefeeds.cpp: WebSocket and webhooks
    void wireFeeds();
    void connectFeed(EventSource source, zoom::Feed &feed);
    void feedChanged(EventSource source, const FeedStatus &status);
    void feedIsLive(EventSource source);
    void feedIsLost(EventSource source, Instant since);
    bool isAnyLive() const;
    Instant writtenTo() const;
    void webhookHeard();
    void keepAlive();
    void startWebhook();
    void startTunnel();
    WebhookHealth webhookHealth() const;

    // enginesync.cpp: what is read by REST
    void wireSync();
    void wireRepair();
    void connected();
    void planRepairs();
    HistoryDesk historyDesk();
    void takePresence(const PresenceEvent &presence, const QByteArray &body);
    void showSync();
    void watchSync();

    // enginehealth.cpp: what the Health page shows
    void wireHealth();
    void readMarks();
    void measureStore();
    void saveRateCount();
    HealthFacts gatherHealth();

    Instant today() const { return dayStart(localDay(clock.now(), options.zone), options.zone); }
    bool hasSocket() const
    {
        return options.webSocket && !options.credentials.subscriptionId.isEmpty();
    }
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
    Auditor auditor;
    Health health;
    UsualDay usual;
    QDate usualDate; ///< the day whose usual line is drawn, or is being read
    /// What nobody waits for: rows of the views, packed days, exports, retention.
    store::DatabaseThread chores{QStringLiteral("zm-chores")};
    RowKeeper rowKeeper;
    ExportRunner exportRunner;
    Retainer retainer;
    std::map<EventSource, std::unique_ptr<zoom::Feed>> feeds;
    std::map<EventSource, FeedState> feedStates;
    std::unique_ptr<webhook::Server> webhookServer;
    QString webhookTrouble; ///< why it does not listen
    std::unique_ptr<tunnel::Tunnel> tunnel;

    QTimer tickTimer;
    QTimer checkpointTimer;
    QTimer aliveTimer;
    QTimer historyTimer;
    QTimer queuesTimer;
    QTimer presenceTimer;
    QTimer rosterTimer;
    QTimer measureTimer;
    QTimer stuckTimer; ///< of the last progress of a reading
    std::optional<Instant> lastAlive;
    Instant lastWebhook{};
    bool marksRead = false;
    bool settledIn = false; ///< the marks of earlier runs are in: repairs may be planned
    qint64 committedSeq = 0;
    qint64 checkpointSeq = -1;
    bool rowsShown = false; ///< of the last program; the board itself waits until it is caught up
    /// A moment whose events are on their way to the disk.
    struct Filing
    {
        DayTally::Moment at{};
        quint64 submitted = 0;
        std::optional<quint64> given;
    };
    std::optional<Filing> filing;
    int ticks = 0;
    QStringList toRecall; ///< calls whose facts the day's counts want back
    bool isRecalling = false;
    DayTally::Moment filedTo{}; ///< all that came before it is filed by call
    SyncStatus sync;
    int syncedCalls = 0;
    int syncChanges = 0;
    bool firstSync = true;
    bool asked = false; ///< a person pressed Refresh: the outcome line is for them
    Syncer::Outcome lastOutcome;
    QList<std::function<void()>> whenWritten;
};

} // namespace zm::engine
