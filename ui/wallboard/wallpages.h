// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/boardmirror.h>
#include <ui/models/queuecells.h>
#include <ui/wallboard/wallcallers.h>
#include <ui/wallboard/wallplan.h>
#include <ui/wallboard/wallrotation.h>

namespace zm::ui {

/// One page: what stands on it, in order.
struct WallPage
{
    WallContent content = WallContent::Queues;
    QList<QueueId> queues;
    QList<AgentId> agents;
    QList<WallCaller> callers;

    bool isEmpty() const
    {
        return content != WallContent::Today && queues.isEmpty() && agents.isEmpty()
               && callers.isEmpty();
    }
    bool operator==(const WallPage &) const = default;
};

/// Those of the chosen queues that there are. Queues that are all gone are as if none had been
/// chosen, which means all.
QList<QueueId> wallChosen(const BoardMirror &board, const QList<QueueId> &chosen);
/// The chosen queues; without a choice all of them, by extension as every other page lists them.
QList<QueueId> wallQueueOrder(const BoardMirror &board, const QList<QueueId> &chosen = {});
/// The agents of those queues by team, teams in the order of their queues; inside a team free
/// longest, ringing, on call, wrap-up, away, do not disturb, offline. Nobody is ranked by what they
/// achieved.
QList<AgentId> wallAgentOrder(const BoardMirror &board, const WallPlan &plan = {});

/// What there is to show, in order.
struct WallOrder
{
    QList<QueueId> queues;
    QList<AgentId> agents;
    QList<WallCaller> callers;
};
/// How many of each fit on a page.
struct WallRoom
{
    int queues = 1;
    int agents = 1;
    int mixedQueues = 1;
    int mixedAgents = 1;
    int callers = 1;
};
/// Cuts the order into pages, content after content. What has nothing to show has no page, but a
/// wall has at least one, so that it can say why.
QList<WallPage> wallPages(const QList<WallContent> &contents, const WallOrder &order,
                          const WallRoom &room);

/// The marks of a queue that a card shows: a limit without its number on the card marks nothing.
AlertLevel cardAlert(const alerts::QueueMarks &marks);

/// Whether a page holds the wall, or comes first. An old board alerts
/// nobody, and a breach that somebody has acknowledged holds nothing.
WallPageFacts wallPageFacts(const WallPage &page, const BoardMirror &board, Instant now);

} // namespace zm::ui
