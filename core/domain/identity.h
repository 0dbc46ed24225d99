// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/change.h>
#include <domain/livestate.h>

namespace zm {

/// Who is meant: events name an agent by user id, extension id or extension number, each optional.
/// These find the place in LiveState, and make one for an agent or queue never heard of before.

/// -1 when the party can be no agent (a queue, a menu, somebody outside, nobody named).
int agentFor(LiveState &state, const Party &own, Change &change);
int agentForMember(LiveState &state, const QueueMember &member, Change &change);
/// -1 when the leg did not come from a queue.
int queueFor(LiveState &state, const Forwarder &forwarder, Change &change);

void takeRoster(LiveState &state, const QList<Agent> &roster, Change &change);
void takeQueues(LiveState &state, const QList<CallQueue> &queues, Change &change);

} // namespace zm
