// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>
#include <ui/wallboard/wallcallers.h>

/// The sample board in the moods that only a wall shows.
namespace zm::test {

/// Queues as on a bad afternoon: one over its limits, one that nears them, one where nobody rings.
BoardDelta breachBoard();
/// The sample, not connected since its own moment.
BoardDelta offBoard();
BoardDelta fewAgents(int count);
BoardDelta fewQueues(int count);
/// Who waits for a call back at the sample's moment; numbers from the ranges kept for drama.
QList<ui::WallCaller> wallCallers(int count);

} // namespace zm::test
