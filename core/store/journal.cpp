// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/database.h>
#include <store/journal.h>
#include <store/query.h>
#include <store/sourceword.h>
#include <store/statement.h>

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

namespace {

/// What one batch adds to the counts of a type, or of all types.
struct Tally
{
    qint64 events = 0;
    qint64 duplicates = 0;
    qint64 bytes = 0;
    Instant firstReceived = Instant::max();
    Instant lastReceived = Instant::min();
    Instant lastEventAt = Instant::min();

    void count(const JournalEntry &entry, bool isNew)
    {
        firstReceived = std::min(firstReceived, entry.received);
        lastReceived = std::max(lastReceived, entry.received);
        lastEventAt = std::max(lastEventAt, entry.eventAt);
        ++(isNew ? events : duplicates);
        bytes += isNew ? entry.body.size() : 0;
    }
};

} // namespace

std::optional<Error> Journal::objection(const JournalEntry &entry)
{
    if (entry.key.size() != KeySize) {
        return Error{ErrorKind::Invalid,
                     u"A journal entry needs a key of %1 bytes."_s.arg(KeySize),
                     u"it has %1"_s.arg(entry.key.size()),
                     {}};
    }
    if (entry.body.size() > MaxBody) {
        return Error{ErrorKind::Invalid,
                     u"An event is larger than %1 MB and was not stored."_s.arg(MaxBody >> 20),
                     entry.type,
                     {}};
    }
    return {};
}

/// Inserts or, when the key is known, finds the first coming. `last` is the last place in use.
static Result<QList<Appended>> insertAll(Database &db, const QList<JournalEntry> &entries,
                                         qint64 &last)
{
    auto insert = Statement::prepare(
        db, "INSERT INTO journal (seq, source, received_ms, event_ms, type, key, body) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING"_L1);
    if (!insert)
        return Failure(insert.error());
    auto known = Statement::prepare(db, "SELECT seq FROM journal WHERE key = ?"_L1);
    if (!known)
        return Failure(known.error());

    QList<Appended> places;
    places.reserve(entries.size());
    for (const JournalEntry &entry : entries) {
        insert->bind(1, last + 1);
        insert->bind(2, wordFor(entry.source));
        insert->bind(3, entry.received);
        insert->bind(4, entry.eventAt);
        insert->bind(5, entry.type);
        insert->bind(6, entry.key);
        insert->bind(7, entry.body);
        const auto inserted = insert->run();
        if (!inserted)
            return Failure(inserted.error());
        if (*inserted > 0) {
            places.append({++last, true});
            continue;
        }
        known->bind(1, entry.key);
        if (const auto found = known->step(); !found)
            return Failure(found.error());
        places.append({known->number(0), false});
        known->reset();
    }
    return places;
}

static Result<> count(Database &db, const QHash<QString, Tally> &byType)
{
    auto add = Statement::prepare(
        db, "INSERT INTO event_type AS t "
            "(type, events, duplicates, first_received_ms, last_received_ms, last_event_ms) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (type) DO UPDATE SET "
            "events = t.events + excluded.events, "
            "duplicates = t.duplicates + excluded.duplicates, "
            "first_received_ms = min(t.first_received_ms, excluded.first_received_ms), "
            "last_received_ms = max(t.last_received_ms, excluded.last_received_ms), "
            "last_event_ms = max(t.last_event_ms, excluded.last_event_ms)"_L1);
    if (!add)
        return Failure(add.error());
    for (auto it = byType.cbegin(); it != byType.cend(); ++it) {
        add->bind(1, it.key());
        add->bind(2, it->events);
        add->bind(3, it->duplicates);
        add->bind(4, it->firstReceived);
        add->bind(5, it->lastReceived);
        add->bind(6, it->lastEventAt);
        if (const auto added = add->run(); !added)
            return Failure(added.error());
    }
    return {};
}

static Result<> countAll(Database &db, qint64 last, const Tally &all)
{
    auto add = Statement::prepare(
        db, "UPDATE journal_total SET last_seq = ?1, events = events + ?2, "
            "body_bytes = body_bytes + ?3, "
            "first_received_ms = min(coalesce(first_received_ms, ?4), ?4), "
            "last_received_ms = max(coalesce(last_received_ms, ?5), ?5) WHERE id = 1"_L1);
    if (!add)
        return Failure(add.error());
    add->bind(1, last);
    add->bind(2, all.events);
    add->bind(3, all.bytes);
    add->bind(4, all.firstReceived);
    add->bind(5, all.lastReceived);
    if (const auto added = add->run(); !added)
        return Failure(added.error());
    return {};
}

