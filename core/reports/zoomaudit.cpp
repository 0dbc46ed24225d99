// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportrun.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

namespace {

/// One queue over what Zoom was asked for.
struct Stretch
{
    Instant from{};
    Instant to{};
    VisitCounts counts;
};

const QString provisional = u"provisional"_s;
const QString otherDefinition = u"different definition"_s;
const QString gap = u"gap"_s;

/// Zoom publishes no definitions of its totals. These are the readings that would make a count
/// differ from ours by exactly so much.
bool isOtherDefinition(const QString &number, qint64 difference, qint64 zooms,
                       const VisitCounts &ours)
{
    using V = VisitCounts;
    if (number == "offered"_L1) // without those that the queue sent on
        return difference == ours[V::Overflowed] || difference == ours[V::Voicemail]
               || difference == ours[V::Overflowed] + ours[V::Voicemail]
               || difference == ours[V::ShortAbandoned];
    if (number == "abandoned"_L1) // without short ones, or with those that left a voicemail
        return difference == ours[V::ShortAbandoned] || difference == -ours[V::Voicemail];
    if (number == "overflowed"_L1) // with those sent to voicemail
        return difference == -ours[V::Voicemail];
    if (!number.endsWith("seconds"_L1))
        return false;
    if (difference == 1 || difference == -1)
        return true; // cut off where we round
    const auto isNear = [zooms](std::optional<milliseconds> span) {
        return span && std::abs(roundedSeconds(*span) - zooms) <= 1;
    };
    if (number == "average_wait_seconds"_L1) // over the answered only
        return isNear(ours.asa());
    return number == "aht_seconds"_L1 && isNear(ours.averageTalk()); // without hold
}

/// What accounts for the difference; empty when there is none, or when nothing does.
QString explanationOf(const QString &number, qint64 difference, qint64 zooms,
                      const VisitCounts &ours, bool unread)
{
    if (difference == 0)
        return {};
    if (unread)
        return gap;
    const qint64 open = ours[VisitCounts::Provisional];
    if (open > 0 && (number.endsWith("seconds"_L1) || std::abs(difference) <= open))
        return provisional;
    // A difference of nothing explains nothing: what is compared with must be there.
    return isOtherDefinition(number, difference, zooms, ours) ? otherDefinition : QString();
}

bool touches(const QList<Span> &spans, Instant from, Instant to)
{
    return std::any_of(spans.cbegin(), spans.cend(), [&](const Span &span) {
        return span.from < to && (!span.to || *span.to > from);
    });
}

} // namespace

Result<> runZoomAudit(const ReportRun &run)
{
    using V = VisitCounts;
    std::vector<Stretch> stretches(size_t(run.inputs.zooms.size()));
    std::multimap<QString, size_t> byQueue;
    for (qsizetype i = 0; i < run.inputs.zooms.size(); ++i) {
        const ZoomQueueDay &zooms = run.inputs.zooms[i];
        Stretch &stretch = stretches[size_t(i)];
        stretch.from = zooms.range ? zooms.range->from : dayStart(zooms.date, run.request.zone);
        stretch.to = zooms.range ? zooms.range->to.value_or(run.request.to)
                                 : dayStart(zooms.date.addDays(1), run.request.zone);
        stretch.counts.keepCalls = run.request.explain;
        byQueue.emplace(zooms.queue.key(), size_t(i));
    }
    const Result<> read = run.readCalls([&](const Call &call) {
        for (const Visit &visit : call.visits) {
            const auto [first, last] = byQueue.equal_range(visit.queue.key());
            for (auto it = first; it != last; ++it) {
                Stretch &stretch = stretches[it->second];
                if (stretch.from <= visit.entered && visit.entered < stretch.to)
                    stretch.counts.add(packed(call, visit), run.request.rulesOf(visit.queue),
                                       call.id);
            }
        }
    });
    if (!read)
        return read;
    for (qsizetype i = 0; i < run.inputs.zooms.size(); ++i) {
        const ZoomQueueDay &zooms = run.inputs.zooms[i];
        const Stretch &stretch = stretches[size_t(i)];
        if (!run.request.wants(zooms.queue) || stretch.from < run.request.from
            || stretch.from >= run.request.to)
            continue;
        const VisitCounts &ours = stretch.counts;
        const bool unread = touches(run.inputs.unread, stretch.from, stretch.to);
        const QString date = localDay(stretch.from, run.request.zone).toString(Qt::ISODate);
        const auto whole = [](std::optional<milliseconds> span) {
            return span ? roundedSeconds(*span) : 0;
        };
        struct Line
        {
            QString number;
            qint64 ours;
            std::optional<int> zooms;
            Explanation behind;
        };
        const auto counted = [&ours](V::Counter counter) {
            Explanation behind;
            behind.calls = ours.behind(counter);
            return behind;
        };
        const auto average = [&](const QList<Term> &terms, V::Counter counter) {
            Explanation behind = counted(counter);
            behind.terms = terms;
            if (ours[counter] > 0)
                behind.divisor = {countTerm(V::nameOf(counter), ours[counter])};
            return behind;
        };
        Explanation longest;
        longest.terms = {timeTerm(u"wait"_s, ours.longestWait)};
        if (ours[V::Offered] > 0)
            longest.calls = {ours.longest};
        const Line lines[] = {
            {u"offered"_s, ours[V::Offered], zooms.inbound, counted(V::Offered)},
            {u"answered"_s, ours[V::Answered], zooms.completed, counted(V::Answered)},
            {u"abandoned"_s, ours[V::Abandoned], zooms.abandoned, counted(V::Abandoned)},
            {u"overflowed"_s, ours[V::Overflowed], zooms.overflowed, counted(V::Overflowed)},
            {u"average_wait_seconds"_s, whole(ours.averageWait()), zooms.averageWaitSeconds,
             average({timeTerm(u"wait"_s, ours.totalWait)}, V::Offered)},
            {u"longest_wait_seconds"_s, roundedSeconds(ours.longestWait), zooms.longestWaitSeconds,
             longest},
            {u"aht_seconds"_s, whole(ours.aht()), zooms.averageHandleSeconds,
             average({timeTerm(u"talk"_s, ours.talk), timeTerm(u"hold"_s, ours.hold),
                      timeTerm(u"wrap-up"_s, ours.wrapUp)},
                     V::Answered)},
        };
        for (const Line &line : lines) {
            if (!line.zooms)
                continue;
            const qint64 difference = line.ours - *line.zooms;
            Row row{{textCell(zooms.queue.label()), textCell(date), textCell(line.number),
                     countCell(line.ours), countCell(*line.zooms), countCell(difference),
                     textCell(explanationOf(line.number, difference, *line.zooms, ours, unread))},
                    {}};
            Explanation theirs, apart;
            theirs.note = u"Zoom's own total of the queue and day"_s;
            apart.terms = {countTerm(u"ours"_s, line.ours),
                           countTerm(u"Zoom's"_s, -qint64(*line.zooms))};
            apart.calls = line.behind.calls;
            run.explain(row, u"ours"_s, line.behind);
            run.explain(row, u"zooms"_s, std::move(theirs));
            run.explain(row, u"difference"_s, std::move(apart));
            if (const Result<> sent = run.emitRow(std::move(row)); !sent)
                return sent;
        }
    }
    return {};
}

} // namespace zm::reports
