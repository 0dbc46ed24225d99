// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <reports/runreport.h>

/// Private to the folder: what the reports share.
namespace zm::reports {

/// A report at work: its request, its inputs and its sink, with reading and progress.
struct ReportRun
{
    const ReportRequest &request;
    const ReportInputs &inputs;
    const ReportInfo &info;
    RowSink &sink;

    /// Calls that may hold something of the range: those that began in it, and up to a day earlier.
    Result<> readCalls(const std::function<void(const Call &)> &take) const;
    Result<> readCalls(Instant from, Instant to,
                       const std::function<void(const Call &)> &take) const;
    /// The visits or legs of the same calls, with the calls behind them when the request explains.
    Result<> readPacked(PackedKind kind,
                        const std::function<void(const PackedCalls &)> &take) const;
    /// Row by row, for reports whose rows are not gathered first.
    Result<> streamCalls(const std::function<Result<>(const Call &)> &take) const;
    /// Calls that began in the range, as lines; false when there are none kept as such.
    Result<bool> streamRecords(const std::function<Result<>(const CallRecord &)> &take) const;
    /// Their legs, likewise.
    Result<bool> streamLegRecords(const std::function<Result<>(const LegRecord &)> &take) const;
    /// As the directory calls it today.
    QueueRef named(const QueueRef &queue) const;
    AgentRef named(const AgentRef &agent) const;
    Result<> emitRow(Row row) const;
    /// Totals that rows cannot be added up to: shares and averages made anew of what they are made
    /// of. Without this the columns' own totals are told.
    void emitTotals(Row row) const;
    /// What is behind the cell, when asked for.
    void explain(Row &row, const QString &column, Explanation behind) const;
    /// Of a plain count: one call for each.
    void explain(Row &row, const QString &column, const QList<CallId> &calls) const
    {
        Explanation behind;
        behind.calls = calls;
        explain(row, column, std::move(behind));
    }

private:
    /// Tells how far reading has come. Cancelled when that is not wanted any more.
    Result<> tell(Instant at) const;
};

using ReportFunction = Result<> (*)(const ReportRun &run);

Result<> runQueueSummary(const ReportRun &run);
Result<> runQueueIntervals(const ReportRun &run);
Result<> runHeatMap(const ReportRun &run);
Result<> runWaitDistribution(const ReportRun &run);
Result<> runAgentSummary(const ReportRun &run);
Result<> runAgentOffers(const ReportRun &run);
Result<> runAgentStates(const ReportRun &run);
Result<> runMissedCallers(const ReportRun &run);
Result<> runRepeatCallers(const ReportRun &run);
Result<> runCalls(const ReportRun &run);
Result<> runCallLegs(const ReportRun &run);
Result<> runTransfers(const ReportRun &run);
Result<> runCoverage(const ReportRun &run);
Result<> runZoomAudit(const ReportRun &run);

Cell textCell(const QString &text);
Cell instantCell(const std::optional<Instant> &at);
Cell secondsCell(const std::optional<milliseconds> &span);
Cell percentCell(const std::optional<double> &percent);
inline Cell countCell(qint64 count)
{
    return count;
}

/// Calls in which one of the wanted queues or agents took part, when any are named.
bool wantsCall(const ReportRequest &request, const Call &call);

} // namespace zm::reports
