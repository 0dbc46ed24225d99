// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <engine/auditor.h>
#include <engine/storedcalls.h>
#include <store/auditstore.h>
#include <store/databasethread.h>
#include <store/factstore.h>
#include <store/keyvaluestore.h>
#include <store/repairlog.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <calls/businessday.h>
#include <reports/runreport.h>
#include <wire/apierror.h>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

const QString factName = u"zoom_audit"_s;
/// Yesterday's last records are in by then.
constexpr milliseconds settled = 2h;
constexpr milliseconds retry = 1h;
/// A licence may be bought: asked again, but not every hour.
constexpr milliseconds askAgain = 24h;

QByteArray toJson(const AuditHealth &health)
{
    const QJsonObject object{
        {"state"_L1, int(health.state)},    {"at"_L1, toMs(health.at.value_or(Instant{}))},
        {"from"_L1, toMs(health.from)},     {"to"_L1, toMs(health.to)},
        {"numbers"_L1, health.numbers},     {"equal"_L1, health.equal},
        {"explained"_L1, health.explained}, {"unexplained"_L1, health.unexplained},
        {"message"_L1, health.message}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

AuditHealth fromJson(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    AuditHealth health;
    const int state = object.value("state"_L1).toInt();
    if (state <= 0 || state > int(AuditHealth::State::Failed))
        return health;
    health.state = AuditHealth::State(state);
    health.at = fromMs(object.value("at"_L1).toInteger());
    health.from = fromMs(object.value("from"_L1).toInteger());
    health.to = fromMs(object.value("to"_L1).toInteger());
    health.numbers = object.value("numbers"_L1).toInt();
    health.equal = object.value("equal"_L1).toInt();
    health.explained = object.value("explained"_L1).toInt();
    health.unexplained = object.value("unexplained"_L1).toInt();
    health.message = object.value("message"_L1).toString();
    return health;
}

Result<bool> isAnyOnRecord(store::Database &db, const store::TimeRange &range)
{
    bool any = false;
    const auto read =
        store::FactStore::read(db, range.from, range.to, [&any](const store::FactGroup &) {
            any = true;
            return false;
        });
    if (!read)
        return Failure(read.error());
    return any;
}

/// Our side of the comparison, by the very report that people export.
Result<AuditHealth> compared(store::Database &db, const store::TimeRange &range,
                             const QTimeZone &zone, const RuleBook &rules)
{
    const auto directory = storedDirectory(db, range.from, range.to);
    if (!directory)
        return Failure(directory.error());
    auto kept = storedAudit(db, *directory, range.from, range.to);
    if (!kept)
        return Failure(kept.error());
    reports::ReportRequest request;
    request.id = u"zoom-audit"_s;
    request.zone = zone;
    request.from = range.from;
    request.to = range.to;
    request.rules = rules;
    StoredCalls calls(db, *directory);
    reports::ReportInputs inputs{calls, *directory, {}, kept->zooms, {}};
    inputs.unread = kept->unread;
    const auto table = reports::run(request, inputs);
    if (!table)
        return Failure(table.error());
    AuditHealth health;
    health.state = AuditHealth::State::Compared;
    health.from = range.from;
    health.to = range.to;
    const int difference = table->info.columnOf(u"difference"_s);
    const int explained = table->info.columnOf(u"explained_by"_s);
    for (const reports::Row &row : table->rows) {
        ++health.numbers;
        if (row.cells[difference] == reports::Cell(qint64(0)))
            ++health.equal;
        else if (row.cells[explained] != reports::Cell())
            ++health.explained;
        else
            ++health.unexplained;
    }
    return health;
}

} // namespace

Result<StoredAudit> storedAudit(store::Database &db, const DirectoryView &directory, Instant from,
                                Instant to)
{
    const auto totals = store::AuditStore::read(db, from, to);
    if (!totals)
        return Failure(totals.error());
    StoredAudit audit;
    std::optional<Instant> last;
    for (const store::ZoomTotals &t : *totals) {
        reports::ZoomQueueDay day;
        day.queue =
            directory.queue(t.queue.text, {}, {}, t.name).value_or(QueueRef{t.queue, t.name, {}});
        day.range = Span{t.from, t.to};
        day.inbound = t.inbound;
        day.completed = t.completed;
        day.abandoned = t.abandoned;
        day.overflowed = t.overflowed;
        day.averageWaitSeconds = t.averageWaitSeconds;
        day.longestWaitSeconds = t.longestWaitSeconds;
        day.averageHandleSeconds = t.averageHandleSeconds;
        audit.zooms.append(day);
        if (last == t.from)
            continue;
        last = t.from;
        const auto unread = store::RepairLog::unread(db, t.from, t.to);
        if (!unread)
            return Failure(unread.error());
        for (const store::TimeRange &range : *unread)
            audit.unread.append({range.from, range.to});
        // A day of which nothing at all is on record was before our time.
        const auto any = isAnyOnRecord(db, {t.from, t.to});
        if (!any)
            return Failure(any.error());
        if (!*any)
            audit.unread.append({t.from, t.to});
    }
    return audit;
}

Auditor::Auditor(zoom::PhoneApi &api, store::DatabaseThread &store, const Clock &clock,
                 QTimeZone zone, RuleBook rules, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_store(store)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_rules(std::move(rules))
{}

void Auditor::restore(const AuditHealth &health)
{
    m_health = health;
    m_restored = true;
    Q_EMIT changed();
}

Result<AuditHealth> Auditor::stored(store::Database &db)
{
    const auto text = store::KeyValueStore::value(db, factName);
    if (!text)
        return Failure(text.error());
    return fromJson(text->value_or(QString()).toUtf8());
}

bool Auditor::isDue() const
{
    const Instant now = m_clock.now();
    if (m_running || !m_restored || (m_nextTry && now < *m_nextTry))
        return false;
    const Instant today = dayStart(localDay(now, m_zone), m_zone);
    return now >= today + settled
           && (!m_health.at || *m_health.at < today + settled
               || m_health.state == AuditHealth::State::Failed);
}

void Auditor::tick()
{
    if (!isDue())
        return;
    const Instant now = m_clock.now();
    const Instant today = dayStart(localDay(now, m_zone), m_zone);
    m_nextTry = now + retry;
    const store::TimeRange yesterday{dayStart(localDay(today - 1ms, m_zone), m_zone), today};
    // A program that was connected today has nothing to compare yesterday with.
    m_store.run([yesterday](store::Database &db) { return isAnyOnRecord(db, yesterday); })
        .then(this, [this, yesterday](const Result<bool> &any) {
            if (any && *any)
                compare({yesterday});
        });
}

void Auditor::compare(const QList<store::TimeRange> &ranges, Done done)
{
    if (m_ranges.isEmpty() && !m_running && !ranges.isEmpty())
        m_whole = ranges.first();
    for (const store::TimeRange &range : ranges)
        m_whole = {std::min(m_whole.from, range.from), std::max(m_whole.to, range.to)};
    m_ranges += ranges;
    if (done)
        m_done = std::move(done);
    if (!m_running)
        next();
}

void Auditor::next()
{
    m_running = !m_ranges.isEmpty();
    if (!m_running) {
        if (m_done)
            std::exchange(m_done, {})(m_health);
        return;
    }
    const store::TimeRange range = m_ranges.takeFirst();
    m_api.analytics(range.from, range.to, this,
                    [this, range](const Result<QList<wire::QueueAnalytics>> &totals) {
                        answered(range, totals);
                    });
}

void Auditor::answered(const store::TimeRange &range,
                       const Result<QList<wire::QueueAnalytics>> &totals)
{
    const Instant now = m_clock.now();
    if (!totals) {
        AuditHealth health;
        // May be tied to a paid licence (CONTRACT b.7); a removed endpoint is no better, nor
        // as is a refused parameter. A scope that is named is another matter: it can be granted.
        const Error &error = totals.error();
        const bool unavailable =
            (error.kind == ErrorKind::Forbidden && !error.detail.contains(u':'))
            || error.kind == ErrorKind::NotFound
            || (error.kind == ErrorKind::Protocol && error.detail == wire::detail::parameter);
        health.state = unavailable ? AuditHealth::State::NotAvailable : AuditHealth::State::Failed;
        health.message = unavailable
                             ? u"Zoom's own queue totals are not available on this account."_s
                             : error.toString();
        health.from = range.from;
        health.to = range.to;
        m_nextTry = now + (unavailable ? askAgain : retry);
        finish(std::move(health), false);
        return;
    }
    QList<store::ZoomTotals> kept;
    for (const wire::QueueAnalytics &row : *totals) {
        store::ZoomTotals t;
        t.queue = row.queue;
        t.name = row.name;
        t.from = range.from;
        t.to = range.to;
        t.inbound = row.inbound;
        t.completed = row.completed;
        t.abandoned = row.abandoned;
        t.overflowed = row.overflowed;
        t.averageWaitSeconds = int(row.averageWait.count());
        t.longestWaitSeconds = int(row.longestWait.count());
        t.averageHandleSeconds = int(row.averageHandle.count());
        t.read = now;
        kept.append(t);
    }
    m_store
        .run([kept, range, zone = m_zone,
              rules = m_rules](store::Database &db) -> Result<AuditHealth> {
            if (const auto saved = store::AuditStore::save(db, kept); !saved)
                return Failure(saved.error());
            return compared(db, range, zone, rules);
        })
        .then(this, [this](const Result<AuditHealth> &health) {
            if (health) {
                finish(*health, true);
                return;
            }
            AuditHealth failed;
            failed.state = AuditHealth::State::Failed;
            failed.message = health.error().toString();
            finish(std::move(failed), false);
        });
}

void Auditor::finish(AuditHealth health, bool goOn)
{
    health.at = m_clock.now();
    m_health = health;
    if (health.state == AuditHealth::State::Compared)
        qCInfo(lcEngine) << "Our totals against Zoom's:" << health.equal << "equal,"
                         << health.explained << "explained," << health.unexplained
                         << "not explained";
    else
        qCInfo(lcEngine).noquote() << health.message;
    m_store
        .run([json = QString::fromUtf8(toJson(health))](store::Database &db) {
            return store::KeyValueStore::set(db, factName, json);
        })
        .then(this, [](const Result<> &kept) {
            if (!kept)
                qCWarning(lcStore).noquote()
                    << "The comparison was not kept:" << kept.error().toString();
        });
    if (!goOn)
        m_ranges.clear();
    Q_EMIT changed();
    next();
}

} // namespace zm::engine
