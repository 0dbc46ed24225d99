// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <engine/misseddesk.h>

namespace zm::engine {

/// Whether the caller still waits for a call back: the window runs, the last miss is of today, or
/// somebody took the call back. `today` is the day's first instant.
inline bool isOpenMiss(const DeskRow &row, Instant now, Instant today)
{
    const MissedCaller &caller = row.caller;
    return !caller.recovered && !caller.closed
           && (row.due >= now || caller.lastMissed >= today || !row.note.owner.isEmpty());
}

} // namespace zm::engine
