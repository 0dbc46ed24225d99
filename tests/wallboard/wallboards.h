// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>

/// The sample board in the moods that only a wall shows.
namespace zm::test {

/// Queues as on a bad afternoon: one over its limits, one that nears them, one where nobody rings.
BoardDelta breachBoard();
/// The sample, not connected since its own moment.
BoardDelta offBoard();
BoardDelta fewAgents(int count);
BoardDelta fewQueues(int count);

} // namespace zm::test
