// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/database.h>
#include <store/query.h>
#include <store/spanstore.h>
#include <store/statement.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

/// The two kinds have tables of one shape; only our own names are put into the text.
static QString forKind(const QString &sql, SpanKind kind)
{
    return sql.arg(kind == SpanKind::Presence ? u"presence_span"_s : u"state_span"_s);
}

/// Within the caller's transaction.
static Result<> writeAll(Database &db, SpanKind kind, const QList<Span> &spans)
{
    const bool presence = kind == SpanKind::Presence;
    // Left to itself SQLite takes the key and walks through the agent's whole past.
    auto end = Statement::prepare(
        db, presence ? "UPDATE presence_span INDEXED BY presence_span_lasting SET to_ms = ?1 "
                       "WHERE agent_id = ?2 AND to_ms IS NULL AND from_ms < ?1"_L1
                     : "UPDATE state_span INDEXED BY state_span_lasting SET to_ms = ?1 "
                       "WHERE agent_id = ?2 AND to_ms IS NULL AND from_ms < ?1"_L1);
    if (!end)
        return Failure(end.error());
    auto insert = Statement::prepare(
        db, presence
                ? "INSERT INTO presence_span (agent_id, from_ms, to_ms, state, unknown) "
                  "VALUES (?, ?, ?, ?, ?) ON CONFLICT (agent_id, from_ms) DO UPDATE SET "
                  "to_ms = excluded.to_ms, state = excluded.state, unknown = excluded.unknown"_L1
                : "INSERT INTO state_span (agent_id, from_ms, to_ms, state, unknown) "
                  "VALUES (?, ?, ?, ?, ?) ON CONFLICT (agent_id, from_ms) DO UPDATE SET "
                  "to_ms = excluded.to_ms, state = excluded.state, unknown = excluded.unknown"_L1);
    if (!insert)
        return Failure(insert.error());
    for (const Span &span : spans) {
        end->bind(1, span.from);
        end->bind(2, span.agent.text);
        if (const auto ended = end->run(); !ended)
            return Failure(ended.error());
        insert->bind(1, span.agent.text);
        insert->bind(2, span.from);
        insert->bind(3, span.to);
        insert->bind(4, span.state);
        insert->bind(5, qint64(span.unknown));
        if (const auto inserted = insert->run(); !inserted)
            return Failure(inserted.error());
    }
    return {};
}

Result<> SpanStore::append(Database &db, SpanKind kind, const QList<Span> &spans)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    if (const auto written = writeAll(db, kind, spans); !written)
        return written;
    return transaction->commit();
}

Result<> SpanStore::replaceAll(Database &db, SpanKind kind, const QList<Span> &spans)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    if (const auto cleared = change(db, forKind(u"DELETE FROM %1"_s, kind)); !cleared)
        return cleared;
    if (const auto written = writeAll(db, kind, spans); !written)
        return written;
    return transaction->commit();
}

Result<> SpanStore::closeAll(Database &db, SpanKind kind, Instant at)
{
    return change(db, forKind(u"UPDATE %1 SET to_ms = max(?, from_ms) WHERE to_ms IS NULL"_s, kind),
                  {toVariant(at)});
}

Result<QList<Span>> SpanStore::lasting(Database &db, SpanKind kind)
{
    auto rows = select(db, forKind(u"SELECT agent_id, state, from_ms, unknown FROM %1 "
                                   u"WHERE to_ms IS NULL ORDER BY agent_id"_s,
                                   kind));
    if (!rows)
        return Failure(rows.error());
    QList<Span> spans;
    for (;;) {
        const auto row = rows->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return spans;
        spans.append({AgentId(rows->text(0)), rows->text(1), rows->instant(2), {}, rows->flag(3)});
    }
}

Result<> SpanStore::read(Database &db, SpanKind kind, Instant from, Instant to,
                         const Reader &reader)
{
    // The agents are found by leaping through the key, one step each. An agent's spans do not
    // overlap, so only the last one begun before `from` can reach into the range.
    const QString sql = forKind(uR"(WITH RECURSIVE who (agent_id) AS (
                SELECT min(agent_id) FROM %1
                UNION ALL
                SELECT (SELECT min(s.agent_id) FROM %1 AS s WHERE s.agent_id > who.agent_id)
                FROM who WHERE who.agent_id IS NOT NULL)
            SELECT s.agent_id, s.state, s.from_ms, s.to_ms, s.unknown
            FROM who CROSS JOIN %1 AS s ON s.agent_id = who.agent_id
                AND s.from_ms >= coalesce((SELECT max(b.from_ms) FROM %1 AS b
                    WHERE b.agent_id = who.agent_id AND b.from_ms <= ?), ?)
                AND s.from_ms < ?
            WHERE s.to_ms IS NULL OR s.to_ms > ?
            ORDER BY s.agent_id, s.from_ms)"_s,
                                kind);
    auto rows = select(db, sql, {toVariant(from), toVariant(from), toVariant(to), toVariant(from)});
    if (!rows)
        return Failure(rows.error());
    for (;;) {
        const auto row = rows->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return {};
        const Span span{AgentId(rows->text(0)), rows->text(1), rows->instant(2),
                        rows->maybeInstant(3), rows->flag(4)};
        if (!reader(span))
            return {};
    }
}

} // namespace zm::store
