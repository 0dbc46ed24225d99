// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/database.h>
#include <store/feedlog.h>
#include <store/query.h>
#include <store/sourceword.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

Result<> FeedLog::opened(Database &db, EventSource source, Instant at)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    auto ended = change(db,
                        u"UPDATE feed_span SET to_ms = alive_ms "
                        u"WHERE source = ? AND to_ms IS NULL"_s,
                        {wordFor(source)});
    if (!ended)
        return ended;
    auto added = change(db, u"INSERT INTO feed_span (source, from_ms, alive_ms) VALUES (?, ?, ?)"_s,
                        {wordFor(source), toVariant(at), toVariant(at)});
    if (!added)
        return added;
    return transaction->commit();
}

Result<> FeedLog::alive(Database &db, EventSource source, Instant at)
{
    return change(db,
                  u"UPDATE feed_span SET alive_ms = ? "
                  u"WHERE source = ? AND to_ms IS NULL AND alive_ms < ?"_s,
                  {toVariant(at), wordFor(source), toVariant(at)});
}

Result<> FeedLog::closed(Database &db, EventSource source, Instant at)
{
    return change(db,
                  u"UPDATE feed_span SET to_ms = max(?, from_ms), alive_ms = max(?, from_ms) "
                  u"WHERE source = ? AND to_ms IS NULL"_s,
                  {toVariant(at), toVariant(at), wordFor(source)});
}

Result<> FeedLog::closeLeftOpen(Database &db)
{
    return change(db, u"UPDATE feed_span SET to_ms = alive_ms WHERE to_ms IS NULL"_s);
}

Result<QList<FeedSpan>> FeedLog::spans(Database &db, Instant from, Instant to)
{
    // alive_ms is the end of a closed span too, so one index finds what reaches into the range.
    auto rows = select(db,
                       u"SELECT source, from_ms, alive_ms, to_ms FROM feed_span "
                       u"INDEXED BY feed_span_alive "
                       u"WHERE alive_ms >= ? AND from_ms < ? ORDER BY from_ms, id"_s,
                       {toVariant(from), toVariant(to)});
    if (!rows)
        return Failure(rows.error());
    QList<FeedSpan> spans;
    for (;;) {
        const auto row = rows->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return spans;
        spans.append(
            {sourceFrom(rows->text(0)), rows->instant(1), rows->instant(2), rows->maybeInstant(3)});
    }
}

Result<std::optional<Instant>> FeedLog::lastAlive(Database &db)
{
    auto row = select(db, u"SELECT max(alive_ms) FROM feed_span"_s);
    if (!row)
        return Failure(row.error());
    if (const auto found = row->next(); !found)
        return Failure(found.error());
    return row->maybeInstant(0);
}

QList<TimeRange> gapsIn(const QList<FeedSpan> &spans, Instant from, Instant to)
{
    QList<FeedSpan> sorted = spans;
    std::sort(sorted.begin(), sorted.end(),
              [](const FeedSpan &a, const FeedSpan &b) { return a.from < b.from; });
    QList<TimeRange> gaps;
    Instant covered = from;
    for (const FeedSpan &span : sorted) {
        if (span.from >= to)
            break;
        if (span.from > covered)
            gaps.append({covered, span.from});
        covered = std::max(covered, span.end());
    }
    if (covered < to)
        gaps.append({covered, to});
    return gaps;
}

} // namespace zm::store
