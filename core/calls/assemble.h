// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <calls/call.h>
#include <calls/callfacts.h>
#include <calls/directoryview.h>

namespace zm {

/// Reads the facts of one call by PRODUCT §3 ("Reading a finished queue call") and §9. A plain
/// function: same facts and directory, same call. An empty Call when the facts hold no call.
Call assemble(const CallFacts &facts, const DirectoryView &directory);

} // namespace zm
