// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/feed.h>

namespace zm::zoom {

Feed::~Feed() = default;

} // namespace zm::zoom
