// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/database.h>
#include <store/exportlog.h>
#include <store/query.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

namespace {

const QString runColumns = u"plan_id, time_ms, tries, tried_ms, done_ms, file, error"_s;

Result<QList<ExportRun>> runsOf(Result<Query> rows)
{
    if (!rows)
        return Failure(rows.error());
    QList<ExportRun> runs;
    for (;;) {
        const auto more = rows->next();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return runs;
        runs.append({rows->number(0), rows->instant(1), int(rows->number(2)), rows->instant(3),
                     rows->maybeInstant(4), rows->text(5), rows->text(6)});
    }
}

} // namespace

Result<QList<StoredPlan>> ExportLog::plans(Database &db)
{
    auto rows = select(db, u"SELECT id, plan FROM export_plan ORDER BY id"_s);
    if (!rows)
        return Failure(rows.error());
    QList<StoredPlan> plans;
    for (;;) {
        const auto more = rows->next();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return plans;
        plans.append({rows->number(0), rows->text(1).toUtf8()});
    }
}

Result<qint64> ExportLog::add(Database &db, const QByteArray &json)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    if (const auto done =
            change(db, u"INSERT INTO export_plan (plan) VALUES (?)"_s, {QString::fromUtf8(json)});
        !done)
        return Failure(done.error());
    const auto id = readNumber(db, u"SELECT max(id) FROM export_plan"_s);
    if (!id)
        return id;
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    return id;
}

Result<bool> ExportLog::replace(Database &db, qint64 plan, const QByteArray &json)
{
    auto query = Query::prepare(db, u"UPDATE export_plan SET plan = ? WHERE id = ?"_s);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run({QString::fromUtf8(json), plan}); !done)
        return Failure(done.error());
    return query->rowsChanged() > 0;
}

Result<bool> ExportLog::remove(Database &db, qint64 plan)
{
    auto query = Query::prepare(db, u"DELETE FROM export_plan WHERE id = ?"_s);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run({plan}); !done)
        return Failure(done.error());
    return query->rowsChanged() > 0;
}

Result<QList<ExportRun>> ExportLog::runs(Database &db, qint64 plan, Instant from)
{
    return runsOf(select(db,
                         u"SELECT "_s + runColumns
                             + u" FROM export_run WHERE plan_id = ? AND time_ms >= ? "
                               "ORDER BY time_ms"_s,
                         {plan, toVariant(from)}));
}

Result<QList<ExportRun>> ExportLog::lastRuns(Database &db)
{
    return runsOf(select(db, u"SELECT "_s + runColumns
                                 + u" FROM export_run r WHERE time_ms = (SELECT max(time_ms) FROM "
                                   "export_run o WHERE o.plan_id = r.plan_id) ORDER BY plan_id"_s));
}

Result<bool> ExportLog::claim(Database &db, qint64 plan, Instant time, Instant now,
                              Instant triedBefore)
{
    auto query = Query::prepare(
        db, u"INSERT INTO export_run (plan_id, time_ms, tries, tried_ms) VALUES (?, ?, 1, ?) "
            "ON CONFLICT (plan_id, time_ms) DO UPDATE SET tries = tries + 1, "
            "tried_ms = excluded.tried_ms, error = '' "
            "WHERE done_ms IS NULL AND tried_ms <= ?"_s);
    if (!query)
        return Failure(query.error());
    if (const auto done =
            query->run({plan, toVariant(time), toVariant(now), toVariant(triedBefore)});
        !done)
        return Failure(done.error());
    return query->rowsChanged() > 0;
}

Result<> ExportLog::succeeded(Database &db, qint64 plan, Instant time, Instant now,
                              const QString &file)
{
    return change(db,
                  u"UPDATE export_run SET done_ms = ?, file = ?, error = '' "
                  "WHERE plan_id = ? AND time_ms = ?"_s,
                  {toVariant(now), file, plan, toVariant(time)});
}

Result<> ExportLog::failed(Database &db, qint64 plan, Instant time, const QString &error)
{
    return change(db, u"UPDATE export_run SET error = ? WHERE plan_id = ? AND time_ms = ?"_s,
                  {error, plan, toVariant(time)});
}

} // namespace zm::store
