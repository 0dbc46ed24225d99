// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/options.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

QStringList nineScopes()
{
    return {u"user:read:presence_status:admin"_s,
            u"phone:read:call:admin"_s,
            u"phone:read:call_log:admin"_s,
            u"phone:read:list_call_logs:admin"_s,
            u"phone:read:list_numbers:admin"_s,
            u"phone:read:list_users:admin"_s,
            u"phone:read:user:admin"_s,
            u"phone:read:call_queue:admin"_s,
            u"phone:read:list_call_queues:admin"_s};
}

} // namespace zm::sim
