// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/crashreport.h>
#include <base/instant.h>
#include <domain/boardrows.h>
#include <domain/event.h>
#include <engine/engineoptions.h>
#include <engine/replacement.h>
#include <zoom/ratebudget.h>

#include <QList>
#include <QMetaType>
#include <QString>

#include <tunnel/tunnel.h>
#include <webhook/server.h>

#include <optional>

namespace zm::engine {

/// One stretch in which a feed was live.
struct FeedStretch
{
    Instant from{};
    std::optional<Instant> to; ///< empty: it lasts

    bool operator==(const FeedStretch &) const = default;
};

/// One feed: a WebSocket or the webhook receiver.
struct FeedHealth
{
    EventSource source = EventSource::WebSocket;
    FeedStatus status;   ///< state, since when, last event, next try, what is wrong
    QString lastTrouble; ///< the last sentence about something wrong, also when it is well again
    std::optional<Instant> lastTroubleAt;
    int connects = 0;  ///< since the program's start
    int evictions = 0; ///< connections that another program's ended, since the program's start
    QList<FeedStretch> history; ///< newest first, at most 50, of all runs of the program

    bool operator==(const FeedHealth &) const = default;
};

/// How late live events come: received − the event's own time, over the last 1,000 of WebSocket
/// and webhooks. An event "from the future" counts as zero late.
struct LagHealth
{
    int events = 0; ///< behind the two figures; 0: nothing came yet
    milliseconds median{0};
    milliseconds p95{0}; ///< nearest rank

    bool operator==(const LagHealth &) const = default;
};

/// All events of one name in the journal.
struct EventHealth
{
    QString type; ///< Zoom's event name, or ours for REST answers (`zoommate.…`)
    qint64 events = 0;
    qint64 duplicates = 0; ///< came again and were not counted again
    Instant firstSeen{};
    Instant lastSeen{};
    bool known = true; ///< false: kept in the journal, but no part of the program reads it

    bool operator==(const EventHealth &) const = default;
};

/// Something that came by webhook or feed and was not taken.
struct RejectionHealth
{
    QString reason;   ///< a few plain words: "wrong signature"
    qint64 count = 0; ///< since the program's start

    bool operator==(const RejectionHealth &) const = default;
};

/// A stretch without a live feed, or the past before the first connection, and how far it has been
/// read again from Zoom's records.
struct RepairHealth
{
    enum class Kind { Gap, Backfill };
    enum class State {
        Waiting, ///< for its turn, for the day's budget, or for another try: see `reason`
        Running,
        Done
    };
    Kind kind = Kind::Gap;
    State state = State::Waiting;
    Instant from{};
    Instant to{};
    Instant reached{};   ///< read from the newest day back: [reached, to) is done
    int calls = 0;       ///< in Zoom's list
    int missing = 0;     ///< of these, not known to us before
    int details = 0;     ///< read
    int detailsLeft = 0; ///< of the day under way
    QString reason;      ///< why the last try failed; empty when it did not
    std::optional<Instant> nextTry;
    Instant updated{};

    bool operator==(const RepairHealth &) const = default;
};

/// What the last reading of roster, queues and presence brought.
struct SyncHealth
{
    SyncStatus status;
    int agents = 0;
    int queues = 0;
    int presences = 0;
    int changes = 0; ///< in the directory
    milliseconds took{0};
    QStringList errors;
    std::optional<Instant> historyReadTo; ///< calls that ended before this are on record here

    bool operator==(const SyncHealth &) const = default;
};

struct ReplacementHealth
{
    qint64 records = 0;      ///< calls whose provisional values a record confirmed or changed
    qint64 changed = 0;      ///< numbers among them that changed
    QList<Replacement> last; ///< newest first, at most 50

    bool operator==(const ReplacementHealth &) const = default;
};

/// Our totals against Zoom's (GET /phone/call_queue_analytics), of the last day compared.
struct AuditHealth
{
    enum class State {
        Never,
        Compared,
        NotAvailable, ///< this account has no queue analytics: an answer, not an error
        Failed        ///< see `message`; tried again by itself
    };
    State state = State::Never;
    std::optional<Instant> at; ///< of the last answer
    Instant from{};            ///< the range compared
    Instant to{};
    int numbers = 0; ///< compared
    int equal = 0;
    int explained = 0;   ///< differ, and we know why
    int unexplained = 0; ///< red
    QString message;

    bool operator==(const AuditHealth &) const = default;
};

struct StoreHealth
{
    QString path;
    qint64 bytes = 0; ///< on disk, write-ahead log included; as of `asOf`
    qint64 journalRows = 0;
    qint64 waiting = 0; ///< events not yet on disk
    QString trouble;    ///< a whole sentence while it cannot be written
    Instant asOf{};

    bool operator==(const StoreHealth &) const = default;
};

/// Reports that are written by schedule.
struct ExportHealth
{
    int plans = 0;
    std::optional<Instant> lastDone;
    std::optional<Instant> next;
    int failing = 0; ///< plans whose last run failed
    QString trouble; ///< of one of them: what happened, and whether it is tried again

    bool operator==(const ExportHealth &) const = default;
};

/// The webhook receiver and the way to it.
struct WebhookHealth
{
    bool wanted = false; ///< it was asked to listen
    QString trouble;     ///< why it does not; a whole sentence
    QString host;
    quint16 port = 0; ///< 0: it does not listen
    webhook::TlsState tls;
    std::optional<Instant> lastChallenge; ///< Zoom validated the address
    bool hasTunnel = false;
    tunnel::Status tunnel;

    bool operator==(const WebhookHealth &) const = default;
};

/// The program itself. The desktop adds it to what the engine tells.
struct ProgramHealth
{
    std::optional<CrashReport> crash; ///< how the program ended before, when that was a fault
    int timesBlocked = 0;             ///< the window did not answer for 5 s or more
    milliseconds longestBlock{0};

    bool operator==(const ProgramHealth &) const = default;
};

/// Everything the Health page shows, as one value for any thread. The engine sends it with
/// Engine::healthChanged() at most once a second, and only when something moved; gathering it costs
/// what has changed, not what is stored. Times are UTC, lists are newest first unless said
/// otherwise.
struct HealthFacts
{
    Instant asOf{};
    QList<FeedHealth> feeds;
    LagHealth lag;
    QList<EventHealth> events;         ///< by type
    QList<RejectionHealth> rejections; ///< only those that happened
    QList<RepairHealth> repairs;       ///< at most 50
    bool repairing = false;
    QList<zoom::RateUsage> rates;   ///< one a label; `blockedUntil` is Zoom's Retry-After
    int heavyPerDayForBackfill = 0; ///< of the day's Heavy calls; the rest is kept for gaps
    SyncHealth sync;
    ReplacementHealth replaced;
    AuditHealth audit;
    StoreHealth store;
    ExportHealth exports;
    WebhookHealth webhook;
    /// Zoom's clock − ours, from the Date header of the last answers, whole seconds; empty before
    /// the first.
    std::optional<seconds> clockSkew;
    SecretsFrom secrets = SecretsFrom::Nowhere;
    ProgramHealth program;
};

} // namespace zm::engine

Q_DECLARE_METATYPE(zm::engine::HealthFacts)
