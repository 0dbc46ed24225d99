// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <base/result.h>
#include <store/statement.h>

#include <QByteArray>
#include <QSet>

#include <calls/packedcalls.h>

#include <optional>

namespace zm::store {

class Database;

/// The bytes of a day where SQLite holds them, which saves a copy of hundreds of megabytes over
/// some years. They are good while this lives, on any thread; it goes on the thread that asked.
class ShownDay
{
public:
    const QByteArray &bytes() const { return m_bytes; } ///< empty when the day is not packed

private:
    friend class PackedDays;
    explicit ShownDay(Statement row)
        : m_row(std::move(row))
    {}

    Statement m_row;
    QByteArray m_bytes;
};

/// Whole days of calls, packed for summaries. A day of UTC holds the calls that began in it. The
/// database itself forgets a day as soon as a call is written, changed or deleted that may stand in
/// it (triggers, 0010_packed.sql), so what is here is never older than the calls. The store does
/// not look into the bytes. `directory` names the lists of agents and queues that were used.
class PackedDays
{
public:
    static qint64 dayOf(Instant at);
    static Instant startOf(qint64 day) { return fromMs(day * 86'400'000); }

    /// Says that the day is about to be packed. Two steps, because reading a day takes longer than
    /// the journal may wait: what is written meanwhile takes this mark away.
    static Result<> begin(Database &db, qint64 day, const QByteArray &directory);
    /// False when a call of the day changed since `begin`: nothing is kept.
    static Result<bool> finish(Database &db, qint64 day, const QByteArray &directory,
                               const QByteArray &visits, const QByteArray &legs);

    /// The days of [from, to] that are packed by these lists.
    static Result<QSet<qint64>> packed(Database &db, qint64 from, qint64 to,
                                       const QByteArray &directory);
    /// Without bytes when the day is not packed, or not any more.
    static Result<ShownDay> show(Database &db, qint64 day, PackedKind kind);
    /// The newest day before `before` that has calls.
    static Result<std::optional<qint64>> dayBefore(Database &db, qint64 before);
};

} // namespace zm::store
