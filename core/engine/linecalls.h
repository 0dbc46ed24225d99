// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <calls/directoryview.h>
#include <reports/sources.h>

namespace zm::store {
class Database;
} // namespace zm::store

namespace zm::engine {

/// Calls for a report that lists each on a line: read from the plain rows, which are a scan instead
/// of a call put together each; the few whose rows are older than their facts are put together and
/// take their places among them. Calls as such come as from StoredCalls. On the thread of its
/// database.
class LineCalls final : public reports::CallSource
{
public:
    /// `listed`: Zoom's lists alone. Both must outlive this.
    LineCalls(store::Database &db, const DirectoryView &listed);

    Result<> read(Instant from, Instant to, const std::function<bool(const Call &)> &take) override;
    Result<bool> readRecords(Instant from, Instant to,
                             const std::function<bool(const reports::CallRecord &)> &take) override;

private:
    store::Database &m_db;
    const DirectoryView &m_listed;
};

} // namespace zm::engine
