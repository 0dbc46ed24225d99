// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <domain/boardrows.h>

#include <QByteArray>

namespace zm {

/// The rows of a whole board as bytes: what a start paints before anything else is read, so reading
/// them is quick and needs nothing of the live state. Feed and sync are not among them; they tell
/// of a program that has ended. Damaged bytes and other formats read as an Error{Protocol}.
inline constexpr int rowsFormat = 1002; ///< apart from the live state's formats
QByteArray toBytes(const BoardDelta &board);
Result<BoardDelta> boardFromBytes(const QByteArray &bytes);

} // namespace zm
