// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <domain/seatlog.h>

#include <QHash>

#include <calls/directoryview.h>
#include <reports/sources.h>

namespace zm::store {
class Database;
} // namespace zm::store

namespace zm::engine {

/// Finished calls out of the store, assembled one by one: memory does not grow with the range. On
/// the thread of its database.
class StoredCalls final : public reports::CallSource
{
public:
    /// Both must outlive this.
    StoredCalls(store::Database &db, const DirectoryView &directory);
    Result<> read(Instant from, Instant to, const std::function<bool(const Call &)> &take) override;

private:
    store::Database &m_db;
    const DirectoryView &m_directory;
};

/// How far around a stretch of calls names are learned for it: far while nobody has told the lists.
milliseconds namesAround(const DirectoryView &listed);
/// Who and which queues there are: Zoom's lists as last read, and, for calls of [from, to), whoever
/// only the calls themselves name.
Result<DirectoryView> storedDirectory(store::Database &db, Instant from, Instant to);
/// Our own log of agent states in the range, cut to it and to the last sign of life; what nobody
/// observed is "unknown".
Result<QList<reports::StateSpan>> storedStates(store::Database &db, const DirectoryView &directory,
                                               Instant from, Instant to);
/// The log of seats of every queue that has one, by QueueRef::key().
Result<QHash<QString, QueueSeats>> storedSeats(store::Database &db, const DirectoryView &directory,
                                               Instant from, Instant to);
/// The call with this id (suffix or not), or an empty one.
Result<Call> storedCall(store::Database &db, const CallId &id);

} // namespace zm::engine
