// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/change.h>
#include <domain/event.h>
#include <domain/livestate.h>

namespace zm {

/// How long ended calls are remembered, so that a late event finds its leg: Zoom's last retry comes
/// 85 minutes after the first attempt (CONTRACT d).
inline constexpr milliseconds rememberCallsFor = 2h;
/// The one function that changes live state: a fold over events, in any order, doubled or late.
/// Works in place; knows no clock but the event's own `received`. Thread: the state's owner.
Change reduce(LiveState &state, const Event &event);

/// Works out anew whatever follows from the facts in `state`: indexes, views, counters. For a state
/// read from bytes.
void rederive(LiveState &state);

/// The agent's place, or -1.
int findAgent(const LiveState &state, const AgentId &id);
int findQueue(const LiveState &state, const QueueId &id);

} // namespace zm
