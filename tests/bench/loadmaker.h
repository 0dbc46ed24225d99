// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <sys/types.h>

namespace zm::bench {

/// Another process that sends signed webhooks over 16 connections kept alive, each of which waits
/// for its answer before it sends the next. Fork it before there are threads.
class LoadMaker
{
public:
    static constexpr int connections = 16;

    LoadMaker();
    ~LoadMaker();

    struct Order
    {
        quint16 port = 0;
        int events = 0;
        int perSecond = 0; ///< 0: as fast as answers come
        int agents = 0;    ///< of the centre that the events are about
    };
    struct Outcome
    {
        double seconds = 0;
        double p99Ms = 0; ///< from when an event was due to its answer
        double worstMs = 0;
        int refused = 0; ///< answered with anything but 200
    };
    /// Blocks; for a thread other than the GUI's where that must paint meanwhile.
    Outcome send(const Order &order) const;

private:
    [[noreturn]] static void serve(int in, int out);

    pid_t m_process = 0;
    int m_orders = -1;
    int m_outcomes = -1;
};

} // namespace zm::bench
