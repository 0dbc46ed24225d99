// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <store/privacy.h>

#include <calls/hiddennumbers.h>

namespace zm::engine {

/// Before when outside numbers are hidden, by the chosen number of days; epoch when they never
/// are. Whole days of UTC.
Result<Instant> hiddenBefore(store::Database &db, Instant now);

/// One step of hiding what began in [from, before): calls, and once they are done the notes on
/// callers and the recorded events, whose bodies name callers in ways that cannot be rewritten and
/// which are therefore deleted with the checkpoints. On the thread of the database.
Result<store::Privacy::Step> hideNumbers(store::Database &db, const NumberHider &hider,
                                         Instant from, Instant before);

} // namespace zm::engine
