// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/contestedfeed.h>

using namespace Qt::Literals::StringLiterals;

namespace zm {

QString contestedMessage()
{
    return u"Another program uses this subscription and ended ours. Give each its own."_s;
}

bool isContested(const FeedStatus &feed)
{
    return feed.state != FeedState::Live && feed.message == contestedMessage();
}

} // namespace zm
