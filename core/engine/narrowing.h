// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QStringList>

#include <reports/reportrequest.h>

namespace zm::store {
class Database;
} // namespace zm::store

namespace zm::engine {

/// What reports can be narrowed to beside queues and agents: names, each once, sorted.
struct Groups
{
    QStringList sites; ///< of agents and queues, as Zoom names them
    QStringList teams; ///< of agents, as they are arranged

    bool operator==(const Groups &) const = default;
};
Result<Groups> knownGroups(store::Database &db);

/// The request with its sites and teams spelled out as queues and agents, and none left: a site is
/// its agents where the report is about agents, else its queues; a team is its agents. What the
/// request names already narrows further. Names are compared without case. Invalid, with the names
/// that there are, for one that nobody belongs to.
Result<reports::ReportRequest> spelledOut(store::Database &db, reports::ReportRequest request);

} // namespace zm::engine
