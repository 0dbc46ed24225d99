// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>

#include <QString>

namespace zm {

/// What a feed says when another program with the same subscription ends its connections again and
/// again: Zoom allows one a subscription, so neither could live (CONTRACT e).
QString contestedMessage();
bool isContested(const FeedStatus &feed);

} // namespace zm