Result<AppendOutcome> Journal::append(Database &db, const QList<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries) {
        if (const auto why = objection(entry))
            return Failure(*why);
    }
    if (entries.isEmpty())
        return AppendOutcome{};

    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    const auto last = lastSeq(db);
    if (!last)
        return Failure(last.error());
    qint64 seq = *last;
    const auto places = insertAll(db, entries, seq);
    if (!places)
        return Failure(places.error());

    Tally all;
    QHash<QString, Tally> byType;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const bool isNew = places->at(i).isNew;
        byType[entries.at(i).type].count(entries.at(i), isNew);
        if (isNew)
            all.count(entries.at(i), true);
        else
            ++all.duplicates;
    }
    if (auto counted = count(db, byType); !counted)
        return Failure(counted.error());
    if (all.events > 0) {
        if (auto counted = countAll(db, seq, all); !counted)
            return Failure(counted.error());
    }
    if (auto committed = transaction->commit(); !committed)
        return Failure(committed.error());
    return AppendOutcome{*places, int(all.events), int(all.duplicates)};
}

static StoredEntry entryOf(const Statement &row)
{
    return {row.number(0),
            {sourceFrom(row.text(1)), row.instant(2), row.instant(3), row.text(4), row.bytes(5),
             row.bytes(6)}};
}

static Result<> readAll(Statement &rows, const Journal::Reader &reader)
{
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return Failure(row.error());
        if (!*row || !reader(entryOf(rows)))
            return {};
    }
}

Result<> Journal::readAfter(Database &db, qint64 seq, qint64 limit, const Reader &reader)
{
    auto rows = Statement::prepare(
        db, "SELECT seq, source, received_ms, event_ms, type, key, body FROM journal "
            "WHERE seq > ? ORDER BY seq LIMIT ?"_L1);
    if (!rows)
        return Failure(rows.error());
    rows->bind(1, seq);
    rows->bind(2, limit < 0 ? std::numeric_limits<qint64>::max() : limit);
    return readAll(*rows, reader);
}

Result<> Journal::readReceived(Database &db, Instant from, Instant to, const Reader &reader)
{
    auto rows = Statement::prepare(
        db, "SELECT seq, source, received_ms, event_ms, type, key, body FROM journal "
            "WHERE received_ms >= ? AND received_ms < ? ORDER BY received_ms, seq"_L1);
    if (!rows)
        return Failure(rows.error());
    rows->bind(1, from);
    rows->bind(2, to);
    return readAll(*rows, reader);
}

Result<> Journal::readByEventTime(Database &db, const Reader &reader)
{
    auto rows = Statement::prepare(
        db, "SELECT seq, source, received_ms, event_ms, type, key, body FROM journal "
            "ORDER BY event_ms, key"_L1);
    if (!rows)
        return Failure(rows.error());
    return readAll(*rows, reader);
}

Result<std::optional<StoredEntry>> Journal::entry(Database &db, qint64 seq)
{
    std::optional<StoredEntry> found;
    const auto read = readAfter(db, seq - 1, 1, [&](const StoredEntry &stored) {
        if (stored.seq == seq)
            found = stored;
        return false;
    });
    if (!read)
        return Failure(read.error());
    return found;
}

Result<qint64> Journal::lastSeq(Database &db)
{
    auto row = Statement::prepare(db, "SELECT last_seq FROM journal_total WHERE id = 1"_L1);
    if (!row)
        return Failure(row.error());
    const auto found = row->step();
    if (!found)
        return Failure(found.error());
    return *found ? row->number(0) : 0;
}

Result<JournalTotals> Journal::totals(Database &db)
{
    auto row = select(db, u"SELECT last_seq, events, body_bytes, first_received_ms, "
                          u"last_received_ms FROM journal_total WHERE id = 1"_s);
    if (!row)
        return Failure(row.error());
    const auto found = row->next();
    if (!found)
        return Failure(found.error());
    if (!*found)
        return JournalTotals{};
    return JournalTotals{row->number(0), row->number(1), row->number(2), row->maybeInstant(3),
                         row->maybeInstant(4)};
}

Result<QList<EventTypeCount>> Journal::types(Database &db)
{
    auto rows = select(db, u"SELECT type, events, duplicates, first_received_ms, last_received_ms, "
                           u"last_event_ms FROM event_type ORDER BY type"_s);
    if (!rows)
        return Failure(rows.error());
    QList<EventTypeCount> types;
    for (;;) {
        const auto row = rows->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return types;
        types.append({rows->text(0), rows->number(1), rows->number(2), rows->instant(3),
                      rows->instant(4), rows->instant(5)});
    }
}

} // namespace zm::store
