// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QStringList>

#include <reports/reportrequest.h>

namespace zm::store {
class Database;
} // namespace zm::store

namespace zm::engine {

/// The sites that agents and queues belong to, as Zoom names them, sorted.
Result<QStringList> knownSites(store::Database &db);

/// Narrows a request to sites: a report about agents to their agents, every other to their queues.
/// What the request names already narrows further. Names are compared without case. Invalid, with
/// the names that there are, for a site that nobody belongs to.
Result<> narrowToSites(store::Database &db, const QStringList &sites,
                       reports::ReportRequest &request);

} // namespace zm::engine
