// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <domain/livestate.h>

#include <QByteArray>

namespace zm {

/// Live state as bytes, for a quick start: written now and then, read once. Only facts are kept;
/// what follows from them is derived anew on reading. Another format reads as an Error{Protocol},
/// and the journal rebuilds the board instead.
inline constexpr int stateFormat = 3;
QByteArray toBytes(const LiveState &state);
Result<LiveState> stateFromBytes(const QByteArray &bytes);

} // namespace zm
