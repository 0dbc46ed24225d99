// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>
#include <domain/livestate.h>

namespace zm {

/// Rows as screens show them, read out of live state. Day counts are added by the engine, which
/// keeps the day's calls.
AgentRow agentRow(const LiveState &state, int place);
QueueRow queueRow(const LiveState &state, int place);
/// Empty when no leg of the call rings or talks any more.
std::optional<CallRow> callRow(const LiveState &state, const LiveCall &call);
BoardTotals totalsOf(const LiveState &state);

/// The whole board as text, in a fixed order: what a test compares and `board` prints.
QString boardText(const LiveState &state);

} // namespace zm
