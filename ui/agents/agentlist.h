// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <memory>

class QAbstractItemModel;
class QTimeZone;

namespace zm::ui {

class AgentArrangement;
class BoardMirror;

/// The agents whose tiles are shown, in the order of the tiles, as a table for the clipboard and
/// for files. Everybody stands in it once, also where queues group the tiles; who is called stays
/// out, as tiles show numbers in part.
std::unique_ptr<QAbstractItemModel> agentList(const BoardMirror &board,
                                              const AgentArrangement &shown, const QTimeZone &zone,
                                              Instant now);

} // namespace zm::ui
