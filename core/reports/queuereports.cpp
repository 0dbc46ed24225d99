// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportrun.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

namespace {

struct QueueTally
{
    QueueRef queue;
    QueueRules rules;
    VisitCounts counts;

    void add(const ReportRun &run, const Call &call, const Visit &visit)
    {
        if (run.request.merged)
            return addToAll(run, call, visit);
        const QueueRules its = run.request.rulesOf(visit.queue);
        if (counts[VisitCounts::Offered] == 0) {
            queue = visit.queue;
            rules = its;
            counts.keepCalls = run.request.explain;
        }
        if (queue.name.isEmpty())
            queue.name = visit.queue.name;
        counts.add(call, visit, its);
    }

    /// Several queues as one: each visit by its queue's own T and s, the service level by the
    /// standard rule.
    void addToAll(const ReportRun &run, const Call &call, const Visit &visit)
    {
        rules = run.request.rulesOf({});
        counts.keepCalls = run.request.explain;
        counts.add(call, visit, run.request.rulesOf(visit.queue));
    }
};

/// What rows are gathered by.
QString rowKey(const ReportRun &run, const Visit &visit)
{
    return run.request.merged ? QString() : visit.queue.key();
}

/// Every visit of a wanted queue that entered within the range.
Result<> readVisits(const ReportRun &run,
                    const std::function<void(const Call &, const Visit &)> &take)
{
    return run.readCalls([&](const Call &call) {
        for (const Visit &visit : call.visits) {
            if (run.request.holds(visit.entered) && run.request.wants(visit.queue))
                take(call, visit);
        }
    });
}

QString of(const QString &part, qint64 value)
{
    return part + u' ' + QString::number(value);
}

QString serviceLevelInputs(const VisitCounts &counts, const QueueRules &rules)
{
    using V = VisitCounts;
    return formulaOf(rules.rule) + u"; "_s
           + of(u"answered within the target"_s, counts[V::AnsweredInTarget]) + u", "_s
           + of(u"answered"_s, counts[V::Answered]) + u", "_s
           + of(u"abandoned"_s, counts[V::Abandoned]) + u", "_s
           + of(u"short"_s, counts[V::ShortAbandoned]) + u", "_s
           + of(u"abandoned after the target"_s, counts[V::LateAbandoned]) + u", "_s
           + of(u"overflowed"_s, counts[V::Overflowed]) + u"; Target "_s
           + QString::number(rules.targetSeconds) + u" s, Short abandon "_s
           + QString::number(rules.shortAbandonSeconds) + u" s"_s;
}

QString ratio(const QString &sum, qint64 total, const QString &count, qint64 number)
{
    return of(sum, total) + u" s ÷ "_s + of(count, number);
}

void explainQueue(const ReportRun &run, Row &row, const QueueTally &tally)
{
    if (!run.request.explain)
        return;
    using V = VisitCounts;
    const VisitCounts &c = tally.counts;
    const std::pair<const char16_t *, V::Counter> counters[] = {
        {u"offered", V::Offered},
        {u"answered", V::Answered},
        {u"abandoned", V::Abandoned},
        {u"short_abandoned", V::ShortAbandoned},
        {u"overflowed", V::Overflowed},
        {u"voicemail", V::Voicemail},
        {u"answered_in_target", V::AnsweredInTarget},
    };
    for (const auto &[column, counter] : counters)
        run.explain(row, QString::fromUtf16(column), {}, c.calls[counter]);
    run.explain(row, u"service_level_percent"_s, serviceLevelInputs(c, tally.rules),
                c.calls[V::AnsweredInTarget]);
    const QString answered = u"answered"_s;
    const auto whole = [](milliseconds span) { return roundedSeconds(span); };
    run.explain(row, u"asa_seconds"_s,
                ratio(u"wait"_s, whole(c.answeredWait), answered, c[V::Answered]),
                c.calls[V::Answered]);
    run.explain(row, u"average_wait_seconds"_s,
                ratio(u"wait"_s, whole(c.totalWait), u"offered"_s, c[V::Offered]),
                c.calls[V::Offered]);
    run.explain(row, u"average_abandon_seconds"_s,
                ratio(u"wait"_s, whole(c.abandonedWait), u"abandoned"_s, c[V::Abandoned]),
                c.calls[V::Abandoned]);
    run.explain(row, u"longest_wait_seconds"_s, {}, {c.longest});
    run.explain(row, u"average_talk_seconds"_s,
                ratio(u"talk"_s, c.talk.count(), answered, c[V::Answered]), c.calls[V::Answered]);
    run.explain(row, u"average_hold_seconds"_s,
                ratio(u"hold"_s, c.hold.count(), answered, c[V::Answered]), c.calls[V::Answered]);
    run.explain(row, u"aht_seconds"_s,
                ratio(u"talk, hold and wrap-up"_s, (c.talk + c.hold + c.wrapUp).count(), answered,
                      c[V::Answered]),
                c.calls[V::Answered]);
    run.explain(row, u"abandon_rate_percent"_s,
                of(u"abandoned"_s, c[V::Abandoned]) + u" ÷ "_s + of(u"offered"_s, c[V::Offered]),
                c.calls[V::Abandoned]);
}

QList<Cell> queueCells(const QueueTally &tally)
{
    using V = VisitCounts;
    const VisitCounts &c = tally.counts;
    return {
        textCell(tally.queue.label()),
        textCell(tally.queue.extension),
        countCell(c[V::Offered]),
        countCell(c[V::Answered]),
        countCell(c[V::Abandoned]),
        countCell(c[V::ShortAbandoned]),
        countCell(c[V::Overflowed]),
        countCell(c[V::Voicemail]),
        countCell(c[V::AnsweredInTarget]),
        percentCell(c.serviceLevel(tally.rules.rule)),
        secondsCell(c.asa()),
        secondsCell(c.averageWait()),
        secondsCell(c.averageAbandonWait()),
        secondsCell(c[V::Offered] ? std::optional(c.longestWait) : std::nullopt),
        secondsCell(c.averageTalk()),
        secondsCell(c.averageHold()),
        secondsCell(c.aht()),
        percentCell(c.abandonRate()),
    };
}

} // namespace

