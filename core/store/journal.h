// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <base/result.h>
#include <domain/event.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace zm::store {

class Database;

/// One raw event as it is kept for ever.
struct JournalEntry
{
    EventSource source = EventSource::WebSocket;
    Instant received{};
    Instant eventAt{}; ///< the event's own time
    QString type;      ///< Zoom's event name
    QByteArray key;    ///< 16 bytes: digest by which an event that came twice is known
    QByteArray body;   ///< exactly as received

    bool operator==(const JournalEntry &) const = default;
};

struct StoredEntry
{
    qint64 seq = 0;
    JournalEntry entry;
};

/// Where one entry landed. A duplicate has the place of its first coming.
struct Appended
{
    qint64 seq = 0;
    bool isNew = false;

    bool operator==(const Appended &) const = default;
};

struct AppendOutcome
{
    QList<Appended> entries; ///< as many as were given, in their order
    int added = 0;
    int duplicates = 0;
};

/// How much of one kind has come; kept while appending, so asking costs nothing.
struct EventTypeCount
{
    QString type;
    qint64 events = 0;
    qint64 duplicates = 0;
    Instant firstReceived{};
    Instant lastReceived{};
    Instant lastEventAt{}; ///< the newest event's own time
};

struct JournalTotals
{
    qint64 lastSeq = 0; ///< 0: nothing was ever written
    qint64 events = 0;
    qint64 bodyBytes = 0;
    std::optional<Instant> firstReceived;
    std::optional<Instant> lastReceived;
};

/// The append-only record of every raw event. Places (`seq`) count from 1 without gaps and are
/// never used twice. All functions run on the thread of their Database.
class Journal
{
public:
    static constexpr int KeySize = 16;
    static constexpr qint64 MaxBody = 16 << 20;

    /// Stores all that are new, in one transaction: when it answers, they are on disk.
    /// Invalid when a key has not 16 bytes or a body is over the limit; nothing is stored then.
    static Result<AppendOutcome> append(Database &db, const QList<JournalEntry> &entries);
    /// Why an entry could never be stored; empty when it can.
    static std::optional<Error> objection(const JournalEntry &entry);

    /// Return false to stop.
    using Reader = std::function<bool(const StoredEntry &)>;
    /// Entries after `seq`, in order of place, at most `limit` (negative: all). Memory is constant.
    static Result<> readAfter(Database &db, qint64 seq, qint64 limit, const Reader &reader);
    /// Entries received in [from, to), in order of receipt and then place. Memory is constant.
    static Result<> readReceived(Database &db, Instant from, Instant to, const Reader &reader);
    /// All, in the order in which things happened; of one moment in that in which they were sent,
    /// which the key begins with. SQLite sorts them, on disk where they are many.
    static Result<> readByEventTime(Database &db, const Reader &reader);
    static Result<std::optional<StoredEntry>> entry(Database &db, qint64 seq);

    static Result<qint64> lastSeq(Database &db);
    static Result<JournalTotals> totals(Database &db);
    static Result<QList<EventTypeCount>> types(Database &db);
};

} // namespace zm::store
