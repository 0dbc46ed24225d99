// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/database.h>
#include <store/packeddays.h>
#include <store/statement.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

qint64 PackedDays::dayOf(Instant at)
{
    return std::chrono::floor<std::chrono::days>(at.time_since_epoch()).count();
}

Result<> PackedDays::begin(Database &db, qint64 day, const QByteArray &directory)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    auto mark = Statement::prepare(
        db,
        "INSERT OR REPLACE INTO packed_day (day, kind, directory, bytes) VALUES (?, ?, ?, NULL)"_L1);
    if (!mark)
        return Failure(mark.error());
    for (const PackedKind kind : {PackedKind::Visits, PackedKind::Legs}) {
        mark->bind(1, day);
        mark->bind(2, qint64(kind));
        mark->bind(3, directory);
        if (const auto done = mark->run(); !done)
            return Failure(done.error());
    }
    return transaction->commit();
}

Result<bool> PackedDays::finish(Database &db, qint64 day, const QByteArray &directory,
                                const QByteArray &visits, const QByteArray &legs)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    auto fill = Statement::prepare(
        db, "UPDATE packed_day SET bytes = ? WHERE day = ? AND kind = ? AND directory = ?"_L1);
    if (!fill)
        return Failure(fill.error());
    for (const PackedKind kind : {PackedKind::Visits, PackedKind::Legs}) {
        const QByteArray &bytes = kind == PackedKind::Visits ? visits : legs;
        fill->bind(1, bytes);
        fill->bind(2, day);
        fill->bind(3, qint64(kind));
        fill->bind(4, directory);
        const auto rows = fill->run();
        if (!rows)
            return Failure(rows.error());
        if (*rows == 0)
            return false;
    }
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    return true;
}

Result<QSet<qint64>> PackedDays::packed(Database &db, qint64 from, qint64 to,
                                        const QByteArray &directory)
{
    auto rows =
        Statement::prepare(db, "SELECT day FROM packed_day WHERE day BETWEEN ? AND ? AND kind = 0 "
                               "AND directory = ? AND bytes IS NOT NULL"_L1);
    if (!rows)
        return Failure(rows.error());
    rows->bind(1, from);
    rows->bind(2, to);
    rows->bind(3, directory);
    QSet<qint64> days;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return days;
        days.insert(rows->number(0));
    }
}

Result<ShownDay> PackedDays::show(Database &db, qint64 day, PackedKind kind)
{
    auto row = Statement::prepare(db, "SELECT bytes FROM packed_day WHERE day = ? AND kind = ?"_L1);
    if (!row)
        return Failure(row.error());
    ShownDay shown(*std::move(row));
    shown.m_row.bind(1, day);
    shown.m_row.bind(2, qint64(kind));
    const auto found = shown.m_row.step();
    if (!found)
        return Failure(found.error());
    if (*found)
        shown.m_bytes = shown.m_row.shownBytes(0);
    return shown;
}

Result<std::optional<qint64>> PackedDays::dayBefore(Database &db, qint64 before)
{
    auto row =
        Statement::prepare(db, "SELECT max(started_ms) FROM call_group WHERE started_ms < ?"_L1);
    if (!row)
        return Failure(row.error());
    row->bind(1, before * dayMs);
    const auto found = row->step();
    if (!found)
        return Failure(found.error());
    const auto started = row->maybeInstant(0);
    return started ? std::optional(dayOf(*started)) : std::nullopt;
}

} // namespace zm::store
