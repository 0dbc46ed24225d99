// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/auditstore.h>
#include <store/database.h>
#include <store/query.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

Result<> AuditStore::save(Database &db, const QList<ZoomTotals> &totals)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    auto insert = Query::prepare(
        db, u"INSERT OR REPLACE INTO zoom_queue_day (queue_id, from_ms, to_ms, name, inbound, "
            u"completed, abandoned, overflowed, average_wait_seconds, longest_wait_seconds, "
            u"average_handle_seconds, read_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return Failure(insert.error());
    for (const ZoomTotals &t : totals) {
        auto inserted =
            insert->run({t.queue.text, toVariant(t.from), toVariant(t.to), t.name, t.inbound,
                         t.completed, t.abandoned, t.overflowed, t.averageWaitSeconds,
                         t.longestWaitSeconds, t.averageHandleSeconds, toVariant(t.read)});
        if (!inserted)
            return inserted;
    }
    return transaction->commit();
}

Result<QList<ZoomTotals>> AuditStore::read(Database &db, Instant from, Instant to)
{
    auto rows = select(
        db,
        u"SELECT queue_id, from_ms, to_ms, name, inbound, completed, abandoned, overflowed, "
        u"average_wait_seconds, longest_wait_seconds, average_handle_seconds, read_ms "
        u"FROM zoom_queue_day WHERE from_ms >= ? AND from_ms < ? ORDER BY from_ms, queue_id"_s,
        {toVariant(from), toVariant(to)});
    if (!rows)
        return Failure(rows.error());
    QList<ZoomTotals> all;
    for (;;) {
        const auto row = rows->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return all;
        ZoomTotals t;
        t.queue = QueueId(rows->text(0));
        t.from = rows->instant(1);
        t.to = rows->instant(2);
        t.name = rows->text(3);
        int *const numbers[] = {&t.inbound,
                                &t.completed,
                                &t.abandoned,
                                &t.overflowed,
                                &t.averageWaitSeconds,
                                &t.longestWaitSeconds,
                                &t.averageHandleSeconds};
        for (int i = 0; i < 7; ++i)
            *numbers[i] = int(rows->number(4 + i));
        t.read = rows->instant(11);
        all.append(t);
    }
}

} // namespace zm::store
