// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zm::ui {

/// Shows every tile of a TileCanvas to screen readers as an item of a list, with the agent's name
/// and story. Idempotent.
void installTileAccess();

} // namespace zm::ui
