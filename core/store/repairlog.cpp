// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/database.h>
#include <store/query.h>
#include <store/repairlog.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

namespace {

const QString columns =
    u"id, kind, from_ms, to_ms, reached_ms, calls, missing, details, reason, updated_ms"_s;

QString wordFor(RepairKind kind)
{
    return kind == RepairKind::Gap ? u"gap"_s : u"backfill"_s;
}

Result<QList<RepairRange>> readAll(Result<Query> rows)
{
    if (!rows)
        return Failure(rows.error());
    QList<RepairRange> ranges;
    for (;;) {
        const auto row = rows->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return ranges;
        RepairRange range;
        range.id = rows->number(0);
        range.kind = rows->text(1) == "gap"_L1 ? RepairKind::Gap : RepairKind::Backfill;
        range.from = rows->instant(2);
        range.to = rows->instant(3);
        range.reached = rows->instant(4);
        range.calls = int(rows->number(5));
        range.missing = int(rows->number(6));
        range.details = int(rows->number(7));
        range.reason = rows->text(8);
        range.updated = rows->instant(9);
        ranges.append(range);
    }
}

Result<std::optional<Instant>> readInstant(Database &db, const QString &sql, RepairKind kind)
{
    auto row = select(db, sql, {wordFor(kind)});
    if (!row)
        return Failure(row.error());
    if (const auto found = row->next(); !found)
        return Failure(found.error());
    return row->maybeInstant(0);
}

} // namespace

Result<> RepairLog::add(Database &db, const QList<RepairRange> &ranges)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    for (const RepairRange &range : ranges) {
        auto added = change(db,
                            u"INSERT INTO repair_range (kind, from_ms, to_ms, reached_ms, "
                            u"updated_ms) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                            {wordFor(range.kind), toVariant(range.from), toVariant(range.to),
                             toVariant(range.reached), toVariant(range.updated)});
        if (!added)
            return added;
    }
    return transaction->commit();
}

Result<> RepairLog::save(Database &db, const RepairRange &range)
{
    return change(db,
                  u"UPDATE repair_range SET reached_ms = ?, calls = ?, missing = ?, details = ?, "
                  u"reason = ?, updated_ms = ? WHERE id = ?"_s,
                  {toVariant(range.reached), range.calls, range.missing, range.details,
                   range.reason, toVariant(range.updated), range.id});
}

Result<QList<RepairRange>> RepairLog::open(Database &db)
{
    return readAll(select(db, u"SELECT "_s + columns
                                  + u" FROM repair_range WHERE reached_ms > from_ms "_s
                                    u"ORDER BY to_ms DESC, id DESC"_s));
}

Result<QList<RepairRange>> RepairLog::latest(Database &db, int limit)
{
    return readAll(select(
        db, u"SELECT "_s + columns + u" FROM repair_range ORDER BY to_ms DESC, id DESC LIMIT ?"_s,
        {limit}));
}

Result<QList<TimeRange>> RepairLog::unread(Database &db, Instant from, Instant to)
{
    auto rows = select(db,
                       u"SELECT from_ms, reached_ms FROM repair_range WHERE reached_ms > from_ms "
                       u"AND from_ms < ? AND reached_ms > ? ORDER BY from_ms"_s,
                       {toVariant(to), toVariant(from)});
    if (!rows)
        return Failure(rows.error());
    QList<TimeRange> ranges;
    for (;;) {
        const auto row = rows->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return ranges;
        ranges.append({std::max(rows->instant(0), from), std::min(rows->instant(1), to)});
    }
}

Result<std::optional<Instant>> RepairLog::backfilledFrom(Database &db)
{
    return readInstant(db, u"SELECT min(from_ms) FROM repair_range WHERE kind = ?"_s,
                       RepairKind::Backfill);
}

Result<std::optional<Instant>> RepairLog::gapsKnownTo(Database &db)
{
    return readInstant(db, u"SELECT max(to_ms) FROM repair_range WHERE kind = ?"_s,
                       RepairKind::Gap);
}

} // namespace zm::store
