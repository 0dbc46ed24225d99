// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportrun.h"
#include "totals.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

namespace {

ReportFunction functionOf(const QString &id)
{
    static const QHash<QString, ReportFunction> functions = {
        {u"queue-summary"_s, runQueueSummary},
        {u"queue-intervals"_s, runQueueIntervals},
        {u"agent-summary"_s, runAgentSummary},
        {u"agent-offers"_s, runAgentOffers},
        {u"agent-states"_s, runAgentStates},
        {u"missed-callers"_s, runMissedCallers},
        {u"repeat-callers"_s, runRepeatCallers},
        {u"calls"_s, runCalls},
        {u"call-legs"_s, runCallLegs},
        {u"wait-distribution"_s, runWaitDistribution},
        {u"heat-map"_s, runHeatMap},
        {u"transfers"_s, runTransfers},
        {u"coverage"_s, runCoverage},
        {u"zoom-audit"_s, runZoomAudit},
    };
    return functions.value(id, nullptr);
}

class TableSink final : public RowSink
{
public:
    explicit TableSink(qint64 mostRows)
        : m_mostRows(mostRows)
    {}

    ReportTable table;

    Result<> begin(const ReportInfo &info, const QTimeZone &zone) override
    {
        table.info = info;
        table.zone = zone;
        return {};
    }
    Result<> row(const Row &row) override
    {
        if (++table.rowsInAll <= m_mostRows)
            table.rows.append(row);
        return {};
    }
    void totals(const Row &row) override { table.totals = row; }
    Result<> end() override { return {}; }

private:
    qint64 m_mostRows;
};

} // namespace

Result<> ReportRun::tell(Instant at) const
{
    const Instant from = request.from - longestCall;
    const double done =
        double((at - from).count()) / double(std::max<qint64>((request.to - from).count(), 1));
    if (!inputs.progress || inputs.progress(std::clamp(done, 0.0, 1.0)))
        return {};
    return fail(ErrorKind::Cancelled, u"The report was cancelled."_s);
}

Result<> ReportRun::streamCalls(const std::function<Result<>(const Call &)> &take) const
{
    CallSieve sieve(request.filter, request.zone);
    Result<> outcome;
    int sinceTold = 0;
    const auto each = [&](const Call &call) {
        if (++sinceTold >= 256) {
            sinceTold = 0;
            outcome = tell(call.start);
        }
        if (outcome && sieve.lets(call))
            outcome = take(call);
        return outcome.has_value();
    };
    if (const Result<> read = inputs.calls.read(request.from - longestCall, request.to, each);
        !read)
        return read;
    return outcome;
}

namespace {

/// Tells progress now and then, leaves out what the filter does not let through, and ends on an
/// error of `take`.
template <class Record, class Begin, class Tell>
std::function<bool(const Record &)> sieved(CallSieve &sieve, Result<> &outcome, Begin begin,
                                           Tell tell,
                                           const std::function<Result<>(const Record &)> &take)
{
    return [&sieve, &outcome, begin, tell, &take, sinceTold = 0](const Record &record) mutable {
        if (++sinceTold >= 1024) {
            sinceTold = 0;
            outcome = tell(begin(record));
        }
        if (outcome && sieve.lets(record.direction, begin(record)))
            outcome = take(record);
        return outcome.has_value();
    };
}

} // namespace

Result<bool> ReportRun::streamRecords(const std::function<Result<>(const CallRecord &)> &take) const
{
    CallSieve sieve(request.filter, request.zone);
    Result<> outcome;
    const auto read = inputs.calls.readRecords(
        request.from, request.to,
        sieved<CallRecord>(
            sieve, outcome, [](const CallRecord &call) { return call.start; },
            [this](Instant at) { return tell(at); }, take));
    return read && !outcome ? Failure(outcome.error()) : read;
}

Result<bool> ReportRun::streamLegRecords(
    const std::function<Result<>(const LegRecord &)> &take) const
{
    CallSieve sieve(request.filter, request.zone);
    Result<> outcome;
    const auto read = inputs.calls.readLegRecords(
        request.from, request.to,
        sieved<LegRecord>(
            sieve, outcome, [](const LegRecord &leg) { return leg.callStart; },
            [this](Instant at) { return tell(at); }, take));
    return read && !outcome ? Failure(outcome.error()) : read;
}

