// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QSet>

#include <calls/directoryview.h>
#include <reports/sources.h>

namespace zm::store {
class Database;
} // namespace zm::store

namespace zm::engine {

/// Calls for reports that only count: whole days come packed, if they are, and the rest is put
/// together from the facts as StoredCalls does. On the thread of its database.
class SummaryCalls final : public reports::CallSource
{
public:
    /// `listed`: Zoom's lists alone. Both must outlive this.
    SummaryCalls(store::Database &db, const DirectoryView &listed);

    Result<> read(Instant from, Instant to, const std::function<bool(const Call &)> &take) override;
    Result<> readPacked(PackedKind kind, CallPacker::Calls calls, Instant from, Instant to,
                        const std::function<bool(const PackedCalls &)> &take) override;

private:
    store::Database &m_db;
    const DirectoryView &m_listed;
};

/// Names what a pack was made by: these lists, and the format of its bytes.
QByteArray packMark(const DirectoryView &listed);

/// Packs the newest day that is over, has come to rest and is not packed yet. False when there is
/// none, or when agents are not listed: then names are learned from calls all around.
/// Days in `passed` are left alone, and the day that is packed is added to them: one that keeps
/// changing is tried once a round.
Result<bool> packNextDay(store::Database &db, Instant now, QSet<qint64> &passed);

} // namespace zm::engine
