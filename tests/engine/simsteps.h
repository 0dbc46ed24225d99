// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/server.h>
#include <simulator/websocketdoor.h>

#include <QElapsedTimer>
#include <QTest>

#include <functional>

namespace zm::test {

/// For servers of tests, whose clocks move in steps that somebody waits for.
inline constexpr milliseconds quickBeat{2};

/// As QTest::qWaitFor, which looks only every ten milliseconds: too seldom for a day of steps.
inline bool waitClosely(const std::function<bool()> &done, milliseconds patience)
{
    QElapsedTimer waiting;
    waiting.start();
    while (!done()) {
        if (waiting.hasExpired(patience.count()))
            return false;
        QTest::qWait(1);
    }
    return true;
}

/// All that has happened by the server's clock is told, and taken where somebody is there to take
/// it; a moment for what follows from it.
inline void letItTell(sim::Server &server, const Clock &clock)
{
    waitClosely([&] { return server.toldTo() >= clock.now() && server.webSocket().untaken() == 0; },
                1s);
    QTest::qWait(3);
}

} // namespace zm::test
