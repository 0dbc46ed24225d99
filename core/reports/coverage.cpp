// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportrun.h"

#include <QSet>

#include <reports/agentday.h>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

namespace {

struct Wait
{
    Instant from{};
    Instant to{};
};

struct QueueLoad
{
    QueueRef queue;
    std::map<Instant, qint64> offered; ///< by interval start
    std::map<Instant, QList<CallId>> calls;
    QList<Wait> waits;
};

/// Stretches in which at least one caller waits, each once.
QList<Wait> merged(QList<Wait> waits)
{
    std::sort(waits.begin(), waits.end(),
              [](const Wait &a, const Wait &b) { return a.from < b.from; });
    QList<Wait> out;
    for (const Wait &wait : std::as_const(waits)) {
        if (!out.isEmpty() && wait.from <= out.last().to)
            out.last().to = std::max(out.last().to, wait.to);
        else
            out.append(wait);
    }
    return out;
}

/// A stretch in which an agent was seen and had a seat in the queue.
struct SeatedTime
{
    const StateSpan *span = nullptr;
    Instant from{};
    Instant to{};
    bool free = false; ///< and would have taken a call of this queue
};

/// What the agents did as members of this queue. Where nobody knows who sat in it, nothing.
QList<SeatedTime> seatedTimes(const ReportRun &run, const QueueRef &queue)
{
    const QueueSeats log = run.inputs.seats.value(queue.key());
    QHash<AgentId, QList<const SeatSpan *>> seats;
    for (const SeatSpan &seat : log.seats)
        seats[seat.agent].append(&seat);
    // Before there was a log: today's members, all of whom take calls. Without a roster every
    // observed agent is taken for a member, rather than none.
    const QList<AgentId> listed = run.inputs.directory.members(queue);
    const QSet<AgentId> members(listed.cbegin(), listed.cend());
    QList<SeatedTime> times;
    const auto add = [&times](const StateSpan &span, Instant from, Instant to, bool receives) {
        from = std::max(span.from, from);
        to = std::min(span.to, to);
        if (from < to)
            times.append({&span, from, to, receives && span.free});
    };
    for (const StateSpan &span : run.inputs.states) {
        if (!isObserved(span))
            continue;
        if (members.isEmpty() || members.contains(span.agent.id))
            add(span, Instant::min(), log.begun(), true);
        for (const SeatSpan *seat : seats.value(span.agent.id))
            add(span, seat->from, seat->to.value_or(Instant::max()), seat->receives);
    }
    return times;
}

/// One row: a queue in an interval, cut to the range.
struct Stretch
{
    Instant start{}; ///< of the interval
    Instant from{};
    Instant to{};
    milliseconds free{0};
    milliseconds observed{0};
    milliseconds doNotDisturb{0};
    QList<Stay> freeStays;
    QList<Stay> blockedStays;
};

QList<Stretch> stretchesOf(const ReportRequest &request)
{
    QList<Stretch> stretches;
    for (Instant start = intervalStart(request.from, request.interval, request.zone);
         start < request.to;) {
        const Instant next = nextInterval(start, request.interval, request.zone);
        Stretch stretch;
        stretch.start = start;
        stretch.from = std::max(start, request.from);
        stretch.to = std::min(next, request.to);
        stretches.append(stretch);
        start = next;
    }
    return stretches;
}

void addUp(const ReportRun &run, QList<Stretch> &stretches, const SeatedTime &time,
           const QList<Wait> &waits)
{
    const auto first =
        std::ranges::upper_bound(stretches, time.from, {}, [](const Stretch &s) { return s.to; });
    for (auto stretch = first; stretch != stretches.end() && stretch->from < time.to; ++stretch) {
        const Instant from = std::max(time.from, stretch->from);
        const Instant to = std::min(time.to, stretch->to);
        if (from >= to)
            continue;
        stretch->observed += to - from;
        const Stay stay{time.span->agent, time.span->state, from, to};
        if (time.free) {
            stretch->free += to - from;
            if (run.request.explain)
                stretch->freeStays.append(stay);
        }
        if (!time.span->doNotDisturb)
            continue;
        auto wait = std::ranges::upper_bound(waits, from, {}, [](const Wait &w) { return w.to; });
        for (; wait != waits.end() && wait->from < to; ++wait) {
            const Instant begin = std::max(from, wait->from);
            const Instant end = std::min(to, wait->to);
            stretch->doNotDisturb += end - begin;
            if (run.request.explain && begin < end)
                stretch->blockedStays.append({stay.agent, stay.state, begin, end});
        }
    }
}

QString seatsNote(const ReportRun &run, const QueueRef &queue, const Stretch &stretch)
{
    const auto log = run.inputs.seats.constFind(queue.key());
    if (log == run.inputs.seats.cend() || log->begun() >= stretch.to)
        return u"who took this queue's calls then was not logged: its present members are counted, "
               "all as taking calls"_s;
    if (log->begun() > stretch.from)
        return u"who took this queue's calls is logged since %1; before that its present members "
               "are counted, all as taking calls"_s.arg(toIsoLocal(log->begun(), run.request.zone));
    return u"members who took this queue's calls"_s;
}

void explainStretch(const ReportRun &run, Row &row, const QueueLoad &load, const Stretch &stretch)
{
    if (!run.request.explain)
        return;
    const auto sumOf = [](const QList<Stay> &stays) {
        milliseconds sum{0};
        for (const Stay &stay : stays)
            sum += stay.to - stay.from;
        return sum;
    };
    run.explain(row, u"offered"_s, load.calls.at(stretch.start));
    Explanation free, blocked;
    free.terms = {timeTerm(u"free"_s, sumOf(stretch.freeStays))};
    free.divisor = {timeTerm(u"interval"_s, stretch.to - stretch.from)};
    free.note = seatsNote(run, load.queue, stretch);
    free.stays = stretch.freeStays;
    run.explain(row, u"free_agents_average"_s, std::move(free));
    blocked.terms = {
        timeTerm(u"do not disturb while a caller waited"_s, sumOf(stretch.blockedStays))};
    blocked.calls = load.calls.at(stretch.start);
    blocked.stays = stretch.blockedStays;
    run.explain(row, u"dnd_overlap_seconds"_s, std::move(blocked));
}

Result<> emitQueue(const ReportRun &run, QueueLoad load)
{
    const QList<Wait> waits = merged(load.waits);
    QList<Stretch> stretches = stretchesOf(run.request);
    const QList<SeatedTime> times = seatedTimes(run, load.queue);
    for (const SeatedTime &time : times)
        addUp(run, stretches, time, waits);
    for (const Stretch &stretch : std::as_const(stretches)) {
        const qint64 offered = load.offered[stretch.start];
        if (offered == 0 && stretch.observed <= 0ms)
            continue; // nothing known of this interval
        Cell average;
        if (stretch.observed > 0ms)
            average = double(std::llround(100.0 * double(stretch.free.count())
                                          / double((stretch.to - stretch.from).count())))
                      / 100.0;
        Row row{{textCell(load.queue.label()), stretch.start, countCell(offered), average,
                 secondsCell(stretch.doNotDisturb)},
                {}};
        load.calls.try_emplace(stretch.start);
        explainStretch(run, row, load, stretch);
        if (const Result<> sent = run.emitRow(std::move(row)); !sent)
            return sent;
    }
    return {};
}

} // namespace

Result<> runCoverage(const ReportRun &run)
{
    std::map<QString, QueueLoad> queues;
    for (const QueueRef &queue : run.inputs.directory.queues()) {
        if (run.request.wants(queue))
            queues[queue.key()].queue = queue;
    }
    const Result<> read = run.readCalls([&](const Call &call) {
        for (const Visit &visit : call.visits) {
            if (!run.request.wants(visit.queue))
                continue;
            QueueLoad &load = queues[visit.queue.key()];
            if (load.queue.isEmpty())
                load.queue = visit.queue;
            if (visit.left)
                load.waits.append({visit.entered, *visit.left});
            if (!run.request.holds(visit.entered))
                continue;
            const Instant start =
                intervalStart(visit.entered, run.request.interval, run.request.zone);
            ++load.offered[start];
            if (run.request.explain)
                load.calls[start].append(call.id);
        }
    });
    if (!read)
        return read;
    for (const auto &[key, load] : queues) {
        if (const Result<> done = emitQueue(run, load); !done)
            return done;
    }
    return {};
}

} // namespace zm::reports
