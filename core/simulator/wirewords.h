// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/simcall.h>

#include <QString>

namespace zm::sim {

/// The webhook's name, e.g. `phone.callee_ringing`; a record's also hangs on who owns the row.
QString eventName(const Fact &fact, bool outgoing);
/// The webhook vocabulary of presence; empty for a word that no event has.
QString eventWord(Word word);
/// The REST vocabulary.
QString restWord(Word word);
/// `handup_result`.
QString reasonWord(EndReason reason);

} // namespace zm::sim
