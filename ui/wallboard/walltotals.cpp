// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/walltotals.h>

#include <algorithm>

namespace zm::ui {

namespace {

void addPlaces(QList<int> &sum, const QList<int> &calls)
{
    sum.resize(std::max(sum.size(), calls.size()), 0);
    for (qsizetype i = 0; i < calls.size(); ++i)
        sum[i] += calls[i];
}

/// Takes calls of at least one of the queues.
bool receives(const AgentRow &row, const QList<QueueId> &queues)
{
    return std::ranges::any_of(queues, [&row](const QueueId &id) {
        return row.queues.contains(id) && !row.optedOutOf.contains(id);
    });
}

void addPeople(BoardTotals &totals, const BoardMirror &board, const QList<QueueId> &queues)
{
    for (const AgentRow &row : board.agents()) {
        if (std::ranges::none_of(queues,
                                 [&row](const QueueId &id) { return row.queues.contains(id); }))
            continue;
        ++totals.agents;
        if (!receives(row, queues))
            continue;
        const bool free = row.state == TileState::Free || row.state == TileState::Mobile;
        totals.free += free;
        totals.reachable += free || willRing(row.state) == WillRing::Likely;
    }
}

} // namespace

WallTotals wallTotals(const BoardMirror &board, const QList<QueueId> &queues, Instant now)
{
    WallTotals result;
    QList<QueueId> shown;
    for (const QueueId &id : queues.isEmpty() ? board.queues().keys() : queues) {
        const QueueRow *row = board.queue(id);
        if (!row)
            continue;
        shown.append(id);
        addPlaces(result.offeredPerHalfHour, row->offeredPerHalfHour);
        addPlaces(result.usualPerHalfHour, row->usualPerHalfHour);
    }
    result.queues = int(shown.size());
    if (queues.isEmpty()) {
        result.totals = board.totals();
        result.marks = board.alerts().totalsMarks(now);
        return result;
    }

    BoardTotals &totals = result.totals;
    totals.targetSeconds = board.totals().targetSeconds;
    totals.goalPercent = board.totals().goalPercent;
    for (const QueueId &id : std::as_const(shown)) {
        const QueueRow &row = *board.queue(id);
        if (row.waiting)
            totals.waiting = totals.waiting.value_or(0) + *row.waiting;
        if (row.longestRinging) {
            const Instant first = *row.longestRinging;
            totals.longestRinging = std::min(totals.longestRinging.value_or(first), first);
        }
        totals.today += row.today;
        const alerts::QueueMarks marks = board.alerts().queueMarks(id, now);
        result.marks.longest = std::max(result.marks.longest, marks.longest);
        if (shown.size() == 1) {
            result.marks = marks;
            totals.targetSeconds = row.targetSeconds;
            totals.goalPercent = row.goalPercent;
        }
    }
    addPeople(totals, board, shown);
    return result;
}

} // namespace zm::ui