Result<> runQueueSummary(const ReportRun &run)
{
    std::map<QString, QueueTally> tallies;
    QueueTally all;
    const Result<> read = readVisits(run, [&](const Call &call, const Visit &visit) {
        tallies[rowKey(run, visit)].add(run, call, visit);
        if (run.request.totals)
            all.addToAll(run, call, visit);
    });
    if (!read)
        return read;
    run.emitTotals({queueCells(all), {}});
    for (const auto &[key, tally] : tallies) {
        Row row{queueCells(tally), {}};
        explainQueue(run, row, tally);
        if (const Result<> sent = run.emitRow(std::move(row)); !sent)
            return sent;
    }
    return {};
}

Result<> runQueueIntervals(const ReportRun &run)
{
    std::map<std::pair<Instant, QString>, QueueTally> tallies;
    QueueTally all;
    const Result<> read = readVisits(run, [&](const Call &call, const Visit &visit) {
        const Instant start = intervalStart(visit.entered, run.request.interval, run.request.zone);
        tallies[{start, rowKey(run, visit)}].add(run, call, visit);
        if (run.request.totals)
            all.addToAll(run, call, visit);
    });
    if (!read)
        return read;
    Row sums{queueCells(all), {}};
    sums.cells.prepend(Cell());
    run.emitTotals(std::move(sums));
    for (const auto &[key, tally] : tallies) {
        Row row{queueCells(tally), {}};
        row.cells.prepend(key.first);
        explainQueue(run, row, tally);
        if (const Result<> sent = run.emitRow(std::move(row)); !sent)
            return sent;
    }
    return {};
}

Result<> runHeatMap(const ReportRun &run)
{
    // Queues may have rules of their own, so each keeps its share until the end.
    std::map<std::pair<int, int>, std::map<QString, QueueTally>> hours;
    const Result<> read = readVisits(run, [&](const Call &call, const Visit &visit) {
        const int weekday = localDay(visit.entered, run.request.zone).dayOfWeek();
        const int hour = localHour(visit.entered, run.request.zone);
        hours[{weekday, hour}][visit.queue.key()].add(run, call, visit);
    });
    if (!read)
        return read;
    VisitCounts all;
    for (const auto &[when, tallies] : hours) {
        VisitCounts sum;
        QueueRules rules;
        for (const auto &[key, tally] : tallies) {
            rules = tally.rules;
            for (int i = 0; i < VisitCounts::CounterCount; ++i) {
                all.counts[i] += tally.counts.counts[i];
                sum.counts[i] += tally.counts.counts[i];
                sum.calls[i] += tally.counts.calls[i];
            }
        }
        Row row{{countCell(when.first), countCell(when.second),
                 countCell(sum[VisitCounts::Offered]), countCell(sum[VisitCounts::Answered]),
                 countCell(sum[VisitCounts::Abandoned]), percentCell(sum.serviceLevel(rules.rule))},
                {}};
        run.explain(row, u"offered"_s, {}, sum.calls[VisitCounts::Offered]);
        run.explain(row, u"answered"_s, {}, sum.calls[VisitCounts::Answered]);
        run.explain(row, u"abandoned"_s, {}, sum.calls[VisitCounts::Abandoned]);
        run.explain(row, u"service_level_percent"_s, serviceLevelInputs(sum, rules),
                    sum.calls[VisitCounts::AnsweredInTarget]);
        if (const Result<> sent = run.emitRow(std::move(row)); !sent)
            return sent;
    }
    run.emitTotals({{Cell(), Cell(), countCell(all[VisitCounts::Offered]),
                     countCell(all[VisitCounts::Answered]), countCell(all[VisitCounts::Abandoned]),
                     percentCell(all.serviceLevel(run.request.rulesOf({}).rule))},
                    {}});
    return {};
}

Result<> runWaitDistribution(const ReportRun &run)
{
    static constexpr milliseconds edges[] = {10s, 20s, 30s, 60s, 120s};
    constexpr int bins = 6;
    struct Distribution
    {
        QString queue;
        qint64 counts[bins] = {};
        QList<CallId> calls[bins];
    };
    std::map<std::pair<QString, QString>, Distribution> rows;
    const Result<> read = readVisits(run, [&](const Call &call, const Visit &visit) {
        const QString outcome = wordOf(visit.outcome, visit.word);
        if (outcome.isEmpty())
            return; // still waiting: no wait to tell
        int bin = 0;
        while (bin < bins - 1 && visit.wait() >= edges[bin])
            ++bin;
        Distribution &row = rows[{visit.queue.key(), outcome}];
        row.queue = visit.queue.label();
        ++row.counts[bin];
        if (run.request.explain)
            row.calls[bin].append(call.id);
    });
    if (!read)
        return read;
    for (const auto &[key, distribution] : rows) {
        Row row{{textCell(distribution.queue), textCell(key.second)}, {}};
        for (int i = 0; i < bins; ++i) {
            row.cells.append(countCell(distribution.counts[i]));
            run.explain(row, run.info.columns[i + 2].id, {}, distribution.calls[i]);
        }
        if (const Result<> sent = run.emitRow(std::move(row)); !sent)
            return sent;
    }
    return {};
}

} // namespace zm::reports
