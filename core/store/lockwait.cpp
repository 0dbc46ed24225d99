// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/lockwait.h>

#include <sqlite3.h>

#include <algorithm>

namespace zm::store {

void LockWait::install(sqlite3 *connection, milliseconds patience, const std::atomic_bool *hurry)
{
    m_patience = patience;
    m_hurry = hurry;
    sqlite3_busy_handler(connection, &LockWait::again, this);
}

int LockWait::again(void *self, int tries)
{
    auto &wait = *static_cast<LockWait *>(self);
    if (tries == 0)
        wait.m_since.start();
    if ((wait.m_hurry && *wait.m_hurry) || wait.m_since.hasExpired(wait.m_patience.count()))
        return 0;
    // Most locks last as long as one commit: looked at often in the beginning, then seldom.
    constexpr int longestPauseMs = 50;
    sqlite3_sleep(std::min(1 << std::min(tries, 8), longestPauseMs));
    return 1;
}

} // namespace zm::store
