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

Explanation countRatio(const VisitCounts &counts, const QList<ServiceLevelParts::Part> &over,
                       const QList<ServiceLevelParts::Part> &under)
{
    Explanation behind;
    const auto termOf = [&counts](const ServiceLevelParts::Part &part) {
        return countTerm(VisitCounts::nameOf(part.counter), part.sign * counts[part.counter]);
    };
    for (const auto &part : over) {
        behind.terms.append(termOf(part));
        behind.calls += counts.behind(part.counter);
    }
    for (const auto &part : under)
        behind.divisor.append(termOf(part));
    return behind;
}

Explanation serviceLevelBehind(const VisitCounts &counts, const QueueRules &rules)
{
    const ServiceLevelParts &parts = partsOf(rules.rule);
    Explanation behind = countRatio(counts, parts.over, parts.under);
    behind.note = u"rule %1: %2; target %3 s, short abandon under %4 s"_s.arg(
        nameOf(rules.rule), formulaOf(rules.rule), QString::number(rules.targetSeconds),
        QString::number(rules.shortAbandonSeconds));
    return behind;
}

void explainQueue(const ReportRun &run, Row &row, const QueueTally &tally)
{
    if (!run.request.explain)
        return;
    using V = VisitCounts;
    const VisitCounts &c = tally.counts;
    const std::pair<QString, V::Counter> counters[] = {
        {u"offered"_s, V::Offered},
        {u"answered"_s, V::Answered},
        {u"abandoned"_s, V::Abandoned},
        {u"short_abandoned"_s, V::ShortAbandoned},
        {u"overflowed"_s, V::Overflowed},
        {u"voicemail"_s, V::Voicemail},
        {u"answered_in_target"_s, V::AnsweredInTarget},
    };
    for (const auto &[column, counter] : counters)
        run.explain(row, column, c.behind(counter));
    run.explain(row, u"service_level_percent"_s, serviceLevelBehind(c, tally.rules));
    run.explain(row, u"abandon_rate_percent"_s, countRatio(c, {{V::Abandoned}}, {{V::Offered}}));
    const auto average = [&](const QString &column, const QList<Term> &terms, V::Counter counter) {
        Explanation behind;
        behind.terms = terms;
        behind.divisor = {countTerm(V::nameOf(counter), c[counter])};
        behind.calls = c.behind(counter);
        run.explain(row, column, std::move(behind));
    };
    average(u"asa_seconds"_s, {timeTerm(u"wait"_s, c.answeredWait)}, V::Answered);
    average(u"average_wait_seconds"_s, {timeTerm(u"wait"_s, c.totalWait)}, V::Offered);
    average(u"average_abandon_seconds"_s, {timeTerm(u"wait"_s, c.abandonedWait)}, V::Abandoned);
    average(u"average_talk_seconds"_s, {timeTerm(u"talk"_s, c.talk)}, V::Answered);
    average(u"average_hold_seconds"_s, {timeTerm(u"hold"_s, c.hold)}, V::Answered);
    average(u"aht_seconds"_s,
            {timeTerm(u"talk"_s, c.talk), timeTerm(u"hold"_s, c.hold),
             timeTerm(u"wrap-up"_s, c.wrapUp)},
            V::Answered);
    Explanation longest;
    longest.terms = {timeTerm(u"wait"_s, c.longestWait)};
    longest.calls = {c.longest};
    run.explain(row, u"longest_wait_seconds"_s, std::move(longest));
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
        // The queues' rule where they share one, else the standard one.
        QueueRules rules = tallies.begin()->second.rules;
        for (const auto &[key, tally] : tallies) {
            if (tally.rules.rule != rules.rule)
                rules.rule = run.request.rulesOf({}).rule;
            sum.addCounters(tally.counts);
        }
        all.addCounters(sum);
        Row row{{countCell(when.first), countCell(when.second),
                 countCell(sum[VisitCounts::Offered]), countCell(sum[VisitCounts::Answered]),
                 countCell(sum[VisitCounts::Abandoned]), percentCell(sum.serviceLevel(rules.rule))},
                {}};
        run.explain(row, u"offered"_s, sum.behind(VisitCounts::Offered));
        run.explain(row, u"answered"_s, sum.behind(VisitCounts::Answered));
        run.explain(row, u"abandoned"_s, sum.behind(VisitCounts::Abandoned));
        run.explain(row, u"service_level_percent"_s, serviceLevelBehind(sum, rules));
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
            run.explain(row, run.info.columns[i + 2].id, distribution.calls[i]);
        }
        if (const Result<> sent = run.emitRow(std::move(row)); !sent)
            return sent;
    }
    return {};
}

} // namespace zm::reports
