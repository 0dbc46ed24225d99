// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <domain/seatlog.h>

#include <QHash>

#include <calls/directoryview.h>
#include <reports/reportrequest.h>
#include <reports/reporttable.h>
#include <reports/sources.h>

#include <functional>
#include <limits>

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
    /// For coverage: the log of seats by queue (QueueRef::key()), as far as there is one.
    QHash<QString, QueueSeats> seats = {};
};

/// True for a report that only counts visits or legs: its calls may come packed.
bool countsOnly(const QString &id);

/// Runs a report into a sink, on the calling thread. Invalid for an unknown id or an empty range,
/// Cancelled when `progress` said so, else what source or sink failed with.
Result<> run(const ReportRequest &request, const ReportInputs &inputs, RowSink &sink);
/// The same, as a table; of more than `mostRows` rows it holds the first.
Result<ReportTable> run(const ReportRequest &request, const ReportInputs &inputs,
                        qint64 mostRows = std::numeric_limits<qint64>::max());

/// The same report over no more than what this row is made of, as far as its cells tell: to find
/// out anew, and quickly, what is behind one number.
ReportRequest narrowedTo(const ReportRequest &request, const Row &row);
/// True when both are the same line of the report, whatever it counts now.
bool isSameLine(const ReportInfo &info, const Row &a, const Row &b);

} // namespace zm::reports
