// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportrun.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

namespace {

milliseconds overlap(Instant aFrom, Instant aTo, Instant bFrom, Instant bTo)
{
    return std::max(std::min(aTo, bTo) - std::max(aFrom, bFrom), milliseconds(0));
}

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

Result<> emitQueue(const ReportRun &run, QueueLoad load)
{
    const ReportRequest &request = run.request;
    const QList<AgentId> members = run.inputs.directory.members(load.queue);
    const QSet<AgentId> seats(members.cbegin(), members.cend());
    QList<StateSpan> spans;
    for (const StateSpan &span : run.inputs.states) {
        // Without a roster every observed agent is taken for a member, rather than none.
        if (seats.isEmpty() || seats.contains(span.agent.id))
            spans.append(span);
    }
    const QList<Wait> waits = merged(load.waits);
    for (Instant start = intervalStart(request.from, request.interval, request.zone);
         start < request.to; start = nextInterval(start, request.interval, request.zone)) {
        const Instant from = std::max(start, request.from);
        const Instant to =
            std::min(nextInterval(start, request.interval, request.zone), request.to);
        milliseconds free{0}, observed{0}, dnd{0};
        for (const StateSpan &span : std::as_const(spans)) {
            const milliseconds seen = overlap(span.from, span.to, from, to);
            observed += seen;
            if (span.free)
                free += seen;
            if (!span.doNotDisturb || seen <= 0ms)
                continue;
            for (const Wait &wait : waits)
                dnd +=
                    overlap(std::max(span.from, from), std::min(span.to, to), wait.from, wait.to);
        }
        const qint64 offered = load.offered[start];
        if (offered == 0 && observed <= 0ms)
            continue; // nothing known of this interval
        Cell average;
        if (observed > 0ms)
            average =
                double(std::llround(100.0 * double(free.count()) / double((to - from).count())))
                / 100.0;
        Row row{
            {textCell(load.queue.label()), start, countCell(offered), average, secondsCell(dnd)},
            {}};
        run.explain(row, u"offered"_s, {}, load.calls[start]);
        run.explain(row, u"free_agents_average"_s,
                    u"free %1 s ÷ interval %2 s"_s.arg(roundedSeconds(free))
                        .arg(roundedSeconds(to - from)));
        run.explain(row, u"dnd_overlap_seconds"_s,
                    u"members' do-not-disturb while a caller waited"_s, load.calls[start]);
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
