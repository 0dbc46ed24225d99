// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <calls/directoryview.h>
#include <reports/reportrequest.h>
#include <reports/reporttable.h>
#include <reports/sources.h>

#include <functional>

namespace zm::reports {

struct ReportInputs
{
    CallSource &calls;
    const DirectoryView &directory;
    QList<StateSpan> states;   ///< for agent-states and coverage, within the range or cut by us
    QList<ZoomQueueDay> zooms; ///< for zoom-audit
    /// Told the share done now and then, 0 to 1; returning false cancels.
    std::function<bool(double)> progress;
    /// For zoom-audit: stretches of our history that are still to be read from Zoom's records.
    QList<Span> unread = {};
};

/// Runs a report into a sink, on the calling thread. Invalid for an unknown id or an empty range,
/// Cancelled when `progress` said so, else what source or sink failed with.
Result<> run(const ReportRequest &request, const ReportInputs &inputs, RowSink &sink);
/// The same, as a table.
Result<ReportTable> run(const ReportRequest &request, const ReportInputs &inputs);

} // namespace zm::reports
