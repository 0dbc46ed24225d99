// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <sys/types.h>

namespace zm::bench {

/// Starts a program with these words more in its environment; its output goes nowhere.
pid_t spawn(const QList<QByteArray> &command, const QList<QByteArray> &environment);

struct Ended
{
    int code = -1;
    double cpuSeconds = 0;    ///< all threads
    qint64 peakKilobytes = 0; ///< resident
};
Ended waitFor(pid_t process);

} // namespace zm::bench
