// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <calls/directoryview.h>
#include <reports/sources.h>

namespace zm::store {
class Database;
} // namespace zm::store

namespace zm::engine {

/// Calls for a report that lists each, or each of its legs, on a line: read from the plain rows,
/// which are a scan instead of a call put together each; the few whose rows are older than their
/// facts are put together and take their places among them. Calls as such come as from StoredCalls.
/// On the thread of its database.
class LineCalls final : public reports::CallSource
{
public:
    /// `listed`: Zoom's lists alone. Both must outlive this.
    LineCalls(store::Database &db, const DirectoryView &listed);

    Result<> read(Instant from, Instant to, const std::function<bool(const Call &)> &take) override;
    Result<bool> readRecords(Instant from, Instant to,
                             const std::function<bool(const reports::CallRecord &)> &take) override;
    Result<bool> readLegRecords(
        Instant from, Instant to,
        const std::function<bool(const reports::LegRecord &)> &take) override;

private:
    /// Calls whose rows are older than their facts, by start; nothing where rows cannot be read at
    /// all. Within one reading transaction with the rows: one that goes stale, or is made, in
    /// between would be lost or told twice.
    Result<std::optional<QList<Call>>> fresh(Instant from, Instant to);

    store::Database &m_db;
    const DirectoryView &m_listed;
};

} // namespace zm::engine
