// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>

#include <QList>
#include <QTimeZone>

namespace zm::sample {

/// The moment of every sample: Tuesday 24 November 2026, 14:32:20 in London.
Instant now();
QTimeZone zone();

/// 41 agents in four teams with every state a person can have, six queues, 18 live calls. All
/// names and numbers are invented (numbers from the ranges kept for drama).
BoardDelta sampleBoard();

/// `count` agents in as many teams of 25 as it takes: the sample's people over and over, numbered.
BoardDelta crowdedBoard(int count = 200);
/// The sample with names that no tile can hold, one of them without any place to break.
BoardDelta longNamesBoard();
/// Connected, with queues and people not chosen yet.
BoardDelta emptyBoard();
/// The sample 1 min 42 s after the feed fell silent.
BoardDelta staleBoard();
Instant staleNow();

namespace detail {
QList<AgentRow> agents();
}

} // namespace zm::sample
