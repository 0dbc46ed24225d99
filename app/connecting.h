// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <engine/engineoptions.h>

#include <setup/connection.h>

namespace zm::app {

/// Puts what was chosen about a connection into what an engine is told. Invalid, and nothing
/// changed, when Zoom's address is none.
Result<> apply(const setup::Connection &connection, engine::EngineOptions &options);

} // namespace zm::app
