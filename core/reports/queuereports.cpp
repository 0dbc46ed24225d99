// SPDX-License-Identifier: GPL-3.0-or-later
#include "packedreading.h"

#include <calls/localhours.h>

#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

namespace {

struct QueueTally
{
    QueueRef queue;
    QueueRules rules; ///< by which the service level is told
    VisitCounts counts;
};

/// The tallies of one line of a report: an interval, an hour of the week, or the whole.
using Tallies = std::map<QString, QueueTally>;

/// Finds each queue's tally once a pack and line, not once a visit.
class TallyFinder
{
public:
    TallyFinder(const ReportRun &run, const PackedCalls &packed)
        : m_run(run)
        , m_packed(packed)
        , m_rules(packed.queues.size())
        , m_found(packed.queues.size(), nullptr)
    {
        for (qsizetype i = 0; i < packed.queues.size(); ++i)
            m_rules[i] = run.request.rulesOf(packed.queues[i]);
    }

    /// A visit counts by its own queue's T and s, wherever it is counted.
    const QueueRules &rulesOf(const PackedVisit &visit) const { return m_rules[visit.queue]; }

    QueueTally &in(Tallies &tallies, const PackedVisit &visit)
    {
        if (&tallies != m_tallies) {
            m_tallies = &tallies;
            std::ranges::fill(m_found, nullptr);
        }
        QueueTally *&tally = m_found[visit.queue];
        if (!tally)
            tally = &entry(tallies, visit.queue);
        return *tally;
    }

private:
    // Apart, so that what is done for each visit stays small.
    Q_NEVER_INLINE QueueTally &entry(Tallies &tallies, quint16 place)
    {
        const QueueRef &queue = m_packed.queues[place];
        const bool merged = m_run.request.merged;
        const auto [it, isNew] = tallies.try_emplace(merged ? QString() : queue.key());
        QueueTally &tally = it->second;
        if (isNew) {
            tally.counts.keepCalls = m_run.request.explain;
            tally.rules = merged ? m_run.request.rulesOf({}) : m_rules[place];
        }
        if (!merged && tally.queue.name.isEmpty())
            tally.queue = m_run.named(queue);
        return tally;
    }

    const ReportRun &m_run;
    const PackedCalls &m_packed;
    std::vector<QueueRules> m_rules; ///< by place in the pack
    std::vector<QueueTally *> m_found;
    const Tallies *m_tallies = nullptr;
};

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
        run.explain(row, QString::fromUtf16(column), {}, c.behind(counter));
    run.explain(row, u"service_level_percent"_s, serviceLevelInputs(c, tally.rules),
                c.behind(V::AnsweredInTarget));
    const QString answered = u"answered"_s;
    const auto whole = [](milliseconds span) { return roundedSeconds(span); };
    run.explain(row, u"asa_seconds"_s,
                ratio(u"wait"_s, whole(c.answeredWait), answered, c[V::Answered]),
                c.behind(V::Answered));
    run.explain(row, u"average_wait_seconds"_s,
                ratio(u"wait"_s, whole(c.totalWait), u"offered"_s, c[V::Offered]),
                c.behind(V::Offered));
    run.explain(row, u"average_abandon_seconds"_s,
                ratio(u"wait"_s, whole(c.abandonedWait), u"abandoned"_s, c[V::Abandoned]),
                c.behind(V::Abandoned));
    run.explain(row, u"longest_wait_seconds"_s, {}, {c.longest});
    run.explain(row, u"average_talk_seconds"_s,
                ratio(u"talk"_s, c.talk.count(), answered, c[V::Answered]), c.behind(V::Answered));
    run.explain(row, u"average_hold_seconds"_s,
                ratio(u"hold"_s, c.hold.count(), answered, c[V::Answered]), c.behind(V::Answered));
    run.explain(row, u"aht_seconds"_s,
                ratio(u"talk, hold and wrap-up"_s, (c.talk + c.hold + c.wrapUp).count(), answered,
                      c[V::Answered]),
                c.behind(V::Answered));
    run.explain(row, u"abandon_rate_percent"_s,
                of(u"abandoned"_s, c[V::Abandoned]) + u" ÷ "_s + of(u"offered"_s, c[V::Offered]),
                c.behind(V::Abandoned));
}

/// `first`: what stands before the queue, where something does.
Row queueRow(const QueueTally &tally, const std::optional<Cell> &first = {})
{
    using V = VisitCounts;
    const VisitCounts &c = tally.counts;
    Row row;
    QList<Cell> &cells = row.cells;
    cells.reserve(19);
    if (first)
        cells << *first;
    cells << textCell(tally.queue.label());
    cells << textCell(tally.queue.extension);
    cells << countCell(c[V::Offered]);
    cells << countCell(c[V::Answered]);
    cells << countCell(c[V::Abandoned]);
    cells << countCell(c[V::ShortAbandoned]);
    cells << countCell(c[V::Overflowed]);
    cells << countCell(c[V::Voicemail]);
    cells << countCell(c[V::AnsweredInTarget]);
    cells << percentCell(c.serviceLevel(tally.rules.rule));
    cells << secondsCell(c.asa());
    cells << secondsCell(c.averageWait());
    cells << secondsCell(c.averageAbandonWait());
    cells << secondsCell(c[V::Offered] ? std::optional(c.longestWait) : std::nullopt);
    cells << secondsCell(c.averageTalk());
    cells << secondsCell(c.averageHold());
    cells << secondsCell(c.aht());
    cells << percentCell(c.abandonRate());
    return row;
}

} // namespace

