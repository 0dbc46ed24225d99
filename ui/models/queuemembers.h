// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/boardmirror.h>
#include <ui/models/queuecells.h>

namespace zm::ui {

/// One line of the panel of a chosen queue.
struct MemberLine
{
    AgentId id;
    QString name;
    TileState state = TileState::NoData;
    QString timer; ///< "–" without a beginning
    AlertLevel alert = AlertLevel::None;

    bool operator==(const MemberLine &) const = default;
};

/// The members of a queue, who may take the next call first: free longest, ringing, on call, wrap,
/// away, do not disturb, offline. A member the board does not know yet is "No data".
QList<MemberLine> memberLines(const BoardMirror &mirror, const QueueRow &queue, BoardTime time);

} // namespace zm::ui
