// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/boardmirror.h>
#include <ui/models/queuecells.h>
#include <ui/wallboard/wallrotation.h>

namespace zm::ui {

/// What hangs on a wall. Several screens may each have their own.
enum class WallContent { Queues, Agents, Mixed };

/// "queues", "agents", "mixed"; empty for another word.
std::optional<WallContent> wallContentFrom(QStringView name);
QString nameOf(WallContent content);

/// One page: queues or agents, in order.
struct WallPage
{
    QList<QueueId> queues;
    QList<AgentId> agents;
    bool ofQueues = false;

    bool operator==(const WallPage &) const = default;
};

/// Queues by extension, as every other page lists them.
QList<QueueId> wallQueueOrder(const BoardMirror &board);
/// Agents by team, teams in the order of their queues; inside a team free longest, ringing, on
/// call, wrap-up, away, do not disturb, offline. Nobody is ranked by what they achieved.
QList<AgentId> wallAgentOrder(const BoardMirror &board);

/// Cuts the order into pages. An empty wall has one empty page, so that it can say why.
QList<WallPage> wallPages(WallContent content, const QList<QueueId> &queues, int queuesPerPage,
                          const QList<AgentId> &agents, int agentsPerPage);

/// The marks of a queue that a card shows: a limit without its number on the card marks nothing.
AlertLevel cardAlert(const alerts::QueueMarks &marks);

/// Whether a page holds the wall, or comes first. An old board alerts
/// nobody, and a breach that somebody has acknowledged holds nothing.
WallPageFacts wallPageFacts(const WallPage &page, const BoardMirror &board, Instant now);

} // namespace zm::ui