Result<> runQueueSummary(const ReportRun &run)
{
    Tallies tallies;
    QueueTally all;
    all.rules = run.request.rulesOf({});
    const Result<> read = readVisits(run, [&](const WantedVisits &visits) {
        TallyFinder finder(run, visits.packed);
        visits.each([&](const PackedVisit &visit, const CallId &call) {
            finder.in(tallies, visit).counts.add(visit, finder.rulesOf(visit), call);
            if (run.request.totals)
                all.counts.add(visit, finder.rulesOf(visit));
        });
    });
    if (!read)
        return read;
    run.emitTotals(queueRow(all));
    for (const auto &[key, tally] : tallies) {
        Row row = queueRow(tally);
        explainQueue(run, row, tally);
        if (const Result<> sent = run.emitRow(std::move(row)); !sent)
            return sent;
    }
    return {};
}

Result<> runQueueIntervals(const ReportRun &run)
{
    std::map<Instant, Tallies> intervals;
    QueueTally all;
    all.rules = run.request.rulesOf({});
    const Result<> read = readVisits(run, [&](const WantedVisits &visits) {
        TallyFinder finder(run, visits.packed);
        IntervalFinder starts(run.request.interval, run.request.zone);
        auto at = intervals.end();
        visits.each([&](const PackedVisit &visit, const CallId &call) {
            const Instant start = starts.startOf(visits.packed.at(visit.entered));
            if (at == intervals.end() || at->first != start)
                at = intervals.try_emplace(start).first;
            finder.in(at->second, visit).counts.add(visit, finder.rulesOf(visit), call);
            if (run.request.totals)
                all.counts.add(visit, finder.rulesOf(visit));
        });
    });
    if (!read)
        return read;
    run.emitTotals(queueRow(all, Cell()));
    for (const auto &[start, tallies] : intervals) {
        for (const auto &[key, tally] : tallies) {
            Row row = queueRow(tally, Cell(start));
            explainQueue(run, row, tally);
            if (const Result<> sent = run.emitRow(std::move(row)); !sent)
                return sent;
        }
    }
    return {};
}

Result<> runHeatMap(const ReportRun &run)
{
    // Queues may have rules of their own, so each keeps its share until the end.
    std::map<std::pair<int, int>, Tallies> hours;
    const Result<> read = readVisits(run, [&](const WantedVisits &visits) {
        TallyFinder finder(run, visits.packed);
        LocalHours clock(run.request.zone);
        LocalHours::Hour at;
        Tallies *tallies = nullptr;
        visits.each([&](const PackedVisit &visit, const CallId &call) {
            const LocalHours::Hour hour = clock.of(visits.packed.at(visit.entered));
            if (!tallies || hour != at) {
                at = hour;
                tallies = &hours[{hour.weekday, hour.hour}];
            }
            finder.in(*tallies, visit).counts.add(visit, finder.rulesOf(visit), call);
        });
    });
    if (!read)
        return read;
    VisitCounts all;
    for (const auto &[when, tallies] : hours) {
        VisitCounts sum;
        QueueRules rules;
        for (const auto &[key, tally] : tallies) {
            rules = tally.rules;
            sum.addCounters(tally.counts);
        }
        all.addCounters(sum);
        Row row{{countCell(when.first), countCell(when.second),
                 countCell(sum[VisitCounts::Offered]), countCell(sum[VisitCounts::Answered]),
                 countCell(sum[VisitCounts::Abandoned]), percentCell(sum.serviceLevel(rules.rule))},
                {}};
        run.explain(row, u"offered"_s, {}, sum.behind(VisitCounts::Offered));
        run.explain(row, u"answered"_s, {}, sum.behind(VisitCounts::Answered));
        run.explain(row, u"abandoned"_s, {}, sum.behind(VisitCounts::Abandoned));
        run.explain(row, u"service_level_percent"_s, serviceLevelInputs(sum, rules),
                    sum.behind(VisitCounts::AnsweredInTarget));
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
    static constexpr qint32 edges[] = {10'000, 20'000, 30'000, 60'000, 120'000}; // ms
    constexpr int bins = 6;
    struct Distribution
    {
        QString queue;
        qint64 counts[bins] = {};
        QList<CallId> calls[bins];
    };
    std::map<std::pair<QString, QString>, Distribution> rows;
    const Result<> read = readVisits(run, [&](const WantedVisits &visits) {
        const PackedCalls &packed = visits.packed;
        // Found once for each queue with each outcome; a word of its own is rare.
        constexpr int outcomes = int(Outcome::Other);
        std::vector<Distribution *> found(packed.queues.size() * outcomes, nullptr);
        visits.each([&](const PackedVisit &visit, const CallId &call) {
            Distribution *rare = nullptr;
            const bool isKnown = visit.outcome() < Outcome::Other;
            Distribution *&row =
                isKnown ? found[visit.queue * outcomes + int(visit.outcome())] : rare;
            if (!row) {
                const QString outcome = wordOf(visit.outcome(), packed.words[visit.word]);
                if (outcome.isEmpty())
                    return; // still waiting: no wait to tell
                const QueueRef queue = run.named(packed.queues[visit.queue]);
                row = &rows[{queue.key(), outcome}];
                row->queue = queue.label();
            }
            int bin = 0;
            while (bin < bins - 1 && visit.wait >= edges[bin])
                ++bin;
            ++row->counts[bin];
            if (run.request.explain)
                row->calls[bin].append(call);
        });
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
