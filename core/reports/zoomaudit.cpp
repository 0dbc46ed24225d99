// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportrun.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

namespace {

struct Day
{
    VisitCounts counts;
};

/// What could account for the difference, most likely first; empty when there is none.
QString explanationOf(const QString &number, qint64 difference, const VisitCounts &ours)
{
    using V = VisitCounts;
    if (difference == 0)
        return {};
    const qint64 missing = difference < 0 ? -difference : difference;
    if (ours[V::Offered] == 0)
        return u"no calls of this day in our history"_s;
    if (number == "abandoned"_L1 && missing == ours[V::ShortAbandoned])
        return u"short abandons"_s;
    if ((number == "abandoned"_L1 || number == "overflowed"_L1) && missing == ours[V::Voicemail])
        return u"voicemail counted elsewhere"_s;
    if (ours[V::Provisional] > 0 && missing <= ours[V::Provisional])
        return u"provisional visits: "_s + QString::number(ours[V::Provisional]);
    if (number.endsWith("seconds"_L1) && missing <= 1)
        return u"rounding"_s;
    return u"not explained"_s;
}

} // namespace

Result<> runZoomAudit(const ReportRun &run)
{
    using V = VisitCounts;
    std::map<std::pair<QString, QDate>, Day> days;
    const Result<> read = run.readCalls([&](const Call &call) {
        for (const Visit &visit : call.visits) {
            if (!run.request.holds(visit.entered))
                continue;
            Day &day = days[{visit.queue.key(), localDay(visit.entered, run.request.zone)}];
            day.counts.keepCalls = run.request.explain;
            day.counts.add(call, visit, run.request.rulesOf(visit.queue));
        }
    });
    if (!read)
        return read;
    for (const ZoomQueueDay &zooms : run.inputs.zooms) {
        const Instant start = dayStart(zooms.date, run.request.zone);
        if (!run.request.wants(zooms.queue) || start < run.request.from || start >= run.request.to)
            continue;
        const VisitCounts &ours = days[{zooms.queue.key(), zooms.date}].counts;
        const auto whole = [](std::optional<milliseconds> span) {
            return span ? roundedSeconds(*span) : 0;
        };
        struct Line
        {
            QString number;
            qint64 ours;
            std::optional<int> zooms;
            const QList<CallId> *calls;
        };
        const Line lines[] = {
            {u"offered"_s, ours[V::Offered], zooms.inbound, &ours.calls[V::Offered]},
            {u"answered"_s, ours[V::Answered], zooms.completed, &ours.calls[V::Answered]},
            {u"abandoned"_s, ours[V::Abandoned], zooms.abandoned, &ours.calls[V::Abandoned]},
            {u"overflowed"_s, ours[V::Overflowed], zooms.overflowed, &ours.calls[V::Overflowed]},
            {u"average_wait_seconds"_s, whole(ours.averageWait()), zooms.averageWaitSeconds,
             &ours.calls[V::Offered]},
            {u"longest_wait_seconds"_s, roundedSeconds(ours.longestWait), zooms.longestWaitSeconds,
             &ours.calls[V::Offered]},
            {u"aht_seconds"_s, whole(ours.aht()), zooms.averageHandleSeconds,
             &ours.calls[V::Answered]},
        };
        for (const Line &line : lines) {
            if (!line.zooms)
                continue;
            const qint64 difference = line.ours - *line.zooms;
            Row row{{textCell(zooms.queue.label()), textCell(zooms.date.toString(Qt::ISODate)),
                     textCell(line.number), countCell(line.ours), countCell(*line.zooms),
                     countCell(difference), textCell(explanationOf(line.number, difference, ours))},
                    {}};
            run.explain(row, u"ours"_s, {}, *line.calls);
            run.explain(row, u"zooms"_s, u"Zoom's own total of the queue and day"_s);
            run.explain(row, u"difference"_s,
                        u"ours %1 − Zoom's %2"_s.arg(line.ours).arg(*line.zooms), *line.calls);
            if (const Result<> sent = run.emitRow(std::move(row)); !sent)
                return sent;
        }
    }
    return {};
}

} // namespace zm::reports
