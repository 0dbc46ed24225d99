// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/livestate.h>

namespace zm {

/// The tile by the table of PRODUCT §4: the first row that applies at `state.now`. `due` receives
/// the moment at which the answer changes by time alone, if there is one.
TileView tileOf(const LiveState &state, int agent, std::optional<Instant> &due);

/// Which of a queue's counters an agent in this state adds to.
enum class SeatClass { None, Free, Likely, OnCall, Out, Ringing };
SeatClass seatClass(TileState state, bool receives);

} // namespace zm
