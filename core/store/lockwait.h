// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QElapsedTimer>

#include <atomic>

struct sqlite3;

namespace zm::store {

/// How long the statements of one connection wait for another program's lock. SQLite's own wait
/// cannot be called off, and a program that is told to end has seconds, not five for each
/// statement.
class LockWait
{
public:
    LockWait() = default;
    LockWait(const LockWait &) = delete;
    LockWait &operator=(const LockWait &) = delete;

    /// Each wait lasts at most `patience`, and ends at once when `*hurry` is set (null: never).
    /// Both outlive the connection, or its last statement.
    void install(sqlite3 *connection, milliseconds patience, const std::atomic_bool *hurry);

private:
    static int again(void *self, int tries);

    milliseconds m_patience{0};
    const std::atomic_bool *m_hurry = nullptr;
    QElapsedTimer m_since;
};

} // namespace zm::store
