// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <tl/expected.hpp>

namespace zm {

/// The answer of anything that can fail: a value, or an Error that says what a caller would do.
/// Moves to std::expected in this one line once the floor compiler has it.
template <class T = void> using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

inline Failure fail(ErrorKind kind, QString message, QString detail = {})
{
    return Failure(Error{kind, std::move(message), std::move(detail), {}});
}

} // namespace zm