Result<> ReportRun::readPacked(PackedKind kind,
                               const std::function<void(const PackedCalls &)> &take) const
{
    Result<> outcome;
    const auto each = [&](const PackedCalls &packed) {
        take(packed);
        outcome = tell(packed.begin);
        return outcome.has_value();
    };
    const auto calls = request.explain ? CallPacker::Calls::Keep : CallPacker::Calls::Leave;
    if (const Result<> read =
            inputs.calls.readPacked(kind, calls, request.from - longestCall, request.to, each);
        !read)
        return read;
    return outcome;
}

Result<> ReportRun::readCalls(const std::function<void(const Call &)> &take) const
{
    return streamCalls([&take](const Call &call) -> Result<> {
        take(call);
        return {};
    });
}

Result<> ReportRun::readCalls(Instant from, Instant to,
                              const std::function<void(const Call &)> &take) const
{
    ReportRequest wider = request;
    wider.from = from + longestCall;
    wider.to = to;
    return ReportRun{wider, inputs, info, sink}.readCalls(take);
}

QueueRef ReportRun::named(const QueueRef &queue) const
{
    const auto listed = inputs.directory.queue(queue.id.text, {}, queue.extension);
    return listed && listed->key() == queue.key() ? *listed : queue;
}

AgentRef ReportRun::named(const AgentRef &agent) const
{
    const auto listed = inputs.directory.agent(agent.id.text, {}, agent.extension);
    return listed && listed->key() == agent.key() ? *listed : agent;
}

Result<> ReportRun::emitRow(Row row) const
{
    return sink.row(row);
}

void ReportRun::emitTotals(Row row) const
{
    if (request.totals)
        sink.totals(row);
}

void ReportRun::explain(Row &row, const QString &column, Explanation behind) const
{
    if (request.explain)
        row.behind.insert(info.columnOf(column), std::move(behind));
}

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

Cell instantCell(const std::optional<Instant> &at)
{
    return at ? Cell(*at) : Cell();
}

Cell secondsCell(const std::optional<milliseconds> &span)
{
    return span ? Cell(roundedSeconds(*span)) : Cell();
}

Cell percentCell(const std::optional<double> &percent)
{
    return percent ? Cell(roundedPercent(*percent)) : Cell();
}

bool wantsCall(const ReportRequest &request, const Call &call)
{
    const bool queue =
        request.queues.isEmpty()
        || std::any_of(call.visits.cbegin(), call.visits.cend(),
                       [&](const Visit &visit) { return request.wants(visit.queue); });
    const bool agent = request.agents.isEmpty()
                       || std::any_of(call.legs.cbegin(), call.legs.cend(),
                                      [&](const Leg &leg) { return request.wants(leg.agent); });
    return queue && agent;
}

bool countsOnly(const QString &id)
{
    static const QSet<QString> reports = {u"queue-summary"_s, u"queue-intervals"_s, u"heat-map"_s,
                                          u"wait-distribution"_s, u"agent-summary"_s};
    return reports.contains(id);
}

Result<> run(const ReportRequest &request, const ReportInputs &inputs, RowSink &sink)
{
    const ReportInfo *info = findReport(request.id);
    const ReportFunction function = functionOf(request.id);
    if (!info || !function)
        return fail(ErrorKind::Invalid, u"There is no report called "_s + request.id + u'.');
    if (request.to <= request.from)
        return fail(ErrorKind::Invalid,
                    u"The report's range is empty: its end is not after its start."_s);
    TotalsSink totals(sink);
    RowSink &into = request.totals ? static_cast<RowSink &>(totals) : sink;
    if (const Result<> begun = into.begin(*info, request.zone); !begun)
        return begun;
    if (const Result<> done = function({request, inputs, *info, into}); !done)
        return done;
    if (inputs.progress)
        inputs.progress(1.0);
    return into.end();
}

Result<ReportTable> run(const ReportRequest &request, const ReportInputs &inputs, qint64 mostRows)
{
    TableSink sink(mostRows);
    if (const Result<> done = run(request, inputs, sink); !done)
        return tl::unexpected(done.error());
    return std::move(sink.table);
}

} // namespace zm::reports
