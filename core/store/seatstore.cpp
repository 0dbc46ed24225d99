// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/database.h>
#include <store/query.h>
#include <store/seatstore.h>

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

namespace {

/// Ends what lasts of the queue, or takes it away where it would end before it began (a clock that
/// was set back).
Result<> end(Database &db, const QString &table, const QString &which, QVariantList values,
             Instant at)
{
    values.append(toVariant(at));
    if (const auto gone = change(
            db, u"DELETE FROM %1 WHERE %2 AND to_ms IS NULL AND from_ms >= ?"_s.arg(table, which),
            values);
        !gone)
        return gone;
    values.removeLast();
    values.prepend(toVariant(at));
    return change(db, u"UPDATE %1 SET to_ms = ? WHERE %2 AND to_ms IS NULL"_s.arg(table, which),
                  values);
}

Result<bool> isWatched(Database &db, const QueueId &queue)
{
    auto rows = select(db, u"SELECT 1 FROM seat_watch WHERE queue_id = ? AND to_ms IS NULL"_s,
                       {queue.text});
    if (!rows)
        return Failure(rows.error());
    return rows->next();
}

Result<QHash<QString, bool>> lastingSeats(Database &db, const QueueId &queue)
{
    auto rows = select(
        db, u"SELECT agent_id, receives FROM seat_span WHERE queue_id = ? AND to_ms IS NULL"_s,
        {queue.text});
    if (!rows)
        return Failure(rows.error());
    QHash<QString, bool> seats;
    for (;;) {
        const auto row = rows->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return seats;
        seats.insert(rows->text(0), rows->flag(1));
    }
}

} // namespace

Result<> SeatStore::noteRead(Database &db, const CallQueue &queue, Instant at)
{
    const auto watched = isWatched(db, queue.id);
    if (!watched)
        return Failure(watched.error());
    if (!*watched) {
        if (const auto begun =
                change(db, u"INSERT OR REPLACE INTO seat_watch (queue_id, from_ms) VALUES (?, ?)"_s,
                       {queue.id.text, toVariant(at)});
            !begun)
            return begun;
    }
    const auto before = lastingSeats(db, queue.id);
    if (!before)
        return Failure(before.error());
    QHash<QString, bool> now;
    for (const QueueMember &member : queue.members) {
        if (!member.agent.isEmpty())
            now[member.agent.text] |= member.receivesCalls;
    }
    for (auto seat = before->cbegin(); seat != before->cend(); ++seat) {
        const auto same = now.constFind(seat.key());
        if (same != now.cend() && *same == *seat)
            continue;
        if (const auto ended = end(db, u"seat_span"_s, u"queue_id = ? AND agent_id = ?"_s,
                                   {queue.id.text, seat.key()}, at);
            !ended)
            return ended;
    }
    for (auto seat = now.cbegin(); seat != now.cend(); ++seat) {
        const auto same = before->constFind(seat.key());
        if (same != before->cend() && *same == *seat)
            continue;
        if (const auto begun =
                change(db,
                       u"INSERT OR REPLACE INTO seat_span (queue_id, agent_id, from_ms, receives) "
                       "VALUES (?, ?, ?, ?)"_s,
                       {queue.id.text, seat.key(), toVariant(at), int(*seat)});
            !begun)
            return begun;
    }
    return {};
}

Result<> SeatStore::noteUnknown(Database &db, const QueueId &queue, Instant at)
{
    for (const QString &table : {u"seat_span"_s, u"seat_watch"_s}) {
        if (const auto ended = end(db, table, u"queue_id = ?"_s, {queue.text}, at); !ended)
            return ended;
    }
    return {};
}

Result<QList<QueueSeats>> SeatStore::read(Database &db, Instant from, Instant to)
{
    QList<QueueSeats> all;
    QHash<QString, qsizetype> places;
    auto watches =
        select(db, u"SELECT queue_id, from_ms, to_ms FROM seat_watch ORDER BY queue_id, from_ms"_s);
    if (!watches)
        return Failure(watches.error());
    for (;;) {
        const auto row = watches->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            break;
        const QString queue = watches->text(0);
        if (!places.contains(queue)) {
            places.insert(queue, all.size());
            all.append({QueueId(queue), {}, {}});
        }
        all.last().known.append({watches->instant(1), watches->maybeInstant(2)});
    }
    // In two parts, each by an index of its own: what lasts, and what ended late enough.
    auto seats = select(db, uR"(SELECT queue_id, agent_id, from_ms, to_ms, receives FROM seat_span
                       WHERE to_ms IS NULL AND from_ms < ?
                       UNION ALL
                       SELECT queue_id, agent_id, from_ms, to_ms, receives FROM seat_span
                       WHERE to_ms IS NOT NULL AND to_ms > ? AND from_ms < ?
                       ORDER BY queue_id, agent_id, from_ms)"_s,
                        {toVariant(to), toVariant(from), toVariant(to)});
    if (!seats)
        return Failure(seats.error());
    for (;;) {
        const auto row = seats->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return all;
        const auto place = places.constFind(seats->text(0));
        if (place == places.cend())
            continue; // the log of its queue was cut off by retention
        all[*place].seats.append(
            {AgentId(seats->text(1)), seats->instant(2), seats->maybeInstant(3), seats->flag(4)});
    }
}

} // namespace zm::store
