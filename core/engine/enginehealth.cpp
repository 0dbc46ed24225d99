// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <engine/engineprivate.h>
#include <store/feedlog.h>
#include <store/journal.h>
#include <store/keyvaluestore.h>
#include <store/repairlog.h>

#include <QDate>
#include <QHash>
#include <QMetaMethod>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

const QString rateName = u"rate.heavy"_s;
constexpr int measureMs = 60'000;
constexpr int rangesShown = 50;
constexpr qsizetype stretchesShown = 50;
/// Feeds reconnect each hour; older stretches would only be scrolled past.
constexpr milliseconds stretchesSince = 24h * 14;

/// What earlier runs left behind for this one.
struct Marks
{
    QList<store::EventTypeCount> types;
    qint64 rows = 0;
    QHash<EventSource, QList<FeedStretch>> feeds;
    QList<RepairHealth> repairs;
    AuditHealth audit;
    zoom::DailyCount rate;
};

Result<> readFeeds(store::Database &db, Instant now, Marks &marks)
{
    const auto spans = store::FeedLog::spans(db, now - stretchesSince, now + 1ms);
    if (!spans)
        return Failure(spans.error());
    for (auto span = spans->crbegin(); span != spans->crend(); ++span) {
        QList<FeedStretch> &stretches = marks.feeds[span->source];
        if (span->source != EventSource::Rest && stretches.size() < stretchesShown)
            stretches.append({span->from, span->end()});
    }
    marks.feeds.remove(EventSource::Rest);
    return {};
}

Result<Marks> readMarksFrom(store::Database &db, Instant now)
{
    Marks marks;
    // A crash left spans open; this run begins its own.
    if (const auto closed = store::FeedLog::closeLeftOpen(db); !closed)
        return Failure(closed.error());
    const auto types = store::Journal::types(db);
    if (!types)
        return Failure(types.error());
    marks.types = *types;
    const auto totals = store::Journal::totals(db);
    if (!totals)
        return Failure(totals.error());
    marks.rows = totals->events;
    if (const auto feeds = readFeeds(db, now, marks); !feeds)
        return Failure(feeds.error());
    const auto ranges = store::RepairLog::latest(db, rangesShown);
    if (!ranges)
        return Failure(ranges.error());
    for (const store::RepairRange &range : *ranges)
        if (range.isDone())
            marks.repairs.append(repairHealth(range));
    const auto audit = Auditor::stored(db);
    if (!audit)
        return Failure(audit.error());
    marks.audit = *audit;
    const auto rate = store::KeyValueStore::value(db, rateName);
    if (!rate)
        return Failure(rate.error());
    const QString text = rate->value_or(QString());
    marks.rate.day = QDate::fromString(text.section(u' ', 0, 0), Qt::ISODate);
    marks.rate.heavy = text.section(u' ', 1).toInt();
    return marks;
}

} // namespace

void Engine::Private::wireHealth()
{
    QObject::connect(&exportRunner, &ExportRunner::changed, q, [this] { health.touch(); });
    QObject::connect(&inbox, &Inbox::arrived, q, [this](const Event &event) {
        // A record comes minutes after the call that it tells of, and is not late for that.
        if (!std::holds_alternative<LegEvent>(event.body)
            && !std::holds_alternative<PresenceEvent>(event.body))
            return;
        health.eventArrived(event.source, event.at, event.received);
    });
    QObject::connect(&inbox, &Inbox::filed, &health, &Health::eventFiled);
    QObject::connect(&inbox, &Inbox::rejected, q,
                     [this](const Error &error) { health.rejected(error.message); });
    QObject::connect(&committer, &store::GroupCommitter::failed, q,
                     [this](const Error &error) { health.setStoreTrouble(error.message); });
    QObject::connect(&committer, &store::GroupCommitter::recovered, q,
                     [this] { health.setStoreTrouble({}); });
    QObject::connect(&limiter, &zoom::RateLimiter::slowed, q, [this] { health.touch(); });
    QObject::connect(&auditor, &Auditor::changed, q, [this] { health.touch(); });
    QObject::connect(&health, &Health::moved, q, [this] { q->requestHealth(); });
    measureTimer.setInterval(measureMs);
    QObject::connect(&measureTimer, &QTimer::timeout, q, [this] {
        measureStore();
        saveRateCount();
    });
}

