// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/database.h>
#include <store/keyvaluestore.h>
#include <store/query.h>
#include <store/retention.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

namespace {

const QString daysName = u"retention.days"_s;
/// Of each table in a step: a commit of tens of milliseconds, so that the journal gets its turn.
constexpr int rowsAtOnce = 500;

constexpr auto checkpointDeletion =
    "DELETE FROM checkpoint WHERE rowid IN (SELECT rowid FROM checkpoint WHERE taken_ms < ? AND "
    "taken_ms < (SELECT max(taken_ms) FROM checkpoint) LIMIT ?)"_L1;

/// What goes, in this order. The rows of a call go with its group; a group that is deleted takes
/// its names along. `?` is the instant, then the most rows.
constexpr std::array deletions{
    "DELETE FROM call_group WHERE key IN (SELECT key FROM call_group INDEXED BY call_group_started "
    "WHERE started_ms < ? ORDER BY started_ms, key LIMIT ?)"_L1,
    "DELETE FROM call_stale WHERE key IN (SELECT s.key FROM call_stale s LEFT JOIN call_group g "
    "ON g.key = s.key WHERE g.key IS NULL AND 0 < ? LIMIT ?)"_L1,
    "DELETE FROM presence_span WHERE (agent_id, from_ms) IN (SELECT agent_id, from_ms FROM "
    "presence_span WHERE to_ms < ? LIMIT ?)"_L1,
    "DELETE FROM state_span WHERE (agent_id, from_ms) IN (SELECT agent_id, from_ms FROM state_span "
    "WHERE to_ms < ? LIMIT ?)"_L1,
    "DELETE FROM seat_span WHERE (queue_id, agent_id, from_ms) IN (SELECT queue_id, agent_id, "
    "from_ms FROM seat_span WHERE to_ms < ? LIMIT ?)"_L1,
    "DELETE FROM seat_watch WHERE (queue_id, from_ms) IN (SELECT queue_id, from_ms FROM seat_watch "
    "WHERE to_ms < ? LIMIT ?)"_L1,
    "DELETE FROM feed_span WHERE id IN (SELECT id FROM feed_span WHERE to_ms < ? LIMIT ?)"_L1,
    checkpointDeletion,
    "DELETE FROM repair_range WHERE id IN (SELECT id FROM repair_range WHERE to_ms < ? LIMIT ?)"_L1,
    "DELETE FROM zoom_queue_day WHERE (from_ms, queue_id) IN (SELECT from_ms, queue_id FROM "
    "zoom_queue_day WHERE to_ms < ? LIMIT ?)"_L1,
    "DELETE FROM caller_note WHERE (number, first_missed_ms) IN (SELECT number, first_missed_ms "
    "FROM caller_note WHERE first_missed_ms < ? LIMIT ?)"_L1,
    "DELETE FROM alert_log WHERE (raised_ms, rule, subject) IN (SELECT raised_ms, rule, subject FROM alert_log WHERE raised_ms < ? LIMIT ?)"_L1,
    "DELETE FROM export_run WHERE (plan_id, time_ms) IN (SELECT plan_id, time_ms FROM export_run "
    "WHERE time_ms < ? LIMIT ?)"_L1,
};

/// The journal keeps account of itself.
Result<qint64> purgeJournal(Database &db, Instant before)
{
    const auto last = readNumber(db,
                                 u"SELECT coalesce(max(seq), 0) FROM (SELECT seq FROM journal "
                                 "WHERE received_ms < ? ORDER BY received_ms, seq LIMIT ?)"_s,
                                 {toVariant(before), rowsAtOnce});
    if (!last || *last == 0)
        return last;
    const QString which = u"seq <= ? AND received_ms < ?"_s;
    const QVariantList values{*last, toVariant(before)};
    const auto bytes = readNumber(
        db, u"SELECT coalesce(sum(length(body)), 0) FROM journal WHERE "_s + which, values);
    if (!bytes)
        return bytes;
    auto gone = Query::prepare(db, u"DELETE FROM journal WHERE "_s + which);
    if (!gone)
        return Failure(gone.error());
    if (const auto done = gone->run(values); !done)
        return Failure(done.error());
    const int rows = gone->rowsChanged();
    const auto counted =
        change(db,
               u"UPDATE journal_total SET events = events - ?, body_bytes = body_bytes - ?, "
               "first_received_ms = (SELECT min(received_ms) FROM journal)"_s,
               {rows, *bytes});
    return counted ? Result<qint64>(rows) : Failure(counted.error());
}

} // namespace

Result<std::optional<int>> Retention::days(Database &db)
{
    const auto value = KeyValueStore::value(db, daysName);
    if (!value)
        return Failure(value.error());
    bool ok = false;
    const int days = value->value_or(QString()).toInt(&ok);
    return ok && days >= leastDays ? std::optional(days) : std::nullopt;
}

Result<> Retention::setDays(Database &db, std::optional<int> days)
{
    if (!days)
        return KeyValueStore::remove(db, daysName);
    if (*days < leastDays || *days > mostDays)
        return fail(
            ErrorKind::Invalid,
            u"Data can be kept for %1 to %2 days, or for ever."_s.arg(leastDays).arg(mostDays));
    return KeyValueStore::set(db, daysName, QString::number(*days));
}

Result<qint64> Retention::purge(Database &db, Instant before)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    qint64 rows = 0;
    for (const QLatin1StringView sql : deletions) {
        auto query = Query::prepare(db, sql);
        if (!query)
            return Failure(query.error());
        if (const auto done = query->run({toVariant(before), rowsAtOnce}); !done)
            return Failure(done.error());
        rows += query->rowsChanged();
    }
    const auto events = purgeJournal(db, before);
    if (!events)
        return events;
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    return rows + *events;
}

Result<qint64> Retention::purgeEvents(Database &db, Instant before)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    auto query = Query::prepare(db, checkpointDeletion);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run({toVariant(before), rowsAtOnce}); !done)
        return Failure(done.error());
    const int boards = query->rowsChanged();
    const auto events = purgeJournal(db, before);
    if (!events)
        return events;
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    return boards + *events;
}

Result<> Retention::shrink(Database &db)
{
    if (auto done = db.execute(u"VACUUM"_s); !done)
        return done;
    return db.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace zm::store
