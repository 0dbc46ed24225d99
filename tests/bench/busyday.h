// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <store/journal.h>

#include <QString>

namespace zm::bench {

inline constexpr int dayCalls = 20'000;

/// What the receiver would have written of this body.
store::JournalEntry entryOf(const QByteArray &body, Instant received);
/// A database whose journal holds a big centre's first 20,000 calls of a day, presence included;
/// made once and kept in the build folder.
QString busyDay();

} // namespace zm::bench