void Engine::Private::readMarks()
{
    if (std::exchange(marksRead, true))
        return;
    const Instant now = clock.now();
    store.run([now](store::Database &db) { return readMarksFrom(db, now); })
        .then(q, [this](const Result<Marks> &marks) {
            if (!marks) {
                qCWarning(lcStore).noquote()
                    << "What earlier runs left cannot be read:" << marks.error().toString();
                return;
            }
            limiter.restore(marks->rate);
            health.setJournal(marks->types, marks->rows);
            health.setFeedHistory(marks->feeds);
            health.setRepairs(marks->repairs);
            auditor.restore(marks->audit);
        });
    measureStore();
    measureTimer.start();
}

/// The size of a file is asked for on the store's thread: the disk may be slow.
void Engine::Private::measureStore()
{
    const Instant now = clock.now();
    store
        .run([now](store::Database &db) -> Result<StoreHealth> {
            StoreHealth measured;
            measured.path = db.report().path;
            measured.bytes = db.bytesOnDisk();
            measured.asOf = now;
            return measured;
        })
        .then(q, [this](const Result<StoreHealth> &measured) {
            if (measured)
                health.setStore(*measured);
            else
                health.setStoreTrouble(measured.error().message);
        });
}

/// The day's Heavy requests outlive the program: Zoom counts on.
void Engine::Private::saveRateCount()
{
    if (!canSync())
        return;
    const zoom::DailyCount count = limiter.daily();
    inStore([text = u"%1 %2"_s.arg(count.day.toString(Qt::ISODate)).arg(count.heavy)](
                store::Database &db) { return store::KeyValueStore::set(db, rateName, text); },
            "The count of requests was not written:");
}

HealthFacts Engine::Private::gatherHealth()
{
    HealthFacts facts = health.facts();
    facts.repairs = (repair.health() + facts.repairs).mid(0, rangesShown);
    facts.repairing = repair.isReadingAnything();
    facts.rates = limiter.usage();
    facts.heavyPerDayForBackfill = options.budget.limited ? repair.heavyForBackfill() : 0;
    facts.sync.status = sync;
    facts.sync.agents = lastOutcome.agents;
    facts.sync.queues = lastOutcome.queues;
    facts.sync.presences = lastOutcome.presences;
    facts.sync.changes = syncChanges;
    facts.sync.took = lastOutcome.took;
    for (const Error &error : std::as_const(lastOutcome.errors))
        facts.sync.errors.append(error.toString());
    facts.sync.historyReadTo = repair.historyReadTo();
    facts.audit = auditor.health();
    facts.exports = exportRunner.health();
    facts.store.waiting = committer.backlogEntries();
    facts.clockSkew = client.clockSkew();
    facts.secrets = options.secretsFrom;
    facts.webhook = webhookHealth();
    if (webhookServer) {
        const webhook::Statistics &told = webhookServer->statistics();
        const std::pair<quint64, QString> reasons[] = {
            {told.notSigned, u"a webhook without a signature"_s},
            {told.badSignature, u"a webhook with a wrong signature"_s},
            {told.stale, u"a webhook signed too long ago"_s},
            {told.badJson, u"a webhook that is not JSON"_s},
            {told.tooLarge, u"a webhook that is too large"_s},
            {told.wrongTarget, u"a request to another address"_s},
            {told.notStored, u"a webhook that could not be stored; Zoom sends it again"_s},
            {told.crowdedOut, u"a connection too many, closed to make room"_s},
            {told.closedSlow, u"a connection that was too slow"_s},
        };
        for (const auto &[count, reason] : reasons)
            if (count > 0)
                facts.rejections.append({reason, qint64(count)});
    }
    return facts;
}

void Engine::forgetLag()
{
    d->health.forgetLag();
}

void Engine::requestHealth()
{
    static const QMetaMethod told = QMetaMethod::fromSignal(&Engine::healthChanged);
    if (isSignalConnected(told))
        Q_EMIT healthChanged(d->gatherHealth());
}

} // namespace zm::engine
